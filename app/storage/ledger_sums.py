"""What was charged and what is set aside, for a product or since a moment, in tenths."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.domain.credits import EntryKind
from app.storage import prepared, tables

ledger = tables.ledger.c
opened = tables.open_reservations.c
# Built once: every view of a product asks these, and building takes as long as running.
_CHARGED = select(func.coalesce(func.sum(ledger.amount), 0)).where(ledger.kind == EntryKind.CONSUME)
_CHARGED_FOR = _CHARGED.where(ledger.product_id == bindparam("product_id"))
_SET_ASIDE = (
    select(func.coalesce(func.sum(opened.amount_open), 0))
    .select_from(tables.open_reservations)
    .join(tables.ledger, ledger.id == opened.reservation_id)
)
_SET_ASIDE_FOR = _SET_ASIDE.where(ledger.product_id == bindparam("product_id"))


def charged(
    session: Session, *, product_id: str | None = None, since: datetime | None = None
) -> int:
    """The sum of what was consumed."""
    if since is None and product_id is not None:
        return int(prepared.scalar(session, _CHARGED_FOR, {"product_id": product_id}))
    query = _CHARGED
    if product_id is not None:
        query = query.where(ledger.product_id == product_id)
    if since is not None:
        query = query.where(ledger.at >= since)
    return int(session.execute(query).scalar_one())


def set_aside(session: Session, *, product_id: str | None = None) -> int:
    """The sum of what open reservations hold."""
    if product_id is not None:
        return int(prepared.scalar(session, _SET_ASIDE_FOR, {"product_id": product_id}))
    return int(session.execute(_SET_ASIDE).scalar_one())
