from __future__ import annotations

import asyncio

import pytest

from app.domain.budgets import BudgetError, BudgetKind
from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    NotFoundError,
    RefusedInputError,
)
from app.domain.files import FileType, TechFile
from app.domain.jobs import JobState, JobUpdate
from app.domain.regeneration import Outlook, RunStatus
from app.domain.requests import ImageTask, ReferenceRole
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.pack.annotations import annotations_of
from app.workflow.recovery import UnfinishedWork
from app.workflow.running.job_requests import request_of
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


async def latest(workspace: Workspace, product_id: str, kind: FileType, slot: str) -> TechFile:
    files = (await workspace.record(product_id)).files
    return next(one for one in files if one.file_type is kind and one.slot == slot)


def test_a_sketch_is_made_again_for_its_price_and_the_old_one_stays(in_pack, reader) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        before = await workspace.record(product_id)
        assert await workspace.regeneration.price(product_id, ["sketch:front"]) == 10
        reader.asked.clear()
        run = await workspace.regeneration.make(product_id, ["sketch:front"], author="ada")
        assert (run.status, run.credits, run.author) == (RunStatus.COMPLETED, 10, "ada")
        assert reader.asked == ["sketch:front", "callouts:front"]
        after = await workspace.record(product_id)
        assert after.spent - before.spent == 10
        made = await latest(workspace, product_id, FileType.SKETCH, "front")
        assert (made.version, made.batch_id, made.credits) == (2, run.id, 10)
        assert made.analysis is not None
        assert [one.version for one in await workspace.versions(made)] == [2, 1]
        assert [one.slot for one in after.files] == [one.slot for one in before.files]
        assert after.jobs[-1].run_id == run.id
        assert verify(workspace.library) == ()

    in_pack(work)


