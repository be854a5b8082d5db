"""Calls, possible costs and activity lines come back as they went in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.calls import ActivityKind, AiCall, CostInDoubt
from app.domain.errors import NotFoundError
from app.domain.identifiers import new_id, utc_now
from app.domain.requests import Usage
from app.storage import activity, calls, jobs
from app.storage.library import Library
from tests.storage.rows import make_job


@pytest.fixture
def job_id(library: Library, product_id: str) -> str:
    job = make_job(product_id)
    library.database.write_now(lambda s: jobs.add_job(s, job))
    return job.id


def make_call(job_id: str, product_id: str, **fields: object) -> AiCall:
    values = {
        "id": new_id(),
        "job_id": job_id,
        "product_id": product_id,
        "engine": "gemini",
        "model": "image-1",
        "task": "front_view",
        "prompt": "A ceramic mug, 100 % matte",
        "parameters": {"size": 1024, "nested": {"a": [1, 2.5, None]}},
        "inputs": ("ab" * 32,),
        "outputs": ("cd" * 32,),
        "usage": Usage(input_tokens=12, images=1, cost_usd=0.04),
        "cost_usd": 0.04,
        "started_at": utc_now(),
        "seconds": 31.5,
        "attempts": 2,
        **fields,
    }
    return AiCall.model_validate(values)


def test_a_call_comes_back_with_everything_it_holds(
    library: Library, product_id: str, job_id: str
) -> None:
    call = make_call(job_id, product_id, error="Too busy.")
    library.database.write_now(lambda s: calls.add_call(s, call))
    assert library.database.read_now(lambda s: calls.get_call(s, call.id)) == call
    with pytest.raises(NotFoundError):
        library.database.read_now(lambda s: calls.get_call(s, "nobody"))


def test_calls_are_searched_newest_first(library: Library, product_id: str, job_id: str) -> None:
    made = [
        make_call(job_id, product_id, prompt="A ceramic MUG_1"),
        make_call(job_id, product_id, prompt="A shoe", engine="openai"),
        make_call(job_id, product_id, prompt="A mug of 50%", error="Refused"),
    ]
    for call in made:
        library.database.write_now(lambda s, c=call: calls.add_call(s, c))

    def found(*how: object, **which: object) -> list[int]:
        listed = library.database.read_now(lambda s: calls.list_calls(s, *how, **which))
        return [made.index(call) for call in listed]

    assert found() == found("  ") == [2, 1, 0]
    assert found("mug") == [2, 0]
    assert found("mug refused") == [2]
    assert found("OPENAI") == [1]
    assert found("%") == [2]
    assert found("mug_") == [0]
    assert found("mug", 1) == [2]
    assert found(product_id=product_id, job_id=job_id) == [2, 1, 0]
    assert found(job_id="nobody") == []


def test_a_call_needs_its_job(library: Library, product_id: str) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        library.database.write_now(lambda s: calls.add_call(s, make_call("nobody", product_id)))


def test_a_time_keeps_its_moment_and_needs_its_zone(
    library: Library, product_id: str, job_id: str
) -> None:
    moment = datetime(2026, 3, 29, 2, 30, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    call = make_call(job_id, product_id, started_at=moment)
    library.database.write_now(lambda s: calls.add_call(s, call))
    (back,) = library.database.read_now(calls.list_calls)
    assert back.started_at == moment
    assert back.started_at.tzinfo is UTC
    with pytest.raises(Exception, match="needs its zone"):
        library.database.write_now(
            lambda s: calls.add_call(
                s, make_call(job_id, product_id, started_at=moment.replace(tzinfo=None))
            )
        )


def test_a_possible_cost_is_open_until_it_is_resolved(library: Library, job_id: str) -> None:
    write, read = library.database.write_now, library.database.read_now
    cost = CostInDoubt(id=new_id(), job_id=job_id, engine="openai", cost_usd=0.2, at=utc_now())
    write(lambda s: calls.add_cost_in_doubt(s, cost))
    assert read(calls.costs_in_doubt) == (cost,)
    done = write(lambda s: calls.resolve_cost(s, cost.id, cost_usd=0.0, note="Not charged"))
    assert (done.cost_usd, done.note) == (0.0, "Not charged")
    assert read(calls.costs_in_doubt) == ()
    assert read(lambda s: calls.costs_in_doubt(s, open_only=False)) == (done,)
    with pytest.raises(NotFoundError):
        write(lambda s: calls.resolve_cost(s, cost.id, cost_usd=0.0))


def test_activity_is_newest_first(library: Library, product_id: str) -> None:
    write, read = library.database.write_now, library.database.read_now
    lines = [
        write(lambda s: activity.add_activity(s, product_id, "Started.")),
        write(lambda s: activity.add_activity(s, product_id, "Failed.", ActivityKind.ERROR)),
        write(lambda s: activity.add_activity(s, None, "Backup made.", ActivityKind.SUCCESS)),
    ]
    assert read(activity.list_activity) == tuple(reversed(lines))
    assert read(lambda s: activity.list_activity(s, product_id)) == (lines[1], lines[0])
    assert read(lambda s: activity.list_activity(s, limit=1)) == (lines[2],)
