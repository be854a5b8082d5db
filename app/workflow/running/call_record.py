"""Notes what the tries of one engine call used, for its line in the call log."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.calls import AiCall
from app.domain.errors import AppError, EngineError, InDoubtError
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job
from app.domain.requests import AnalysisRequest, ImageRequest, Usage, total_usage
from app.providers.departure import Departure, do_nothing, watched_departure
from app.providers.engine import AnalysisResult, ImageResult
from app.workflow.running.cancelling import CANCELLED

Result = ImageResult | AnalysisResult
Plan = Callable[[Session, Job], Job]


class CallRecord:
    """Follows every try of one call and adds up what they used.

    Args:
        job: that makes the call.
        request: what it asks for.
        begun: is called when a try goes out.
    """

    def __init__(
        self,
        job: Job,
        request: ImageRequest | AnalysisRequest,
        begun: Callable[[], None] = do_nothing,
    ) -> None:
        self._begun = begun
        self._id = new_id()
        self._job = job
        self._request = request
        self._began = utc_now()
        self._clock = time.monotonic()
        self._seconds = 0.0
        self._attempts = 0
        self._used: list[Usage] = []
        self._result: Result | None = None
        self._model = request.model
        self._error = ""
        self._doubts: list[str] = []
        self._is_in_doubt = False
        self._is_claimed = False
        self._under_way: Departure | None = None
        self._entry: AiCall | None = None

    def claim(self) -> bool:
        """Whether whoever asks is the first and has to see to the line of the call."""
        is_first, self._is_claimed = not self._is_claimed, True
        return is_first

    def starts(self, number: int) -> None:
        """A try begins; what it ends with is not known yet."""
        self._error = "cancelled"
        self._is_in_doubt = False

    async def follow(self, call: Callable[[], Awaitable[Result]]) -> Result:
        """Await one try and note how it ended."""
        extra = 1
        with watched_departure(self._begun) as departure:
            self._under_way = departure
            # Comes when the engine has done its first step, and has said that it will tell.
            asyncio.get_running_loop().call_soon(departure.is_on_its_way)
            try:
                result = await call()
            except AppError as error:
                self._error = error.sentence()
                extra = int(departure.may_have_left)
                if isinstance(error, EngineError):
                    extra = error.attempts
                    self._model = error.model or self._model
                    self._used.append(error.usage or Usage())
                    self._doubt(error)
                raise
            except asyncio.CancelledError:
                extra = int(departure.may_have_left)
                self.cancelled()
                raise
            else:
                extra = result.attempts if isinstance(result, AnalysisResult) else 1
                self._result, self._error = result, ""
                self._used.append(result.usage)
                return result
            finally:
                self._entry = self._under_way = None
                self._attempts += extra
                self._seconds = time.monotonic() - self._clock

    def cancelled(self) -> None:
        """Nobody waits for the call any more: only what has left by now may be on the bill."""
        departure, self._under_way = self._under_way, None
        is_unpriced = self._result is not None and self._result.usage.cost_usd is None
        if is_unpriced or (departure is not None and departure.may_have_left):
            self._doubts.append(CANCELLED)
            self._is_in_doubt = True

    def _doubt(self, error: EngineError) -> None:
        """Note a try that may be on the bill without a word of what it cost."""
        self._is_in_doubt = isinstance(error, InDoubtError)
        is_priced = error.usage is not None and error.usage.cost_usd is not None
        if self._is_in_doubt or (error.may_have_billed and not is_priced):
            self._doubts.append(error.message)

    @property
    def job_id(self) -> str:
        return self._job.id

    @property
    def has_costs_in_doubt(self) -> bool:
        return bool(self._doubts)

    @property
    def went_out(self) -> bool:
        """Whether any try left this computer, as far as is known."""
        return self._attempts > 0

    def take_costs_in_doubt(self) -> tuple[str, ...]:
        """What was said of each try that may have cost something, each only once.

        Not of the one that ends a job in doubt, which is booked with that state.
        """
        kept = self._doubts[-1:] if self._is_in_doubt else []
        taken = tuple(self._doubts[: len(self._doubts) - len(kept)])
        self._doubts[:] = kept
        return taken

    def take_all_costs_in_doubt(self) -> tuple[str, ...]:
        """As `take_costs_in_doubt`, at the end of the job: also of the last try."""
        self._is_in_doubt = False
        return self.take_costs_in_doubt()

    def entry(self) -> AiCall:
        """The line of the call log, as of the last try."""
        if self._entry is None:
            self._entry = self._new_entry()
        return self._entry

    def _new_entry(self) -> AiCall:
        request, result = self._request, self._result
        used = total_usage(self._used)
        return AiCall(
            id=self._id,
            job_id=self._job.id,
            product_id=self._job.product_id,
            engine=self._job.engine,
            model=result.model if result else self._model,
            task=request.task.value,
            prompt=result.prompt if result else request.prompt or request.subject.description,
            parameters=request.model_dump(mode="json", exclude={"prompt"}),
            inputs=tuple(reference.digest for reference in request.references),
            outputs=(),
            usage=used,
            cost_usd=used.cost_usd,
            started_at=self._began,
            seconds=self._seconds,
            attempts=max(self._attempts, 1),
            error=self._error,
        )


@dataclass
class Course:
    """The one try to get a job done, with the call that this job has to answer for.

    A job that shares the call of another answers for it only when it is the last that waits.

    Attributes:
        record: of the call.
        plan: makes the job that comes next of the one that has ended well, as a write; where it
            is given, the transaction in which the job ends plans the next one, too.
        planned: the job that comes next.
        leads_on: whether engines are to be asked for more when the job has ended.
    """

    record: CallRecord | None = None
    plan: Plan | None = None
    planned: Job | None = None
    leads_on: bool = False

    def cancelled(self) -> None:
        """The job was cancelled, and with it the call."""
        if self.record is not None:
            self.record.cancelled()

    def costs_in_doubt(self) -> tuple[str, ...]:
        """What was said of each try that may be on a bill and is booked nowhere yet."""
        return self.record.take_all_costs_in_doubt() if self.record is not None else ()
