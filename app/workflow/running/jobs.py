"""Runs one durable job in the write order that loses nothing paid for.

1. The job row and its reservation are committed before this module is asked to run it.
2. The engine's answer goes to the spool, synced, before anything decodes it.
3. The picture is stored by its content hash, synced, and journalled.
4. One transaction writes what the job stands for, marks it done and charges its share.
5. Thumbnails follow; they can always be made again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress
from functools import partial

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.domain.calls import AiCall
from app.domain.errors import AppError, IllegalTransitionError, InDoubtError, LibraryError
from app.domain.identifiers import utc_now
from app.domain.jobs import Job, JobState
from app.domain.requests import AnalysisRequest, ImageRequest, ImageTask
from app.providers.departure import do_nothing
from app.providers.engine import Engine, Previewing
from app.providers.resilience import SingleFlight, with_retries
from app.storage import calls as call_rows
from app.storage import jobs as job_rows
from app.storage.library import Library
from app.storage.to_its_end import to_its_end
from app.workflow.running.call_notes import CallNotes
from app.workflow.running.call_record import CallRecord, Course, Plan, Result
from app.workflow.running.cancelling import OneByOne
from app.workflow.running.ending import write_end
from app.workflow.running.hands import Hands
from app.workflow.running.head_starts import HeadStarts, Planning
from app.workflow.running.job_requests import Request, request_of
from app.workflow.running.outcome import Completion, Outcome
from app.workflow.running.places import CONCURRENCY, Places
from app.workflow.running.spending import refund_job
from app.workflow.running.storing import Answer, Storing, answer_of
from app.workflow.running.telling import Listener, Telling, Watcher
from app.workflow.running.trailing import Clearing, Trailing

log = logging.getLogger(__name__)
UNEXPECTED = "Something went wrong inside the program."
REPORT = "The log of the library says more; trying again is safe."


class JobRunner:
    """Takes queued jobs to their one final state and tells the listeners."""

    def __init__(
        self,
        library: Library,
        *,
        engines: Callable[[str], Engine],
        complete: Completion,
        concurrency: Callable[[str], int] = lambda engine: CONCURRENCY,
        estimate: Callable[[Request], float | None] = lambda request: None,
    ) -> None:
        self._library = library
        self._engines = engines
        self._complete = complete
        self._estimate = estimate
        self._notes = CallNotes(engines, self.estimate)
        self._places = Places(concurrency)
        self._head_starts = HeadStarts(library, self._places, lambda s, job: self._go(s, job)[0])
        self._storing = Storing(library)
        self._flights = SingleFlight()
        self._records: dict[str, CallRecord] = {}
        self._trailing = Trailing()
        self._one_by_one = OneByOne()
        self._hands = Hands()
        self._clearing = Clearing(
            lambda job_id: library.spool.remove(job_id), self._trailing, lambda: self.only_waits_for
        )
        self._telling = Telling()

    @property
    def only_waits_for(self) -> float:
        """Seconds for which there was nothing to do for any job but wait for engines."""
        return self._hands.free_for

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` every change from now on; the returned function ends that."""
        return self._telling.subscribe(listener)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Show `watcher` front views while they form; the returned function ends that.

        Some engines charge a little for it, so nothing is asked for while nobody watches.
        """
        return self._telling.watch(watcher)

    async def run(
        self, job: Job, begun: Callable[[], None] = do_nothing, *, leads_on: bool = False
    ) -> Job:
        """Run one job to its end, unless it is done.

        Args:
            job: as it was planned; what it is now says its row.
            begun: is called when it goes out to its engine, or never will.
            leads_on: whether engines are to be asked for more when it has ended.

        Raises:
            AppError: the job failed or was cancelled alone; its row says so, its share is refunded.
            asyncio.CancelledError: its run was cancelled; likewise.
        """
        return await self._follow(job, begun, Course(leads_on=leads_on))

    async def run_and_plan(
        self, job: Job, plan: Plan, begun: Callable[[], None] = do_nothing
    ) -> Job:
        """Run one job to its end, plan what comes next and begin it, in one transaction if it can.

        Args:
            job, begun: as of `run`, and so the errors.
            plan: makes the next job of the one that has ended.

        Returns:
            The next job, to be run at once.
        """
        course = Course(plan=plan, leads_on=True)
        try:
            ended = await self._follow(job, begun, course)
        except BaseException:
            await asyncio.shield(self._head_starts.put_back(course.planned))
            raise
        if course.planned is None:
            course.planned = await self._library.database.write(lambda s: plan(s, ended))
        return course.planned

    def begun(self, engine: str, plan: Planning) -> AbstractAsyncContextManager[tuple[Job, ...]]:
        """Plan jobs for an engine, to be run within, and begin them in the same transaction."""
        return self._head_starts.begun(engine, plan)

    async def _follow(self, job: Job, begun: Callable[[], None], course: Course) -> Job:
        def gone() -> None:
            self._hands.lay_down(job.id)
            begun()

        self._hands.take_up(job.id)
        try:
            return await self._one_by_one.run(job.id, self._to_its_end(job, gone, course))
        finally:
            gone()
            if self._places.is_kept(job.id):
                await asyncio.shield(self._head_starts.put_back(job))

    def cancel(self, job_id: str) -> bool:
        """Stop one job and no other; whether it was at work."""
        return self._one_by_one.cancel(job_id)

    async def _to_its_end(self, job: Job, begun: Callable[[], None], course: Course) -> Job:
        if job.state is JobState.DONE:
            return job
        if not self._places.is_kept(job.id):
            self._telling.tell(job)
        try:
            return await self._run(job, begun, course)
        except asyncio.CancelledError:
            course.cancelled()
            await asyncio.shield(self._end(job, JobState.CANCELLED, None, course))
            raise
        except AppError as error:
            in_doubt = isinstance(error, InDoubtError)
            state = JobState.IN_DOUBT if in_doubt else JobState.FAILED
            await self._end(job, state, error, course)
            raise
        except Exception as error:
            log.exception("Job %s of kind %s failed unexpectedly", job.id, job.kind)
            failure = AppError(UNEXPECTED, REPORT)
            await self._end(job, JobState.FAILED, failure, course)
            raise failure from error

    async def _run(self, job: Job, begun: Callable[[], None], course: Course) -> Job:
        place = self._places.take(job.id)
        is_begun = place is not None
        if place is None:
            place = self._places.of(job.engine)
            if place.locked():
                # What is known already waits for nobody.
                earlier = await self._library.database.read(lambda s: self._earlier(s, job))
                if earlier is not None:
                    return await self._reuse(job, earlier, course)
            self._hands.lay_down(job.id)
            await place.acquire()
            self._hands.take_up(job.id)
        try:
            earlier = None
            if not is_begun:
                job, earlier = await self._library.database.write(lambda s: self._begin(s, job.id))
                if job.state is JobState.DONE:
                    return job
            if earlier is None:
                # Told on the loop's thread and after the commit, never from the database's thread.
                self._telling.tell(job)
                asked = await self._asked(job, begun, course)
                self._hands.take_up(job.id, is_urgent=course.leads_on)
        finally:
            place.release()
        if earlier is not None:
            return await self._reuse(job, earlier, course)
        return await self._keep(job, *asked, course)

    def _earlier(self, session: Session, job: Job) -> Job | None:
        """The finished reading of the very same request, which costs nothing again."""
        if isinstance(request_of(job), ImageRequest):
            return None
        exists = self._library.images.exists
        return job_rows.finished_reading(session, job.request_key, exists=exists)

    async def _reuse(self, job: Job, earlier: Job, course: Course) -> Job:
        return await self._finish(job, lambda: self._storing.reused(earlier), course)

    def estimate(self, job: Job) -> float | None:
        """About what the call of a job costs, None where unknown."""
        return self._estimate(request_of(job))

    def _begin(self, session: Session, job_id: str) -> tuple[Job, Job | None]:
        """The job as it goes out, or with the reading for which it need not."""
        job = job_rows.get_job(session, job_id)
        if job.state is JobState.DONE:
            return job, None
        if job.state is not JobState.QUEUED:
            raise IllegalTransitionError("This job is running already or has ended.")
        return self._go(session, job)

    def _go(self, session: Session, job: Job) -> tuple[Job, Job | None]:
        if (earlier := self._earlier(session, job)) is not None:
            return job, earlier
        begun = {"state": JobState.SENDING, "started_at": utc_now(), "owner": self._library.owner}
        return job_rows.change_job(session, job, **begun), None

    async def _asked(
        self, job: Job, begun: Callable[[], None], course: Course
    ) -> tuple[Answer, CallRecord]:
        """The answer to a job, perhaps of the same request that is in flight for another."""
        key, request = job.request_key, request_of(job)
        if not self._flights.is_under_way(key):
            self._records[key] = CallRecord(job, request, begun)
        else:
            begun()
        record = self._records[key]
        ask = partial(self._ask, job, request, record)
        try:
            asked, started = await self._flights.run(key, ask, self._lost)
        except BaseException:
            if not self._flights.is_under_way(key):
                course.record = record
            raise
        finally:
            if not self._flights.is_under_way(key):
                self._records.pop(key, None)
        if not started:
            log.info("Job %s shares the answer of the same request in flight", job.id)
        return asked

    def _lost(self, asked: tuple[Answer, CallRecord]) -> None:
        """An answer came in the moment in which the last who waited for it was cancelled."""
        self._trailing.add(asyncio.ensure_future(self._note_call(asked[1])))

    async def aclose(self) -> None:
        """Wait for what is still under way when every job has ended."""
        self._clearing.flush()
        await self._trailing.aclose()

    async def _ask(
        self, job: Job, request: Request, record: CallRecord
    ) -> tuple[Answer, CallRecord]:
        engine = self._engines(job.engine)

        async def call() -> Result:
            files = self._library.images
            if isinstance(request, AnalysisRequest):
                return await engine.analyse(request, files)
            is_watched = self._telling.is_watched and request.task is ImageTask.FRONT_VIEW
            if is_watched and isinstance(engine, Previewing):
                return await engine.generate_shown(request, files, partial(self._telling.show, job))
            return await engine.generate(request, files)

        try:
            result = await with_retries(lambda: self._try(record, call), record.starts)
        except BaseException:
            await asyncio.shield(self._note_call(record))
            raise
        return answer_of(result, record.entry()), record

    async def _try(self, record: CallRecord, call: Callable[[], Awaitable[Result]]) -> Result:
        """One try; what the one before may have cost is booked before it goes out."""
        if record.has_costs_in_doubt:
            await self._library.database.write(lambda s: self._notes.book_doubts(s, record))
        return await record.follow(call)

    async def _note_call(self, record: CallRecord) -> None:
        await self._library.database.write(lambda s: self._notes.write(s, record))

    async def keep(self, job: Job, answer: Answer) -> Job:
        """Store an answer that lies in the spool and finish its job, as recovery does."""
        if told := answer.facts.get("call"):
            call = AiCall.model_validate(told)
            await self._library.database.write(lambda s: call_rows.add_lost_call(s, call))
        return await self._settle(job, lambda: self._storing.store(job, answer), Course())

    async def _keep(self, job: Job, answer: Answer, record: CallRecord, course: Course) -> Job:
        """Store an answer and finish its job, together with the line of the call."""
        is_mine = record.claim()
        course.record = record if is_mine else None
        try:
            # Whoever cancels it now has paid for it already.
            return await to_its_end(self._put_away(job, answer, course))
        except BaseException:
            if is_mine:
                # Where the answer cannot be kept, that is told, and not that its line cannot be.
                with suppress(LibraryError):
                    await asyncio.shield(self._note_call(record))
            raise

    async def _put_away(self, job: Job, answer: Answer, course: Course) -> Job:
        if course.leads_on:
            store = self._storing.spool_and_store
        else:
            await asyncio.to_thread(self._storing.spool, job, answer)
            await self._hands.let_others_go_first()
            store = self._storing.store
        return await self._settle(job, lambda: store(job, answer), course)

    async def _settle(self, job: Job, store: Callable[[], Outcome], course: Course) -> Job:
        finished = await self._finish(job, store, course)
        # What comes next need not wait for it; the next opening would clear it, too.
        self._clearing.add(job.id)
        return finished

    async def _finish(self, job: Job, store: Callable[[], Outcome], course: Course) -> Job:
        place = await self._places.spare(job.engine) if course.plan is not None else None

        def write(session: Session, outcome: Outcome) -> Job:
            if course.record is not None:
                # What the call cost is charged with the job, so its line stands in the log before.
                self._notes.write(session, course.record)
            ended = self._write_outcome(session, job.id, outcome)
            course.planned = self._planned(session, ended, course.plan, is_room=place is not None)
            return ended

        try:
            finished = await self._library.database.write_after(store, write)
        except BaseException:
            self._places.keep(place, None)
            raise
        self._places.keep(place, course.planned)
        self._telling.tell(finished)
        return finished

    def _planned(
        self, session: Session, ended: Job, plan: Plan | None, *, is_room: bool
    ) -> Job | None:
        """What comes next of a job, begun where there is room for it at the same engine.

        None where it cannot be planned here: nothing may undo the end of the job before.
        """
        if plan is None:
            return None
        try:
            planned = plan(session, ended)
            return self._head_starts.begin(session, planned, ended.engine) if is_room else planned
        except (AppError, SQLAlchemyError):
            return None

    def _write_outcome(self, session: Session, job_id: str, outcome: Outcome) -> Job:
        job = job_rows.get_job(session, job_id)
        if job.state is JobState.DONE:
            return job
        job = job_rows.change_job(
            session,
            job,
            state=JobState.DONE,
            output=outcome.output,
            finished_at=utc_now(),
            error="",
            hint="",
        )
        if outcome.cached:
            job = refund_job(session, job)
        return self._complete(session, job, outcome)

    async def _end(self, job: Job, state: JobState, error: AppError | None, course: Course) -> None:
        try:
            ended = await self._library.database.write(
                lambda s: write_end(s, job.id, state, error, course, self._notes)
            )
        except LibraryError as fault:
            # The row says that it is at work until the disk is well; a person must not.
            failed = {"state": state, "error": fault.message, "hint": fault.hint}
            self._telling.tell(job.model_copy(update=failed))
            raise
        await asyncio.to_thread(self._library.spool.remove, job.id)
        self._telling.tell(ended)
