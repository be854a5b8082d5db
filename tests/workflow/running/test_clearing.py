"""What is kept leaves the spool later, all of it, whatever one file does."""

from __future__ import annotations

import asyncio

import pytest

from app.workflow.running import trailing
from app.workflow.running.trailing import Clearing, Trailing


def test_what_came_together_is_removed_at_once_when_it_is_flushed() -> None:
    async def work() -> None:
        gone: list[str] = []
        rest = Trailing()
        clearing = Clearing(gone.append, rest)
        clearing.add("one")
        clearing.add("two")
        assert gone == []
        clearing.flush()
        await rest.aclose()
        assert gone == ["one", "two"]
        clearing.flush()
        assert gone == ["one", "two"]

    asyncio.run(work())


def test_it_is_removed_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trailing, "LATER", 0.0)

    async def work() -> None:
        gone = asyncio.Event()
        loop = asyncio.get_running_loop()

        def remove(_: str) -> None:
            loop.call_soon_threadsafe(gone.set)

        Clearing(remove, Trailing()).add("one")
        await asyncio.wait_for(gone.wait(), 5)

    asyncio.run(work())


def test_a_file_that_cannot_go_keeps_no_other(caplog: pytest.LogCaptureFixture) -> None:
    gone: list[str] = []

    def remove(job_id: str) -> None:
        if job_id == "held":
            raise OSError("in use")
        gone.append(job_id)

    async def work() -> None:
        rest = Trailing()
        clearing = Clearing(remove, rest)
        for job_id in ("held", "free"):
            clearing.add(job_id)
        clearing.flush()
        await rest.aclose()

    asyncio.run(work())
    assert gone == ["free"]
    assert "was not cleared up" in caplog.text


def test_it_waits_for_what_comes_next_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trailing, "LATER", 0.01)
    monkeypatch.setattr(trailing, "LATEST", 0.03)

    async def seconds_until_gone(free_for: float) -> float:
        gone, loop = asyncio.Event(), asyncio.get_running_loop()

        def remove(_: str) -> None:
            loop.call_soon_threadsafe(gone.set)

        began = loop.time()
        Clearing(remove, Trailing(), lambda: free_for).add("one")
        await asyncio.wait_for(gone.wait(), 5)
        return loop.time() - began

    assert asyncio.run(seconds_until_gone(0.0)) >= 0.03


def test_it_goes_once_there_is_nothing_else_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trailing, "LATER", 0.01)
    free_for = [0.0]

    async def work() -> None:
        gone: list[str] = []
        rest = Trailing()
        clearing = Clearing(gone.append, rest, lambda: free_for[0])
        clearing.add("one")
        await asyncio.sleep(0.1)
        assert gone == []
        free_for[0] = trailing.REST
        async with asyncio.timeout(5):
            while not gone:  # noqa: ASYNC110 -- a list that a thread fills
                await asyncio.sleep(0.01)
        await rest.aclose()

    asyncio.run(work())
