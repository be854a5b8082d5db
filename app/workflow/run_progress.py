"""How far the runs of a product are: steps with state, count and price for the progress strip."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.credits import Operation, PriceList
from app.domain.files import CollectionType, FileStatus
from app.domain.generation import View
from app.domain.jobs import OPEN_STATES, Job, JobKind, JobState
from app.domain.product import Product
from app.domain.progress import Step, StepState, overall
from app.domain.specification import Frozen
from app.storage import jobs as job_rows
from app.storage import panel_textures, products, tech_files
from app.workflow.pack import packs
from app.workflow.running.at_work import Work
from app.workflow.views.revisions import is_front_approved

PACK_PRICES = {
    Step.CATEGORY: Operation.CATEGORY,
    Step.BASE_VIEWS: Operation.BASE_VIEW_ANALYSIS,
    Step.CLOSE_UPS: Operation.CLOSE_UPS,
    Step.SKETCHES: Operation.SKETCHES,
}
FEATURE_SHARE = 10
FURTHER = len(View) - 1


class RunStep(Frozen):
    """One step of a run.

    Attributes:
        key: "front_view", "features", "views", or a step of a tech pack.
        expected: how many parts it has, None as long as nobody knows.
        price: tenths of a credit, None where it is part of another step's price.
    """

    key: str
    state: StepState
    done: int
    expected: int | None
    price: int | None = None


class RunProgress(Frozen):
    """How far one run is; `percent` is 0..100, `started_at` the start of its newest stretch."""

    product_id: str
    work: Work
    steps: tuple[RunStep, ...]
    percent: int
    started_at: datetime | None


def generation_progress(session: Session, product_id: str) -> RunProgress | None:
    """Progress of the open session of a product, None where there is none."""
    product = products.get_product(session, product_id)
    if product.session_id is None:
        return None
    jobs = job_rows.list_jobs(session, run_id=product.session_id)
    fronts = [
        job
        for job in jobs
        if job.kind is JobKind.FRONT_VIEW and job.slot.startswith(f"front#{product.iteration}.")
    ]
    steps = [_step("front_view", fronts, max(1, len({job.slot for job in fronts})))]
    stretch = fronts
    if is_front_approved(session, product):
        features = [job for job in jobs if job.kind is JobKind.FEATURES]
        views = [job for job in jobs if job.kind is JobKind.VIEW]
        stretch = [*features, *views]
        steps.append(_step("features", features, 1))
        steps.append(_step("views", views, FURTHER))
    return RunProgress(
        product_id=product_id,
        work=Work.GENERATION,
        steps=tuple(steps),
        percent=_generation_percent(steps),
        started_at=_started(stretch),
    )


def _generation_percent(steps: list[RunStep]) -> int:
    parts = [step.done / step.expected if step.expected else 0.0 for step in steps]
    if len(parts) == 1:
        return int(100 * parts[0])
    # After approval the front view is behind: what is left is features and the other views.
    return int(FEATURE_SHARE * parts[1] + (100 - FEATURE_SHARE) * parts[2])


def _step(key: str, jobs: Iterable[Job], expected: int) -> RunStep:
    newest = {job.slot: job for job in jobs}
    done = sum(job.state is JobState.DONE for job in newest.values())
    running = any(job.state in OPEN_STATES for job in newest.values())
    if done >= expected:
        state = StepState.COMPLETED
    elif running:
        state = StepState.RUNNING
    else:
        state = StepState.FAILED if newest else StepState.PENDING
    return RunStep(key=key, state=state, done=done, expected=expected)


def pack_progress(session: Session, product_id: str, prices: PriceList) -> RunProgress | None:
    """Progress of the tech pack that is being made or stopped, None where there is none."""
    product = products.get_product(session, product_id)
    if not _has_unfinished_pack(session, product):
        return None
    source = packs.find_pack(session, product_id)
    if source is None or source.collection.status is FileStatus.COMPLETED:
        return None
    steps = packs.pack_steps(session, source)
    return RunProgress(
        product_id=product_id,
        work=Work.TECH_PACK,
        steps=tuple(
            RunStep(
                key=step.step.value,
                state=step.state,
                done=step.done,
                expected=step.expected,
                price=prices.price(PACK_PRICES[step.step]),
            )
            for step in steps
        ),
        percent=overall(steps),
        started_at=_started(job_rows.list_jobs(session, run_id=source.collection.id)),
    )


def artwork_progress(
    session: Session, product_id: str, prices: Callable[[str], PriceList]
) -> RunProgress | None:
    """Progress of the panel artwork that is being made or stopped, None where there is none."""
    run = panel_textures.open_run(session, product_id)
    if run is None:
        return None
    jobs = job_rows.list_jobs(session, run_id=run.id)
    step = _step("panels", jobs, len(run.panels))
    price = prices(run.engine).price(Operation.PACKAGING_PANEL) * len(run.panels)
    return RunProgress(
        product_id=product_id,
        work=Work.PACKAGING,
        steps=(step.model_copy(update={"price": price}),),
        percent=int(100 * step.done / len(run.panels)),
        started_at=_started(jobs),
    )


def _has_unfinished_pack(session: Session, product: Product) -> bool:
    revision = products.latest_revision(session, product.id)
    return revision is not None and any(
        collection.type is CollectionType.TECH_PACK
        and collection.revision_id == revision.id
        and collection.status in (FileStatus.PROCESSING, FileStatus.FAILED)
        for collection in tech_files.list_collections(session, product_id=product.id)
    )


def _started(jobs: Iterable[Job]) -> datetime | None:
    """When the jobs that are open now, or else all, were begun."""
    found = list(jobs)
    stretch = [job for job in found if job.state in OPEN_STATES] or found
    return min((job.started_at or job.created_at for job in stretch), default=None)
