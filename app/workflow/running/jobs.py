"""Runs one durable job in the write order that loses nothing paid for.

1. The job row and its reservation are committed before this module is asked to run it.
2. The engine's answer goes to the spool, synced, before anything decodes it.
3. The picture is stored by its content hash, synced, and journalled.
4. One transaction writes what the job stands for, marks it done and charges its share.
5. Thumbnails follow; they can always be made again.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from sqlalchemy.orm import Session

from app.domain.calls import AiCall
from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    InDoubtError,
    LibraryError,
    RefusedInputError,
)
from app.domain.identifiers import utc_now
from app.domain.jobs import OPEN_STATES, Job, JobPreview, JobState, JobUpdate
from app.domain.requests import AnalysisRequest, ImageRequest, ImageTask
from app.providers.engine import READING_TYPES, Engine, ImageResult, Previewing
from app.providers.resilience import SingleFlight, with_retries
from app.providers.validation import check_picture
from app.storage import calls as call_rows
from app.storage import jobs as job_rows
from app.storage.library import Library
from app.workflow.running.call_record import CallRecord, Result
from app.workflow.running.cancelling import OneByOne
from app.workflow.running.outcome import Completion, Outcome
from app.workflow.running.spending import note_cost_in_doubt, refund_job

log = logging.getLogger(__name__)
Listener = Callable[[JobUpdate], None]
Request = ImageRequest | AnalysisRequest
CONCURRENCY = 4
UNEXPECTED = "Something went wrong inside the program."
REPORT = "The log of the library says more; trying again is safe."


@dataclass(frozen=True, slots=True)
class Answer:
    """An engine's answer on its way to the disk: bytes, and what is known of them."""

    data: bytes
    facts: dict[str, Any]


def request_of(job: Job) -> ImageRequest | AnalysisRequest:
    """The request that a job row holds."""
    return _request(job.request)


@lru_cache(maxsize=128)
def _request(text: str) -> ImageRequest | AnalysisRequest:
    # A running job is asked for it again and again, and the value is frozen.
    stored = json.loads(text)
    kind = AnalysisRequest if stored["type"] == "analysis" else ImageRequest
    return kind.model_validate(stored["value"])


