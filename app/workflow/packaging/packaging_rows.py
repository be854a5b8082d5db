"""The packaging of a product as one value, and the transactions that change it by hand."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sqlalchemy.orm import Session

from app.domain.errors import IllegalTransitionError, RefusedInputError
from app.domain.jobs import OPEN_STATES, Job, JobState
from app.domain.packaging.packaging import Panel
from app.domain.packaging.packaging_artwork import PanelArtwork
from app.domain.packaging.packaging_state import (
    PackageForm,
    PackagingRun,
    PackagingState,
    PanelState,
    PanelStatus,
    PanelTexture,
    RunState,
)
from app.domain.requests import ImageRequest
from app.storage import activity, packages, panel_textures, products
from app.storage import jobs as job_rows
from app.storage.packages import PanelRow
from app.workflow.put_away import refuse_if_archived
from app.workflow.running.job_requests import request_of

Size = tuple[Decimal, Decimal]
"""Width and height in mm."""

Lying = tuple[PanelTexture, Size | None]
"""A picture on a panel, and the size that was asked for."""


def slot_of(panel: Panel) -> str:
    """The slot that a panel has among the jobs of a run."""
    return f"panel:{panel.value}"


def in_the_way(run: PackagingRun, *, so: str = "") -> IllegalTransitionError:
    """That a run keeps something from being done, with the way on.

    Args:
        run: that is on or was cut off.
        so: what follows from it, as the end of the sentence.
    """
    names = ", ".join(run.panels)
    if run.state is RunState.RUNNING:
        return IllegalTransitionError(
            f"Artwork for {names} is being made{so}.", "Wait for it or cancel it."
        )
    return IllegalTransitionError(
        f"Artwork for {names} was cut off{so}.", "Resume or discard it first."
    )


def packaging_state(session: Session, product_id: str) -> PackagingState:
    """The packaging of a product; usual values where nothing was chosen yet.

    Raises:
        NotFoundError: there is no such product.
    """
    product = products.get_product(session, product_id)
    row = packages.package_row(session, product_id)
    kept = packages.panel_rows(session, product_id)
    run = panel_textures.open_run(session, product_id)
    jobs = {job.slot: job for job in job_rows.list_jobs(session, run_id=run.id)} if run else {}
    arrived = panel_textures.staged(session, run.id) if run else {}
    lying = _lying(session, product_id) if any(one.texture_id for one in kept.values()) else {}
    panels = tuple(
        _panel(
            one,
            kept.get(one.panel),
            lying,
            arrived.get(one.panel),
            _status_in_run(run, one.panel, jobs.get(slot_of(one.panel))),
        )
        for one in row.form.artwork(product.description)
    )
    return PackagingState(
        panels=panels, run=run, **{name: getattr(row, name) for name in type(row).model_fields}
    )


def _status_in_run(run: PackagingRun | None, panel: Panel, job: Job | None) -> PanelStatus | None:
    if run is None or panel not in run.prompts:
        return None
    if job is not None and job.state is JobState.DONE:
        return PanelStatus.ARRIVED
    if run.state is RunState.RUNNING and job is not None:
        return PanelStatus.GENERATING if job.state in OPEN_STATES else PanelStatus.FAILED
    return PanelStatus.WAITING


def _lying(session: Session, product_id: str) -> dict[str, Lying]:
    """The pictures on the panels by their keys, each with the size that was asked for."""
    jobs = panel_textures.jobs_of_lying(session, product_id)
    return {
        key: (texture, _made_for(jobs.get(texture.job_id or "")))
        for key, texture in panel_textures.lying(session, product_id).items()
    }


def _panel(
    artwork: PanelArtwork,
    row: PanelRow | None,
    lying: Mapping[str, Lying],
    arrived: PanelTexture | None,
    in_run: PanelStatus | None,
) -> PanelState:
    if row is None:
        return PanelState(artwork=artwork, arrived=arrived, status=in_run or PanelStatus.EMPTY)
    texture, made_for = lying[row.texture_id] if row.texture_id else (None, None)
    settled = PanelStatus.DONE if texture else PanelStatus.EMPTY
    return PanelState(
        artwork=artwork,
        prompt=row.prompt,
        texture=texture,
        arrived=arrived,
        status=in_run or (PanelStatus.FAILED if row.error else settled),
        error=row.error,
        made_for=made_for,
        updated_at=row.updated_at,
    )


def _made_for(job: Job | None) -> Size | None:
    """The size that the request for a picture named; a picture of one's own had none."""
    if job is None:
        return None
    request = request_of(job)
    if not isinstance(request, ImageRequest) or request.panel is None:
        return None
    return request.panel.width, request.panel.height


def keep_form(session: Session, product_id: str, form: PackageForm) -> PackagingState:
    """Keep sizes and making of the type that the package has.

    Raises:
        RefusedInputError: it is of another type, which takes the artwork off.
    """
    refuse_if_archived(session, product_id)
    state = packaging_state(session, product_id)
    if form.type is not state.form.type:
        raise RefusedInputError(
            f"The package is a {state.form.type}.",
            "Switch its type first, which takes the artwork off.",
        )
    if form != state.form or state.created_at is None:
        packages.keep_package(session, product_id, form=form)
    return packaging_state(session, product_id)


