from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    NotEnoughCreditsError,
    RefusedInputError,
)
from app.domain.jobs import JobState, JobUpdate
from app.domain.packaging.dieline_pack import Basis
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import PanelStatus, RunState, usual_form
from app.storage.verify import verify
from app.workflow.recovery import UnfinishedWork
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import picture

SIX = (Panel.FRONT, Panel.BACK, Panel.LEFT, Panel.RIGHT, Panel.TOP, Panel.BOTTOM)
WORDS = "sage green botanical leaves"


async def product_in(workspace: Workspace, credits: int = 200) -> str:
    await workspace.grant(credits)
    wish = NewProduct(description="a tea tin", engine="scripted")
    return (await workspace.generation.start(wish)).id


async def available(workspace: Workspace) -> int:
    balance = await workspace.balance()
    assert balance.reserved in (0, 30)
    return balance.available


def when_done(workspace: Workspace, count: int) -> asyncio.Event:
    """Set once so many panels of the next run are there."""
    done: list[str] = []
    reached = asyncio.Event()

    def listen(update: JobUpdate) -> None:
        if update.state is JobState.DONE:
            done.append(update.slot)
        if len(done) == count:
            reached.set()

    workspace.runner.subscribe(listen)
    return reached


def no_ink() -> None:
    raise EngineError("No ink.", "Fill it.", kind="refused")


def test_all_panels_appear_at_once_and_are_charged_together(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace)
        before = await available(workspace)
        assert workspace.panel_art.price("scripted", 6) == 60
        seen: list[int] = []

        async def look() -> None:
            state = await workspace.packaging.state(product_id)
            seen.append(sum(one.texture is not None for one in state.panels))

        engine.script["panel:bottom"] = look
        state = await workspace.panel_art.generate(product_id, words=WORDS, engine="scripted")
        assert seen == [0]
        assert [one.status for one in state.panels] == [PanelStatus.DONE] * 6
        assert state.prompt == WORDS
        assert state.run is None
        assert state.last_error == ""
        assert state.reading is not None
        assert before - await available(workspace) == 60
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_failed_panels_are_named_refunded_and_retried_alone(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace)
        before = await available(workspace)
        engine.script = {"panel:left": no_ink, "panel:top": no_ink}
        with pytest.raises(AppError, match=r"Not made: left, top\. No ink\."):
            await workspace.panel_art.generate(product_id, words=WORDS, engine="scripted")
        state = await workspace.packaging.state(product_id)
        assert state.failed == (Panel.LEFT, Panel.TOP)
        assert state.last_error.startswith("Not made: left, top.")
        assert sum(one.texture is not None for one in state.panels) == 4
        assert before - await available(workspace) == 40
        engine.script.clear()
        engine.asked.clear()
        state = await workspace.panel_art.retry_failed(product_id)
        assert sorted(engine.asked) == ["panel:left", "panel:top"]
        assert state.last_error == ""
        assert state.failed == ()
        assert before - await available(workspace) == 60
        assert verify(workspace.library) == ()
        with pytest.raises(IllegalTransitionError):
            await workspace.panel_art.retry_failed(product_id)

    in_workspace(work)


