"""A page that has nothing to show yet: says what will stand there and offers the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.jobs import JobUpdate
from app.ui import theme
from app.ui.widgets.controls import label
from app.workflow.workspace import ProductRecord


class EmptyPage(QWidget):
    """A title and a sentence in the middle."""

    def __init__(self, icon: str, title: str, words: str) -> None:
        super().__init__()
        picture = label()
        picture.setPixmap(theme.icon_pixmap(icon, "faint", 48))
        column = QVBoxLayout(self)
        column.addStretch(2)
        for one in (picture, label(title, "heading"), label(words, "muted", wraps=True)):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(one)
        column.addStretch(3)

    def show_record(self, record: ProductRecord | None) -> None:
        """The same for every product."""

    def apply(self, update: JobUpdate) -> None:
        """Nothing here follows jobs."""
