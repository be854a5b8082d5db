"""What the window shows before the library is open: read with plain sqlite3 in a few milliseconds.

The library proper takes a second to import and to check; a person should not wait for that to see
what is in it. Nothing is written, and whatever cannot be read here is simply not shown yet.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.appearance import Theme
from app.domain.generation import GenerationState
from app.domain.library_entry import LibraryEntry, category_words
from app.storage.paths import LibraryPaths

AT_MOST = 48
"""More products than any screen shows; the others follow when the library is open."""

BUSY_SECONDS = 0.05

PRODUCTS = """
SELECT p.id, p.name, p.description, p.state, p.session_id, p.category,
  (SELECT max(number) FROM revisions r WHERE r.product_id = p.id),
  (SELECT image FROM front_view_approvals a WHERE a.product_id = p.id AND a.image IS NOT NULL
   ORDER BY a.created_at DESC, a.candidate LIMIT 1)
FROM products p WHERE p.archived_at IS NULL ORDER BY p.created_at DESC, p.id DESC LIMIT ?
"""
SETTINGS = "SELECT key, value FROM settings WHERE key IN ('theme', 'language')"


@dataclass(frozen=True, slots=True)
class FirstSight:
    """The newest products and how the window should look.

    Attributes:
        is_known: whether the library could be read; where not, `entries` says nothing.
        language: code of the language such as "de", empty for the system's.
    """

    entries: tuple[LibraryEntry, ...] = ()
    theme: Theme = Theme.SYSTEM
    language: str = ""
    is_known: bool = False


def read_first_sight(paths: LibraryPaths) -> FirstSight:
    """The newest products of a library that nobody has opened yet.

    A library that does not exist, is damaged, or is of another version has no first sight; what is
    wrong with it is said when it is opened.
    """
    if not paths.database.is_file():
        return FirstSight(is_known=not paths.root.exists())
    try:
        with closing(_connected(paths.database)) as connection:
            rows = connection.execute(PRODUCTS, (AT_MOST,)).fetchall()
            settings = dict(connection.execute(SETTINGS).fetchall())
        return FirstSight(
            entries=tuple(_entry(row) for row in rows),
            theme=Theme(_word(settings, "theme") or Theme.SYSTEM),
            language=_word(settings, "language"),
            is_known=True,
        )
    except (sqlite3.Error, ValueError, TypeError, AttributeError):
        return FirstSight()


def _connected(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS
    )


def _entry(row: tuple[str, str, str, str, str | None, str | None, int | None, str]) -> LibraryEntry:
    product_id, name, description, state, session_id, category, revision, image = row
    reading = json.loads(category) if category else None
    return LibraryEntry(
        id=product_id,
        name=name,
        description=description,
        state=GenerationState(state),
        session_id=session_id,
        category=(
            category_words(reading["category"], reading.get("subcategory") or "") if reading else ""
        ),
        revision=revision,
        image=image,
    )


def _word(settings: dict[str, str], key: str) -> str:
    """A setting as the library stores it: JSON; what is not a word counts as not set."""
    found = json.loads(settings.get(key, '""'))
    return found if isinstance(found, str) else ""
