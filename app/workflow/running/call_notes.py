"""Writes down what calls used, and books what they may have cost beyond that."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from app.domain.jobs import Job
from app.providers.engine import Engine
from app.storage import calls as call_rows
from app.storage import jobs as job_rows
from app.workflow.running.call_record import CallRecord
from app.workflow.running.spending import note_cost_in_doubt


class CallNotes:
    """The lines of the call log, and the costs in doubt.

    Args:
        engines: by name.
        estimate: about what the call of a job costs in dollars, None where unknown.
    """

    def __init__(
        self, engines: Callable[[str], Engine], estimate: Callable[[Job], float | None]
    ) -> None:
        self._engines = engines
        self._estimate = estimate

    def write(self, session: Session, record: CallRecord) -> None:
        """Add the line of a call that went out, and book what it may have cost."""
        if record.went_out:
            call_rows.add_lost_call(session, record.entry())
        if record.has_costs_in_doubt:
            self.book_doubts(session, record)

    def book_doubts(self, session: Session, record: CallRecord) -> None:
        """Book the tries of a call of which nobody knows yet what they cost."""
        job = job_rows.get_job(session, record.job_id)
        for said in record.take_costs_in_doubt():
            self.note_doubt(session, job, said)

    def note_doubt(self, session: Session, job: Job, said: str) -> None:
        """A call that went out and does not say what it cost may still be billed."""
        if not self._engines(job.engine).repeatable:
            note_cost_in_doubt(session, job, said, self._estimate(job))
