"""What is cancelled while it only waits gives everything back and is on nobody's bill."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.domain.credits import Operation
from app.domain.errors import AppError, EngineError, InDoubtError
from app.domain.jobs import Job, JobKind, JobState
from app.domain.requests import AnalysisRequest, AnalysisTask, Subject
from app.providers.departure import departure_of_call, hold_back
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.running.planning import plan_job
from app.workflow.running.spending import reserve
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]
FRONT_PRICE = 6
"""Tenths of a front view that is drawn and then discarded."""
LONG = 50.0
"""Seconds of a pause that no test waits out."""


class Waiting:
    """What an engine does with each try of one call, and the moment of the last one."""

    def __init__(self, *tries: str) -> None:
        self._tries = list(tries)
        self.reached = asyncio.Event()

    async def __call__(self) -> None:
        now = self._tries.pop(0)
        if not self._tries:
            self.reached.set()
        if now != "silent":
            hold_back()
        if now == "waits":
            await asyncio.Event().wait()
        if (departure := departure_of_call()) is not None and now != "silent":
            departure.leave()
        if now == "429":
            wait = 0.001 if self._tries else LONG
            raise EngineError("Busy.", kind="rate_limit", retryable=True, retry_after=wait)
        if now == "500":
            wait = 0.001 if self._tries else LONG
            raise InDoubtError("Fault.", kind="overloaded", retryable=True, retry_after=wait)
        await asyncio.Event().wait()


CASES = [
    pytest.param(("waits",), [], 0, id="for its turn"),
    pytest.param(("429",), [], 1, id="in a pause"),
    pytest.param(("429", "waits"), [], 1, id="for its turn after a pause"),
    pytest.param(("500",), ["Fault."], 1, id="in a pause after a fault"),
    pytest.param(("500", "waits"), ["Fault."], 1, id="for its turn after a fault"),
    pytest.param(("sent",), ["Cancelled."], 1, id="under way"),
    pytest.param(("500", "sent"), ["Fault.", "Cancelled."], 2, id="under way after a fault"),
    pytest.param(("silent",), ["Cancelled."], 1, id="an engine that says nothing"),
]


@pytest.mark.parametrize(("tries", "doubts", "attempts"), CASES)
def test_a_cancelled_front_view(
    in_workspace: InWorkspace,
    engine: ScriptedEngine,
    tries: tuple[str, ...],
    doubts: list[str],
    attempts: int,
) -> None:
    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        engine.script["front_view"] = waiting = Waiting(*tries)
        run = asyncio.create_task(workspace.generation.start(NewProduct("mug", engine="scripted")))
        await waiting.reached.wait()
        await asyncio.sleep(0.01)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        assert sorted(one.note for one in await workspace.costs_in_doubt()) == sorted(doubts)
        assert [one.attempts for one in await workspace.calls()] == [attempts][: bool(attempts)]
        await nothing_is_held(workspace)

    in_workspace(story)


async def nothing_is_held(workspace: Workspace, spent: int = 0) -> None:
    balance = await workspace.balance()
    assert (balance.available, balance.reserved) == (balance.granted - spent, 0)
    assert verify(workspace.library) == ()


async def two_of_a_kind(workspace: Workspace) -> tuple[Job, Job]:
    """Two paid jobs that ask for the very same thing."""
    product = await workspace.generation.start(NewProduct("mug", engine="scripted"))
    await workspace.discard(product)

    def plan(session: Session) -> tuple[Job, Job]:
        made = []
        for run in ("one", "two"):
            held = reserve(
                session,
                10,
                product_id=product.id,
                owner=run,
                operation=Operation.FIELD_EDIT,
                engine="scripted",
            )
            request = AnalysisRequest(
                engine="scripted", task=AnalysisTask.CALLOUTS, subject=Subject(description="mug")
            )
            made.append(
                plan_job(
                    session,
                    product_id=product.id,
                    run_id=run,
                    kind=JobKind.FEATURES,
                    slot="callouts",
                    request=request,
                    operation=Operation.FIELD_EDIT,
                    reservation_id=held,
                    credits=10,
                )
            )
        return made[0], made[1]

    return await workspace.library.database.write(plan)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_one_call_that_two_share_is_booked_once(
    in_workspace: InWorkspace, engine: ScriptedEngine, order: tuple[int, int]
) -> None:
    """The first who leaves lets the call go on; the last answers for what has left."""

    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        engine.script["callouts"] = waiting = Waiting("sent")
        jobs = await two_of_a_kind(workspace)
        runs = [asyncio.create_task(workspace.runner.run(job)) for job in jobs]
        await waiting.reached.wait()
        for place, booked in zip(order, (0, 1), strict=True):
            await both_are_at_it(workspace, jobs, booked)
            runs[place].cancel()
            with pytest.raises(asyncio.CancelledError):
                await runs[place]
            assert len(await workspace.costs_in_doubt()) == booked
        await nothing_is_held(workspace, FRONT_PRICE)

    in_workspace(story)


async def both_are_at_it(workspace: Workspace, jobs: tuple[Job, Job], less: int) -> None:
    """Wait until as many jobs are out as nobody has cancelled."""
    for _ in range(1000):
        rows = await workspace.library.database.read(job_rows.list_jobs)
        mine = [row for row in rows if row.id in {job.id for job in jobs}]
        if sum(row.state is JobState.SENDING for row in mine) == 2 - less:
            break
        await asyncio.sleep(0.002)
    await asyncio.sleep(0.01)


def test_a_fault_that_two_share_is_booked_once(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    go = asyncio.Event()

    async def fail() -> None:
        await go.wait()
        raise InDoubtError("Cut.", "Again.", kind="protocol")

    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        engine.script["callouts"] = fail
        jobs = await two_of_a_kind(workspace)
        runs = [asyncio.create_task(workspace.runner.run(job)) for job in jobs]
        await both_are_at_it(workspace, jobs, 0)
        go.set()
        for run in runs:
            with pytest.raises(AppError, match="Cut"):
                await run
        assert [one.note for one in await workspace.costs_in_doubt()] == ["Cut."]
        assert len([one for one in await workspace.calls() if one.task == "callouts"]) == 1
        await nothing_is_held(workspace, FRONT_PRICE)

    in_workspace(story)
