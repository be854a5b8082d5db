"""Credits: amounts in whole tenths, what each step costs, and how a batch price is shared out."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from app.domain.amounts import TENTHS as TENTHS
from app.domain.amounts import credits_text as credits_text
from app.domain.specification import Frozen


class EntryKind(StrEnum):
    """What a ledger entry does; entries are never changed or deleted."""

    GRANT = "grant"
    RESERVE = "reserve"
    CONSUME = "consume"
    REFUND = "refund"


class Operation(StrEnum):
    """The steps that have a price (CR-2)."""

    FIRST_GENERATION = "first_generation"
    NEXT_GENERATION = "next_generation"
    FRONT_VIEW_EDIT = "front_view_edit"
    CANDIDATE = "candidate"
    CATEGORY = "category"
    BASE_VIEW_ANALYSIS = "base_view_analysis"
    CLOSE_UPS = "close_ups"
    SKETCHES = "sketches"
    FIELD_EDIT = "field_edit"
    REGENERATE_VIEW = "regenerate_view"
    REGENERATE_CLOSE_UP = "regenerate_close_up"
    REGENERATE_CLOSE_UPS = "regenerate_close_ups"
    REGENERATE_SKETCH = "regenerate_sketch"
    PACKAGING_PANEL = "packaging_panel"
    GRANT = "grant"


def share_out(total: int, parts: int) -> tuple[int, ...]:
    """Split `total` tenths over `parts` files so that they add up to it exactly.

    The first files carry the remainder, one tenth each.

    Raises:
        ValueError: there is nothing to share over, or the total is negative.
    """
    if parts < 1 or total < 0:
        raise ValueError("A price is shared over one or more files.")
    each, left = divmod(total, parts)
    return tuple(each + 1 if index < left else each for index in range(parts))


class PriceList(Frozen):
    """Prices of one engine in tenths of a credit; a step that is not listed is free.

    Attributes:
        usd: about what each step costs at the engine; a step whose cost is unknown is missing.
    """

    engine: str
    tenths: dict[Operation, int]
    usd: dict[Operation, float] = Field(default_factory=dict)

    def price(self, operation: Operation) -> int:
        return self.tenths.get(operation, 0)

    def cost_usd(self, operation: Operation, share: float = 1.0) -> float | None:
        """About what `share` of a step costs at the engine, None where unknown."""
        whole = self.usd.get(operation)
        return None if whole is None else whole * share


class Balance(Frozen):
    """Where the credits stand, in tenths: `available` is what can still be reserved."""

    granted: int
    consumed: int
    reserved: int
    available: int


class LedgerEntry(Frozen):
    """One line of the ledger, never changed or deleted; amounts are tenths of a credit.

    Attributes:
        seq: position in the ledger, from 1 without a gap.
        reservation_id: the reserve entry that this one makes or settles; None for a grant.
        owner: the run that reserved.
        cost_usd: estimated money cost, None where unknown.
        open_after: what the reservation still holds after this entry.
        balance_after: what can still be reserved after this entry.
        reserved_after: what all open reservations hold after this entry.
        consumed_after: what was consumed since the first entry.
        hash: sha256 over the entry and the hash of the one before.
    """

    id: str
    seq: int
    kind: EntryKind
    amount: int
    reservation_id: str | None = None
    product_id: str | None = None
    job_id: str | None = None
    owner: str = ""
    operation: Operation
    engine: str = ""
    cost_usd: float | None = None
    open_after: int
    balance_after: int
    reserved_after: int
    consumed_after: int
    at: datetime
    note: str = ""
    previous_hash: str
    hash: str


class OpenReservation(Frozen):
    """A reservation that no entries have settled yet, in tenths of a credit."""

    id: str
    owner: str
    product_id: str | None
    operation: Operation
    engine: str
    amount: int
    amount_open: int
    at: datetime
