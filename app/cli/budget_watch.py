"""Budgets around a command: what may go beyond them once, and a warning near their end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.cli.amounts import tenths_of
from app.cli.output import Output
from app.domain.budgets import BudgetLevel
from app.domain.jobs import JobUpdate
from app.workflow.workspace import Workspace


@asynccontextmanager
async def kept_to_budgets(workspace: Workspace, output: Output, beyond: str) -> AsyncIterator[None]:
    """Allow so many credits beyond the budgets while the command runs; warn after it.

    Raises:
        RefusedInputError: `beyond` is no amount.
    """
    products: set[str] = set()

    def listen(update: JobUpdate) -> None:
        products.add(update.product_id)

    workspace.runner.subscribe(listen)
    if beyond:
        await workspace.budgets.allow_once(tenths_of(beyond))
    try:
        yield
    finally:
        if beyond:
            await workspace.budgets.allow_once(0)
        await _warn(workspace, output, products)


async def _warn(workspace: Workspace, output: Output, products: set[str]) -> None:
    """Say which budgets are nearly or wholly used, where anything was made."""
    told: set[str] = set()
    for product in sorted(products):
        for budget in await workspace.budgets.state(product):
            if budget.level is not BudgetLevel.OK and budget.text not in told:
                told.add(budget.text)
                output.note(budget.text)
