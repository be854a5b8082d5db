"""Paints one line of the preflight list: how bad it is, what is missing, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.sheets.preflight import GapKind
from app.domain.sheets.sheets import Sheet
from app.ui import theme, tokens
from app.ui.models.gap_model import GapLine, GapRole
from app.ui.sheets.sheet_words import sheet_name

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 34


class GapCell(QStyledItemDelegate):
    """One line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        gap = index.data(GapRole.GAP)
        if not isinstance(gap, GapLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        hot = bool(state & QStyle.StateFlag.State_MouseOver)
        if hot or state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover" if hot else "accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 6, 6)
        _paint_kind(painter, gap.kind, QPointF(rect.left() + 16, rect.center().y() + 0.5))
        right = self._paint_sheet(painter, rect, gap)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        room = QRect(rect.left() + 34, rect.top(), right - rect.left() - 50, rect.height())
        words = str(index.data())
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawLine(rect.left() + 34, rect.bottom(), rect.right(), rect.bottom())
        painter.restore()

    @staticmethod
    def _paint_sheet(painter: QPainter, rect: QRect, gap: GapLine) -> int:
        """The sheet at the right end; where it begins."""
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        words = sheet_name(Sheet(gap.place.partition(".")[0]))
        width = painter.fontMetrics().horizontalAdvance(words)
        place = QRect(rect.right() - width - 28, rect.top(), width + 2, rect.height())
        painter.setPen(theme.colour("muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        arrow = QRect(rect.right() - 22, rect.center().y() - 7, 14, 14)
        theme.icon("chevron-right", "faint").paint(painter, arrow)
        return place.left()


def _paint_kind(painter: QPainter, kind: GapKind, centre: QPointF) -> None:
    """Wrong is red and full, missing amber and full, to confirm amber and hollow."""
    ink = theme.colour("red" if kind is GapKind.WRONG else "amber")
    if kind is GapKind.TO_CONFIRM:
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    painter.drawEllipse(centre, 4, 4)
