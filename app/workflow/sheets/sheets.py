"""The sheets as a person works on them: filled, set, confirmed, undone, each change in the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.identifiers import utc_now
from app.domain.sheets.pack_status import PackStatus
from app.domain.sheets.preflight import to_confirm
from app.domain.sheets.redline import PackSheets, Place, PlacedRow, RowChange, apply, redline
from app.domain.sheets.sheets import Sheet, leaves, spoken
from app.domain.sheets.sheets_changes import (
    Batch,
    ChangeEntry,
    Reason,
    redoable,
    state_at,
    undoable,
)
from app.domain.specification import SpecValue, Status
from app.storage import packages, products, tech_files
from app.storage import sheets as sheet_rows
from app.storage.library import Library
from app.workflow.pack_lock import refuse_if_locked, standing_of
from app.workflow.put_away import refuse_if_archived
from app.workflow.sheets.new_rows import new_row as new_row_of
from app.workflow.sheets.package_sheet_rows import with_package, without_package
from app.workflow.sheets.row_rules import NEED_ALL, refuse_what_does_not_fit
from app.workflow.sheets.sheet_filling import filled, merged
from app.workflow.sheets.sheet_places import (
    ValuePlace,
    read_place,
    read_value,
    row_at,
    sentence_of,
    units_of,
)
from app.workflow.views.revisions import features_of


class Sheets:
    """Reads and changes the sheets of products."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def pack(self, product_id: str) -> PackSheets:
        """All rows; before the first tech pack what is known so far."""
        return await self._library.database.read(lambda s: current_sheets(s, product_id))

    async def log(self, product_id: str) -> tuple[ChangeEntry, ...]:
        """Every change, oldest first."""
        return await self._library.database.read(lambda s: sheet_rows.change_log(s, product_id))

    async def row_version(self, product_id: str, sheet: Sheet, key: str) -> int:
        """The version of a row, to hand to `set`; 0 where it is not there."""
        return await self._library.database.read(
            lambda s: sheet_rows.row_version(s, product_id, sheet, key)
        )

    async def set(
        self,
        product_id: str,
        place: str,
        text: str,
        *,
        author: str = "",
        reason: Reason = Reason.OTHER,
        new_row: bool = False,
        version: int | None = None,
    ) -> PlacedRow:
        """Put a value at a place, at once and free.

        Args:
            new_row: make the row where it is not there.
            version: of the row when the person saw it; another one refuses the edit.

        Raises:
            RefusedInputError: the place or the value is none, or the row was changed meanwhile.
            NotFoundError: there is no such row.
        """

        def change(session: Session) -> PlacedRow:
            refuse_if_locked(session, product_id)
            pack = sheets_around(session, product_id, place, whole=new_row)
            spot = read_place(place, pack)
            _check_version(session, product_id, spot, version)
            changes = _setting(pack, spot, text, author=author, new_row=new_row)
            refuse_what_does_not_fit(pack, changes)
            write_changes(session, product_id, changes, author=author, reason=reason)
            return row_at(spot, apply(pack, changes))

        return await self._library.database.write(change)

    async def remove(self, product_id: str, place: str, *, author: str = "") -> PlacedRow:
        """Take a row away and return it.

        Raises:
            RefusedInputError: the place is no row.
            NotFoundError: there is no such row.
        """

        def change(session: Session) -> PlacedRow:
            refuse_if_locked(session, product_id)
            pack = sheets_around(session, product_id, place)
            spot = read_place(place, pack)
            if spot.path:
                raise RefusedInputError("A row is removed as a whole.", "Write it like bom.10.")
            row = row_at(spot, pack)
            gone = RowChange(sheet=spot.sheet, key=spot.key, old_row=row)
            write_changes(session, product_id, (gone,), author=author)
            return row

        return await self._library.database.write(change)

    async def confirm(
        self, product_id: str, places: Sequence[str] | None = None, *, author: str = ""
    ) -> tuple[str, ...]:
        """Stand behind values: those named, all of a named row or sheet, or every one.

        Returns:
            The places that were confirmed.

        Raises:
            RefusedInputError: a place is none, or nothing is known there.
        """

        def change(session: Session) -> tuple[str, ...]:
            pack = writable_sheets(session, product_id)
            open_places = to_confirm(pack)
            wanted = open_places if places is None else _meant(places, pack, open_places)
            now = utc_now()
            rows = pack.by_place()
            changes = [_confirming(one, rows, author, now) for one in wanted]
            write_changes(session, product_id, changes, author=author)
            return tuple(wanted)

        return await self._library.database.write(change)

    async def undo(self, product_id: str, *, author: str = "") -> Batch:
        """Take back the last edit; the rows are byte for byte what they were.

        Raises:
            RefusedInputError: there is nothing to take back.
        """
        return await self._take_back(product_id, undoable, "undo", author)

    async def redo(self, product_id: str, *, author: str = "") -> Batch:
        """Do again what was undone last.

        Raises:
            RefusedInputError: nothing was undone, or an edit came after it.
        """
        return await self._take_back(product_id, redoable, "redo", author)

    async def next_steps(self, product_id: str) -> tuple[Batch | None, Batch | None]:
        """What undo and redo would take back now, None where there is nothing."""

        def read(session: Session) -> tuple[Batch | None, Batch | None]:
            heads = sheet_rows.batch_heads(session, product_id)
            undone, again = (
                head
                and head.model_copy(
                    update={"changes": sheet_rows.batch_changes(session, product_id, head.id)}
                )
                for head in (undoable(heads), redoable(heads))
            )
            return undone, again

        return await self._library.database.read(read)

    async def diff(self, product_id: str, old: int, new: int) -> tuple[RowChange, ...]:
        """The red-line between the ends of two revisions, given by their numbers.

        Raises:
            NotFoundError: there is no such revision.
        """

        def read(session: Session) -> tuple[RowChange, ...]:
            known = {one.number for one in products.revisions(session, product_id)}
            for number in (old, new):
                if number not in known:
                    raise NotFoundError(f"There is no revision {number} of this product.")
            log = sheet_rows.change_log(session, product_id)
            return redline(state_at(log, old), state_at(log, new))

        return await self._library.database.read(read)

    async def since_last_revision(self, product_id: str) -> tuple[RowChange, ...]:
        """The red-line from the revision before the newest to now; empty where there is none."""

        def read(session: Session) -> tuple[RowChange, ...]:
            numbers = sorted(one.number for one in products.revisions(session, product_id))
            if len(numbers) < 2:
                return ()
            log = sheet_rows.change_log(session, product_id)
            return redline(state_at(log, numbers[-2]), state_at(log, numbers[-1]))

        return await self._library.database.read(read)

    async def _take_back(
        self,
        product_id: str,
        choose: Callable[[Sequence[Batch]], Batch | None],
        what: str,
        author: str,
    ) -> Batch:
        def change(session: Session) -> Batch:
            refuse_if_locked(session, product_id)
            head = choose(sheet_rows.batch_heads(session, product_id))
            if head is None:
                raise RefusedInputError(f"There is nothing to {what}.")
            changes = sheet_rows.batch_changes(session, product_id, head.id)
            batch = head.model_copy(update={"changes": changes})
            sheet_rows.change_rows(
                session, product_id, batch.reversed(), author=author, undoes=batch.id
            )
            return batch

        return await self._library.database.write(change)


