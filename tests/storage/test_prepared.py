"""A prepared statement does what SQLAlchemy's own way does, on the same session."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import bindparam, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.calls import Activity, ActivityKind
from app.storage import prepared, tables
from app.storage.library import Library
from app.storage.settings import load_settings
from app.storage.transactions import make_engine

LINES = tables.activity
ADD = insert(LINES)
OF_KIND = select(LINES).where(LINES.c.kind == bindparam("kind")).limit(5)
LINE = Activity(
    id="a1", product_id=None, kind=ActivityKind.ERROR, text="x", at=datetime(2026, 1, 2, tzinfo=UTC)
)


def both_ways(session: Session, query: Any, parameters: dict[str, Any]) -> list[Any]:
    short = prepared.rows(session, query, parameters)
    driver = session.info.pop(prepared.DRIVER)
    usual = prepared.rows(session, query, parameters)
    session.info[prepared.DRIVER] = driver
    return [(names, [tuple(row) for row in found]) for names, found in (short, usual)]


def test_values_go_in_and_out_through_their_types(library: Library) -> None:
    def work(session: Session) -> list[Any]:
        prepared.run(session, ADD, LINE.model_dump())
        return both_ways(session, OF_KIND, {"kind": ActivityKind.ERROR})

    short, usual = library.database.write_now(work)
    assert short == usual
    names, found = short
    assert Activity.model_validate(dict(zip(names, found[0], strict=True))) == LINE


def test_what_the_schema_refuses_is_told_as_ever(library: Library) -> None:
    def twice(session: Session) -> None:
        prepared.run(session, ADD, LINE.model_dump(), LINE.model_dump())

    with pytest.raises(IntegrityError, match="UNIQUE"):
        library.database.write_now(twice)


def test_a_missing_parameter_is_no_null(library: Library) -> None:
    with pytest.raises(KeyError, match="kind"):
        library.database.read_now(lambda s: prepared.rows(s, OF_KIND, {}))


def test_a_word_outside_its_list_is_refused(library: Library) -> None:
    with pytest.raises(LookupError):
        library.database.read_now(lambda s: prepared.rows(s, OF_KIND, {"kind": "nonsense"}))


def test_a_list_of_values_cannot_be_prepared(library: Library) -> None:
    query = select(LINES).where(LINES.c.id.in_(["a", "b"]))
    with pytest.raises(TypeError, match="list of values"):
        library.database.read_now(lambda s: prepared.rows(s, query, {}))


def test_a_session_of_its_own_takes_the_usual_way(library: Library) -> None:
    engine = make_engine(library.paths.database, write=False)
    with Session(engine) as own:
        found = load_settings(own)
        assert prepared.DRIVER not in own.info
    engine.dispose()
    assert found == library.database.read_now(load_settings)
