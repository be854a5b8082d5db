"""The edits of values by instruction, with what stood there before."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.sheets.field_edits import EditStatus, FieldEdit
from app.storage import tables
from app.storage.records import add, all_of, change, get

table = tables.field_edits


def add_edit(session: Session, edit: FieldEdit) -> FieldEdit:
    """Store an edit. The schema refuses a second pending one of the same place."""
    add(session, table, edit)
    return edit


def get_edit(session: Session, edit_id: str) -> FieldEdit:
    """The edit with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, table, FieldEdit, edit_id, noun="edit")


def update_edit(session: Session, edit_id: str, **changes: Any) -> FieldEdit:
    """Change fields of an edit.

    Raises:
        NotFoundError: there is no such edit.
        ValueError: a field does not exist or does not take the new content.
    """
    return change(session, table, get_edit(session, edit_id), changes)


def list_edits(
    session: Session,
    *,
    product_id: str | None = None,
    place: str | None = None,
    status: EditStatus | None = None,
) -> tuple[FieldEdit, ...]:
    """Edits, newest first, of one product, of one place, or in one state."""
    query = select(table).order_by(table.c.created_at.desc(), table.c.id.desc())
    if product_id is not None:
        query = query.where(table.c.product_id == product_id)
    if place is not None:
        query = query.where(table.c.place == place)
    if status is not None:
        query = query.where(table.c.status == status)
    return all_of(session, FieldEdit, query)
