"""The products of a library as a list shows them: with newest revision and picture, in one read."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.product import Product
from app.domain.specification import Frozen
from app.storage import products, tables

revisions = tables.revisions
approvals = tables.front_view_approvals


class LibraryEntry(Frozen):
    """One product of the list.

    Attributes:
        revision: number of the newest revision, None before the first.
        image: digest of its newest front view, None as long as there is none.
    """

    product: Product
    revision: int | None = None
    image: str | None = None


def library_entries(session: Session, search: str | None = None) -> tuple[LibraryEntry, ...]:
    """All products, newest first, or those that hold every word of `search`."""
    numbers = _newest_numbers(session)
    pictures = _newest_fronts(session)
    return tuple(
        LibraryEntry(
            product=product, revision=numbers.get(product.id), image=pictures.get(product.id)
        )
        for product in products.list_products(session, search)
    )


def _newest_numbers(session: Session) -> dict[str, int]:
    number = func.max(revisions.c.number)
    query = select(revisions.c.product_id, number).group_by(revisions.c.product_id)
    return {row[0]: row[1] for row in session.execute(query)}


def _newest_fronts(session: Session) -> dict[str, str]:
    """The front view drawn last, for each product; of alternatives the first."""
    query = (
        select(approvals.c.product_id, approvals.c.image)
        .where(approvals.c.image.is_not(None))
        .order_by(approvals.c.created_at, approvals.c.candidate.desc())
    )
    return {row[0]: row[1] for row in session.execute(query)}
