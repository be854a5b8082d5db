"""Faults of disk and database as one sentence that a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import LibraryError

DISK_FULL = "The disk is full; nothing was stored."
FREE_SPACE = "Free some space and try again."
READ_ONLY_ERRNOS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
FULL_ERRNOS = (
    frozenset({errno.ENOSPC, errno.EDQUOT})
    if hasattr(errno, "EDQUOT")
    else frozenset({errno.ENOSPC})
)
FOLDER_ERRNOS = frozenset({errno.ENOTDIR, errno.EEXIST})


def disk_fault(error: OSError, place: Path) -> LibraryError:
    """The sentence for an OSError at `place`."""
    if error.errno in FULL_ERRNOS:
        return LibraryError(DISK_FULL, FREE_SPACE)
    if error.errno in READ_ONLY_ERRNOS:
        return LibraryError(
            f"The folder {place} cannot be written.",
            "Allow writing there or choose another folder for the library.",
        )
    if error.errno in FOLDER_ERRNOS:
        return LibraryError(f"{place} is not a folder.", "Choose another folder for the library.")
    reason = error.strerror or type(error).__name__
    return LibraryError(f"{place} cannot be used: {reason}.", "Check the disk and try again.")


@contextmanager
def told_disk_faults(place: Path) -> Iterator[None]:
    """Raise LibraryError instead of the OSErrors of the body."""
    try:
        yield
    except OSError as error:
        raise disk_fault(error, place) from error


def database_fault(error: sqlite3.Error, path: Path) -> LibraryError | None:
    """The sentence for an error of SQLite, None where it is not a fault of disk or file.

    The primary result code is the lower byte: https://www.sqlite.org/rescode.html
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return LibraryError(DISK_FULL, FREE_SPACE)
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return LibraryError(
            f"The library in {path.parent} cannot be written.",
            "Allow writing there or copy the library to another folder.",
        )
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryError(
            f"The library in {path.parent} is in use by another program.", "Try again in a moment."
        )
    if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return LibraryError(
            f"The disk refuses to read or write {path}.",
            "It may be damaged, write-protected or full: check it, then try again.",
        )
    return None


def damaged(path: Path) -> LibraryError:
    """The sentence for a library whose database cannot be trusted; nothing was changed."""
    return LibraryError(
        f"The library file {path} is damaged; it was left as it is.",
        f"Backups stand in {path.parent / 'backups'}.",
    )
