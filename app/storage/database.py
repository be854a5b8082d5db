"""The database of a library in one thread of its own: one call is one transaction."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.domain.errors import LibraryError
from app.storage.faults import database_fault
from app.storage.prepared import attach

Result = TypeVar("Result")
Work = Callable[[Session], Result]
BUSY_SECONDS = 10.0
READ_ONLY = "This library is open for reading only."
log = logging.getLogger(__name__)


class Database:
    """Runs plain functions of a `Session` in the one thread that owns the connections.

    Writers begin with BEGIN IMMEDIATE: with sqlite3's own transactions two writers overwrite each
    other without an error. Every commit is on the disk when it returns (WAL, synchronous=FULL).
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._read_only = read_only
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._reader = make_engine(path, write=False)
        self._writer = None if read_only else make_engine(path, write=True)

    async def write(self, work: Work[Result]) -> Result:
        """Run `work` in a transaction and commit it; any exception of `work` undoes all of it.

        A write that was asked for happens: a cancelled caller waits until it has ended, so that
        nobody can see the state between.

        Raises:
            LibraryError: the library is read-only, the disk is full, the file is damaged.
        """
        future = self._submit(self._write, work)
        waiting = asyncio.wrap_future(future)
        try:
            return await asyncio.shield(waiting)
        except asyncio.CancelledError:
            await _ended(waiting)
            raise

    async def read(self, work: Work[Result]) -> Result:
        """Run `work` on one unchanging state of the library; writing is refused.

        Raises:
            LibraryError: as of `write`.
        """
        return await asyncio.wrap_future(self._submit(self._read, work))

    def write_now(self, work: Work[Result]) -> Result:
        """As `write`, for callers without an event loop; blocks."""
        return self._submit(self._write, work).result()

    def read_now(self, work: Work[Result]) -> Result:
        """As `read`, for callers without an event loop; blocks."""
        return self._submit(self._read, work).result()

    def close(self) -> None:
        """Finish what was asked for, then close the connections. Closing twice is safe."""
        try:
            self._thread.submit(self._dispose).result()
        except RuntimeError:
            return
        self._thread.shutdown()

    def _submit(self, run: Callable[[Work[Result]], Result], work: Work[Result]) -> Future[Result]:
        try:
            return self._thread.submit(run, work)
        except RuntimeError as error:
            raise LibraryError("The library is closed.", "Open it again.") from error

    def _write(self, work: Work[Result]) -> Result:
        if self._writer is None:
            raise LibraryError(READ_ONLY)
        with _told_faults(self._path), Session(self._writer) as session, session.begin():
            attach(session)
            return work(session)

    def _read(self, work: Work[Result]) -> Result:
        with _told_faults(self._path), Session(self._reader) as session:
            attach(session)
            return work(session)

    def _dispose(self) -> None:
        # The writer goes last, because the last connection folds the WAL into the file.
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()


async def _ended(waiting: asyncio.Future[Any]) -> None:
    """Wait until `waiting` is done, however often the caller is cancelled meanwhile."""
    while not waiting.done():
        try:
            await asyncio.wait([waiting])
        except asyncio.CancelledError:
            # Not lost: `write` raises its own once the commit is through.
            continue
    error = waiting.exception()
    if error is not None:
        log.error("A write failed after its caller was cancelled.", exc_info=error)


@contextmanager
def _told_faults(path: Path) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        fault = database_fault(cause, path) if isinstance(cause, sqlite3.Error) else None
        if fault is None:
            raise
        raise fault from error


def make_engine(path: Path, *, write: bool) -> Engine:
    """An engine with one connection to `path` and transactions that begin when they say so.

    Python 3.11 has no `autocommit=False`, so sqlite3's own BEGIN is switched off and ours sent.
    """
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, write=write), poolclass=StaticPool
    )
    begin = "BEGIN IMMEDIATE" if write else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        driver = connection.connection.driver_connection
        if driver is not None:
            driver.execute(begin)

    return engine


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
