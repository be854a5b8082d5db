"""Widgets of many parts that are built in steps, so that the window takes a turn between two."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Steps = Iterator[None]
"""What is left to build: each step makes some parts and puts them where they belong."""

TURN = 0.003
"""Seconds of a turn: enough for what waits at the window, too short to be seen."""


def finish(steps: Steps) -> None:
    """Take all the steps that are left, for somebody who waits."""
    deque(steps, maxlen=0)


async def unseen_turn(widget: QWidget) -> None:
    """Let the window take a turn in which nothing is painted of a part of it that is half done."""
    # Imported when needed: this is not part of the first sight of the window.
    import asyncio

    widget.setUpdatesEnabled(False)
    try:
        await asyncio.sleep(TURN)
    finally:
        widget.setUpdatesEnabled(True)


def paint_next_turn(widget: QWidget) -> None:
    """Let the window take a turn between what was changed in a part of it and painting that anew.

    Whoever clicks then waits for one of them and not for both. Not for a window itself, which Qt
    does not paint again by itself afterwards.
    """
    from PySide6.QtCore import QTimer

    widget.setUpdatesEnabled(False)
    QTimer.singleShot(round(TURN * 1000), widget, lambda: widget.setUpdatesEnabled(True))
