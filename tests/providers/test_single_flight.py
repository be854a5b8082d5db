"""Who waits for a call that others wait for, too, and who hears of its end."""

from __future__ import annotations

import asyncio

import pytest

from app.providers.resilience import SingleFlight


def cancelled_as_it_comes(waiting: int) -> list[str]:
    """What is lost where the first of so many is cancelled in the moment of the answer."""
    lost: list[str] = []

    async def work() -> None:
        flights = SingleFlight()
        tasks: list[asyncio.Task[tuple[str, bool]]] = []

        async def call() -> str:
            await asyncio.sleep(0.01)
            tasks[0].cancel()
            return "paid"

        runs = (flights.run("key", call, lost.append) for _ in range(waiting))
        tasks.extend(asyncio.create_task(one) for one in runs)
        with pytest.raises(asyncio.CancelledError):
            await tasks[0]
        others = [(await one)[0] for one in tasks[1:]]
        assert others == ["paid"] * (waiting - 1)

    asyncio.run(work())
    return lost


def test_an_answer_that_nobody_gets_is_told() -> None:
    assert cancelled_as_it_comes(1) == ["paid"]


def test_an_answer_that_another_gets_is_not_lost() -> None:
    assert cancelled_as_it_comes(2) == []
