"""What differs from the revision before, as the documents print it."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.sheet_pages import RedlineRow, RedlineTable
from app.domain.product import Revision
from app.domain.revision_letter import revision_letter
from app.domain.sheets.preflight import TITLES
from app.domain.sheets.redline import PlacedRow, RowChange
from app.domain.sheets.sheets import Leaf, Sheet, leaves, spoken

TOLD = 4


def redline_table(
    changes: Sequence[RowChange], revisions: Sequence[Revision]
) -> RedlineTable | None:
    """The differences that a factory has to know of; None where there are none.

    Args:
        changes: from the end of the revision before the newest to now.
        revisions: of the product, oldest first.
    """
    rows = tuple(_row(one) for one in changes if _matters(one))
    if not rows or len(revisions) < 2:
        return None
    return RedlineTable(since=revision_letter(revisions[-2].number), rows=rows)


def _matters(change: RowChange) -> bool:
    """Samples have pages of their own, and who confirmed a value does not change what is made."""
    if change.sheet is Sheet.ROUNDS:
        return False
    return not change.field or _text(change.old) != _text(change.new)


def _row(change: RowChange) -> RedlineRow:
    title = TITLES.get(change.sheet, change.sheet.capitalize())
    place = title if change.sheet is Sheet.HEADER else f"{title} {change.key}"
    if change.field:
        field = spoken(change.field.replace(".", " "))
        return RedlineRow(place=place, field=field, was=_text(change.old), now=_text(change.new))
    verb = "added" if change.old_row is None else "moved" if change.new_row else "removed"
    return RedlineRow(
        place=place,
        field=f"row {verb}",
        was=_told(change.old_row),
        now=_told(change.new_row),
    )


def _text(leaf: Leaf) -> str:
    return "" if leaf is None else leaf.text()


def _told(row: PlacedRow | None) -> str:
    """The first words of a row, enough to know it by."""
    known = [] if row is None else [one for one in leaves(row.row).values() if one.value]
    return ", ".join(one.text() for one in known[:TOLD])
