"""Calls are built and sent one after the other, and none waits long for another."""

from __future__ import annotations

import asyncio
import time

import httpx2

from app.providers.sending import PATIENCE, Sending, follow


async def leave() -> None:
    """What the HTTP client does once the body is out."""
    request = httpx2.Request("POST", "http://127.0.0.1/")
    await follow(request)
    await request.extensions["trace"]("http11.send_request_headers.complete", {})
    await request.extensions["trace"]("http11.send_request_body.complete", {})


def test_the_first_has_left_before_the_second_is_built() -> None:
    seen: list[str] = []

    async def call(sending: Sending, name: str) -> None:
        async with sending.turn():
            for _ in range(3):
                seen.append(f"builds {name}")
                await asyncio.sleep(0)
            await leave()
            seen.append(f"sent {name}")
            await asyncio.sleep(PATIENCE * 5)
            seen.append(f"answered {name}")

    async def work() -> None:
        sending = Sending()
        await asyncio.gather(*(call(sending, name) for name in "ab"))

    asyncio.run(work())
    assert seen == [
        *["builds a"] * 3, "sent a", *["builds b"] * 3, "sent b", "answered a", "answered b",
    ]  # fmt: skip


def test_a_call_that_does_not_leave_holds_nobody_up() -> None:
    async def work() -> float:
        sending = Sending()

        async def stuck() -> None:
            async with sending.turn():
                await asyncio.sleep(10)

        held = asyncio.create_task(stuck())
        await asyncio.sleep(0)
        began = time.monotonic()
        async with sending.turn():
            waited = time.monotonic() - began
        held.cancel()
        await asyncio.wait([held])
        return waited

    assert asyncio.run(work()) < 1


def test_a_cancelled_call_gives_its_turn_back() -> None:
    async def work() -> None:
        sending = Sending()

        async def cut_off() -> None:
            async with sending.turn():
                await asyncio.sleep(10)

        for _ in range(3):
            task = asyncio.create_task(cut_off())
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
        waiting = asyncio.create_task(cut_off())
        second = asyncio.create_task(cut_off())
        await asyncio.sleep(0)
        second.cancel()
        waiting.cancel()
        await asyncio.wait([waiting, second])
        async with asyncio.timeout(1), sending.turn():
            await leave()

    asyncio.run(work())


def test_without_a_turn_nothing_is_followed() -> None:
    request = httpx2.Request("GET", "http://127.0.0.1/")
    asyncio.run(follow(request))
    assert "trace" not in request.extensions
