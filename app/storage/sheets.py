"""The rows of the sheets, and the log of every change to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from pydantic import ValidationError
from sqlalchemy import (
    ColumnElement,
    Text,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from app.domain.errors import RefusedInputError
from app.domain.identifiers import new_id, utc_now
from app.domain.sheets.redline import PackSheets, PlacedRow, RowChange, apply
from app.domain.sheets.sheets import Sheet
from app.domain.sheets.sheets_changes import Batch, ChangeEntry, Reason
from app.storage import prepared, products, search, tables
from app.storage.records import all_of, columns_of
from app.storage.search_words import is_touched

rows = tables.sheet_rows
entries = tables.sheet_changes
# Built once: every view of a product asks these, and building takes as long as running.
_OF_PRODUCT = select(type_coerce(rows.c.placed, Text)).where(
    rows.c.product_id == bindparam("product_id")
)
_ADD_ROW = insert(rows)
_ADD_ENTRY = insert(entries)
_CHANGE_ROW = (
    rows.update()
    .where(
        rows.c.product_id == bindparam("of"),
        rows.c.sheet == bindparam("on"),
        rows.c.key == bindparam("at"),
    )
    .values(
        placed=bindparam("new_placed"),
        position=bindparam("new_position"),
        version=rows.c.version + 1,
        changed_at=bindparam("new_changed_at"),
    )
)
_DROP_ROW = delete(rows).where(
    rows.c.product_id == bindparam("of"),
    rows.c.sheet == bindparam("on"),
    rows.c.key == bindparam("at"),
)
_TAKEN_AWAY = select(entries.c.change).where(
    entries.c.product_id == bindparam("product_id"),
    entries.c.reason != Reason.READING,
    func.json_extract(type_coerce(entries.c.change, Text), "$.old_row.key").is_not(None),
    func.json_extract(type_coerce(entries.c.change, Text), "$.new_row.key").is_(None),
)
_LAST_SEQ = select(func.max(entries.c.seq)).where(entries.c.product_id == bindparam("product_id"))
_NEWEST = (
    select(entries)
    .where(entries.c.product_id == bindparam("product_id"), entries.c.reason != Reason.READING)
    .order_by(entries.c.seq.desc())
    .limit(bindparam("count"))
)
# More places than this in one statement would come near SQLite's limit of parameters.
FEW = 200
MOST_KEPT = 6000
"""Rows that are kept as read: those of a large pack, or of a dozen usual ones."""


def pack_sheets(session: Session, product_id: str) -> PackSheets:
    """Every row of a product."""
    _, found = prepared.rows(session, _OF_PRODUCT, {"product_id": product_id})
    return PackSheets.of(_row_of_text(text) for (text,) in found)


def rows_around(session: Session, product_id: str, sheet: Sheet, key: str) -> PackSheets:
    """The row of a key in any case, if it is there, with the header block: enough to change it."""
    is_meant = and_(rows.c.sheet == sheet, func.lower(rows.c.key) == key.lower())
    return PackSheets.of(
        _placed(
            session,
            rows.c.product_id == product_id,
            or_(rows.c.sheet == Sheet.HEADER, is_meant),
        )
    )


def has_rows(session: Session, product_id: str) -> bool:
    """Whether the sheets of a product were ever filled."""
    query = select(rows.c.key).where(rows.c.product_id == product_id).limit(1)
    return session.execute(query).first() is not None


def row_of_place(session: Session, product_id: str, sheet: Sheet, key: str) -> PlacedRow | None:
    """One row, None where it is not there."""
    return next(iter(_placed(session, *_is(product_id, sheet, key))), None)


def row_version(session: Session, product_id: str, sheet: Sheet, key: str) -> int:
    """How often a row was written; 0 where it is not there."""
    query = select(rows.c.version).where(*_is(product_id, sheet, key))
    return session.execute(query).scalar() or 0


def change_rows(
    session: Session,
    product_id: str,
    changes: Sequence[RowChange],
    *,
    author: str = "",
    reason: Reason = Reason.OTHER,
    source: str = "",
    undoes: str | None = None,
    before: PackSheets | None = None,
) -> tuple[ChangeEntry, ...]:
    """Write changes as one batch into rows and log.

    Args:
        session: of a write.
        product_id: of the product.
        changes: of its rows.
        author: of the changes, as of the other words of the log.
        reason: as of the log.
        source: as of the log.
        undoes: the batch that is taken back.
        before: the rows that change, or more, as just read; None to read them here.

    Raises:
        RefusedInputError: a row is not what it was when the change was made.
        pydantic.ValidationError: a row would not be valid.
    """
    if not changes:
        return ()
    before = before or _touched(session, product_id, changes)
    try:
        after = apply(before, changes)
    except ValidationError:
        raise
    except ValueError as error:
        raise RefusedInputError(
            "This row was changed meanwhile, so the edit was not kept.", "Edit it as it is now."
        ) from error
    _store(session, product_id, before, after)
    if is_touched(changes):
        search.note_product(session, products.get_product(session, product_id))
    return _log(session, product_id, changes, author, reason, source, undoes)


def change_log(session: Session, product_id: str) -> tuple[ChangeEntry, ...]:
    """The log of a product, oldest first."""
    query = select(entries).where(entries.c.product_id == product_id).order_by(entries.c.seq)
    return all_of(session, ChangeEntry, query)


def batch_heads(session: Session, product_id: str) -> tuple[Batch, ...]:
    """What was done in one go each time, oldest first, without the changes themselves."""
    first = func.min(entries.c.seq)
    query = (
        select(
            entries.c.batch_id,
            func.max(entries.c.undoes).label("undoes"),
            func.min(entries.c.reason).label("reason"),
        )
        .where(entries.c.product_id == product_id)
        .group_by(entries.c.batch_id)
        .order_by(first)
    )
    return tuple(
        Batch(id=row.batch_id, undoes=row.undoes, reason=Reason(row.reason), changes=())
        for row in session.execute(query)
    )


def batch_changes(session: Session, product_id: str, batch_id: str) -> tuple[RowChange, ...]:
    """What one batch changed, in order."""
    query = (
        select(entries.c.change)
        .where(entries.c.product_id == product_id, entries.c.batch_id == batch_id)
        .order_by(entries.c.seq)
    )
    return tuple(session.execute(query).scalars())


def newest_changes(session: Session, product_id: str, count: int) -> tuple[ChangeEntry, ...]:
    """The newest changes that no reading made, newest first."""
    wanted = {"product_id": product_id, "count": count}
    return all_of(session, ChangeEntry, _NEWEST, wanted)


def rows_taken_away(session: Session, product_id: str) -> tuple[PlacedRow, ...]:
    """Every row that a person has removed, as it was; some may have come back since."""
    _, changes = prepared.rows(session, _TAKEN_AWAY, {"product_id": product_id})
    return tuple(one.old_row for (one,) in changes if one.old_row is not None)


def last_seq(session: Session, product_id: str) -> int:
    """The number of the last line of the log of a product, 0 where there is none."""
    return prepared.scalar(session, _LAST_SEQ, {"product_id": product_id}) or 0


def _touched(session: Session, product_id: str, changes: Sequence[RowChange]) -> PackSheets:
    keys = {one.key for one in changes}
    if len(keys) > FEW:
        return pack_sheets(session, product_id)
    return PackSheets.of(_placed(session, rows.c.product_id == product_id, rows.c.key.in_(keys)))


def _placed(session: Session, *rules: ColumnElement[bool]) -> Iterator[PlacedRow]:
    texts = session.execute(select(type_coerce(rows.c.placed, Text)).where(*rules)).scalars()
    return map(_row_of_text, texts)


@lru_cache(maxsize=MOST_KEPT)
def _row_of_text(text: str) -> PlacedRow:
    """The same few thousand rows are read again after every edit, and only one of them changed."""
    return PlacedRow.model_validate_json(text)


def _store(session: Session, product_id: str, before: PackSheets, after: PackSheets) -> None:
    old, new = before.by_place(), after.by_place()
    for place, row in old.items():
        if place not in new:
            prepared.run(session, _DROP_ROW, _place(product_id, row))
        elif new[place] != row:
            prepared.run(session, _CHANGE_ROW, _change(product_id, new[place]))
    added = [_columns(product_id, row) for place, row in new.items() if place not in old]
    if added:
        prepared.run(session, _ADD_ROW, *added)


def _place(product_id: str, row: PlacedRow) -> dict[str, object]:
    return {"of": product_id, "on": row.sheet, "at": row.key}


def _change(product_id: str, row: PlacedRow) -> dict[str, object]:
    return _place(product_id, row) | {
        "new_placed": row,
        "new_position": row.position,
        "new_changed_at": utc_now(),
    }


def _columns(product_id: str, row: PlacedRow) -> dict[str, object]:
    return {
        "product_id": product_id,
        "sheet": row.sheet,
        "key": row.key,
        "position": row.position,
        "version": 1,
        "placed": row,
        "changed_at": utc_now(),
    }


def _log(
    session: Session,
    product_id: str,
    changes: Iterable[RowChange],
    author: str,
    reason: Reason,
    source: str,
    undoes: str | None,
) -> tuple[ChangeEntry, ...]:
    start = last_seq(session, product_id) + 1
    revision = products.latest_revision(session, product_id)
    batch, now = new_id(), utc_now()
    found = tuple(
        ChangeEntry(
            id=new_id(),
            product_id=product_id,
            seq=seq,
            batch_id=batch,
            undoes=undoes,
            revision=revision.number if revision else 0,
            at=now,
            author=author,
            reason=reason,
            source=source,
            change=change,
        )
        for seq, change in enumerate(changes, start=start)
    )
    prepared.run(session, _ADD_ENTRY, *(columns_of(one) for one in found))
    return found


def _is(product_id: str, sheet: Sheet, key: str) -> tuple[ColumnElement[bool], ...]:
    return (rows.c.product_id == product_id, rows.c.sheet == sheet, rows.c.key == key)
