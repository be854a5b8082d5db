from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    NotEnoughCreditsError,
    RefusedInputError,
)
from app.domain.generation import GenerationState
from app.domain.jobs import JobState
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace

BAG = NewProduct(description="a red bag", engine="scripted")


async def start(workspace: Workspace, **changes: object):
    await workspace.grant(300)
    new = NewProduct(**{"description": "a red bag", "engine": "scripted", **changes})
    return await workspace.generation.start(new)


async def available(workspace: Workspace) -> Decimal:
    return Decimal((await workspace.balance()).available) / 10


def whole(workspace: Workspace) -> None:
    assert [str(one) for one in verify(workspace.library)] == []


def test_a_description_becomes_a_front_view_first(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        assert product.state is GenerationState.AWAITING_FRONT_APPROVAL
        assert engine.asked == ["front_view"]
        record = await workspace.record(product.id)
        assert [one.status for one in record.iterations] == ["ready"]
        assert workspace.library.images.read(record.iterations[0].image)
        assert await available(workspace) == 27
        whole(workspace)

    in_workspace(work)


def test_approval_makes_a_revision_of_five_views_and_charges_three_credits(
    in_workspace, engine
) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        product = await workspace.generation.approve(product.id)
        record = await workspace.record(product.id)
        assert product.state is GenerationState.COMPLETED
        assert [view.view for view in record.revisions[0].views] == [
            "front",
            "back",
            "side",
            "top",
            "bottom",
        ]
        assert record.revisions[0].number == 0
        assert record.spent == 30
        assert record.reserved == 0
        assert await available(workspace) == 27
        assert record.iterations[0].features.key_elements == ("lid",)
        whole(workspace)

    in_workspace(work)


def test_every_edit_is_an_iteration_and_costs_one_credit(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        await workspace.generation.edit(product.id, "make it navy")
        product = await workspace.generation.edit(product.id, "taller")
        assert product.iteration == 3
        record = await workspace.record(product.id)
        assert record.iterations[-1].edits == ("make it navy", "taller")
        await workspace.generation.approve(product.id)
        record = await workspace.record(product.id)
        assert record.spent == 50
        whole(workspace)

    in_workspace(work)


def test_an_edit_of_a_finished_product_is_a_new_session_for_two_credits(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        await workspace.generation.approve(product.id)
        await workspace.generation.edit(product.id, "make it navy")
        await workspace.generation.approve(product.id)
        record = await workspace.record(product.id)
        assert [one.number for one in record.revisions] == [0, 1]
        assert record.spent == 50
        whole(workspace)

    in_workspace(work)


def test_a_failed_front_view_costs_nothing_and_can_be_resumed(in_workspace, engine) -> None:
    def refuse() -> None:
        raise EngineError("The engine refused.", "Try other words.")

    engine.script["front_view"] = refuse

    async def work(workspace: Workspace) -> None:
        with pytest.raises(AppError, match="The engine refused"):
            await start(workspace)
        product = (await workspace.list_products())[0]
        assert product.state is GenerationState.ERROR
        assert await available(workspace) == 30
        whole(workspace)
        del engine.script["front_view"]
        product = await workspace.generation.resume(product.id)
        assert product.state is GenerationState.AWAITING_FRONT_APPROVAL
        assert await available(workspace) == 27
        whole(workspace)

    in_workspace(work)


def test_a_failed_view_is_refunded_and_made_alone_on_resume(in_workspace, engine) -> None:
    def refuse() -> None:
        raise EngineError("The engine is out of paper.")

    engine.script["view:top"] = refuse

    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        with pytest.raises(AppError, match="Not drawn: top"):
            await workspace.generation.approve(product.id)
        record = await workspace.record(product.id)
        assert record.product.state is GenerationState.ERROR
        assert record.reserved == 24
        whole(workspace)
        engine.script.clear()
        engine.asked.clear()
        product = await workspace.generation.resume(product.id)
        assert product.state is GenerationState.COMPLETED
        assert "view:top" in engine.asked
        assert "view:back" not in engine.asked
        assert (await workspace.record(product.id)).spent == 30
        whole(workspace)

    in_workspace(work)


def test_failed_features_do_not_stop_the_run(in_workspace, engine) -> None:
    def refuse() -> None:
        raise EngineError("No reading today.")

    engine.script["features"] = refuse

    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        product = await workspace.generation.approve(product.id)
        assert product.state is GenerationState.COMPLETED
        assert (await workspace.record(product.id)).iterations[0].features is None

    in_workspace(work)


def test_discarding_keeps_and_charges_what_was_finished(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        product = await workspace.generation.discard(product.id)
        assert product.state is GenerationState.IDLE
        record = await workspace.record(product.id)
        assert (record.spent, record.reserved) == (6, 0)
        assert record.iterations[0].image
        whole(workspace)

    in_workspace(work)


def test_cancel_stops_the_calls_and_refunds_what_was_not_finished(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        arrived = asyncio.Event()

        async def hang() -> None:
            arrived.set()
            await asyncio.sleep(60)

        engine.script["view:side"] = hang
        task = asyncio.create_task(workspace.generation.approve(product.id))
        async with asyncio.timeout(10):
            await arrived.wait()
            await engine.arrivals["view:bottom"].wait()
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        record = await workspace.record(product.id)
        assert record.product.state is GenerationState.ERROR
        assert record.reserved == 0
        assert record.spent == 24
        whole(workspace)
        engine.script.clear()
        product = await workspace.generation.resume(product.id)
        assert product.state is GenerationState.COMPLETED
        assert (await workspace.record(product.id)).spent == 30
        whole(workspace)

    in_workspace(work)


def test_candidates_are_alternatives_of_which_one_is_picked(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace, candidates=3)
        record = await workspace.record(product.id)
        assert len({one.image for one in record.iterations}) == 3
        await workspace.generation.approve(product.id, candidate=2)
        record = await workspace.record(product.id)
        assert [one.status for one in record.iterations] == ["superseded", "approved", "superseded"]
        assert record.revisions[0].views[0].image == record.iterations[1].image
        assert record.spent == 50
        whole(workspace)

    in_workspace(work)


def test_too_few_credits_change_nothing(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(20)
        with pytest.raises(NotEnoughCreditsError):
            await workspace.generation.start(BAG)
        assert await workspace.list_products() == ()
        assert engine.asked == []
        assert await available(workspace) == 2

    in_workspace(work)


@pytest.mark.parametrize("text", ["", "   ", "x" * 100_000, "a\x00bag", "unreadable"])
def test_words_that_cannot_be_used_change_nothing(in_workspace, text: str) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(100)
        with pytest.raises(RefusedInputError):
            await workspace.generation.start(NewProduct(description=text, engine="scripted"))
        assert await workspace.list_products() == ()
        assert list(workspace.library.images.digests()) == []

    in_workspace(work)


def test_a_second_start_is_refused_while_one_runs(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        engine.delay = 0.2
        task = asyncio.create_task(workspace.generation.approve(product.id))
        await asyncio.sleep(0.1)
        with pytest.raises(IllegalTransitionError):
            await workspace.generation.approve(product.id)
        with pytest.raises(IllegalTransitionError):
            await workspace.generation.edit(product.id, "taller")
        assert (await task).state is GenerationState.COMPLETED

    in_workspace(work)


def test_passing_trouble_is_tried_again(in_workspace, engine, monkeypatch) -> None:
    monkeypatch.setattr("app.providers.resilience.FIRST_WAIT", 0.01)
    failures = iter([True, True, False])

    def shaky() -> None:
        if next(failures):
            raise EngineError("Busy.", kind="overloaded", retryable=True)

    engine.script["front_view"] = shaky

    async def work(workspace: Workspace) -> None:
        product = await start(workspace)
        assert product.state is GenerationState.AWAITING_FRONT_APPROVAL
        calls = await workspace.calls()
        assert [call.attempts for call in calls] == [3]
        jobs = await workspace.library.database.read(
            lambda s: job_rows.list_jobs(s, product_id=product.id)
        )
        assert [job.state for job in jobs] == [JobState.DONE]

    in_workspace(work)


def test_the_view_that_takes_longest_is_asked_for_first(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        await workspace.generation.approve(product.id)
        asked = [slot for slot in engine.asked if slot.startswith("view:")]
        assert asked == ["view:bottom", "view:back", "view:top", "view:side"]

    in_workspace(work)


def test_views_do_not_wait_for_the_category(in_workspace, engine) -> None:
    may_answer = asyncio.Event()
    engine.script["category"] = may_answer.wait

    async def work(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        run = asyncio.create_task(workspace.generation.approve(product.id))
        async with asyncio.timeout(10):
            await engine.arrivals["view:side"].wait()
        may_answer.set()
        assert (await run).state is GenerationState.COMPLETED
        assert (await workspace.find(product.id)).category is not None
        assert verify(workspace.library) == ()

    in_workspace(work)
