"""Keeps a product that was put away as it is, until it is brought back."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.errors import IllegalTransitionError
from app.storage import products

WAY_ON = "Bring it back first: Archive and clean-up in the window, or `techpack unarchive`."


def refuse_if_archived(session: Session, product_id: str) -> None:
    """Let a change pass unless the product is in the archive.

    Raises:
        IllegalTransitionError: it is.
        NotFoundError: there is no such product.
    """
    product = products.get_product(session, product_id)
    if product.archived_at is not None:
        raise IllegalTransitionError(f"“{product.name}” is in the archive.", WAY_ON)
