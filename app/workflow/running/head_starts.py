"""Begins jobs in the transaction that plans them, where their engine has room for them at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress

from sqlalchemy.orm import Session

from app.domain.errors import LibraryError
from app.domain.jobs import Job, JobState
from app.storage import jobs as job_rows
from app.storage.library import Library
from app.workflow.running.places import Places

Planning = Callable[[Session], Iterable[Job]]
"""Plans jobs; those that it returns are new, and nobody else runs them."""


class HeadStarts:
    """Saves what has just been planned the wait for a transaction of its own.

    Args:
        library: that holds the jobs.
        places: at the engines.
        go: makes the row of a queued job one that goes out, unless it need not.
    """

    def __init__(self, library: Library, places: Places, go: Callable[[Session, Job], Job]) -> None:
        self._library = library
        self._places = places
        self._go = go

    def begin(self, session: Session, planned: Job, engine: str) -> Job:
        """A job that was planned in this transaction as it goes out to `engine`, if it does."""
        if planned.state is not JobState.QUEUED or planned.engine != engine:
            return planned
        return self._go(session, planned)

    @asynccontextmanager
    async def begun(self, engine: str, plan: Planning) -> AsyncIterator[tuple[Job, ...]]:
        """Plan jobs and begin as many as the engine has room for, in one transaction.

        Within it they are to be run; what was not run at its end is queued again.

        Raises:
            LibraryError: nothing was planned; likewise what `plan` raises.
        """
        places = await self._places.all_spare(engine)
        jobs: dict[str, Job] = {}
        mine: list[Job] = []

        def write(session: Session) -> None:
            jobs.clear()
            mine.clear()
            for planned in plan(session):
                is_room = len(mine) < len(places)
                job = self.begin(session, planned, engine) if is_room else planned
                jobs[job.id] = job
                if job is not planned and job.state is JobState.SENDING:
                    mine.append(job)

        try:
            await self._library.database.write(write)
        except BaseException:
            for place in places:
                place.release()
            await asyncio.shield(self._all_put_back(mine))
            raise
        for number, place in enumerate(places):
            self._places.keep(place, mine[number] if number < len(mine) else None)
        try:
            yield tuple(jobs.values())
        finally:
            waiting = [job for job in mine if self._places.is_kept(job.id)]
            if waiting:
                await asyncio.shield(self._all_put_back(waiting))

    async def put_back(self, planned: Job | None) -> None:
        """Queue a job again that was begun as it was planned, and whose run was then cancelled."""
        if planned is None or planned.state is not JobState.SENDING:
            return
        self._places.give_up(planned.id)
        # Where it cannot be written, why that is so is told already.
        with suppress(LibraryError):
            await self._library.database.write(lambda s: job_rows.put_back(s, planned.id))

    async def _all_put_back(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            await self.put_back(job)
