"""Work beside other work ends with it, however that ends."""

from __future__ import annotations

import asyncio

import pytest

from app.domain.errors import AppError
from app.workflow.running.together import beside, together


def test_what_is_done_beside_is_waited_for() -> None:
    async def story() -> list[str]:
        done: list[str] = []

        async def slow() -> None:
            await asyncio.sleep(0.02)
            done.append("beside")

        async with beside(slow()):
            done.append("within")
        return done

    assert asyncio.run(story()) == ["within", "beside"]


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_what_fails_within_ends_what_is_done_beside(is_cancelled: bool) -> None:
    async def story() -> None:
        ended = asyncio.Event()

        async def endless() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)
                ended.set()

        async def all_of_it() -> None:
            async with beside(endless()):
                await asyncio.sleep(0)
                if is_cancelled:
                    await asyncio.Event().wait()
                raise AppError("It failed.")

        running = asyncio.create_task(all_of_it())
        await asyncio.sleep(0.01)
        running.cancel()
        with pytest.raises(asyncio.CancelledError if is_cancelled else AppError):
            await running
        assert ended.is_set()

    asyncio.run(story())


def test_a_cancel_while_it_waits_for_the_end_reaches_what_is_done_beside() -> None:
    async def story() -> None:
        cancelled = asyncio.Event()

        async def endless() -> None:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.set()
                raise

        async def all_of_it() -> None:
            async with beside(endless()):
                pass

        running = asyncio.create_task(all_of_it())
        await asyncio.sleep(0.01)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert cancelled.is_set()

    asyncio.run(story())


def test_a_branch_that_fails_leaves_the_others_running() -> None:
    async def story() -> tuple[list[AppError], list[str]]:
        done: list[str] = []

        async def fails() -> None:
            raise AppError("It failed.")

        async def works() -> None:
            await asyncio.sleep(0.01)
            done.append("worked")

        return await together((fails(), works())), done

    errors, done = asyncio.run(story())
    assert [one.message for one in errors] == ["It failed."]
    assert done == ["worked"]
