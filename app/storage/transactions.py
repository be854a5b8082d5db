"""One connection for one thread, and the transactions that go through it.

SQLAlchemy makes a session and a connection with all their bookkeeping anew for each transaction,
which takes as long as what is done in it. Here both live as long as the connection, in a
transaction of SQLAlchemy that never ends, and SQLite is told when its own begin and end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.storage.connecting import connect
from app.storage.prepared import DRIVER, attach


class Transactions:
    """Opens the connection when it is first needed; belongs to the thread that needs it."""

    def __init__(self, path: Path, *, write: bool) -> None:
        self._engine = make_engine(path, write=write)
        # With sqlite3's own transactions two writers overwrite each other without an error.
        self._begin = "BEGIN IMMEDIATE" if write else "BEGIN"
        self._session: Session | None = None

    def open(self) -> Session:
        """The session that speaks through the connection.

        Raises:
            sqlalchemy.exc.DBAPIError: the file cannot be opened.
        """
        if self._session is None:
            session = Session(self._engine)
            attach(session)
            self._session = session
        return self._session

    @contextmanager
    def one(self) -> Iterator[Session]:
        """A transaction that is committed at its end, or undone as a whole where something raises.

        Raises:
            sqlalchemy.exc.DBAPIError: the file cannot be opened.
            sqlite3.Error: it cannot begin or be committed.
        """
        session = self.open()
        driver: sqlite3.Connection = session.info[DRIVER]
        driver.execute(self._begin)
        try:
            yield session
            driver.commit()
        except BaseException:
            driver.rollback()
            raise

    def close(self) -> None:
        """Close the connection.

        Raises:
            sqlalchemy.exc.DBAPIError: the disk is gone.
            sqlite3.Error: likewise.
        """
        if self._session is not None:
            self._session.close()
            self._session = None
        self._engine.dispose()


def make_engine(path: Path, *, write: bool) -> Engine:
    """An engine with one connection to `path`, on which nobody else begins or ends transactions."""
    return create_engine(
        "sqlite://", creator=lambda: connect(path, write=write), poolclass=StaticPool
    )
