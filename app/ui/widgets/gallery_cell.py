"""Paints one cell of a gallery: picture or placeholder, title, state and price."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.storage.thumbnails import Size
from app.ui import theme, tokens
from app.ui.models.gallery import GalleryItem, GalleryRole, PictureState
from app.ui.pictures.pictures import PictureLoader

Opacity = Callable[[str], float]
CardKey = tuple[bool, bool, bool, int, int, float, bool]
FITTED_AT_MOST = 400
"""Some screens of cells; 118 px squares take 56 kB each."""

TITLES_AT_MOST = 2000
STRIP = tokens.RADIUS + 2
"""Height of the ends of a card that hold its round corners."""


@dataclass(frozen=True, slots=True)
class CellSize:
    """Sizes of a cell in pixels: the square picture, and the gap to the next cell."""

    picture: int = 128
    gap: int = 8

    def cell(self, text_height: int) -> QSize:
        """The card with its line of text and the gap around it."""
        return QSize(
            self.picture + self.gap, self.picture + text_height + 2 * theme.space() + self.gap
        )


class GalleryDelegate(QStyledItemDelegate):
    """Paints gallery items; asks the loader for what it has to paint and does not have.

    Args:
        opacity: 0..1 for a digest, less than 1 while its picture fades in.
    """

    def __init__(
        self,
        pictures: PictureLoader,
        *,
        opacity: Opacity,
        size: CellSize,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._opacity = opacity
        self._size = size
        self._fitted: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self._cards: dict[CardKey, tuple[QPixmap, QPixmap]] = {}
        self._titles: dict[tuple[str, int], str] = {}
        self._font = theme.font(tokens.SMALL_POINTS)
        self._metrics = QFontMetrics(self._font)
        self._state_words = {
            PictureState.PENDING: self.tr("Waiting"),
            PictureState.GENERATING: self.tr("Drawing…"),
            PictureState.FAILED: self.tr("Failed"),
        }

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self.cell()

    def cell(self) -> QSize:
        """The size of every cell, with the gap around it."""
        return self._size.cell(self._metrics.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item = index.data(GalleryRole.ITEM)
        if not isinstance(item, GalleryItem):
            return
        gap = self._size.gap // 2
        card = option.rect.adjusted(gap, gap, -gap, -gap)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_card(painter, card, option.state)
        square = QRect(card.left(), card.top(), card.width(), card.width())
        self._paint_picture(painter, square, item)
        self._paint_state(painter, square, item)
        self._paint_title(painter, card, square, item)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        """Smooth corners cost more than all else in a cell, so each kind is drawn once.

        Only the strips with the corners are blended; between them the card is plain rectangles.
        """
        look = (
            bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_HasFocus),
            bool(state & QStyle.StateFlag.State_MouseOver),
        )
        ratio = _ratio(painter)
        key = (*look, card.width(), card.height(), ratio, theme.is_dark())
        found = self._cards.get(key)
        if found is None:
            found = self._cards[key] = _card_strips(card.size(), ratio, *look)
        head, foot = found
        painter.drawPixmap(card.topLeft(), head)
        painter.drawPixmap(card.left(), card.bottom() + 1 - STRIP, foot)
        middle = card.adjusted(0, STRIP, 0, -STRIP)
        line = _line_width(selected=look[0])
        painter.fillRect(middle, _line_colour(selected=look[0], hovered=look[1] or look[2]))
        painter.fillRect(middle.adjusted(line, 0, -line, 0), theme.colour("pane"))

    def _paint_picture(self, painter: QPainter, square: QRect, item: GalleryItem) -> None:
        place = square.adjusted(5, 5, -5, -3)
        opacity = 0.0
        pixmap: QPixmap | None = None
        if item.image is not None:
            pixmap = self._pictures.pixmap(item.image, Size.THUMBNAIL)
            if pixmap is None:
                self._pictures.request(item.image, Size.THUMBNAIL)
            else:
                opacity = self._opacity(item.image)
        if pixmap is None or opacity < 1:
            self._paint_placeholder(painter, place, item)
        if pixmap is not None and opacity > 0:
            painter.setOpacity(opacity)
            ready = self._ready(item.image or "", pixmap, place.size(), _ratio(painter))
            size = ready.deviceIndependentSize().toSize()
            painter.drawPixmap(place.center() - _half(size), ready)
            painter.setOpacity(1.0)

    def _ready(self, digest: str, pixmap: QPixmap, room: QSize, ratio: float) -> QPixmap:
        """The pixmap at the very size it is painted in: averaged once, then only copied."""
        size = pixmap.size().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        key = (digest, size.width(), size.height())
        found = self._fitted.get(key)
        if found is None:
            found = pixmap.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            found.setDevicePixelRatio(ratio)
            self._fitted[key] = found
            if len(self._fitted) > FITTED_AT_MOST:
                self._fitted.popitem(last=False)
        else:
            self._fitted.move_to_end(key)
        return found

    def _paint_placeholder(self, painter: QPainter, place: QRect, item: GalleryItem) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(QRectF(place), 4, 4)
        missing = item.image is not None and self._pictures.fault(item.image) is not None
        if missing or item.state is PictureState.FAILED:
            _paint_icon(painter, place, "error", "red")
        elif item.image is None:
            _paint_icon(painter, place, "image", "outline")

    def _paint_state(self, painter: QPainter, square: QRect, item: GalleryItem) -> None:
        words = self._state_words.get(item.state)
        outdated = words is None and item.is_outdated
        if outdated:
            words = self.tr("Outdated")
        if words is None:
            return
        if item.price and item.state is PictureState.PENDING:
            words = f"{words} · {item.price}"
        ground, ink = {
            PictureState.FAILED: ("red_soft", "red"),
            PictureState.GENERATING: ("accent_soft", "accent_text"),
        }.get(item.state, ("amber_soft", "amber") if outdated else ("hover", "muted"))
        font = theme.font(tokens.SMALL_POINTS - 0.5, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, square.width() - 28)
        width = metrics.horizontalAdvance(words) + 14
        badge = QRectF(square.left() + 8, square.top() + 8, width, metrics.height() + 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(theme.colour(ink))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_title(
        self, painter: QPainter, card: QRect, square: QRect, item: GalleryItem
    ) -> None:
        margin = theme.space(2) + 1
        line = QRect(
            card.left() + margin,
            square.bottom(),
            card.width() - 2 * margin,
            card.bottom() - square.bottom() - 3,
        )
        painter.setFont(self._font)
        middle = Qt.AlignmentFlag.AlignVCenter
        room = line.width()
        if item.detail:
            room -= self._metrics.horizontalAdvance(item.detail) + theme.space(2)
        if item.detail and room > self._metrics.averageCharWidth() * 5:
            painter.setPen(theme.colour("muted"))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, item.detail)
        else:
            room = line.width()
        painter.setPen(theme.colour("text"))
        title = self._title(item.title, room)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, title)

    def _title(self, title: str, room: int) -> str:
        """The title as far as there is room for it."""
        found = self._titles.get((title, room))
        if found is None:
            if len(self._titles) > TITLES_AT_MOST:
                self._titles.clear()
            found = self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            self._titles[title, room] = found
        return found


def _card_strips(
    size: QSize, ratio: float, selected: bool, focused: bool, hovered: bool
) -> tuple[QPixmap, QPixmap]:
    """Upper and lower end of a card, with its round corners."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = _line_width(selected=selected)
    painter.setPen(QPen(_line_colour(selected=selected, hovered=hovered or focused), width))
    painter.setBrush(theme.colour("pane"))
    inset = width / 2
    box = QRectF(0, 0, size.width(), size.height()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
    painter.end()
    strip = round(STRIP * ratio)
    head = pixmap.copy(0, 0, pixmap.width(), strip)
    return head, pixmap.copy(0, pixmap.height() - strip, pixmap.width(), strip)


def _line_width(*, selected: bool) -> int:
    return 2 if selected else 1


def _line_colour(*, selected: bool, hovered: bool) -> QColor:
    return theme.colour("accent" if selected else "outline" if hovered else "hairline")


def _half(size: QSize) -> QPoint:
    return QPoint(size.width() // 2, size.height() // 2)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _paint_icon(painter: QPainter, place: QRect, name: str, token: str) -> None:
    side = min(32, place.width() // 3)
    pixmap = theme.icon_pixmap(name, token, side)
    size = QSize(side, side)
    painter.drawPixmap(QRect(place.center() - _half(size), size), pixmap)
