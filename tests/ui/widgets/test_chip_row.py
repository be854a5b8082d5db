"""What is going on is seen in a narrow window, too, and nothing is ever cut."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.widgets.chip_row import Chip, ChipRow

CHIPS = (
    Chip("category", "Category ✓", "accent", "Category: done"),
    Chip("views", "Base views 2 / 5", tip="Base views: at work", comes_first=True),
    Chip("sketches", "Sketches", tip="Sketches: waiting"),
)


@pytest.fixture
def row(qtbot: QtBot) -> ChipRow:
    row = ChipRow()
    qtbot.addWidget(row)
    row.show_chips(CHIPS)
    row.show()
    return row


def shown(row: ChipRow) -> list[str]:
    seen = [one for one in row.findChildren(QLabel) if one.isVisible()]
    for one in seen:
        assert one.width() >= one.sizeHint().width()
        assert one.geometry().right() < row.width()
    ordered = sorted(seen, key=lambda one: one.x())
    for before, after in itertools.pairwise(ordered):
        assert before.geometry().right() < after.x()
    return [one.text() for one in ordered]


def test_all_are_shown_in_their_order_where_there_is_room(row: ChipRow) -> None:
    row.resize(600, 30)
    assert shown(row) == ["Category ✓", "Base views 2 / 5", "Sketches"]


def test_in_little_room_stays_what_is_going_on(row: ChipRow) -> None:
    row.resize(row.sizeHint())
    assert shown(row) == ["Base views 2 / 5"]
    assert "Sketches: waiting" in row.toolTip()
    assert "Category ✓" in row.accessibleName()


def test_it_asks_for_no_more_than_the_widest(row: ChipRow) -> None:
    widest = max(one.sizeHint().width() for one in row.findChildren(QLabel))
    assert row.minimumSizeHint().width() == widest


def test_changed_words_find_their_room_at_once(row: ChipRow) -> None:
    row.resize(600, 30)
    row.show_chips([CHIPS[0], Chip("views", "Base views ✓", "accent"), CHIPS[2]])
    assert shown(row) == ["Category ✓", "Base views ✓", "Sketches"]
    row.show_chips([Chip("front", "Front view …", comes_first=True)])
    assert shown(row) == ["Front view …"]
    row.show_chips([])
    assert shown(row) == []
