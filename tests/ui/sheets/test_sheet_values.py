from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedInputError
from app.domain.sheets.grading import read_quantity, to_millimetres
from app.domain.specification import Origin, SpecValue, Status
from app.ui.sheets.sheet_clipboard import from_text, spread, to_text
from app.ui.sheets.sheet_values import (
    composition_edits,
    composition_problem,
    composition_text,
    difference_text,
    edit_text,
    is_length_text_exact,
    read_composition,
    shown_text,
)


def said(value, unit: str = "") -> SpecValue:
    return SpecValue(value=value, unit=unit, origin=Origin.USER, status=Status.CONFIRMED)


def test_lengths_in_the_unit_on_show() -> None:
    half = said(Decimal("571.5"), "mm")
    assert [shown_text(half, one) for one in ("mm", "cm", "in")] == ["571.5", "57.15", "22 1/2"]
    odd = said(Decimal("298.80"), "mm")
    assert shown_text(odd, "mm") == "298.8"
    assert shown_text(odd, "in") == "≈ 11 3/4"
    assert not is_length_text_exact(odd, "in")
    assert shown_text(said(Decimal("240"), "g/m²"), "in") == "240 g/m²"
    assert shown_text(said(None), "mm") == "TBD"
    assert edit_text(None, "mm") == ""


@given(
    st.decimals(min_value=0, max_value=5000, places=2, allow_nan=False),
    st.sampled_from(["mm", "cm", "in"]),
)
def test_taking_over_what_the_editor_begins_with_changes_nothing(length, units) -> None:
    number, unit = read_quantity(edit_text(said(length, "mm"), units))
    assert to_millimetres(number, unit or units) == length


def test_compositions() -> None:
    shares = {"elastane": said(Decimal("2.0"), "%"), "cotton": said(Decimal(98), "%")}
    assert composition_text(shares) == "98 % cotton, 2 % elastane"
    assert composition_problem(shares) is None
    assert composition_problem({"cotton": said(Decimal(98), "%")}) == 98
    assert read_composition("98% cotton, elastane 2 %") == {"cotton": "98", "elastane": "2"}
    assert read_composition("62,5 % wool; 37.5 % silk") == {"wool": "62.5", "silk": "37.5"}
    assert composition_edits("100 % wool", shares) == {
        "elastane": None,
        "cotton": None,
        "wool": "100",
    }
    assert composition_edits("TBD", shares) == {"elastane": None, "cotton": None}
    for bad in ("98/2 cotton-elastane", "cotton", "50 % wool, 50 % wool"):
        with pytest.raises(RefusedInputError):
            read_composition(bad)


def test_differences_have_their_sign() -> None:
    assert difference_text(Decimal("571.5"), Decimal(570), "mm") == "+1.5"
    assert difference_text(Decimal(570), Decimal("571.5"), "cm") == "−0.15"
    assert difference_text(Decimal("25.4"), Decimal("0"), "in") == "+1"
    assert difference_text(Decimal(5), Decimal(5), "in") == "0"


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
            min_size=2,
            max_size=4,
        ),
        min_size=1,
        max_size=4,
    ).filter(lambda rows: len({len(r) for r in rows}) == 1)
)
def test_cells_come_back_from_the_clipboard(rows) -> None:
    assert from_text(to_text(rows)) == tuple(map(tuple, rows))


def test_odd_clipboards_are_refused() -> None:
    assert from_text("a\tb\r\n1\t2\r\n") == (("a", "b"), ("1", "2"))
    assert from_text('"two\nlines"\tx') == (("two\nlines", "x"),)
    for bad in ("", "a\tb\nc", "x" * 200_000):
        with pytest.raises(RefusedInputError):
            from_text(bad)
    assert spread((("a",),), 2, 2) == (("a", "a"), ("a", "a"))
    with pytest.raises(RefusedInputError, match="2 × 2 cells do not fit"):
        spread((("a", "b"), ("c", "d")), 3, 2)
