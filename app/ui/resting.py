"""A timer for readings that follow news: at once after a quiet time, rarely while much arrives.

Jobs that end one after the other would otherwise have the same record read for each of them, by
the one thread that also writes what the next job waits for.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

SOON_MS = 25
"""News that arrives together leads to one reading."""
REST_MS = 250
"""Between two readings that only follow news of jobs."""


class RestingTimer(QTimer):
    """Fires `timeout` soon, or after its rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, singleShot=True)
        self._last = 0.0
        self.timeout.connect(self._note)

    def _note(self) -> None:
        self._last = time.monotonic()

    def soon(self) -> None:
        """Fire soon: somebody did something and wants to see it."""
        if not self.isActive() or self.remainingTime() > SOON_MS:
            self.start(SOON_MS)

    def rested(self) -> None:
        """Fire soon, but not while the last time is hardly over."""
        if not self.isActive():
            rest = REST_MS - (time.monotonic() - self._last) * 1000
            self.start(max(SOON_MS, int(rest)))
