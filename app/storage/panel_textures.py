"""The pictures of panels with their history, and the runs that make them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select, text, update
from sqlalchemy.orm import Session

from app.domain.jobs import Job
from app.domain.packaging.packaging import Panel
from app.domain.packaging.packaging_state import PackagingRun, PanelTexture, RunState, TextureState
from app.storage import prepared, tables
from app.storage.packaging_tables import RUN_IS_OPEN
from app.storage.records import add, all_of, change, first_of, get

table = tables.panel_textures
run_table = tables.packaging_runs
_STAGED = select(table).where(
    table.c.run_id == bindparam("run_id"), table.c.state == TextureState.STAGED
)
panels = tables.package_panels
jobs = tables.jobs
_LYING = (
    select(table)
    .join(panels, panels.c.texture_id == table.c.id)
    .where(panels.c.product_id == bindparam("product_id"))
)
_JOBS_OF_LYING = (
    select(jobs)
    .join(table, table.c.job_id == jobs.c.id)
    .join(panels, panels.c.texture_id == table.c.id)
    .where(panels.c.product_id == bindparam("product_id"))
)
_KEEP_STAGED = (
    update(table)
    .where(table.c.run_id == bindparam("run"), table.c.state == TextureState.STAGED)
    .values(state=TextureState.KEPT)
)
_OPEN_RUN = select(run_table).where(
    run_table.c.product_id == bindparam("product_id"), text(RUN_IS_OPEN)
)


def add_texture(session: Session, texture: PanelTexture) -> PanelTexture:
    """Store a picture of a panel; it lies on the panel only once a panel row names it."""
    add(session, table, texture)
    return texture


def get_texture(session: Session, texture_id: str) -> PanelTexture:
    """The picture with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, table, PanelTexture, texture_id, noun="panel picture")


def update_texture(session: Session, texture_id: str, **changes: Any) -> PanelTexture:
    """Change fields of a picture, such as its crop.

    Raises:
        NotFoundError: there is none.
        ValueError: a field does not exist or does not take the new content.
    """
    return change(session, table, get_texture(session, texture_id), changes)


def textures(
    session: Session, product_id: str, panel: Panel | None = None
) -> tuple[PanelTexture, ...]:
    """All pictures of a product that are no longer staged, newest first, or those of one panel."""
    query = select(table).where(
        table.c.product_id == product_id, table.c.state == TextureState.KEPT
    )
    if panel is not None:
        query = query.where(table.c.panel == panel)
    return all_of(
        session, PanelTexture, query.order_by(table.c.created_at.desc(), table.c.id.desc())
    )


def lying(session: Session, product_id: str) -> dict[str, PanelTexture]:
    """The pictures that lie on the panels of a product now, by their keys."""
    found = all_of(session, PanelTexture, _LYING, {"product_id": product_id})
    return {one.id: one for one in found}


def jobs_of_lying(session: Session, product_id: str) -> dict[str, Job]:
    """The jobs that made the pictures on the panels of a product, by their keys."""
    found = all_of(session, Job, _JOBS_OF_LYING, {"product_id": product_id})
    return {one.id: one for one in found}


def staged(session: Session, run_id: str) -> dict[Panel, PanelTexture]:
    """What has arrived in a run and waits for the rest of it."""
    found = all_of(session, PanelTexture, _STAGED, {"run_id": run_id})
    return {one.panel: one for one in found}


def keep_staged(session: Session, run_id: str) -> None:
    """Move what has arrived in a run into the history of its panels."""
    prepared.run(session, _KEEP_STAGED, {"run": run_id})


def add_run(session: Session, run: PackagingRun) -> PackagingRun:
    """Store a run. The schema refuses a second open one of the same product."""
    add(session, run_table, run)
    return run


def get_run(session: Session, run_id: str) -> PackagingRun:
    """The run with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, run_table, PackagingRun, run_id, noun="packaging run")


def update_run(session: Session, run_id: str, **changes: Any) -> PackagingRun:
    """Change fields of a run.

    Raises:
        NotFoundError: there is none.
        ValueError: a field does not exist or does not take the new content.
    """
    return change(session, run_table, get_run(session, run_id), changes)


def open_run(session: Session, product_id: str) -> PackagingRun | None:
    """The run of a product that is on or was cut off."""
    return first_of(session, PackagingRun, _OPEN_RUN, {"product_id": product_id})


def runs_in(session: Session, state: RunState) -> tuple[PackagingRun, ...]:
    """The open runs of the whole library in one of the two open states, oldest first."""
    query = select(run_table).where(run_table.c.state == state, text(RUN_IS_OPEN))
    return all_of(session, PackagingRun, query.order_by(run_table.c.created_at))
