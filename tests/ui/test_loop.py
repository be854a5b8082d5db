"""The window gets its turn while a thread computes."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Callable
from typing import Any


def paint() -> None:
    """Gives the turn away, as each call of Qt does."""
    time.sleep(0)


def test_a_computing_thread_makes_way_for_the_window(aio: Callable[[Any], Any]) -> None:
    done = threading.Event()

    def compute() -> None:
        while not done.is_set():
            sum(range(200))

    async def turns() -> float:
        """Seconds of twenty steps."""
        start = time.perf_counter()
        for _ in range(20):
            paint()
            await asyncio.sleep(0)
        return time.perf_counter() - start

    async def story() -> None:
        thread = threading.Thread(target=compute)
        thread.start()
        try:
            quick = min([await turns() for _ in range(3)])
            ours = sys.getswitchinterval()
            sys.setswitchinterval(0.005)
            try:
                slow = min([await turns() for _ in range(3)])
            finally:
                sys.setswitchinterval(ours)
        finally:
            done.set()
            thread.join()
        assert quick < slow / 3

    aio(story())
