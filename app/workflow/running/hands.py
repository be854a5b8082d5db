"""Tells whether the program itself works on a job, or all jobs wait for others.

Who only wants to show what goes on reads and paints best while nothing else needs the processor.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class Hands:
    """The jobs on which the program works right now: it plans, builds a call, or stores an answer.

    A job that waits for its engine, or for a place at it, keeps nobody's hands busy.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._full: set[str] = set()
        self._free_since = -math.inf

    @property
    def free_for(self) -> float:
        """Seconds for which there has been nothing to do for any job; 0 while there is."""
        return 0.0 if self._full else self._now() - self._free_since

    def take_up(self, job_id: str) -> None:
        """There is something to do for a job."""
        self._full.add(job_id)

    def lay_down(self, job_id: str) -> None:
        """A job waits, or has ended."""
        if job_id in self._full:
            self._full.remove(job_id)
            self._free_since = self._now()
