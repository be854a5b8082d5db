"""A job ends and the next is planned in one transaction; the second cannot undo the first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.domain.credits import Operation, PriceList
from app.domain.errors import AppError
from app.domain.jobs import Job, JobState
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.pack import packs
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace

PRICES = PriceList(engine="scripted", tenths={Operation.SKETCHES: 30})
InWorkspace = Callable[[Callable[[Workspace], Any]], Any]


async def a_sketch(workspace: Workspace) -> tuple[packs.PackSource, Job]:
    """A pack that has begun, and the queued job of its first sketch."""
    await workspace.grant(300)
    product = await workspace.generation.start(NewProduct("a bottle", engine="scripted"))
    await workspace.generation.approve(product.id)

    def plan(session: Session) -> tuple[packs.PackSource, Job]:
        source = packs.open_pack(session, product.id)
        return source, packs.plan_sketches(session, source, PRICES)[0]

    return await workspace.library.database.write(plan)


def callouts(source: packs.PackSource) -> Callable[[Session, Job], Job]:
    return lambda session, made: packs.plan_callouts(
        session, source, "front", made.output or "", packs.planned_pictures(session, source)
    )


def test_what_comes_next_is_planned_where_the_job_ends(in_workspace: InWorkspace) -> None:
    async def work(workspace: Workspace) -> None:
        source, sketch = await a_sketch(workspace)
        states: list[JobState] = []

        def plan(session: Session, made: Job) -> Job:
            states.append(job_rows.get_job(session, sketch.id).state)
            return callouts(source)(session, made)

        following = await workspace.runner.run_and_plan(sketch, plan)
        assert states == [JobState.DONE]
        assert (following.slot, following.state) == ("callouts:front", JobState.SENDING)
        # A job that was done before has no transaction of its own any more.
        done = workspace.library.database.read_now(lambda s: job_rows.get_job(s, sketch.id))
        assert (await workspace.runner.run_and_plan(done, plan)).id == following.id
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_what_was_begun_as_it_was_planned_runs_to_its_end(in_workspace: InWorkspace) -> None:
    async def work(workspace: Workspace) -> None:
        source, sketch = await a_sketch(workspace)
        following = await workspace.runner.run_and_plan(sketch, callouts(source))
        told: list[JobState] = []
        workspace.runner.subscribe(lambda update: told.append(update.state))
        assert (await workspace.runner.run(following)).state is JobState.DONE
        assert told == [JobState.SENDING, JobState.DONE]
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_what_was_begun_and_cancelled_before_it_ran_is_queued_again(
    in_workspace: InWorkspace,
) -> None:
    async def work(workspace: Workspace) -> None:
        source, sketch = await a_sketch(workspace)
        following = await workspace.runner.run_and_plan(sketch, callouts(source))
        running = asyncio.create_task(workspace.runner.run(following))
        await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        now = workspace.library.database.read_now(lambda s: job_rows.get_job(s, following.id))
        assert (now.state, now.started_at, now.owner) == (JobState.QUEUED, None, "")
        assert (await workspace.runner.run(now)).state is JobState.DONE
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_a_cancel_as_the_first_job_ends_leaves_nothing_at_work(in_workspace: InWorkspace) -> None:
    async def work(workspace: Workspace) -> None:
        source, sketch = await a_sketch(workspace)

        def plan(session: Session, made: Job) -> Job:
            loop.call_soon_threadsafe(running.cancel)
            return callouts(source)(session, made)

        loop = asyncio.get_running_loop()
        running = asyncio.create_task(workspace.runner.run_and_plan(sketch, plan))
        with pytest.raises(asyncio.CancelledError):
            await running
        jobs = workspace.library.database.read_now(
            lambda s: job_rows.list_jobs(s, run_id=source.collection.id)
        )
        found = {job.slot: job.state for job in jobs}
        assert found["sketch:front"] is JobState.DONE
        assert found["callouts:front"] is JobState.QUEUED
        assert verify(workspace.library) == ()

    in_workspace(work)


@pytest.mark.parametrize("times", [1, 2])
def test_what_cannot_be_planned_undoes_no_picture(in_workspace: InWorkspace, times: int) -> None:
    async def work(workspace: Workspace) -> None:
        source, sketch = await a_sketch(workspace)
        failures = ["No ink."] * times

        def plan(session: Session, made: Job) -> Job:
            if failures:
                raise AppError(failures.pop())
            return callouts(source)(session, made)

        if times == 1:
            assert (await workspace.runner.run_and_plan(sketch, plan)).slot == "callouts:front"
        else:
            with pytest.raises(AppError, match="No ink"):
                await workspace.runner.run_and_plan(sketch, plan)
        done = workspace.library.database.read_now(lambda s: job_rows.get_job(s, sketch.id))
        assert done.state is JobState.DONE
        assert verify(workspace.library) == ()

    in_workspace(work)
