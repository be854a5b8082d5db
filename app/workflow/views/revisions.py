"""The transactions after approval: features, further views and the revision they end in."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.analysis import Features
from app.domain.calls import ActivityKind
from app.domain.credits import Operation, PriceList, share_out
from app.domain.errors import AppError, IllegalTransitionError
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.generation import GenerationState, View
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind, JobState, Settlement
from app.domain.product import ApprovalStatus, Iteration, Product, Revision, RevisionView
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
)
from app.domain.revision_letter import revision_letter
from app.domain.sheets.pack_status import PackStatus, standing
from app.storage import activity, calls, ledger, pack_status, products, tech_files
from app.storage import jobs as job_rows
from app.workflow.engine_tasks import engine_for
from app.workflow.running.planning import missing, plan_job
from app.workflow.running.spending import close_run, reserve
from app.workflow.views.category import plan_category
from app.workflow.views.front_features import features_now
from app.workflow.views.sessions import (
    VIEW_COUNT,
    fail,
    first_error,
    front_slot,
    move,
    session_of,
    subject_of,
)

LONGEST = (View.BOTTOM, View.BACK, View.TOP, View.SIDE)
"""As long as an engine takes for them, after the seeds' table: what takes longest goes first."""


def approved_iteration(session: Session, product: Product) -> Iteration:
    """The approved front view of the open session."""
    for iteration in products.iterations(session, product.id, session_id=session_of(product)):
        if iteration.status is ApprovalStatus.APPROVED:
            return iteration
    raise IllegalTransitionError("The front view is not approved yet.")


def is_front_approved(session: Session, product: Product) -> bool:
    """Whether the open session is past the approval of its front view."""
    return any(
        iteration.status is ApprovalStatus.APPROVED
        for iteration in products.iterations(session, product.id, session_id=session_of(product))
    )


def plan_features(session: Session, product: Product) -> Job:
    """Queue the reading of the approved front view's features, which is free."""
    iteration = approved_iteration(session, product)
    return plan_job(
        session,
        product_id=product.id,
        run_id=iteration.session_id,
        kind=JobKind.FEATURES,
        slot="features",
        request=AnalysisRequest(
            engine=product.engine,
            task=AnalysisTask.FEATURES,
            subject=subject_of(product, iteration),
            references=(*product.inputs, _front_reference(iteration)),
        ),
        operation=Operation.FIRST_GENERATION,
        reservation_id=None,
    )


def plan_front_readings(session: Session, product: Product) -> tuple[Job, ...]:
    """Queue what is read off the approved front view at the same time: features and category."""
    iteration = approved_iteration(session, product)
    front = _front_reference(iteration).digest
    category = plan_category(session, product, iteration, run_id=iteration.session_id, front=front)
    return plan_features(session, product), category


def _front_reference(iteration: Iteration) -> Reference:
    if iteration.image is None:
        raise IllegalTransitionError("The approved front view has no picture.")
    return Reference(digest=iteration.image, role=ReferenceRole.APPROVED_FRONT)


def plan_views(
    session: Session,
    product_id: str,
    views: tuple[str, ...],
    prices: PriceList,
    *,
    only: str | None = None,
) -> tuple[Job, ...]:
    """Queue the further views; those of a retry get a reservation of their own.

    Args:
        views: the further views the engine can make, without the front.
        only: the one view to queue, None for all that are missing.
    """
    product = products.get_product(session, product_id)
    if product.state is not GenerationState.GENERATING_ADDITIONAL_VIEWS:
        product = move(session, product, GenerationState.GENERATING_ADDITIONAL_VIEWS)
    iteration = approved_iteration(session, product)
    slots = tuple(f"view:{view}" for view in views if only in (None, view))
    wanted = missing(session, iteration.session_id, slots)
    if not wanted:
        return ()
    shares = dict(zip(views, _view_shares(iteration, len(views), prices), strict=True))
    names = sorted((slot.removeprefix("view:") for slot in wanted), key=_slowest_first)
    reservation, operation = _reservation_for(
        session,
        product,
        iteration,
        sum(shares[name] for name in names),
        prices.cost_usd(_session_operation(iteration), len(names) / VIEW_COUNT),
    )
    requests = {view: _view_request(product, iteration, view) for view in names}
    engine = engine_for(session, product.id, requests[names[0]])
    return tuple(
        plan_job(
            session,
            product_id=product.id,
            run_id=iteration.session_id,
            kind=JobKind.VIEW,
            slot=f"view:{view}",
            request=requests[view],
            operation=operation,
            reservation_id=reservation,
            credits=shares[view],
            engine=engine,
            is_missing=True,
        )
        for view in names
    )


def _slowest_first(view: str) -> int:
    return LONGEST.index(view) if view in LONGEST else len(LONGEST)


def _view_request(product: Product, iteration: Iteration, view: str) -> ImageRequest:
    return ImageRequest(
        engine=product.engine,
        task=ImageTask.VIEW,
        subject=subject_of(product, iteration),
        references=(*product.inputs, _front_reference(iteration)),
        features=iteration.features,
        view=view,
    )


def _view_shares(iteration: Iteration, count: int, prices: PriceList) -> tuple[int, ...]:
    """What is left of the session's price after the front view, shared over the other views."""
    operation = _session_operation(iteration)
    price = prices.price(operation)
    return share_out(price - share_out(price, VIEW_COUNT)[0], count)


def _session_operation(iteration: Iteration) -> Operation:
    return (
        Operation.NEXT_GENERATION if iteration.previous_revision_id else Operation.FIRST_GENERATION
    )


