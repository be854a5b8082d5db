"""Where errors end that nobody expected: the log, and a dialog with a report to copy."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.ui.sentences import said

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)


class Reporter(QObject):
    """Takes unexpected errors from everywhere; one dialog at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.window: QWidget | None = None
        self._is_open = False

    def report(self, error: BaseException) -> None:
        """Log it and show a dialog, unless one is open already."""
        log.error("Something unexpected happened", exc_info=error)
        if self._is_open or isinstance(error, KeyboardInterrupt | SystemExit):
            return
        # Imported when needed: a program that starts well never shows it.
        from app.ui.dialogs.crash_dialog import CrashDialog

        self._is_open = True
        dialog = CrashDialog(error, self.window)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        self._is_open = False

    async def tell_and_wait(self, error: AppError) -> None:
        """Say what kept the program from opening, and wait until it was read."""
        # Imported when needed: this file is read before the first paint.
        import asyncio

        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(
            QMessageBox.Icon.Warning, "Tech Pack Studio", said(error.message), parent=self.window
        )
        box.setInformativeText(said(error.hint))
        read: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        box.finished.connect(lambda _: _settle(read))
        box.open()
        await read


def _settle(read: asyncio.Future[None]) -> None:
    if not read.done():
        read.set_result(None)
