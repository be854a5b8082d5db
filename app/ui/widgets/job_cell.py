"""Paints one job: what it makes, for which product, how far, with a cross that stops it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.domain.jobs import OPEN_STATES, JobState, JobUpdate
from app.ui import job_words
from app.ui.models.job_model import JobModel, JobRole
from app.ui.widgets.line_cell import Index, Line, LineCell, Words

COLUMNS = (0.28, 0.52)
"""Where product and state begin, as shares of the width."""

GAP = 12
COLOURS = {
    JobState.QUEUED: "faint",
    JobState.SENDING: "amber",
    JobState.DONE: "accent",
    JobState.FAILED: "red",
    JobState.CANCELLED: "faint",
    JobState.IN_DOUBT: "red",
}


class JobCell(LineCell):
    """Paints updates of a JobModel.

    Signals:
        cancel_wanted: id of the job whose cross was clicked.
    """

    HEIGHT = 32
    DOT_LEFT = 18
    cancel_wanted = Signal(str)

    def __init__(self, model: JobModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def line(self, index: Index, place: QRect) -> Line | None:
        update = index.data(JobRole.UPDATE)
        if not isinstance(update, JobUpdate):
            return None
        left, right = place.left() + 34, place.right() - 40
        product, state = (left + round((right - left) * share) for share in COLUMNS)
        return Line(
            COLOURS[update.state],
            (
                Words(job_words.job_name(update.kind, update.slot), "text", left, product - GAP),
                Words(self._model.product(update), "muted", product, state - GAP),
                Words(
                    self._model.detail(update),
                    "red" if update.error else "muted",
                    state,
                    right - GAP,
                ),
            ),
            icon="close" if update.state in OPEN_STATES else "",
        )

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        update = index.data(JobRole.UPDATE)
        rect: QRect = option.rect
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(update, JobUpdate)
            and update.state in OPEN_STATES
            and self.icon_place(rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        ):
            self.cancel_wanted.emit(update.job_id)
            return True
        return super().editorEvent(event, model, option, index)
