"""An empty library in memory, for what must not touch the one that a person has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.storage.prepared import attach
from app.storage.upgrade import FRESH


@contextmanager
def passing_library() -> Iterator[Session]:
    """A session of the thread of now, in an empty library that is gone with it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(FRESH.read_text("utf-8"))
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with Session(engine) as session:
            attach(session)
            yield session
