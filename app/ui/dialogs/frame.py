"""What all dialogs have in common: a title, a body, a row of buttons; opened, never executed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.focus_ring import note_tab
from app.ui.widgets.controls import button

SCREEN_MARGIN = 64
"""Pixels of the height of a screen that title bar and panels take."""


class Frame(QDialog):
    """A dialog over the window; it deletes itself when it is closed."""

    def __init__(self, parent: QWidget | None, title: str, *, width: int = 460) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(3))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.space(2))
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(5), theme.space(5), theme.space(5), theme.space(4))
        column.setSpacing(theme.space(4))
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt gives a new dialog two thirds of the screen at most, and presses its fields together.
        room = self.screen().availableGeometry().height() - SCREEN_MARGIN
        whole = max(self.sizeHint().height(), self.heightForWidth(self.width()))
        wanted = min(whole, room)
        if self.height() < wanted:
            self.resize(self.width(), wanted)

    def focusNextPrevChild(self, is_next: bool, /) -> bool:  # noqa: N802 - Qt's
        note_tab()
        return super().focusNextPrevChild(is_next)

    def add_button(self, text: str, *, kind: str = "", is_default: bool = False) -> QPushButton:
        """Add a button at the right end of the row."""
        made = button(text, kind=kind)
        made.setDefault(is_default)
        self._buttons.addWidget(made)
        return made

    def add_close(self, text: str) -> QPushButton:
        """Add the button that closes the dialog without doing anything."""
        made = self.add_button(text)
        made.clicked.connect(lambda *_: self.reject())
        return made
