"""Files that a new product starts from, each with a button that takes it away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.controls import icon_button, label, surface
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.flow_layout import FlowLayout, clear

if TYPE_CHECKING:
    from app.workflow.views.inputs import InputFile


class Attachments(QWidget):
    """A row of file names.

    Signals:
        changed: files were added or taken away.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[InputFile, ...] = ()
        self._flow = FlowLayout(self)
        self.hide()

    @property
    def files(self) -> tuple[InputFile, ...]:
        return self._files

    def add(self, files: tuple[InputFile, ...]) -> None:
        """Add files; one with the same content is there already."""
        known = {one.digest for one in self._files}
        self._show((*self._files, *(one for one in files if one.digest not in known)))

    def clear(self) -> None:
        self._show(())

    def _remove(self, digest: str) -> None:
        self._show(tuple(one for one in self._files if one.digest != digest))

    def _show(self, files: tuple[InputFile, ...]) -> None:
        self._files = files
        clear(self._flow)
        for one in files:
            self._flow.addWidget(self._cell(one))
        self.setVisible(bool(files))
        self.changed.emit()

    def _cell(self, file: InputFile) -> QWidget:
        frame = surface("card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.space(2), 2, 2, 2)
        icon = label()
        icon.setPixmap(
            theme.icon_pixmap("cube" if file.role.value == "model" else "image", "muted")
        )
        name = ElidedLabel()
        name.set_text(file.name)
        row.addWidget(icon)
        row.addWidget(name, 1)
        take_away = icon_button("close", self.tr("Take {} away").format(file.name))
        take_away.clicked.connect(lambda *_: self._remove(file.digest))
        row.addWidget(take_away)
        frame.setMaximumWidth(theme.space(70))
        return frame
