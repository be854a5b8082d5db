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
from app.domain.generation import GenerationState
from app.domain.jobs import JobState
from app.storage import jobs as job_rows
from app.storage.library import open_library
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

ROOT = Path(__file__).parents[2]


def killed_after(seconds: float, library: Path, asked: Path) -> None:
    """Run the driver, wait until it works, then kill it without a warning."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.crash_driver", str(library), str(asked)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
    )
    before = asked.stat().st_size if asked.exists() else 0
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        if asked.exists() and asked.stat().st_size > before:
            break
        time.sleep(0.005)
    time.sleep(seconds)
    assert process.poll() is None, process.stderr.read().decode()
    process.send_signal(signal.SIGKILL)
    process.communicate()


def assert_whole_and_settled(library: Path) -> None:
    async def check() -> None:
        engine = ScriptedEngine(repeatable=True)
        async with open_workspace(library, engines={"scripted": lambda: engine}) as workspace:
            assert verify(workspace.library) == ()
            open_jobs = await workspace.library.database.read(
                lambda s: job_rows.list_jobs(s, states=(JobState.QUEUED, JobState.SENDING))
            )
            assert open_jobs == ()
            for unfinished in await workspace.recovery.unfinished():
                record = await workspace.record(unfinished.product.id)
                assert record.reserved == 0

    asyncio.run(check())


def made_twice(asked: Path, library: Path) -> list[str]:
    """Pictures that were finished, by their rows, and yet were asked for more often than made."""
    lines = asked.read_text().splitlines()
    opened = open_library(library, read_only=True)
    try:
        jobs = opened.database.read_now(job_rows.list_jobs)
    finally:
        opened.close()
    kept = [job for job in jobs if job.state is JobState.DONE]
    lost = [job for job in jobs if job.state is not JobState.DONE]
    return [] if len(lines) <= len(kept) + len(lost) else lines


def kill_loop(tmp_path: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    library, asked = tmp_path / "library", tmp_path / "asked"
    for _ in range(rounds):
        killed_after(chance.uniform(0.0, 0.6), library, asked)
        assert_whole_and_settled(library)
    assert made_twice(asked, library) == []


def test_kill_9_at_any_moment_leaves_a_whole_library(tmp_path: Path) -> None:
    kill_loop(tmp_path, rounds=4, seed=1)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(20))
def test_kill_9_again_and_again(tmp_path: Path, seed: int) -> None:
    kill_loop(tmp_path, rounds=50, seed=seed)


def test_an_answer_in_the_spool_is_not_asked_for_again(opening, engine) -> None:
    async def cut_off() -> str:
        async with opening() as workspace:
            await workspace.grant(100)
            await _start_and_stop_before_storing(workspace, engine)
            return (await workspace.list_products())[0].id

    product_id = asyncio.run(cut_off())
    engine.asked.clear()

    async def again() -> None:
        async with opening() as workspace:
            product = await workspace.generation.resume(product_id)
            assert product.state == "awaiting_front_approval"
            assert engine.asked == []
            assert verify(workspace.library) == ()

    asyncio.run(again())


async def _start_and_stop_before_storing(workspace: Workspace, engine: ScriptedEngine) -> None:
    """Leave the library as a process does that dies between the spool and the image store."""

    class Died(BaseException):
        pass

    def die(*_: object) -> None:
        raise Died

    workspace.runner._storing.store = die
    workspace.runner._end = die
    with pytest.raises(BaseException):  # noqa: B017, PT011 - dies as a process does
        await workspace.generation.start(NewProduct(description="a bag", engine="scripted"))


def test_a_sent_job_of_an_engine_that_cannot_repeat_is_in_doubt(opening, engine) -> None:
    async def cut_off() -> None:
        async with opening() as workspace:
            await workspace.grant(100)
            reached = asyncio.Event()

            async def hang() -> None:
                reached.set()
                await asyncio.sleep(60)

            engine.script["front_view"] = hang

            async def keep_rows(*_: object) -> None:
                """A process that dies writes no more rows."""

            workspace.runner._end = keep_rows
            workspace.generation._stop = keep_rows
            task = asyncio.create_task(
                workspace.generation.start(NewProduct(description="a bag", engine="scripted"))
            )
            await reached.wait()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(cut_off())
    engine.script.clear()

    async def after() -> None:
        async with opening() as workspace:
            product = (await workspace.list_products())[0]
            jobs = await workspace.library.database.read(
                lambda s: job_rows.list_jobs(s, product_id=product.id)
            )
            assert [job.state for job in jobs] == [JobState.IN_DOUBT]
            assert (await workspace.balance()).available == 100
            assert verify(workspace.library) == ()
            engine.asked.clear()
            resumed = await workspace.generation.resume(product.id)
            assert resumed.state == "awaiting_front_approval"
            assert engine.asked == ["front_view"]

    asyncio.run(after())


def test_an_answer_that_stays_in_the_spool_after_its_job_is_swept(opening, engine) -> None:
    def refuse(job_id: str) -> None:
        raise OSError(f"{job_id} is in use")

    async def work() -> None:
        async with opening() as workspace:
            await workspace.grant(100)
            workspace.library.spool.remove = refuse
            product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
            assert product.state is GenerationState.AWAITING_FRONT_APPROVAL
        assert len(workspace.library.spool.waiting()) == 1
        spent = len(engine.asked)
        async with opening() as workspace:
            assert workspace.library.spool.waiting() == ()
            assert verify(workspace.library) == ()
        assert len(engine.asked) == spent

    asyncio.run(work())


def test_what_is_left_of_a_job_is_cleared_before_the_library_is_closed(opening) -> None:
    async def work() -> None:
        async with opening() as workspace:
            await workspace.grant(100)
            await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        assert workspace.library.spool.waiting() == ()

    asyncio.run(work())
