"""The shapes of what the commands around the sheets print with `--json`."""

from __future__ import annotations

from datetime import datetime

from app.cli.shapes import Shape
from app.domain.sheets.redline import PlacedRow, RowChange
from app.domain.sheets.sheets import leaves
from app.domain.sheets.sheets_changes import ChangeEntry
from app.domain.specification import SpecValue


class ValueShape(Shape):
    value: str | float | None
    unit: str
    text: str
    origin: str
    status: str


class RowShape(Shape):
    sheet: str
    key: str
    values: dict[str, ValueShape]


class SheetsShape(Shape):
    rows: list[RowShape]


class ConfirmShape(Shape):
    confirmed: list[str]
    to_confirm: int


class GapShape(Shape):
    kind: str
    place: str
    text: str


class PreflightShape(Shape):
    score: int
    missing: int
    wrong: int
    to_confirm: int
    gaps: list[GapShape]


class ChangeShape(Shape):
    place: str
    old: str | None
    new: str | None


class DiffShape(Shape):
    old: str
    new: str
    changes: list[ChangeShape]


class LogLineShape(Shape):
    at: datetime
    revision: str
    author: str
    reason: str
    undo: bool
    change: ChangeShape


class LogShape(Shape):
    changes: list[LogLineShape]


SHAPES: dict[str, type[Shape]] = {
    "set": RowShape,
    "remove": RowShape,
    "sheets": SheetsShape,
    "confirm": ConfirmShape,
    "preflight": PreflightShape,
    "diff": DiffShape,
    "changes": LogShape,
    "undo": DiffShape,
    "redo": DiffShape,
}


def row_shape(one: PlacedRow) -> RowShape:
    """One row with its values by path."""
    return RowShape(
        sheet=one.sheet,
        key=one.key,
        values={path: _value(leaf) for path, leaf in leaves(one.row).items()},
    )


def change_shape(change: RowChange) -> ChangeShape:
    """One difference; a whole row is told by its known values."""
    place = f"{change.sheet}.{change.key}"
    if change.field:
        return ChangeShape(
            place=f"{place}.{change.field}", old=_text(change.old), new=_text(change.new)
        )
    return ChangeShape(place=place, old=_row_text(change.old_row), new=_row_text(change.new_row))


def log_line(entry: ChangeEntry, revision: str) -> LogLineShape:
    """One line of the change log."""
    return LogLineShape(
        at=entry.at,
        revision=revision,
        author=entry.author,
        reason=entry.reason,
        undo=entry.undoes is not None,
        change=change_shape(entry.change),
    )


def _value(leaf: SpecValue) -> ValueShape:
    value = leaf.value
    return ValueShape(
        value=value if value is None or isinstance(value, str) else float(value),
        unit=leaf.unit,
        text=leaf.text(),
        origin=leaf.origin,
        status=leaf.status,
    )


def _text(leaf: SpecValue | None) -> str | None:
    return None if leaf is None else f"{leaf.text()} ({leaf.status.lower()})"


def _row_text(one: PlacedRow | None) -> str | None:
    if one is None:
        return None
    known = [leaf.text() for leaf in leaves(one.row).values() if leaf.value is not None]
    return ", ".join(known) or "empty row"
