"""Which entries of the menus make sense for the product in view."""

from __future__ import annotations

from app.domain.generation import GenerationState
from app.ui.actions import Actions
from app.workflow.product_record import ProductRecord


def offer_for(
    record: ProductRecord | None,
    actions: Actions,
    *,
    is_running: bool = False,
    is_seen: bool = True,
) -> None:
    """Offer what can be done with a product.

    Args:
        record: the product in view, None where there is none.
        is_running: whether something of it is being made.
        is_seen: whether its pages are on show; what draws, and may cost, is offered only then.
    """
    state = record.product.state if record else GenerationState.IDLE
    is_stopped = state is GenerationState.ERROR and not is_running
    has_revision = bool(record and record.revisions)
    offers = {
        "approve": is_seen and state is GenerationState.AWAITING_FRONT_APPROVAL,
        "make_pack": is_seen and has_revision and not is_running,
        "cancel": is_running,
        "resume": is_stopped,
        "discard": is_stopped,
        "tags": record is not None,
        "archive": record is not None,
        "export": has_revision,
    }
    for name, makes_sense in offers.items():
        actions[name].setEnabled(makes_sense)
