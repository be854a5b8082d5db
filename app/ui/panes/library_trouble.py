"""Stands in the window instead of the library where that cannot be used: why, and ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui import theme
from app.ui.library_folder import can_open, choose_folder, no_library
from app.ui.sentences import said
from app.ui.widgets.controls import button, label, surface

WIDTH = 520
ICON = 40


class LibraryTrouble(QWidget):
    """A card with a sentence and buttons.

    Signals:
        wanted: the folder to open; the same one means: try again.
        begin_wanted: start a new library in the folder that is missing.
        quit_wanted: close the program.
    """

    wanted = Signal(object)
    begin_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, root: Path, *, can_begin: bool = False) -> None:
        super().__init__()
        self._root = root
        self.setProperty("surface", "ground")
        self.title = label("", "title", wraps=True)
        self.words = label("", wraps=True)
        self.hint = label("", "muted", wraps=True)
        self.folder = label(str(root), "small", wraps=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = button(
            self.tr("Try again"), lambda: self.wanted.emit(root), kind="primary", icon="retry"
        )
        self.elsewhere = button(self.tr("Choose another folder …"), self.choose, icon="folder")
        self.begin = button(
            self.tr("Start a new library there"), self.begin_wanted.emit, kind="link"
        )
        self.begin.setVisible(can_begin)
        self.quit = button(self.tr("Quit"), self.quit_wanted.emit)
        self._place()

    def _place(self) -> None:
        card = surface("card")
        card.setFixedWidth(WIDTH)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*(theme.space(6),) * 4)
        inner.setSpacing(theme.space(3))
        icon = label()
        icon.setPixmap(theme.icon_pixmap("folder", "amber", ICON))
        for one in (icon, self.title, self.words, self.folder, self.hint):
            inner.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.again)
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        row.addWidget(self.quit)
        inner.addSpacing(theme.space(2))
        inner.addLayout(row)
        inner.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        # Between stretches, not aligned: an aligned widget is not as high as its words need.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)

    def show_missing(self) -> None:
        """The library was there before and is not there now."""
        self._say(
            self.tr("Your library is not there"),
            self.tr(
                "Its folder was moved or renamed, or its disk is not connected. Nothing was "
                "changed."
            ),
            self.tr("Connect the disk and try again, or choose the folder where it stands now."),
        )

    def show_gone(self) -> None:
        """The library vanished while it was open."""
        self._say(
            self.tr("The library folder is gone"),
            self.tr(
                "It was moved, or its disk is not connected any more. Everything that was saved "
                "until then is in that folder."
            ),
            self.tr("Connect the disk and try again, or choose the folder where it stands now."),
        )

    def show_error(self, error: AppError) -> None:
        """The library cannot be opened."""
        self._say(self.tr("The library cannot be opened"), said(error.message), said(error.hint))

    def _say(self, title: str, words: str, hint: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(f"{title}. {words} {hint}")
        self.again.setFocus()

    def choose(self) -> None:
        """Let the person choose a folder."""
        choose_folder(self.window(), self._root, self.take)

    def take(self, folder: Path) -> None:
        """Open this folder where it is a library or can become one."""
        if can_open(folder):
            self.wanted.emit(folder)
        else:
            error = no_library(folder)
            self._say(self.title.text(), said(error.message), said(error.hint))
