"""A generation that cannot go on in the middle is stopped as such: nothing counts as being made."""

from __future__ import annotations

import pytest

from app.domain.credits import Operation
from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    NotEnoughCreditsError,
    RefusedInputError,
)
from app.domain.generation import GenerationState
from app.storage import ledger
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


def fail() -> None:
    raise EngineError("No ink.", "Fill it.", kind="refused")


def no_key() -> None:
    raise RefusedInputError("There is no key.", "Give one.")


async def stopped(workspace: Workspace, product_id: str) -> str:
    """What it says of a product that waits to be resumed."""
    product = await workspace.find(product_id)
    assert product.state is GenerationState.ERROR
    assert [one.product.id for one in await workspace.recovery.unfinished()] == [product_id]
    assert (await workspace.balance()).reserved == 0
    assert verify(workspace.library) == ()
    return product.error


def test_credits_that_run_out_before_the_missing_view(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(30)
        product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        engine.script = {"view:back": fail}
        with pytest.raises(AppError, match="No ink"):
            await workspace.generation.approve(product.id)
        await _spend_all(workspace)
        engine.script = {}
        with pytest.raises(NotEnoughCreditsError):
            await workspace.generation.resume(product.id)
        assert "credit" in await stopped(workspace, product.id)
        await workspace.grant(30)
        again = await workspace.generation.resume(product.id)
        assert again.state is GenerationState.COMPLETED

    in_workspace(work)


async def _spend_all(workspace: Workspace) -> None:
    left = (await workspace.balance()).available

    def spend(session) -> None:
        key = ledger.reserve(
            session,
            left,
            product_id=None,
            owner="elsewhere",
            operation=Operation.CATEGORY,
            engine="scripted",
        )
        ledger.consume(session, key, left)

    await workspace.library.database.write(spend)


def test_a_key_that_goes_between_two_steps(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(30)
        product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        engine.script = {"prepare": no_key}
        with pytest.raises(RefusedInputError):
            await workspace.generation.approve(product.id)
        assert await stopped(workspace, product.id) == "There is no key."
        engine.script = {}
        again = await workspace.generation.resume(product.id)
        assert again.state is GenerationState.COMPLETED
        assert (await workspace.balance()).consumed == 30

    in_workspace(work)


def test_no_further_view_is_tried_before_the_front_is_approved(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(30)
        engine.script = {"front_view": fail}
        with pytest.raises(AppError, match="No ink"):
            await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        (product,) = await workspace.list_products()
        with pytest.raises(IllegalTransitionError, match="after the front view"):
            await workspace.generation.retry_view(product.id, "back")
        assert await stopped(workspace, product.id) == "No ink."

    in_workspace(work)


def test_nothing_is_drawn_anew_before_the_generation_that_stopped_is_ended(
    in_workspace, engine
) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(100)
        product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        engine.script = {"view:back": fail}
        with pytest.raises(AppError, match="No ink"):
            await workspace.generation.approve(product.id)
        engine.script = {}
        with pytest.raises(IllegalTransitionError, match="under way"):
            await workspace.generation.restart(product.id)
        assert (await workspace.find(product.id)).state is GenerationState.ERROR
        await workspace.generation.discard(product.id)
        drawn = await workspace.generation.restart(product.id)
        assert drawn.state is GenerationState.AWAITING_FRONT_APPROVAL
        done = await workspace.generation.approve(product.id)
        assert done.state is GenerationState.COMPLETED

    in_workspace(work)
