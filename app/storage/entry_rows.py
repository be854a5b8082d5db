"""The one query behind the list of the library, for plain sqlite3 and for the open database alike.

Nothing here may import the database library: the first sight of the window needs it before that.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from app.domain.generation import GenerationState
from app.domain.library_entry import LibraryEntry, category_words
from app.domain.library_view import LibrarySort

TAG_SEPARATOR = "\n"
"""No tag holds a line break."""

_CHANGED = """max(p.updated_at,
  coalesce((SELECT max(a.at) FROM activity a WHERE a.product_id = p.id), ''),
  coalesce((SELECT c.at FROM sheet_changes c WHERE c.product_id = p.id
            ORDER BY c.seq DESC LIMIT 1), ''))"""
_STYLE_NO = """coalesce((SELECT json_extract(r.placed, '$.row.style_no.value') FROM sheet_rows r
  WHERE r.product_id = p.id AND r.sheet = 'header' LIMIT 1), '')"""
# What was approved, until it is drawn again or an older version is restored; what waits for an
# approval is newer than both.
_PICTURE = """coalesce(
  (SELECT f.image FROM tech_files f
   WHERE f.product_id = p.id AND f.file_type = 'base_view' AND f.slot = 'front' AND f.is_latest
     AND NOT EXISTS (SELECT 1 FROM front_view_approvals a WHERE a.product_id = p.id
                     AND a.image IS NOT NULL AND a.created_at > f.created_at)),
  (SELECT a.image FROM front_view_approvals a WHERE a.product_id = p.id AND a.image IS NOT NULL
   ORDER BY a.created_at DESC, a.candidate LIMIT 1))"""

_QUERY = f"""
SELECT p.id, p.name, p.description, p.state, p.session_id, p.category, p.created_at,
  (SELECT max(number) FROM revisions r WHERE r.product_id = p.id) AS revision,
  {_PICTURE},
  {_STYLE_NO} AS style_no,
  (SELECT s.status FROM pack_status s WHERE s.product_id = p.id AND s.revision =
    coalesce((SELECT max(number) FROM revisions r WHERE r.product_id = p.id), 0)
   ORDER BY s.seq DESC LIMIT 1),
  (SELECT group_concat(t.tag, char(10)) FROM product_tags t WHERE t.product_id = p.id),
  {_CHANGED} AS changed
FROM products p WHERE p.archived_at IS NULL
"""

NEWEST_FIRST = " ORDER BY p.created_at DESC, p.id DESC"
# Near enough for the few entries of a first sight; the list itself is put in order in Python.
_ORDERS = {
    LibrarySort.CHANGED: " ORDER BY changed DESC",
    LibrarySort.NAME: " ORDER BY p.name COLLATE NOCASE",
    LibrarySort.STYLE_NO: " ORDER BY style_no = '', style_no COLLATE NOCASE",
}


def every_entry() -> str:
    """The query for all products at hand, the newest first."""
    return _QUERY + NEWEST_FIRST


def first_entries(sort: LibrarySort) -> str:
    """The query for those that stand on top in an order; how many is its one parameter."""
    return f"{_QUERY}{_ORDERS.get(sort, NEWEST_FIRST)} LIMIT ?"


def entry_of(row: Sequence[Any]) -> LibraryEntry:
    """The entry of a row of these queries.

    Raises:
        ValueError, TypeError, AttributeError: the row is not what this program writes.
    """
    product_id, name, description, state, session_id, category, created, *more = row
    revision, image, style_no, step, tags, changed = more
    reading = json.loads(category) if category else {}
    family = reading.get("category") or ""
    return LibraryEntry(
        id=product_id,
        name=name,
        description=description,
        state=GenerationState(state),
        session_id=session_id,
        category=category_words(family, reading.get("subcategory") or ""),
        family=family,
        revision=revision,
        image=image,
        style_no=str(style_no),
        step=step or "draft",
        tags=_sorted(tags),
        created=_moment(created),
        changed=_moment(changed),
    )


def _sorted(tags: str | None) -> tuple[str, ...]:
    return tuple(sorted((tags or "").split(TAG_SEPARATOR), key=str.casefold)) if tags else ()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