def test_a_cancelled_run_keeps_what_was_made_and_can_be_resumed_or_discarded(
    in_workspace, engine
) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace)
        before = await available(workspace)

        async def hang() -> None:
            await asyncio.sleep(60)

        engine.script = {"panel:left": hang}
        five = when_done(workspace, 5)
        task = asyncio.create_task(
            workspace.panel_art.generate(product_id, words=WORDS, engine="scripted")
        )
        await engine.arrivals["panel:bottom"].wait()
        await five.wait()
        for way in (
            workspace.panel_art.generate(product_id, words="x"),
            workspace.panel_art.discard(product_id),
            workspace.packaging.switch_type(product_id, PackageType.CYLINDER),
            workspace.packaging.clear_all(product_id),
        ):
            with pytest.raises(IllegalTransitionError) as refused:
                await way
            assert refused.value.hint
        assert workspace.panel_art.cancel(product_id)
        await asyncio.gather(task, return_exceptions=True)
        state = await workspace.packaging.state(product_id)
        assert state.run is not None
        assert state.run.state is RunState.STOPPED
        assert all(one.texture is None for one in state.panels)
        assert before - await available(workspace) == 50
        assert verify(workspace.library) == ()
        (unfinished,) = [
            one
            for one in await workspace.recovery.unfinished()
            if one.what is UnfinishedWork.ARTWORK
        ]
        engine.script.clear()
        engine.asked.clear()
        with pytest.raises(IllegalTransitionError, match="cut off"):
            await workspace.panel_art.generate(product_id, words="other words")
        await workspace.resume(unfinished)
        assert engine.asked == ["panel:left"]
        state = await workspace.packaging.state(product_id)
        assert [one.status for one in state.panels] == [PanelStatus.DONE] * 6
        assert before - await available(workspace) == 60
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_discarded_artwork_stays_in_the_history(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace)

        async def hang() -> None:
            await asyncio.sleep(60)

        engine.script = {"panel:back": hang}
        first = when_done(workspace, 1)
        task = asyncio.create_task(
            workspace.panel_art.generate(
                product_id, (Panel.FRONT, Panel.BACK), words=WORDS, engine="scripted"
            )
        )
        await first.wait()
        workspace.panel_art.cancel(product_id)
        await asyncio.gather(task, return_exceptions=True)
        assert await workspace.panel_art.discard(product_id)
        state = await workspace.packaging.state(product_id)
        assert state.run is None
        assert state.of(Panel.FRONT).texture is None
        (kept,) = await workspace.packaging.history(product_id, Panel.FRONT)
        state = await workspace.packaging.restore(product_id, kept.id)
        assert state.of(Panel.FRONT).texture == kept
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_too_few_credits_start_nothing(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace, credits=80)
        engine.asked.clear()
        with pytest.raises(NotEnoughCreditsError):
            await workspace.panel_art.generate(product_id, words=WORDS, engine="scripted")
        assert engine.asked == []
        state = await workspace.packaging.state(product_id)
        assert state.run is None
        assert state.created_at is None
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_pictures_of_ones_own_are_turned_cropped_cleared_and_restored(
    in_workspace, tmp_path
) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace)
        packaging = workspace.packaging
        path = tmp_path / "mine.png"
        path.write_bytes(picture("mine"))
        state = await packaging.import_texture(product_id, Panel.FRONT, path)
        texture = state.of(Panel.FRONT).texture
        assert "cut" in texture.note
        assert "dots per inch" in texture.note
        first = await packaging.picture(product_id, Panel.FRONT)
        assert await packaging.picture(product_id, Panel.FRONT) is first
        await packaging.rotate(product_id, Panel.FRONT, 3)
        half = Crop(right=0.5)
        state = await packaging.crop(product_id, Panel.FRONT, half)
        assert state.of(Panel.FRONT).texture.rotation == 3
        assert state.of(Panel.FRONT).texture.crop == half
        state = await packaging.clear_all(product_id)
        assert state.of(Panel.FRONT).texture is None
        (kept,) = await packaging.history(product_id)
        assert (kept.rotation, kept.crop) == (3, half)
        with pytest.raises(RefusedInputError, match="no picture"):
            await packaging.rotate(product_id, Panel.FRONT)
        with pytest.raises(RefusedInputError, match="no panel"):
            await packaging.clear(product_id, Panel.BODY)
        for content in (b"", b"no picture", picture("cut")[:40]):
            path.write_bytes(content)
            with pytest.raises(RefusedInputError):
                await packaging.import_texture(product_id, Panel.TOP, path)

    in_workspace(work)


def test_a_type_is_switched_without_its_pictures_and_sizes_are_kept(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await product_in(workspace)
        packaging = workspace.packaging
        await workspace.panel_art.generate(product_id, words=WORDS, engine="scripted")
        form = usual_form(PackageType.BOX).model_copy(
            update={"width": Decimal(60), "height": Decimal(120), "depth": Decimal(40)}
        )
        state = await packaging.keep(product_id, form)
        assert all(one.texture for one in state.panels)
        assert (await packaging.package(product_id)).width == Decimal("60.8")
        with pytest.raises(RefusedInputError):
            await packaging.keep(product_id, form.model_copy(update={"depth": Decimal(2)}))
        with pytest.raises(RefusedInputError, match="creases"):
            await packaging.switch_type(
                product_id,
                PackageType.CYLINDER,
                usual_form(PackageType.CYLINDER).model_copy(update={"basis": Basis.CREASE}),
            )
        state = await packaging.switch_type(product_id, PackageType.CYLINDER)
        assert [one.panel for one in state.panels] == [Panel.BODY, Panel.TOP, Panel.BOTTOM]
        assert all(one.texture is None for one in state.panels)
        assert len(await packaging.history(product_id)) == 6
        assert state.prompt == WORDS
        state = await packaging.switch_type(product_id, PackageType.BOX)
        assert all(one.texture is None for one in state.panels)

    in_workspace(work)


def test_artwork_tells_which_size_it_was_made_for(in_workspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await product_in(workspace)
        await workspace.panel_art.generate(
            product, (Panel.FRONT, Panel.TOP), words=WORDS, engine="scripted"
        )
        before = await workspace.packaging.state(product)
        assert not any(one.is_of_another_size for one in before.panels)
        taller = before.form.model_copy(update={"height": before.form.height + 40})
        after = await workspace.packaging.keep(product, taller)
        front = after.of(Panel.FRONT)
        assert front.made_for == (
            before.of(Panel.FRONT).artwork.width,
            before.of(Panel.FRONT).artwork.height,
        )
        assert [one.panel for one in after.panels if one.is_of_another_size] == [Panel.FRONT]
        again = await workspace.packaging.keep(product, before.form)
        assert not any(one.is_of_another_size for one in again.panels)

    in_workspace(story)
