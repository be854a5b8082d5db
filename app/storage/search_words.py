"""The words by which a product is found beside its own: those of sheets, tags and instructions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Select, Text, func, select, type_coerce
from sqlalchemy.orm import Session

from app.domain.redline import RowChange
from app.storage import tables

FIELDS = (
    "brand",
    "style_no",
    "style_name",
    "season",
    "designer",
    "supplier",
    "main_material",
    "component",
    "material",
    "construction",
    "finish",
    "supplier_article",
    "thread",
    "name",
    "code",
    "content",
    "notes",
    "comment",
)
"""Fields of rows that hold words a person remembers: names, materials, numbers, notes."""

PATHS = tuple(f"$.row.{name}.value" for name in FIELDS)


def is_touched(changes: Iterable[RowChange]) -> bool:
    """Whether changes of the sheets change what a product is found by."""
    return any(not one.field or one.field.partition(".")[0] in FIELDS for one in changes)


def all_words(session: Session, product_id: str) -> tuple[str, ...]:
    """Each text once."""
    found = (*_edits(session, product_id), *_sheets(session, product_id))
    return tuple(dict.fromkeys((*found, *_tags(session, product_id))))


def _edits(session: Session, product_id: str) -> Iterator[str]:
    """Every change that was ever asked for."""
    approvals = tables.front_view_approvals.c
    rows = session.execute(select(approvals.edits).where(approvals.product_id == product_id))
    for row in rows:
        yield from row.edits
    runs = tables.regenerations.c
    yield from _texts(session, select(runs.instruction).where(runs.product_id == product_id))
    for package in (tables.packages.c, tables.package_panels.c):
        yield from _texts(session, select(package.prompt).where(package.product_id == product_id))


def _sheets(session: Session, product_id: str) -> Iterator[str]:
    rows = tables.sheet_rows
    # Extracted by the database: reading the rows as values takes fifty times as long.
    found = func.json_extract(type_coerce(rows.c.placed, Text), *PATHS)
    query = select(type_coerce(found, Text)).where(rows.c.product_id == product_id)
    for text in session.execute(query).scalars():
        yield from (value for value in json.loads(text) if isinstance(value, str))


def _tags(session: Session, product_id: str) -> Iterator[str]:
    tags = tables.product_tags.c
    yield from _texts(session, select(tags.tag).where(tags.product_id == product_id))


def _texts(session: Session, query: Select[Any]) -> Iterator[str]:
    yield from (text for text in session.execute(query).scalars() if text)
