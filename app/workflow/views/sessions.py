"""The transactions of one generation session: each function is one step of the state machine."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.analysis import BriefReading
from app.domain.calls import ActivityKind
from app.domain.credits import Operation, PriceList, share_out
from app.domain.errors import AppError, IllegalTransitionError, RefusedInputError
from app.domain.generation import GENERATING, GenerationState, View, advance
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import OPEN_STATES, Job, JobKind, JobState
from app.domain.product import ApprovalStatus, Iteration, Product
from app.domain.requests import (
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
    Subject,
)
from app.storage import activity, products
from app.storage import jobs as job_rows
from app.workflow.put_away import refuse_if_archived
from app.workflow.running.job_requests import request_of
from app.workflow.running.planning import missing, plan_job
from app.workflow.running.spending import close_run, reserve

VIEW_COUNT = len(View)


@dataclass(frozen=True, slots=True)
class FrontPlan:
    """What a new front view is made of.

    Attributes:
        edits: every change asked for so far, in order.
        candidates: how many alternatives are drawn, 1..4.
        source: digest of the front view that is changed, None for the first one.
    """

    prompt: str
    edits: tuple[str, ...]
    candidates: int
    brief: BriefReading | None
    seed: int = 0
    source: str | None = None


def move(session: Session, product: Product, to: GenerationState) -> Product:
    """Take the product one legal step of the state machine, clearing an old error."""
    advance(product.state, to)
    return products.update_product(session, product.id, state=to, error="", hint="")


def begin_session(session: Session, product: Product) -> Product:
    """Open a new session at `idle`; refused while one is open, and in the archive."""
    refuse_if_archived(session, product.id)
    if product.session_id is not None:
        raise IllegalTransitionError(
            "A generation of this product is under way.", "Wait for it, resume it or discard it."
        )
    return products.update_product(
        session,
        product.id,
        session_id=new_id(),
        state=GenerationState.IDLE,
        iteration=0,
    )


def session_of(product: Product) -> str:
    """The open session of a product."""
    if product.session_id is None:
        raise IllegalTransitionError("No generation of this product is under way.")
    return product.session_id


def begin_new(session: Session, product: Product, plan: FrontPlan, prices: PriceList) -> Product:
    """Add a product with its first front view queued."""
    products.add_product(session, product)
    return begin_iteration(session, begin_session(session, product), plan, prices)


def begin_iteration(
    session: Session, product: Product, plan: FrontPlan, prices: PriceList
) -> Product:
    """Reserve the price, add the iteration's rows and queue its front views."""
    run_id = session_of(product)
    product = move(session, product, GenerationState.GENERATING_FRONT_VIEW)
    revision = products.latest_revision(session, product.id)
    product = products.update_product(
        session, product.id, iteration=product.iteration + 1, brief=plan.brief or product.brief
    )
    for earlier in products.iterations(session, product.id, session_id=run_id):
        if earlier.status is ApprovalStatus.READY:
            products.update_iteration(
                session, earlier.id, status=ApprovalStatus.SUPERSEDED, decided_at=utc_now()
            )
    added = []
    for candidate in range(1, plan.candidates + 1):
        iteration = Iteration(
            id=new_id(),
            product_id=product.id,
            session_id=run_id,
            iteration=product.iteration,
            candidate=candidate,
            prompt=plan.prompt,
            edits=plan.edits,
            seed=plan.seed + candidate - 1,
            status=ApprovalStatus.PENDING,
            brief=plan.brief,
            previous_revision_id=revision.id if revision else None,
            created_at=utc_now(),
        )
        products.add_iteration(session, iteration)
        added.append(iteration)
    _queue_fronts(session, product, added, prices, source=plan.source)
    return product


