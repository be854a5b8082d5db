"""Every row of the failure catalogue in the middle of every operation, with both engines.

After each: a sentence with a way on, the tries the row allows, the ledger as the class of the row
says, the library whole; and when the provider is well again, the same goes through and is paid.
"""

from __future__ import annotations

import asyncio
import re
import shutil
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.domain.calls import AiCall
from app.domain.errors import AppError
from app.domain.files import CollectionType, FileStatus
from app.domain.generation import GenerationState
from app.domain.jobs import OPEN_STATES, JobState
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_state import usual_form
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.providers.asking import ENGINES
from tests.providers.faults import PICTURE, READING, ROWS, UNDECODABLE, Row
from tests.providers.loopback import Loopback

PATIENT, IMPATIENT = 10.0, 0.3
"""Seconds that a call may take; short only where a test waits for the end of them."""
S = GenerationState


class Desk:
    """An open library with one product, and what is done with it."""

    def __init__(self, root: Path, engine: str) -> None:
        self._root = root
        self.engine = engine
        self.product = ""
        self.number = 0
        self._stack = AsyncExitStack()
        self.workspace: Workspace

    async def open(self, seconds: float = PATIENT) -> None:
        """Open the library anew, with an engine that remembers nothing."""
        await self._stack.aclose()
        limits = f"image_seconds = {seconds}\ntext_seconds = {seconds}\nmax_answer_mb = 1\n"
        self._root.mkdir(exist_ok=True)
        (self._root / "models.toml").write_text(
            "".join(f"[providers.{name}]\n{limits}" for name in ENGINES)
        )
        self.workspace = await self._stack.enter_async_context(open_workspace(self._root))

    async def close(self) -> None:
        await self._stack.aclose()

    async def front(self) -> object:
        self.number += 1
        wish = NewProduct(f"steel bottle number {self.number}", engine=self.engine)
        product = await self.workspace.generation.begin(wish)
        self.product = product.id
        return await self.workspace.generation.carry_on(product.id)

    async def state(self) -> GenerationState:
        return (await self.workspace.find(self.product)).state


Step = Callable[[Desk], Awaitable[object]]


async def nothing(desk: Desk) -> None:
    """The product is as the step needs it."""


async def discarded(desk: Desk) -> None:
    if desk.product and (await desk.workspace.find(desk.product)).session_id is not None:
        await desk.workspace.generation.discard(desk.product)


async def awaiting(desk: Desk) -> None:
    if not desk.product or await desk.state() is not S.AWAITING_FRONT_APPROVAL:
        await desk.front()


async def completed(desk: Desk) -> None:
    await awaiting(desk)
    if not (await desk.workspace.record(desk.product)).revisions:
        await desk.workspace.generation.approve(desk.product)


async def completed_once(desk: Desk) -> None:
    if not desk.product:
        await completed(desk)


async def with_a_box(desk: Desk) -> None:
    if not desk.product:
        await completed(desk)
        await desk.workspace.packaging.keep(desk.product, usual_form(PackageType.BOX))


async def resume(desk: Desk) -> object:
    return await desk.workspace.generation.resume(desk.product)


async def edit(desk: Desk) -> object:
    desk.number += 1
    return await desk.workspace.generation.edit(desk.product, f"lid number {desk.number}")


async def approve(desk: Desk) -> object:
    return await desk.workspace.generation.approve(desk.product)


async def pack(desk: Desk) -> object:
    return await desk.workspace.tech_pack.make(desk.product)


async def again(desk: Desk) -> object:
    desk.number += 1
    words = f"a lid of colour {desk.number}"
    return await desk.workspace.regeneration.make(desk.product, ["view:front"], words)


async def artwork(desk: Desk) -> object:
    desk.number += 1
    return await desk.workspace.panel_art.generate(
        desk.product, (Panel.FRONT,), words=f"{desk.number} green leaves", engine=desk.engine
    )


async def ask(desk: Desk) -> object:
    desk.number += 1
    words = f"call it Fjord {desk.number}"
    return await desk.workspace.asking.ask(desk.product, "header.block.style_name", words)


@dataclass(frozen=True)
class Operation:
    """One thing that a person asks an engine for.

    Attributes:
        kind: the requests of it that meet the fault.
        before: brings the product to where it can be asked for.
        step: asks for it.
        after: asks for it again when the provider is well; None where one cell leads to the next.
        price: tenths that it costs once it has gone through.
        fails: whether the step says so; readings of the front view degrade to nothing read.
    """

    kind: str
    before: Step
    step: Step
    after: Step | None
    price: int
    fails: bool = True


