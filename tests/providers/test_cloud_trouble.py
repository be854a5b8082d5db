"""Trouble with a provider in the middle of things: what was asked for ends once, paid exactly.

After each trouble: no job open, nothing reserved, the library whole, and a way on that works.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.domain.errors import AppError
from app.domain.generation import GenerationState
from app.domain.jobs import OPEN_STATES
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import usual_form
from app.domain.product import Product
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.providers.asking import ENGINES
from tests.providers.faults import close, drip, hang, status
from tests.providers.loopback import Loopback

CREDITS = 100_000
PATIENT, IMPATIENT = 10.0, 0.3
"""Seconds that a call may take; short only where a test waits for the end of them."""

Opened = Callable[..., AbstractAsyncContextManager[Workspace]]
Libraries = Callable[[str], Awaitable[Path]]
Step = Callable[[Workspace, Product], Awaitable[object]]


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Libraries:
    """A library for each engine with one product of five views, to be copied."""
    made: dict[str, Path] = {}

    async def of(engine: str) -> Path:
        if engine not in made:
            root = tmp_path_factory.mktemp(engine) / "library"
            async with open_workspace(root) as workspace:
                await workspace.grant(CREDITS)
                await workspace.generation.approve((await front(workspace, engine)).id)
            made[engine] = root
        return made[engine]

    return of


@pytest.fixture
def opened(server: Loopback, tmp_path: Path, libraries: Libraries, _short_waits: None) -> Opened:
    """Opens the same library again and again, the first time as a copy of that of an engine."""

    @asynccontextmanager
    async def opening(engine: str = "", *, seconds: float = PATIENT) -> AsyncIterator[Workspace]:
        root = tmp_path / "library"
        if not root.exists() and engine:
            shutil.copytree(await libraries(engine), root)
        root.mkdir(exist_ok=True)
        limits = f"image_seconds = {seconds}\ntext_seconds = {seconds}\n"
        (root / "models.toml").write_text(
            "".join(f"[providers.{name}]\n{limits}" for name in ENGINES)
        )
        async with open_workspace(root) as workspace:
            if (await workspace.balance()).granted == 0:
                await workspace.grant(CREDITS)
            yield workspace

    return opening


async def settled(workspace: Workspace) -> None:
    """No job open, nothing reserved, every invariant holds."""
    jobs = await workspace.library.database.read(job_rows.list_jobs)
    assert [job for job in jobs if job.state in OPEN_STATES] == []
    assert (await workspace.balance()).reserved == 0 or any(
        product.state is GenerationState.AWAITING_FRONT_APPROVAL
        for product in await workspace.list_products()
    )
    assert verify(workspace.library) == ()


async def asked_for(server: Loopback, kind: str) -> None:
    """Wait until the provider was asked for something of a kind."""
    for _ in range(4000):
        if server.of(kind):
            return
        await asyncio.sleep(0.005)
    raise AssertionError(f"No {kind} was asked for.")


async def sent_so_far(workspace: Workspace) -> int:
    """How many requests were answered or may be on a bill without an answer."""
    answered = [one for one in await workspace.calls() if not one.error]
    return len(answered) + len(await workspace.costs_in_doubt())


async def begun(server: Loopback, number: int) -> None:
    """So many requests have begun to arrive and no more, be they cut off in the middle."""
    for _ in range(400):
        if server.begun == number:
            break
        await asyncio.sleep(0.005)
    assert server.begun == number


async def front(workspace: Workspace, engine: str, words: str = "a steel bottle") -> Product:
    return await workspace.generation.start(NewProduct(words, engine=engine))


async def the_product(workspace: Workspace) -> Product:
    (product,) = await workspace.list_products()
    return product


async def box(workspace: Workspace, product: Product) -> object:
    await workspace.packaging.keep(product.id, usual_form(PackageType.BOX))
    return await workspace.panel_art.generate(
        product.id, words="green leaves", engine=product.engine
    )


async def new_front(workspace: Workspace, product: Product) -> object:
    return await front(workspace, product.engine, "a second bottle")


async def edit(workspace: Workspace, product: Product) -> object:
    return await workspace.generation.edit(product.id, "make the lid black")


async def pack(workspace: Workspace, product: Product) -> object:
    return await workspace.tech_pack.make(product.id)


async def again(workspace: Workspace, product: Product) -> object:
    return await workspace.regeneration.make(product.id, ["view:front"], "a black lid")


STEPS: dict[str, tuple[Step, str]] = {
    "front": (new_front, "picture"),
    "edit": (edit, "picture"),
    "pack readings": (pack, "reading"),
    "pack pictures": (pack, "picture"),
    "made again": (again, "picture"),
    "artwork": (box, "picture"),
}
CELLS = [
    pytest.param(engine, name, id=f"{engine}-{name}")
    for place, name in enumerate(STEPS)
    for engine in ENGINES
    if place % 2 == ENGINES.index(engine)
]
EVERY_CELL = [
    pytest.param(engine, name, id=f"{engine}-{name}", marks=pytest.mark.torture)
    for place, name in enumerate(STEPS)
    for engine in ENGINES
    if place % 2 != ENGINES.index(engine)
]


@pytest.mark.parametrize(("engine", "name"), CELLS + EVERY_CELL)
def test_cancelling_in_every_step(server: Loopback, opened: Opened, engine: str, name: str) -> None:
    """The provider sees the hang-up; then the same step goes through and is paid once."""
    step, kind = STEPS[name]

    async def work() -> None:
        async with opened(engine) as workspace:
            product = await the_product(workspace)
            before = (await workspace.balance()).available
            known = await sent_so_far(workspace)
            server.forget()
            server.always[kind] = hang
            task = asyncio.ensure_future(step(workspace, product))
            await asked_for(server, kind)
            task.cancel()
            with pytest.raises((asyncio.CancelledError, AppError)):
                await task
            await settled(workspace)
            # What waited for its turn never left, and is on no bill.
            await begun(server, await sent_so_far(workspace) - known)
            lost = before - (await workspace.balance()).available
            # What was finished before the cancel is kept and paid; nothing that hung is.
            done = sum(one.kind != kind for one in server.asked)
            assert lost == 0 or done > 0
            server.forget()
            if (await workspace.find(product.id)).state is GenerationState.ERROR:
                await workspace.generation.resume(product.id)
            else:
                await step(workspace, product)
            await settled(workspace)

    asyncio.run(work())


AWAY = {"dies": close, "faults": status(500), "drips": drip}
OFTEN = {("dies", "pack pictures"), ("faults", "made again"), ("drips", "artwork")}
ABSENCES = [
    pytest.param(
        *cell.values,
        AWAY[how],
        id=f"{cell.id}-{how}",
        marks=() if (how, cell.values[1]) in OFTEN else pytest.mark.torture,
    )
    for cell in CELLS[3:]
    for how in AWAY
]


@pytest.mark.parametrize(("engine", "name", "fault"), ABSENCES)
def test_a_provider_that_is_away_for_a_while(
    server: Loopback, opened: Opened, engine: str, name: str, fault: object
) -> None:
    """Everything of the step fails with a sentence and a way on; when it is back, it goes on."""
    step, kind = STEPS[name]

    async def work() -> None:
        async with opened(engine, seconds=IMPATIENT if fault is drip else PATIENT) as workspace:
            product = await the_product(workspace)
            server.forget()
            server.always[kind] = fault
            with pytest.raises(AppError) as caught:
                await step(workspace, product)
            assert caught.value.message
            assert caught.value.hint
            assert "Error" not in caught.value.message
            await settled(workspace)
        server.forget()
        async with opened() as workspace:
            await step(workspace, product)
            await settled(workspace)
            paid = (await workspace.balance()).consumed
            made = {one.job_id for one in await workspace.ledger_entries() if one.job_id}
            consumed = [one for one in await workspace.ledger_entries() if one.kind == "consume"]
            assert sum(one.amount for one in consumed) == paid
            assert len({one.job_id for one in consumed}) == len(consumed)
            assert made

    asyncio.run(work())


@pytest.mark.parametrize("engine", ["gemini", pytest.param("openai", marks=pytest.mark.torture)])
def test_a_storm_over_a_whole_pack(server: Loopback, opened: Opened, engine: str) -> None:
    """Four requests in a tenth of a second are served and all others sent away; nothing is lost."""
    served: list[float] = []
    busy = status(429, headers={"retry-after": "0.1"})

    async def limited(exchange) -> None:
        from tests.providers.loopback_answers import answer_for

        now = time.monotonic()
        if sum(now - one < 0.1 for one in served) >= 4:
            await busy(exchange)
            return
        served.append(now)
        await exchange.send(200, answer_for(exchange.asked))

    async def work() -> None:
        async with opened(engine) as workspace:
            product = await the_product(workspace)
            server.always = {"picture": limited, "reading": limited}
            assert (await workspace.tech_pack.make(product.id)).progress == 100
            assert (await workspace.balance()).consumed == 120
            await settled(workspace)

    asyncio.run(work())


def test_two_products_at_once_do_not_mix(server: Loopback, opened: Opened) -> None:
    """One fails and the other goes through, each with its own state, pictures and bill."""
    server.delay = lambda asked: 0.02

    async def refuse_mugs(exchange) -> None:
        from tests.providers.loopback_answers import answer_for

        if "ceramic mug" in exchange.asked.prompt:
            await status(400, "No mugs.")(exchange)
        else:
            await exchange.send(200, answer_for(exchange.asked))

    async def work() -> None:
        async with opened() as workspace:
            mug, bottle = await asyncio.gather(
                front(workspace, "openai", "a ceramic mug"), front(workspace, "openai", "a bottle")
            )
            server.always["picture"] = refuse_mugs
            ends = await asyncio.gather(
                workspace.generation.approve(mug.id),
                workspace.generation.approve(bottle.id),
                return_exceptions=True,
            )
            assert isinstance(ends[0], AppError)
            assert "No mugs" in ends[0].message
            records = [await workspace.record(one.id) for one in (mug, bottle)]
            assert [one.product.state for one in records] == [
                GenerationState.ERROR,
                GenerationState.COMPLETED,
            ]
            assert len(records[1].revisions[0].views) == 5
            assert records[0].spent == 0
            assert verify(workspace.library) == ()
            server.forget()
            await workspace.generation.resume(mug.id)
            await settled(workspace)
            record = await workspace.record(mug.id)
            assert len(record.revisions[0].views) == 5
            assert record.spent == 30

    asyncio.run(work())


@pytest.mark.torture
@pytest.mark.parametrize("engine", ENGINES)
def test_two_hundred_jobs_in_line(server: Loopback, opened: Opened, engine: str) -> None:
    """Forty products at once: every one gets its five views, every credit is accounted for."""
    server.delay = lambda asked: 0.02

    async def one(workspace: Workspace, number: int) -> Product:
        product = await front(workspace, engine, f"bottle number {number}")
        return await workspace.generation.approve(product.id)

    async def work() -> None:
        async with opened() as workspace:
            done = await asyncio.gather(*(one(workspace, number) for number in range(40)))
            assert {product.state for product in done} == {GenerationState.COMPLETED}
            for product in done:
                assert len((await workspace.record(product.id)).revisions[0].views) == 5
            assert (await workspace.balance()).consumed == 40 * 30
            await settled(workspace)

    asyncio.run(work())
    assert len(server.of("picture")) == 200
