"""Figures over a whole library (TP-11): files, credits, jobs, approvals."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.credits import EntryKind
from app.domain.jobs import FINAL_STATES, JobState
from app.domain.product import ApprovalStatus
from app.domain.specification import Frozen
from app.storage import tables

PERCENTILES = (50, 95, 99)


class FileCount(Frozen):
    file_type: str
    status: str
    count: int


class ProductSpend(Frozen):
    """What one product cost, in tenths of a credit."""

    product_id: str
    name: str
    consumed: int


class MonthSpend(Frozen):
    """What was consumed in a calendar month (UTC), in tenths of a credit."""

    month: str
    consumed: int


class Statistics(Frozen):
    """The figures; None where nothing has happened that they could be of.

    Attributes:
        success_rate: finished jobs among all that ended, 0..1.
        seconds: time of finished jobs at the 50th, 95th and 99th percentile.
        approval_rate: sessions with an approved front view among all that were decided, 0..1.
        iterations_per_approval: front views made in a session until one was approved, on average.
        refunds: how often credits were given back.
        refunded: how many, in tenths.
    """

    files: tuple[FileCount, ...]
    by_product: tuple[ProductSpend, ...]
    by_month: tuple[MonthSpend, ...]
    jobs: int
    success_rate: float | None
    seconds: dict[int, float]
    approval_rate: float | None
    iterations_per_approval: float | None
    refunds: int
    refunded: int


def statistics(session: Session) -> Statistics:
    """Everything counted now."""
    ended, done, seconds = _jobs(session)
    rate, iterations = _approvals(session)
    ledger = tables.ledger.c
    refunds, refunded = session.execute(
        select(func.count(), func.coalesce(func.sum(ledger.amount), 0)).where(
            ledger.kind == EntryKind.REFUND, ledger.amount > 0
        )
    ).one()
    return Statistics(
        files=_files(session),
        by_product=_by_product(session),
        by_month=_by_month(session),
        jobs=ended,
        success_rate=done / ended if ended else None,
        seconds={p: percentile(seconds, p) for p in PERCENTILES} if seconds else {},
        approval_rate=rate,
        iterations_per_approval=iterations,
        refunds=refunds,
        refunded=refunded,
    )


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest value that `percent` of the values do not exceed (nearest rank).

    Raises:
        IndexError: there are no values.
    """
    ranked = sorted(values)
    return ranked[max(math.ceil(len(ranked) * percent / 100) - 1, 0)]


def _files(session: Session) -> tuple[FileCount, ...]:
    files = tables.tech_files.c
    query = (
        select(files.file_type, files.status, func.count())
        .group_by(files.file_type, files.status)
        .order_by(files.file_type, files.status)
    )
    return tuple(
        FileCount(file_type=kind, status=status, count=count)
        for kind, status, count in session.execute(query)
    )


def _by_product(session: Session) -> tuple[ProductSpend, ...]:
    ledger, products = tables.ledger.c, tables.products.c
    total = func.sum(ledger.amount)
    query = (
        select(products.id, products.name, total)
        .join(tables.products, products.id == ledger.product_id)
        .where(ledger.kind == EntryKind.CONSUME)
        .group_by(products.id, products.name)
        .order_by(total.desc(), products.id)
    )
    return tuple(
        ProductSpend(product_id=key, name=name, consumed=consumed)
        for key, name, consumed in session.execute(query)
    )


def _by_month(session: Session) -> tuple[MonthSpend, ...]:
    ledger = tables.ledger.c
    query = select(ledger.at, ledger.amount).where(ledger.kind == EntryKind.CONSUME)
    months: dict[str, int] = {}
    for at, amount in session.execute(query):
        month = f"{at:%Y-%m}"
        months[month] = months.get(month, 0) + amount
    return tuple(MonthSpend(month=key, consumed=months[key]) for key in sorted(months))


def _jobs(session: Session) -> tuple[int, int, list[float]]:
    """Jobs that ended, jobs that are done, and the seconds of those that were sent."""
    jobs = tables.jobs.c
    query = select(jobs.state, jobs.started_at, jobs.finished_at).where(
        jobs.state.in_(FINAL_STATES)
    )
    found = session.execute(query).all()
    finished = [one for one in found if one.state == JobState.DONE]
    seconds = [
        (one.finished_at - one.started_at).total_seconds()
        for one in finished
        if one.started_at and one.finished_at
    ]
    return len(found), len(finished), seconds


def _approvals(session: Session) -> tuple[float | None, float | None]:
    """The share of sessions that ended with an approval, and how many front views it took."""
    table = tables.front_view_approvals.c
    query = select(table.session_id, table.status, table.iteration)
    decided: dict[str, bool] = {}
    made: dict[str, set[int]] = {}
    for key, status, iteration in session.execute(query):
        made.setdefault(key, set()).add(iteration)
        if status in (ApprovalStatus.APPROVED, ApprovalStatus.DISCARDED):
            decided[key] = decided.get(key, False) or status == ApprovalStatus.APPROVED
    approved = [key for key, yes in decided.items() if yes]
    if not decided:
        return None, None
    rounds = sum(len(made[key]) for key in approved) / len(approved) if approved else None
    return len(approved) / len(decided), rounds
