"""Half a credit and half a millimetre are read the way a person types them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox

from app.ui.widgets.decimal_box import DecimalBox, LimitBox


@pytest.fixture(params=["en_US", "de_DE"])
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def enter(field: QAbstractSpinBox, words: str) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["60.5", "60,5"])
def test_point_and_comma_mean_the_same(qtbot: object, tongue: str, typed: str) -> None:
    field = DecimalBox(0.0, 5000.0, 1)
    qtbot.addWidget(field)
    enter(field, typed)
    assert field.value() == 60.5


def test_half_a_credit_is_no_fivefold(qtbot: object, tongue: str) -> None:
    field = LimitBox(125, 1000, unlimited="no limit", suffix=" credits")
    qtbot.addWidget(field)
    assert field.tenths() == 125
    enter(field, "7.5")
    assert field.tenths() == 75
    enter(field, "30")
    assert field.text() == "30 credits"
    enter(field, "")
    assert field.text() == "no limit"
    assert field.tenths() is None
