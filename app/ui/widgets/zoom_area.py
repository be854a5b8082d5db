"""An area that shows something larger than itself: wheel zooms at the cursor, dragging pans."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import theme, tokens
from app.ui.pictures.camera import Camera

STEP = 1.25
WHEEL_STEP = 1.0015
"""Zoom of one unit of the wheel; a notch is 120 units, 20 %."""

PAN_STEP = 64.0


class Content(Protocol):
    """What a zoom area shows."""

    @property
    def extent(self) -> tuple[float, float]:
        """Width and height in its own pixels."""

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint what the camera sees, in view pixels."""


class ZoomArea(QWidget):
    """Shows a `Content`; F fits, 1 is 100 %, + and - zoom, arrows pan, C asks to compare.

    Signals:
        content_changed: something else is on show.
        camera_changed: the Camera after zoom, pan or resize.
        compare_wanted: C was pressed.
        copy_wanted: the usual shortcut for copy was pressed.
        drag_wanted: the picture was dragged with all of it in sight, so it is meant to leave.
    """

    content_changed = Signal()
    camera_changed = Signal(object)
    compare_wanted = Signal()
    copy_wanted = Signal()
    drag_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._camera = Camera()
        self._grabbed: QPointF | None = None
        self._pressed: QPointF | None = None
        self.message = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)

    @property
    def camera(self) -> Camera:
        return self._camera

    @property
    def content(self) -> Content | None:
        return self._content

    def show_content(self, content: Content | None, *, keep_view: bool = False) -> None:
        """Show something else, fitted, or in the same place where it has the same size."""
        same = content is not None and content.extent == self._camera.content
        self._content = content
        if content is not None and not (keep_view and same):
            self.set_camera(self._camera.of(content.extent))
        self.content_changed.emit()
        self.update()

    def set_camera(self, camera: Camera) -> None:
        """Look from elsewhere, and say so."""
        if camera != self._camera:
            self._camera = camera
            self.camera_changed.emit(camera)
            self.update()

    def follow(self, camera: Camera) -> None:
        """Look from where another area looks from, saying nothing."""
        if camera != self._camera:
            self._camera = camera
            self.update()

    def fit(self) -> None:
        self.set_camera(self._camera.fitted())

    def show_true_size(self) -> None:
        """One pixel of the picture is one pixel of the screen."""
        self.set_camera(self._camera.at_scale(1.0 / self.devicePixelRatioF()))

    def zoom(self, factor: float) -> None:
        self.set_camera(self._camera.zoomed(factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._content is not None:
            self._content.paint(painter, self._camera)
        elif self.message:
            self._paint_message(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self.rect().adjusted(1, 1, -2, -2)
            painter.drawRoundedRect(box, tokens.RADIUS - 1, tokens.RADIUS - 1)

    def _paint_message(self, painter: QPainter) -> None:
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font())
        room = self.rect().adjusted(theme.space(8), theme.space(4), -theme.space(8), 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_camera(self._camera.in_view((float(self.width()), float(self.height()))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        at = event.position()
        self.set_camera(self._camera.zoomed(WHEEL_STEP**turn, (at.x(), at.y())))
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                at = event.position()
                self.set_camera(self._camera.zoomed(1.0 + event.value(), (at.x(), at.y())))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = self._pressed = event.position()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None or self._pressed is None:
            return
        if self._can_pan():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            way = event.position() - self._grabbed
            self._grabbed = event.position()
            self.set_camera(self._camera.panned(way.x(), way.y()))
        elif self._is_far(event.position(), self._pressed):
            self._grabbed = self._pressed = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = self._pressed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        true = 1.0 / self.devicePixelRatioF()
        if self._camera.is_fitted:
            self.set_camera(self._camera.at_scale(true, (at.x(), at.y())))
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_F: self.fit,
            Qt.Key.Key_1: self.show_true_size,
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_C: lambda: self.compare_wanted.emit(),
            Qt.Key.Key_Left: lambda: self._pan(PAN_STEP, 0),
            Qt.Key.Key_Right: lambda: self._pan(-PAN_STEP, 0),
            Qt.Key.Key_Up: lambda: self._pan(0, PAN_STEP),
            Qt.Key.Key_Down: lambda: self._pan(0, -PAN_STEP),
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        action = keys.get(event.key())
        if action is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        action()

    def _pan(self, right: float, down: float) -> None:
        self.set_camera(self._camera.panned(right, down))

    def _can_pan(self) -> bool:
        shown = (
            self._camera.content[0] * self._camera.scale,
            self._camera.content[1] * self._camera.scale,
        )
        return shown[0] > self.width() + 1 or shown[1] > self.height() + 1

    @staticmethod
    def _is_far(here: QPointF, there: QPointF) -> bool:
        return (here - there).manhattanLength() >= QApplication.startDragDistance()
