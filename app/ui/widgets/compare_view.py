"""Two pictures side by side, under a slider or flickering, zoomed and moved together."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pictures.camera import Camera
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.widgets.controls import button, label
from app.ui.widgets.zoom_area import Content, ZoomArea
from app.ui.widgets.zoom_viewer import ZoomViewer

FLICKER_MS = 550
"""Milliseconds for which each picture shows: slow enough to look, too fast to adapt."""

GRIP = 10.0
"""Pixels on either side of the divider in which it can be taken hold of."""


class CompareMode(StrEnum):
    SIDE_BY_SIDE = "side_by_side"
    SLIDER = "slider"
    FLICKER = "flicker"


class CompareView(QWidget):
    """Compares two pictures of the library.

    Signals:
        closed: the person has seen enough.
        restore_wanted: the left picture is to be the latest again.
        archive_wanted: the left picture is to be put away.
    """

    closed = Signal()
    restore_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, pictures: PictureLoader, *, tasks: TaskScope) -> None:
        super().__init__()
        self.left = ZoomViewer(pictures, tasks=tasks)
        self.right = ZoomViewer(pictures, tasks=tasks)
        self.slider = SliderArea(self.left, self.right)
        self.flicker = FlickerArea(self.left, self.right)
        self._names = (label("", "muted"), label("", "muted"))
        self._mode = CompareMode.SIDE_BY_SIDE
        self._switches = {
            CompareMode.SIDE_BY_SIDE: button(self.tr("Side by side")),
            CompareMode.SLIDER: button(self.tr("Slider")),
            CompareMode.FLICKER: button(self.tr("Flicker")),
        }
        self.restore = button(self.tr("Restore"), self.restore_wanted.emit, icon="undo")
        self.restore.setToolTip(self.tr("Make the picture on the left the latest again"))
        self.archive = button(self.tr("Archive"), self.archive_wanted.emit, icon="archive")
        self.archive.setToolTip(self.tr("Put the picture on the left away"))
        self._build()
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.camera_changed.connect(other.follow)
            one.compare_wanted.connect(self.closed)
        self.slider.compare_wanted.connect(self.closed)
        self.flicker.compare_wanted.connect(self.closed)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), 0)
        head.addWidget(self._names[0], 1)
        head.setSpacing(theme.space())
        group = QButtonGroup(self)
        for mode, one in self._switches.items():
            one.setProperty("kind", "chip")
            one.setCheckable(True)
            one.setToolTip(self.tr("S takes the next way of comparing"))
            one.clicked.connect(lambda *_, mode=mode: self.set_mode(mode))
            group.addButton(one)
            head.addWidget(one)
        self._switches[self._mode].setChecked(True)
        for one in (self.restore, self.archive):
            one.hide()
            head.addWidget(one)
        head.addWidget(button(self.tr("Done"), self.closed.emit, tip=self.tr("Esc")))
        self._names[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._names[1], 1)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(pair)
        self._stack.addWidget(self.slider)
        self._stack.addWidget(self.flicker)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space())
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def show_pair(
        self, first: tuple[str, str], second: tuple[str, str], *, can_restore: bool = False
    ) -> None:
        """Compare two pictures, each a digest and what it is called.

        Args:
            can_restore: whether the first is an older version of the second.
        """
        for viewer, name, (digest, words) in zip(
            (self.left, self.right), self._names, (first, second), strict=True
        ):
            viewer.show_picture(digest, keep_view=True)
            viewer.setAccessibleName(words)
            name.setText(words)
        self.restore.setVisible(can_restore)
        self.archive.setVisible(can_restore)
        self.slider.refresh()
        self.flicker.refresh()

    @property
    def mode(self) -> CompareMode:
        return self._mode

    def set_mode(self, mode: CompareMode) -> None:
        """Side by side, under a slider, or one after the other in the same place."""
        self._mode = mode
        self._switches[mode].setChecked(True)
        self._stack.setCurrentIndex(list(CompareMode).index(mode))
        self.slider.refresh()
        self.flicker.refresh()
        self.flicker.run(is_on=mode is CompareMode.FLICKER)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flicker.run(is_on=False)
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.flicker.run(is_on=self._mode is CompareMode.FLICKER)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_S:
            modes = list(CompareMode)
            self.set_mode(modes[(modes.index(self._mode) + 1) % len(modes)])
        else:
            super().keyPressEvent(event)


class FlickerArea(ZoomArea):
    """Shows the contents of two viewers in turn in one place, so that every difference jumps."""

    def __init__(self, left: ZoomViewer, right: ZoomViewer) -> None:
        super().__init__()
        self._viewers = (left, right)
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(FLICKER_MS)
        self._timer.timeout.connect(self.take_turn)
        self.setAccessibleName(self.tr("Comparison by flicker"))
        for viewer in self._viewers:
            viewer.content_changed.connect(self.refresh)

    @property
    def turn(self) -> int:
        """0 while the left picture shows, 1 while the right one does."""
        return self._turn

    def run(self, *, is_on: bool) -> None:
        """Flicker, or stand still."""
        if is_on:
            self._timer.start()
        else:
            self._timer.stop()

    def take_turn(self) -> None:
        """Show the other one."""
        self._turn = 1 - self._turn
        self.update()

    def refresh(self) -> None:
        """Take over what the two viewers show."""
        if self._viewers[0].content is not None:
            self.show_content(_InTurn(self, self._viewers[0].content), keep_view=True)

    def paint_turn(self, painter: QPainter, camera: Camera) -> None:
        """Paint the picture whose turn it is, and the letter of its side."""
        content = self._viewers[self._turn].content
        if content is not None:
            content.paint(painter, _matched(camera, content))
        names = [viewer.accessibleName() for viewer in self._viewers]
        painter.setPen(theme.colour("accent_text"))
        painter.setFont(theme.font())
        place = self.rect().adjusted(theme.space(3), theme.space(2), 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, names[self._turn])


class _InTurn:
    """Both pictures, one at a time, as the content of one area."""

    def __init__(self, area: FlickerArea, first: Content) -> None:
        self._area = area
        self._first = first

    @property
    def extent(self) -> tuple[float, float]:
        return self._first.extent

    def paint(self, painter: QPainter, camera: Camera) -> None:
        self._area.paint_turn(painter, camera)


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