def switch_type(session: Session, product_id: str, form: PackageForm) -> PackagingState:
    """Make the package one of another type and take all pictures off; they stay in their history.

    Raises:
        IllegalTransitionError: artwork is being made, or was cut off.
    """
    refuse_if_archived(session, product_id)
    state = packaging_state(session, product_id)
    if form.type is state.form.type:
        return keep_form(session, product_id, form)
    if state.run is not None:
        raise in_the_way(state.run, so=", so the type stays")
    packages.keep_package(session, product_id, form=form, last_error="")
    packages.clear_panels(session, product_id)
    activity.add_activity(session, product_id, f"The package is a {form.type} now.")
    return packaging_state(session, product_id)


def set_prompt(
    session: Session, product_id: str, words: str, panel: Panel | None
) -> PackagingState:
    """Keep the words for the whole package, or for one panel (empty: those of the package)."""
    refuse_if_archived(session, product_id)
    state = packaging_state(session, product_id)
    if panel is None:
        packages.keep_package(session, product_id, prompt=words)
    else:
        state.of(panel)
        packages.keep_panel(session, product_id, panel, prompt=words)
    return packaging_state(session, product_id)


def set_prompts(session: Session, product_id: str, words: str, panels: tuple[Panel, ...]) -> None:
    """Keep the words for some panels, or for the whole package, whose own words then go."""
    for panel in panels:
        set_prompt(session, product_id, words, panel)
    if not panels:
        set_prompt(session, product_id, words, None)
        for panel, row in packages.panel_rows(session, product_id).items():
            if row.prompt:
                packages.keep_panel(session, product_id, panel, prompt="")


def lay_on(session: Session, texture: PanelTexture) -> PackagingState:
    """Put a new picture on its panel; the one before stays in the history."""
    free_panel(session, texture.product_id, texture.panel)
    panel_textures.add_texture(session, texture)
    return _point_to(session, texture)


def restore(session: Session, product_id: str, texture_id: str) -> PackagingState:
    """Put a picture of the history back on its panel.

    Raises:
        NotFoundError: this product has no such picture.
        RefusedInputError: this type of package has no such panel.
    """
    texture = panel_textures.get_texture(session, texture_id)
    if texture.product_id != product_id:
        raise RefusedInputError("This picture belongs to another product.")
    free_panel(session, product_id, texture.panel)
    return _point_to(session, texture)


def _point_to(session: Session, texture: PanelTexture) -> PackagingState:
    product_id, panel = texture.product_id, texture.panel
    packages.keep_panel(session, product_id, panel, texture_id=texture.id, error="")
    remember_errors(session, product_id)
    return packaging_state(session, product_id)


def clear(session: Session, product_id: str, panel: Panel | None) -> PackagingState:
    """Take the picture off one panel, or off all; it stays in the history."""
    state = packaging_state(session, product_id)
    for one in [panel] if panel else [each.panel for each in state.panels]:
        free_panel(session, product_id, one)
        if state.of(one).texture or state.of(one).error:
            packages.keep_panel(session, product_id, one, texture_id=None, error="")
    remember_errors(session, product_id)
    return packaging_state(session, product_id)


def place(session: Session, product_id: str, panel: Panel, **changes: object) -> PackagingState:
    """Turn or crop the picture on a panel: `rotation`, `crop`.

    Raises:
        RefusedInputError: there is no picture on it.
    """
    refuse_if_archived(session, product_id)
    texture = on_panel(session, product_id, panel)
    panel_textures.update_texture(session, texture.id, **changes)
    packages.keep_panel(session, product_id, panel)
    return packaging_state(session, product_id)


def on_panel(session: Session, product_id: str, panel: Panel) -> PanelTexture:
    """The picture on a panel.

    Raises:
        RefusedInputError: there is none, or no such panel.
    """
    texture = packaging_state(session, product_id).of(panel).texture
    if texture is None:
        raise RefusedInputError(
            f"There is no picture on the {panel} panel.", "Generate or import one first."
        )
    return texture


def free_panel(session: Session, product_id: str, panel: Panel) -> None:
    """See that nothing is being made for a panel.

    Raises:
        IllegalTransitionError: a run is making its artwork.
        RefusedInputError: this type of package has no such panel.
    """
    refuse_if_archived(session, product_id)
    state = packaging_state(session, product_id)
    state.of(panel)
    if state.run is not None and panel in state.run.prompts:
        raise in_the_way(state.run)


def remember_errors(session: Session, product_id: str) -> str:
    """Name in the last error every panel whose last try failed, with the first reason."""
    rows = packages.panel_rows(session, product_id)
    failed = {panel: rows[panel].error for panel in Panel if panel in rows and rows[panel].error}
    error = f"Not made: {', '.join(failed)}. {next(iter(failed.values()))}" if failed else ""
    if error != packages.package_row(session, product_id).last_error:
        packages.keep_package(session, product_id, last_error=error)
    return error
