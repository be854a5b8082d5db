"""The runs that make parts of a pack again."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.domain.regeneration import Regeneration, RunStatus
from app.storage import products, search, tables
from app.storage.records import add, all_of, change, find, get

table = tables.regenerations
_NEWEST_FIRST = select(table).order_by(table.c.created_at.desc(), table.c.id.desc())
_OF_PRODUCT = _NEWEST_FIRST.where(table.c.product_id == bindparam("product_id"))


def add_regeneration(session: Session, run: Regeneration) -> Regeneration:
    """Store a run. The schema refuses a second one of the product that is at work."""
    add(session, table, run)
    if run.instruction:
        search.note_product(session, products.get_product(session, run.product_id))
    return run


def get_regeneration(session: Session, run_id: str) -> Regeneration:
    """The run with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, table, Regeneration, run_id, noun="regeneration")


def find_regeneration(session: Session, run_id: str) -> Regeneration | None:
    """The run with this key, None where the key is that of another kind of run."""
    return find(session, table, Regeneration, run_id)


def update_regeneration(session: Session, run_id: str, **changes: Any) -> Regeneration:
    """Change fields of a run.

    Raises:
        NotFoundError: there is no such run.
        ValueError: a field does not exist or does not take the new content.
    """
    return change(session, table, get_regeneration(session, run_id), changes)


def list_regenerations(
    session: Session, *, product_id: str | None = None, status: RunStatus | None = None
) -> tuple[Regeneration, ...]:
    """Runs, newest first, of one product or in one state."""
    if product_id is not None and status is None:
        return all_of(session, Regeneration, _OF_PRODUCT, {"product_id": product_id})
    query = _NEWEST_FIRST
    if product_id is not None:
        query = query.where(table.c.product_id == product_id)
    if status is not None:
        query = query.where(table.c.status == status)
    return all_of(session, Regeneration, query)
