"""Whether the program itself has something to do for a job, or only waits for engines."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.errors import AppError, EngineError
from app.domain.jobs import JobState, JobUpdate
from app.workflow.running.hands import PATIENCE, Hands
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]
SLOT = "front_view"


def test_hands_are_full_as_long_as_any_job_needs_them() -> None:
    hands = Hands()
    assert hands.free_for > 0
    hands.take_up("a")
    hands.take_up("a")
    hands.take_up("b")
    hands.lay_down("a")
    assert hands.free_for == 0
    hands.lay_down("b")
    hands.lay_down("b")
    assert hands.free_for > 0


def test_a_job_leaves_them_free_while_its_engine_works(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    go_on = asyncio.Event()
    engine.script[SLOT] = go_on.wait

    async def story(workspace: Workspace) -> None:
        told: list[tuple[JobState, bool]] = []

        def hear(update: JobUpdate) -> None:
            told.append((update.state, workspace.runner.only_waits_for > 0))

        workspace.runner.subscribe(hear)
        await workspace.grant(1000)
        run = asyncio.create_task(
            workspace.generation.start(NewProduct("stool", engine="scripted"))
        )
        await engine.arrivals[SLOT].wait()
        await workspace.until_calm()
        assert workspace.is_calm
        go_on.set()
        await run
        assert workspace.runner.only_waits_for > 0
        # It is told before it leaves, and when it has been stored: then there is something to do.
        assert (JobState.SENDING, False) in told
        assert (JobState.DONE, False) in told

    in_workspace(story)


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_a_job_that_brings_nothing_leaves_them_free(
    in_workspace: InWorkspace, engine: ScriptedEngine, is_cancelled: bool
) -> None:
    def refuse() -> None:
        raise EngineError("This is against the rules.", "Use other words.", kind="safety")

    engine.script[SLOT] = asyncio.Event().wait if is_cancelled else refuse

    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        run = asyncio.create_task(
            workspace.generation.start(NewProduct("stool", engine="scripted"))
        )
        await engine.arrivals[SLOT].wait()
        if is_cancelled:
            run.cancel()
        with pytest.raises(asyncio.CancelledError if is_cancelled else AppError):
            await run
        assert workspace.runner.only_waits_for > 0

    in_workspace(story)


def test_who_waits_for_calm_waits_only_for_a_while(
    in_workspace: InWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(workspace: Workspace) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        await workspace.until_calm()
        assert loop.time() - began < 0.1
        monkeypatch.setattr(Workspace, "is_calm", False)
        began = loop.time()
        await workspace.until_calm()
        assert 0.1 < loop.time() - began < 1.0

    in_workspace(story)


def test_who_has_time_lets_those_go_first_that_an_engine_is_asked_after() -> None:
    async def story() -> None:
        hands = Hands()
        loop = asyncio.get_running_loop()
        began = loop.time()
        await hands.let_others_go_first()
        assert loop.time() - began < PATIENCE / 2, "nobody is there"
        hands.take_up("reading", is_urgent=False)
        await hands.let_others_go_first()
        assert loop.time() - began < PATIENCE / 2, "nobody urgent is there"
        hands.take_up("close-up")
        loop.call_later(0.01, hands.lay_down, "close-up")
        await hands.let_others_go_first()
        assert 0.009 < loop.time() - began < PATIENCE / 2 + 0.01
        hands.take_up("stuck")
        began = loop.time()
        await hands.let_others_go_first()
        assert PATIENCE - 0.001 <= loop.time() - began < PATIENCE + 0.4
        hands.take_up("stuck", is_urgent=False)
        began = loop.time()
        await hands.let_others_go_first()
        assert loop.time() - began < PATIENCE / 2, "it is not urgent any more"

    asyncio.run(story())


def test_time_counts_from_when_the_last_was_laid_down() -> None:
    now = [10.0]
    hands = Hands(lambda: now[0])
    hands.take_up("a")
    hands.take_up("b")
    hands.lay_down("a")
    now[0] = 11.0
    assert hands.free_for == 0
    hands.lay_down("b")
    now[0] = 11.5
    hands.lay_down("b")
    assert hands.free_for == pytest.approx(0.5)


def test_an_answer_that_lets_others_go_first_is_on_the_disk(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    """It was paid for: should the program end while it waits, nothing is lost."""
    spooled: list[bool] = []

    async def story(workspace: Workspace) -> None:
        runner, spool = workspace.runner, workspace.library.spool
        await workspace.grant(1000)

        async def look(hands: Hands) -> None:
            spooled.append(spool.waiting() != ())

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Hands, "let_others_go_first", look)
            await workspace.generation.start(NewProduct("stool", engine="scripted"))
        assert runner.only_waits_for > 0

    in_workspace(story)
    assert spooled == [True]
