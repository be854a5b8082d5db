"""What the log and a crash report say of an error: where it was, and no words of a person."""

from __future__ import annotations

import io
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import BaseModel
from sqlalchemy import create_engine, text

from app.domain.errors import RefusedInputError
from app.storage.redaction import Redaction, plain_report

WORDS = "a very secret handbag for the autumn show"


class Sized(BaseModel):
    size: int


def of_pydantic() -> None:
    Sized.model_validate({"size": WORDS})


def of_the_database() -> None:
    with create_engine("sqlite://").connect() as connection:
        connection.execute(text("insert into nowhere values (:words)"), {"words": WORDS})


def of_a_key() -> None:
    {}[WORDS]


def of_a_cause() -> None:
    try:
        of_pydantic()
    except ValueError as error:
        raise RuntimeError(WORDS) from error


def of_a_file() -> None:
    Path(f"/nowhere/{WORDS}").read_bytes()


@pytest.mark.parametrize("fail", [of_pydantic, of_the_database, of_a_key, of_a_cause, of_a_file])
def test_no_words_of_a_person_stand_in_the_log(fail: Callable[[], None]) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.addFilter(Redaction(lambda: ()))
    log = logging.getLogger("tests.redaction")
    log.propagate = False
    log.addHandler(handler)
    try:
        fail()
    except Exception:
        log.exception("It failed")
    log.removeHandler(handler)
    said = written.getvalue()
    assert "secret" not in said
    assert fail.__name__ in said


def test_what_speaks_of_the_code_is_kept() -> None:
    with pytest.raises(AttributeError) as raised:
        None.missing  # noqa: B018 - it raises
    (first, *_) = plain_report(raised.value)
    assert first.startswith("AttributeError: ")
    assert "object has no attribute" in first
    locked = sqlite3.OperationalError("database is locked")
    assert plain_report(locked) == ["OperationalError: database is locked"]
    assert plain_report(RefusedInputError("Too wide.", "Try less."))[0].endswith("Too wide.")


def test_what_it_came_from_is_told_and_a_circle_ends() -> None:
    with pytest.raises(RuntimeError) as raised:
        of_a_cause()
    lines = plain_report(raised.value)
    raised.value.__cause__.__cause__ = raised.value
    assert plain_report(raised.value) == lines
    assert lines[0] == "RuntimeError"
    assert lines[lines.index("It came from:") + 1] == "ValidationError"
