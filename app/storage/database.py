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

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.domain.errors import LibraryError, LibraryGoneError
from app.storage.database_faults import told_database_faults
from app.storage.presence import Presence
from app.storage.to_its_end import to_its_end
from app.storage.transactions import Transactions
from app.storage.write_batch import Asked, write_together

Result = TypeVar("Result")
Made = TypeVar("Made")
Work = Callable[[Session], Result]
READ_ONLY = "This library is open for reading only."
CLOSED = "The library is closed."
MOST_TOGETHER = 32
"""Writes that share one commit at most, so that the first of them does not wait too long."""
log = logging.getLogger(__name__)


class Database:
    """Runs plain functions of a `Session` in two threads that own the connections.

    One writes and one reads, so that whoever looks never waits for whoever writes.

    Every commit is on the disk when it returns (WAL, synchronous=FULL).
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._read_only = read_only
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="library-reading")
        self._asked: deque[Asked] = deque()
        self._open: set[Future[Any]] = set()
        self.presence = Presence(path)
        self.presence.check()
        self._reader = Transactions(path, write=False)
        self._writer = None if read_only else Transactions(path, write=True)
        self._is_ready = threading.Event()

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being read or written."""
        return not self._open

    async def write(self, work: Work[Result]) -> Result:
        """Run `work` in a transaction and commit it; any exception of `work` undoes all of it.

        A write that was asked for happens: a cancelled caller waits until it has ended, so that
        nobody can see the state between. What is asked for while a commit is on its way to the
        disk is committed together, each undone alone if it fails.

        Raises:
            LibraryError: the library is read-only, the disk is full, the file is damaged.
            LibraryGoneError: the library is not where it was opened.
        """
        return await to_its_end(asyncio.wrap_future(self._ask(work)))

    async def write_after(
        self, first: Callable[[], Made], work: Callable[[Session, Made], Result]
    ) -> Result:
        """As `write`, of what `first` makes in a thread of the loop just before.

        Without a turn of the loop between them, in which others may be before it in line.

        Raises:
            LibraryError: as of `write`; likewise what `first` raises, and nothing was written then.
        """
        ended: Future[Result] = Future()

        def run() -> None:
            try:
                made = first()
                asked = self._ask(lambda session: work(session, made))
            except BaseException as error:  # noqa: BLE001 -- as a thread pool does
                ended.set_exception(error)
            else:
                asked.add_done_callback(lambda done: _hand_on(done, ended))

        asyncio.get_running_loop().run_in_executor(None, run)
        return await to_its_end(asyncio.wrap_future(ended))

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

    def _dispose(self, transactions: Transactions) -> None:
        try:
            transactions.close()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            # On a disk that is gone; every commit was on it already.
            log.warning("%s could not be closed: %s", self._path, error)

    def _submit(self, run: Callable[[Work[Result]], Result], work: Work[Result]) -> Future[Result]:
        try:
            return self._counted(self._reading.submit(run, work))
        except RuntimeError as error:
            raise LibraryError(CLOSED, "Open it again.") from error

    def _counted(self, future: Future[Result]) -> Future[Result]:
        self._open.add(future)
        future.add_done_callback(self._open.discard)
        return future

    def _ask(self, work: Work[Result]) -> Future[Result]:
        if self._writer is None:
            raise LibraryError(READ_ONLY)
        one = Asked(work, self._counted(Future()))
        self._asked.append(one)
        try:
            # One turn for each write: the first takes all that wait, the others find nothing.
            self._writing.submit(self._take_turn, self._writer)
        except RuntimeError as error:
            self._asked.remove(one)
            self._open.discard(one.future)
            raise LibraryError(CLOSED, "Open it again.") from error
        return one.future

    def _take_turn(self, writer: Transactions) -> None:
        batch: list[Asked] = []
        while self._asked and len(batch) < MOST_TOGETHER:
            one = self._asked.popleft()
            if one.future.set_running_or_notify_cancel():
                batch.append(one)
        if not batch:
            return
        if not self._is_ready.is_set():
            self._connect()
        try:
            self.presence.check()
        except LibraryGoneError as error:
            for one in batch:
                one.future.set_exception(error)
            return
        write_together(writer, self._path, batch)

    def _read(self, work: Work[Result]) -> Result:
        if not self._is_ready.is_set():
            self._writing.submit(self._connect)
            self._is_ready.wait()
        with told_database_faults(self._path), self._reader.one() as session:
            return work(session)

    def _connect(self) -> None:
        """Let the writer connect: beside no other connection a WAL cannot be read."""
        try:
            if self._writer is not None:
                self._writer.open()
        except (DBAPIError, sqlite3.Error) as error:
            log.warning("The library cannot be written: %s", error)
        finally:
            # Whoever waits for it finds out for himself what is wrong.
            self._is_ready.set()


def _hand_on(done: Future[Result], to: Future[Result]) -> None:
    error = done.exception()
    if error is None:
        to.set_result(done.result())
    else:
        to.set_exception(error)
