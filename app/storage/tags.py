"""The tags of products."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from app.domain.errors import RefusedInputError
from app.domain.tags import MOST, clean_tag, spelled
from app.storage import products, search, tables

table = tables.product_tags


def all_tags(session: Session) -> dict[str, int]:
    """Every tag of a product at hand, with how many products have it."""
    query = (
        select(table.c.tag, func.count())
        .join(tables.products, tables.products.c.id == table.c.product_id)
        .where(tables.products.c.archived_at.is_(None))
        .group_by(table.c.tag)
    )
    found = {row[0]: row[1] for row in session.execute(query)}
    return {tag: found[tag] for tag in sorted(found, key=str.casefold)}


def tags_of(session: Session, product_id: str) -> tuple[str, ...]:
    """The tags of one product, in the order of the alphabet."""
    query = select(table.c.tag).where(table.c.product_id == product_id)
    return tuple(sorted(session.execute(query).scalars(), key=str.casefold))


def set_tags(session: Session, product_id: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """Give a product exactly these tags; what it has then.

    A tag that the library has already keeps its spelling.

    Raises:
        NotFoundError: there is no such product.
        RefusedInputError: one is not a tag, or they are too many.
    """
    product = products.get_product(session, product_id)
    known = session.execute(select(table.c.tag).distinct()).scalars().all()
    new: dict[str, str] = {}
    for text in wanted:
        tag = clean_tag(text)
        new.setdefault(tag.casefold(), spelled(tag, known))
    if len(new) > MOST:
        raise RefusedInputError(f"A product has at most {MOST} tags.", "Remove one first.")
    session.execute(delete(table).where(table.c.product_id == product_id))
    if new:
        rows = [{"product_id": product_id, "tag": tag} for tag in new.values()]
        session.execute(insert(table), rows)
    search.note_product(session, product)
    return tags_of(session, product_id)
