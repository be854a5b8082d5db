"""A timer for readings that follow news: soon, rarely while much arrives, best in a calm moment.

Jobs that end one after the other would otherwise have the same record read for each of them, by
the one thread that also writes what the next job waits for; and what is read and painted while an
answer is being stored keeps the next call from leaving.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

SOON_MS = 50
"""News that arrives together leads to one reading, and nobody sees so short a wait."""
REST_MS = 250
"""Between two readings that only follow news of jobs."""
AGAIN_MS = 15
"""Until the next look: two in a row must find it calm, and not just the gap between two steps."""
PATIENCE = 0.25
"""Seconds that a reading waits for a calm moment at most: a person must not see it wait."""


class RestingTimer(QTimer):
    """Says when to read.

    Args:
        calm: whether nothing else is to be done right now.
        rest_ms: between two readings that only follow news of jobs.

    Signals:
        due: soon, or after the rest, and then in the first calm moment or when patience ends.
    """

    due = Signal()

    def __init__(
        self,
        calm: Callable[[], bool],
        parent: QObject | None = None,
        *,
        rest_ms: int = REST_MS,
    ) -> None:
        super().__init__(parent, singleShot=True)
        self._calm = calm
        self._rest_ms = rest_ms
        self._last = 0.0
        self._waiting_since: float | None = None
        self._is_pressing = False
        self._was_calm = False
        self.timeout.connect(self._look)

    def _look(self) -> None:
        now = time.monotonic()
        if self._waiting_since is None:
            self._waiting_since = now
        was_calm, self._was_calm = self._was_calm, self._calm()
        may_wait = not self._is_pressing and now - self._waiting_since < PATIENCE
        if may_wait and not (was_calm and self._was_calm):
            self.start(AGAIN_MS)
            return
        self._waiting_since = None
        self._is_pressing = self._was_calm = False
        self._last = now
        self.due.emit()

    def at_once(self) -> None:
        """Be due in the next turn, calm or not: something has ended, and somebody waits for it."""
        self._is_pressing = True
        self.start(0)

    def soon(self) -> None:
        """Be due soon: somebody did something and wants to see it."""
        if not self.isActive() or self.remainingTime() > SOON_MS:
            self.start(SOON_MS)

    def rested(self) -> None:
        """Be due soon, but not while the last time is hardly over."""
        if not self.isActive():
            rest = self._rest_ms - (time.monotonic() - self._last) * 1000
            self.start(max(SOON_MS, int(rest)))
