"""Paints one line of the activity log: when, what, and a dot for how it went."""

from __future__ import annotations

from PySide6.QtCore import QRect

from app.domain.calls import Activity, ActivityKind
from app.ui.models.activity_model import ActivityRole
from app.ui.moments import moment
from app.ui.sentences import said
from app.ui.widgets.line_cell import Index, Line, LineCell, Words

TIME = 128
DOTS = {
    ActivityKind.INFORMATION: "faint",
    ActivityKind.SUCCESS: "accent",
    ActivityKind.ERROR: "red",
}


class ActivityCell(LineCell):
    """Paints lines of an ActivityModel."""

    def line(self, index: Index, place: QRect) -> Line | None:
        found = index.data(ActivityRole.LINE)
        if not isinstance(found, Activity):
            return None
        when = moment(found.at)
        left = place.left() + 40
        return Line(
            DOTS[found.kind],
            (
                Words(when, "muted", left, left + TIME),
                Words(said(found.text), "text", left + TIME + 12, place.right() - 12),
            ),
        )
