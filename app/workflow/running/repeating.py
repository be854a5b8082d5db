"""Work that is asked for often and needs doing only for the newest state of things."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

PAUSE = 0.25
"""Seconds between two rounds: a bar that moves four times a second is up to date."""


class Latest:
    """Does a piece of work in the background, and again where it was asked for meanwhile."""

    def __init__(self, work: Callable[[], Awaitable[None]]) -> None:
        self._work = work
        self._is_wanted = False
        self._task: asyncio.Task[None] | None = None

    def ask(self) -> None:
        """Have it done soon; asking again before it has begun changes nothing."""
        self._is_wanted = True
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._run())

    async def _run(self) -> None:
        while self._is_wanted:
            self._is_wanted = False
            await self._work()
            await asyncio.sleep(PAUSE)

    async def aclose(self) -> None:
        """End it; a round that has begun ends first, one that has not is left out.

        Raises:
            Exception: whatever the last round raised.
        """
        task = self._task
        if task is None:
            return
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error
