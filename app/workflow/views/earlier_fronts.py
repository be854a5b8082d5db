"""Goes back to an earlier front view: for approval, or as what the next change starts from."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.errors import IllegalTransitionError, NotFoundError
from app.domain.generation import GenerationState
from app.domain.identifiers import utc_now
from app.domain.product import ApprovalStatus, Iteration, Product
from app.storage import activity, products
from app.workflow.views import sessions
from app.workflow.views.rewording import is_undrawn

S = GenerationState


def drawn_front(session: Session, product_id: str, iteration_id: str) -> Iteration:
    """A front view of a product that was drawn.

    Raises:
        NotFoundError: the product has no such front view, or it was never finished.
    """
    for one in products.iterations(session, product_id):
        if one.id == iteration_id and one.image is not None:
            return one
    raise NotFoundError("There is no such front view of this product.")


def continue_from(session: Session, product_id: str, iteration_id: str) -> Product:
    """Put an earlier front view up for approval instead of the newest one; nothing is drawn.

    Raises:
        IllegalTransitionError: no front view waits for approval, or it is of a generation that has
            ended; a change can start from that one.
        NotFoundError: there is no such front view.
    """
    product = products.get_product(session, product_id)
    chosen = drawn_front(session, product_id, iteration_id)
    is_open = product.state is GenerationState.AWAITING_FRONT_APPROVAL
    if not is_open or chosen.session_id != product.session_id:
        raise IllegalTransitionError(
            "This front view cannot be approved any more.", "Ask for a change that starts from it."
        )
    for one in products.iterations(session, product_id, session_id=chosen.session_id):
        if one.status is ApprovalStatus.READY and one.id != chosen.id:
            products.update_iteration(
                session, one.id, status=ApprovalStatus.SUPERSEDED, decided_at=utc_now()
            )
    products.update_iteration(session, chosen.id, status=ApprovalStatus.READY, decided_at=None)
    activity.add_activity(session, product_id, f"Back to front view {chosen.iteration}.")
    return products.update_product(session, product_id, brief=chosen.brief or product.brief)


def front_to_change(
    session: Session, product_id: str, candidate: int | None, base: str | None
) -> tuple[Product, Iteration | None]:
    """The front view that a change starts from; None where nothing was ever drawn.

    Args:
        session: of a read.
        product_id: of the product.
        candidate: which alternative of the newest front views, None for the only or first one.
        base: id of another front view, None for the newest.

    Raises:
        IllegalTransitionError: something else of the product is under way.
        NotFoundError: there is no such front view.
    """
    product = products.get_product(session, product_id)
    is_waiting = product.state is S.AWAITING_FRONT_APPROVAL
    if is_waiting and base is None:
        own = products.iterations(session, product_id, session_id=product.session_id)
        ready = [one for one in own if one.status is ApprovalStatus.READY]
        return product, sessions.choose(ready, candidate)
    if product.session_id is not None and not is_waiting:
        usual = _front_before_stop(session, product)
    else:
        usual = _front_of_revision(session, product_id)
    return product, drawn_front(session, product_id, base) if base else usual


def _front_before_stop(session: Session, product: Product) -> Iteration | None:
    """What a change starts from that takes the place of the one that was not drawn."""
    iterations = products.iterations(session, product.id)
    before = front_before_refusal(product, iterations)
    if before is None and is_undrawn(product, iterations):
        before = _front_of_revision(session, product.id)
        if before is None:
            raise IllegalTransitionError(
                "Nothing of this product was drawn, so that nothing can be changed.",
                "Describe it in other words: on its Design page, or `techpack reword`.",
            )
    if before is None:
        raise IllegalTransitionError(
            "The front view cannot be changed now.", "Resume or discard what is under way."
        )
    return before


def _front_of_revision(session: Session, product_id: str) -> Iteration | None:
    revision = products.latest_revision(session, product_id)
    return products.get_iteration(session, revision.approval_id) if revision else None


def front_before_refusal(product: Product, iterations: Iterable[Iteration]) -> Iteration | None:
    """The newest front view of a generation that stopped at a change of it, None elsewhere.

    Other words can take the place of those that were not drawn.
    """
    if product.state is not S.ERROR:
        return None
    own = [one for one in iterations if one.session_id == product.session_id]
    drawn = [one for one in own if one.image is not None]
    if not drawn or any(one.iteration == product.iteration for one in drawn):
        return None
    return max(drawn, key=lambda one: (one.iteration, -one.candidate))
