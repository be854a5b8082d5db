"""Brings a library's database to the schema of this program, or says why it cannot be opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from app.domain.errors import LibraryError
from app.storage.backups import make_backup
from app.storage.connecting import connect
from app.storage.faults import damaged, database_fault

APPLICATION_ID = 0x54505354
"""What marks the file as ours (https://www.sqlite.org/pragma.html#pragma_application_id): TPST."""

SCHEMA = 9
"""The number of the last migration; kept as `user_version`."""

FRESH = Path(__file__).with_name("migrations") / "schema.sql"
"""What all migrations make of an empty file; `make schema` writes it, a test compares the two."""

CHECKED_BYTES = 32 * 1024 * 1024
"""A larger file is checked by `verify` in the background: quick_check reads 0.8 GB a second."""


@dataclass(frozen=True)
class Header:
    """What the first page of a database says about itself."""

    application: int
    version: int
    is_empty: bool


def inspect(path: Path) -> Header:
    """Read what `path` is, without changing a byte of it.

    Raises:
        LibraryError: it is damaged, of another program, or of a newer version of this one.
    """
    try:
        with closing(connect(path, write=False)) as connection:
            header = _header(connection)
            if path.stat().st_size <= CHECKED_BYTES:
                _check(connection, path)
    except sqlite3.DatabaseError as error:
        raise database_fault(error, path) or damaged(path) from error
    if not header.is_empty and header.application != APPLICATION_ID:
        raise LibraryError(
            f"{path} is not a library of Tech Pack Studio; it was left as it is.",
            "Choose another folder for the library.",
        )
    if header.version > SCHEMA:
        raise LibraryError(
            f"The library in {path.parent} was made by a newer Tech Pack Studio; "
            "it was left as it is.",
            "Install the newer version to open it.",
        )
    return header


def bring_up_to_date(path: Path, backups: Path) -> None:
    """Make the database at `path`, or take it to the schema of this program.

    An existing one is backed up first. All steps are one transaction: a kill in between leaves the
    old schema or the new one. A new one is made at once instead of step by step.

    Raises:
        LibraryError: as of `inspect`; the disk is full or refuses.
    """
    header = inspect(path) if path.exists() else Header(0, 0, is_empty=True)
    if header.version == SCHEMA:
        return
    if not header.is_empty:
        make_backup(path, backups)
    try:
        with closing(connect(path, write=True)) as connection:
            if header.is_empty:
                connection.executescript(FRESH.read_text("utf-8"))
            else:
                upgrade(path)
    except sqlite3.Error as error:
        raise database_fault(error, path) or error from error
    except DBAPIError as error:
        fault = database_fault(error.orig, path) if isinstance(error.orig, sqlite3.Error) else None
        raise fault or error from error


def script_of(path: Path) -> str:
    """The SQL, one transaction, that makes an empty database like the one at `path`, rows apart."""
    with closing(connect(path, write=False)) as connection:
        made = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT IN"
            " (SELECT name FROM pragma_table_list WHERE type = 'shadow' OR name LIKE 'sqlite%')"
            " ORDER BY rowid"
        ).fetchall()
        step = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    statements = [
        "BEGIN IMMEDIATE",
        *(sql for (sql,) in made),
        f"INSERT INTO alembic_version VALUES ('{step}')",
        f"PRAGMA application_id={APPLICATION_ID}",
        f"PRAGMA user_version={SCHEMA}",
        "COMMIT",
    ]
    return "".join(f"{statement};\n" for statement in statements)


def upgrade(path: Path) -> None:
    """Run the migrations that the database at `path` lacks, in one transaction.

    Raises:
        LibraryError: a row would name something that is gone.
        DBAPIError: the database refuses.
    """
    # Alembic takes a quarter of a second to import and is not needed at most starts.
    from alembic import command
    from alembic.config import Config

    engine = create_engine("sqlite://", creator=lambda: _migrating(path), poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    config = Config()
    folder = Path(__file__).with_name("migrations")
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if dangling:
            raise LibraryError(
                f"The library in {path.parent} could not be upgraded: {len(dangling)} of its "
                "rows name something that is gone. It was left as it was."
            )


def _header(connection: sqlite3.Connection) -> Header:
    def number(pragma: str) -> int:
        return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])

    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return Header(number("application_id"), number("user_version"), is_empty=tables == 0)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)


def _migrating(path: Path) -> sqlite3.Connection:
    connection = connect(path, write=True)
    # Rebuilding a parent table would take its children along; no effect within a transaction.
    connection.execute("PRAGMA foreign_keys=OFF")
    return connection
