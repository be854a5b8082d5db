"""The durable queue: one row for each engine call."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from app.domain.jobs import OPEN_STATES, Job, JobState
from app.storage import tables
from app.storage.records import add, all_of, change, find, first_of, get

table = tables.jobs
# Built once: the runner asks these for every job, and building takes as long as running.
_OF_SLOT = (
    select(table)
    .where(table.c.run_id == bindparam("run_id"), table.c.slot == bindparam("slot"))
    .order_by(table.c.created_at.desc(), table.c.id.desc())
    .limit(1)
)
_OF_RUN = (
    select(table)
    .where(table.c.run_id == bindparam("run_id"))
    .order_by(table.c.created_at, table.c.id)
)
# Words, because a list of parameters cannot be prepared.
_OPEN_OF_RUN = _OF_RUN.where(text(tables.JOB_IS_OPEN))
_FINISHED = (
    select(table)
    .where(table.c.request_key == bindparam("request_key"), table.c.state == JobState.DONE)
    .order_by(table.c.finished_at.desc())
)


def add_job(session: Session, job: Job) -> Job:
    """Store a job. The schema refuses a second live or finished one of the same run and slot."""
    add(session, table, job)
    return job


def get_job(session: Session, job_id: str) -> Job:
    """The job with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, table, Job, job_id, noun="job")


def update_job(session: Session, job_id: str, **changes: Any) -> Job:
    """Change fields of a job.

    Raises:
        NotFoundError: there is no such job.
        ValueError: a field does not exist or does not take the new content.
    """
    return change_job(session, get_job(session, job_id), **changes)


def change_job(session: Session, job: Job, **changes: Any) -> Job:
    """Change fields of a job that was read in this very transaction; errors as of `update_job`."""
    return change(session, table, job, changes)


def put_back(session: Session, job_id: str) -> None:
    """Queue a job again that was begun and never sent; one that is not there needs no more."""
    job = find(session, table, Job, job_id)
    if job is not None and job.state is JobState.SENDING:
        change_job(session, job, state=JobState.QUEUED, started_at=None, owner="")


def list_jobs(
    session: Session,
    *,
    product_id: str | None = None,
    run_id: str | None = None,
    states: Collection[JobState] | None = None,
) -> tuple[Job, ...]:
    """Jobs in the order in which they were made, of one product, run or set of states."""
    if run_id is not None and product_id is None:
        if states is None:
            return all_of(session, Job, _OF_RUN, {"run_id": run_id})
        if set(states) == OPEN_STATES:
            return all_of(session, Job, _OPEN_OF_RUN, {"run_id": run_id})
    query = select(table).order_by(table.c.created_at, table.c.id)
    if product_id is not None:
        query = query.where(table.c.product_id == product_id)
    if run_id is not None:
        query = query.where(table.c.run_id == run_id)
    if states is not None:
        query = query.where(table.c.state.in_(sorted(states)))
        if OPEN_STATES.issuperset(states):
            # Said once more without parameters, because only this proves the partial index.
            query = query.where(text(tables.JOB_IS_OPEN))
    return all_of(session, Job, query)


def job_of_slot(session: Session, run_id: str, slot: str) -> Job | None:
    """The newest job that makes `slot` of a run, None before the first."""
    return first_of(session, Job, _OF_SLOT, {"run_id": run_id, "slot": slot})


def finished_reading(
    session: Session, request_key: str, *, exists: Callable[[str], bool] | None = None
) -> Job | None:
    """The newest finished job of an equal request, None where nobody asked it yet.

    Args:
        session: of a read or a write.
        request_key: of the request; equal requests have equal keys.
        exists: whether the file with a digest is there, such as `ImageStore.exists`; a job whose
            output is gone does not count.
    """
    for job in all_of(session, Job, _FINISHED, {"request_key": request_key}):
        if job.output is not None and (exists is None or exists(job.output)):
            return job
    return None