def current_sheets(session: Session, product_id: str) -> PackSheets:
    """The stored rows, or before there are any what the readings give."""
    stored = sheet_rows.pack_sheets(session, product_id)
    return stored if stored.rows else _readings(session, product_id)


def fill_sheets(session: Session, product_id: str) -> PackSheets:
    """Bring the newest readings into the rows, and return them; what a person stands for stays."""
    old = sheet_rows.pack_sheets(session, product_id)
    return _brought_in(session, product_id, old, _readings(session, product_id))


def _brought_in(
    session: Session, product_id: str, old: PackSheets, fresh: PackSheets
) -> PackSheets:
    gone = sheet_rows.rows_taken_away(session, product_id) if old.rows else ()
    new = merged(old, fresh, gone) if old.rows else fresh
    changes = redline(old, new)
    sheet_rows.change_rows(session, product_id, changes, reason=Reason.READING, before=old)
    return new


def _readings(session: Session, product_id: str) -> PackSheets:
    product = products.get_product(session, product_id)
    files = tech_files.list_files(session, product_id)
    found = filled(product, files, features_of(session, product_id))
    package = packages.package_row(session, product_id)
    # A package that nobody chose is no part of the pack.
    return found if package.created_at is None else with_package(found, package.form)


def follow_package(session: Session, product_id: str) -> None:
    """Bring a changed package into rows that are there and not locked for production."""
    old = sheet_rows.pack_sheets(session, product_id)
    if not old.rows or standing_of(session, product_id).status is PackStatus.PRODUCTION_LOCKED:
        return
    form = packages.package_row(session, product_id).form
    _brought_in(session, product_id, old, with_package(without_package(old), form))


def writable_sheets(session: Session, product_id: str) -> PackSheets:
    """The stored rows, to be changed.

    Raises:
        IllegalTransitionError: the pack is locked for production.
    """
    refuse_if_locked(session, product_id)
    return stored_sheets(session, product_id)


