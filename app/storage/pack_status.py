"""The steps that packs have taken, from draft to locked; they are added and never changed."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.domain.identifiers import new_id, utc_now
from app.domain.sheets.pack_status import PackStatus, StatusEntry
from app.storage import tables
from app.storage.records import add, all_of

table = tables.pack_status
_OF_PRODUCT = (
    select(table).where(table.c.product_id == bindparam("product_id")).order_by(table.c.seq)
)


def add_status(
    session: Session,
    product_id: str,
    revision: int,
    status: PackStatus,
    *,
    author: str = "",
    note: str = "",
) -> StatusEntry:
    """Note that a revision of a product has a new status."""
    last = select(func.max(table.c.seq)).where(table.c.product_id == product_id)
    entry = StatusEntry(
        id=new_id(),
        product_id=product_id,
        seq=(session.execute(last).scalar() or 0) + 1,
        revision=revision,
        status=status,
        author=author,
        note=note,
        at=utc_now(),
    )
    add(session, table, entry)
    return entry


def status_log(session: Session, product_id: str) -> tuple[StatusEntry, ...]:
    """The steps of a product, oldest first."""
    return all_of(session, StatusEntry, _OF_PRODUCT, {"product_id": product_id})
