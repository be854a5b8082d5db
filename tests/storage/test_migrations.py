"""The migrations make exactly the tables that the program works with."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from app.storage import upgrade
from app.storage.tables import metadata

VERSIONS = Path(upgrade.__file__).with_name("migrations") / "versions"


def parts(sql: str) -> list[str]:
    """The columns and constraints of a CREATE, in an order of their own."""
    flat = re.sub(r"\s+", " ", sql).strip().replace("( ", "(").replace(" )", ")")
    return sorted(re.split(r", (?=[A-Za-z_\"]+ )", flat.removesuffix(")")))


def test_the_schema_is_that_of_the_tables(blank: Path) -> None:
    engine = create_engine("sqlite://")
    expected = {
        table.name: str(CreateTable(table).compile(engine)) for table in metadata.tables.values()
    }
    for table in metadata.tables.values():
        for index in table.indexes:
            sql = str(CreateIndex(index).compile(engine))
            expected[re.search(r"INDEX (\S+) ON", sql).group(1)] = sql
    with closing(sqlite3.connect(blank)) as connection:
        made = dict(
            connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
                " AND type IN ('table', 'index') AND name NOT LIKE 'product_search%'"
                " AND name <> 'alembic_version'"
            ).fetchall()
        )
    assert made.keys() == expected.keys()
    for name, sql in expected.items():
        assert parts(made[name]) == parts(sql), name


def test_a_new_library_is_made_as_the_migrations_would_make_it(tmp_path: Path) -> None:
    stepwise = tmp_path / "stepwise.db"
    upgrade.upgrade(stepwise)
    assert upgrade.script_of(stepwise) == upgrade.FRESH.read_text("utf-8"), "run: make schema"


def test_a_new_library_has_what_its_script_says(blank: Path) -> None:
    assert upgrade.script_of(blank) == upgrade.FRESH.read_text("utf-8")


def test_the_number_of_the_schema_is_that_of_the_last_migration() -> None:
    numbers = sorted(int(path.name[:4]) for path in VERSIONS.glob("[0-9]*.py"))
    assert numbers == list(range(1, upgrade.SCHEMA + 1))
