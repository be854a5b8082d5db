"""Credits around the jobs of a run: reserve before, consume after success, refund the rest.

Every billable job carries its share of a reservation (`Job.credits`), so that a failure, a cancel
or a crash settles exactly what it concerns. All functions run inside the caller's transaction.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.calls import CostInDoubt
from app.domain.credits import Operation
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobState, Settlement
from app.storage import calls, ledger
from app.storage import jobs as job_rows
from app.workflow.running.budgets import keep_to_budgets


def reserve(
    session: Session,
    amount: int,
    *,
    product_id: str,
    owner: str,
    operation: Operation,
    engine: str,
    cost_usd: float | None = None,
) -> str:
    """Set `amount` tenths aside for a run, within the limits that the person has set.

    Raises:
        BudgetError: the month's or the product's budget does not reach.
        NotEnoughCreditsError: less is available.
    """
    keep_to_budgets(session, product_id, amount)
    return ledger.reserve(
        session,
        amount,
        product_id=product_id,
        owner=owner,
        operation=operation,
        engine=engine,
        cost_usd=cost_usd,
    )


def consume_job(session: Session, job: Job) -> Job:
    """Charge the share of a finished job; a job that was settled before stays as it is."""
    return _settle(session, job, Settlement.CONSUMED)


def refund_job(session: Session, job: Job) -> Job:
    """Give back the share of a job; a job that was settled before stays as it is."""
    return _settle(session, job, Settlement.REFUNDED)


def _settle(session: Session, job: Job, settlement: Settlement) -> Job:
    if job.reservation_id is None or job.settlement is not Settlement.OPEN:
        return job
    if settlement is Settlement.CONSUMED:
        ledger.consume(
            session,
            job.reservation_id,
            job.credits,
            job_id=job.id,
            cost_usd=cost_of(session, job),
        )
    else:
        ledger.refund(session, job.reservation_id, job.credits, job_id=job.id)
    return job_rows.change_job(session, job, settlement=settlement)


def cost_of(session: Session, job: Job) -> float | None:
    """What the engine calls of a job came to; None where one of them does not say.

    A job that shared the answer of the same request in flight made no call and cost nothing.
    """
    costs = calls.costs_of_job(session, job.id)
    return None if None in costs else sum(cost for cost in costs if cost is not None)


def note_cost_in_doubt(
    session: Session, job: Job, said: str, cost_usd: float | None = None
) -> None:
    """Book what a call may have cost the person at the engine.

    Args:
        session: of a write.
        job: that made the call.
        said: why nobody knows.
        cost_usd: what such a call usually costs, None where unknown.
    """
    calls.add_cost_in_doubt(
        session,
        CostInDoubt(
            id=new_id(),
            job_id=job.id,
            engine=job.engine,
            cost_usd=cost_usd,
            at=utc_now(),
            note=said,
        ),
    )


def settle_jobs(session: Session, run_id: str) -> None:
    """Charge what was finished in a run and refund every other share that is still open."""
    for job in job_rows.list_jobs(session, run_id=run_id):
        if job.state is JobState.DONE:
            consume_job(session, job)
        elif job.state not in (JobState.QUEUED, JobState.SENDING):
            refund_job(session, job)


def close_reservations(session: Session, run_id: str) -> None:
    """Refund what no job of the run has used, so that no reservation stays behind."""
    for reservation in ledger.open_reservations(session, owner=run_id):
        ledger.refund(session, reservation.id, reservation.amount_open)


def close_run(session: Session, run_id: str) -> None:
    """Settle everything of a run; its jobs must have ended."""
    settle_jobs(session, run_id)
    close_reservations(session, run_id)
