"""What was charged and what is set aside, for a product or since a moment, in tenths."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.credits import EntryKind
from app.storage import tables

ledger = tables.ledger.c
opened = tables.open_reservations.c


def charged(
    session: Session, *, product_id: str | None = None, since: datetime | None = None
) -> int:
    """The sum of what was consumed."""
    query = select(func.coalesce(func.sum(ledger.amount), 0)).where(
        ledger.kind == EntryKind.CONSUME
    )
    if product_id is not None:
        query = query.where(ledger.product_id == product_id)
    if since is not None:
        query = query.where(ledger.at >= since)
    return int(session.execute(query).scalar_one())


def set_aside(session: Session, *, product_id: str | None = None) -> int:
    """The sum of what open reservations hold."""
    query = (
        select(func.coalesce(func.sum(opened.amount_open), 0))
        .select_from(tables.open_reservations)
        .join(tables.ledger, ledger.id == opened.reservation_id)
    )
    if product_id is not None:
        query = query.where(ledger.product_id == product_id)
    return int(session.execute(query).scalar_one())
