from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedInputError
from app.domain.sheets.field_question import FieldKind, FieldQuestion
from app.domain.sheets.grading import read_quantity
from app.domain.sheets.instructions import follow


def length(value: str = "570 mm", unit: str = "mm") -> FieldQuestion:
    return FieldQuestion(
        place="pom.A.value", label="POM A chest", kind=FieldKind.LENGTH, value=value, unit=unit
    )


def text(value: str) -> FieldQuestion:
    return FieldQuestion(place="bom.10.material", label="BOM 10", kind=FieldKind.TEXT, value=value)


@pytest.mark.parametrize(
    ("value", "words", "answer"),
    [
        ("570 mm", "set to 57 cm", "57 cm"),
        ("570 mm", "Make it 60 cm.", "60 cm"),
        ("570 mm", "make the chest 61 cm", "61 cm"),
        ("570 mm", "change the value to 1 3/8 in", "1 3/8 in"),
        ("570 mm", "change 570 mm to 580 mm", "580 mm"),
        ("570 mm", "change 57 cm to 580 mm", "580 mm"),
        ("570 mm", "58 cm", "58 cm"),
        ("570 mm", "add 5 mm", "575 mm"),
        ("570 mm", "reduce by 2 cm", "550 mm"),
        ("570 mm", "2 cm shorter", "550 mm"),
        ("570 mm", "add 1/4 in", "576.35 mm"),
        ("570 mm", "increase by 10 %", "627 mm"),
        ("570 mm", "decrease it by 2.5 percent", "555.75 mm"),
        ("570 mm", "10% longer", "627 mm"),
        ("570 mm", "double it", "1140 mm"),
        ("570 mm", "halve", "285 mm"),
        ("570 mm", "divide by 3", "190 mm"),
        ("573 mm", "round to 5 mm", "575 mm"),
        ("573 mm", "round up to the nearest cm", "580 mm"),
        ("573.4 mm", "round", "573 mm"),
        ("570 mm", "convert to cm", "57 cm"),
        ("34.925 mm", "convert to inches", "1 3/8 in"),
        ("570 mm", "clear it", ""),
        ("570 mm", "set to TBD", ""),
    ],
)
def test_lengths_are_set_reckoned_rounded_and_converted(value, words, answer) -> None:
    assert follow(length(value), words) == answer


def test_an_amount_without_a_unit_is_in_the_unit_of_the_pack() -> None:
    assert follow(length(unit="cm"), "add 2") == "590 mm"
    assert follow(length(unit="in"), "add 1") == "595.4 mm"
    assert follow(length("573 mm", unit="cm"), "round") == "570 mm"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("570 mm", "nicer please"),
        ("570 mm", "make it longer"),
        ("570 mm", "set to -5 cm"),
        ("570 mm", "subtract 60 cm"),
        ("570 mm", "change 500 mm to 580 mm"),
        ("570 mm", "add 5 kg"),
        ("570 mm", "convert to inches"),
        ("570 mm", "divide by 0"),
        ("570 mm", "divide by 7"),
        ("570 mm", "round to 0 mm"),
        ("", "add 5 mm"),
        ("570 mm", "   "),
        ("570 mm", "=SUM(A1:A9)"),
    ],
)
def test_what_is_not_certain_is_refused_with_a_way_on(value, words) -> None:
    with pytest.raises(RefusedInputError):
        follow(length(value), words)


@pytest.mark.parametrize(
    ("value", "words", "answer"),
    [
        ("Stainless steel, brushed", "change steel to brass", "Stainless brass, brushed"),
        ("Stainless steel", "make it matte black", "matte black"),
        ("navy", "change the colour to forest green", "forest green"),
        ("navy", "set colour to “deep red”", "deep red"),
        ("navy", "use Tex 27 polyester", "Tex 27 polyester"),
        ("a, b, c", "remove b", "a, c"),
        ("cotton", "add organic", "cotton, organic"),
        ("navy", "make it uppercase", "NAVY"),
    ],
)
def test_words_are_set_replaced_and_added(value, words, answer) -> None:
    assert follow(text(value), words) == answer


@pytest.mark.parametrize(
    "words", ["replace gold with brass", "make it nicer", "what is love", "remove gold"]
)
def test_words_that_are_not_there_or_mean_nothing_are_refused(words) -> None:
    with pytest.raises(RefusedInputError):
        follow(text("Stainless steel"), words)


def test_a_field_with_a_list_takes_the_one_word_that_is_named() -> None:
    words = ("approved", "approved with changes", "rejected")
    field = FieldQuestion(place="p", label="Verdict", kind=FieldKind.WORD, words=words)
    assert follow(field, "set to approved with changes") == "approved with changes"
    assert follow(field, "Rejected!") == "rejected"
    for unclear in ("hmm", "approved or rejected"):
        with pytest.raises(RefusedInputError, match="one of these words"):
            follow(field, unclear)


def test_points_are_added_to_a_share() -> None:
    share = FieldQuestion(place="p", label="Cotton", kind=FieldKind.NUMBER, value="90 %", unit="%")
    assert follow(share, "add 5 %") == "95 %"
    assert follow(share, "reduce by 10 %") == "80 %"
    assert follow(share, "set to 95") == "95"


@given(
    st.decimals(min_value=1, max_value=9999, places=2),
    st.decimals(min_value=1, max_value=999, places=2),
)
def test_adding_and_taking_away_again_is_exact(value: Decimal, amount: Decimal) -> None:
    more = follow(length(f"{value} mm"), f"add {amount} mm")
    assert read_quantity(more)[0] == value + amount
    assert read_quantity(follow(length(more), f"subtract {amount} mm"))[0] == value
