"""Jobs are begun as they are planned; what does not run after all is queued again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.domain.errors import AppError
from app.domain.identifiers import utc_now
from app.domain.jobs import Job, JobState
from app.storage import jobs as job_rows
from app.storage import products
from app.storage.library import Library, open_library
from app.workflow.running.head_starts import HeadStarts
from app.workflow.running.places import Places
from tests.storage.rows import make_job, make_product

Story = Callable[[Library, HeadStarts, Places], Any]


def go(session: Session, job: Job) -> Job:
    return job_rows.change_job(session, job, state=JobState.SENDING, started_at=utc_now())


@pytest.fixture
def tell(tmp_path: Path) -> Callable[[Story], None]:
    """Tells a story with two places at each engine."""

    def run(story: Story) -> None:
        async def work() -> None:
            library = open_library(tmp_path / "library", cache=tmp_path / "cache")
            try:
                places = Places(lambda engine: 2)
                await story(library, HeadStarts(library, places, go), places)
            finally:
                library.close()

        asyncio.run(work())

    return run


def planning(number: int, engine: str = "drafter") -> Callable[[Session], list[Job]]:
    def plan(session: Session) -> list[Job]:
        product = products.add_product(session, make_product())
        slots = [f"view:{one}" for one in range(number)]
        return [
            job_rows.add_job(session, make_job(product.id, slot=slot, engine=engine))
            for slot in slots
        ]

    return plan


def states(library: Library) -> list[JobState]:
    return [job.state for job in library.database.read_now(job_rows.list_jobs)]


def test_as_many_are_begun_as_there_are_places(tell: Callable[[Story], None]) -> None:
    async def story(library: Library, starts: HeadStarts, places: Places) -> None:
        async with starts.begun("drafter", planning(3)) as jobs:
            begun = [job.state for job in jobs]
            assert begun == [JobState.SENDING, JobState.SENDING, JobState.QUEUED]
            assert begun == states(library)
            assert await places.spare("drafter") is None
            for job in jobs:
                places.give_up(job.id)
        assert len(await places.all_spare("drafter")) == 2

    tell(story)


def test_what_does_not_run_is_queued_again_and_its_place_is_free(
    tell: Callable[[Story], None],
) -> None:
    async def story(library: Library, starts: HeadStarts, places: Places) -> None:
        async with starts.begun("drafter", planning(2)) as (first, _):
            place = places.take(first.id)
            assert place is not None
        assert states(library) == [JobState.SENDING, JobState.QUEUED]
        place.release()
        assert len(await places.all_spare("drafter")) == 2

    tell(story)


def test_those_of_another_engine_wait_for_their_turn(tell: Callable[[Story], None]) -> None:
    async def story(library: Library, starts: HeadStarts, places: Places) -> None:
        async with starts.begun("drafter", planning(2, engine="another")):
            assert states(library) == [JobState.QUEUED] * 2
            assert len(await places.all_spare("drafter")) == 2

    tell(story)


def test_a_plan_that_fails_takes_no_place(tell: Callable[[Story], None]) -> None:
    async def story(library: Library, starts: HeadStarts, places: Places) -> None:
        def plan(session: Session) -> list[Job]:
            planning(2)(session)
            raise AppError("No ink.")

        with pytest.raises(AppError, match="No ink"):
            async with starts.begun("drafter", plan):
                pytest.fail("It began.")
        assert states(library) == []
        assert len(await places.all_spare("drafter")) == 2

    tell(story)


def test_a_cancel_while_they_are_planned_leaves_them_queued(tell: Callable[[Story], None]) -> None:
    async def story(library: Library, starts: HeadStarts, places: Places) -> None:
        loop = asyncio.get_running_loop()

        def plan(session: Session) -> list[Job]:
            loop.call_soon_threadsafe(beginning.cancel)
            return planning(2)(session)

        async def begin() -> None:
            async with starts.begun("drafter", plan):
                pytest.fail("It was cancelled.")

        beginning = asyncio.create_task(begin())
        with pytest.raises(asyncio.CancelledError):
            await beginning
        assert states(library) == [JobState.QUEUED] * 2
        assert len(await places.all_spare("drafter")) == 2

    tell(story)


def test_a_cancel_before_the_first_step_of_a_run_leaves_it_queued(
    tell: Callable[[Story], None],
) -> None:
    async def story(library: Library, starts: HeadStarts, places: Places) -> None:
        async def never(job: Job) -> None:
            pytest.fail(f"{job.slot} ran.")

        async with starts.begun("drafter", planning(2)) as jobs:
            running = [asyncio.create_task(never(job)) for job in jobs]
            for task in running:
                task.cancel()
            await asyncio.wait(running)
        assert states(library) == [JobState.QUEUED] * 2
        assert len(await places.all_spare("drafter")) == 2

    tell(story)
