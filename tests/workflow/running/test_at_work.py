"""Runs and single jobs can be cancelled from anywhere, and listeners hear of both ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.errors import AppError, IllegalTransitionError
from app.domain.generation import GenerationState
from app.domain.jobs import JobState, JobUpdate
from app.workflow.running.at_work import AtWork, Work, WorkUpdate
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.conftest import Opening
from tests.scripted_engine import ScriptedEngine

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]


async def hang() -> None:
    await asyncio.Event().wait()


async def front(workspace: Workspace) -> str:
    await workspace.grant(1000)
    return (await workspace.generation.start(NewProduct("stool", engine="scripted"))).id


def test_a_run_inside_of_itself_is_one_run() -> None:
    heard: list[WorkUpdate] = []
    at_work = AtWork()
    end = at_work.subscribe(heard.append)

    async def work() -> None:
        with at_work.run("p", Work.GENERATION):
            with at_work.run("p", Work.GENERATION):
                assert at_work.running() == (("p", Work.GENERATION),)
            assert at_work.is_running("p")
        assert not at_work.is_running("p")

    asyncio.run(work())
    end()
    assert [one.is_running for one in heard] == [True, False]


def test_cancel_stops_the_run_and_returns_the_rest(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product = await front(workspace)
        engine.script["view:side"] = hang
        run = asyncio.create_task(workspace.generation.approve(product))
        await engine.arrivals["view:side"].wait()
        assert workspace.at_work.cancel(product)
        with pytest.raises(asyncio.CancelledError):
            await run
        assert (await workspace.balance()).reserved == 0
        assert not workspace.at_work.cancel(product)

    in_workspace(story)


def test_one_cancelled_job_leaves_the_others(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        seen: dict[str, JobUpdate] = {}
        workspace.runner.subscribe(lambda update: seen.update({update.slot: update}))
        product = await front(workspace)
        engine.script["view:side"] = hang
        run = asyncio.create_task(workspace.generation.approve(product))
        await engine.arrivals["view:side"].wait()
        assert workspace.runner.cancel(seen["view:side"].job_id)
        with pytest.raises(AppError, match="Not drawn: side"):
            await run
        assert seen["view:side"].state is JobState.CANCELLED
        assert seen["view:back"].state is JobState.DONE
        assert not workspace.runner.cancel(seen["view:side"].job_id)

    in_workspace(story)


def test_listeners_are_told_on_the_loop_after_the_commit(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        here = asyncio.get_running_loop()
        states: list[JobState] = []

        def listen(update: JobUpdate) -> None:
            # Raises in any other thread, which would lose the entry.
            assert asyncio.get_running_loop() is here
            states.append(update.state)

        workspace.runner.subscribe(listen)
        await front(workspace)
        # Begun as it was planned: it never waits.
        assert states == [JobState.SENDING, JobState.DONE]

    in_workspace(story)


def test_a_view_is_retried_alone(in_workspace: InWorkspace, engine: ScriptedEngine) -> None:
    def fail() -> None:
        raise AppError("No ink.")

    async def story(workspace: Workspace) -> None:
        product = await front(workspace)
        engine.script.update({"view:top": fail, "view:back": fail})
        with pytest.raises(AppError):
            await workspace.generation.approve(product)
        del engine.script["view:top"]
        partly = await workspace.generation.retry_view(product, "top")
        assert partly.state is GenerationState.ERROR
        with pytest.raises(AppError, match="No ink"):
            await workspace.generation.retry_view(product, "back")
        del engine.script["view:back"]
        done = await workspace.generation.retry_view(product, "back")
        assert done.state is GenerationState.COMPLETED
        assert engine.asked.count("view:side") == 1
        balance = await workspace.balance()
        assert (balance.reserved, balance.consumed) == (0, 30)

    in_workspace(story)


def test_a_second_pack_is_refused(opening: Opening, engine: ScriptedEngine) -> None:
    async def story() -> None:
        async with opening() as workspace:
            product = await front(workspace)
            await workspace.generation.approve(product)
            engine.script["sketch:front"] = hang
            run = asyncio.create_task(workspace.tech_pack.make(product))
            await engine.arrivals["sketch:front"].wait()
            with pytest.raises(IllegalTransitionError):
                await workspace.tech_pack.make(product)
            workspace.at_work.cancel(product, Work.TECH_PACK)
            with pytest.raises(asyncio.CancelledError):
                await run

    asyncio.run(story())
