"""How long jobs took, for estimates of how long the next ones will take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.jobs import JobKind, JobState
from app.storage import tables

table = tables.jobs
LOOKED_AT = 400


def recent_spans(session: Session, engine: str, kind: JobKind) -> tuple[tuple[float, int], ...]:
    """(seconds from the first start to the last end, number of jobs) of the newest drawings.

    Only finished jobs of this engine and kind count; newest first. Jobs of one run belong together
    where each was wanted before the others had ended: between a front view and a change of it lies
    the time in which the person looked at it.
    """
    newest = (
        select(table.c.run_id, table.c.created_at, table.c.started_at, table.c.finished_at)
        .add_columns(table.c.engine, table.c.kind, table.c.state)
        .order_by(table.c.id.desc())
        .limit(LOOKED_AT)
        .subquery()
    )
    query = select(
        newest.c.run_id, newest.c.created_at, newest.c.started_at, newest.c.finished_at
    ).where(newest.c.engine == engine, newest.c.kind == kind, newest.c.state == JobState.DONE)
    query = query.order_by(newest.c.created_at)
    spans: list[_Span] = []
    latest: dict[str, _Span] = {}
    for run_id, wanted, started, finished in session.execute(query):
        if started is None or finished is None:
            continue
        span = latest.get(run_id)
        if span is None or wanted > span.end:
            latest[run_id] = _Span(started, finished, 1)
            spans.append(latest[run_id])
        else:
            span.begin = min(span.begin, started)
            span.end = max(span.end, finished)
            span.jobs += 1
    return tuple(((one.end - one.begin).total_seconds(), one.jobs) for one in reversed(spans))


@dataclass(slots=True)
class _Span:
    """Jobs that were drawn together."""

    begin: datetime
    end: datetime
    jobs: int
