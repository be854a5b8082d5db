"""What a loop has ready runs in order, many at a time, and leaves the window its turns."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from app.ui.ready import TURN

Aio = Callable[[Any], Any]


async def _all_of_now() -> None:
    """Wait until all has run that was added before."""
    done = asyncio.Event()
    asyncio.get_running_loop().call_soon(done.set)
    async with asyncio.timeout(20):
        await done.wait()


@contextmanager
def _turns_counted() -> Iterator[list[float]]:
    """When the window had its turns meanwhile."""
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.monotonic()))
    timer.start(0)
    yield turns
    timer.stop()


def test_callbacks_run_in_the_order_in_which_they_were_added(aio: Aio) -> None:
    async def story() -> list[int]:
        loop, ran = asyncio.get_running_loop(), list[int]()
        for number in range(50):
            loop.call_soon(ran.append, number)
        loop.call_soon_threadsafe(ran.append, 50)
        loop.call_soon(ran.append, 51).cancel()
        await _all_of_now()
        return ran

    assert aio(story()) == list(range(51))


def test_many_are_run_in_one_turn_of_the_window(aio: Aio) -> None:
    async def story() -> int:
        loop, ran = asyncio.get_running_loop(), list[int]()
        with _turns_counted() as turns:
            for number in range(200):
                loop.call_soon(ran.append, number)
            await _all_of_now()
            assert len(ran) == 200
        return len(turns)

    assert aio(story()) < 20


def test_what_a_callback_adds_needs_no_turn_of_its_own(aio: Aio) -> None:
    async def story() -> int:
        with _turns_counted() as turns:
            for _ in range(200):
                await asyncio.sleep(0)
        return len(turns)

    assert aio(story()) < 20


def test_who_always_adds_another_leaves_the_window_its_turns(aio: Aio) -> None:
    async def story() -> None:
        loop, shown = asyncio.get_running_loop(), asyncio.Event()

        def again() -> None:
            if not shown.is_set():
                loop.call_soon(again)

        again()
        QTimer.singleShot(5, shown.set)
        async with asyncio.timeout(5):
            await shown.wait()

    aio(story())


def test_long_callbacks_do_not_run_in_one_turn(aio: Aio) -> None:
    async def story() -> int:
        loop = asyncio.get_running_loop()
        with _turns_counted() as turns:
            for _ in range(6):
                loop.call_soon(time.sleep, 1.5 * TURN)
            await _all_of_now()
        return len(turns)

    assert aio(story()) >= 5


def test_one_that_fails_keeps_no_other(aio: Aio) -> None:
    async def story() -> tuple[list[str], list[object]]:
        loop, ran, told = asyncio.get_running_loop(), list[str](), list[object]()
        loop.set_exception_handler(lambda _, context: told.append(context["exception"]))
        loop.call_soon(ran.append, "before")
        loop.call_soon({}.__getitem__, "missing")
        loop.call_soon(ran.append, "after")
        await _all_of_now()
        return ran, told

    ran, told = aio(story())
    assert ran == ["before", "after"]
    assert [type(one) for one in told] == [KeyError]


def test_nothing_that_threads_add_is_overlooked(aio: Aio) -> None:
    threads, each = 4, 500

    async def story() -> list[tuple[int, int]]:
        loop, ran = asyncio.get_running_loop(), list[tuple[int, int]]()

        def add(thread: int) -> None:
            for number in range(each):
                loop.call_soon_threadsafe(ran.append, (thread, number))

        working = [threading.Thread(target=add, args=(one,)) for one in range(threads)]
        for one in working:
            one.start()
        await asyncio.to_thread(lambda: [one.join(20) for one in working])
        await _all_of_now()
        return ran

    ran = aio(story())
    for thread in range(threads):
        assert [number for one, number in ran if one == thread] == list(range(each))


def test_the_loop_lives_on_within_a_callback_that_waits(aio: Aio) -> None:
    """A menu that is open in one callback must not stop what is going on."""

    async def story() -> list[str]:
        loop, ran, inner = asyncio.get_running_loop(), list[str](), QEventLoop()

        def opens_a_menu() -> None:
            loop.call_soon(ran.append, "within")
            loop.call_soon(inner.quit)
            QTimer.singleShot(5000, inner.quit)
            inner.exec()
            ran.append("closed")

        loop.call_soon(opens_a_menu)
        loop.call_soon(ran.append, "next")
        await _all_of_now()
        return ran

    assert aio(story()) == ["next", "within", "closed"]
