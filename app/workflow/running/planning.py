"""Makes job rows: which engine call serves which slot of a run, with its share of the price."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.credits import Operation
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind, JobState
from app.domain.requests import AnalysisRequest, ImageRequest
from app.storage import jobs as job_rows
from app.workflow.engine_tasks import engine_for
from app.workflow.prompts.prompts import prompt_for
from app.workflow.running.job_requests import request_text

SERVING = frozenset({JobState.QUEUED, JobState.SENDING, JobState.DONE})
"""A job in one of these makes its slot, or has made it."""


def plan_job(
    session: Session,
    *,
    product_id: str,
    run_id: str,
    kind: JobKind,
    slot: str,
    request: ImageRequest | AnalysisRequest,
    operation: Operation,
    reservation_id: str | None,
    credits: int = 0,
    engine: str | None = None,
    is_missing: bool = False,
) -> Job:
    """Add a queued job for a slot, or return the one that is queued, running or done already.

    Args:
        credits: the job's share of its reservation, in tenths.
        engine: the one it goes to where the caller knows it, as of others of the same task.
        is_missing: whether `missing` has said so of the slot.
    """
    earlier = None if is_missing else job_rows.job_of_slot(session, run_id, slot)
    if earlier and earlier.state in SERVING:
        return earlier
    goes_to = engine or engine_for(session, product_id, request)
    request = request.model_copy(update={"engine": goes_to})
    request = request.model_copy(update={"prompt": prompt_for(request)})
    job = Job(
        id=new_id(),
        product_id=product_id,
        run_id=run_id,
        kind=kind,
        slot=slot,
        state=JobState.QUEUED,
        engine=request.engine,
        request_key=request.key(),
        request=request_text(request),
        operation=operation,
        reservation_id=reservation_id,
        credits=credits,
        created_at=utc_now(),
    )
    job_rows.add_job(session, job)
    return job


def missing(session: Session, run_id: str, slots: tuple[str, ...]) -> tuple[str, ...]:
    """The slots of a run that no queued, running or finished job serves."""
    served = {
        job.slot for job in job_rows.list_jobs(session, run_id=run_id) if job.state in SERVING
    }
    return tuple(slot for slot in slots if slot not in served)