def _queue_fronts(
    session: Session,
    product: Product,
    iterations: list[Iteration],
    prices: PriceList,
    *,
    source: str | None = None,
) -> None:
    """Reserve for the front views of one iteration and queue them.

    The first one carries its share of the price of all five views (or the price of an edit), each
    further candidate its own price; the other views' shares stay reserved until approval.
    """
    operation = _front_operation(iterations[0])
    price = prices.price(operation)
    extra = prices.price(Operation.CANDIDATE)
    total = price + extra * (len(iterations) - 1)
    reservation = reserve(
        session,
        total,
        product_id=product.id,
        owner=session_of(product),
        operation=operation,
        engine=product.engine,
        cost_usd=_front_cost(prices, operation, len(iterations)),
    )
    first = price if operation is Operation.FRONT_VIEW_EDIT else share_out(price, VIEW_COUNT)[0]
    for place, iteration in enumerate(iterations):
        share = extra if place else first
        products.update_iteration(
            session,
            iteration.id,
            status=ApprovalStatus.PENDING,
            credits_reserved=0 if place else total,
        )
        plan_job(
            session,
            product_id=product.id,
            run_id=iteration.session_id,
            kind=JobKind.FRONT_VIEW,
            slot=front_slot(iteration),
            request=_front_request(session, product, iteration, source),
            operation=operation,
            reservation_id=reservation,
            credits=share,
        )


def _front_cost(prices: PriceList, operation: Operation, candidates: int) -> float | None:
    first, extra = prices.cost_usd(operation), prices.cost_usd(Operation.CANDIDATE, candidates - 1)
    return None if first is None or extra is None else first + extra


def _front_operation(iteration: Iteration) -> Operation:
    if iteration.iteration > 1:
        return Operation.FRONT_VIEW_EDIT
    if iteration.previous_revision_id:
        return Operation.NEXT_GENERATION
    return Operation.FIRST_GENERATION


def _front_request(
    session: Session, product: Product, iteration: Iteration, source: str | None
) -> ImageRequest:
    """What is asked for; a front view that is tried again is asked for as it was before."""
    earlier = job_rows.job_of_slot(session, iteration.session_id, front_slot(iteration))
    if earlier is not None:
        asked = request_of(earlier)
        if isinstance(asked, ImageRequest):
            return asked
    changed = (Reference(digest=source, role=ReferenceRole.EDIT_SOURCE),) if source else ()
    return ImageRequest(
        engine=product.engine,
        task=ImageTask.FRONT_VIEW,
        subject=subject_of(product, iteration),
        references=(*product.inputs, *changed),
        view=View.FRONT.value,
        instruction=iteration.edits[-1] if iteration.edits else "",
    )


def front_slot(iteration: Iteration) -> str:
    """The slot of a front view within its session."""
    return f"front#{iteration.iteration}.{iteration.candidate}"


def subject_of(product: Product, iteration: Iteration) -> Subject:
    """The product in the words of one iteration."""
    return Subject(description=product.description, edits=iteration.edits, seed=iteration.seed)


def settle_front(session: Session, product_id: str) -> Product:
    """After the front views of an iteration have ended: to approval, or to an error."""
    product = products.get_product(session, product_id)
    current = [
        iteration
        for iteration in products.iterations(session, product_id, session_id=session_of(product))
        if iteration.iteration == product.iteration
    ]
    if any(iteration.image for iteration in current):
        return move(session, product, GenerationState.AWAITING_FRONT_APPROVAL)
    for iteration in current:
        products.update_iteration(session, iteration.id, status=ApprovalStatus.FAILED)
    if product.iteration == 1:
        # Nothing was delivered, so nothing of the price for all five views stays reserved.
        close_run(session, session_of(product))
    return fail(session, product, first_error(session, product))


def first_error(session: Session, product: Product) -> AppError:
    for job in reversed(job_rows.list_jobs(session, run_id=session_of(product))):
        if job.error:
            return AppError(job.error, job.hint)
    return AppError("The picture could not be drawn.", "Try again.")


def fail(session: Session, product: Product, error: AppError) -> Product:
    """Stop a generation with an error that a retry can start from."""
    advance(product.state, GenerationState.ERROR)
    activity.add_activity(session, product.id, error.message, ActivityKind.ERROR)
    return products.update_product(
        session, product.id, state=GenerationState.ERROR, error=error.message, hint=error.hint
    )


