"""Between what changes in a widget and what is painted of it the window has a turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.steps import paint_next_turn, unseen_turn


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QLabel) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def shown(qtbot: QtBot) -> tuple[QWidget, QLabel, Paints]:
    window = QWidget()
    label = QLabel("before", window)
    qtbot.addWidget(window)
    paints = Paints(label)
    window.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    return window, label, paints


def test_nothing_half_done_is_painted(qtbot: QtBot, aio: Callable[[Any], Any]) -> None:
    _window, label, paints = shown(qtbot)

    async def story() -> None:
        before = paints.count
        label.setText("half done")
        await unseen_turn(label)
        assert paints.count == before
        assert label.updatesEnabled()

    aio(story())
    before = paints.count
    label.setText("done")
    qtbot.waitUntil(lambda: paints.count > before)


def test_what_is_cancelled_meanwhile_can_be_seen(qtbot: QtBot, aio: Callable[[Any], Any]) -> None:
    _window, label, _ = shown(qtbot)

    async def story() -> None:
        turn = asyncio.ensure_future(unseen_turn(label))
        await asyncio.sleep(0)
        assert not label.updatesEnabled()
        turn.cancel()
        await asyncio.wait([turn])
        assert label.updatesEnabled()

    aio(story())


def test_it_is_painted_a_turn_later(qtbot: QtBot) -> None:
    _window, label, paints = shown(qtbot)
    before = paints.count
    label.setText("after")
    paint_next_turn(label)
    assert not label.updatesEnabled()
    qtbot.waitUntil(lambda: paints.count > before)
    assert label.updatesEnabled()


def test_a_widget_that_is_gone_meanwhile_does_no_harm(qtbot: QtBot) -> None:
    label = QLabel("gone")
    paint_next_turn(label)
    label.deleteLater()
    qtbot.wait(20)
