"""The invariants of packaging: what lies on a panel belongs there, runs leave nothing."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.jobs import JobKind, JobState, Settlement
from app.domain.packaging.packaging_state import OPEN_RUNS, TextureState
from app.storage import tables
from app.storage.violations import Violation

textures, runs = tables.panel_textures, tables.packaging_runs


def artwork(session: Session) -> Iterator[Violation]:
    """I3, I5 and I6 for panels, their pictures and the runs that make them."""
    yield from _on_panels(session)
    yield from _staged(session)
    yield from _delivered(session)


def _on_panels(session: Session) -> Iterator[Violation]:
    """I5: a panel shows a picture of its own product and panel, and none that still waits."""
    panels = tables.package_panels
    query = (
        select(panels.c.product_id, panels.c.panel)
        .join(textures, textures.c.id == panels.c.texture_id)
        .where(
            or_(
                textures.c.product_id != panels.c.product_id,
                textures.c.panel != panels.c.panel,
                textures.c.state != TextureState.KEPT,
            )
        )
    )
    for row in session.execute(query):
        yield Violation(
            code="I5",
            text=f"The {row.panel} panel of product {row.product_id} shows a picture that is not "
            "its own.",
        )


def _staged(session: Session) -> Iterator[Violation]:
    """I6: only a run that is on, or waits for a person, has pictures that wait for its end."""
    query = (
        select(textures.c.id, textures.c.run_id)
        .outerjoin(runs, runs.c.id == textures.c.run_id)
        .where(
            textures.c.state == TextureState.STAGED,
            or_(runs.c.id.is_(None), runs.c.state.not_in(sorted(OPEN_RUNS))),
        )
    )
    for row in session.execute(query):
        yield Violation(
            code="I6", text=f"Picture {row.id} waits for run {row.run_id}, which has ended."
        )


def _delivered(session: Session) -> Iterator[Violation]:
    """I3: every panel job that was charged has its picture, with the content it answered."""
    jobs = tables.jobs
    query = (
        select(jobs.c.id)
        .outerjoin(textures, textures.c.job_id == jobs.c.id)
        .where(
            jobs.c.kind == JobKind.PANEL,
            or_(jobs.c.state == JobState.DONE, jobs.c.settlement == Settlement.CONSUMED),
            or_(textures.c.id.is_(None), textures.c.image != jobs.c.output),
        )
    )
    for (job_id,) in session.execute(query):
        yield Violation(code="I3", text=f"The picture that job {job_id} made for a panel is gone.")
