"""Numbers carry the decimal sign of the window's language, and both signs are read."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.sheets.grading import read_quantity
from app.domain.specification import Origin, SpecValue
from app.ui.moments import day_and_time
from app.ui.numbers import decimal_text, tenths_text
from app.ui.sentences import said
from app.ui.sheets.sheet_values import (
    composition_edits,
    composition_text,
    difference_text,
    edit_text,
    shown_text,
)
from app.ui.widgets.decimal_box import DecimalBox
from app.ui.words import price_text, seconds_text, size_text

LENGTH = SpecValue(value=Decimal("67.170"), unit="mm", origin=Origin.USER)


def test_english_has_a_point(dressed: QApplication) -> None:
    assert shown_text(LENGTH, "mm") == "67.17"
    assert (price_text(25), seconds_text(1.94), size_text(300_000)) == (
        "2.5 credits",
        "1.9 s",
        "0.3 MB",
    )


def test_german_has_a_comma(german: None) -> None:
    assert shown_text(LENGTH, "mm") == "67,17"
    assert shown_text(LENGTH, "cm") == "6,717"
    assert difference_text(Decimal("72.17"), Decimal(70), "mm") == "+2,17"
    assert (price_text(25), seconds_text(1.94), size_text(300_000)) == (
        "2,5 Credits",
        "1,9 s",
        "0,3 MB",
    )
    assert [tenths_text(one) for one in (-25, 30)] == ["-2,5", "3"]


def test_german_inches_are_fractions_as_everywhere(german: None) -> None:
    assert shown_text(LENGTH, "in") == "≈ 2 5/8"
    assert edit_text(LENGTH, "in") == "67,17 mm"


@pytest.mark.parametrize("number", ["67.17", "1.04", "1.125", "1234.5", "0.001", "-3.25"])
def test_what_german_shows_is_read_as_the_same_number(german: None, number: str) -> None:
    for text in (decimal_text(Decimal(number)), number):
        assert read_quantity(text)[0] == Decimal(number)


def test_shares_are_written_and_read_with_a_comma(german: None) -> None:
    shares = {
        "cotton": SpecValue(value=Decimal("97.5"), unit="%", origin=Origin.USER),
        "elastane": SpecValue(value=Decimal("2.5"), unit="%", origin=Origin.USER),
    }
    text = composition_text(shares)
    assert text == "97,5 % cotton, 2,5 % elastane"
    stored = {"cotton": "97.5", "elastane": "2.5"}
    assert composition_edits(text, shares) == stored
    assert composition_edits(text.replace(",5", ".5"), shares) == stored


def test_a_field_shows_a_comma_and_takes_both(german: None, dressed: QApplication) -> None:
    box = DecimalBox(0, 100, 2)
    box.setValue(12.5)
    assert box.text() == "12,50"
    for text in ("7.25", "7,25"):
        box.lineEdit().setText(text)
        box.interpretText()
        assert box.value() == 7.25


def test_a_number_in_a_sentence_has_a_comma(german: None) -> None:
    assert "0,5" in said("A cost is from 0 to 0.5 dollars.")


def test_days_are_ordinals_in_german(german: None) -> None:
    at = datetime(2026, 11, 21, 11, 39, tzinfo=UTC).astimezone()
    assert day_and_time(at).startswith("21. ")
