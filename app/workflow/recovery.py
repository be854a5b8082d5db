"""What happens to work that the end of the program cut off, when the library is opened again.

Answers that reached the spool are finished: nothing that was paid for is lost. A job that was sent
and has no answer is queued again where its engine repeats for free, and is in doubt otherwise.
Runs are stopped with their money settled; a person resumes or discards them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from sqlalchemy.orm import Session

from app.domain.errors import AppError
from app.domain.files import CollectionType, FileStatus
from app.domain.generation import GENERATING, GenerationState
from app.domain.identifiers import utc_now
from app.domain.jobs import Job, JobState
from app.domain.packaging.packaging_state import RunState
from app.domain.product import Product
from app.domain.regeneration import RunStatus
from app.domain.sheets.field_edits import EditStatus
from app.providers.engine import Engine
from app.storage import field_edits, panel_textures, products, regenerations, tech_files
from app.storage import jobs as job_rows
from app.storage.library import Library
from app.workflow.pack import packs
from app.workflow.packaging import packaging_runs
from app.workflow.remaking import remaking
from app.workflow.running.jobs import JobRunner
from app.workflow.running.spending import note_cost_in_doubt, refund_job
from app.workflow.running.storing import Answer
from app.workflow.sheets import field_asking
from app.workflow.views import sessions

Run = TypeVar("Run")
CUT_OFF = "The program ended while this was being made."
WAY_ON = "Resume or discard it."


class UnfinishedWork(StrEnum):
    VIEWS = "views"
    PACK = "tech pack"
    ARTWORK = "artwork"
    REGENERATION = "regeneration"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One run that waits for a person: resume or discard.

    Attributes:
        run_id: of a regeneration; a product has at most one run of the other kinds.
    """

    product: Product
    what: UnfinishedWork
    run_id: str = ""


class Recovery:
    """Settles what an earlier process left behind."""

    def __init__(
        self, library: Library, runner: JobRunner, *, engines: Callable[[str], Engine]
    ) -> None:
        self._library = library
        self._runner = runner
        self._engines = engines

    async def settle(self) -> None:
        """Finish spooled answers, then stop every run that nobody works on any more."""
        for job in await self._library.database.read(
            lambda s: job_rows.list_jobs(s, states=(JobState.SENDING,))
        ):
            await self._settle_sent(job)
        await asyncio.to_thread(self._sweep_spool)
        await self._library.database.write(lambda s: _stop_runs(s, AppError(CUT_OFF, WAY_ON)))

    async def settle_product(self, product_id: str, reason: AppError) -> None:
        """The same for one product, of which this process could not write how its runs ended.

        Raises:
            LibraryError: the library cannot be written yet.
        """
        for job in await self._library.database.read(
            lambda s: job_rows.list_jobs(s, states=(JobState.SENDING,))
        ):
            if job.product_id == product_id:
                await self._settle_sent(job, reason.message)
        await self._library.database.write(lambda s: _stop_runs(s, reason, only=product_id))

    async def _settle_sent(self, job: Job, why: str = CUT_OFF) -> None:
        answer = await asyncio.to_thread(self._library.spool.read, job.id)
        if answer is not None:
            try:
                await self._runner.keep(job, Answer(answer.data, answer.meta))
            except AppError as error:
                reason = error.message
                await self._library.database.write(lambda s: _end(s, job, JobState.FAILED, reason))
            return
        repeatable = self._engines(job.engine).repeatable
        state = JobState.CANCELLED if repeatable else JobState.IN_DOUBT
        cost = self._runner.estimate(job)
        await self._library.database.write(lambda s: _end(s, job, state, why, cost))

    def _sweep_spool(self) -> None:
        for job_id in self._library.spool.waiting():
            self._library.spool.remove(job_id)

    async def waits(self, one: Unfinished) -> bool:
        """Whether a run still waits: going on with another may have left it behind."""
        place = (one.product.id, one.what, one.run_id)
        found = await self.unfinished()
        return place in {(other.product.id, other.what, other.run_id) for other in found}

    async def unfinished(self) -> tuple[Unfinished, ...]:
        """Every run that can be resumed or discarded."""
        return await self._library.database.read(_unfinished)


def _end(
    session: Session, job: Job, state: JobState, reason: str, cost_usd: float | None = None
) -> None:
    ended = job_rows.update_job(
        session, job.id, state=state, error=reason, hint=WAY_ON, finished_at=utc_now()
    )
    refund_job(session, ended)
    if state is JobState.IN_DOUBT:
        note_cost_in_doubt(session, ended, reason, cost_usd)


def is_left_behind(session: Session) -> bool:
    """Whether anything counts as being made: by a process at work, or by one that is gone."""
    return bool(
        job_rows.list_jobs(session, states=(JobState.SENDING,))
        or products.list_products(session, states=tuple(GENERATING))
        or _packs_in_work(session)
        or panel_textures.runs_in(session, RunState.RUNNING)
        or regenerations.list_regenerations(session, status=RunStatus.PROCESSING)
        or field_edits.list_edits(session, status=EditStatus.PENDING)
    )


def _packs_in_work(session: Session) -> list[packs.PackSource]:
    found = []
    for collection in tech_files.list_collections(session, status=FileStatus.PROCESSING):
        if collection.type is CollectionType.TECH_PACK:
            source = packs.find_pack(session, collection.product_id)
            if source is not None and source.collection.id == collection.id:
                found.append(source)
    return found


def _stop_runs(session: Session, reason: AppError, only: str = "") -> None:
    """Stop every run that counts as being at work, or those of one product."""

    def meant(found: Iterable[Run]) -> list[Run]:
        return [one for one in found if only in ("", _product_of(one))]

    for product in meant(products.list_products(session, states=tuple(GENERATING))):
        sessions.interrupt(session, product.id, reason)
    for source in meant(_packs_in_work(session)):
        packs.finish_pack(session, source, reason.message)
    for run in meant(panel_textures.runs_in(session, RunState.RUNNING)):
        packaging_runs.stop_run(session, run.id, reason)
    for again in meant(regenerations.list_regenerations(session, status=RunStatus.PROCESSING)):
        remaking.finish_run(session, again.id, reason.message, reason.hint)
    for edit in meant(field_edits.list_edits(session, status=EditStatus.PENDING)):
        field_asking.end_edit(session, edit.id, AppError(reason.message, "Ask for it again."))


def _product_of(run: object) -> str:
    if isinstance(run, packs.PackSource):
        return run.collection.product_id
    return run.id if isinstance(run, Product) else str(getattr(run, "product_id", ""))


def _unfinished(session: Session) -> tuple[Unfinished, ...]:
    found = [
        Unfinished(product, UnfinishedWork.VIEWS)
        for product in products.list_products(session, states=(GenerationState.ERROR,))
        if product.session_id
    ]
    for collection in tech_files.list_collections(session, status=FileStatus.FAILED):
        product = products.get_product(session, collection.product_id)
        source = packs.find_pack(session, product.id)
        if source is not None and source.collection.id == collection.id:
            found.append(Unfinished(product, UnfinishedWork.PACK))
    for run in panel_textures.runs_in(session, RunState.STOPPED):
        product = products.get_product(session, run.product_id)
        found.append(Unfinished(product, UnfinishedWork.ARTWORK))
    for again in regenerations.list_regenerations(session, status=RunStatus.FAILED):
        revision = products.latest_revision(session, again.product_id)
        if revision is not None and revision.id == again.revision_id:
            product = products.get_product(session, again.product_id)
            found.append(Unfinished(product, UnfinishedWork.REGENERATION, again.id))
    return tuple(one for one in found if one.product.archived_at is None)
