"""Edits of many cells in one go, as a table is worked on: typed, pasted, filled down, emptied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.identifiers import utc_now
from app.domain.sheets.redline import PackSheets, Place, PlacedRow, RowChange, apply
from app.domain.sheets.sheets import ROWS, Sheet, has_path, leaves, spoken
from app.domain.sheets.sheets_changes import Reason
from app.domain.specification import Frozen, SpecValue, Status
from app.storage import sheets as sheet_rows
from app.storage.library import Library
from app.workflow.sheets.new_rows import new_row
from app.workflow.sheets.row_rules import refuse_what_does_not_fit
from app.workflow.sheets.sheet_places import ValuePlace, read_value, units_of
from app.workflow.sheets.sheets import writable_sheets, write_changes


class CellEdit(Frozen):
    """One cell as a person left it.

    Attributes:
        text: what was written; None takes the value away, so that the field no longer applies.
        seen: the value that the person saw there, None where there was none.
    """

    sheet: Sheet
    key: str
    path: str
    text: str | None
    seen: SpecValue | None = None


class SheetEdits:
    """Changes cells and rows; each call is one step of undo."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def version(self, product_id: str) -> int:
        """The number of the last line of the log; it grows with every change."""
        return await self._library.database.read(lambda s: sheet_rows.last_seq(s, product_id))

    async def write(
        self,
        product_id: str,
        edits: Sequence[CellEdit],
        *,
        units: str | None = None,
        author: str = "",
        reason: Reason = Reason.OTHER,
    ) -> tuple[PlacedRow, ...]:
        """Write all of the cells, or none where one of them does not fit; the rows they are in.

        Args:
            units: of lengths that are written without one, None for those of the header block.

        Raises:
            RefusedInputError: a value does not fit its cell, or a cell was changed meanwhile.
            NotFoundError: a row is not there any more.
        """

        def change(session: Session) -> tuple[PlacedRow, ...]:
            pack = writable_sheets(session, product_id)
            touched = _touched(pack, edits)
            changes = _changes(touched, edits, units or units_of(pack), author)
            refuse_what_does_not_fit(pack, changes)
            write_changes(session, product_id, changes, author=author, reason=reason)
            return apply(PackSheets.of(touched.values()), changes).rows

        return await self._library.database.write(change)

    async def add_row(
        self, product_id: str, sheet: Sheet, key: str | None = None, *, author: str = ""
    ) -> PlacedRow:
        """Add a row at the end of a sheet; what its neighbours say is asked of it too.

        Raises:
            RefusedInputError: the header block has one row only, or the key is taken.
        """

        def change(session: Session) -> PlacedRow:
            pack = writable_sheets(session, product_id)
            row = new_row(pack, sheet, key)
            added = RowChange(sheet=sheet, key=row.key, new_row=row)
            write_changes(session, product_id, (added,), author=author)
            return row

        return await self._library.database.write(change)

    async def remove_rows(
        self, product_id: str, sheet: Sheet, keys: Sequence[str], *, author: str = ""
    ) -> tuple[PlacedRow, ...]:
        """Take rows away in one step and return them.

        Raises:
            RefusedInputError: the header block stays, or a value in it is locked.
            NotFoundError: a row is not there.
        """

        def change(session: Session) -> tuple[PlacedRow, ...]:
            if sheet is Sheet.HEADER:
                raise RefusedInputError("The header block cannot be removed.")
            rows = writable_sheets(session, product_id).by_place()
            gone = tuple(_there(rows, (sheet, key)) for key in dict.fromkeys(keys))
            if any(
                leaf.status is Status.LOCKED for one in gone for leaf in leaves(one.row).values()
            ):
                raise RefusedInputError("A row that is locked for production cannot be removed.")
            changes = [RowChange(sheet=sheet, key=one.key, old_row=one) for one in gone]
            write_changes(session, product_id, changes, author=author)
            return gone

        return await self._library.database.write(change)


def _there(rows: Mapping[Place, PlacedRow], place: Place) -> PlacedRow:
    if place not in rows:
        raise NotFoundError(f"The row {place[1]} is not there any more.")
    return rows[place]


def _touched(pack: PackSheets, edits: Iterable[CellEdit]) -> dict[Place, PlacedRow]:
    rows = pack.by_place()
    return {(one.sheet, one.key): _there(rows, (one.sheet, one.key)) for one in edits}


def _changes(
    rows: Mapping[Place, PlacedRow], edits: Sequence[CellEdit], units: str, author: str
) -> tuple[RowChange, ...]:
    values = {place: leaves(row.row) for place, row in rows.items()}
    now = utc_now()
    found = []
    for one in edits:
        known = values[one.sheet, one.key]
        old = known.get(one.path)
        _check(one, old)
        new = _read(one, old, units, author, now)
        if _says_the_same(old, new):
            continue
        found.append(RowChange(sheet=one.sheet, key=one.key, field=one.path, old=old, new=new))
        # A cell that is named twice is changed twice.
        known.pop(one.path, None)
        if new is not None:
            known[one.path] = new
    return tuple(found)


def _check(edit: CellEdit, old: SpecValue | None) -> None:
    if not has_path(ROWS[edit.sheet], edit.path):
        raise RefusedInputError(f"There is no field “{edit.path[:40]}” in {edit.sheet}.")
    if old != edit.seen:
        raise RefusedInputError(
            f"The {spoken(edit.path)} of row {edit.key} was changed meanwhile, so nothing was "
            "written.",
            "Edit it as it is now.",
        )
    if old is not None and old.status is Status.LOCKED:
        raise RefusedInputError(
            f"The {spoken(edit.path)} of row {edit.key} is locked for production."
        )


def _read(
    edit: CellEdit, old: SpecValue | None, units: str, author: str, at: datetime
) -> SpecValue | None:
    if edit.text is None:
        return None
    spot = ValuePlace(sheet=edit.sheet, key=edit.key, path=edit.path)
    try:
        return read_value(edit.text, spot, old, units, author=author, at=at)
    except RefusedInputError as error:
        if edit.sheet is Sheet.HEADER:
            raise
        raise RefusedInputError(f"Row {edit.key}: {error.message}", error.hint) from error


def _says_the_same(old: SpecValue | None, new: SpecValue | None) -> bool:
    """Whether writing would change neither a value nor who stands behind it."""
    if old is None or new is None:
        return old is new
    if (old.value, old.unit) != (new.value, new.unit):
        return False
    return old.value is None or old.status is Status.CONFIRMED
