"""One engine call as a durable job: its states and the updates that listeners receive."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from app.domain.credits import Operation
from app.domain.specification import Frozen


class JobKind(StrEnum):
    """What a job makes."""

    FRONT_VIEW = "front_view"
    VIEW = "view"
    FEATURES = "features"
    CATEGORY = "category"
    VIEW_ANALYSIS = "view_analysis"
    SHOT_LIST = "shot_list"
    CLOSE_UP = "close_up"
    CLOSE_UP_ANALYSIS = "close_up_analysis"
    SKETCH = "sketch"
    CALLOUTS = "callouts"
    REGENERATED_VIEW = "regenerated_view"
    FIELD_EDIT = "field_edit"
    PANEL = "panel"


class JobState(StrEnum):
    """A job is queued, sending (a byte may have left), then ends in exactly one final state."""

    QUEUED = "queued"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    IN_DOUBT = "in_doubt"


OPEN_STATES = frozenset({JobState.QUEUED, JobState.SENDING})
FINAL_STATES = frozenset(JobState) - OPEN_STATES


class Settlement(StrEnum):
    """What became of a job's share of the reserved credits."""

    OPEN = "open"
    CONSUMED = "consumed"
    REFUNDED = "refunded"


class Job(Frozen):
    """One row of the job table.

    Attributes:
        run_id: the generation session or the pack collection that the job belongs to.
        slot: what it makes within the run: "front#1", "back", "close_up:lid", "sketch:front".
        credits: its share of the reservation, in tenths.
        output: digest of the stored picture or of the stored JSON reading.
    """

    id: str
    product_id: str
    run_id: str
    kind: JobKind
    slot: str
    state: JobState
    engine: str
    request_key: str
    request: str
    operation: Operation
    reservation_id: str | None = None
    credits: int = 0
    settlement: Settlement = Settlement.OPEN
    attempts: int = 0
    output: str | None = None
    error: str = ""
    hint: str = ""
    owner: str = ""
    created_at: datetime
    started_at: datetime | None = None
    finished_at: datetime | None = None


class JobUpdate(Frozen):
    """A change of one job, told to every listener."""

    job_id: str
    product_id: str
    run_id: str
    kind: JobKind
    slot: str
    state: JobState
    output: str | None = None
    error: str = ""
    hint: str = ""
    seconds: float | None = None

    @classmethod
    def of(cls, job: Job) -> JobUpdate:
        """How a job is now; the time only where it has ended."""
        seconds = None
        if job.started_at and job.finished_at:
            seconds = (job.finished_at - job.started_at).total_seconds()
        return cls(
            job_id=job.id,
            product_id=job.product_id,
            run_id=job.run_id,
            kind=job.kind,
            slot=job.slot,
            state=job.state,
            output=job.output,
            error=job.error,
            hint=job.hint,
            seconds=seconds,
        )


class JobPreview(Frozen):
    """A picture that is still forming; it is shown and never kept."""

    job_id: str
    product_id: str
    run_id: str
    slot: str
    image: bytes = Field(repr=False)
