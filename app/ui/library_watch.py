"""Looks every other second whether the open library is still there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import LibraryGoneError
from app.ui.runtime import TaskScope

EVERY_MS = 2000


class LibraryWatch(QObject):
    """Asks in a thread: a disk that sleeps must not stop the window.

    Args:
        check: raises LibraryGoneError where the library is gone.

    Signals:
        gone: once, with the LibraryGoneError.
    """

    gone = Signal(object)

    def __init__(
        self, check: Callable[[], None], *, tasks: TaskScope, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._tasks = tasks
        self._is_asking = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Look now."""
        if not self._is_asking:
            self._is_asking = True
            self._tasks.start(self._look())

    async def _look(self) -> None:
        try:
            await asyncio.to_thread(self._check)
        except LibraryGoneError as error:
            self._timer.stop()
            self.gone.emit(error)
        finally:
            self._is_asking = False
