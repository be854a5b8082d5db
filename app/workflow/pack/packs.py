"""The transactions of a complete tech pack: its collection, and the jobs of its steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy.orm import Session

from app.domain.analysis import Shot
from app.domain.calls import ActivityKind
from app.domain.credits import Operation, PriceList, share_out
from app.domain.errors import IllegalTransitionError
from app.domain.files import Collection, CollectionType, FileStatus, FileType, TechFile
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind
from app.domain.product import Product, Revision
from app.domain.progress import Step, StepProgress, expected_jobs, overall, step_progress
from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest, ImageTask
from app.storage import activity, products, tech_files
from app.storage import jobs as job_rows
from app.workflow.engine_tasks import engine_for, engine_of_task
from app.workflow.pack.annotations import bind_callouts
from app.workflow.pack.pack_requests import picture, reading
from app.workflow.pack.pack_sets import make_sets
from app.workflow.running.planning import missing, plan_job
from app.workflow.running.spending import close_run, reserve
from app.workflow.sheets.sheets import fill_sheets
from app.workflow.views.base_views import ViewSource, view_source
from app.workflow.views.sessions import end_open_jobs

Wanted = TypeVar("Wanted")


@dataclass(frozen=True, slots=True)
class PackSource(ViewSource):
    """What a pack is made from, and the collection that it is made into."""

    collection: Collection


@dataclass(frozen=True, slots=True)
class PlannedPictures:
    """Pictures of a pack as they were planned, and what need not be asked again at each.

    Attributes:
        jobs: every job of the pack by its slot, those of before too.
        reader: the engine that reads the pictures.
    """

    jobs: Mapping[str, Job]
    reader: str


def find_pack(session: Session, product_id: str) -> PackSource | None:
    """The unfinished or finished pack of the newest revision; None where there is none yet."""
    product = products.get_product(session, product_id)
    revision = products.latest_revision(session, product_id)
    if revision is None:
        return None
    for collection in tech_files.list_collections(session, product_id=product_id):
        if (
            collection.type is CollectionType.TECH_PACK
            and collection.revision_id == revision.id
            and collection.status is not FileStatus.ARCHIVED
        ):
            return _source(session, product, collection, revision)
    return None


def open_pack(session: Session, product_id: str) -> PackSource:
    """The unfinished or finished pack of the newest revision, or a new one.

    Raises:
        IllegalTransitionError: there is no revision yet.
    """
    product = products.get_product(session, product_id)
    revision = products.latest_revision(session, product_id)
    if revision is None:
        raise IllegalTransitionError(
            "There is no revision to make a tech pack of.", "Approve the front view first."
        )
    if found := find_pack(session, product_id):
        return found
    collection = Collection(
        id=new_id(),
        product_id=product_id,
        revision_id=revision.id,
        type=CollectionType.TECH_PACK,
        status=FileStatus.PROCESSING,
        progress=0,
        credits=0,
        created_at=utc_now(),
    )
    tech_files.add_collection(session, collection)
    activity.add_activity(session, product_id, "Tech pack started.", ActivityKind.SUCCESS)
    return _source(session, product, collection, revision)


def _source(
    session: Session, product: Product, collection: Collection, revision: Revision
) -> PackSource:
    known = view_source(session, product, revision)
    return PackSource(known.product, known.revision, known.iteration, known.current, collection)


def discard_pack(session: Session, product_id: str) -> bool:
    """Archive the pack that stopped with an error; False where there is none."""
    for collection in tech_files.list_collections(session, product_id=product_id):
        if collection.type is CollectionType.TECH_PACK and collection.status is FileStatus.FAILED:
            tech_files.update_collection(session, collection.id, status=FileStatus.ARCHIVED)
            activity.add_activity(
                session, product_id, "Tech pack discarded.", ActivityKind.INFORMATION
            )
            return True
    return False


def restart_pack(session: Session, source: PackSource) -> PackSource:
    """Mark the pack as being at work again."""
    collection = tech_files.update_collection(
        session, source.collection.id, status=FileStatus.PROCESSING, error=""
    )
    return replace(source, collection=collection)


def plan_analyses(session: Session, source: PackSource, prices: PriceList) -> tuple[Job, ...]:
    """Queue the reading of every base view that is not read yet."""
    views = {f"view_analysis:{view}": view for view in source.views}
    return _plan_priced(
        session,
        source,
        JobKind.VIEW_ANALYSIS,
        Operation.BASE_VIEW_ANALYSIS,
        prices,
        views,
        lambda view: reading(source, AnalysisTask.VIEW_ANALYSIS, view=view),
    )


def plan_shot_list(session: Session, source: PackSource) -> Job:
    """Queue the choice of close-ups, part of their price."""
    request = reading(source, AnalysisTask.SHOT_LIST, view="front")
    return _plan(session, source, JobKind.SHOT_LIST, "shot_list", Operation.CLOSE_UPS, request)


def plan_close_ups(
    session: Session, source: PackSource, shots: tuple[Shot, ...], prices: PriceList
) -> tuple[Job, ...]:
    """Queue every close-up that is not made yet."""
    return _plan_priced(
        session,
        source,
        JobKind.CLOSE_UP,
        Operation.CLOSE_UPS,
        prices,
        {f"close_up:{shot.key}": shot for shot in shots},
        lambda shot: picture(source, ImageTask.CLOSE_UP, shot=shot),
    )


def planned_pictures(session: Session, source: PackSource) -> PlannedPictures:
    """What is known of a pack's pictures in the transaction that has planned some."""
    jobs = job_rows.list_jobs(session, run_id=source.collection.id)
    product = source.product
    reader = engine_of_task(session, product.id, AnalysisTask.CLOSE_UP_ANALYSIS, product.engine)
    return PlannedPictures({job.slot: job for job in jobs}, reader)


