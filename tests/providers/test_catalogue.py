"""Every row of the failure catalogue, for pictures and readings, through both SDKs."""

from __future__ import annotations

import pickle
import traceback

import pytest

from app.domain.errors import EngineError, InDoubtError
from app.domain.requests import AnalysisRequest
from tests.providers.asking import ENGINES, FRONT, READ, Clouds, Request, every_task
from tests.providers.faults import PICTURE, READING, ROWS, Row
from tests.providers.loopback import Loopback

CELLS = [
    pytest.param(row, engine, kind, id=f"{row.number}-{engine}-{kind}")
    for row in ROWS
    for engine in row.engines
    for kind in row.kinds
]


@pytest.mark.usefixtures("_short_waits")
@pytest.mark.parametrize(("row", "engine", "kind"), CELLS)
def test_a_row_of_the_catalogue(
    server: Loopback, clouds: Clouds, row: Row, engine: str, kind: str
) -> None:
    _check_cell(server, clouds, row, engine, FRONT if kind == PICTURE else READ)


TASKS = [
    pytest.param(engine, place, id=f"{engine}-{place}-{request.task}")
    for engine in ENGINES
    for place, request in enumerate(every_task(engine))
]


@pytest.mark.torture
@pytest.mark.usefixtures("_short_waits")
@pytest.mark.parametrize(("engine", "place"), TASKS)
def test_every_row_for_every_task(
    server: Loopback, clouds: Clouds, engine: str, place: int
) -> None:
    """The whole matrix: what a task asks for must not change how a failure is told."""
    request = every_task(engine)[place]
    kind = READING if isinstance(request, AnalysisRequest) else PICTURE
    for row in ROWS:
        if engine in row.engines and kind in row.kinds:
            server.forget()
            _check_cell(server, clouds, row, engine, request)


def _check_cell(server: Loopback, clouds: Clouds, row: Row, engine: str, request: Request) -> None:
    kind = READING if isinstance(request, AnalysisRequest) else PICTURE
    server.always[kind] = row.fault
    # Short only where it is waited for: a busy machine must not turn other rows into this one.
    seconds = 0.25 if row.becomes == "timeout" else 10.0
    cloud = clouds.engine(engine, image_seconds=seconds, text_seconds=seconds, max_answer_mb=1)
    tries = row.tries[0 if kind == PICTURE else 1]
    if not row.becomes:
        result = clouds.ask(cloud, request)
        assert len(server.of(kind)) == 1
        assert (result.model + result.request_id).isprintable()
        assert len(result.model) <= 200
        assert result.usage.cost_usd is None or result.usage.cost_usd < 10
        return
    with pytest.raises(EngineError) as caught:
        clouds.ask(cloud, request)
    error = caught.value
    assert (error.kind, len(server.of(kind))) == (row.becomes, tries), error
    _check_money(error, row)
    _check_words(error, server.key)


def _check_money(error: EngineError, row: Row) -> None:
    money = {
        "refused": (EngineError, False),
        "answered": (EngineError, True),
        "in_doubt": (InDoubtError, True),
    }
    assert (type(error), error.may_have_billed) == money[row.money]


def _check_words(error: EngineError, key: str) -> None:
    """One sentence and a way on; no key, no SDK error, no markup behind it."""
    assert error.message.strip()
    assert error.hint.strip()
    assert error.message.isprintable()
    assert "<" not in error.message
    assert error.__cause__ is None
    assert error.__context__ is None
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    for text in ("".join(told.format()), repr(vars(error)), str(pickle.dumps(error))):
        assert key not in text


@pytest.mark.usefixtures("_short_waits")
@pytest.mark.parametrize("request_kind", [FRONT, READ], ids=["picture", "reading"])
@pytest.mark.parametrize("engine", ENGINES)
def test_nobody_answers_at_the_address(
    server: Loopback, clouds: Clouds, engine: str, request_kind: Request
) -> None:
    """Row 17: refused connections are tried three times and cost nothing."""
    for address in ("http://127.0.0.1:9", "https://127.0.0.1:1"):
        with pytest.raises(EngineError, match="cannot be reached") as caught:
            clouds.ask(clouds.engine(engine, base_url=address), request_kind)
        assert caught.value.kind == "network"
        assert not caught.value.may_have_billed