OPERATIONS = {
    "front": Operation(PICTURE, discarded, Desk.front, resume, 0),
    "edit": Operation(PICTURE, awaiting, edit, edit, 0),
    "views": Operation(PICTURE, awaiting, approve, resume, 30),
    "features": Operation(READING, awaiting, approve, None, 30, fails=False),
    "pack readings": Operation(READING, completed_once, pack, None, 0),
    "pack pictures": Operation(PICTURE, completed_once, pack, None, 0),
    "made again": Operation(PICTURE, completed_once, again, again, 10),
    "artwork": Operation(PICTURE, with_a_box, artwork, artwork, 10),
    "field edit": Operation(READING, completed_once, ask, ask, 10),
}


@dataclass(frozen=True)
class Books:
    """Money at one moment."""

    consumed: int
    reserved: int
    doubts: int
    calls: int

    @classmethod
    async def of(cls, workspace: Workspace) -> Books:
        balance = await workspace.balance()
        assert balance.granted == balance.consumed + balance.reserved + balance.available
        return cls(
            balance.consumed,
            balance.reserved,
            len(await workspace.costs_in_doubt()),
            len(await workspace.calls()),
        )


class Matrix:
    """Leads the rows of the catalogue through one operation with one engine."""

    def __init__(self, server: Loopback, desk: Desk, operation: Operation) -> None:
        self._server = server
        self._desk = desk
        self._operation = operation
        self.cells = 0

    async def meet(self, row: Row) -> None:
        """One cell."""
        desk, operation = self._desk, self._operation
        self._server.forget()
        await operation.before(desk)
        waits = row.becomes == "timeout"
        if waits:
            await desk.open(IMPATIENT)
        before = await Books.of(desk.workspace)
        self._server.forget()
        self._server.always[operation.kind] = row.fault
        await self._fail(row)
        await self._check_money(row, before)
        self._server.forget()
        if waits or row.becomes == "rate_limit":
            # What the provider asked for is waited for; nobody waits for it here.
            await desk.open()
        await self._go_through(row)
        self.cells += 1

    async def _fail(self, row: Row) -> None:
        if not row.becomes:
            await self._operation.step(self._desk)
            return
        if not self._operation.fails:
            # But for a pause, which holds everything back that comes after it.
            with suppress(AppError) if row.becomes == "rate_limit" else nullcontext():
                await self._operation.step(self._desk)
            return
        with pytest.raises(AppError) as caught:
            await self._operation.step(self._desk)
        error = caught.value
        assert error.message.endswith((".", "”")), error.message
        assert error.hint, error.message
        assert "<" not in error.message

    async def _check_money(self, row: Row, before: Books) -> None:
        workspace = self._desk.workspace
        now = await Books.of(workspace)
        assert verify(workspace.library) == (), row.number
        jobs = await workspace.library.database.read(job_rows.list_jobs)
        assert [job.slot for job in jobs if job.state in OPEN_STATES] == []
        new = (await workspace.calls())[: now.calls - before.calls]
        failed = [call for call in new if call.error]
        tries = sum(call.attempts for call in failed)
        assert bool(failed) is bool(row.becomes), row.number
        arrived = len(self._server.of(self._operation.kind))
        assert not row.becomes or tries == arrived, (row.number, arrived, failed)
        assert now.doubts - before.doubts == sum(_doubts(row, call) for call in failed), row.number
        self._check_states(row, {job.id: job.state for job in jobs}, failed)
        if self._operation.after is not None and row.becomes:
            assert now.consumed == before.consumed, row.number
            assert now.reserved <= before.reserved

    def _check_states(self, row: Row, states: dict[str, JobState], failed: list[AiCall]) -> None:
        wanted = JobState.IN_DOUBT if row.money == "in_doubt" else JobState.FAILED
        found = Counter(states[call.job_id] for call in failed)
        assert set(found) <= {wanted}, (row.number, found)

    async def _go_through(self, row: Row) -> None:
        """The way on: the same thing, when the provider is well."""
        desk, operation = self._desk, self._operation
        before = await Books.of(desk.workspace)
        if operation.after is not None and row.becomes:
            await operation.after(desk)
            now = await Books.of(desk.workspace)
            assert now.doubts == before.doubts
            assert now.consumed - before.consumed == operation.price, row.number
        assert verify(desk.workspace.library) == (), row.number


def _doubts(row: Row, call: AiCall) -> int:
    """How many of the tries of a call nobody knows the cost of."""
    if row.money == "refused":
        return 0
    if row.money == "in_doubt":
        return call.attempts
    return 0 if call.cost_usd is not None else call.attempts


