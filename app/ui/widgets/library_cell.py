"""Paints one product of the library list: picture, name, style number and state, tags."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.generation import GENERATING, GenerationState
from app.domain.library_entry import LibraryEntry
from app.storage.thumbnails import Size
from app.ui import theme, tokens
from app.ui.models.library_model import LibraryModel, LibraryRole
from app.ui.pictures.pictures import PictureLoader

HEIGHT = 56
TAGGED_HEIGHT = 72
"""Of every row of a list in which a product has tags."""

PICTURE = 40
LINE = 20
TAG = 13
DOT = 7


class LibraryCell(QStyledItemDelegate):
    """Paints entries of a LibraryModel.

    It asks the list what is selected, under the mouse and focused, as the state in the option comes
    with all names of `QStyle`: to make those takes as long as to paint 35 cells.

    Args:
        model: says category and state in words.
        pictures: where the thumbnails come from.
        view: the list that shows them.
    """

    def __init__(self, model: LibraryModel, pictures: PictureLoader, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._pictures = pictures

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, TAGGED_HEIGHT if self._model.has_tags else HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(LibraryRole.ENTRY)
        if not isinstance(entry, LibraryEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._paint_ground(painter, rect, index)
        top = rect.top() + (rect.height() - PICTURE) // 2
        self._paint_picture(painter, QRectF(rect.left() + 12, top, PICTURE, PICTURE), entry)
        left = rect.left() + 12 + PICTURE + 10
        height = 3 * LINE if entry.tags else 2 * LINE
        upper = rect.top() + (rect.height() - height) // 2
        place = QRect(left, upper, rect.right() - left - 8, LINE)
        self._paint_name(painter, place, entry)
        self._paint_state(painter, place.translated(0, LINE), entry)
        if entry.tags:
            self._paint_tags(painter, place.translated(0, 2 * LINE - 1), entry)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        is_selected = self._view.selectionModel().isSelected(index)
        if is_selected or self._is_under_mouse(rect):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if is_selected else "hover"))
            painter.drawRect(rect)
            # Else the frame of the picture would be filled, and the picture with it.
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())

    def _is_under_mouse(self, rect: QRect) -> bool:
        # Only then: to hand out a widget of its own, PySide makes every kind of widget there is.
        if not self._view.underMouse():
            return False
        return rect.contains(self._view.viewport().mapFromGlobal(QCursor.pos()))

    def _paint_picture(self, painter: QPainter, place: QRectF, entry: LibraryEntry) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(place, 5, 5)
        painter.fillPath(outline, theme.colour("picture"))
        pixmap = self._pictures.pixmap(entry.image, Size.LIST) if entry.image else None
        if entry.image and pixmap is None:
            self._pictures.request(entry.image, Size.LIST)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(_covering(place, pixmap.width(), pixmap.height()), pixmap, QRectF())
            painter.restore()
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawPath(outline)

    def _paint_name(self, painter: QPainter, place: QRect, entry: LibraryEntry) -> None:
        painter.setFont(theme.font(tokens.TEXT_POINTS, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text"))
        _draw(painter, place, entry.name)

    def _paint_state(self, painter: QPainter, place: QRect, entry: LibraryEntry) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(dot_of(entry)))
        centre = QPointF(place.left() + DOT / 2, place.center().y() + 1)
        painter.drawEllipse(centre, DOT / 2, DOT / 2)
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        painter.setPen(theme.colour("muted"))
        words = (entry.style_no or entry.category, self._model.state_of(entry))
        _draw(painter, place.adjusted(DOT + 6, 0, 0, 0), " · ".join(one for one in words if one))

    def _paint_tags(self, painter: QPainter, place: QRect, entry: LibraryEntry) -> None:
        top = place.top() + (place.height() - TAG) // 2 + 1
        icon = theme.icon_pixmap("tag", "muted", TAG)
        painter.drawPixmap(QRect(place.left() - 2, top, TAG, TAG), icon)
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        painter.setPen(theme.colour("muted"))
        _draw(painter, place.adjusted(DOT + 6, 0, 0, 0), ", ".join(entry.tags))


def _draw(painter: QPainter, place: QRect, text: str) -> None:
    """Draw one line, shortened at its end where it does not fit."""
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)


def dot_of(entry: LibraryEntry) -> str:
    """The token of the state dot: green done, amber waiting for the person, red stopped."""
    state = entry.state
    if state is GenerationState.ERROR:
        return "red"
    if state is GenerationState.AWAITING_FRONT_APPROVAL:
        return "amber"
    if state in GENERATING or state is GenerationState.IDLE:
        return "faint"
    return "accent"


def _covering(place: QRectF, width: int, height: int) -> QRectF:
    """Where a picture goes so that it lies centred within the place, whole."""
    scale = min(place.width() / max(width, 1), place.height() / max(height, 1))
    size = (width * scale, height * scale)
    centre = place.center()
    return QRectF(centre.x() - size[0] / 2, centre.y() - size[1] / 2, *size)
