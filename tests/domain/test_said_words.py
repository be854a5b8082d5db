"""What a person said is confirmed; what a text says beyond her words is not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.said_words import as_said
from app.domain.specification import Origin, SpecValue, Status


def read(value: str | Decimal, unit: str = "", origin: Origin = Origin.USER) -> SpecValue:
    return SpecValue(value=value, unit=unit, origin=origin, status=Status.NEEDS_REVIEW)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("oak wall cabinet with brass hinges", read("Brass")),
        ("overshirt in COTTON TWILL", read("Cotton twill")),
        ("316 stainless steel bottle", read("Stainless steel 316")),
        ("oak chair, matt lacquer", read("lacquered")),
        ("oak chair, matt lacquer", read("matte")),
        ("an aluminum lamp", read("Aluminium")),
        ("a shelf 30 cm deep", read(Decimal("300.00"), "mm")),
        ('a 10" skillet', read(Decimal("254.0"), "mm")),
        ("97,5 % cotton", read(Decimal("97.5"), "%")),
        ("a 500 ml bottle", read(Decimal(500), "ml")),
    ],
)
def test_what_the_words_hold_is_confirmed(words: str, value: SpecValue) -> None:
    assert as_said(value, words).status is Status.CONFIRMED


@pytest.mark.parametrize(
    ("words", "value"),
    [
        # She did not say the grade, nor how the base of a matte bottle is made.
        ("stainless steel bottle", read("Stainless steel, grade to be confirmed")),
        ("a matte bottle", read("brushed")),
        ("a soaked cloth", read("Oak")),
        # The number is hers, what it counts is not.
        ("a 500 ml bottle", read(Decimal(500), "mm")),
        ("316 stainless steel", read("Stainless steel 304")),
        ("a bottle of " + "9" * 60 + " mm", read(Decimal(9), "mm")),
    ],
)
def test_what_goes_beyond_the_words_stays_open(words: str, value: SpecValue) -> None:
    assert as_said(value, words) == value


def test_only_what_a_person_said_is_confirmed() -> None:
    seen = read("Brass", origin=Origin.AI_VISIBLE)
    assert as_said(seen, "brass hinges") == seen
    unknown = SpecValue(origin=Origin.USER)
    assert as_said(unknown, "brass hinges") == unknown
