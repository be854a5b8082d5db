"""Full-text search over the products (SQLite FTS5)."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Select, bindparam, delete, insert, literal_column, select, text
from sqlalchemy.orm import Session

from app.domain.product import Product
from app.storage import prepared, tables
from app.storage.search_words import all_words

PRODUCT_FIELDS = frozenset({"name", "description", "brief", "category"})
"""Changes of these fields change what a product is found by."""

WORD = re.compile(r"\w+")
documents = tables.search_documents
_REMOVE = delete(documents).where(documents.c.product_id == bindparam("product_id"))
_ADD = insert(documents)


def note_product(session: Session, product: Product) -> None:
    """Let `product` be found by what it says now."""
    values = {
        "name": product.name,
        "description": product.description,
        "words": " ".join((*_own_words(product), *all_words(session, product.id))),
    }
    prepared.run(session, _REMOVE, {"product_id": product.id})
    prepared.run(session, _ADD, {"product_id": product.id, **values})


def matching(words: str) -> Select[Any]:
    """Keys of the products in which each of `words` begins a word; none where there is no word."""
    quoted = [f'"{word}"*' for word in WORD.findall(words)]
    if not quoted:
        return select(documents.c.product_id).where(literal_column("0") == 1)
    return (
        select(documents.c.product_id)
        .where(text("search_documents.number IN (SELECT rowid FROM product_search(:words))"))
        .params(words=" ".join(quoted))
    )


def _own_words(product: Product) -> list[str]:
    words = [product.brief.name] if product.brief else []
    if product.category:
        words += [product.category.category.value, product.category.subcategory]
    return words
