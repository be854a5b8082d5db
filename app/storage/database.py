"""The database of a library in threads of its own: one call is one transaction."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.domain.errors import LibraryError, LibraryGoneError
from app.storage.database_faults import told_database_faults
from app.storage.prepared import attach
from app.storage.presence import Presence
from app.storage.write_batch import Asked, write_together

Result = TypeVar("Result")
Work = Callable[[Session], Result]
BUSY_SECONDS = 10.0
READ_ONLY = "This library is open for reading only."
CLOSED = "The library is closed."
MOST_TOGETHER = 32
"""Writes that share one commit at most, so that the first of them does not wait too long."""
log = logging.getLogger(__name__)


class Database:
    """Runs plain functions of a `Session` in two threads that own the connections.

    One writes and one reads, so that whoever looks never waits for whoever writes.

    Writers begin with BEGIN IMMEDIATE: with sqlite3's own transactions two writers overwrite each
    other without an error. Every commit is on the disk when it returns (WAL, synchronous=FULL).
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._read_only = read_only
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="library-reading")
        self._asked: deque[Asked] = deque()
        self.presence = Presence(path)
        self.presence.check()
        self._reader = make_engine(path, write=False)
        self._writer = None if read_only else make_engine(path, write=True)
        self._is_ready = threading.Event()

    async def write(self, work: Work[Result]) -> Result:
        """Run `work` in a transaction and commit it; any exception of `work` undoes all of it.

        A write that was asked for happens: a cancelled caller waits until it has ended, so that
        nobody can see the state between. What is asked for while a commit is on its way to the
        disk is committed together, each undone alone if it fails.

        Raises:
            LibraryError: the library is read-only, the disk is full, the file is damaged.
            LibraryGoneError: the library is not where it was opened.
        """
        waiting = asyncio.wrap_future(self._ask(work))
        try:
            return await asyncio.shield(waiting)
        except asyncio.CancelledError:
            await _ended(waiting)
            raise

    async def read(self, work: Work[Result]) -> Result:
        """Run `work` on one unchanging state of the library; writing is refused.

        It sees every write that has returned.

        Raises:
            LibraryError: as of `write`.
        """
        return await asyncio.wrap_future(self._submit(self._read, work))

    def write_now(self, work: Work[Result]) -> Result:
        """As `write`, for callers without an event loop; blocks."""
        return self._ask(work).result()

    def read_now(self, work: Work[Result]) -> Result:
        """As `read`, for callers without an event loop; blocks."""
        return self._submit(self._read, work).result()

    def close(self) -> None:
        """Finish what was asked for, then close the connections. Closing twice is safe."""
        try:
            # The writer goes last, because the last connection folds the WAL into the file.
            self._reading.submit(self._dispose, self._reader).result()
            self._reading.shutdown()
            if self._writer is not None:
                self._writing.submit(self._dispose, self._writer).result()
        except RuntimeError:
            return
        self._writing.shutdown()

    def _dispose(self, engine: Engine) -> None:
        try:
            engine.dispose()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            # On a disk that is gone; every commit was on it already.
            log.warning("%s could not be closed: %s", self._path, error)

    def _submit(self, run: Callable[[Work[Result]], Result], work: Work[Result]) -> Future[Result]:
        try:
            return self._reading.submit(run, work)
        except RuntimeError as error:
            raise LibraryError(CLOSED, "Open it again.") from error

    def _ask(self, work: Work[Result]) -> Future[Result]:
        if self._writer is None:
            raise LibraryError(READ_ONLY)
        one = Asked(work, Future())
        self._asked.append(one)
        try:
            # One turn for each write: the first takes all that wait, the others find nothing.
            self._writing.submit(self._take_turn, self._writer)
        except RuntimeError as error:
            self._asked.remove(one)
            raise LibraryError(CLOSED, "Open it again.") from error
        return one.future

    def _take_turn(self, writer: Engine) -> None:
        batch: list[Asked] = []
        while self._asked and len(batch) < MOST_TOGETHER:
            one = self._asked.popleft()
            if one.future.set_running_or_notify_cancel():
                batch.append(one)
        if not self._is_ready.is_set():
            self._connect()
        try:
            self.presence.check()
        except LibraryGoneError as error:
            for one in batch:
                one.future.set_exception(error)
            return
        if batch:
            write_together(writer, self._path, batch)

    def _read(self, work: Work[Result]) -> Result:
        if not self._is_ready.is_set():
            self._writing.submit(self._connect)
            self._is_ready.wait()
        with told_database_faults(self._path), Session(self._reader) as session:
            attach(session)
            return work(session)

    def _connect(self) -> None:
        """Let the writer connect: beside no other connection a WAL cannot be read."""
        try:
            if self._writer is not None:
                self._writer.connect().close()
        except (DBAPIError, sqlite3.Error) as error:
            log.warning("The library cannot be written: %s", error)
        finally:
            # Whoever waits for it finds out for himself what is wrong.
            self._is_ready.set()


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
