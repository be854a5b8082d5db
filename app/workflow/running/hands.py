"""Tells whether the program itself works on a job, or all jobs wait for others.

Who only wants to show what goes on reads and paints best while nothing else needs the processor.
"""

from __future__ import annotations


class Hands:
    """The jobs on which the program works right now: it plans, builds a call, or stores an answer.

    A job that waits for its engine, or for a place at it, keeps nobody's hands busy.
    """

    def __init__(self) -> None:
        self._full: set[str] = set()

    @property
    def are_free(self) -> bool:
        """Whether there is nothing to do for any job."""
        return not self._full

    def take_up(self, job_id: str) -> None:
        """There is something to do for a job."""
        self._full.add(job_id)

    def lay_down(self, job_id: str) -> None:
        """A job waits, or has ended."""
        self._full.discard(job_id)
