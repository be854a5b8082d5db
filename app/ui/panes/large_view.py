"""One of the five views, large; arrows go to its neighbours, Esc goes back to the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.models.view_states import ViewState
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.widgets.controls import button, label, surface
from app.ui.widgets.zoom_viewer import ZoomViewer


class LargeView(QWidget):
    """A zoom viewer over the views of a product.

    Signals:
        closed: the person went back.
    """

    closed = Signal()

    def __init__(self, *, tasks: TaskScope, pictures: PictureLoader) -> None:
        super().__init__()
        self.view: str | None = None
        self._states: tuple[ViewState, ...] = ()
        self.viewer = ZoomViewer(pictures, tasks=tasks)
        self._title = label("", "heading")
        self.back = button(self.tr("All views"), self._close, icon="grid", tip="Esc")
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addWidget(self._title)
        line.addStretch(1)
        line.addWidget(label(self.tr("Page Up and Page Down show the other views"), "small"))
        frame = surface("picture")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.viewer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addLayout(line)
        column.addWidget(frame, 1)

    def open(self, view: str, states: tuple[ViewState, ...]) -> None:
        """Show one view large."""
        self.view = view
        self.show_views(states)
        self.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_views(self, states: tuple[ViewState, ...]) -> None:
        """Take over what the product's views are now."""
        self._states = tuple(one for one in states if one.image is not None)
        for one in self._states:
            if one.view == self.view:
                self._title.setText(words.view_name(one.view))
                self.viewer.setAccessibleName(words.view_name(one.view))
                self.viewer.show_picture(one.image)

    def hide_view(self) -> None:
        self.view = None

    def _close(self) -> None:
        self.view = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif step is not None and self._states:
            names = [one.view.value for one in self._states]
            at = names.index(self.view) if self.view in names else 0
            self.open(names[(at + step) % len(names)], self._states)
        else:
            super().keyPressEvent(event)