def sheets_around(
    session: Session, product_id: str, place: str, *, whole: bool = False
) -> PackSheets:
    """The header block and the row that a place is in; all rows where there is no such row.

    Args:
        session: of a write.
        product_id: of the product.
        place: as a person writes it.
        whole: read all rows in any case.
    """
    word, _, rest = place.strip().partition(".")
    key = rest.partition(".")[0]
    alone = not whole and word.lower() in set(Sheet) - NEED_ALL
    if alone and sheet_rows.has_rows(session, product_id):
        near = sheet_rows.rows_around(session, product_id, Sheet(word.lower()), key)
        if word.lower() == Sheet.HEADER or any(one.key.lower() == key.lower() for one in near.rows):
            return near
    return stored_sheets(session, product_id)


def stored_sheets(session: Session, product_id: str) -> PackSheets:
    """The stored rows; a product from before there were sheets gets them now."""
    stored = sheet_rows.pack_sheets(session, product_id)
    if stored.rows:
        return stored
    fill_sheets(session, product_id)
    return sheet_rows.pack_sheets(session, product_id)


def _check_version(
    session: Session, product_id: str, spot: ValuePlace, version: int | None
) -> None:
    if version is None:
        return
    if sheet_rows.row_version(session, product_id, spot.sheet, spot.key) != version:
        raise RefusedInputError(
            "This row was changed meanwhile, so the edit was not kept.", "Edit it as it is now."
        )


def _setting(
    pack: PackSheets, spot: ValuePlace, text: str, *, author: str, new_row: bool
) -> tuple[RowChange, ...]:
    if not spot.path:
        raise RefusedInputError("This names a row, not a value.", "Write it like bom.10.material.")
    missing = (spot.sheet, spot.key) not in pack.by_place()
    changes: tuple[RowChange, ...] = ()
    old: SpecValue | None = None
    if missing and new_row:
        row = new_row_of(pack, spot.sheet, spot.key)
        changes = (RowChange(sheet=spot.sheet, key=spot.key, new_row=row),)
        old = leaves(row.row).get(spot.path)
    else:
        old = leaves(row_at(spot, pack).row).get(spot.path)
    if old is not None and old.status is Status.LOCKED:
        raise RefusedInputError(f"The {spoken(spot.path)} is locked for production.")
    value = read_value(text, spot, old, units_of(pack), author=author, at=utc_now())
    change = RowChange(sheet=spot.sheet, key=spot.key, field=spot.path, old=old, new=value)
    return (*changes, change)


def _meant(places: Sequence[str], pack: PackSheets, open_places: Sequence[str]) -> tuple[str, ...]:
    """The unconfirmed places that a person names by value, row or sheet, each once."""
    found: dict[str, None] = {}
    for text in places:
        if text.strip().lower() in set(Sheet):
            inside = [one for one in open_places if one.startswith(f"{text.strip().lower()}.")]
        else:
            inside = _within(read_place(text, pack), pack, open_places)
        found.update(dict.fromkeys(inside))
    return tuple(found)


def _within(spot: ValuePlace, pack: PackSheets, open_places: Sequence[str]) -> list[str]:
    row = row_at(spot, pack)
    beginning = f"{spot.sheet}.{spot.key}."
    if not spot.path:
        return [one for one in open_places if one.startswith(beginning)]
    leaf = leaves(row.row).get(spot.path)
    if leaf is None or leaf.value is None:
        raise RefusedInputError(
            f"The {spoken(spot.path)} is not known, so nobody can confirm it.", "Set it first."
        )
    place = beginning + spot.path
    return [place] if place in open_places else []


def _confirming(
    place: str, rows: Mapping[Place, PlacedRow], author: str, at: datetime
) -> RowChange:
    word, key, path = place.split(".", 2)
    sheet = Sheet(word)
    old = leaves(rows[sheet, key].row)[path]
    new = old.model_copy(
        update={"status": Status.CONFIRMED, "changed_by": author, "changed_at": at}
    )
    return RowChange(sheet=sheet, key=key, field=path, old=old, new=new)


def write_changes(
    session: Session,
    product_id: str,
    changes: Sequence[RowChange],
    *,
    author: str,
    reason: Reason = Reason.OTHER,
    source: str = "",
) -> None:
    """Write changes as one step of undo.

    Raises:
        RefusedInputError: a row would not be valid, or was changed meanwhile.
        IllegalTransitionError: the product was put away.
    """
    refuse_if_archived(session, product_id)
    try:
        sheet_rows.change_rows(
            session, product_id, changes, author=author, reason=reason, source=source
        )
    except ValidationError as error:
        raise RefusedInputError(f"Nothing was changed: {sentence_of(error)}") from error
