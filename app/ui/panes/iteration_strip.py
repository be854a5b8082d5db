"""Every front view that was drawn, oldest first; the newest alternatives can be picked from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.product import Iteration
from app.storage.thumbnails import Size
from app.ui import theme
from app.ui.pictures.pictures import PictureLoader
from app.ui.widgets.controls import label
from app.ui.widgets.picture_box import PictureBox

SIDE = 72


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
    """Thumbnails in a row.

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
        self._line = QHBoxLayout(self._row)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.space(2))
        self._line.addStretch(1)
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(SIDE + 34)
        self.setAccessibleName(self.tr("Versions of the front view"))

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
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        boxes = [cell.box for cell in self._cells.values()]
        at = next((place for place, box in enumerate(boxes) if box.isChecked()), None)
        if step is None or at is None or not 0 <= at + step < len(boxes):
            super().keyPressEvent(event)
            return
        boxes[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
        boxes[at + step].click()
        self.ensureWidgetVisible(boxes[at + step])
