"""The products of a library as a list shows them: with newest revision and picture, in one read."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.library_entry import LibraryEntry, category_words
from app.domain.product import Product
from app.storage import products, tables

revisions = tables.revisions
approvals = tables.front_view_approvals


def library_entries(session: Session, search: str | None = None) -> tuple[LibraryEntry, ...]:
    """All products, newest first, or those that hold every word of `search`."""
    numbers = _newest_numbers(session)
    pictures = _newest_fronts(session)
    return tuple(
        LibraryEntry(
            id=product.id,
            name=product.name,
            description=product.description,
            state=product.state,
            session_id=product.session_id,
            category=_category(product),
            revision=numbers.get(product.id),
            image=pictures.get(product.id),
        )
        for product in products.list_products(session, search)
    )


def _category(product: Product) -> str:
    reading = product.category
    return category_words(reading.category.value, reading.subcategory) if reading else ""


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