def plan_close_up_analysis(
    session: Session, source: PackSource, shot: Shot, image: str, known: PlannedPictures
) -> Job:
    """Queue the reading of one finished close-up, part of its price."""
    kind, slot = JobKind.CLOSE_UP_ANALYSIS, f"close_up_analysis:{shot.key}"
    request = reading(source, AnalysisTask.CLOSE_UP_ANALYSIS, shot=shot, image=image)
    return _plan(session, source, kind, slot, Operation.CLOSE_UPS, request, known)


def plan_sketches(session: Session, source: PackSource, prices: PriceList) -> tuple[Job, ...]:
    """Queue every technical sketch that is not drawn yet."""
    return _plan_priced(
        session,
        source,
        JobKind.SKETCH,
        Operation.SKETCHES,
        prices,
        {f"sketch:{view}": view for view in source.sketch_views},
        lambda view: picture(source, ImageTask.SKETCH, view=view),
    )


def plan_callouts(
    session: Session, source: PackSource, view: str, image: str, known: PlannedPictures
) -> Job:
    """Queue the callouts and measurements of one finished sketch, part of its price."""
    kind, slot = JobKind.CALLOUTS, f"callouts:{view}"
    request = reading(source, AnalysisTask.CALLOUTS, view=view, image=image)
    return _plan(session, source, kind, slot, Operation.SKETCHES, request, known)


def _plan_priced(
    session: Session,
    source: PackSource,
    kind: JobKind,
    operation: Operation,
    prices: PriceList,
    wanted: Mapping[str, Wanted],
    request: Callable[[Wanted], ImageRequest | AnalysisRequest],
) -> tuple[Job, ...]:
    """Reserve for what is not made yet of `wanted`, by slot, and queue it with its shares."""
    reservation, shares = _reserve(session, source, tuple(wanted), operation, prices)
    requests = {slot: request(wanted[slot]) for slot in shares}
    # They are all of one task.
    one = next(iter(requests.values()), None)
    engine = engine_for(session, source.product.id, one) if one is not None else None
    return tuple(
        plan_job(
            session,
            product_id=source.product.id,
            run_id=source.collection.id,
            kind=kind,
            slot=slot,
            request=wish,
            operation=operation,
            reservation_id=reservation,
            credits=shares[slot],
            engine=engine,
            is_missing=True,
        )
        for slot, wish in requests.items()
    )


