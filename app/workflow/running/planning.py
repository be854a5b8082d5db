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
) -> Job:
    """Add a queued job for a slot, or return the one that is queued, running or done already.

    Args:
        credits: the job's share of its reservation, in tenths.
    """
    earlier = job_rows.job_of_slot(session, run_id, slot)
    if earlier and earlier.state in (JobState.QUEUED, JobState.SENDING, JobState.DONE):
        return earlier
    request = request.model_copy(update={"engine": engine_for(session, product_id, request)})
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
        job.slot
        for job in job_rows.list_jobs(session, run_id=run_id)
        if job.state in (JobState.QUEUED, JobState.SENDING, JobState.DONE)
    }
    return tuple(slot for slot in slots if slot not in served)
