"""Much at once in the window: cancelled in every step, two products together, two hundred jobs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import FunctionType
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.generation import GenerationState
from app.domain.jobs import OPEN_STATES
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import usual_form
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

S = GenerationState
PRODUCTS = 40
Aio = Callable[[Coroutine[Any, Any, None]], None]


async def hang() -> None:
    await asyncio.Event().wait()


async def at_rest(workspace: Workspace) -> None:
    """No job is open."""
    jobs = await workspace.library.database.read(job_rows.list_jobs)
    assert [job.slot for job in jobs if job.state in OPEN_STATES] == []


async def cancelled(here: Studio, engine: ScriptedEngine, slot: str, start: Any) -> None:
    """Press Cancel while a call hangs, and wait until everything is settled."""
    strip, workspace = here.session.window.strip, here.session.workspace
    engine.script = {slot: hang}
    engine.arrivals.pop(slot, None)
    start()
    await here.until(engine.arrivals[slot].is_set, slot)
    await here.until(lambda: not strip.isHidden() and strip.cancel.isEnabled(), slot)
    strip.cancel.click()
    await here.until(lambda: strip.isHidden() and not workspace.at_work.running(), slot)
    engine.script = {}
    await at_rest(workspace)


async def unfinished(workspace: Workspace) -> int:
    return len(await workspace.recovery.unfinished())


async def gone_on(here: Studio) -> None:
    """Take up what was cancelled, as the banner does, until nothing is left."""
    workspace = here.session.workspace
    (waiting,) = await workspace.recovery.unfinished()
    here.session.verbs.go_on(waiting)
    for _ in range(1000):
        await asyncio.sleep(0.01)
        if not workspace.at_work.running() and not await unfinished(workspace):
            break
    assert await unfinished(workspace) == 0
    await at_rest(workspace)


def test_cancelling_in_every_step(
    dressed: QApplication, aio: Aio, tmp_path: Path, engine: ScriptedEngine
) -> None:
    """Each step is cancelled by its button, taken up again, and paid for once."""

    async def work() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            window, verbs, workspace = (
                here.session.window,
                here.session.verbs,
                here.session.workspace,
            )
            window.start.sentence.setPlainText("oak stool")
            await here.until(window.start.draw.isEnabled, "the button")
            await cancelled(here, engine, "front_view", window.start.draw.click)
            await gone_on(here)
            product = here.record.product.id
            await here.until_state(S.AWAITING_FRONT_APPROVAL)
            edit = lambda: verbs.edit(product, "make it taller")  # noqa: E731
            await cancelled(here, engine, "front_view", edit)
            await gone_on(here)
            await here.until_state(S.AWAITING_FRONT_APPROVAL)
            for slot in ("features", "view:side"):
                start = verbs.approve if slot == "features" else verbs.resume
                rest = (None,) if slot == "features" else ()
                await cancelled(here, engine, slot, lambda: start(product, *rest))  # noqa: B023
            await gone_on(here)
            await here.until_state(S.COMPLETED)
            for slot in ("shot_list:front", "close_up:part3"):
                await cancelled(here, engine, slot, lambda: verbs.make_pack(product))
            await gone_on(here)
            await workspace.change_settings(textures="scripted")
            await workspace.packaging.keep(product, usual_form(PackageType.BOX))
            art = workspace.panel_art.generate(product, words="leaves")
            await cancelled(here, engine, "panel:left", lambda: here.session.tasks.start(art))
            await gone_on(here)
            balance = await workspace.balance()
            assert (balance.consumed, balance.reserved) == (30 + 10 + 90 + 60, 0)
            assert verify(workspace.library) == ()

    aio(work())


def test_two_products_are_drawn_at_once(
    dressed: QApplication, aio: Aio, tmp_path: Path, engine: ScriptedEngine
) -> None:
    """One hangs and is cancelled; the other goes through, and each shows its own strip."""

    async def work() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            wiring, strip = here.session.wiring, here.session.window.strip
            await here.draw("oak stool")
            stool = here.record.product.id
            wiring.new_product()
            await here.draw_another("steel bottle")
            bottle = here.record.product.id
            engine.script = {"view:back": hang}
            here.session.verbs.approve(bottle, None)
            await engine.arrivals["view:back"].wait()
            engine.script = {}
            wiring.choose(stool)
            await here.until_state(S.AWAITING_FRONT_APPROVAL)
            assert here.record.product.id == stool
            assert strip.isHidden()
            await here.approve()
            await here.until_state(S.COMPLETED)
            wiring.choose(bottle)
            await here.until_state(S.GENERATING_ADDITIONAL_VIEWS)
            await here.until(lambda: not strip.isHidden(), "its strip")
            strip.cancel.click()
            await here.until_state(S.ERROR)
            await gone_on(here)
            await here.until_state(S.COMPLETED)
            assert (await here.session.workspace.balance()).consumed == 60
            assert verify(here.session.workspace.library) == ()

    aio(work())


@pytest.mark.torture
def test_two_hundred_jobs_in_line(
    dressed: QApplication,
    aio: Aio,
    tmp_path: Path,
    engine: ScriptedEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Forty products are started one after the other; the window answers until all are done."""
    # The fixture's own limit is for what a person waits for; this is forty times that.
    monkeypatch.setitem(cast(FunctionType, aio).__globals__, "LIMIT", 300.0)
    engine.delay = 0.01

    async def work() -> None:
        async with studio(dressed, tmp_path / "library", engine, credits=1000) as here:
            workspace, verbs = here.session.workspace, here.session.verbs
            for number in range(PRODUCTS):
                here.session.wiring.new_product()
                start = here.session.window.start
                await here.until(lambda: here.session.window.middle.currentWidget() is start)  # noqa: B023
                start.sentence.setPlainText(f"bottle number {number}")
                await here.until(start.draw.isEnabled)
                start.draw.click()
                await here.until(lambda: here.session.window.middle.currentWidget() is not start)  # noqa: B023
            await _all_are(workspace, S.AWAITING_FRONT_APPROVAL)
            for product in await workspace.list_products():
                verbs.approve(product.id, None)
            here.session.wiring.show_drawer(shown=True)
            await _all_are(workspace, S.COMPLETED)
            assert len([slot for slot in engine.asked if "view" in slot]) == PRODUCTS * 5
            balance = await workspace.balance()
            assert (balance.consumed, balance.reserved) == (PRODUCTS * 30, 0)
            await at_rest(workspace)
            assert verify(workspace.library) == ()

    aio(work())


async def _all_are(workspace: Workspace, state: GenerationState) -> None:
    for _ in range(3000):
        products = await workspace.list_products()
        if len(products) == PRODUCTS and {one.state for one in products} == {state}:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"Not all came to {state}.")