def request_text(request: ImageRequest | AnalysisRequest) -> str:
    """A request as a job row holds it."""
    kind = "analysis" if isinstance(request, AnalysisRequest) else "image"
    return json.dumps({"type": kind, "value": request.model_dump(mode="json")})


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
        self._concurrency = concurrency
        self._estimate = estimate
        self._places: dict[str, tuple[int, asyncio.Semaphore]] = {}
        self._flights = SingleFlight()
        self._one_by_one = OneByOne()
        self._listeners: list[Listener] = []
        self._watchers: list[Callable[[JobPreview], None]] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` every change from now on; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def watch(self, watcher: Callable[[JobPreview], None]) -> Callable[[], None]:
        """Show `watcher` front views while they form; the returned function ends that.

        Some engines charge a little for it, so nothing is asked for while nobody watches.
        """
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def _show(self, job: Job, image: bytes) -> None:
        preview = JobPreview(
            job_id=job.id,
            product_id=job.product_id,
            run_id=job.run_id,
            slot=job.slot,
            image=image,
        )
        for watcher in tuple(self._watchers):
            try:
                watcher(preview)
            except Exception:
                # A broken view must not lose a picture that is being paid for.
                log.exception("A watcher failed on job %s", job.id)

    async def run(self, job_id: str) -> Job:
        """Run one queued job to its end.

        Raises:
            AppError: the job failed or was cancelled alone; its row says so, its share is refunded.
            asyncio.CancelledError: its run was cancelled; likewise.
        """
        return await self._one_by_one.run(job_id, self._to_its_end(job_id))

    def cancel(self, job_id: str) -> bool:
        """Stop one job and no other; whether it was at work."""
        return self._one_by_one.cancel(job_id)

    async def _to_its_end(self, job_id: str) -> Job:
        job, earlier = await self._library.database.read(lambda s: self._found(s, job_id))
        if job.state is JobState.DONE:
            return job
        self._tell(job)
        try:
            return await self._run(job, earlier)
        except asyncio.CancelledError:
            await asyncio.shield(self._end(job, JobState.CANCELLED, None))
            raise
        except AppError as error:
            in_doubt = isinstance(error, InDoubtError)
            await self._end(job, JobState.IN_DOUBT if in_doubt else JobState.FAILED, error)
            raise
        except Exception as error:
            log.exception("Job %s of kind %s failed unexpectedly", job.id, job.kind)
            failure = AppError(UNEXPECTED, REPORT)
            await self._end(job, JobState.FAILED, failure)
            raise failure from error

    def _found(self, session: Session, job_id: str) -> tuple[Job, Job | None]:
        """A job, and the finished reading of the very same request, which costs nothing again."""
        job = job_rows.get_job(session, job_id)
        if job.state is JobState.DONE or isinstance(request_of(job), ImageRequest):
            return job, None
        exists = self._library.images.exists
        return job, job_rows.finished_reading(session, job.request_key, exists=exists)

    async def _run(self, job: Job, earlier: Job | None) -> Job:
        request = request_of(job)
        if earlier is not None and isinstance(request, AnalysisRequest):
            return await self._finish(job, await asyncio.to_thread(self._reused, earlier, request))
        async with self._place(job.engine):
            # Told on the loop's thread and after the commit, never from the database's thread.
            self._tell(await self._library.database.write(lambda s: self._begin(s, job.id)))
            asked = await self._flights.run(job.request_key, lambda: self._ask(job, request))
        (answer, noted), started = asked
        if not started:
            log.info("Job %s shares the answer of the same request in flight", job.id)
        outcome = await asyncio.to_thread(self._spool_and_store, job, answer)
        # What the call cost is charged with the job, so its line stands in the log before.
        await asyncio.shield(noted)
        return await self._settle(job, outcome)

    def estimate(self, job: Job) -> float | None:
        """About what the call of a job costs, None where unknown."""
        return self._estimate(request_of(job))

    def _place(self, engine: str) -> asyncio.Semaphore:
        """Each engine has its own: one that waits for its provider keeps no other waiting."""
        wanted = self._concurrency(engine)
        number, places = self._places.get(engine, (0, None))
        if places is None or number != wanted:
            # Calls that wait for the places of before still get those.
            places = asyncio.Semaphore(wanted)
            self._places[engine] = (wanted, places)
        return places

    def _reused(self, earlier: Job, request: AnalysisRequest) -> Outcome:
        digest = earlier.output or ""
        data = self._library.images.read(digest)
        reading = READING_TYPES[request.task].model_validate_json(data)
        return Outcome(output=digest, reading=reading, cached=True)

    def _begin(self, session: Session, job_id: str) -> Job:
        job = job_rows.get_job(session, job_id)
        if job.state is not JobState.QUEUED:
            raise IllegalTransitionError("This job is running already or has ended.")
        return job_rows.change_job(
            session,
            job,
            state=JobState.SENDING,
            started_at=utc_now(),
            owner=self._library.owner,
        )

    async def _ask(self, job: Job, request: Request) -> tuple[Answer, asyncio.Future[object]]:
        """The answer, and the write of its line in the call log, which may still be under way."""
        engine = self._engines(job.engine)
        record = CallRecord(job, request)

        async def call() -> Result:
            files = self._library.images
            if isinstance(request, AnalysisRequest):
                return await engine.analyse(request, files)
            is_watched = bool(self._watchers) and request.task is ImageTask.FRONT_VIEW
            if is_watched and isinstance(engine, Previewing):
                return await engine.generate_shown(request, files, partial(self._show, job))
            return await engine.generate(request, files)

        try:
            result = await with_retries(lambda: self._try(record, call), record.starts)
        except BaseException:
            await asyncio.shield(self._note_call(record))
            raise
        # Beside the answer too: the end of the program may come before the log is written.
        answer = _answer_of(result, record.entry())
        noted: asyncio.Future[object] = asyncio.ensure_future(self._note_call(record))
        # Where the answer cannot be kept, that is told, and not that its line cannot be either.
        noted.add_done_callback(lambda done: done.cancelled() or done.exception())
        return answer, noted

    async def _try(self, record: CallRecord, call: Callable[[], Awaitable[Result]]) -> Result:
        """One try; what the one before may have cost is booked before it goes out."""
        if record.has_costs_in_doubt:
            await self._library.database.write(lambda s: self._book_doubts(s, record))
        return await record.follow(call)

    async def _note_call(self, record: CallRecord) -> None:
        await self._library.database.write(lambda s: self._write_call(s, record))

    def _write_call(self, session: Session, record: CallRecord) -> None:
        call_rows.add_call(session, record.entry())
        self._book_doubts(session, record)

    def _book_doubts(self, session: Session, record: CallRecord) -> None:
        job = job_rows.get_job(session, record.job_id)
        for said in record.take_costs_in_doubt():
            self._note_doubt(session, job, said)

    async def keep(self, job: Job, answer: Answer) -> Job:
        """Store an answer that lies in the spool and finish its job, as recovery does."""
        if told := answer.facts.get("call"):
            call = AiCall.model_validate(told)
            await self._library.database.write(lambda s: call_rows.add_lost_call(s, call))
        return await self._settle(job, await asyncio.to_thread(self._store, job, answer))

    async def _settle(self, job: Job, outcome: Outcome) -> Job:
        finished = await self._finish(job, outcome)
        await asyncio.to_thread(self._library.spool.remove, job.id)
        return finished

    def _spool_and_store(self, job: Job, answer: Answer) -> Outcome:
        self._library.spool.write(job.id, answer.data, {**answer.facts, "job": job.id})
        return self._store(job, answer)

    def _store(self, job: Job, answer: Answer) -> Outcome:
        """Put an answer away for good, and a line of it into the journal."""
        outcome = self._stored(job, answer)
        self._library.journal.append(
            job, outcome.output, prompt=outcome.prompt, model=outcome.model
        )
        return outcome

    def _stored(self, job: Job, answer: Answer) -> Outcome:
        request = request_of(job)
        facts = answer.facts
        if not isinstance(request, AnalysisRequest):
            return self._store_picture(answer)
        reading = READING_TYPES[request.task].model_validate_json(answer.data)
        digest = self._library.images.put(answer.data)
        return Outcome(digest, reading=reading, model=facts["model"], prompt=facts["prompt"])

    def _store_picture(self, answer: Answer) -> Outcome:
        facts = answer.facts
        try:
            picture = check_picture(answer.data)
        except RefusedInputError as error:
            raise EngineError(
                f"The engine sent a picture that cannot be used. {error.message}",
                "Draw it again.",
                kind="bad_output",
                may_have_billed=True,
            ) from error
        digest = self._library.images.put(answer.data)
        vector = facts["vector"]
        return Outcome(
            output=digest,
            vector=self._library.images.put(vector.encode()) if vector else None,
            width=picture.width,
            height=picture.height,
            model=facts["model"],
            prompt=facts["prompt"],
        )

    async def _finish(self, job: Job, outcome: Outcome) -> Job:
        finished = await self._library.database.write(
            lambda s: self._write_outcome(s, job.id, outcome)
        )
        self._tell(finished)
        return finished

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
        self._complete(session, job, outcome)
        return job_rows.get_job(session, job_id)

    async def _end(self, job: Job, state: JobState, error: AppError | None) -> None:
        try:
            ended = await self._library.database.write(
                lambda s: self._write_end(s, job.id, state, error)
            )
        except LibraryError as fault:
            # The row says that it is at work until the disk is well; a person must not.
            failed = {"state": state, "error": fault.message, "hint": fault.hint}
            self._tell(job.model_copy(update=failed))
            raise
        await asyncio.to_thread(self._library.spool.remove, job.id)
        self._tell(ended)

    def _write_end(
        self, session: Session, job_id: str, state: JobState, error: AppError | None
    ) -> Job:
        job = job_rows.get_job(session, job_id)
        if job.state not in OPEN_STATES:
            return job
        was_sent = job.state is JobState.SENDING
        job = job_rows.update_job(
            session,
            job_id,
            state=state,
            finished_at=utc_now(),
            error=error.message if error else "Cancelled.",
            hint=error.hint if error else "",
        )
        refund_job(session, job)
        if state is JobState.IN_DOUBT or (was_sent and state is JobState.CANCELLED):
            self._note_doubt(session, job, job.error)
        if error is not None:
            call_rows.explain_call(session, job_id, error.sentence())
        return job_rows.get_job(session, job_id)

    def _note_doubt(self, session: Session, job: Job, said: str) -> None:
        """A call that went out and does not say what it cost may still be billed."""
        if not self._engines(job.engine).repeatable:
            note_cost_in_doubt(session, job, said, self.estimate(job))

    def _tell(self, job: Job) -> None:
        update = JobUpdate.of(job)
        for listener in tuple(self._listeners):
            try:
                listener(update)
            except Exception:
                # A broken view must not lose a picture that was paid for.
                log.exception("A listener failed on job %s", job.id)


def _answer_of(result: Result, call: AiCall) -> Answer:
    facts: dict[str, Any] = {"model": result.model, "prompt": result.prompt}
    facts["call"] = call.model_dump(mode="json")
    if isinstance(result, ImageResult):
        return Answer(result.image, {**facts, "vector": result.vector})
    return Answer(result.value.model_dump_json().encode(), facts)
