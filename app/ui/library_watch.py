"""Looks every other second whether the open library is still there, and whole again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import LibraryError, LibraryGoneError
from app.ui.runtime import TaskScope

EVERY_MS = 2000


class LibraryWatch(QObject):
    """Asks in a thread: a disk that sleeps must not stop the window.

    Args:
        check: raises LibraryGoneError where the library is gone.
        mend: writes what a fault of the disk kept from being written, for which products.

    Signals:
        gone: once, with the LibraryGoneError.
        mended: id of a product of which the library knows now how its runs ended.
    """

    gone = Signal(object)
    mended = Signal(str)

    def __init__(
        self,
        check: Callable[[], None],
        mend: Callable[[], Awaitable[tuple[str, ...]]],
        *,
        tasks: TaskScope,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._mend = mend
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
            return
        finally:
            self._is_asking = False
        # What failed was told when it failed; this only waits until the disk is well.
        with suppress(LibraryError):
            for product_id in await self._mend():
                self.mended.emit(product_id)
