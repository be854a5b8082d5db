"""What an asyncio loop on Qt's loop has ready, run many at a time instead of one in each turn.

A turn of Qt's loop looks at every socket, timer and posted event. A step of a run of jobs takes
some dozen callbacks, each a few microseconds long, and would wait for as many turns.
"""

from __future__ import annotations

import time
from asyncio import Handle
from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent

TURN = 0.004
"""Seconds after which the window has its turn, though more is ready: a quarter of a frame."""


class ReadyCallbacks(QObject):
    """Runs callbacks in the order in which they were added, as asyncio promises.

    What a callback adds runs in the same turn, unless that has lasted long already: then the
    window and the sockets have theirs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handles: deque[Handle] = deque()
        self._timer = 0
        self._is_posted = False

    def add(self, handle: Handle) -> None:
        """Run a callback in the next turn; to be called on the window's thread."""
        self._handles.append(handle)
        self._wake()

    def add_from_thread(self, handle: Handle) -> None:
        """As `add`, from any thread."""
        self._handles.append(handle)
        if not self._is_posted:
            self._is_posted = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, _event: QEvent) -> None:
        # Before the callbacks are taken: one that is added while they run is not overlooked.
        self._is_posted = False
        self._run()

    def timerEvent(self, event: QTimerEvent) -> None:
        # Killed at once, since one that is being told its time is told no other: a callback may
        # open a menu, within which the loop lives on.
        self.killTimer(event.timerId())
        self._timer = 0
        self._run()

    def _wake(self) -> None:
        if not self._timer:
            self._timer = self.startTimer(0)

    def _run(self) -> None:
        end = time.monotonic() + TURN
        try:
            while self._handles:
                handle = self._handles.popleft()
                if not handle.cancelled():
                    handle._run()  # noqa: SLF001 - as every loop of asyncio does
                if time.monotonic() > end:
                    return
        finally:
            if self._handles:
                self._wake()
