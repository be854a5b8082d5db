"""Whole copies of the database, made before every change of its schema and on demand."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.storage.durable import TEMPORARY, make_folder, sync_file, sync_folder
from app.storage.faults import database_fault, disk_fault

KEPT = 5
PAGES_AT_ONCE = 1024


def make_backup(database: Path, folder: Path, *, keep: int = KEPT) -> Path:
    """Copy `database` into `folder` and return the copy; the oldest copies beyond `keep` go.

    Copying the file instead would lose what is still in the WAL (0 of 1000 rows arrived).

    Raises:
        LibraryError: the disk is full or refuses; no half copy stays.
    """
    target = folder / f"library-{_stamp()}.db"
    aside = target.with_suffix(TEMPORARY)
    try:
        make_folder(folder)
        _copy(database, aside)
        aside.replace(target)
        sync_folder(folder)
    except (sqlite3.Error, OSError) as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise disk_fault(error, folder) from error
        raise database_fault(error, database) or error from error
    for old in backups(folder)[keep:]:
        old.unlink(missing_ok=True)
    return target


def backups(folder: Path) -> tuple[Path, ...]:
    """The copies in `folder`, newest first."""
    return tuple(sorted(folder.glob("library-*.db"), reverse=True))


def replace_database(database: Path, backup: Path, folder: Path) -> None:
    """Put `backup` where `database` stands, and keep a copy of what stood there in `folder`.

    Nobody may have the database open.

    Raises:
        OSError: the database is as it was, save that what its WAL held is only in the copy.
    """
    parts = [database.with_name(database.name + ending) for ending in ("", "-wal", "-shm")]
    stamp = _stamp()
    for part in parts:
        if part.exists():
            shutil.copyfile(part, folder / part.name.replace("library", f"replaced-{stamp}", 1))
    aside = database.with_name(f".{database.name}{TEMPORARY}")
    shutil.copyfile(backup, aside)
    _sync(aside)
    # A WAL of the old file would be replayed into the new one.
    for part in parts[1:]:
        part.unlink(missing_ok=True)
    aside.replace(database)
    sync_folder(database.parent)


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")


def _copy(database: Path, target: Path) -> None:
    source = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    with closing(source), closing(sqlite3.connect(target)) as copy:
        source.backup(copy, pages=PAGES_AT_ONCE)
        # One file that can be carried away: the copy needs no WAL beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
    _sync(target)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)
