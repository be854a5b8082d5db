"""Hands the news of jobs to the window, many at a time and when nothing else is to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.jobs import JobUpdate
from app.ui.resting import RestingTimer

REST_MS = 100
"""Between two times that the window shows what has become of jobs."""


class JobNews(QObject):
    """Keeps the newest update of each job until the window has time for it.

    Args:
        calm: whether nothing else is to be done right now.

    Signals:
        told: the updates that have come together, the job that was heard of first before others.
    """

    told = Signal(object)

    def __init__(self, calm: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._updates: dict[str, JobUpdate] = {}
        self._timer = RestingTimer(calm, self, rest_ms=REST_MS)
        self._timer.due.connect(self._tell)

    def take(self, update: JobUpdate) -> None:
        """Show it soon."""
        self._updates[update.job_id] = update
        self._timer.rested()

    def _tell(self) -> None:
        updates, self._updates = tuple(self._updates.values()), {}
        self.told.emit(updates)
