"""Whether anything of a call has left is known exactly, so that no wait costs anything."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain, repeat

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.credits import Operation
from app.domain.errors import EngineError
from app.domain.identifiers import utc_now
from app.domain.jobs import Job, JobKind, JobState
from app.domain.requests import Usage
from app.providers.catalog import read_catalog
from app.providers.cloud import CloudEngine
from app.providers.cloud_calls import CallFailedError, PictureAnswer, PictureCall, ReadingCall
from app.providers.departure import Departure, departure_of_call, hold_back, watched_departure
from app.providers.errors import Failure
from app.providers.pacing import Pace
from app.providers.resilience import with_retries
from app.providers.sending import follow
from app.workflow.running.call_record import CallRecord
from tests.providers.asking import FRONT, Files
from tests.providers.fake_clock import run_on_fake_clock
from tests.providers.loopback_answers import encoded, picture


def test_an_engine_that_says_nothing_may_have_sent_everything() -> None:
    assert Departure().may_have_left


def test_what_is_held_back_has_not_left_until_it_leaves() -> None:
    with watched_departure() as departure:
        hold_back()
        assert not departure.may_have_left
        departure.leave()
        hold_back()
        assert departure.may_have_left
    assert departure_of_call() is None


def test_nobody_needs_to_want_to_know() -> None:
    hold_back()
    assert departure_of_call() is None


def test_a_call_leaves_with_its_first_byte_and_not_with_the_connection() -> None:
    async def work() -> None:
        request = httpx2.Request("POST", "http://127.0.0.1/")
        with watched_departure() as departure:
            hold_back()
            await follow(request)
        for event, has_left in (
            ("connection.connect_tcp.started", False),
            ("connection.connect_tcp.complete", False),
            ("http11.send_request_headers.started", True),
        ):
            await request.extensions["trace"](event, {})
            assert departure.may_have_left is has_left, event

    asyncio.run(work())


@dataclass(frozen=True)
class Try:
    """What becomes of one try: seconds to the connection, seconds to the answer, the answer."""

    connects: float
    thinks: float
    ends: str


@dataclass
class Call:
    """One call of the run: when it is wanted, when nobody waits any more, and its tries.

    Attributes:
        seen: of each try that arrived at the provider, how it ended.
    """

    wanted: float
    tries: list[Try]
    cancelled: float | None
    seen: list[str] = field(default_factory=list)


FAILURES = {
    "too many": Failure("rate_limit", 429),
    "wait": Failure("rate_limit", 429, retry_after=20.0),
    "wait long": Failure("rate_limit", 429, retry_after=55.0),
    "fault": Failure("overloaded", 500),
    "cut": Failure("protocol", 200),
    "policy": Failure("safety", 400),
    "nothing": Failure("no_output", 200, usage=Usage(images=1)),
}
IN_DOUBT = {"fault", "cut", "nothing", "under way"}
"""Ends after which nobody knows what the call cost; what is under way is cancelled there."""


class Provider:
    """A wire whose answers take their time on the loop's clock."""

    def __init__(self, calls: list[Call]) -> None:
        self._calls = calls
        self._tries: list[Iterator[Try]] = [
            chain(one.tries, repeat(Try(0.1, 5.0, ""))) for one in calls
        ]

    async def connect(self) -> None: ...

    async def paint(self, call: PictureCall) -> PictureAnswer:
        number = int(call.prompt)
        seen, what = self._calls[number].seen, next(self._tries[number])
        await asyncio.sleep(what.connects)
        departure = departure_of_call()
        assert departure is not None
        departure.leave()
        seen.append("under way")
        await asyncio.sleep(what.thinks)
        seen[-1] = what.ends
        if what.ends:
            raise CallFailedError(FAILURES[what.ends])
        return PictureAnswer(encoded(picture("a")), Usage(images=1, output_tokens=1500))

    async def read(self, call: ReadingCall) -> None: ...

    async def models(self) -> tuple[str, ...]:
        return ()

    def warm_up(self) -> None: ...

    async def aclose(self) -> None: ...


