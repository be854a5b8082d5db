"""Opens the file of a library with the settings that keep what is paid for."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

BUSY_SECONDS = 10.0
log = logging.getLogger(__name__)


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection with the settings of a library.

    Raises:
        sqlite3.Error: the file cannot be opened.
    """
    if not write:
        return _connect_for_reading(path)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        log.warning("The disk of %s does not allow WAL; the journal is %s.", path, mode)
    # NORMAL loses the last commits at a power cut: paid pictures without a row.
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA fullfsync=ON")
    connection.execute("PRAGMA foreign_keys=ON")
    # REPLACE deletes the row in its way without its triggers unless this is on.
    connection.execute("PRAGMA recursive_triggers=ON")
    return connection


def _connect_for_reading(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        wal = path.with_name(path.name + "-wal")
        if not path.is_file() or (wal.exists() and wal.stat().st_size > 0):
            raise
        # A disk that cannot be written cannot hold the WAL's index either.
        return sqlite3.connect(
            f"{path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None
        )
    return connection
