from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.storage import ledger
from app.storage.passing_library import passing_library
from app.storage.upgrade import SCHEMA


def test_it_is_empty_and_takes_what_a_library_takes() -> None:
    with passing_library() as session:
        assert ledger.entries(session) == ()
        ledger.grant(session, 50, "")
        assert ledger.balance(session).available == 50
        assert session.execute(text("PRAGMA user_version")).scalar() == SCHEMA


def test_it_refuses_what_a_library_refuses() -> None:
    with passing_library() as session:
        ledger.grant(session, 50, "")
        with pytest.raises(DBAPIError, match="ledger"):
            session.connection().execute(text("DELETE FROM ledger"))


def test_nothing_of_it_is_left_in_the_next() -> None:
    with passing_library() as session:
        ledger.grant(session, 50, "")
    with passing_library() as session:
        assert ledger.entries(session) == ()