def test_an_instruction_goes_along_with_the_picture_that_is_replaced(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        old = await latest(workspace, product_id, FileType.BASE_VIEW, "back")
        run = await workspace.regeneration.make(product_id, ["view:back"], " no  logo ")
        (job,) = workspace.library.database.read_now(lambda s: job_rows.list_jobs(s, run_id=run.id))
        request = request_of(job)
        assert request.task is ImageTask.VIEW
        assert request.subject.edits == ("no logo",)
        assert request.instruction == "no logo"
        assert "Make image 1 again with one change: no logo." in request.prompt
        sent = {one.role: one.digest for one in request.references}
        assert sent[ReferenceRole.EDIT_SOURCE] == old.image
        made = await latest(workspace, product_id, FileType.BASE_VIEW, "back")
        assert made.image != old.image
        assert made.revision_id == old.revision_id

    in_pack(work)


def test_a_new_view_makes_stale_what_was_made_from_it_and_redoing_ends_that(
    in_pack, reader
) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        assert await workspace.regeneration.stale(product_id) == ()
        await workspace.regeneration.make(product_id, ["view:side"], "rounder")
        stale = await workspace.regeneration.stale(product_id)
        close_ups = [f"close_up:part{number}" for number in range(8)]
        assert [one.target for one in stale] == ["analysis:side", "sketch:side", *close_ups]
        assert {one.because for one in stale} == {("side",)}
        targets = [one.target for one in stale]
        # A share of the readings, one sketch, and close-ups never dearer than all together.
        assert await workspace.regeneration.price(product_id, targets) == 6 + 10 + 30
        reader.asked.clear()
        run = await workspace.regeneration.make(product_id, targets)
        assert run.credits == 46
        assert reader.asked.count("view_analysis:side") == 1
        assert await workspace.regeneration.stale(product_id) == ()
        side = await latest(workspace, product_id, FileType.BASE_VIEW, "side")
        assert side.analysis is not None
        # The words of the view that was changed go along with all that is made from it.
        jobs = workspace.library.database.read_now(lambda s: job_rows.list_jobs(s, run_id=run.id))
        sketch = next(one for one in jobs if one.slot == "sketch:side")
        assert request_of(sketch).subject.edits == ("rounder",)
        assert verify(workspace.library) == ()

    in_pack(work)


def test_restoring_the_old_view_makes_the_new_sketch_stale(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.regeneration.make(product_id, ["view:front"], "blue")
        await workspace.regeneration.make(product_id, ["sketch:front"])
        assert "sketch:front" not in {
            one.target for one in await workspace.regeneration.stale(product_id)
        }
        await workspace.picture_versions.restore(product_id, "view:front", 1)
        assert [one.target for one in await workspace.regeneration.stale(product_id)] == [
            "sketch:front"
        ]

    in_pack(work)


def test_all_close_ups_have_the_price_of_the_set_and_keep_their_order(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        assert await workspace.regeneration.price(product_id, ["close_ups"]) == 30
        assert await workspace.regeneration.price(product_id, ["close_up:part3"]) == 5
        run = await workspace.regeneration.make(product_id, ["close_ups"])
        files = (await workspace.record(product_id)).files
        details = [one for one in files if one.file_type is FileType.CLOSE_UP]
        assert [one.slot for one in details] == [f"part{number}" for number in range(8)]
        assert sum(one.credits for one in details) == run.credits == 30
        assert {one.version for one in details} == {2}
        assert all(one.metadata and one.analysis for one in details)

    in_pack(work)


@pytest.mark.parametrize(
    ("whats", "error", "words"),
    [
        (["stuff"], RefusedInputError, "names nothing"),
        (["view:../../x"], RefusedInputError, "names nothing"),
        ([], RefusedInputError, "Name what"),
        (["view:inside"], NotFoundError, "no view inside"),
        (["sketch:top"], NotFoundError, "no sketch top"),
        (["close_up:wing"], NotFoundError, "no close-up wing"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_is_spent(in_pack, whats, error, words) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        before = await workspace.ledger_entries()
        with pytest.raises(error, match=words):
            await workspace.regeneration.make(product_id, whats)
        assert await workspace.ledger_entries() == before
        assert await workspace.regeneration.history(product_id) == ()

    in_pack(work)


def test_before_there_is_a_revision_nothing_can_be_made_again(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(100)
        product = await workspace.generation.start(
            NewProduct(description="a cup", engine="scripted")
        )
        with pytest.raises(IllegalTransitionError, match="nothing to make again"):
            await workspace.regeneration.make(product.id, ["view:front"])

    in_workspace(work)


def no_ink() -> None:
    raise EngineError("No ink.", "Fill it.", kind="refused")


def test_what_a_newer_revision_left_behind_is_passed_over(in_pack, reader) -> None:
    """Going on with everything goes on with the views first, which make that revision."""

    async def work(workspace: Workspace, product_id: str) -> None:
        reader.script["sketch:side"] = no_ink
        with pytest.raises(AppError):
            await workspace.regeneration.make(product_id, ["sketch:side"], "bolder")
        reader.script = {"view:back": no_ink}
        await workspace.generation.restart(product_id)
        with pytest.raises(AppError):
            await workspace.generation.approve(product_id)
        reader.script.clear()
        waiting = await workspace.recovery.unfinished()
        assert {one.what for one in waiting} == {UnfinishedWork.VIEWS, UnfinishedWork.REGENERATION}
        for one in waiting:
            await workspace.resume(one)
        assert await workspace.recovery.unfinished() == ()

    in_pack(work)


def test_a_failed_part_is_refunded_and_resumed_without_paying_twice(in_pack, reader) -> None:
    def fail() -> None:
        raise EngineError("The engine is down.", "Try later.")

    async def work(workspace: Workspace, product_id: str) -> None:
        reader.script["sketch:back"] = fail
        with pytest.raises(AppError, match="down"):
            await workspace.regeneration.make(product_id, ["sketch:front", "sketch:back"])
        (run,) = await workspace.regeneration.history(product_id)
        assert (run.status, run.credits) == (RunStatus.FAILED, 10)
        assert (await workspace.record(product_id)).reserved == 0
        (unfinished,) = await workspace.recovery.unfinished()
        assert (unfinished.what, unfinished.run_id) == (UnfinishedWork.REGENERATION, run.id)
        reader.script.clear()
        reader.asked.clear()
        await workspace.resume(unfinished)
        assert reader.asked == ["sketch:back", "callouts:back"]
        (run,) = await workspace.regeneration.history(product_id)
        assert (run.status, run.credits) == (RunStatus.COMPLETED, 20)
        assert await workspace.recovery.unfinished() == ()
        assert verify(workspace.library) == ()

    in_pack(work)


def test_cancelling_keeps_what_was_made_and_the_rest_can_be_discarded(in_pack, reader) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        read = asyncio.Event()

        def hear(update: JobUpdate) -> None:
            if (update.slot, update.state) == ("callouts:front", JobState.DONE):
                read.set()

        workspace.runner.subscribe(hear)
        reader.script["sketch:back"] = lambda: asyncio.sleep(30)
        going = asyncio.create_task(
            workspace.regeneration.make(product_id, ["sketch:front", "sketch:back"])
        )
        await reader.arrivals["sketch:back"].wait()
        with pytest.raises(IllegalTransitionError, match="being made already"):
            await workspace.regeneration.make(product_id, ["view:front"])
        with pytest.raises(IllegalTransitionError, match="being made again"):
            await workspace.tech_pack.make(product_id)
        await read.wait()
        assert workspace.at_work.cancel(product_id)
        with pytest.raises(asyncio.CancelledError):
            await going
        record = await workspace.record(product_id)
        assert record.reserved == 0
        (run,) = await workspace.regeneration.history(product_id)
        assert (run.status, run.error, run.credits) == (RunStatus.FAILED, "Cancelled.", 10)
        await workspace.discard(record.product)
        assert await workspace.recovery.unfinished() == ()
        assert verify(workspace.library) == ()

    in_pack(work)


def test_a_run_that_the_end_of_the_program_cut_off_is_found_again(in_pack, reader) -> None:
    class Died(BaseException):
        pass

    def die() -> None:
        raise Died

    async def cut_off(workspace: Workspace, product_id: str) -> None:
        reader.script["sketch:front"] = die
        # As a process does that dies in the middle: nothing is settled.
        workspace.regeneration._finish = lambda *_: asyncio.sleep(0)
        workspace.runner._end = lambda *_: asyncio.sleep(0)
        with pytest.raises(Died):
            await workspace.regeneration.make(product_id, ["sketch:front"])

    in_pack(cut_off)
    reader.script.clear()

    async def again(workspace: Workspace, product_id: str) -> None:
        assert verify(workspace.library) == ()
        (run,) = await workspace.regeneration.history(product_id)
        assert run.status is RunStatus.FAILED
        assert (await workspace.record(product_id)).reserved == 0
        (unfinished,) = await workspace.recovery.unfinished()
        await workspace.resume(unfinished)
        made = await latest(workspace, product_id, FileType.SKETCH, "front")
        assert made.version == 2
        open_jobs = workspace.library.database.read_now(
            lambda s: job_rows.list_jobs(s, states=(JobState.QUEUED, JobState.SENDING))
        )
        assert open_jobs == ()
        assert verify(workspace.library) == ()

    in_pack(again)


def test_a_budget_refuses_before_anything_is_asked(in_pack, reader) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.budgets.limit(BudgetKind.PRODUCT, 150)
        (budget,) = await workspace.budgets.state(product_id)
        assert (budget.used, budget.percent, budget.level.value) == (120, 80, "warning")
        await workspace.regeneration.make(product_id, ["close_ups"])
        (budget,) = await workspace.budgets.state(product_id)
        assert (budget.used, budget.level.value) == (150, "full")
        reader.asked.clear()
        with pytest.raises(BudgetError, match="nothing is left"):
            await workspace.regeneration.make(product_id, ["sketch:front"])
        assert reader.asked == []
        await workspace.budgets.limit(BudgetKind.PRODUCT, None)
        await workspace.budgets.limit(BudgetKind.MONTH, 155)
        (budget,) = await workspace.budgets.state(product_id)
        assert (budget.kind, budget.used) == (BudgetKind.MONTH, 150)
        with pytest.raises(BudgetError, match=r"0\.5 credits is left of the budget of the month"):
            await workspace.regeneration.make(product_id, ["sketch:front"])

    in_pack(work)


def test_what_would_come_out_the_same_is_not_made_and_that_is_said_before(in_pack, reader) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        reader.repeatable = True
        again = workspace.regeneration
        before = await workspace.ledger_entries()
        outlook = await again.outlook(product_id, ["view:back", "sketch:front"])
        assert outlook == Outlook(price=0, same=("view:back", "sketch:front"))
        reader.asked.clear()
        with pytest.raises(RefusedInputError, match="Nothing would change: Scripted") as caught:
            await again.make(product_id, ["view:back", "close_ups"])
        assert caught.value.hint == "Say what should be different."
        assert (reader.asked, await again.history(product_id)) == ([], ())
        assert await workspace.ledger_entries() == before
        # With an instruction, or after a change of what it was made from, it is worth making.
        await again.make(product_id, ["view:side"], "rounder")
        outlook = await again.outlook(product_id, ["sketch:side", "sketch:front"])
        assert outlook == Outlook(price=10, made=("sketch:side",), same=("sketch:front",))
        run = await again.make(product_id, ["sketch:side", "sketch:front"])
        assert run.targets == ("sketch:side",)

    in_pack(work)


def test_callouts_that_were_moved_by_hand_can_be_read_again(in_pack, reader) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        reader.repeatable = True
        sketch = await latest(workspace, product_id, FileType.SKETCH, "front")
        shown = annotations_of(sketch)
        await workspace.annotations.save(
            sketch.id, shown, shown.model_copy(update={"callouts": ()}), "all callouts removed"
        )
        assert (await workspace.regeneration.outlook(product_id, ["sketch:front"])).same == ()
        await workspace.regeneration.make(product_id, ["sketch:front"])
        made = await latest(workspace, product_id, FileType.SKETCH, "front")
        assert len(annotations_of(made).callouts) == 2

    in_pack(work)


def test_another_front_view_makes_the_other_views_stale_and_they_follow_its_words(
    in_pack, reader
) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        again = workspace.regeneration
        await again.make(product_id, ["view:back"], "no logo")
        await again.make(product_id, [one.target for one in await again.stale(product_id)])
        await again.make(product_id, ["view:front"], "blue")
        stale = {one.target: one.because for one in await again.stale(product_id)}
        assert stale["view:back"] == stale["view:side"] == stale["sketch:front"] == ("front",)
        # What hangs on a stale view is redone along with it.
        assert stale["sketch:back"] == ("back",)
        run = await again.make(product_id, list(stale))
        (job,) = (
            one
            for one in workspace.library.database.read_now(
                lambda s: job_rows.list_jobs(s, run_id=run.id)
            )
            if one.slot == "view:back"
        )
        assert request_of(job).subject.edits == ("no logo", "blue")
        assert await again.stale(product_id) == ()

    in_pack(work)


def test_the_library_shows_the_front_view_of_now(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        async def shown() -> str | None:
            (entry,) = await workspace.entries()
            return entry.image

        old = await latest(workspace, product_id, FileType.BASE_VIEW, "front")
        assert await shown() == old.image
        await workspace.regeneration.make(product_id, ["view:front"], "blue")
        made = await latest(workspace, product_id, FileType.BASE_VIEW, "front")
        assert await shown() == made.image != old.image
        await workspace.picture_versions.restore(product_id, "view:front", 1)
        assert await shown() == old.image
        waiting = await workspace.generation.edit(product_id, "green")
        assert await shown() == (await workspace.record(waiting.id)).iterations[-1].image

    in_pack(work)
