"""Tells the desktop that something is done while the window is in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.ui.desktop_bus import tell_bus
from app.ui.runtime import in_thread


class DesktopNotice(QObject):
    """Shows a message where the desktop can, and marks the window in the task bar."""

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether the person looks at something else than the window."""
        return not self._window.isActiveWindow()

    async def tell(self, title: str, text: str) -> bool:
        """Say it unless the person is looking at the window anyway.

        Returns:
            Whether anything was said.
        """
        if not self.is_wanted:
            return False
        QApplication.alert(self._window)
        # Not every desktop has a tray, GNOME for one; and only a tray is asked through Qt.
        if await in_thread(tell_bus, title, text):
            return True
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._icon, self)
                self._tray.show()
            self._tray.showMessage(title, text, self._icon)
        return True

    def close(self) -> None:
        if self._tray is not None:
            self._tray.hide()
