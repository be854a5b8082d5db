"""The cloud engines through the whole workflow: money, states, cancelling, waiting, time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.domain.calls import CostInDoubt
from app.domain.errors import AppError, EngineError, NotFoundError, RefusedInputError
from app.domain.generation import GenerationState
from app.domain.jobs import Job, JobState
from app.domain.product import Product
from app.providers.catalog import read_catalog
from app.providers.prices import call_usd
from app.storage import calls as call_rows
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.providers.asking import ENGINES
from tests.providers.faults import CUT_PICTURE, body_of, hang, status
from tests.providers.loopback import Fault, Loopback

PATIENT, IMPATIENT = 10.0, 0.5
"""Seconds that a call may take; short only where a test waits for the end of them."""

Opened = Callable[..., AbstractAsyncContextManager[Workspace]]


@pytest.fixture
def opened(server: Loopback, tmp_path: Path, _short_waits: None) -> Opened:
    """A library with 100 credits whose own models.toml says how long a call may take."""
    root = tmp_path / "library"
    root.mkdir()

    @asynccontextmanager
    async def opening(*, seconds: float = PATIENT) -> AsyncIterator[Workspace]:
        limits = f"image_seconds = {seconds}\ntext_seconds = {seconds}\n"
        (root / "models.toml").write_text(
            "".join(f"[providers.{name}]\n{limits}" for name in ENGINES)
        )
        async with open_workspace(root) as workspace:
            if (await workspace.balance()).granted == 0:
                await workspace.grant(1000)
            yield workspace

    return opening


def new(engine: str, words: str = "a steel bottle") -> NewProduct:
    return NewProduct(description=words, engine=engine)


async def jobs_of(workspace: Workspace, product: Product) -> tuple[Job, ...]:
    return await workspace.library.database.read(
        lambda s: job_rows.list_jobs(s, product_id=product.id)
    )


async def doubts(workspace: Workspace) -> tuple[CostInDoubt, ...]:
    return await workspace.library.database.read(call_rows.costs_in_doubt)


CLASSES = {
    "refused": (status(402), JobState.FAILED, False, 0),
    "no-picture": (body_of({}), JobState.FAILED, False, 1),
    "broken-picture": (CUT_PICTURE, JobState.FAILED, True, 0),
    "in-doubt": (hang, JobState.IN_DOUBT, False, 1),
}
CELLS = [
    # The catalogue sees every row through both SDKs; here they take turns.
    pytest.param(
        engine, *one, id=f"{name}-{engine}", marks=pytest.mark.torture if (row + turn) % 2 else ()
    )
    for row, (name, one) in enumerate(CLASSES.items())
    for turn, engine in enumerate(ENGINES)
]


@pytest.mark.parametrize(("engine", "fault", "state", "costs", "in_doubt"), CELLS)
def test_money_after_a_failure(
    server: Loopback,
    opened: Opened,
    engine: str,
    fault: Fault,
    state: JobState,
    costs: bool,
    in_doubt: int,
) -> None:
    """Credits come back at once; what the provider may have charged is in its own books."""
    server.fail("picture", fault)

    async def work() -> None:
        async with opened(seconds=IMPATIENT if fault is hang else PATIENT) as workspace:
            with pytest.raises(AppError) as caught:
                await workspace.generation.start(new(engine))
            assert caught.value.hint
            (product,) = await workspace.list_products()
            assert product.state is GenerationState.ERROR
            (job,) = await jobs_of(workspace, product)
            assert job.state is state
            assert (await workspace.balance()).available == 1000
            (call,) = await workspace.calls()
            assert call.error
            assert call.model.startswith(("gpt-image", "gemini-nano"))
            assert bool(call.cost_usd) is costs
            booked = await doubts(workspace)
            assert [one.cost_usd is not None for one in booked] == [True] * in_doubt
            assert verify(workspace.library) == ()
        async with opened() as workspace:
            again = await workspace.generation.resume(product.id)
            assert again.state is GenerationState.AWAITING_FRONT_APPROVAL
            assert verify(workspace.library) == ()

    asyncio.run(work())
    assert len(server.of("picture")) == 2


@pytest.mark.parametrize("engine", ENGINES)
def test_every_try_that_may_be_on_the_bill_is_booked(
    server: Loopback, opened: Opened, engine: str
) -> None:
    """What went well in the end may have been paid before: twice the front, once its reading."""
    server.fail("picture", status(500), status(429), status(504))
    server.fail("reading", body_of({}))

    async def work() -> None:
        async with opened() as workspace:
            with pytest.raises(AppError):
                await workspace.generation.start(new(engine))
            await workspace.generation.resume((await workspace.list_products())[0].id)
            assert len(await workspace.costs_in_doubt()) == 2
            await workspace.generation.approve((await workspace.list_products())[0].id)
            *first, reading = await workspace.costs_in_doubt()
            (usual,) = {one.cost_usd for one in first}
            assert usual == call_usd(engine, read_catalog(), is_picture=True)
            assert reading.cost_usd == call_usd(engine, read_catalog(), is_picture=False)
            assert "fault of its own" in first[0].note
            assert "without a result" in reading.note
            done = await workspace.resolve_cost(reading.id, 0.01)
            assert (done.cost_usd, done.note) == (0.01, reading.note)
            assert await workspace.costs_in_doubt() == tuple(first)
            with pytest.raises(NotFoundError):
                await workspace.resolve_cost(reading.id, 0.01)
            with pytest.raises(RefusedInputError):
                await workspace.resolve_cost(first[0].id, -1)
            assert verify(workspace.library) == ()

    asyncio.run(work())


@pytest.mark.parametrize("engine", ENGINES)
def test_an_edit_starts_from_the_picture_before(
    server: Loopback, opened: Opened, engine: str
) -> None:
    async def work() -> None:
        async with opened() as workspace:
            product = await workspace.generation.start(new(engine))
            await workspace.generation.edit(product.id, "make the lid black")
            second, first = await workspace.calls()
            record = await workspace.record(product.id)
            assert first.inputs == ()
            assert second.inputs == (record.iterations[0].image,)
            assert "Image 1 is the picture to change" in second.prompt
            assert "make the lid black" in second.prompt

    asyncio.run(work())
    assert [one.pictures for one in server.asked] == [0, 1]


@pytest.mark.parametrize("engine", ["gemini", pytest.param("openai", marks=pytest.mark.torture)])
def test_cancelling_hangs_up_and_books_the_doubt(
    server: Loopback, opened: Opened, engine: str
) -> None:
    server.fail("picture", hang)

    async def work() -> None:
        async with opened() as workspace:
            task = asyncio.create_task(workspace.generation.start(new(engine)))
            assert await asyncio.to_thread(server.first.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            (product,) = await workspace.list_products()
            assert product.state is GenerationState.ERROR
            (job,) = await jobs_of(workspace, product)
            assert job.state is JobState.CANCELLED
            assert (await workspace.balance()).available == 1000
            assert len(await doubts(workspace)) == 1
            assert verify(workspace.library) == ()

    asyncio.run(work())
    assert server.asked[0].hung_up


def test_a_storm_of_too_many_requests_passes(server: Loopback, opened: Opened) -> None:
    """Two pictures in a tenth of a second are served, all others are sent away for a moment."""
    served: list[float] = []

    async def storm(exchange) -> None:
        now = time.monotonic()
        if sum(now - one < 0.1 for one in served) >= 2:
            await status(429, headers={"retry-after": "0.1"})(exchange)
            return
        served.append(now)
        from tests.providers.loopback_answers import answer_for

        await exchange.send(200, answer_for(exchange.asked))

    server.always["picture"] = storm

    async def work() -> None:
        async with opened() as workspace:
            product = await workspace.generation.start(new("openai"))
            product = await workspace.generation.approve(product.id)
            assert product.state is GenerationState.COMPLETED
            assert verify(workspace.library) == ()

    asyncio.run(work())


def test_two_products_with_the_same_words_are_one_call(server: Loopback, opened: Opened) -> None:
    server.delay = lambda asked: 0.1

    async def work() -> None:
        async with opened() as workspace:
            products = await asyncio.gather(
                *(workspace.generation.start(new("gemini")) for _ in range(2))
            )
            records = [await workspace.record(one.id) for one in products]
            assert len({one.iterations[0].image for one in records}) == 1
            assert verify(workspace.library) == ()

    asyncio.run(work())
    assert len(server.asked) == 1


def test_a_long_pause_is_told_and_not_waited_for(server: Loopback, opened: Opened) -> None:
    server.fail("picture", status(429, headers={"retry-after": "180"}))

    async def work() -> None:
        async with opened() as workspace:
            for _ in range(2):
                with pytest.raises(AppError) as caught:
                    await workspace.generation.start(new("openai"))
                assert "Try again in 3 minutes" in caught.value.hint

    asyncio.run(work())
    assert len(server.asked) == 1


def test_without_a_key_nothing_is_changed(
    server: Loopback, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TECHPACK_OPENAI_KEY")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-for-the-official-address-only")

    async def work() -> None:
        async with opened() as workspace:
            with pytest.raises(RefusedInputError, match="no key for OpenAI") as caught:
                await workspace.generation.start(new("openai"))
            assert "TECHPACK_OPENAI_KEY" in caught.value.hint
            assert await workspace.list_products() == ()

    asyncio.run(work())
    assert server.asked == []


def test_no_key_in_anything_that_is_written(
    server: Loopback, opened: Opened, tmp_path: Path
) -> None:
    server.always["picture"] = status(400, f"Bad request with key {server.key}.")

    async def work() -> None:
        async with opened() as workspace:
            for engine in ENGINES:
                with pytest.raises(AppError) as caught:
                    await workspace.generation.start(new(engine))
                assert not isinstance(caught.value, EngineError)
                assert "[key]" in caught.value.message

    asyncio.run(work())
    for path in (tmp_path / "library").rglob("*"):
        if path.is_file():
            assert server.key.encode() not in path.read_bytes()
