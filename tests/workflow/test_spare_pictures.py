"""A second picture in an answer was paid for: it is offered, or kept as a version, for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.files import FileType, TechFile
from app.domain.generation import GenerationState, View
from app.domain.jobs import JobState
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_state import usual_form
from app.domain.product import ApprovalStatus
from app.providers.engine import ImageResult
from app.storage import jobs as job_rows
from app.storage import tech_files
from app.storage.images import digest_of
from app.storage.verify import verify
from app.workflow.running.storing import Answer, Storing, answer_of
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine, picture

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]
ALL_VIEWS, PACK = 30, 90
"""Tenths of a credit."""
SECOND = digest_of(picture("second"))


async def started(workspace: Workspace, engine: ScriptedEngine, candidates: int = 1) -> str:
    await workspace.grant(1000)
    engine.spares["front_view"] = ("second", "second", "third")
    wish = NewProduct("mug", engine="scripted", candidates=candidates)
    return (await workspace.generation.start(wish)).id


async def completed(workspace: Workspace, engine: ScriptedEngine) -> str:
    product_id = await started(workspace, engine)
    engine.spares.clear()
    await workspace.generation.approve(product_id, candidate=1)
    return product_id


async def spent(workspace: Workspace) -> int:
    assert verify(workspace.library) == ()
    balance = await workspace.balance()
    assert balance.reserved == 0
    return balance.consumed


def test_a_second_front_view_can_be_approved_for_nothing(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product_id = await started(workspace, engine)
        record = await workspace.record(product_id)
        offered = [(one.candidate, one.status) for one in record.iterations]
        assert offered == [(number, ApprovalStatus.READY) for number in (1, 2, 3)]
        assert record.iterations[1].image == SECOND
        done = await workspace.generation.approve(product_id, candidate=2)
        assert done.state is GenerationState.COMPLETED
        (revision,) = (await workspace.record(product_id)).revisions
        assert revision.views[0].image == SECOND
        assert [one.view for one in revision.views] == [view.value for view in View]
        assert await spent(workspace) == ALL_VIEWS
        (call,) = [one for one in await workspace.calls() if one.task == "front_view"]
        assert len(call.outputs) == 3
        lines = [one.text for one in record.activity]
        assert "The engine sent 3 pictures for one; the others are kept and cost nothing." in lines

    in_workspace(story)


def test_no_more_are_offered_than_there_is_room_for(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    """What comes beyond the fourth is kept with its call."""

    async def story(workspace: Workspace) -> None:
        product_id = await started(workspace, engine, candidates=3)
        record = await workspace.record(product_id)
        assert sorted(one.candidate for one in record.iterations) == [1, 2, 3, 4]
        calls = [one for one in await workspace.calls() if one.task == "front_view"]
        assert {len(one.outputs) for one in calls} == {3}
        for call in calls:
            assert all(workspace.library.images.exists(digest) for digest in call.outputs)
        assert verify(workspace.library) == ()

    in_workspace(story)


async def first_is_there(workspace: Workspace) -> None:
    for _ in range(1000):
        jobs = await workspace.library.database.read(job_rows.list_jobs)
        if any(job.state is JobState.DONE for job in jobs):
            return
        await asyncio.sleep(0.002)


def test_what_stopped_beside_it_is_drawn_once_more(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    """Resuming draws what is missing, and not what came along without having been asked for."""

    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        engine.spares["front_view"] = ("second",)
        asked = 0

        async def second_is_cancelled() -> None:
            nonlocal asked
            asked += 1
            if asked == 2:
                await first_is_there(workspace)
                for product, work in workspace.at_work.running():
                    workspace.at_work.cancel(product, work)
                await asyncio.Event().wait()

        engine.script["front_view"] = second_is_cancelled
        wish = NewProduct("mug", engine="scripted", candidates=2)
        with pytest.raises(asyncio.CancelledError):
            await workspace.generation.start(wish)
        (product,) = await workspace.list_products()
        assert product.state is GenerationState.ERROR
        await workspace.generation.resume(product.id)
        jobs = await workspace.library.database.read(job_rows.list_jobs)
        done = sorted(job.slot for job in jobs if job.state is JobState.DONE)
        assert done == ["front#1.1", "front#1.2"]
        await workspace.generation.approve(product.id)
        assert verify(workspace.library) == ()

    in_workspace(story)


def test_a_second_further_view_is_a_version_of_it(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        engine.spares["view:back"] = ("second",)
        product_id = await started(workspace, engine)
        await workspace.generation.approve(product_id, candidate=1)
        older, newer = await workspace.picture_versions.all(product_id, "view:back")
        assert (older.image, older.credits, older.is_latest) == (SECOND, 0, False)
        assert newer.is_latest
        assert newer.credits > 0
        await workspace.picture_versions.restore(product_id, "view:back", 1)
        assert await spent(workspace) == ALL_VIEWS

    in_workspace(story)


def test_a_second_close_up_and_a_second_sketch_are_versions(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product_id = await completed(workspace, engine)
        engine.spares |= {"close_up:part1": ("second",), "sketch:side": ("second",)}
        await workspace.tech_pack.make(product_id)
        for name in ("close_up:part1", "sketch:side"):
            older, newer = await workspace.picture_versions.all(product_id, name)
            assert (older.image, older.is_latest) == (SECOND, False)
            assert (newer.is_latest, newer.version) == (True, 2)
        assert await spent(workspace) == ALL_VIEWS + PACK
        record = await workspace.record(product_id)
        shown = [one for one in record.files if one.file_type is FileType.CLOSE_UP]
        assert len(shown) == 8
        await workspace.picture_versions.restore(product_id, "close_up:part1", 1)
        assert await spent(workspace) == ALL_VIEWS + PACK

    in_workspace(story)


def test_what_is_made_again_keeps_the_second_behind_the_first(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product_id = await completed(workspace, engine)
        await workspace.tech_pack.make(product_id)
        engine.spares["view:back"] = ("second",)
        await workspace.regeneration.make(product_id, ["view:back"], "a black lid")

        def versions(session: Any) -> tuple[TechFile, ...]:
            return tech_files.list_files(
                session, product_id, file_type=FileType.BASE_VIEW, slot="back", latest_only=False
            )

        first, spare, latest = await workspace.library.database.read(versions)
        assert (first.is_latest, spare.is_latest, latest.is_latest) == (False, False, True)
        assert spare.image == SECOND
        assert verify(workspace.library) == ()

    in_workspace(story)


def test_a_second_picture_of_a_panel_lies_in_its_history(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product_id = await completed(workspace, engine)
        await workspace.packaging.keep(product_id, usual_form(PackageType.BOX))
        engine.spares["panel:front"] = ("second",)
        state = await workspace.panel_art.generate(product_id, words="leaves", engine="scripted")
        laid, by = await workspace.packaging.history(product_id, Panel.FRONT)
        assert laid.image != SECOND
        assert by.image == SECOND
        assert by.credits == 0
        assert state.panels
        assert verify(workspace.library) == ()
        await workspace.packaging.restore(product_id, by.id)
        assert verify(workspace.library) == ()

    in_workspace(story)


def test_what_came_along_survives_the_end_of_the_process(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    """The spool holds all that came, as it came; what is no picture is left out and told nobody."""

    async def story(workspace: Workspace) -> None:
        await started(workspace, engine)
        library = workspace.library
        (job,) = await library.database.read(job_rows.list_jobs)
        (call,) = await workspace.calls()
        came = ImageResult(picture("first"), spares=(picture("fourth"), b"no picture"))
        storing = Storing(library)
        storing.spool_and_store(job, answer_of(came, call))
        spooled = library.spool.read(job.id)
        assert spooled is not None
        outcome = storing.store(job, Answer(spooled.data, spooled.meta))
        assert [one.digest for one in outcome.spares] == [digest_of(picture("fourth"))]
        assert (outcome.spares[0].width, outcome.spares[0].height) == (64, 48)

    in_workspace(story)
