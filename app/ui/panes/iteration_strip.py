"""Every front view that was drawn, oldest first; the newest alternatives can be picked from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.product import Iteration
from app.storage.thumbnails import Size
from app.ui import theme
from app.ui.pictures.pictures import PictureLoader
from app.ui.widgets.controls import label
from app.ui.widgets.picture_box import PictureBox

SIDE = 72
LINE = SIDE + 34
"""Height of the strip where it lies, with the numbers and a scroll bar."""
COLUMN = SIDE + 14
"""Width of the strip where it stands, with a scroll bar."""
NO_LIMIT = 16_777_215
"""Qt's largest size of a widget."""

STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class _Cell(QWidget):
    """One front view with its number under it."""

    def __init__(self, pictures: PictureLoader) -> None:
        super().__init__()
        self.box = PictureBox(pictures, size=Size.THUMBNAIL, padding=3)
        self.box.setCheckable(True)
        self.box.setFixedSize(QSize(SIDE, SIDE))
        self.box.set_framed(True)
        self.caption = label("", "small")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self.caption)


class IterationStrip(QScrollArea):
    """Thumbnails in a row, or one below the other.

    Signals:
        picked: the Iteration a person chose to look at.
    """

    picked = Signal(object)

    def __init__(self, pictures: PictureLoader) -> None:
        super().__init__()
        self._pictures = pictures
        self._cells: dict[str, _Cell] = {}
        self._iterations: tuple[Iteration, ...] = ()
        self._group = QButtonGroup(self)
        self._row = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.space(2))
        self._line.addStretch(1)
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Versions of the front view"))
        self.stand(upright=False)

    def stand(self, *, upright: bool) -> None:
        """Show them one below the other, or in a row."""
        way, off = QBoxLayout.Direction, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._line.setDirection(way.TopToBottom if upright else way.LeftToRight)
        self.setVerticalScrollBarPolicy(as_needed if upright else off)
        self.setHorizontalScrollBarPolicy(off if upright else as_needed)
        if upright:
            self.setMinimumSize(COLUMN, 0)
            self.setMaximumSize(COLUMN, NO_LIMIT)
        else:
            self.setMinimumSize(0, LINE)
            self.setMaximumSize(NO_LIMIT, LINE)
        self._reveal_later()

    def _reveal_later(self) -> None:
        """What is chosen may lie outside; where it lies is known once all is laid out."""
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        for cell in self._cells.values():
            if cell.box.isChecked():
                self.ensureWidgetVisible(cell)

    def show_iterations(self, iterations: tuple[Iteration, ...], chosen: str | None) -> None:
        """Show these front views with one of them marked; cells that stay are not made anew."""
        if [one.id for one in iterations] != list(self._cells):
            self._rebuild(iterations)
        self._iterations = iterations
        alternatives = {(one.session_id, one.iteration) for one in iterations if one.candidate > 1}
        for number, one in enumerate(iterations, start=1):
            cell = self._cells[one.id]
            cell.box.show_picture(one.image, self.tr("…") if one.image is None else "")
            name = str(one.iteration)
            if (one.session_id, one.iteration) in alternatives:
                name += "abcd"[one.candidate - 1]
            cell.caption.setText(name)
            spoken = self.tr("Front view {}, picture {} of {}").format(
                name, number, len(iterations)
            )
            cell.box.setAccessibleName(spoken)
            cell.box.setToolTip(one.edits[-1] if one.edits else self.tr("As first described"))
            cell.box.setChecked(one.id == chosen)
        self.setVisible(len(iterations) > 1)
        self._reveal_later()

    def _rebuild(self, iterations: tuple[Iteration, ...]) -> None:
        wanted = {one.id for one in iterations}
        for gone in [key for key in self._cells if key not in wanted]:
            cell = self._cells.pop(gone)
            self._group.removeButton(cell.box)
            cell.hide()
            cell.deleteLater()
        ordered: dict[str, _Cell] = {}
        for place, one in enumerate(iterations):
            ordered[one.id] = self._cells.get(one.id) or self._new_cell(one.id)
            self._line.insertWidget(place, ordered[one.id])
        self._cells = ordered

    def _new_cell(self, iteration_id: str) -> _Cell:
        cell = _Cell(self._pictures)
        self._group.addButton(cell.box)
        cell.box.clicked.connect(lambda *_: self._on_click(iteration_id))
        return cell

    def _on_click(self, iteration_id: str) -> None:
        for one in self._iterations:
            if one.id == iteration_id:
                self.picked.emit(one)

    def box(self, iteration_id: str) -> PictureBox:
        """The thumbnail of one front view."""
        return self._cells[iteration_id].box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the versions."""
        step = STEPS.get(event.key())
        boxes = [cell.box for cell in self._cells.values()]
        at = next((place for place, box in enumerate(boxes) if box.isChecked()), None)
        if step is None or at is None or not 0 <= at + step < len(boxes):
            super().keyPressEvent(event)
            return
        boxes[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
        boxes[at + step].click()
        self.ensureWidgetVisible(boxes[at + step])
