"""Two pictures side by side, or one over the other with a slider, zoomed and moved together."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.camera import Camera
from app.ui.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.widgets.controls import button, label
from app.ui.widgets.zoom_area import Content, ZoomArea
from app.ui.widgets.zoom_viewer import ZoomViewer

GRIP = 10.0
"""Pixels on either side of the divider in which it can be taken hold of."""


class CompareMode(StrEnum):
    SIDE_BY_SIDE = "side_by_side"
    SLIDER = "slider"


class CompareView(QWidget):
    """Compares two pictures of the library.

    Signals:
        closed: the person has seen enough.
    """

    closed = Signal()

    def __init__(self, pictures: PictureLoader, *, tasks: TaskScope) -> None:
        super().__init__()
        self.left = ZoomViewer(pictures, tasks=tasks)
        self.right = ZoomViewer(pictures, tasks=tasks)
        self.slider = SliderArea(self.left, self.right)
        self._names = (label("", "muted"), label("", "muted"))
        self._mode = CompareMode.SIDE_BY_SIDE
        self._switch = button(self.tr("Slider"), self._on_switch)
        self._switch.setCheckable(True)
        self._switch.setToolTip(self.tr("One over the other, with a divider to drag (S)"))
        self._build()
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.camera_changed.connect(other.follow)
            one.compare_wanted.connect(self.closed)
        self.slider.compare_wanted.connect(self.closed)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), 0)
        head.addWidget(self._names[0], 1)
        head.addWidget(self._switch)
        head.addWidget(button(self.tr("Done"), self.closed.emit, tip=self.tr("Esc")))
        self._names[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.insertWidget(3, self._names[1], 1)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(pair)
        self._stack.addWidget(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space())
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def show_pair(self, first: tuple[str, str], second: tuple[str, str]) -> None:
        """Compare two pictures, each a digest and what it is called."""
        for viewer, name, (digest, words) in zip(
            (self.left, self.right), self._names, (first, second), strict=True
        ):
            viewer.show_picture(digest, keep_view=True)
            viewer.setAccessibleName(words)
            name.setText(words)
        self.slider.refresh()

    @property
    def mode(self) -> CompareMode:
        return self._mode

    def set_mode(self, mode: CompareMode) -> None:
        """Side by side, or one over the other."""
        self._mode = mode
        self._switch.setChecked(mode is CompareMode.SLIDER)
        self._stack.setCurrentIndex(int(mode is CompareMode.SLIDER))
        self.slider.refresh()

    def _on_switch(self) -> None:
        checked = self._switch.isChecked()
        self.set_mode(CompareMode.SLIDER if checked else CompareMode.SIDE_BY_SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_S:
            other = self._mode is CompareMode.SIDE_BY_SIDE
            self.set_mode(CompareMode.SLIDER if other else CompareMode.SIDE_BY_SIDE)
        else:
            super().keyPressEvent(event)


class SliderArea(ZoomArea):
    """Shows the contents of two viewers in one place, divided by a line that can be dragged."""

    def __init__(self, left: ZoomViewer, right: ZoomViewer) -> None:
        super().__init__()
        self._left = left
        self._right = right
        self._part = 0.5
        self._sliding = False
        self.setAccessibleName(self.tr("Comparison with a slider"))
        for viewer in (left, right):
            viewer.content_changed.connect(self.refresh)

    @property
    def part(self) -> float:
        """Where the divider stands, 0..1 of the width."""
        return self._part

    def refresh(self) -> None:
        """Take over what the two viewers show."""
        if self._left.content is not None:
            self.show_content(_Divided(self, self._left.content), keep_view=True)

    def paint_pair(self, painter: QPainter, camera: Camera) -> None:
        """Paint the left picture left of the divider and the other right of it."""
        edge = self.width() * self._part
        for content, place in (
            (self._left.content, QRectF(0, 0, edge, self.height())),
            (self._right.content, QRectF(edge, 0, self.width() - edge, self.height())),
        ):
            if content is not None:
                painter.save()
                painter.setClipRect(place)
                content.paint(painter, _matched(camera, content))
                painter.restore()
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(edge, self.height() / 2), GRIP * 0.7, GRIP * 0.7)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if abs(event.position().x() - self.width() * self._part) <= GRIP:
            self._sliding = True
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        near = abs(x - self.width() * self._part) <= GRIP
        if self._sliding:
            self._part = min(1.0, max(0.0, x / max(1, self.width())))
            self.update()
        elif event.buttons():
            super().mouseMoveEvent(event)
        else:
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._sliding = False
        super().mouseReleaseEvent(event)


class _Divided:
    """Both pictures as the content of one area."""

    def __init__(self, area: SliderArea, first: Content) -> None:
        self._area = area
        self._first = first

    @property
    def extent(self) -> tuple[float, float]:
        return self._first.extent

    def paint(self, painter: QPainter, camera: Camera) -> None:
        self._area.paint_pair(painter, camera)


def _matched(camera: Camera, content: Content) -> Camera:
    """The camera that shows another content in the very place of the first."""
    factor = camera.content[0] / content.extent[0]
    return replace(camera, content=content.extent, scale=camera.scale * factor)
