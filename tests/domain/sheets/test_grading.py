from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sheets.grading import (
    ALPHA,
    GradeRule,
    GradeStep,
    from_millimetres,
    graded,
    inches_text,
    read_quantity,
    sizes_of,
    to_millimetres,
)

deltas = st.decimals(min_value=0, max_value=20, places=2)


@st.composite
def graded_cases(draw: st.DrawFn):
    sizes = ALPHA[: draw(st.integers(2, len(ALPHA)))]
    cuts = sorted({0, len(sizes) - 1, *draw(st.lists(st.integers(0, len(sizes) - 1), max_size=3))})
    steps = tuple(
        GradeStep(first=sizes[a], last=sizes[b], delta=draw(deltas)) for a, b in pairwise(cuts)
    )
    base = draw(st.decimals(min_value=500, max_value=2000, places=2))
    return sizes, draw(st.sampled_from(sizes)), base, GradeRule(steps=steps)


@given(graded_cases())
def test_every_size_follows_from_its_neighbour_exactly(case) -> None:
    sizes, base_size, base, rule = case
    values = graded(base, base_size, sizes, rule)
    assert values[base_size] == base
    for (low, high), delta in zip(pairwise(sizes), rule.deltas(sizes), strict=True):
        assert values[high] - values[low] == delta


@given(graded_cases(), st.data())
def test_an_override_moves_its_own_size_and_no_other(case, data) -> None:
    sizes, base_size, base, rule = case
    size = data.draw(st.sampled_from(sizes))
    plain = graded(base, base_size, sizes, rule)
    split = graded(base, base_size, sizes, rule, {size: Decimal("1.25")})
    assert split == {**plain, size: Decimal("1.25")}


@given(graded_cases())
def test_grading_in_inches_is_grading_in_millimetres(case) -> None:
    sizes, base_size, inches, rule = case
    steps = tuple(
        step.model_copy(update={"delta": to_millimetres(step.delta, "in")}) for step in rule.steps
    )
    values = graded(to_millimetres(inches, "in"), base_size, sizes, GradeRule(steps=steps))
    expected = graded(inches, base_size, sizes, rule)
    for size, value in values.items():
        assert from_millimetres(value, "in") == Fraction(expected[size])


@given(st.integers(0, 4000), st.sampled_from([2, 4, 8, 16, 32, 64]))
def test_inch_fractions_come_back_as_they_were(top: int, bottom: int) -> None:
    length = to_millimetres(*read_quantity(f"{top}/{bottom} in"))
    text, exact = inches_text(length, 64)
    assert exact
    assert to_millimetres(*read_quantity(f"{text} in")) == length


@given(st.decimals(min_value=0, max_value=9999, places=3), st.sampled_from(["mm", "cm", "m"]))
def test_metric_lengths_come_back_as_they_were(number: Decimal, unit: str) -> None:
    assert from_millimetres(to_millimetres(number, unit), unit) == Fraction(number)


def test_a_size_that_no_step_reaches_stays_unknown() -> None:
    rule = GradeRule.parse("S-M:10, M-L:12.5")
    values = graded(Decimal(500), "M", ("S", "M", "L", "XL"), rule)
    assert values == {"S": 490, "M": 500, "L": Decimal("512.5"), "XL": None}


def test_what_is_not_graded_is_the_same_in_every_size() -> None:
    values = graded(Decimal(35), "M", sizes_of("XS-XL"), GradeRule.parse("none"))
    assert set(values.values()) == {Decimal(35)}


@pytest.mark.parametrize(
    ("rule", "base_size", "message"),
    [
        ("M-XXL:5", "M", "no size XXL"),
        ("L-S:5", "M", "backwards"),
        ("S-L:5, M-L:2", "M", "overlaps"),
        ("5", "XL", "no size XL"),
        ("400", "L", "less than nothing"),
    ],
)
def test_rules_that_cannot_be_are_refused(rule: str, base_size: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        graded(Decimal(500), base_size, ("S", "M", "L"), GradeRule.parse(rule))


@pytest.mark.parametrize(
    "text", ["", "abc", "1/3 in", "1/0", "1 2", "=1+1", "nan", "1e400", "1.2.3"]
)
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|Fractions|length"):
        to_millimetres(*read_quantity(text))


def test_quantities_keep_their_unit() -> None:
    assert read_quantity("240 g/m²") == (Decimal(240), "g/m²")
    assert read_quantity("1 3/8″") == (Decimal("1.375"), "in")
    assert read_quantity("57,5cm") == (Decimal("57.5"), "cm")
    assert read_quantity("1.040,5 mm") == (Decimal("1040.5"), "mm")
    assert read_quantity("-1,040.5") == (Decimal("-1040.5"), "")
    assert read_quantity("1.040.500") == (Decimal(1040500), "")
    assert read_quantity("1,040") == (Decimal("1.04"), "")
    assert read_quantity("12") == (Decimal(12), "")


@pytest.mark.parametrize("text", ["36-42", "L-S", "S, S", ""])
def test_size_ranges_that_leave_something_open_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"size"):
        sizes_of(text)
