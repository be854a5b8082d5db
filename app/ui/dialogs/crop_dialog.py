"""Chooses the part of a picture that lies on a panel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.packaging.packaging_artwork import Crop
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label

SMALLEST = 0.05
VEIL = 0.55
NUDGE = 0.01
CANVAS = (520, 420)


class CropArea(QWidget):
    """The picture with a frame of the panel's shape: drag it, size it with the wheel.

    Args:
        image: the picture, turned as it lies on the panel.
        aspect: width over height of the panel.
        crop: the part to begin with.
    """

    changed = Signal()

    def __init__(self, image: QImage, aspect: float, crop: Crop) -> None:
        super().__init__()
        self._image = image
        self._aspect = aspect
        self._grabbed: QPointF | None = None
        most = self._largest()
        self._size = min(1.0, max(SMALLEST, (crop.right - crop.left) / most[0]))
        self._centre = QPointF((crop.left + crop.right) / 2, (crop.top + crop.bottom) / 2)
        self._keep_inside()
        self.setMinimumSize(*CANVAS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Part of the picture"))

    def _largest(self) -> tuple[float, float]:
        """The largest frame of the panel's shape, in parts of the picture."""
        aspect = self._image.width() / max(1, self._image.height())
        return (
            (1.0, aspect / self._aspect) if aspect < self._aspect else (self._aspect / aspect, 1.0)
        )

    def crop(self) -> Crop | None:
        """The part on show; None where it is the largest in the middle."""
        wide, high = (side * self._size for side in self._largest())
        x, y = self._centre.x() - wide / 2, self._centre.y() - high / 2
        if self._size > 0.999 and abs(self._centre.x() - 0.5) + abs(self._centre.y() - 0.5) < 0.002:
            return None
        left, top = min(1.0, max(0.0, x)), min(1.0, max(0.0, y))
        return Crop(left=left, top=top, right=min(1.0, x + wide), bottom=min(1.0, y + high))

    def reset(self) -> None:
        """The largest frame in the middle."""
        self._size, self._centre = 1.0, QPointF(0.5, 0.5)
        self._show()

    def _keep_inside(self) -> None:
        wide, high = (side * self._size / 2 for side in self._largest())
        x = min(1 - wide, max(wide, self._centre.x()))
        y = min(1 - high, max(high, self._centre.y()))
        self._centre = QPointF(x, y)

    def _show(self) -> None:
        self._keep_inside()
        self.update()
        self.changed.emit()

    def _place(self) -> QRectF:
        scale = min(self.width() / self._image.width(), self.height() / self._image.height())
        wide, high = self._image.width() * scale, self._image.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.drawImage(place, self._image)
        wide, high = (side * self._size for side in self._largest())
        frame = QRectF(
            place.x() + (self._centre.x() - wide / 2) * place.width(),
            place.y() + (self._centre.y() - high / 2) * place.height(),
            wide * place.width(),
            high * place.height(),
        )
        veil = QColor(theme.colour("pane"))
        veil.setAlphaF(VEIL)
        painter.setClipRect(place)
        for part in (
            QRectF(place.topLeft(), QPointF(place.right(), frame.top())),
            QRectF(QPointF(place.left(), frame.bottom()), place.bottomRight()),
            QRectF(QPointF(place.left(), frame.top()), frame.bottomLeft()),
            QRectF(frame.topRight(), QPointF(place.right(), frame.bottom())),
        ):
            painter.fillRect(part, veil)
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(frame)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            way, place = event.position() - self._grabbed, self._place()
            self._grabbed = event.position()
            self._centre += QPointF(way.x() / place.width(), way.y() / place.height())
            self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._resize(1.001 ** -event.angleDelta().y())
        event.accept()

    def _resize(self, factor: float) -> None:
        self._size = min(1.0, max(SMALLEST, self._size * factor))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, tuple[float, float]] = {
            Qt.Key.Key_Left: (-NUDGE, 0),
            Qt.Key.Key_Right: (NUDGE, 0),
            Qt.Key.Key_Up: (0, -NUDGE),
            Qt.Key.Key_Down: (0, NUDGE),
        }
        if event.key() in steps:
            self._centre += QPointF(*steps[event.key()])
            self._show()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._resize(1 / 1.1)
        elif event.key() == Qt.Key.Key_Minus:
            self._resize(1.1)
        else:
            super().keyPressEvent(event)


class CropDialog(Frame):
    """The form.

    Signals:
        wished: the Crop, None for the whole picture.
    """

    wished = Signal(object)

    def __init__(
        self, panel: str, image: QImage, aspect: float, crop: Crop, parent: QWidget | None
    ) -> None:
        super().__init__(parent, self.tr("Crop {}").format(panel.lower()), width=560)
        self.area = CropArea(image, aspect, crop)
        words = self.tr("Drag the frame to place it; the wheel or + and − change its size.")
        self.body.addWidget(label(words, "muted", wraps=True))
        self.body.addWidget(self.area, 1)
        self.whole = self.add_button(self.tr("As large as possible"))
        self.whole.clicked.connect(lambda *_: self.area.reset())
        self.add_close(self.tr("Cancel"))
        self.use = self.add_button(self.tr("Use this part"), kind="primary", is_default=True)
        self.use.clicked.connect(lambda *_: self._send())

    def _send(self) -> None:
        self.wished.emit(self.area.crop())
        self.accept()
