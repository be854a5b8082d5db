"""The complete tech pack: its steps run at the same time where they do not depend on each other.

Sketches need only the approved views. Analyses and close-ups wait for the category, which decides
fields and shot list. Each close-up and sketch is read as soon as it is there. What most waits for
goes first: the shot list, the sketches, the close-ups, then the readings of the views. A step that
fails leaves the others usable, and making the pack again does what is missing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy.orm import Session

from app.domain.analysis import Shot, ShotList
from app.domain.credits import PriceList
from app.domain.errors import AppError, IllegalTransitionError
from app.domain.files import Collection, FileStatus
from app.domain.jobs import Job
from app.providers.departure import do_nothing
from app.storage import jobs as job_rows
from app.storage.library import Library
from app.workflow.pack import packs
from app.workflow.pack.packs import PackSource, PlannedPictures
from app.workflow.put_away import refuse_if_archived
from app.workflow.running.at_work import AtWork, Work
from app.workflow.running.call_record import Plan
from app.workflow.running.head_starts import Planning
from app.workflow.running.jobs import JobRunner
from app.workflow.running.repeating import Latest
from app.workflow.running.together import together
from app.workflow.views.category import plan_category


@dataclass(frozen=True, slots=True)
class FirstJobs:
    """What a pack begins with."""

    category: Job
    shot_list: Job | None = None


class Ahead:
    """What goes first, because most waits for it: the shot list, then the close-ups.

    Attributes:
        shot_list: set when it is with its engine or never will be; then the sketches go.
        close_ups: set when that is so of every close-up; then goes what nothing waits for.
    """

    def __init__(self) -> None:
        self.shot_list = asyncio.Event()
        self.close_ups = asyncio.Event()
        self._waiting: set[Shot] = set()

    def expect(self, shots: Iterable[Shot]) -> None:
        """These are all close-ups there are."""
        self._waiting.update(shots)

    def has_gone(self, shot: Shot) -> None:
        """This close-up is with its engine, or never will be."""
        self._waiting.discard(shot)
        if not self._waiting:
            self.close_ups.set()

    @contextmanager
    def to_the_end(self) -> Iterator[None]:
        """Let nobody wait for what has failed."""
        try:
            yield
        finally:
            self.shot_list.set()
            self.close_ups.set()


class TechPack:
    """Makes and resumes tech packs."""

    def __init__(
        self,
        library: Library,
        runner: JobRunner,
        *,
        prices: Callable[[str], PriceList],
        at_work: AtWork,
    ) -> None:
        self._library = library
        self._runner = runner
        self._prices = prices
        self._at_work = at_work
        self._noting: dict[str, Latest] = {}

    async def make(self, product_id: str) -> Collection:
        """Make the pack of the newest revision, or what is missing of it.

        Raises:
            IllegalTransitionError: no revision yet, or a pack of this product is being made.
            AppError: a step failed; what was made before stays.
        """
        if self._at_work.is_running(product_id, Work.TECH_PACK):
            raise IllegalTransitionError("The tech pack of this product is being made already.")
        if self._at_work.is_running(product_id, Work.REGENERATION):
            raise IllegalTransitionError(
                "A part of this product is being made again.", "Wait for it, or cancel it."
            )
        with self._at_work.run(product_id, Work.TECH_PACK):
            source = await self._library.database.write(lambda s: _begun(s, product_id))
            if source.collection.status is FileStatus.COMPLETED:
                return source.collection
            return await self._make(source)

    async def discard(self, product_id: str) -> bool:
        """Archive an unfinished pack; its files stay, what was reserved is settled already.

        Returns:
            Whether there was an unfinished one.
        """
        return await self._library.database.write(lambda s: packs.discard_pack(s, product_id))

    async def _make(self, source: PackSource) -> Collection:
        try:
            errors = await self._steps(source)
        except asyncio.CancelledError:
            await asyncio.shield(self._finish(source, "Cancelled."))
            raise
        collection = await self._finish(source, errors[0].message if errors else "")
        if errors:
            raise errors[0]
        return collection

    async def _steps(self, source: PackSource) -> list[AppError]:
        """Everything that the pack consists of; what went wrong with it."""
        key = source.collection.id
        self._noting[key] = Latest(lambda: self._note_progress(source))
        ahead = Ahead()
        try:
            return await together(
                (self._with_category(source, ahead), self._sketches(source, ahead))
            )
        finally:
            await self._noting.pop(key).aclose()

    async def _finish(self, source: PackSource, error: str) -> Collection:
        return await self._library.database.write(lambda s: packs.finish_pack(s, source, error))

    async def _with_category(self, source: PackSource, ahead: Ahead) -> None:
        known: list[FirstJobs] = []

        def plan(session: Session) -> tuple[Job]:
            known[:] = [_plan_category(session, source)]
            return (known[0].shot_list or known[0].category,)

        engine = source.product.engine
        with ahead.to_the_end():
            async with self._runner.begun(engine, plan) as (job,):
                if known[0].shot_list is None:
                    ahead.shot_list.set()
                    await self._run(source, job)
                    source = await self._library.database.read(
                        lambda s: packs.open_pack(s, source.product.id)
                    )
                    steps = [self._close_ups(source, ahead), self._analyses(source, ahead)]
                else:
                    steps = [
                        self._close_ups(source, ahead, job),
                        self._analyses(source, ahead),
                        self._after_close_ups(source, known[0].category, ahead),
                    ]
                _raise_first(await together(steps))

    async def _after_close_ups(self, source: PackSource, job: Job, ahead: Ahead) -> None:
        await ahead.close_ups.wait()
        await self._run(source, job)

    async def _analyses(self, source: PackSource, ahead: Ahead) -> None:
        await ahead.close_ups.wait()
        prices = self._prices(source.product.engine)
        plan = partial(packs.plan_analyses, source=source, prices=prices)
        async with self._runner.begun(source.product.engine, plan) as jobs:
            _raise_first(await together(self._run(source, job) for job in jobs))

    async def _close_ups(
        self, source: PackSource, ahead: Ahead, planned: Job | None = None
    ) -> None:
        with ahead.to_the_end():
            if planned is None:
                planned = await self._library.database.write(
                    lambda s: packs.plan_shot_list(s, source)
                )
            chosen = await self._run(source, planned, ahead.shot_list.set, leads_on=True)
            prices = self._prices(source.product.engine)
            shots: list[Shot] = []

            def plan(session: Session) -> tuple[Job, ...]:
                shots[:] = self._shot_list(chosen).shots
                return packs.plan_close_ups(session, source, tuple(shots), prices)

            async with self._planned(source, plan) as known:
                ahead.expect(shots)
                steps = [self._close_up(source, shot, known, ahead) for shot in shots]
                _raise_first(await together(steps))

    def _shot_list(self, job: Job) -> ShotList:
        return ShotList.model_validate_json(self._library.images.read(job.output or ""))

    @asynccontextmanager
    async def _planned(self, source: PackSource, plan: Planning) -> AsyncIterator[PlannedPictures]:
        """Plan the pictures of a step and begin them."""
        known: list[PlannedPictures] = []

        def write(session: Session) -> Iterable[Job]:
            planned = plan(session)
            known[:] = [packs.planned_pictures(session, source)]
            return planned

        async with self._runner.begun(source.product.engine, write) as begun:
            jobs = {job.slot: job for job in begun}
            yield replace(known[0], jobs={**known[0].jobs, **jobs})

    async def _close_up(
        self, source: PackSource, shot: Shot, known: PlannedPictures, ahead: Ahead
    ) -> None:
        def plan(session: Session, made: Job) -> Job:
            return packs.plan_close_up_analysis(session, source, shot, made.output or "", known)

        reading = await self._run_and_plan(
            source, f"close_up:{shot.key}", known, plan, partial(ahead.has_gone, shot)
        )
        await self._run(source, reading)

    async def _sketches(self, source: PackSource, ahead: Ahead) -> None:
        await ahead.shot_list.wait()
        prices = self._prices(source.product.engine)
        views, plan = (
            source.sketch_views,
            partial(packs.plan_sketches, source=source, prices=prices),
        )
        async with self._planned(source, plan) as known:
            _raise_first(await together(self._sketch(source, view, known) for view in views))

    async def _sketch(self, source: PackSource, view: str, known: PlannedPictures) -> None:
        def plan(session: Session, made: Job) -> Job:
            return packs.plan_callouts(session, source, view, made.output or "", known)

        await self._run(source, await self._run_and_plan(source, f"sketch:{view}", known, plan))

    async def _run_and_plan(
        self,
        source: PackSource,
        slot: str,
        known: PlannedPictures,
        plan: Plan,
        begun: Callable[[], None] = do_nothing,
    ) -> Job:
        job = known.jobs.get(slot)
        if job is None:
            raise AppError("A part of the tech pack was not planned.", "Make the pack again.")
        with self._noted(source):
            return await self._runner.run_and_plan(job, plan, begun)

    async def _run(
        self,
        source: PackSource,
        job: Job,
        begun: Callable[[], None] = do_nothing,
        *,
        leads_on: bool = False,
    ) -> Job:
        with self._noted(source):
            return await self._runner.run(job, begun, leads_on=leads_on)

    @contextmanager
    def _noted(self, source: PackSource) -> Iterator[None]:
        """Note in the pack how far it is after what is done within."""
        try:
            yield
        finally:
            # Nobody waits for it: what comes next must not start later because of a bar.
            self._noting[source.collection.id].ask()

    async def _note_progress(self, source: PackSource) -> None:
        await self._library.database.write(lambda s: packs.record_progress(s, source))


def _begun(session: Session, product_id: str) -> PackSource:
    refuse_if_archived(session, product_id)
    source = packs.open_pack(session, product_id)
    if source.collection.status is FileStatus.COMPLETED:
        return source
    return packs.restart_pack(session, source)


def _plan_category(session: Session, source: PackSource) -> FirstJobs:
    """The reading of the category, and the shot list where that is known already.

    So it is where the category of this very front view was read beside its features: then nothing
    has to wait until the pack has asked again.
    """
    job = plan_category(
        session,
        source.product,
        source.iteration,
        run_id=source.collection.id,
        front=source.image("front"),
    )
    known = job_rows.finished_reading(session, job.request_key)
    is_of_revision = known is not None and known.run_id == source.revision.batch_id
    if is_of_revision and source.product.category is not None:
        return FirstJobs(job, packs.plan_shot_list(session, source))
    return FirstJobs(job)


def _raise_first(errors: list[AppError]) -> None:
    if errors:
        raise errors[0]
