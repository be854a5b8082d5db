"""Notes what the tries of one engine call used, for its line in the call log."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from app.domain.calls import AiCall
from app.domain.errors import AppError, EngineError, InDoubtError
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job
from app.domain.requests import AnalysisRequest, ImageRequest, Usage, total_usage
from app.providers.engine import AnalysisResult, ImageResult

Result = ImageResult | AnalysisResult


class CallRecord:
    """Follows every try of one call and adds up what they used."""

    def __init__(self, job: Job, request: ImageRequest | AnalysisRequest) -> None:
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
        try:
            result = await call()
        except AppError as error:
            self._error = error.sentence()
            if isinstance(error, EngineError):
                extra = error.attempts
                self._model = error.model or self._model
                self._used.append(error.usage or Usage())
                self._doubt(error)
            raise
        else:
            extra = result.attempts if isinstance(result, AnalysisResult) else 1
            self._result, self._error = result, ""
            self._used.append(result.usage)
            return result
        finally:
            self._entry = None
            self._attempts += extra
            self._seconds = time.monotonic() - self._clock

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

    def take_costs_in_doubt(self) -> tuple[str, ...]:
        """What was said of each try that may have cost something, each only once.

        Not of the one that ends a job in doubt, which is booked with that state.
        """
        taken = tuple(self._doubts[:-1] if self._is_in_doubt else self._doubts)
        self._doubts.clear()
        return taken

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