def _plan(
    session: Session,
    source: PackSource,
    kind: JobKind,
    slot: str,
    operation: Operation,
    request: ImageRequest | AnalysisRequest,
    known: PlannedPictures | None = None,
) -> Job:
    """Queue what is part of the price of another job."""
    return plan_job(
        session,
        product_id=source.product.id,
        run_id=source.collection.id,
        kind=kind,
        slot=slot,
        request=request,
        operation=operation,
        reservation_id=None,
        engine=known.reader if known else None,
    )


def _reserve(
    session: Session,
    source: PackSource,
    slots: tuple[str, ...],
    operation: Operation,
    prices: PriceList,
) -> tuple[str | None, dict[str, int]]:
    """Reserve the shares of the slots that are still to be made; none where all are there."""
    shares = dict(zip(slots, share_out(prices.price(operation), len(slots)), strict=True))
    wanted = missing(session, source.collection.id, slots)
    if not wanted:
        return None, {}
    lacking = {slot: shares[slot] for slot in wanted}
    reservation = reserve(
        session,
        sum(lacking.values()),
        product_id=source.product.id,
        owner=source.collection.id,
        operation=operation,
        engine=source.product.engine,
        cost_usd=prices.cost_usd(operation, len(lacking) / len(slots)),
    )
    return reservation, lacking


def pack_steps(session: Session, source: PackSource) -> tuple[StepProgress, ...]:
    """How far each step of the pack is."""
    jobs = job_rows.list_jobs(session, run_id=source.collection.id)
    expected = expected_jobs(jobs, len(source.views), len(source.sketch_views))
    return tuple(step_progress(step, jobs, expected[step]) for step in Step)


def record_progress(session: Session, source: PackSource) -> None:
    """Write the derived progress into the collection."""
    collection = tech_files.get_collection(session, source.collection.id)
    if collection.status is FileStatus.PROCESSING:
        tech_files.update_collection(
            session, collection.id, progress=overall(pack_steps(session, source))
        )


def finish_pack(session: Session, source: PackSource, error: str) -> Collection:
    """End a pack: complete it, or keep what was made with the reason why the rest is missing."""
    product_id, collection_id = source.product.id, source.collection.id
    end_open_jobs(session, collection_id, error or "Ended.")
    close_run(session, collection_id)
    files = [
        file
        for file in tech_files.list_files(session, product_id)
        if file.revision_id == source.revision.id
    ]
    spent = sum(file.credits for file in files if file.collection_id == collection_id)
    if error:
        activity.add_activity(session, product_id, error, ActivityKind.ERROR)
        return tech_files.update_collection(
            session,
            collection_id,
            status=FileStatus.FAILED,
            error=error,
            credits=spent,
            progress=overall(pack_steps(session, source)),
        )
    tech_files.add_file(session, _pack_file(source, spent))
    make_sets(session, source.collection, files)
    bind_callouts(session, product_id, fill_sheets(session, product_id))
    activity.add_activity(session, product_id, "Tech pack completed.", ActivityKind.SUCCESS)
    return tech_files.update_collection(
        session,
        collection_id,
        status=FileStatus.COMPLETED,
        progress=100,
        credits=spent,
        finished_at=utc_now(),
        error="",
    )


def _pack_file(source: PackSource, credits: int) -> TechFile:
    return TechFile(
        id=new_id(),
        product_id=source.product.id,
        collection_id=source.collection.id,
        revision_id=source.revision.id,
        file_type=FileType.COMPLETE_PACK,
        slot="pack",
        status=FileStatus.COMPLETED,
        engine=source.product.engine,
        batch_id=source.collection.id,
        credits=credits,
        created_at=utc_now(),
    )
