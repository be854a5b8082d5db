"""kill -9 while parts are made again and values are asked for: whole, settled, nothing half."""

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
from app.domain.files import FileStatus
from app.domain.jobs import JobState
from app.domain.regeneration import RunStatus
from app.domain.sheets.field_edits import EditStatus
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.sheets.sheets_changes import state_at
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.workspace import Workspace
from tests.packed_library import ReadingEngine

ROOT = Path(__file__).parents[2]


def killed_after(seconds: float, library: Path, asked: Path) -> None:
    """Run the driver and kill it `seconds` after it first asked for something."""
    before = asked.stat().st_size if asked.exists() else 0
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.remaking_crash_driver", str(library), str(asked)], cwd=ROOT
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if asked.exists() and asked.stat().st_size > before:
            break
        time.sleep(0.005)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    code = process.wait()
    assert code == -signal.SIGKILL, f"The driver ended by itself with {code}."


async def assert_settled(workspace: Workspace) -> None:
    """No run, edit or reservation hangs; what was charged is what was delivered."""
    assert verify(workspace.library) == ()
    (product,) = await workspace.list_products()
    assert (await workspace.balance()).reserved == 0
    jobs = await workspace.library.database.read(job_rows.list_jobs)
    assert not [one for one in jobs if one.state in (JobState.QUEUED, JobState.SENDING)]
    runs = await workspace.regeneration.history(product.id)
    assert all(one.status is not RunStatus.PROCESSING for one in runs)
    for run in runs:
        own = [one for one in jobs if one.run_id == run.id and one.state is JobState.DONE]
        assert run.credits == sum(one.credits for one in own)
    edits = await workspace.asking.history(product.id)
    assert all(one.status is not EditStatus.PENDING for one in edits)
    # The row says what the newest edit that was kept says, and the log leads there.
    pack = await workspace.sheets.pack(product.id)
    assert state_at(await workspace.sheets.log(product.id), 99) == pack
    kept = [one.new.value for one in edits if one.status is EditStatus.APPLIED and one.new]
    note = leaves(pack.by_place()[Sheet.BOM, "10"].row).get("notes")
    assert (note.value if note else None) == (kept[0] if kept else None)
    record = await workspace.record(product.id)
    latest = [(one.file_type, one.slot) for one in record.files]
    assert len(latest) == len(set(latest))
    assert all(one.status is FileStatus.COMPLETED for one in record.files)


def kill_loop(folder: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    library, asked = folder / "library", folder / "asked"

    async def check() -> None:
        engines = {"scripted": lambda: ReadingEngine(repeatable=True)}
        async with open_workspace(library, engines=engines) as workspace:
            await assert_settled(workspace)

    for _ in range(rounds):
        killed_after(chance.uniform(0.0, 0.5), library, asked)
        asyncio.run(check())


def test_kill_9_while_parts_are_made_again_leaves_nothing_half(packed_folder: Path) -> None:
    kill_loop(packed_folder, rounds=2, seed=3)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_kill_9_again_and_again(packed_folder: Path, seed: int) -> None:
    kill_loop(packed_folder, rounds=20, seed=seed)
