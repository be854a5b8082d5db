"""How far each of the five views of a product is, read off its record."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.generation import View
from app.domain.jobs import Job, JobKind, JobState
from app.domain.product import ApprovalStatus, Iteration
from app.ui.models.gallery import PictureState
from app.ui.sentences import said
from app.workflow.product_record import ProductRecord


@dataclass(frozen=True, slots=True)
class ViewState:
    """One view.

    Attributes:
        image: digest of its picture, None as long as there is none.
        seconds: how long drawing it took, None where that is unknown.
    """

    view: View
    state: PictureState
    image: str | None = None
    seconds: float | None = None
    error: str = ""
    job_id: str = ""


def approved_iteration(record: ProductRecord) -> Iteration | None:
    """The approved front view of the open session, None before approval."""
    for iteration in record.iterations:
        if (
            iteration.session_id == record.product.session_id
            and iteration.status is ApprovalStatus.APPROVED
        ):
            return iteration
    return None


def view_states(record: ProductRecord) -> tuple[ViewState, ...]:
    """The views of the session at work after approval, else of the newest revision, else none."""
    approved = approved_iteration(record)
    if approved is not None:
        front = ViewState(View.FRONT, PictureState.DONE, approved.image)
        jobs = _newest(record, record.product.session_id or "")
        return (front, *(_of_job(view, jobs.get(view)) for view in View if view is not View.FRONT))
    if not record.revisions:
        return ()
    revision = record.revisions[-1]
    jobs = _newest(record, revision.batch_id)
    made = {one.view: one.image for one in revision.views}
    return tuple(
        ViewState(view, PictureState.DONE, made[view], _seconds(jobs.get(view)))
        for view in View
        if view in made
    )


def _newest(record: ProductRecord, run_id: str) -> dict[str, Job]:
    """The newest job of each further view of a run."""
    return {
        job.slot.removeprefix("view:"): job
        for job in record.jobs
        if job.kind is JobKind.VIEW and job.run_id == run_id
    }


def _of_job(view: View, job: Job | None) -> ViewState:
    if job is None or job.state is JobState.QUEUED:
        return ViewState(view, PictureState.PENDING, job_id=job.id if job else "")
    if job.state is JobState.SENDING:
        return ViewState(view, PictureState.GENERATING, job_id=job.id)
    if job.state is JobState.DONE:
        return ViewState(view, PictureState.DONE, job.output, _seconds(job), job_id=job.id)
    error = said(f"{job.error} {job.hint}".strip())
    return ViewState(view, PictureState.FAILED, error=error, job_id=job.id)


def _seconds(job: Job | None) -> float | None:
    if job is None or job.started_at is None or job.finished_at is None:
        return None
    return (job.finished_at - job.started_at).total_seconds()