def rows_for(engine: str, kind: str) -> list[Row]:
    return [row for row in (*ROWS, *UNDECODABLE) if engine in row.engines and kind in row.kinds]


CELLS = [
    pytest.param(engine, name, part, id=f"{engine}-{name}-{part}")
    for engine in ENGINES
    for name in OPERATIONS
    for part in range(3)
]


@pytest.mark.torture
@pytest.mark.usefixtures("_short_waits")
@pytest.mark.parametrize(("engine", "name", "part"), CELLS)
def test_every_row_in_every_operation(
    server: Loopback, tmp_path: Path, engine: str, name: str, part: int
) -> None:
    operation = OPERATIONS[name]
    rows = rows_for(engine, operation.kind)[part::3]
    if operation.after is None:
        # What went through once is not asked for again.
        rows = [row for row in rows if row.becomes]
    asyncio.run(_all_rows(server, Desk(tmp_path / "library", engine), operation, rows))


NOWHERE = {
    "refused": "http://127.0.0.1:9",
    "no such name": "https://nobody.invalid",
    "no handshake": "https://127.0.0.1:{port}",
}


@pytest.mark.torture
@pytest.mark.usefixtures("_short_waits")
@pytest.mark.parametrize("where", NOWHERE)
@pytest.mark.parametrize("engine", ENGINES)
def test_nobody_is_there_in_any_operation(
    server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    engine: str,
    where: str,
) -> None:
    """Row 17: nothing was asked for, so nothing can be in doubt; and then somebody is there."""
    desk = Desk(tmp_path / "library", engine)
    address = NOWHERE[where].format(port=server.port)

    async def work() -> None:
        for name, operation in OPERATIONS.items():
            if name == "pack pictures":
                # They come with the readings, once somebody is there.
                continue
            await desk.open()
            await desk.workspace.grant(1000)
            await operation.before(desk)
            before = await Books.of(desk.workspace)
            server.forget()
            with monkeypatch.context() as away:
                for name in server.environment():
                    if name.endswith("_BASE_URL"):
                        away.setenv(name, address)
                await desk.open(IMPATIENT)
                with pytest.raises(AppError) as caught:
                    await operation.step(desk)
                assert "cannot be reached" in caught.value.message
                assert caught.value.hint
            now = await Books.of(desk.workspace)
            assert (now.consumed, now.doubts) == (before.consumed, before.doubts)
            assert server.asked == []
            assert verify(desk.workspace.library) == ()
            await desk.open()
            is_stopped = await desk.state() is S.ERROR
            await (resume if is_stopped else operation.step)(desk)
        await desk.close()

    asyncio.run(work())


async def _all_rows(server: Loopback, desk: Desk, operation: Operation, rows: list[Row]) -> None:
    matrix = Matrix(server, desk, operation)
    await desk.open()
    await desk.workspace.grant(100_000)
    for row in rows:
        await matrix.meet(row)
    server.forget()
    if operation.step is pack:
        assert (await desk.workspace.tech_pack.make(desk.product)).progress == 100
        record = await desk.workspace.record(desk.product)
        packs = [one for one in record.collections if one.type is CollectionType.TECH_PACK]
        assert [one.status for one in packs][-1] is FileStatus.COMPLETED
        assert (await desk.workspace.balance()).consumed == 30 + 90
    assert verify(desk.workspace.library, hashes=True) == ()
    await desk.close()
    shutil.rmtree(desk._root)
    assert matrix.cells == len(rows)


ELSEWHERE = {17: "above", 36: "test_previews", 38: "test_cloud_trouble", 39: "test_engine_choices"}
"""Rows of the catalogue that are no answer of a server to one call."""


def test_the_matrix_is_whole() -> None:
    """No row of the catalogue is forgotten, in no operation, with neither engine."""
    numbered = {
        int(found[0])
        for row in (*ROWS, *UNDECODABLE)
        if (found := re.match(r"\d+", row.number)) is not None and row.number[:3] != "200"
    }
    assert numbered | set(ELSEWHERE) == set(range(1, 40))
    assert not numbered & set(ELSEWHERE)
    cells = [
        (engine, name, row.number)
        for engine in ENGINES
        for name, operation in OPERATIONS.items()
        for row in rows_for(engine, operation.kind)
        if row.becomes or operation.after is not None
    ]
    assert len(cells) == len(set(cells)) >= 480
    assert {(engine, name) for engine, name, _ in cells} == {
        (engine, name) for engine in ENGINES for name in OPERATIONS
    }
