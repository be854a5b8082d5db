"""Tells whether the program itself works on a job, or all jobs wait for others.

Who only wants to show what goes on reads and paints best while nothing else needs the processor.
And an answer after which nothing comes lets those go first that a next call waits for.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable
from contextlib import suppress

PATIENCE = 0.1
"""Seconds that an answer after which nothing comes lets others go first at most."""


class Hands:
    """The jobs on which the program works right now: it plans, builds a call, or stores an answer.

    A job that waits for its engine, or for a place at it, keeps nobody's hands busy.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._full: set[str] = set()
        self._urgent: set[str] = set()
        self._nothing_urgent = asyncio.Event()
        self._free_since = -math.inf

    @property
    def free_for(self) -> float:
        """Seconds for which there has been nothing to do for any job; 0 while there is."""
        return 0.0 if self._full else self._now() - self._free_since

    def take_up(self, job_id: str, *, is_urgent: bool = True) -> None:
        """There is something to do for a job; urgent where an engine is to be asked after it."""
        self._full.add(job_id)
        if is_urgent:
            self._urgent.add(job_id)
        else:
            self._let_go(job_id)

    def lay_down(self, job_id: str) -> None:
        """A job waits, or has ended."""
        if job_id in self._full:
            self._full.remove(job_id)
            self._free_since = self._now()
            self._let_go(job_id)

    async def let_others_go_first(self) -> None:
        """Wait until nothing urgent is to be done, at most for `PATIENCE`."""
        if self._urgent:
            self._nothing_urgent.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._nothing_urgent.wait(), PATIENCE)

    def _let_go(self, job_id: str) -> None:
        self._urgent.discard(job_id)
        if not self._urgent:
            self._nothing_urgent.set()
