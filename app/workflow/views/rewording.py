"""Other words for what an engine would not draw: for a whole product, or for the change of one."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.credits import PriceList
from app.domain.errors import IllegalTransitionError
from app.domain.generation import GENERATING, GenerationState
from app.domain.identifiers import utc_now
from app.domain.product import ApprovalStatus, Iteration, Product
from app.storage import activity, products
from app.workflow.running.spending import close_run
from app.workflow.views import sessions
from app.workflow.views.sessions import FrontPlan

S = GenerationState


def can_reword(product: Product, iterations: Iterable[Iteration]) -> bool:
    """Whether a product may be described anew: nothing was ever drawn of it, and nothing is now."""
    is_at_rest = product.session_id is None or product.state is S.ERROR
    is_undrawn = all(one.image is None for one in iterations)
    return is_at_rest and is_undrawn and product.archived_at is None


def is_undrawn(product: Product, iterations: Iterable[Iteration]) -> bool:
    """Whether the open generation stopped before any front view of it was drawn."""
    own = [one for one in iterations if one.session_id == product.session_id]
    return product.state is S.ERROR and bool(own) and all(one.image is None for one in own)


def end_undrawn(session: Session, product: Product) -> Product:
    """End a generation of which nothing was drawn, so that another can take its place."""
    run_id = sessions.session_of(product)
    # Nothing of it is charged: what was reserved came back when it stopped.
    close_run(session, run_id)
    for one in products.iterations(session, product.id, session_id=run_id):
        if one.status is ApprovalStatus.PENDING:
            products.update_iteration(
                session, one.id, status=ApprovalStatus.DISCARDED, decided_at=utc_now()
            )
    return products.update_product(
        session, product.id, session_id=None, state=S.IDLE, error="", hint=""
    )


def check_rewording(session: Session, product: Product) -> None:
    """Raises IllegalTransitionError where a product cannot be described anew."""
    if product.state in GENERATING:
        raise IllegalTransitionError(
            "A generation of this product is under way.", "Wait for it, resume it or discard it."
        )
    if not can_reword(product, products.iterations(session, product.id)):
        raise IllegalTransitionError(
            "This product was drawn, so that its description stays.",
            "Ask for a change of its front view.",
        )


def begin_reworded(
    session: Session, product_id: str, plan: FrontPlan, prices: PriceList
) -> Product:
    """Give a product the words of a plan and queue its front view; what it started from stays.

    Raises:
        IllegalTransitionError: something of it was drawn, or is being drawn.
        NotEnoughCreditsError: the price cannot be reserved.
    """
    product = products.get_product(session, product_id)
    check_rewording(session, product)
    if product.session_id is not None:
        product = end_undrawn(session, product)
    products.update_product(
        session,
        product.id,
        description=plan.prompt,
        name=_name(product, plan),
        brief=plan.brief,
    )
    activity.add_activity(session, product.id, "Described in other words.")
    return sessions.begin_iteration(session, sessions.begin_session(session, product), plan, prices)


def _name(product: Product, plan: FrontPlan) -> str:
    """The name of a product in other words: its own, unless the words of before gave it."""
    given = product.brief.name if product.brief else product.description[:60]
    if product.name != given:
        return product.name
    return (plan.brief.name if plan.brief else plan.prompt[:60]) or product.name
