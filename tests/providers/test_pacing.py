from __future__ import annotations

import asyncio
import time

import pytest

from app.domain.errors import EngineError
from app.providers import resilience
from app.providers.pacing import Pace


def test_no_more_calls_at_a_time_than_allowed() -> None:
    most = 0

    async def work() -> None:
        nonlocal most
        pace = Pace(concurrency=3, per_minute=None)
        running = 0

        async def one() -> None:
            nonlocal running, most
            async with pace.turn():
                running += 1
                most = max(most, running)
                await asyncio.sleep(0.002)
                running -= 1

        await asyncio.gather(*(one() for _ in range(200)))

    asyncio.run(work())
    assert most == 3


def test_a_pause_holds_everybody_back() -> None:
    async def work() -> None:
        pace = Pace(concurrency=4, per_minute=None)
        began = time.monotonic()
        pace.slow_down(0.1)

        async def one() -> float:
            async with pace.turn():
                return time.monotonic() - began

        assert min(await asyncio.gather(*(one() for _ in range(4)))) >= 0.1

    asyncio.run(work())


def test_calls_are_spread_over_the_minute() -> None:
    async def work() -> float:
        pace = Pace(concurrency=10, per_minute=6000, burst=2)
        began = time.monotonic()

        async def one() -> None:
            async with pace.turn():
                pass

        await asyncio.gather(*(one() for _ in range(12)))
        return time.monotonic() - began

    assert asyncio.run(work()) >= 0.09


def test_too_many_requests_halve_the_calls_at_a_time_and_success_brings_them_back() -> None:
    pace = Pace(concurrency=8, per_minute=None)
    pace.slow_down(None)
    pace.slow_down(None)
    assert pace.at_a_time == 2
    for _ in range(100):
        pace.went_well()
    assert pace.at_a_time == 8


def test_what_was_served_long_ago_does_not_make_the_next_calls_start_closer() -> None:
    async def work() -> list[float]:
        pace = Pace(concurrency=4, per_minute=None)
        for _ in range(100):
            pace.went_well()
        await asyncio.sleep(0.06)
        pace.slow_down(0.05)

        async def one() -> float:
            async with pace.turn():
                return time.monotonic()

        return sorted(await asyncio.gather(*(one() for _ in range(2))))

    first, second = asyncio.run(work())
    assert second - first >= 0.045


def test_cancelling_a_wait_leaves_its_place_free() -> None:
    async def work() -> None:
        pace = Pace(concurrency=1, per_minute=None)
        async with pace.turn():
            waiting = asyncio.create_task(_take(pace))
            await asyncio.sleep(0.01)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
        async with asyncio.timeout(1):
            await _take(pace)

    asyncio.run(work())


async def _take(pace: Pace) -> None:
    async with pace.turn():
        pass


def _failing(**about: object) -> tuple[list[float], EngineError]:
    at: list[float] = []

    async def call() -> None:
        at.append(time.monotonic())
        raise EngineError("No.", retryable=True, **about)

    with pytest.raises(EngineError) as caught:
        asyncio.run(resilience.with_retries(call, lambda number: None))
    return at, caught.value


def test_the_wait_that_was_asked_for_is_waited_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resilience, "FIRST_WAIT", 5.0)
    at, _ = _failing(retry_after=0.05)
    assert len(at) == 3
    assert all(0.05 <= later - at[place] < 0.5 for place, later in enumerate(at[1:]))


def test_fewer_tries_where_the_error_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resilience, "FIRST_WAIT", 0.001)
    assert len(_failing(most_attempts=2)[0]) == 2
    assert len(_failing(most_attempts=1)[0]) == 1


def test_nothing_is_tried_beyond_the_longest_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resilience, "LONGEST_ALTOGETHER", 1.0)
    assert len(_failing(retry_after=30.0)[0]) == 1
