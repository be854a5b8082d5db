"""Where the files of one library stand."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP = "techpack-studio"


def default_library() -> Path:
    """The library of this person: TECHPACK_HOME, else the platform's folder for local data.

    Not the roaming folder of Windows: SQLite's WAL does not survive a network share.
    """
    home = os.environ.get("TECHPACK_HOME", "")
    return Path(home).expanduser() if home else usual_library()


def usual_library() -> Path:
    """The platform's folder for local data."""
    return platformdirs.user_data_path(APP, appauthor=False, roaming=False)


def default_cache() -> Path:
    """The platform's cache folder: whatever stands there may be deleted at any time."""
    return platformdirs.user_cache_path(APP, appauthor=False)


class LibraryPaths:
    """The folders and files of one library.

    Args:
        root: the folder it stands under.
        cache: where what can be made again lies; without it the platform's folder for that.
    """

    def __init__(self, root: Path, cache: Path | None = None) -> None:
        self.root = root
        self.cache = default_cache() if cache is None else cache

    @property
    def database(self) -> Path:
        return self.root / "library.db"

    @property
    def lock(self) -> Path:
        return self.root / "library.lock"

    @property
    def images(self) -> Path:
        return self.root / "images"

    @property
    def spool(self) -> Path:
        return self.root / "spool"

    @property
    def journal(self) -> Path:
        return self.spool / "journal.jsonl"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def thumbnails(self) -> Path:
        return self.cache / "thumbnails"
