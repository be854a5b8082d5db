"""The places at engines: so many calls at a time, each engine for itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.domain.jobs import Job, JobState

CONCURRENCY = 4
"""Calls at a time where nothing else is said."""


class Places:
    """Gives out places, and keeps those of jobs that were begun as they were planned.

    Args:
        concurrency: how many calls an engine takes at a time, by its name.
    """

    def __init__(self, concurrency: Callable[[str], int]) -> None:
        self._concurrency = concurrency
        self._places: dict[str, tuple[int, asyncio.Semaphore]] = {}
        self._kept: dict[str, asyncio.Semaphore] = {}

    def of(self, engine: str) -> asyncio.Semaphore:
        """Each engine has its own: one that waits for its provider keeps no other waiting."""
        wanted = self._concurrency(engine)
        number, places = self._places.get(engine, (0, None))
        if places is None or number != wanted:
            # Calls that wait for the places of before still get those.
            places = asyncio.Semaphore(wanted)
            self._places[engine] = (wanted, places)
        return places

    async def spare(self, engine: str) -> asyncio.Semaphore | None:
        """A place of an engine, taken without waiting; None where there is none."""
        place = self.of(engine)
        if place.locked():
            return None
        await place.acquire()
        return place

    async def all_spare(self, engine: str) -> list[asyncio.Semaphore]:
        """Every place of an engine that nobody has or waits for, taken."""
        taken: list[asyncio.Semaphore] = []
        while (place := await self.spare(engine)) is not None:
            taken.append(place)
        return taken

    def keep(self, place: asyncio.Semaphore | None, planned: Job | None) -> None:
        """Keep a taken place for the run of what was begun as it was planned, else release it."""
        if place is None:
            return
        if planned is not None and planned.state is JobState.SENDING:
            self._kept[planned.id] = place
        else:
            place.release()

    def is_kept(self, job_id: str) -> bool:
        """Whether a job was begun as it was planned and has not run yet."""
        return job_id in self._kept

    def take(self, job_id: str) -> asyncio.Semaphore | None:
        """The place that was kept for a job, to be released at the end of its call."""
        return self._kept.pop(job_id, None)

    def give_up(self, job_id: str) -> None:
        """Release what is kept for a job that does not run."""
        if (place := self.take(job_id)) is not None:
            place.release()
