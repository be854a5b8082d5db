"""Work that goes on when nobody waits for it any more, until the program ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable

log = logging.getLogger(__name__)
LATER = 0.5
"""Seconds until answers that are kept leave the spool: what comes next goes first."""
LATEST = 5.0
"""Seconds after which they leave it though there is other work all the time."""
REST = 0.1
"""Seconds without work for a job, after which nothing is in the way: a run writes its end."""


class Trailing:
    """What is left of jobs that have ended: lines to be written, files to be cleared up."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Future[None]] = set()

    def add(self, work: asyncio.Future[None]) -> None:
        """Let work go on; what goes wrong with it is logged."""
        self._under_way.add(work)
        work.add_done_callback(self._ended)

    def _ended(self, work: asyncio.Future[None]) -> None:
        self._under_way.discard(work)
        if not work.cancelled() and (error := work.exception()) is not None:
            # Not its words: those of a database error are all that was to be stored.
            log.warning("What was left of a job was not cleared up", exc_info=error)

    async def aclose(self) -> None:
        """Wait for what is still under way."""
        while self._under_way:
            await asyncio.wait(tuple(self._under_way))


class Clearing:
    """Forgets the answers of finished jobs, many at a time and after what comes next.

    Args:
        remove: forgets the answer to a job; called in a thread.
        trailing: waits for it at the end.
        free_for: seconds for which there has been nothing else to do.
    """

    def __init__(
        self,
        remove: Callable[[str], None],
        trailing: Trailing,
        free_for: Callable[[], float] = lambda: REST,
    ) -> None:
        self._remove = remove
        self._trailing = trailing
        self._free_for = free_for
        self._jobs: list[str] = []
        self._timer: asyncio.TimerHandle | None = None

    def add(self, job_id: str) -> None:
        """The answer to a job is needed no more."""
        self._jobs.append(job_id)
        if self._timer is None:
            self._look_again(LATEST)

    def _look_again(self, patience: float) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(LATER, self._flush_in_calm, patience - LATER)

    def _flush_in_calm(self, patience: float) -> None:
        if patience > 0 and self._free_for() < REST:
            self._look_again(patience)
        else:
            self.flush()

    def flush(self) -> None:
        """Begin now with what has come together."""
        if self._timer is None:
            return
        self._timer.cancel()
        self._timer = None
        jobs, self._jobs = self._jobs, []
        loop = asyncio.get_running_loop()
        self._trailing.add(loop.run_in_executor(None, self._remove_all, jobs))

    def _remove_all(self, jobs: Iterable[str]) -> None:
        refused: OSError | None = None
        for job_id in jobs:
            try:
                self._remove(job_id)
            except OSError as error:
                # One that is in use keeps no other.
                refused = error
        if refused is not None:
            raise refused
