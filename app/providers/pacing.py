"""How fast one provider is asked: calls at a time, calls a minute, and a pause when it says so."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiolimiter import AsyncLimiter

SHORTEST_GAP = 0.001
LONGEST_HOLD = 900.0
"""Seconds; whatever a provider says, a person may ask it again after a quarter of an hour."""
REMEMBERED = 1000
"""Calls that went well; no provider serves more of one person's between two of its refusals."""
EASING = 0.97
"""What is left of the seconds between two starts after each call that went well."""


class Pace:
    """The turns of all calls that go to one provider with one key.

    After "too many requests" fewer calls run at a time, and one more for each round that went
    well, so that a storm ends instead of using up everybody's tries.
    """

    def __init__(
        self,
        *,
        concurrency: int,
        per_minute: float | None,
        burst: int = 1,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most = concurrency
        self._limit = float(concurrency)
        self._per_minute = per_minute
        self._burst = burst
        self._clock = clock
        self._running = 0
        self._not_before = 0.0
        self._gap = 0.0
        self._next_start = 0.0
        self._served: deque[float] = deque(maxlen=REMEMBERED)
        self._free = asyncio.Condition()
        self._limiter: AsyncLimiter | None = None

    @property
    def at_a_time(self) -> int:
        """How many calls may run now."""
        return max(1, int(self._limit))

    def paused_for(self) -> float:
        """Seconds until the next call may go out."""
        return max(0.0, self._not_before - self._clock())

    def slow_down(self, pause: float | None) -> None:
        """The provider got too many requests: halve the calls at a time, and pause all of them.

        After the pause they start as far apart as it served them before, so that not the same
        call is sent away again and again until its tries are used up.
        """
        is_new = self.paused_for() == 0
        pause = min(pause, LONGEST_HOLD) if pause else None
        if pause:
            self._not_before = max(self._not_before, self._clock() + pause)
        if not is_new:
            # Of the same burst, which was answered for already.
            return
        self._limit = max(1.0, self._limit / 2)
        if pause:
            # What it served long ago says nothing of how many it takes in such a time.
            since = self._clock() - pause
            served = sum(moment >= since for moment in self._served)
            self._gap = min(pause, max(1.5 * self._gap, pause / max(1, served)))
        self._served.clear()

    def went_well(self) -> None:
        """One call was answered properly."""
        self._served.append(self._clock())
        self._limit = min(float(self._most), self._limit + 1 / self._limit)
        self._gap = 0.0 if self._gap < SHORTEST_GAP else EASING * self._gap

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for a turn and hold it; cancelling while waiting leaves nothing behind."""
        async with self._free:
            await self._free.wait_for(lambda: self._running < self.at_a_time)
            self._running += 1
        try:
            await self._start()
            yield
        finally:
            self._running -= 1
            await asyncio.shield(self._wake())

    async def _start(self) -> None:
        if self._per_minute is not None:
            if self._limiter is None:
                # Bound to the loop it is made in.
                seconds = self._burst * 60 / self._per_minute
                self._limiter = AsyncLimiter(self._burst, seconds)
            await self._limiter.acquire()
        # The provider may ask for a longer pause while this call waits out the first.
        while self.paused_for() > 0:
            await self._pause()
        if self._gap:
            mine = max(self._clock(), self._next_start)
            self._next_start = mine + self._gap
            await asyncio.sleep(max(0.0, mine - self._clock()))

    async def _pause(self) -> None:
        await asyncio.sleep(self.paused_for())

    async def _wake(self) -> None:
        async with self._free:
            self._free.notify_all()
