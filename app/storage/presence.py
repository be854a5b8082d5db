"""Whether the library still stands where it was opened: folders are moved, disks unplugged."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.errors import LibraryGoneError


def gone(root: Path) -> LibraryGoneError:
    """The sentence for a library that vanished while it was open."""
    return LibraryGoneError(
        f"The library in {root} is gone: its folder was moved or its disk is not connected.",
        "What was saved before is in that folder. Connect the disk or put the folder back.",
    )


def require_folder(root: Path) -> None:
    """Refuse to write below a library that is gone.

    Its folders would be made again, and a part of the library would stand in a place where nobody
    looks for it.

    Raises:
        LibraryGoneError: there is no folder `root`.
    """
    if not root.is_dir():
        raise gone(root)


class Presence:
    """Remembers which file the database is.

    An open file outlives its name: without this, commits to a library that was deleted or moved
    would succeed and never be seen again.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._seen: os.stat_result | None = None

    def check(self) -> None:
        """Look whether the file is there and still the same one.

        Raises:
            LibraryGoneError: it is not.
        """
        try:
            found = self._database.stat()
        except OSError as error:
            if self._seen is None:
                return
            raise gone(self._database.parent) from error
        if self._seen is None:
            self._seen = found
        elif not os.path.samestat(self._seen, found):
            raise gone(self._database.parent)
