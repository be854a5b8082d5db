"""How the room of a table is shared out among its columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics

from app.ui.models.sheet_table import SheetTable
from app.ui.sheets.sheet_columns import Kind
from app.ui.widgets.sheet_cell import MARK_ROOM, PADDING

GROWING = (Kind.TEXT, Kind.COMPOSITION)
MOST_MEASURED = 60
"""Rows whose words are measured for the width of a column; all of them would take too long."""
MOST_TITLE = 130
"""Pixels of a column of numbers; a longer title, such as a colour, is cut."""
TITLE_ROOM = 24
"""Pixels beside the title of a column, with the mark of its order."""
LEAST = 96
MOST = 460
"""Pixels of a column of words; longer texts are read in their tooltip."""


class Wish(NamedTuple):
    """What one column would like.

    Attributes:
        width: pixels it likes to have.
        needed: pixels in which its words are not cut; None where it does not grow or shrink.
    """

    width: int
    needed: int | None = None


def fitted(wishes: Sequence[Wish], room: int) -> list[int]:
    """Widths in pixels.

    Columns of words begin with no more than they need. What is left goes to those whose words are
    cut, then to all of them by how wide they like to be.
    """
    widths = [one.width if one.needed is None else _first(one.width, one.needed) for one in wishes]
    growing = [place for place, one in enumerate(wishes) if one.needed is not None]
    lacks = {
        place: min(wishes[place].needed or 0, MOST) - widths[place]
        for place in growing
        if min(wishes[place].needed or 0, MOST) > widths[place]
    }
    spare = room - sum(widths)
    if spare > 0 and lacks:
        given = min(spare, sum(lacks.values()))
        _share(widths, lacks, given)
        spare -= given
    if spare > 0 and growing:
        _share(widths, {place: wishes[place].width for place in growing}, spare)
    return widths


def _first(width: int, needed: int) -> int:
    return min(width, max(needed, LEAST))


def _share(widths: list[int], weights: dict[int, int], given: int) -> None:
    """Add pixels to some columns by their weight, to the last one what is left."""
    whole, left = sum(weights.values()), given
    for place, weight in weights.items():
        more = given * weight // whole
        widths[place] += more
        left -= more
    widths[next(reversed(weights))] += left


def wish_of(table: SheetTable, place: int, metrics: QFontMetrics) -> Wish:
    """Pixels in which neither the title of a column nor, where it grows, its words are cut."""
    column = table.columns[place]
    title = metrics.horizontalAdvance(column.title) + TITLE_ROOM
    if column.kind not in GROWING:
        return Wish(max(column.width, min(title, MOST_TITLE)))
    rows = min(table.rowCount(), MOST_MEASURED)
    texts = (table.cell(row, place).text for row in range(rows))
    words = max((metrics.horizontalAdvance(one) for one in texts), default=0)
    return Wish(column.width, max(words + PADDING + MARK_ROOM + 2, title))