def approve_iteration(
    session: Session, product_id: str, candidate: int | None
) -> tuple[Product, Iteration]:
    """Approve one candidate of the current iteration; the others are superseded."""
    product = products.get_product(session, product_id)
    product = move(session, product, GenerationState.FRONT_APPROVED)
    ready = [
        iteration
        for iteration in products.iterations(session, product.id, session_id=session_of(product))
        if iteration.status is ApprovalStatus.READY
    ]
    chosen = choose(ready, candidate)
    for iteration in ready:
        status = ApprovalStatus.APPROVED if iteration is chosen else ApprovalStatus.SUPERSEDED
        products.update_iteration(session, iteration.id, status=status, decided_at=utc_now())
    activity.add_activity(session, product.id, "Front view approved.", ActivityKind.SUCCESS)
    return product, chosen


def interrupt(session: Session, product_id: str, error: AppError) -> Product:
    """Stop a generation that is at work: finished parts are charged, the rest is refunded."""
    product = products.get_product(session, product_id)
    if product.state not in GENERATING:
        return product
    run_id = session_of(product)
    end_open_jobs(session, run_id, error.message)
    close_run(session, run_id)
    return fail(session, product, error)


def queued_jobs(session: Session, product: Product, kind: JobKind) -> tuple[Job, ...]:
    """The jobs of a kind in the open generation that wait for somebody to run them."""
    of_run = job_rows.list_jobs(session, run_id=session_of(product))
    return tuple(job for job in of_run if job.kind is kind and job.state is JobState.QUEUED)


def end_open_jobs(session: Session, run_id: str, reason: str) -> None:
    """Mark every job of a run that has not ended as cancelled."""
    for job in job_rows.list_jobs(session, run_id=run_id, states=tuple(OPEN_STATES)):
        job_rows.update_job(
            session, job.id, state=JobState.CANCELLED, finished_at=utc_now(), error=reason
        )


def choose(ready: list[Iteration], candidate: int | None) -> Iteration:
    """The candidate that was named, or the only one, or the first where none was named.

    Raises:
        RefusedInputError: there is no such candidate.
    """
    for iteration in ready:
        if candidate is None or iteration.candidate == candidate:
            return iteration
    known = ", ".join(str(iteration.candidate) for iteration in ready) or "none"
    raise RefusedInputError(f"There is no candidate {candidate}.", f"There are: {known}.")


def discard_session(session: Session, product_id: str) -> Product:
    """End the open session: what was finished is kept and charged, the rest is refunded."""
    product = products.get_product(session, product_id)
    run_id = session_of(product)
    end_open_jobs(session, run_id, "Discarded.")
    close_run(session, run_id)
    for iteration in products.iterations(session, product_id, session_id=run_id):
        if iteration.status in (ApprovalStatus.PENDING, ApprovalStatus.READY):
            products.update_iteration(
                session, iteration.id, status=ApprovalStatus.DISCARDED, decided_at=utc_now()
            )
    has_revision = products.latest_revision(session, product_id) is not None
    activity.add_activity(session, product_id, "Generation discarded.", ActivityKind.INFORMATION)
    return products.update_product(
        session,
        product_id,
        session_id=None,
        state=GenerationState.COMPLETED if has_revision else GenerationState.IDLE,
        error="",
        hint="",
    )


def restart(session: Session, product_id: str, prices: PriceList) -> Product:
    """Take a stopped generation back to the state from which it can go on.

    Front views that did not come are queued anew, with a reservation of their own.
    """
    product = products.get_product(session, product_id)
    if product.state is not GenerationState.ERROR:
        return product
    iterations = products.iterations(session, product_id, session_id=session_of(product))
    if any(iteration.status is ApprovalStatus.APPROVED for iteration in iterations):
        return move(session, product, GenerationState.GENERATING_ADDITIONAL_VIEWS)
    product = move(session, product, GenerationState.GENERATING_FRONT_VIEW)
    current = [item for item in iterations if item.iteration == product.iteration]
    slots = missing(session, session_of(product), tuple(front_slot(item) for item in current))
    # What came along with another picture is there without a job of its own.
    lacking = [item for item in current if item.image is None and front_slot(item) in slots]
    if lacking:
        _queue_fronts(session, product, lacking, prices)
    return product
