"""A picture in a place of fixed size: placeholder first, then the picture fading in over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.storage.thumbnails import Size
from app.ui import theme, tokens
from app.ui.pictures.pictures import Loaded, PictureLoader
from app.ui.widgets.backdrop import extend_sides, has_even_sides

FADE_MS = 160


class PictureBox(QAbstractButton):
    """Shows one stored picture, whole and centred; pressing it is a click.

    Args:
        pictures: where it comes from.
        size: which of the two small sizes suits the place.
    """

    def __init__(
        self,
        pictures: PictureLoader,
        *,
        size: Size = Size.PROXY,
        padding: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._size = size
        self._padding = padding
        self._digest: str | None = None
        self._strength = 1.0
        self._backdrop: tuple[int, bool] = (0, False)
        self._fitted: tuple[tuple[int, int, int], QPixmap] | None = None
        self._message = ""
        self._is_framed = False
        self._fading = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FADE_MS)
        self._fading.valueChanged.connect(self._on_fade)
        pictures.loaded.connect(self._on_loaded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def digest(self) -> str | None:
        return self._digest

    def show_picture(self, digest: str | None, message: str = "") -> None:
        """Show a picture, or nothing but a message in its place."""
        self._message = message
        if digest != self._digest:
            self._digest = digest
            self._strength = 1.0
            if digest is not None and self._pixmap() is None:
                self._strength = 0.0
                self._pictures.request(digest, self._size)
        self.update()

    def set_framed(self, framed: bool) -> None:
        """Draw a frame around the place and the picture inside of it."""
        self._is_framed = framed

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def _pixmap(self) -> QPixmap | None:
        if self._digest is None:
            return None
        return self._pictures.pixmap(self._digest, self._size) or (
            self._pictures.pixmap(self._digest, Size.THUMBNAIL)
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        if self._digest in loaded.digests:
            if self._strength == 0.0:
                self._fading.start()
            self.update()

    def _on_fade(self, strength: float) -> None:
        self._strength = strength
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(place, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)
        painter.fillPath(outline, theme.colour("picture"))
        pixmap = self._pixmap()
        if pixmap is not None:
            painter.setClipPath(outline)
            painter.setOpacity(self._strength or 1.0)
            target = self._target(place, pixmap)
            if self._has_backdrop(pixmap):
                extend_sides(painter, place, target, pixmap)
            painter.drawPixmap(target.topLeft(), self._ready(pixmap, target.size()))
            painter.setOpacity(1.0)
            painter.setClipping(False)
        else:
            self._paint_message(painter, place)
        self._paint_frame(painter, place)

    def _ready(self, pixmap: QPixmap, size: QSizeF) -> QPixmap:
        """The pixmap as large as it is shown: filtered once, then only copied while it fades in."""
        ratio = self.devicePixelRatioF()
        wanted = (size * ratio).toSize()
        key = (pixmap.cacheKey(), wanted.width(), wanted.height())
        if self._fitted is None or self._fitted[0] != key:
            fitted = pixmap.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            self._fitted = (key, fitted)
        return self._fitted[1]

    def _has_backdrop(self, pixmap: QPixmap) -> bool:
        if self._backdrop[0] != pixmap.cacheKey():
            self._backdrop = (pixmap.cacheKey(), has_even_sides(pixmap))
        return self._backdrop[1]

    def _paint_message(self, painter: QPainter, place: QRectF) -> None:
        fault = self._pictures.fault(self._digest) if self._digest else None
        text = fault.sentence() if fault else self._message
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        inner = place.adjusted(12, 12, -12, -12)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(inner, flags, text)

    def _paint_frame(self, painter: QPainter, place: QRectF) -> None:
        if self.isChecked():
            painter.setPen(QPen(theme.colour("accent"), 2))
        elif self.hasFocus():
            painter.setPen(QPen(theme.colour("text"), 2))
        elif self._is_framed or self.underMouse():
            painter.setPen(QPen(theme.colour("outline" if self.underMouse() else "hairline"), 1))
        else:
            return
        painter.drawRoundedRect(place, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)

    def _target(self, place: QRectF, pixmap: QPixmap) -> QRectF:
        room = place.adjusted(self._padding, self._padding, -self._padding, -self._padding)
        scale = min(room.width() / pixmap.width(), room.height() / pixmap.height())
        width, height = pixmap.width() * scale, pixmap.height() * scale
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
