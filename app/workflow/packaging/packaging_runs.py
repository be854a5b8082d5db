"""The transactions of a run that makes panel artwork: planned, then shown all at once, or stopped.

Each picture becomes a staged row in the transaction that ends its job, so a crash loses nothing
paid for. What lies on the panels changes in one transaction at the end of the run.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.calls import ActivityKind
from app.domain.credits import Operation, PriceList, share_out
from app.domain.errors import AppError, RefusedInputError
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import OPEN_STATES, Job, JobKind
from app.domain.packaging.packaging import Panel
from app.domain.packaging.packaging_artwork import PanelArtwork
from app.domain.packaging.packaging_state import (
    PackagingRun,
    PackagingState,
    PanelTexture,
    RunState,
    TextureSource,
    TextureState,
)
from app.domain.requests import ImageRequest, ImageTask, Subject
from app.storage import activity, packages, panel_textures, products
from app.storage import jobs as job_rows
from app.workflow.packaging.packaging_rows import (
    in_the_way,
    packaging_state,
    remember_errors,
    slot_of,
)
from app.workflow.put_away import refuse_if_archived
from app.workflow.running.job_requests import request_of
from app.workflow.running.outcome import Outcome
from app.workflow.running.planning import missing, plan_job
from app.workflow.running.spending import close_run, reserve
from app.workflow.views.sessions import end_open_jobs

PIXELS = 2048
"""Of the longest panel: 178 dpi around a tube of 93 mm, 216 dpi on a carton of 240 mm."""
NO_WORDS = "There are no words to make artwork from."


def panel_request(
    artwork: PanelArtwork, words: str, *, engine: str, seed: int, size: int = PIXELS
) -> ImageRequest:
    """The engine call for one panel."""
    return ImageRequest(
        engine=engine,
        task=ImageTask.PANEL,
        subject=Subject(description=words, seed=seed),
        view=artwork.panel.value,
        panel=artwork,
        size=size,
    )


def wanted_prompts(
    state: PackagingState, panels: tuple[Panel, ...], words: str
) -> dict[Panel, str]:
    """The words for each panel: those given now, its own, or those of the package.

    Raises:
        RefusedInputError: a panel has none, or this type of package has no such panel.
    """
    chosen = panels or tuple(one.panel for one in state.panels)
    found = {state.of(panel).panel: words or state.words_for(panel) for panel in chosen}
    empty = [panel.value for panel in chosen if not found[panel]]
    if empty and len(empty) < len(chosen):
        raise RefusedInputError(
            f"There are no words for: {', '.join(empty)}.", "Describe the whole package once."
        )
    if empty:
        raise RefusedInputError(NO_WORDS, "Describe colours and a pattern in a sentence.")
    return found


def open_run(
    session: Session, product_id: str, prompts: dict[Panel, str], *, engine: str, seed: int
) -> PackagingRun:
    """Start a run, or take up the one that was cut off where it is the very same.

    A run that still counts as running was left by a write that failed: who is at work is known in
    memory, and one process at a time has the library.

    Raises:
        IllegalTransitionError: another run is on or was cut off.
    """
    refuse_if_archived(session, product_id)
    earlier = panel_textures.open_run(session, product_id)
    if earlier is not None:
        same = (earlier.prompts, earlier.engine, earlier.seed) == (prompts, engine, seed)
        if not same:
            raise in_the_way(earlier)
        return reopen_run(session, earlier.id)
    run = PackagingRun(
        id=new_id(),
        product_id=product_id,
        engine=engine,
        seed=seed,
        prompts=prompts,
        created_at=utc_now(),
    )
    return panel_textures.add_run(session, run)


def reopen_run(session: Session, run_id: str) -> PackagingRun:
    """Mark a run that was cut off as being at work again."""
    return panel_textures.update_run(session, run_id, state=RunState.RUNNING, error="")


def plan_panels(
    session: Session, run: PackagingRun, prices: PriceList, *, size: int = PIXELS
) -> tuple[Job, ...]:
    """Reserve and queue every panel of a run that is not made yet."""
    state = packaging_state(session, run.product_id)
    slots = {slot_of(panel): panel for panel in run.panels}
    wanted = missing(session, run.id, tuple(slots))
    shares = dict(zip(slots, share_out(price_of(prices, len(slots)), len(slots)), strict=True))
    if not wanted:
        return ()
    reservation = reserve(
        session,
        sum(shares[slot] for slot in wanted),
        product_id=run.product_id,
        owner=run.id,
        operation=Operation.PACKAGING_PANEL,
        engine=run.engine,
        cost_usd=prices.cost_usd(Operation.PACKAGING_PANEL, len(wanted)),
    )
    return tuple(
        plan_job(
            session,
            product_id=run.product_id,
            run_id=run.id,
            kind=JobKind.PANEL,
            slot=slot,
            request=panel_request(
                state.of(slots[slot]).artwork,
                run.prompts[slots[slot]],
                engine=run.engine,
                seed=run.seed,
                size=size,
            ),
            operation=Operation.PACKAGING_PANEL,
            reservation_id=reservation,
            credits=shares[slot],
            is_missing=True,
        )
        for slot in wanted
    )


def queued_jobs(session: Session, run_id: str) -> tuple[Job, ...]:
    """The jobs of a run that are to be worked off."""
    return job_rows.list_jobs(session, run_id=run_id, states=tuple(OPEN_STATES))


def price_of(prices: PriceList, panels: int) -> int:
    """Tenths of a credit for the artwork of so many panels."""
    return prices.price(Operation.PACKAGING_PANEL) * panels


def stage_panel(session: Session, job: Job, outcome: Outcome) -> Job:
    """Keep a finished picture for the end of its run."""
    request = request_of(job)
    if not isinstance(request, ImageRequest) or request.panel is None:
        return job
    panel_textures.add_texture(session, texture_of(job, request, request.panel.panel, outcome))
    return job


def texture_of(job: Job, request: ImageRequest, panel: Panel, outcome: Outcome) -> PanelTexture:
    """The picture of a panel that a finished job made, for the end of its run."""
    return PanelTexture(
        id=new_id(),
        product_id=job.product_id,
        panel=panel,
        image=outcome.output,
        width=outcome.width or 1,
        height=outcome.height or 1,
        source=TextureSource.GENERATED,
        state=TextureState.STAGED,
        prompt=request.subject.description,
        seed=request.subject.seed,
        engine=job.engine,
        model=outcome.model,
        run_id=job.run_id,
        job_id=job.id,
        credits=job.credits,
        created_at=utc_now(),
    )


def finish_run(session: Session, run_id: str) -> PackagingState:
    """Lay all that a run made on its panels, charge it and say what failed, all at once."""
    run = panel_textures.get_run(session, run_id)
    arrived = panel_textures.staged(session, run_id)
    failed = {panel: job for panel, job in _newest(session, run).items() if panel not in arrived}
    panel_textures.keep_staged(session, run_id)
    laid = {panel: texture.id for panel, texture in arrived.items()}
    packages.lay_on_panels(session, run.product_id, laid)
    for panel, job in failed.items():
        reason = f"{job.error} {job.hint}".strip() or "It was not made."
        packages.keep_panel(session, run.product_id, panel, error=reason)
    still_failed = remember_errors(session, run.product_id)
    error = still_failed if failed else ""
    close_run(session, run_id)
    panel_textures.update_run(
        session, run_id, state=RunState.ENDED, error=error, finished_at=utc_now()
    )
    if arrived:
        names = ", ".join(panel for panel in run.panels if panel in arrived)
        activity.add_activity(
            session, run.product_id, f"Artwork made: {names}.", ActivityKind.SUCCESS
        )
    if error:
        activity.add_activity(session, run.product_id, error, ActivityKind.ERROR)
    return packaging_state(session, run.product_id)


def _newest(session: Session, run: PackagingRun) -> dict[Panel, Job]:
    jobs = {job.slot: job for job in job_rows.list_jobs(session, run_id=run.id)}
    return {panel: jobs[slot_of(panel)] for panel in run.panels if slot_of(panel) in jobs}


def stop_run(session: Session, run_id: str, reason: AppError) -> PackagingRun:
    """End what is open of a run, settle its money and leave it for a person to decide."""
    end_open_jobs(session, run_id, reason.message)
    close_run(session, run_id)
    run = panel_textures.update_run(
        session, run_id, state=RunState.STOPPED, error=reason.message, finished_at=utc_now()
    )
    packages.keep_package(session, run.product_id, last_error=reason.message)
    activity.add_activity(session, run.product_id, reason.sentence(), ActivityKind.ERROR)
    return run


def discard_run(session: Session, product_id: str) -> bool:
    """End a run that nobody works on: what it made goes into the history, no panel changes.

    Returns:
        Whether there was one.
    """
    products.get_product(session, product_id)
    run = panel_textures.open_run(session, product_id)
    if run is None:
        return False
    panel_textures.keep_staged(session, run.id)
    end_open_jobs(session, run.id, "Discarded.")
    close_run(session, run.id)
    panel_textures.update_run(session, run.id, state=RunState.DISCARDED, finished_at=utc_now())
    remember_errors(session, product_id)
    activity.add_activity(session, product_id, "Unfinished artwork discarded.")
    return True