def _reservation_for(
    session: Session, product: Product, iteration: Iteration, amount: int, cost_usd: float | None
) -> tuple[str, Operation]:
    """The open reservation of the session that holds `amount` unassigned, or a new one."""
    run_id = iteration.session_id
    operation = _session_operation(iteration)
    held: dict[str, int] = {}
    for job in job_rows.list_jobs(session, run_id=run_id):
        if job.reservation_id and job.settlement is Settlement.OPEN:
            held[job.reservation_id] = held.get(job.reservation_id, 0) + job.credits
    for reservation in ledger.open_reservations(session):
        unassigned = reservation.amount_open - held.get(reservation.id, 0)
        if reservation.owner == run_id and unassigned >= amount:
            return reservation.id, operation
    new = reserve(
        session,
        amount,
        product_id=product.id,
        owner=run_id,
        operation=operation,
        engine=product.engine,
        cost_usd=cost_usd,
    )
    return new, operation


def settle_views(session: Session, product_id: str, views: tuple[str, ...]) -> Product:
    """After the further views have ended: on to the revision, or to an error."""
    product = products.get_product(session, product_id)
    done = {
        job.slot
        for job in job_rows.list_jobs(session, run_id=session_of(product))
        if job.state is JobState.DONE
    }
    lacking = [view for view in views if f"view:{view}" not in done]
    if not lacking:
        return move(session, product, GenerationState.CREATING_REVISION)
    cause = first_error(session, product)
    message = f"Not drawn: {', '.join(lacking)}. {cause.message}"
    return fail(session, product, AppError(message, cause.hint))


def finished_views(session: Session, product: Product) -> tuple[tuple[str, str, str], ...]:
    """(view, digest, job id) of the approved front view and every further view, in order."""
    iteration = approved_iteration(session, product)
    done = {
        job.slot: job
        for job in job_rows.list_jobs(session, run_id=iteration.session_id)
        if job.state is JobState.DONE and job.output
    }
    made = []
    for view in View:
        if view is View.FRONT:
            job = _job_of_front(session, iteration, done)
            image = iteration.image
        else:
            job = done.get(f"view:{view}")
            image = job.output if job else None
        if job is not None and image is not None:
            made.append((view.value, image, job.id))
    return tuple(made)


def _job_of_front(session: Session, iteration: Iteration, done: dict[str, Job]) -> Job | None:
    """The job that made a front view: its own, or that of the picture beside which it came."""
    own = done.get(front_slot(iteration))
    if own is not None:
        return own
    for job in done.values():
        if iteration.image in calls.outputs_of_job(session, job.id):
            return job
    return None


def create_revision(session: Session, product_id: str, views: tuple[RevisionView, ...]) -> Product:
    """Write the revision and its files, charge the session and complete it, all at once (GEN-6)."""
    product = products.get_product(session, product_id)
    iteration = approved_iteration(session, product)
    latest = products.latest_revision(session, product_id)
    revision = Revision(
        id=new_id(),
        product_id=product_id,
        number=latest.number + 1 if latest else 0,
        batch_id=iteration.session_id,
        approval_id=iteration.id,
        views=views,
        created_at=utc_now(),
    )
    products.add_revision(session, revision)
    _supersede(session, latest)
    shares = {
        job.id: job.credits for job in job_rows.list_jobs(session, run_id=session_of(product))
    }
    for view in views:
        for spare in _spares(session, view):
            tech_files.add_file(
                session, _base_view_file(product, revision, spare, {}, is_spare=True)
            )
        tech_files.add_file(session, _base_view_file(product, revision, view, shares))
    close_run(session, session_of(product))
    products.update_iteration(
        session, iteration.id, credits_consumed=sum(shares.get(view.job_id, 0) for view in views)
    )
    move(session, product, GenerationState.COMPLETED)
    activity.add_activity(
        session,
        product_id,
        f"Revision {revision_letter(revision.number)} created.",
        ActivityKind.SUCCESS,
    )
    return products.update_product(session, product_id, session_id=None)


def _spares(session: Session, view: RevisionView) -> tuple[RevisionView, ...]:
    """What came along with a further view: its earlier versions. Front views stand for approval."""
    if view.view == View.FRONT:
        return ()
    came = calls.outputs_of_job(session, view.job_id)
    others = (digest for digest in came if digest != view.image)
    return tuple(
        view.model_copy(update={"image": digest, "width": None, "height": None})
        for digest in others
    )


def _supersede(session: Session, old: Revision | None) -> None:
    """A revision that was more than a draft is noted as superseded by the new one."""
    if old is None:
        return
    now = standing(pack_status.status_log(session, old.product_id), old.number).status
    if now not in (PackStatus.DRAFT, PackStatus.SUPERSEDED):
        pack_status.add_status(session, old.product_id, old.number, PackStatus.SUPERSEDED)


def _base_view_file(
    product: Product,
    revision: Revision,
    view: RevisionView,
    shares: dict[str, int],
    *,
    is_spare: bool = False,
) -> TechFile:
    return TechFile(
        id=new_id(),
        product_id=product.id,
        collection_id=None,
        revision_id=revision.id,
        file_type=FileType.BASE_VIEW,
        slot=view.view,
        status=FileStatus.COMPLETED,
        is_latest=not is_spare,
        image=view.image,
        width=view.width,
        height=view.height,
        engine=product.engine,
        batch_id=revision.batch_id,
        prompt=product.description,
        credits=shares.get(view.job_id, 0),
        created_at=utc_now(),
    )


def features_of(session: Session, product_id: str) -> Features | None:
    """The features of the front view of the newest revision, as it is now."""
    revision = products.latest_revision(session, product_id)
    if revision is None:
        return None
    front = tech_files.latest_file(session, product_id, FileType.BASE_VIEW, View.FRONT)
    return features_now(products.get_iteration(session, revision.approval_id), front)
