"""Paints one cell of a gallery: picture or placeholder, title, state and price."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.storage.thumbnails import Size
from app.ui import theme, tokens
from app.ui.models.gallery import GalleryItem, GalleryRole, PictureState
from app.ui.pictures.pictures import PictureLoader
from app.ui.widgets.gallery_card import (
    BELOW_TITLE,
    Card,
    CardKey,
    Parts,
    card_alone,
    card_key,
    is_cut,
    painting,
    parts_of,
)

Opacity = Callable[[str], float]
FITTED_AT_MOST = 100
"""Pictures that fade in; 118 px squares take 56 kB each."""

DONE_AT_MOST = 200
"""Some screens of cells; those of 128 px take 80 kB each."""

TITLES_AT_MOST = 2000
DoneKey = tuple[GalleryItem, int, CardKey]


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
        self._done: OrderedDict[DoneKey, Parts] = OrderedDict()
        self._cards: dict[CardKey, Card] = {}
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
        key = card_key(card.size(), option.state.value, _ratio(painter))
        pixmap, opacity = self._picture(item)
        done = self._done.get(_done_key(item, pixmap, key)) if opacity >= 1 else None
        if done is not None:
            for place, part in done:
                painter.drawPixmap(card.topLeft() + place, part)
            return
        painter.save()
        self._paint_card(painter, card, key)
        self._paint_content(painter, card, item, pixmap, opacity)
        self._paint_title(painter, card, item)
        painter.restore()

    @property
    def prepared(self) -> int:
        """How many cells need only be copied."""
        return len(self._done)

    def prepare(self, items: Iterable[GalleryItem], ratio: float, at_most: int) -> None:
        """Paint some cells once, to be copied from now on; no frame has many of them to paint."""
        gap = self._size.gap
        card = card_key(self.cell() - QSize(gap, gap), 0, ratio)
        for item in items:
            pixmap = self._pictures.pixmap(item.image) if item.image else None
            if pixmap is None or self._opacity(item.image or "") < 1:
                continue
            key = _done_key(item, pixmap, card)
            if key in self._done:
                self._done.move_to_end(key)
                continue
            self._done[key] = self._whole(item, pixmap, card)
            at_most -= 1
            if not at_most:
                break
        while len(self._done) > DONE_AT_MOST:
            self._done.popitem(last=False)

    def _picture(self, item: GalleryItem) -> tuple[QPixmap | None, float]:
        """What is to be seen, and how much of it; asked for where it is not there yet."""
        if item.image is None:
            return None, 0.0
        pixmap = self._pictures.pixmap(item.image, Size.THUMBNAIL)
        if pixmap is None:
            self._pictures.request(item.image, Size.THUMBNAIL)
            return None, 0.0
        return pixmap, self._opacity(item.image)

    def _whole(self, item: GalleryItem, pixmap: QPixmap, card: CardKey) -> Parts:
        """A cell that waits for nothing, as `paint` would paint it."""
        whole, place = self._card(card).image.copy(), QRect(0, 0, card.width, card.height)
        with painting(whole) as painter:
            self._paint_content(painter, place, item, pixmap, 1.0)
        # Letters are smoothed by what they stand on, which is solid in the window, too.
        solid = whole.convertToFormat(QImage.Format.Format_RGB32)
        with painting(solid if is_cut(whole) else whole) as painter:
            self._paint_title(painter, place, item)
        return parts_of(whole, solid)

    def _paint_content(
        self,
        painter: QPainter,
        card: QRect,
        item: GalleryItem,
        pixmap: QPixmap | None,
        opacity: float,
    ) -> None:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        square = QRect(card.left(), card.top(), card.width(), card.width())
        self._paint_picture(painter, square, item, pixmap, opacity)
        self._paint_state(painter, square, item)

    def _paint_card(self, painter: QPainter, card: QRect, key: CardKey) -> None:
        for place, part in self._card(key).parts:
            painter.drawPixmap(card.topLeft() + place, part)

    def _card(self, key: CardKey) -> Card:
        """Smooth corners cost more than all else in a cell, so each kind is drawn once."""
        found = self._cards.get(key)
        if found is None:
            image = card_alone(key)
            solid = image.convertToFormat(QImage.Format.Format_RGB32)
            found = self._cards[key] = Card(image, parts_of(image, solid))
        return found

    def _paint_picture(
        self,
        painter: QPainter,
        square: QRect,
        item: GalleryItem,
        pixmap: QPixmap | None,
        opacity: float,
    ) -> None:
        place = square.adjusted(5, 5, -5, -3)
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

    def _paint_title(self, painter: QPainter, card: QRect, item: GalleryItem) -> None:
        margin, top = theme.space(2) + 1, card.top() + card.width() - 1
        line = QRect(
            card.left() + margin,
            top,
            card.width() - 2 * margin,
            card.bottom() - top - BELOW_TITLE,
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


def _done_key(item: GalleryItem, pixmap: QPixmap | None, card: CardKey) -> DoneKey:
    return (item, pixmap.cacheKey() if pixmap is not None else 0, card)


def _half(size: QSize) -> QPoint:
    return QPoint(size.width() // 2, size.height() // 2)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _paint_icon(painter: QPainter, place: QRect, name: str, token: str) -> None:
    side = min(32, place.width() // 3)
    pixmap = theme.icon_pixmap(name, token, side)
    size = QSize(side, side)
    painter.drawPixmap(QRect(place.center() - _half(size), size), pixmap)
