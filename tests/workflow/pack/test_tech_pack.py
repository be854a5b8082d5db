from __future__ import annotations

import asyncio

import pytest

from app.domain.errors import AppError, EngineError, IllegalTransitionError
from app.domain.files import FileStatus, FileType
from app.storage import tech_files
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


async def completed(workspace: Workspace) -> str:
    await workspace.grant(300)
    product = await workspace.generation.start(
        NewProduct(description="a bottle", engine="scripted")
    )
    await workspace.generation.approve(product.id)
    return product.id


def test_a_complete_pack_costs_nine_credits_shared_out_exactly(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        collection = await workspace.tech_pack.make(product_id)
        assert (collection.status, collection.progress) == (FileStatus.COMPLETED, 100)
        record = await workspace.record(product_id)
        by_type = {kind: [f for f in record.files if f.file_type is kind] for kind in FileType}
        assert len(by_type[FileType.BASE_VIEW]) == 5
        assert len(by_type[FileType.CLOSE_UP]) == 8
        assert len(by_type[FileType.SKETCH]) == 3
        assert all(f.analysis for f in by_type[FileType.CLOSE_UP])
        assert all(f.analysis for f in by_type[FileType.SKETCH])
        assert sum(f.credits for f in by_type[FileType.CLOSE_UP]) == 30
        assert sum(f.credits for f in by_type[FileType.SKETCH]) == 30
        assert record.spent == 30 + 90
        assert record.product.category.category == "drinkware"
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_the_sets_hold_their_files_in_order_and_add_up(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        await workspace.tech_pack.make(product_id)
        sets = {one.type.value: one for one in (await workspace.record(product_id)).collections}
        assert set(sets) == {"tech_pack", "base_views_set", "close_ups_set", "sketches_set"}

        def slots(kind: str) -> list[str]:
            members = workspace.library.database.read_now(
                lambda s: tech_files.collection_files(s, sets[kind].id)
            )
            return [one.slot for one in members]

        assert slots("base_views_set") == ["front", "back", "side", "top", "bottom"]
        assert slots("sketches_set") == ["front", "back", "side"]
        assert slots("close_ups_set") == [f"part{number}" for number in range(8)]
        assert {"front", "part0", "category", "pack"} <= set(slots("tech_pack"))
        assert sets["close_ups_set"].credits == sets["sketches_set"].credits == 30
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_a_failing_step_leaves_the_others_usable_and_only_it_is_made_again(
    in_workspace, engine
) -> None:
    def refuse() -> None:
        raise EngineError("No ink for this one.")

    engine.script["close_up:part3"] = refuse

    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        with pytest.raises(AppError, match="No ink"):
            await workspace.tech_pack.make(product_id)
        record = await workspace.record(product_id)
        assert [one.status for one in record.collections] == [FileStatus.FAILED]
        assert len([f for f in record.files if f.file_type is FileType.SKETCH]) == 3
        assert record.reserved == 0
        spent = record.spent
        assert spent < 120
        assert verify(workspace.library) == ()
        engine.script.clear()
        engine.asked.clear()
        collection = await workspace.tech_pack.make(product_id)
        assert collection.status is FileStatus.COMPLETED
        assert sorted(engine.asked) == ["close_up:part3", "close_up_analysis:part3"]
        assert (await workspace.record(product_id)).spent == 120
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_steps_that_do_not_depend_on_each_other_run_at_the_same_time(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        engine.asked.clear()

        async def slow_category() -> None:
            await engine.arrivals["sketch:front"].wait()

        engine.script["category:front"] = slow_category
        async with asyncio.timeout(20):
            await workspace.tech_pack.make(product_id)

    in_workspace(work)


def test_what_most_waits_for_goes_first(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        engine.asked.clear()
        engine.delay = 0.02
        await workspace.tech_pack.make(product_id)

        def places(start: str) -> list[int]:
            return [place for place, slot in enumerate(engine.asked) if slot.startswith(start)]

        assert engine.asked[0] == "shot_list:front"
        assert max(places("sketch:")) < min(places("close_up:"))
        assert max(places("close_up:")) < min(places("view_analysis:"))

    in_workspace(work)


def test_nothing_waits_for_a_shot_list_that_fails(in_workspace, engine) -> None:
    def refuse() -> None:
        raise EngineError("No list.")

    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        engine.script["shot_list:front"] = refuse
        async with asyncio.timeout(20):
            with pytest.raises(AppError, match="No list"):
                await workspace.tech_pack.make(product_id)
        record = await workspace.record(product_id)
        base = [one for one in record.files if one.file_type is FileType.BASE_VIEW]
        assert all(one.analysis for one in base)
        assert len([one for one in record.files if one.file_type is FileType.SKETCH]) == 3
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_a_call_whose_answer_meets_its_cancelling_stands_in_the_log(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        jobs = {}
        workspace.runner.subscribe(lambda update: jobs.update({update.slot: update.job_id}))
        engine.script["close_up:part3"] = lambda: workspace.runner.cancel(jobs["close_up:part3"])
        with pytest.raises(AppError, match="Cancelled"):
            await workspace.tech_pack.make(product_id)
        calls = [one for one in await workspace.calls() if one.job_id == jobs["close_up:part3"]]
        assert [one.model for one in calls] == ["m1"]
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_an_image_that_was_analysed_costs_nothing_again(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        await workspace.tech_pack.make(product_id)
        spent = (await workspace.record(product_id)).spent
        engine.asked.clear()
        again = await workspace.tech_pack.make(product_id)
        assert again.status is FileStatus.COMPLETED
        assert engine.asked == []
        assert (await workspace.record(product_id)).spent == spent

    in_workspace(work)


def test_without_a_revision_there_is_no_pack(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(300)
        product = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        with pytest.raises(IllegalTransitionError, match="no revision"):
            await workspace.tech_pack.make(product.id)

    in_workspace(work)


def no_ink() -> None:
    raise EngineError("No ink.", "Fill it.", kind="refused")


def test_a_pack_that_failed_before_a_new_revision_is_left_behind(in_workspace, engine) -> None:
    """Looking at what is unfinished begins no pack of the new revision."""

    async def work(workspace: Workspace) -> None:
        product_id = await completed(workspace)
        engine.script["sketch:side"] = no_ink
        with pytest.raises(AppError):
            await workspace.tech_pack.make(product_id)
        assert [one.what for one in await workspace.recovery.unfinished()] == ["tech pack"]
        engine.script.clear()
        await workspace.generation.restart(product_id)
        await workspace.generation.approve(product_id)
        assert await workspace.recovery.unfinished() == ()
        assert await workspace.progress(product_id) == ()
        before = (await workspace.record(product_id)).collections
        assert await workspace.recovery.unfinished() == ()
        assert (await workspace.record(product_id)).collections == before
        assert (await workspace.tech_pack.make(product_id)).progress == 100

    in_workspace(work)
