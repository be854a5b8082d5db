"""Panel artwork cut off anywhere: all of a set or none of it, nothing paid for lost."""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.domain.jobs import Job, JobState
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import PackagingState, PanelStatus, RunState
from app.storage import jobs as job_rows
from app.storage import panel_textures
from app.storage.verify import verify
from app.workflow.recovery import UnfinishedWork
from app.workflow.workspace import Workspace
from tests.packaging_crash_driver import the_product
from tests.scripted_engine import ScriptedEngine

ROOT = Path(__file__).parents[2]


def killed_after(seconds: float, library: Path, asked: Path) -> None:
    """Run the driver, wait until it works, then kill it without a warning."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.packaging_crash_driver", str(library), str(asked)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
    )
    before = asked.stat().st_size if asked.exists() else 0
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if asked.exists() and asked.stat().st_size > before:
            break
        time.sleep(0.005)
    time.sleep(seconds)
    assert process.poll() is None, process.stderr.read().decode()
    process.send_signal(signal.SIGKILL)
    process.communicate()


def assert_all_or_none(state: PackagingState) -> None:
    """What lies on the panels is one set: six pictures of the same words, or nothing."""
    words = {one.texture.prompt if one.texture else None for one in state.panels}
    assert len(words) == 1, words


def settled(library: Path) -> None:
    async def check() -> None:
        engine = ScriptedEngine(repeatable=True)
        async with open_workspace(library, engines={"scripted": lambda: engine}) as workspace:
            assert verify(workspace.library) == ()
            product_id = await the_product(workspace)
            state = await workspace.packaging.state(product_id)
            assert_all_or_none(state)
            assert not state.is_running
            assert (await workspace.balance()).reserved == 0
            unfinished = await workspace.recovery.unfinished()
            assert bool(unfinished) == (state.run is not None)
            paid = await workspace.library.database.read(job_rows.list_jobs)
            done = [job.id for job in paid if job.state is JobState.DONE]
            kept = await workspace.library.database.read(lambda s: _job_ids(s, product_id))
            assert sorted(done) == sorted(kept)

    asyncio.run(check())


def _job_ids(session, product_id: str) -> list[str]:
    run = panel_textures.open_run(session, product_id)
    staged = panel_textures.staged(session, run.id).values() if run else ()
    return [one.job_id for one in (*panel_textures.textures(session, product_id), *staged)]


def kill_loop(tmp_path: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    library, asked = tmp_path / "library", tmp_path / "asked"
    for _ in range(rounds):
        killed_after(chance.uniform(0.0, 0.25), library, asked)
        settled(library)


def test_kill_9_at_any_moment_leaves_all_of_a_set_or_none(tmp_path: Path) -> None:
    kill_loop(tmp_path, rounds=3, seed=6)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(20))
def test_kill_9_again_and_again(tmp_path: Path, seed: int) -> None:
    kill_loop(tmp_path, rounds=40, seed=seed)


class Died(BaseException):
    """Ends a process where it stands, as far as the library can tell."""


STEPS = ("reserved", "sent", "spooled", "stored", "one staged", "before the end")


async def _died(*_: object, **__: object) -> object:
    raise Died


def die_at(workspace: Workspace, step: str) -> None:
    """Make the process stop for good at one step of a bulk run."""
    runner, art = workspace.runner, workspace.panel_art

    def die(*_: object, **__: object) -> object:
        raise Died

    async def keep_rows(*_: object, **__: object) -> None:
        """A dead process writes nothing more."""

    finish, finished = runner._finish, []

    async def finish_one(job: Job, *written: object) -> Job:
        if finished:
            raise Died
        finished.append(job)
        return await finish(job, *written)

    runner._end = keep_rows
    runner._head_starts.put_back = keep_rows
    place, name, harm = {
        "reserved": (runner, "run", _died),
        "sent": (runner, "_ask", _died),
        "spooled": (runner._storing, "store", die),
        "stored": (runner, "_finish", _died),
        "one staged": (runner, "_finish", finish_one),
        "before the end": (art, "_ended", _died),
    }[step]
    setattr(place, name, harm)


@pytest.mark.parametrize("step", STEPS)
def test_a_run_cut_off_between_any_two_steps_is_offered_and_finished(
    opening, engine, step: str
) -> None:
    engine.repeatable = True

    async def cut_off() -> str:
        async with opening() as workspace:
            await workspace.grant(60)
            product_id = await the_product(workspace)
            die_at(workspace, step)
            with pytest.raises(BaseException):  # noqa: B017, PT011 - dies as a process does
                await workspace.panel_art.generate(product_id, words="dots", engine="scripted")
            return product_id

    product_id = asyncio.run(cut_off())
    answered = len(engine.asked)
    engine.asked.clear()

    async def after() -> None:
        async with opening() as workspace:
            state = await workspace.packaging.state(product_id)
            assert state.run is not None
            assert state.run.state is RunState.STOPPED
            assert_all_or_none(state)
            assert verify(workspace.library) == ()
            (unfinished,) = await workspace.recovery.unfinished()
            assert unfinished.what is UnfinishedWork.ARTWORK
            arrived = sum(one.status is PanelStatus.ARRIVED for one in state.panels)
            if step in ("spooled", "stored"):
                assert arrived == answered
            await workspace.resume(unfinished)
            assert len(engine.asked) == 6 - arrived
            state = await workspace.packaging.state(product_id)
            assert [one.status for one in state.panels] == [PanelStatus.DONE] * 6
            assert (await workspace.balance()).available == 0
            assert verify(workspace.library) == ()
            assert await workspace.recovery.unfinished() == ()

    asyncio.run(after())


def test_who_only_looks_sees_whether_a_run_is_at_work_or_was_cut_off(tmp_path, engine) -> None:
    def library(*, read_only: bool = False):
        engines = {"scripted": lambda: engine}
        return open_workspace(tmp_path / "library", read_only=read_only, engines=engines)

    async def seen(product_id: str) -> tuple[RunState, int, int]:
        async with library(read_only=True) as looking:
            state = await looking.packaging.state(product_id)
            unfinished = await looking.recovery.unfinished()
            return state.run.state, (await looking.balance()).reserved, len(unfinished)

    async def work() -> None:
        async with library() as workspace:
            await workspace.grant(60)
            product_id = await the_product(workspace)
            die_at(workspace, "sent")
            with pytest.raises(BaseException):  # noqa: B017, PT011 - dies as a process does
                await workspace.panel_art.generate(product_id, words="dots", engine="scripted")
            assert await seen(product_id) == (RunState.RUNNING, 60, 0)
        assert await seen(product_id) == (RunState.STOPPED, 0, 1)

    asyncio.run(work())


def test_a_run_left_by_a_failed_write_does_not_block_the_program(opening, engine) -> None:
    async def work() -> None:
        async with opening() as workspace:
            await workspace.grant(200)
            product_id = await the_product(workspace)
            art = workspace.panel_art
            ended, art._ended = art._ended, _died
            with pytest.raises(BaseException):  # noqa: B017, PT011 - dies as a process does
                await art.generate(product_id, words="dots", engine="scripted")
            art._ended = ended
            engine.asked.clear()
            state = await art.generate(product_id, words="dots", engine="scripted")
            assert engine.asked == []
            assert state.run is None
            assert verify(workspace.library) == ()
            state = await workspace.packaging.switch_type(product_id, PackageType.CYLINDER)
            assert state.form.type is PackageType.CYLINDER

    asyncio.run(work())


def test_verify_finds_what_does_not_belong(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(200)
        product_id = await the_product(workspace)
        state = await workspace.panel_art.generate(product_id, words="dots", engine="scripted")
        front, back = state.panels[0].texture, state.panels[1].texture
        for harm, code in (
            (f"UPDATE package_panels SET texture_id='{back.id}' WHERE panel='front'", "I5"),
            (f"UPDATE panel_textures SET state='staged' WHERE id='{front.id}'", "I6"),
            (f"UPDATE panel_textures SET image='{'0' * 64}' WHERE id='{front.id}'", "I3"),
            (f"UPDATE panel_textures SET job_id=NULL WHERE id='{front.id}'", "I3"),
        ):
            found = await workspace.library.database.write(lambda s, sql=harm: _harmed(s, sql))
            assert code in found

    in_workspace(work)


def _harmed(session, sql: str) -> set[str]:
    """Codes that the check of artwork finds after a change, which is taken back."""
    from sqlalchemy import text

    from app.storage.verify_artwork import artwork

    with session.begin_nested() as nested:
        session.execute(text(sql))
        found = {one.code for one in artwork(session)}
        nested.rollback()
    return found
