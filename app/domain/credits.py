"""Credits: amounts in whole tenths, what each step costs, and how a batch price is shared out."""

from __future__ import annotations

from enum import StrEnum

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


TENTHS = 10


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


def credits_text(tenths: int) -> str:
    """Tenths as a person reads them: "free", "1 credit", "0.5 credits"."""
    if tenths == 0:
        return "free"
    whole, rest = divmod(abs(tenths), TENTHS)
    number = f"{whole}.{rest}" if rest else str(whole)
    sign = "-" if tenths < 0 else ""
    return f"{sign}{number} credit" if number == "1" else f"{sign}{number} credits"


class PriceList(Frozen):
    """Prices of one engine in tenths of a credit; a step that is not listed is free."""

    engine: str
    tenths: dict[Operation, int]

    def price(self, operation: Operation) -> int:
        return self.tenths.get(operation, 0)


class Balance(Frozen):
    """Where the credits stand, in tenths: `available` is what can still be reserved."""

    granted: int
    consumed: int
    reserved: int
    available: int
