"""The log of engine calls, and the costs that are in doubt."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.domain.calls import AiCall, CostInDoubt
from app.domain.errors import NotFoundError
from app.domain.identifiers import utc_now
from app.storage import prepared, tables
from app.storage.records import add, all_of, columns_of, get

calls = tables.ai_calls
suspense = tables.suspense
_ADD_UNKNOWN = insert(calls).on_conflict_do_nothing(index_elements=[calls.c.id])
_COSTS_OF_JOB = select(calls.c.cost_usd).where(calls.c.job_id == bindparam("job_id"))
_OUTPUTS_OF_JOB = select(calls.c.outputs).where(calls.c.job_id == bindparam("job_id"))


def add_call(session: Session, call: AiCall) -> AiCall:
    """Store a call; its job and its product exist."""
    add(session, calls, call)
    return call


def add_lost_call(session: Session, call: AiCall) -> None:
    """Store a call unless it stands in the log already, as after the end of a process."""
    prepared.run(session, _ADD_UNKNOWN, columns_of(call))


def explain_call(session: Session, job_id: str, error: str) -> None:
    """Note why the answer of a job's calls was of no use; an error noted before stays."""
    session.execute(
        update(calls).where(calls.c.job_id == job_id, calls.c.error == "").values(error=error)
    )


def note_outputs(session: Session, job_id: str, digests: tuple[str, ...]) -> None:
    """Note on a job's newest call every file that came back with it."""
    newest = (
        select(calls.c.id)
        .where(calls.c.job_id == job_id)
        .order_by(calls.c.started_at.desc(), calls.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    session.execute(update(calls).where(calls.c.id == newest).values(outputs=digests))


def outputs_of_job(session: Session, job_id: str) -> tuple[str, ...]:
    """Files that came back with a job's calls, empty where it was only what was asked for."""
    _, found = prepared.rows(session, _OUTPUTS_OF_JOB, {"job_id": job_id})
    return tuple(digest for (outputs,) in found for digest in outputs)


def get_call(session: Session, call_id: str) -> AiCall:
    """The call with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, calls, AiCall, call_id, noun="engine call")


def list_calls(
    session: Session,
    search: str | None = None,
    limit: int | None = None,
    *,
    product_id: str | None = None,
    job_id: str | None = None,
) -> tuple[AiCall, ...]:
    """Calls, newest first.

    Args:
        session: of a read or a write.
        search: every word of it stands in the prompt, the engine, the model, the task or the error.
        limit: how many at most.
        product_id: only those for this product.
        job_id: only those of this job.
    """
    query = select(calls).order_by(calls.c.started_at.desc(), calls.c.id.desc()).limit(limit)
    for word in (search or "").split():
        query = query.where(
            or_(
                *(
                    column.icontains(word, autoescape=True)
                    for column in (
                        calls.c.prompt,
                        calls.c.engine,
                        calls.c.model,
                        calls.c.task,
                        calls.c.error,
                    )
                )
            )
        )
    if product_id is not None:
        query = query.where(calls.c.product_id == product_id)
    if job_id is not None:
        query = query.where(calls.c.job_id == job_id)
    return all_of(session, AiCall, query)


def costs_of_job(session: Session, job_id: str) -> tuple[float | None, ...]:
    """Money cost of each call of a job, None where unknown."""
    _, found = prepared.rows(session, _COSTS_OF_JOB, {"job_id": job_id})
    return tuple(cost for (cost,) in found)


def add_cost_in_doubt(session: Session, cost: CostInDoubt) -> CostInDoubt:
    """Note what a call may have cost; no credits move."""
    add(session, suspense, cost)
    return cost


def costs_in_doubt(session: Session, *, open_only: bool = True) -> tuple[CostInDoubt, ...]:
    """Possible costs, oldest first; those that somebody resolved only with `open_only` false."""
    query = select(suspense).order_by(suspense.c.at, suspense.c.id)
    if open_only:
        query = query.where(suspense.c.resolved_at.is_(None))
    return all_of(session, CostInDoubt, query)


def resolve_cost(
    session: Session,
    cost_id: str,
    *,
    cost_usd: float | None,
    note: str | None = None,
    at: datetime | None = None,
) -> CostInDoubt:
    """Close a possible cost with what it came to: 0 where the engine did not charge.

    Without a `note`, the one of before stays.

    Raises:
        NotFoundError: there is no such cost, or it is resolved already.
    """
    found = session.execute(
        update(suspense)
        .where(suspense.c.id == cost_id, suspense.c.resolved_at.is_(None))
        .values(
            cost_usd=cost_usd,
            resolved_at=at or utc_now(),
            **({} if note is None else {"note": note}),
        )
        .returning(suspense.c.id)
    ).first()
    if found is None:
        raise NotFoundError(f"There is no open cost {cost_id} in this library.")
    return get(session, suspense, CostInDoubt, cost_id, noun="cost")
