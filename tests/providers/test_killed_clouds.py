"""kill -9 while two products are made at once with both cloud engines, which fail now and then.

After each kill: credits and library are whole, and every request that arrived at an engine stands
in the books, with what it cost, or as a cost in doubt.
"""

from __future__ import annotations

import asyncio
import csv
import io
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.domain.credits import TENTHS, EntryKind
from app.domain.jobs import OPEN_STATES, Settlement
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.ledger_csv import ledger_csv
from app.workflow.running.job_requests import request_of
from app.workflow.workspace import Workspace
from tests.providers.faults import close, half_json, status
from tests.providers.loopback import Exchange, Loopback
from tests.providers.loopback_answers import answer_for

ROOT = Path(__file__).parents[2]
BILLED = (status(500), close, half_json)
FREE = (status(402), status(429, headers={"retry-after": "0.01"}))


LABELS = re.compile(r"^(?:Image \d+ is .*\n)+")


class Bill:
    """What the providers may put on it: every request by its words, but those they sent away."""

    def __init__(self, server: Loopback, chance: random.Random) -> None:
        self.lines: Counter[str] = Counter()
        self._chance = chance
        server.always = {"picture": self.answer, "reading": self.answer}

    async def answer(self, exchange: Exchange) -> None:
        """Take some time, and fail one request in six."""
        what = self._chance.choice(("", "", "", "", "", "", "", "", "", "", "free", "billed"))
        if what != "free":
            self.lines[LABELS.sub("", exchange.asked.prompt)] += 1
        await asyncio.sleep(self._chance.uniform(0.0, 0.05))
        if what:
            await self._chance.choice(FREE if what == "free" else BILLED)(exchange)
        else:
            await exchange.send(200, answer_for(exchange.asked))


def killed_after(server: Loopback, seconds: float, library: Path) -> None:
    """Run the driver and kill it `seconds` after it first asked for something."""
    server.first.clear()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cloud_crash_driver", str(library)],
        cwd=ROOT,
        env={**os.environ, **server.environment()},
    )
    assert server.first.wait(60)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    code = process.wait()
    assert code == -signal.SIGKILL, f"The driver ended by itself with {code}."


async def check_books(workspace: Workspace, bill: Bill) -> None:
    """Nothing is open, every sum adds up, and no request is missing from the books."""
    assert verify(workspace.library) == ()
    jobs = await workspace.library.database.read(job_rows.list_jobs)
    assert [job.slot for job in jobs if job.state in OPEN_STATES] == []
    entries = await workspace.ledger_entries()
    balance = await workspace.balance()
    sums = {kind: sum(one.amount for one in entries if one.kind is kind) for kind in EntryKind}
    assert sums[EntryKind.CONSUME] == balance.consumed
    assert sums[EntryKind.GRANT] == balance.granted
    rows = list(csv.DictReader(io.StringIO(ledger_csv(entries, {}).decode("utf-8-sig"))))
    assert len(rows) == len(entries)
    spent = sum(float(row["credits"]) for row in rows if row["what"] == EntryKind.CONSUME)
    assert round(spent * TENTHS) == balance.consumed
    assert round(float(rows[-1]["available_after"]) * TENTHS) == balance.available
    calls = await workspace.calls()
    words = {job.id: LABELS.sub("", request_of(job).prompt) for job in jobs}
    booked = Counter(words[one.job_id] for one in calls if one.cost_usd)
    booked += Counter(words[one.job_id] for one in await workspace.costs_in_doubt())
    # What was cut off before it left the machine counts as in doubt too.
    assert {text: count for text, count in bill.lines.items() if count > booked[text]} == {}
    made = {one.job_id: one.cost_usd for one in calls if not one.error}
    paid = {one.job_id: one for one in entries if one.kind is EntryKind.CONSUME}
    for job in jobs:
        if job.settlement is Settlement.CONSUMED:
            assert paid[job.id].cost_usd == made.get(job.id, 0)


def kill_loop(server: Loopback, library: Path, rounds: int, seed: int, longest: float) -> None:
    chance = random.Random(seed)
    bill = Bill(server, chance)

    async def check() -> None:
        async with open_workspace(library) as workspace:
            await check_books(workspace, bill)

    for _ in range(rounds):
        killed_after(server, chance.uniform(0.0, longest), library)
        time.sleep(0.1)
        asyncio.run(check())


def test_kill_9_of_two_cloud_products_leaves_no_request_out_of_the_books(
    server: Loopback, tmp_path: Path
) -> None:
    kill_loop(server, tmp_path / "library", rounds=1, seed=2, longest=1.0)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_kill_9_again_and_again(server: Loopback, tmp_path: Path, seed: int) -> None:
    kill_loop(server, tmp_path / "library", rounds=15, seed=seed, longest=3.0)
