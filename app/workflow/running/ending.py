"""Writes how a job ended that has brought nothing."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.errors import AppError
from app.domain.identifiers import utc_now
from app.domain.jobs import OPEN_STATES, Job, JobState
from app.storage import calls as call_rows
from app.storage import jobs as job_rows
from app.workflow.running.call_notes import CallNotes
from app.workflow.running.call_record import Course
from app.workflow.running.cancelling import CANCELLED
from app.workflow.running.spending import refund_job


def write_end(
    session: Session,
    job_id: str,
    state: JobState,
    error: AppError | None,
    course: Course,
    notes: CallNotes,
) -> Job:
    """The job as it ended: its share is refunded, what a call may have cost is noted.

    Args:
        session: of the transaction.
        job_id: of a job; one that has ended already stays as it is.
        state: failed, cancelled or in doubt.
        error: why it failed, None where somebody cancelled it.
        course: of the try to get it done.
        notes: writes down the costs in doubt.
    """
    job = job_rows.get_job(session, job_id)
    if job.state not in OPEN_STATES:
        return job
    job = job_rows.update_job(
        session,
        job_id,
        state=state,
        finished_at=utc_now(),
        error=error.message if error else CANCELLED,
        hint=error.hint if error else "",
    )
    refund_job(session, job)
    for said in course.costs_in_doubt():
        notes.note_doubt(session, job, said)
    if error is not None:
        call_rows.explain_call(session, job_id, error.sentence())
    return job_rows.get_job(session, job_id)
