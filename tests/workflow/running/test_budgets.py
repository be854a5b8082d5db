from __future__ import annotations

import pytest

from app.domain.budgets import Budget, BudgetError, BudgetKind
from app.workflow.workspace import Workspace


@pytest.mark.parametrize(
    ("used", "amount", "beyond"),
    [(50, 40, 0), (50, 50, 0), (50, 60, 10), (120, 30, 30), (99, 0, 0)],
)
def test_only_what_lies_over_the_limit_is_beyond_it(used: int, amount: int, beyond: int) -> None:
    assert Budget(kind=BudgetKind.MONTH, limit=100, used=used).beyond(amount) == beyond


def test_a_step_goes_beyond_the_budgets_once_and_only_as_far_as_allowed(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        again, budgets = workspace.regeneration, workspace.budgets
        await budgets.limit(BudgetKind.PRODUCT, 125)
        await budgets.limit(BudgetKind.MONTH, 120)
        with pytest.raises(BudgetError, match="costs 1 credit, but nothing is left") as caught:
            await again.make(product_id, ["sketch:front"])
        # Both budgets are in the way; what is asked is what the tighter one lacks.
        assert caught.value.beyond == 10
        await budgets.allow_once(9)
        with pytest.raises(BudgetError):
            await again.make(product_id, ["sketch:front"])
        await budgets.allow_once(10)
        assert (await again.make(product_id, ["sketch:front"])).credits == 10
        assert (await workspace.settings()).beyond_budget == 0
        lines = (await workspace.record(product_id)).activity
        assert "1 credit beyond the budget, as allowed once." in {one.text for one in lines}
        with pytest.raises(BudgetError):
            await again.make(product_id, ["sketch:front"])

    in_pack(work)


def test_what_was_allowed_is_gone_when_the_library_is_opened_again(in_pack) -> None:
    async def allow(workspace: Workspace, product_id: str) -> None:
        await workspace.budgets.allow_once(50)

    async def look(workspace: Workspace, product_id: str) -> None:
        assert (await workspace.settings()).beyond_budget == 0

    in_pack(allow)
    in_pack(look)