def record_of(number: int) -> CallRecord:
    job = Job(
        id=str(number),
        product_id="p",
        run_id="r",
        kind=JobKind.FRONT_VIEW,
        slot="front:1",
        state=JobState.SENDING,
        engine="openai",
        request_key=str(number),
        request="",
        operation=Operation.FIRST_GENERATION,
        created_at=utc_now(),
    )
    return CallRecord(job, FRONT)


async def run_all(
    calls: list[Call], concurrency: int, per_minute: float | None
) -> list[CallRecord]:
    """Every call through one engine, with the workflow's retries; the records of all."""
    clock = asyncio.get_running_loop().time
    pace = Pace(concurrency=concurrency, per_minute=per_minute, clock=clock)
    engine = CloudEngine("openai", catalog=read_catalog(), wire=Provider(calls), pace=pace)
    records = [record_of(number) for number in range(len(calls))]

    async def ask(number: int) -> None:
        request = FRONT.model_copy(update={"prompt": str(number)})
        record = records[number]
        await asyncio.sleep(calls[number].wanted)
        with suppress(EngineError):
            await with_retries(
                lambda: record.follow(lambda: engine.generate(request, Files())), record.starts
            )

    async def at_most(number: int) -> None:
        task = asyncio.create_task(ask(number))
        if (end := calls[number].cancelled) is not None:
            await asyncio.sleep(end)
            if task.cancel():
                records[number].cancelled()
        await asyncio.gather(task, return_exceptions=True)

    await asyncio.gather(*(at_most(number) for number in range(len(calls))))
    return records


moments = st.integers(0, 1200).map(lambda tenths: tenths / 10 + 0.05)
tries = st.builds(
    Try,
    connects=st.sampled_from((0.0, 0.2, 3.0)),
    thinks=st.sampled_from((0.5, 4.0, 32.0)),
    ends=st.sampled_from(("", *FAILURES)),
)
calls = st.builds(
    Call,
    wanted=st.sampled_from((0.0, 0.0, 1.0, 10.0)),
    tries=st.lists(tries, max_size=3),
    cancelled=st.one_of(st.none(), moments),
)


@settings(max_examples=60, deadline=None)
@given(
    run=st.lists(calls, min_size=1, max_size=6),
    concurrency=st.integers(1, 4),
    per_minute=st.sampled_from((None, 6.0, 60.0)),
)
def test_only_what_left_may_be_on_the_bill(
    run: list[Call], concurrency: int, per_minute: float | None
) -> None:
    """Whenever a call is cancelled: for its turn, in a pause, between tries, or under way."""
    records = run_on_fake_clock(run_all(run, concurrency, per_minute))
    for call, record in zip(run, records, strict=True):
        in_doubt = sum(end in IN_DOUBT for end in call.seen)
        assert len(record.take_all_costs_in_doubt()) == in_doubt, call
        assert record.went_out == bool(call.seen)
        if call.seen:
            assert record.entry().attempts == len(call.seen)


@pytest.mark.parametrize(
    ("cancelled", "doubts", "attempts"),
    [
        pytest.param(2.0, 0, 0, id="for its turn"),
        pytest.param(11.0, 0, 0, id="in the pause that another was asked for"),
        pytest.param(31.0, 0, 0, id="for the connection"),
        pytest.param(34.0, 1, 1, id="under way"),
        pytest.param(48.0, 0, 1, id="in its own pause"),
    ],
)
def test_the_second_of_two_calls(cancelled: float, doubts: int, attempts: int) -> None:
    """The first holds the one place for ten seconds and is sent away for twenty."""
    first = Call(0.0, [Try(0.0, 10.0, "wait")], 10.5)
    second = Call(1.0, [Try(3.0, 12.0, "wait long")], cancelled)
    _, record = run_on_fake_clock(run_all([first, second], 1, None))
    assert len(record.take_all_costs_in_doubt()) == doubts
    assert record.went_out == bool(attempts)
    assert len(second.seen) == attempts
