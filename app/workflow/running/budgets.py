"""The limits that a person has set for a month and for a product, and what was used of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.budgets import Budget, BudgetKind
from app.domain.credits import credits_text
from app.domain.errors import RefusedInputError
from app.domain.identifiers import utc_now
from app.storage import activity, ledger_sums
from app.storage.library import Library
from app.storage.settings import change_settings, load_settings

LARGEST = 10_000_000


class Budgets:
    """Shows and changes the limits."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def state(self, product_id: str | None = None) -> tuple[Budget, ...]:
        """The limits that hold, the month's first; a product's only where one is named."""
        return await self._library.database.read(lambda s: budgets_of(s, product_id))

    async def limit(
        self, kind: BudgetKind, tenths: int | None, product_id: str | None = None
    ) -> tuple[Budget, ...]:
        """Set or lift (None) a limit; that of a product holds for each product.

        Raises:
            RefusedInputError: it is negative or beyond a million credits.
        """
        if tenths is not None and not 0 <= tenths <= LARGEST:
            raise RefusedInputError("A budget is between 0 and 1,000,000 credits.")
        name = "monthly_budget" if kind is BudgetKind.MONTH else "product_budget"
        await self._library.database.write(lambda s: change_settings(s, **{name: tenths}))
        return await self.state(product_id)

    async def allow_once(self, tenths: int) -> None:
        """Let so much be spent beyond the budgets, once; 0 takes it back.

        It holds for whatever spends next, and not longer than the library is open.

        Raises:
            RefusedInputError: it is negative or beyond a million credits.
        """
        if not 0 <= tenths <= LARGEST:
            raise RefusedInputError("Allow between 0 and 1,000,000 credits.")
        await self._library.database.write(lambda s: change_settings(s, beyond_budget=tenths))


def keep_to_budgets(session: Session, product_id: str, amount: int) -> None:
    """Let a step through that fits the budgets, or that was allowed to go beyond them once.

    Raises:
        BudgetError: it does not fit, and was not allowed.
    """
    budgets = [one for one in budgets_of(session, product_id) if one.beyond(amount)]
    if not amount or not budgets:
        return
    tightest = max(budgets, key=lambda one: one.beyond(amount))
    beyond, allowed = tightest.beyond(amount), load_settings(session).beyond_budget
    if beyond > allowed:
        tightest.refuse(amount)
    change_settings(session, beyond_budget=allowed - beyond)
    words = f"{credits_text(beyond)} beyond the budget, as allowed once."
    activity.add_activity(session, product_id, words)


def budgets_of(session: Session, product_id: str | None) -> tuple[Budget, ...]:
    """The limits that hold for a step of this product, with what was used of each."""
    settings = load_settings(session)
    found = []
    if settings.monthly_budget is not None:
        used = ledger_sums.charged(session, since=month_start(utc_now()))
        used += ledger_sums.set_aside(session)
        found.append(Budget(kind=BudgetKind.MONTH, limit=settings.monthly_budget, used=used))
    if settings.product_budget is not None and product_id is not None:
        used = ledger_sums.charged(session, product_id=product_id)
        used += ledger_sums.set_aside(session, product_id=product_id)
        found.append(Budget(kind=BudgetKind.PRODUCT, limit=settings.product_budget, used=used))
    return tuple(found)


def month_start(now: datetime) -> datetime:
    """The first moment of a month, in UTC like all stored times."""
    return now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
