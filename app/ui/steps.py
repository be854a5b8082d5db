"""Widgets of many parts that are built in steps, so that the window takes a turn between two."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Steps = Iterator[None]
"""What is left to build: each step makes some parts and puts them where they belong."""


def finish(steps: Steps) -> None:
    """Take all the steps that are left, for somebody who waits."""
    deque(steps, maxlen=0)


async def unseen_turn(widget: QWidget) -> None:
    """Let the window take a turn in which nothing is painted of a widget that is half done."""
    # Imported when needed: this is not part of the first sight of the window.
    import asyncio

    widget.setUpdatesEnabled(False)
    try:
        await asyncio.sleep(0)
    finally:
        widget.setUpdatesEnabled(True)
