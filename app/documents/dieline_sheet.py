"""What all files of a dieline share: margins, colours for the eye, check bar and its words."""

from __future__ import annotations

from app.domain.packaging.dieline import NOTE, Dieline, LineType

MARGIN = 10.0
FOOT = 14.0
CHECK_BAR = 100.0
"""Length in mm of the bar that shows whether a file kept its size."""

COLOURS = {
    LineType.CUT: (0.0, 0.0, 0.0),
    LineType.CREASE: (0.85, 0.1, 0.1),
    LineType.GLUE: (0.75, 0.0, 0.65),
    LineType.BLEED: (0.0, 0.55, 0.25),
    LineType.SAFE: (0.0, 0.45, 0.85),
}
"""Red, green, blue from 0 to 1."""


def sheet_size(dieline: Dieline) -> tuple[float, float]:
    """Width and height in mm with margins and the line of the check bar."""
    width = max(dieline.width, CHECK_BAR + 60.0) + 2 * MARGIN
    return width, dieline.height + 2 * MARGIN + FOOT


def check_note(dieline: Dieline) -> str:
    """The words under the check bar, in ASCII so that every program shows them."""
    size = f"{dieline.width:.2f} x {dieline.height:.2f} mm"
    return f"This bar is 100 mm. Scale 1:1. Blank {size}. {NOTE}"
