"""What the window shows before the library is open: read with plain sqlite3 in a few milliseconds.

The library proper takes a second to import and to check; a person should not wait for that to see
what is in it. Nothing is written, and whatever cannot be read here is simply not shown yet.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from app.domain.appearance import Theme
from app.domain.library_entry import LibraryEntry
from app.domain.library_view import LibraryFilter, LibrarySort, arrange
from app.storage.entry_rows import entry_of, first_entries
from app.storage.paths import LibraryPaths

AT_MOST = 48
"""More products than any screen shows; the others follow when the library is open."""

BUSY_SECONDS = 0.05

SETTINGS = "SELECT key, value FROM settings WHERE key IN ('theme', 'language')"


class FirstSight(NamedTuple):
    """The products on top of the list, and how the window should look.

    Attributes:
        is_known: whether the library could be read; where not, `entries` says nothing.
        language: code of the language such as "de", empty for the system's.
    """

    entries: tuple[LibraryEntry, ...] = ()
    theme: Theme = Theme.SYSTEM
    language: str = ""
    is_known: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether these are all products there are."""
        return len(self.entries) < AT_MOST


def read_first_sight(paths: LibraryPaths, sort: LibrarySort = LibrarySort.NEWEST) -> FirstSight:
    """The first products of a library that nobody has opened yet, in the order of its list.

    A library that does not exist, is damaged, or is of another version has no first sight; what is
    wrong with it is said when it is opened.
    """
    if not paths.database.is_file():
        return FirstSight(is_known=not paths.root.exists())
    try:
        with closing(_connected(paths.database)) as connection:
            rows = connection.execute(first_entries(sort), (AT_MOST,)).fetchall()
            settings = dict(connection.execute(SETTINGS).fetchall())
        return FirstSight(
            entries=arrange(map(entry_of, rows), LibraryFilter(), sort),
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


def _word(settings: dict[str, str], key: str) -> str:
    """A setting as the library stores it: JSON; what is not a word counts as not set."""
    found = json.loads(settings.get(key, '""'))
    return found if isinstance(found, str) else ""
