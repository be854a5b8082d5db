"""The five views of a product, three over two, each with its own state, time and retry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.generation import View
from app.storage.thumbnails import Size
from app.ui import theme, words
from app.ui.models.gallery import PictureState
from app.ui.models.view_states import ViewState
from app.ui.pictures.pictures import PictureLoader
from app.ui.widgets.controls import button, icon_button, label
from app.ui.widgets.picture_box import PictureBox

UPPER = 3
"""Views in the upper row; the others share the lower one."""


class ViewCell(QFrame):
    """One view.

    Signals:
        retry_wanted: the view should be drawn again.
        cancel_wanted: the job that draws it should stop; the argument is its id.
        opened: the picture was clicked.
    """

    retry_wanted = Signal()
    cancel_wanted = Signal(str)
    opened = Signal()

    def __init__(self, view: View, pictures: PictureLoader) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._name = words.view_name(view)
        self._job_id = ""
        self.picture = PictureBox(pictures, size=Size.PROXY)
        self.state = label("", "small")
        self.retry = button(self.tr("Try again"), self.retry_wanted.emit, kind="link")
        self.retry.setAccessibleName(self.tr("Draw {} again").format(self._name))
        self.cancel = icon_button("close", self.tr("Cancel {}").format(self._name))
        self.cancel.clicked.connect(lambda *_: self.cancel_wanted.emit(self._job_id))
        # Neither has anything to act on before there is a view.
        self.retry.hide()
        self.cancel.hide()
        self.picture.clicked.connect(lambda *_: self.opened.emit())
        line = QHBoxLayout()
        line.setContentsMargins(theme.space(2), 0, theme.space(1), 0)
        line.addWidget(label(self._name, "heading"))
        line.addStretch(1)
        line.addWidget(self.state)
        line.addWidget(self.retry)
        line.addWidget(self.cancel)
        foot = QWidget()
        foot.setLayout(line)
        # The same height with and without a button, so that a result moves nothing.
        foot.setFixedHeight(theme.space(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(1), theme.space(1), theme.space(1), theme.space(1))
        column.setSpacing(0)
        column.addWidget(self.picture, 1)
        column.addWidget(foot)

    def show_state(self, shown: ViewState | None, price: str, *, is_running: bool) -> None:
        """Show how far the view is; None where the product has no such view."""
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._job_id = shown.job_id
        state = shown.state
        message = {
            PictureState.PENDING: self.tr("Waiting") if is_running else self.tr("Not drawn"),
            PictureState.GENERATING: self.tr("Drawing …"),
            PictureState.FAILED: shown.error,
            PictureState.DONE: "",
        }[state]
        self.picture.show_picture(shown.image, message)
        said = message or self.tr("done")
        self.picture.setAccessibleName(f"{self._name}, {said}")
        self.picture.setEnabled(shown.image is not None)
        self.state.setText(self._state_text(shown))
        is_missing = state is PictureState.FAILED or (
            state is PictureState.PENDING and not is_running
        )
        self.retry.setText(self.tr("Try again · {}").format(price))
        self.retry.setVisible(is_missing and not is_running)
        self.cancel.setVisible(state is PictureState.GENERATING and is_running)

    def _state_text(self, shown: ViewState) -> str:
        if shown.state is PictureState.DONE and shown.seconds is not None:
            return words.seconds_text(shown.seconds)
        if shown.state is PictureState.FAILED:
            return self.tr("Failed")
        return ""


class ViewsGrid(QWidget):
    """All views of a revision or of the generation at work.

    Signals:
        retry_wanted: name of the view to draw again.
        cancel_wanted: id of the job to stop.
        opened: name of the view whose picture was clicked.
    """

    retry_wanted = Signal(str)
    cancel_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, pictures: PictureLoader) -> None:
        super().__init__()
        self.cells = {view: ViewCell(view, pictures) for view in View}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.space(3))
        views = tuple(View)
        for names in (views[:UPPER], views[UPPER:]):
            row = QHBoxLayout()
            row.setSpacing(theme.space(3))
            for view in names:
                row.addWidget(self._connected(view), 1)
            rows.addLayout(row, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connected(self, view: View) -> ViewCell:
        cell = self.cells[view]
        # As wide as its neighbours, whatever is written in it.
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        cell.retry_wanted.connect(lambda: self.retry_wanted.emit(view.value))
        cell.opened.connect(lambda: self.opened.emit(view.value))
        cell.cancel_wanted.connect(self.cancel_wanted.emit)
        return cell

    def show_views(self, states: tuple[ViewState, ...], price: str, *, is_running: bool) -> None:
        by_view = {one.view: one for one in states}
        for view, cell in self.cells.items():
            cell.show_state(by_view.get(view), price, is_running=is_running)
