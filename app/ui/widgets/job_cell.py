"""Paints one job: what it makes, for which product, how far, with a cross that stops it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.jobs import OPEN_STATES, JobState, JobUpdate
from app.ui import job_words, theme, tokens
from app.ui.models.job_model import JobModel, JobRole

HEIGHT = 32
CROSS = 16
COLOURS = {
    JobState.QUEUED: "faint",
    JobState.SENDING: "amber",
    JobState.DONE: "accent",
    JobState.FAILED: "red",
    JobState.CANCELLED: "faint",
    JobState.IN_DOUBT: "red",
}


class JobCell(QStyledItemDelegate):
    """Paints updates of a JobModel.

    Signals:
        cancel_wanted: id of the job whose cross was clicked.
    """

    cancel_wanted = Signal(str)

    def __init__(self, model: JobModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

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
        update = index.data(JobRole.UPDATE)
        if not isinstance(update, JobUpdate):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(COLOURS[update.state]))
        painter.drawEllipse(QPointF(rect.left() + 18, rect.center().y() + 1), 3.5, 3.5)
        self._paint_words(painter, rect.adjusted(34, 0, -40, 0), update)
        if update.state in OPEN_STATES:
            painter.drawPixmap(_cross(rect), theme.icon_pixmap("close", "muted", CROSS))
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, update: JobUpdate) -> None:
        columns = (0.28, 0.52)
        edges = [place.left() + round(place.width() * part) for part in columns]
        texts = (
            (job_words.job_name(update.kind, update.slot), "text", place.left(), edges[0]),
            (self._model.product(update), "muted", edges[0], edges[1]),
            (self._model.detail(update), "muted", edges[1], place.right()),
        )
        painter.setFont(theme.font(tokens.TEXT_POINTS))
        for text, token, left, right in texts:
            room = QRect(left, place.top(), right - left - 12, place.height())
            painter.setPen(theme.colour("red" if update.error and left == edges[1] else token))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        update = index.data(JobRole.UPDATE)
        rect: QRect = option.rect
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(update, JobUpdate)
            and update.state in OPEN_STATES
            and _cross(rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        ):
            self.cancel_wanted.emit(update.job_id)
            return True
        return super().editorEvent(event, model, option, index)


def _cross(rect: QRect) -> QRect:
    return QRect(rect.right() - 30, rect.center().y() - CROSS // 2 + 1, CROSS, CROSS)
