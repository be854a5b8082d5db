"""Limits of what a month or a product may cost, and how near they are (CR-5)."""

from __future__ import annotations

from enum import StrEnum

from app.domain.credits import credits_text
from app.domain.errors import AppError
from app.domain.specification import Frozen

WARNING_PERCENT = 80
FULL_PERCENT = 100


class BudgetError(AppError):
    """The step would go over a limit that the person has set.

    Args:
        beyond: how far, in tenths: what has to be allowed for the step to be taken all the same.
    """

    def __init__(self, message: str, hint: str = "", *, beyond: int = 0) -> None:
        super().__init__(message, hint)
        self.beyond = beyond


class BudgetKind(StrEnum):
    MONTH = "month"
    PRODUCT = "product"


class BudgetLevel(StrEnum):
    OK = "ok"
    WARNING = "warning"
    FULL = "full"


class Budget(Frozen):
    """One limit with what was used of it: charged and reserved, in tenths of a credit."""

    kind: BudgetKind
    limit: int
    used: int

    @property
    def percent(self) -> int:
        """Used share, rounded down; 100 where the limit is nothing."""
        return FULL_PERCENT * self.used // self.limit if self.limit else FULL_PERCENT

    @property
    def level(self) -> BudgetLevel:
        if self.percent >= FULL_PERCENT:
            return BudgetLevel.FULL
        return BudgetLevel.WARNING if self.percent >= WARNING_PERCENT else BudgetLevel.OK

    @property
    def text(self) -> str:
        """One line for a person."""
        whose = "this month" if self.kind is BudgetKind.MONTH else "this product"
        used = credits_text(self.used) if self.used else "nothing"
        limit = credits_text(self.limit) if self.limit else "0 credits"
        return f"Budget of {whose}: {used} of {limit} used ({self.percent} %)."

    def beyond(self, amount: int) -> int:
        """How much of a step would go over the limit, in tenths."""
        return max(min(amount, self.used + amount - self.limit), 0)

    def refuse(self, amount: int) -> None:
        """Say that a step does not fit any more.

        Raises:
            BudgetError: always.
        """
        whose = "the month" if self.kind is BudgetKind.MONTH else "this product"
        left = credits_text(max(self.limit - self.used, 0)).replace("free", "nothing")
        raise BudgetError(
            f"This step costs {credits_text(amount)}, but {left} is left of the budget of {whose}.",
            "Raise the budget, go beyond it once, or use the Drafter, which is free.",
            beyond=self.beyond(amount),
        )
