"""Keeps a pack that is locked for production as it is."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.errors import IllegalTransitionError
from app.domain.sheets.pack_status import PackStatus, Standing, standing
from app.storage import pack_status, products
from app.workflow.put_away import refuse_if_archived

LOCKED = "This pack is locked for production."
WAY_ON = "Supersede it, which opens the next revision as a draft."


def standing_of(session: Session, product_id: str) -> Standing:
    """Where the newest revision of a product stands, without its demands."""
    revision = products.latest_revision(session, product_id)
    number = revision.number if revision else 0
    return standing(pack_status.status_log(session, product_id), number)


def refuse_if_locked(session: Session, product_id: str) -> None:
    """Let a change pass unless the pack is locked, or its product was put away.

    Raises:
        IllegalTransitionError: it is.
    """
    refuse_if_archived(session, product_id)
    if standing_of(session, product_id).status is PackStatus.PRODUCTION_LOCKED:
        raise IllegalTransitionError(LOCKED, WAY_ON)
