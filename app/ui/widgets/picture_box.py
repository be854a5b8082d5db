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
HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


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
        self._composed: tuple[tuple[int, int, int, int], QPixmap] | None = None
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
        if (digest, message) == (self._digest, self._message):
            return
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
        painter.setRenderHints(HINTS)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(place, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)
        pixmap, strength = self._pixmap(), self._strength or 1.0
        if pixmap is None or strength < 1.0:
            painter.fillPath(outline, theme.colour("picture"))
        if pixmap is not None:
            painter.setOpacity(strength)
            painter.drawPixmap(0, 0, self._ready(pixmap, place, outline))
            painter.setOpacity(1.0)
        else:
            self._paint_message(painter, place)
        self._paint_frame(painter, place)

    def _ready(self, pixmap: QPixmap, place: QRectF, outline: QPainterPath) -> QPixmap:
        """What the place shows: composed once, then only copied while it fades in."""
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        key = (pixmap.cacheKey(), size.width(), size.height(), theme.colour("picture").rgb())
        if self._composed is None or self._composed[0] != key:
            composed = QPixmap(size)
            composed.setDevicePixelRatio(ratio)
            composed.fill(Qt.GlobalColor.transparent)
            self._compose(composed, pixmap, place, outline)
            self._composed = (key, composed)
        return self._composed[1]

    def _compose(
        self, composed: QPixmap, pixmap: QPixmap, place: QRectF, outline: QPainterPath
    ) -> None:
        painter = QPainter(composed)
        painter.setRenderHints(HINTS)
        painter.fillPath(outline, theme.colour("picture"))
        painter.setClipPath(outline)
        target = self._target(place, pixmap)
        if has_even_sides(pixmap):
            extend_sides(painter, place, target, pixmap)
        ratio = composed.devicePixelRatio()
        fitted = pixmap.scaled(
            (target.size() * ratio).toSize(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        painter.drawPixmap(target.topLeft(), fitted)
        painter.end()

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
