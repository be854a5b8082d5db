"""Every line that was told to be kept is there again, whatever happened to the next one."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.errors import LibraryError
from app.storage.journal import Journal
from tests.storage.rows import make_job


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool" / "journal.jsonl"


def test_lines_come_back_in_order(path: Path) -> None:
    journal = Journal(path)
    assert list(journal.entries()) == []
    job = make_job("product", slot="sketch:front", request='{"a": "\\n"}', credits=5)
    first = journal.append(job, "ab" * 32)
    second = journal.append(
        job, "cd" * 32, prompt="Draw\nit", model="m", cost_usd=0.04, product_name="Tasse ☕"
    )
    assert list(Journal(path).entries()) == [first, second]
    assert (second.job_id, second.slot, second.credits) == (job.id, "sketch:front", 5)
    assert (second.request, second.prompt, second.cost_usd) == (job.request, "Draw\nit", 0.04)


def test_a_torn_line_costs_only_itself(path: Path) -> None:
    journal = Journal(path)
    first = journal.append(make_job("product"), "ab" * 32)
    whole = path.read_bytes()
    for length in (1, 2, 50, len(whole) // 2, len(whole) - 2, len(whole) - 1):
        path.write_bytes(whole + whole[:length])
        after_the_crash = Journal(path)
        again = after_the_crash.append(make_job("product"), "cd" * 32)
        found = list(after_the_crash.entries())
        # A tear just before the end of the line leaves a line that is whole.
        assert (found[0], found[-1]) == (first, again)
        assert len(found) in (2, 3)


def test_threads_do_not_mix_their_lines(path: Path) -> None:
    journal = Journal(path)
    job = make_job("product", request="x" * 20_000)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: journal.append(job, f"{n:064x}"), range(24)))
    assert sorted(entry.digest for entry in journal.entries()) == [f"{n:064x}" for n in range(24)]


def test_a_journal_for_reading_takes_nothing(path: Path) -> None:
    with pytest.raises(LibraryError, match="reading only"):
        Journal(path, read_only=True).append(make_job("product"), "ab" * 32)


def test_lines_that_wait_share_one_sync(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(path)
    journal.append(make_job("product"), "00" * 32)
    release, synced = threading.Event(), []

    def slow(descriptor: int) -> None:
        release.wait(10)
        synced.append(path.read_bytes().count(b"\n"))

    monkeypatch.setattr("app.storage.journal.sync_file", slow)
    with ThreadPoolExecutor(4) as pool:
        job = make_job("product")
        kept = [pool.submit(journal.append, job, f"{n:064x}") for n in range(4)]
        while len(journal._waiting) < 3:
            time.sleep(0.001)
        assert not any(one.done() for one in kept)
        release.set()
    assert synced == [2, 5]
    assert len(list(journal.entries())) == 5


def test_a_line_that_the_disk_refuses_is_told_to_its_own_caller(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(LibraryError):
        Journal(path).append(make_job("product"), "ab" * 32)
