"""The words by which a product is found beside its own: those of sheets, tags and instructions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Select, Text, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from app.domain.sheets.redline import RowChange
from app.storage import prepared, tables

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


# Built once: every product is noted anew with every change of what it says.
_OF_PRODUCT = bindparam("product_id", type_=Text)
_fronts = tables.front_view_approvals.c
_EDITS = select(_fronts.edits).where(_fronts.product_id == _OF_PRODUCT)
_runs = tables.regenerations.c
_INSTRUCTIONS = select(_runs.instruction).where(_runs.product_id == _OF_PRODUCT)
_PROMPTS = tuple(
    select(package.prompt).where(package.product_id == _OF_PRODUCT)
    for package in (tables.packages.c, tables.package_panels.c)
)
_TAGS = select(tables.product_tags.c.tag).where(tables.product_tags.c.product_id == _OF_PRODUCT)
_placed = tables.sheet_rows.c
# Extracted by the database: reading the rows as values takes fifty times as long.
_ROWS = select(
    type_coerce(func.json_extract(type_coerce(_placed.placed, Text), *PATHS), Text)
).where(_placed.product_id == _OF_PRODUCT)


def is_touched(changes: Iterable[RowChange]) -> bool:
    """Whether changes of the sheets change what a product is found by."""
    return any(not one.field or one.field.partition(".")[0] in FIELDS for one in changes)


def all_words(session: Session, product_id: str) -> tuple[str, ...]:
    """Each text once."""
    found = (*_edits(session, product_id), *_sheets(session, product_id))
    return tuple(dict.fromkeys((*found, *_tags(session, product_id))))


def _edits(session: Session, product_id: str) -> Iterator[str]:
    """Every change that was ever asked for."""
    for edits in _texts(session, _EDITS, product_id):
        yield from edits
    for query in (_INSTRUCTIONS, *_PROMPTS):
        yield from _texts(session, query, product_id)


def _sheets(session: Session, product_id: str) -> Iterator[str]:
    for text in _texts(session, _ROWS, product_id):
        yield from (value for value in json.loads(text) if isinstance(value, str))


def _tags(session: Session, product_id: str) -> Iterator[str]:
    yield from _texts(session, _TAGS, product_id)


def _texts(session: Session, query: Select[Any], product_id: str) -> Iterator[Any]:
    _, found = prepared.rows(session, query, {"product_id": product_id})
    yield from (text for (text,) in found if text)
