"""The activity log of a product."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.domain.calls import Activity, ActivityKind
from app.domain.identifiers import new_id, utc_now
from app.storage import tables
from app.storage.records import add, all_of

table = tables.activity
_OF_PRODUCT = (
    select(table)
    .where(table.c.product_id == bindparam("product_id"))
    .order_by(table.c.at.desc(), table.c.id.desc())
)


def add_activity(
    session: Session,
    product_id: str | None,
    text: str,
    kind: ActivityKind = ActivityKind.INFORMATION,
) -> Activity:
    """Note a line; `product_id` is None for what concerns the whole library."""
    line = Activity(id=new_id(), product_id=product_id, kind=kind, text=text, at=utc_now())
    add(session, table, line)
    return line


def list_activity(
    session: Session, product_id: str | None = None, limit: int | None = None
) -> tuple[Activity, ...]:
    """Lines, newest first, of one product or of all."""
    if product_id is not None and limit is None:
        return all_of(session, Activity, _OF_PRODUCT, {"product_id": product_id})
    query = select(table).order_by(table.c.at.desc(), table.c.id.desc()).limit(limit)
    if product_id is not None:
        query = query.where(table.c.product_id == product_id)
    return all_of(session, Activity, query)
