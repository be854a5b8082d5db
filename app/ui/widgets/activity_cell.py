"""Paints one line of the activity log: when, what, and a dot for how it went."""

from __future__ import annotations

from PySide6.QtCore import (
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.calls import Activity, ActivityKind
from app.ui import theme, tokens
from app.ui.models.activity_model import ActivityRole

HEIGHT = 28
TIME = 128
DOTS = {
    ActivityKind.INFORMATION: "faint",
    ActivityKind.SUCCESS: "accent",
    ActivityKind.ERROR: "red",
}


class ActivityCell(QStyledItemDelegate):
    """Paints lines of an ActivityModel."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ActivityRole.LINE)
        if not isinstance(line, Activity):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(DOTS[line.kind]))
        painter.drawEllipse(QPointF(rect.left() + 24, rect.center().y() + 1), 3, 3)
        painter.setFont(theme.font(tokens.TEXT_POINTS))
        painter.setPen(theme.colour("muted"))
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(round(line.at.timestamp())), QLocale.FormatType.ShortFormat
        )
        words = rect.adjusted(40, 0, -12, 0)
        painter.drawText(
            QRect(words.left(), words.top(), TIME, words.height()),
            Qt.AlignmentFlag.AlignVCenter,
            when,
        )
        painter.setPen(theme.colour("text"))
        room = words.adjusted(TIME + 12, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(
            line.text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
