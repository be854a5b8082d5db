"""An earlier front view can be approved after all, and a change can start from it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from app.domain.errors import AppError, EngineError, IllegalTransitionError, NotFoundError
from app.domain.generation import GenerationState
from app.domain.product import ApprovalStatus
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.conftest import Opening
from tests.scripted_engine import ScriptedEngine

S = GenerationState
Story = Callable[[Workspace, str], Awaitable[None]]


@pytest.fixture
def with_three(opening: Opening) -> Callable[[Story], None]:
    """Runs a story with a product that has three front views, the newest up for approval."""

    def run(story: Story) -> None:
        async def whole() -> None:
            async with opening() as workspace:
                await workspace.grant(1000)
                product = await workspace.generation.start(NewProduct("stool", engine="scripted"))
                for wish in ("larger", "darker"):
                    await workspace.generation.edit(product.id, wish)
                await story(workspace, product.id)

        asyncio.run(whole())

    return run


def test_it_is_what_is_approved(with_three: Callable[[Story], None]) -> None:
    async def story(workspace: Workspace, product: str) -> None:
        first, _, last = (await workspace.record(product)).iterations
        before = await workspace.balance()
        await workspace.generation.continue_from(product, first.id)
        assert await workspace.balance() == before
        now = {one.id: one.status for one in (await workspace.record(product)).iterations}
        assert (now[first.id], now[last.id]) == (ApprovalStatus.READY, ApprovalStatus.SUPERSEDED)
        await workspace.generation.approve(product)
        record = await workspace.record(product)
        assert record.revisions[0].views[0].image == first.image
        assert record.revisions[0].approval_id == first.id

    with_three(story)


def test_the_next_change_starts_from_it(
    with_three: Callable[[Story], None], engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace, product: str) -> None:
        first, second, _ = (await workspace.record(product)).iterations
        await workspace.generation.continue_from(product, first.id)
        await workspace.generation.edit(product, "round")
        assert (await workspace.record(product)).iterations[-1].edits == ("round",)
        await workspace.generation.edit(product, "soft", base=second.id)
        newest = (await workspace.record(product)).iterations[-1]
        assert (newest.edits, newest.iteration) == (("larger", "soft"), 5)

    with_three(story)


def test_after_the_views_were_made_only_a_change_starts_from_it(
    with_three: Callable[[Story], None],
) -> None:
    async def story(workspace: Workspace, product: str) -> None:
        first = (await workspace.record(product)).iterations[0]
        await workspace.generation.approve(product)
        with pytest.raises(IllegalTransitionError, match="cannot be approved any more"):
            await workspace.generation.continue_from(product, first.id)
        await workspace.generation.edit(product, "round", base=first.id)
        newest = (await workspace.record(product)).iterations[-1]
        assert newest.edits == ("round",)
        with pytest.raises(IllegalTransitionError, match="cannot be approved any more"):
            await workspace.generation.continue_from(product, first.id)

    with_three(story)


def test_what_is_not_there_is_said(with_three: Callable[[Story], None]) -> None:
    async def story(workspace: Workspace, product: str) -> None:
        for work in (
            workspace.generation.continue_from(product, "nowhere"),
            workspace.generation.edit(product, "round", base="nowhere"),
        ):
            with pytest.raises(NotFoundError):
                await work

    with_three(story)


def test_other_words_take_the_place_of_those_that_were_refused(
    in_workspace, engine: ScriptedEngine
) -> None:
    def refuse() -> None:
        raise EngineError("This is against the rules.", "Use other words.", kind="safety")

    async def work(workspace: Workspace) -> None:
        await workspace.grant(100)
        product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        engine.script["front_view"] = refuse
        with pytest.raises(AppError, match="against the rules"):
            await workspace.generation.edit(product.id, "scary")
        engine.script.clear()
        again = await workspace.generation.edit(product.id, "friendly")
        assert (again.state, again.iteration, again.error) == (S.AWAITING_FRONT_APPROVAL, 3, "")
        record = await workspace.record(product.id)
        assert record.iterations[-1].edits == ("friendly",)
        assert [one.status for one in record.iterations][:2] == [
            ApprovalStatus.SUPERSEDED,
            ApprovalStatus.FAILED,
        ]
        await workspace.generation.approve(product.id)
        # The price of all five views and one change; what was refused costs nothing.
        balance = await workspace.balance()
        assert (balance.consumed, balance.reserved) == (30 + 10, 0)
        assert verify(workspace.library) == ()

    in_workspace(work)
