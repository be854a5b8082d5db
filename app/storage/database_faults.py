"""Faults of the database, as SQLAlchemy or the driver raise them, in a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.storage.faults import database_fault


@contextmanager
def told_database_faults(path: Path) -> Iterator[None]:
    """Raise LibraryError instead of the faults of disk and file; a wrong query stays what it is."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        fault = database_fault(cause, path) if isinstance(cause, sqlite3.Error) else None
        if fault is None:
            raise
        raise fault from error
