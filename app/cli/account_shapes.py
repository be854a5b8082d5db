"""The shapes of what `techpack --json` prints about credits and engine calls."""

from __future__ import annotations

from datetime import datetime

from app.cli.shapes import Shape, whole
from app.domain.calls import CostInDoubt
from app.domain.credits import Balance, LedgerEntry


class BalanceShape(Shape):
    granted: float
    consumed: float
    reserved: float
    available: float


class EntryShape(Shape):
    id: str
    kind: str
    amount: float
    balance_after: float
    operation: str
    engine: str
    product_id: str | None
    job_id: str | None
    reservation_id: str | None
    cost_usd: float | None
    note: str
    at: datetime


class CostInDoubtShape(Shape):
    id: str
    job_id: str
    engine: str
    cost_usd: float | None
    note: str
    at: datetime


class LedgerShape(Shape):
    balance: BalanceShape
    entries: list[EntryShape]
    in_doubt: list[CostInDoubtShape]
    """What calls may have cost at an engine that do not say it; no credits are held for it."""


class CallShape(Shape):
    id: str
    engine: str
    model: str
    task: str
    prompt: str
    inputs: list[str]
    cost_usd: float | None
    seconds: float
    attempts: int
    error: str
    started_at: datetime
    product_id: str


class CallsShape(Shape):
    calls: list[CallShape]


SHAPES: dict[str, type[Shape]] = {
    "ledger": LedgerShape,
    "credits": BalanceShape,
    "credits settle": CostInDoubtShape,
    "calls": CallsShape,
}
"""Which shape each of these commands prints."""


def doubt_shape(cost: CostInDoubt) -> CostInDoubtShape:
    return CostInDoubtShape(**cost.model_dump(exclude={"resolved_at"}))


def balance_shape(balance: Balance) -> BalanceShape:
    return BalanceShape(
        granted=whole(balance.granted),
        consumed=whole(balance.consumed),
        reserved=whole(balance.reserved),
        available=whole(balance.available),
    )


def entry_shape(entry: LedgerEntry) -> EntryShape:
    data = entry.model_dump(include=set(EntryShape.model_fields))
    data["amount"] = whole(entry.amount)
    data["balance_after"] = whole(entry.balance_after)
    return EntryShape.model_validate(data)
