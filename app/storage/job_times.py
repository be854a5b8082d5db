"""How long jobs took, for estimates of how long the next ones will take."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.jobs import JobKind, JobState
from app.storage import tables

table = tables.jobs
LOOKED_AT = 400


def recent_spans(session: Session, engine: str, kind: JobKind) -> tuple[tuple[float, int], ...]:
    """(seconds from the first start to the last end, number of jobs) of the newest runs.

    Only finished jobs of this engine and kind count; newest run first.
    """
    newest = (
        select(table.c.run_id, table.c.started_at, table.c.finished_at, table.c.engine)
        .add_columns(table.c.kind, table.c.state)
        .order_by(table.c.id.desc())
        .limit(LOOKED_AT)
        .subquery()
    )
    query = select(newest.c.run_id, newest.c.started_at, newest.c.finished_at).where(
        newest.c.engine == engine, newest.c.kind == kind, newest.c.state == JobState.DONE
    )
    runs: dict[str, list[tuple[datetime, datetime]]] = {}
    for run_id, started, finished in session.execute(query):
        if started is not None and finished is not None:
            runs.setdefault(run_id, []).append((started, finished))
    return tuple(
        (
            (max(end for _, end in times) - min(begin for begin, _ in times)).total_seconds(),
            len(times),
        )
        for times in runs.values()
    )
