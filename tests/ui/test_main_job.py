"""The main job in the window: from a sentence to five approved views, and every way off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import EngineError
from app.domain.generation import GenerationState, View
from app.domain.jobs import JobState
from app.ui.models.gallery import PictureState
from app.ui.models.view_states import view_states
from app.ui.panes.next_step import Step
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

S = GenerationState
Aio = Callable[[Any], Any]


@pytest.fixture
def at(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> Callable[..., None]:
    """Runs a story in the window, on the same library each time."""

    def run(story: Callable[[Studio], Any], **options: int) -> None:
        async def whole() -> None:
            async with studio(dressed, tmp_path / "library", engine, **options) as opened:
                await story(opened)

        aio(whole())

    return run


async def hang() -> None:
    await asyncio.Event().wait()


def fail() -> None:
    raise EngineError("The engine is out of ink.", "Fill it up.")


def test_from_typing_to_five_views(at: Callable[..., None], engine: ScriptedEngine) -> None:
    async def story(here: Studio) -> None:
        window = here.session.window
        assert window.middle.currentWidget() is window.start
        await here.draw("green bottle")
        assert window.design.approval.viewer.digest == here.record.iterations[0].image
        assert window.windowTitle() == "green bottle – Tech Pack Studio"
        await here.approve()
        await here.until_state(S.COMPLETED)
        await here.until(lambda: len(view_states(here.record)) == 5)
        assert [one.view for one in view_states(here.record)] == list(View)
        for cell in window.design.grid.cells.values():
            assert cell.picture.digest is not None
            assert cell.picture.isVisible()
        assert window.design.next.offer is not None
        assert window.design.next.offer.step is Step.MAKE_PACK
        await here.until(lambda: window.library.model.rowCount() == 1)
        await here.until(
            lambda: "Rev A" in window.library.model.state_of(window.library.model.at(0))
        )

    at(story)


def test_three_edits_keep_every_version(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        design = here.session.window.design
        await here.until(lambda: len(design.change.suggestion_buttons()) == 6)
        for number, words in enumerate(("larger", "rounder", "darker"), start=2):
            design.change.wish.setPlainText(words)
            assert design.change.redraw.isEnabled()
            design.change.redraw.click()
            await here.until(
                lambda number=number: (
                    here.record.product.iteration == number
                    and here.record.product.state is S.AWAITING_FRONT_APPROVAL
                )
            )
        assert [one.iteration for one in here.record.iterations] == [1, 2, 3, 4]
        assert here.record.iterations[-1].edits == ("larger", "rounder", "darker")
        assert design.approval.viewer.digest == here.record.iterations[-1].image
        design.approval.strip.box(here.record.iterations[0].id).click()
        assert design.approval.viewer.digest == here.record.iterations[0].image
        assert not design.next.button.isEnabled()
        design.approval.strip.box(here.record.iterations[-1].id).click()
        assert design.next.button.isEnabled()

    at(story)


def test_a_suggestion_is_one_click(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        change = here.session.window.design.change
        await here.until(lambda: len(change.suggestion_buttons()) == 6)
        change.suggestion_buttons()[1].click()
        await here.until(lambda: here.record.product.iteration == 2)
        await here.until_state(S.AWAITING_FRONT_APPROVAL)
        assert here.record.iterations[-1].prompt == "Simpler"

    at(story)


def test_one_of_four_candidates_is_picked(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        here.session.window.start.candidates.setCurrentIndex(3)
        await here.draw("oak stool")
        await here.until(lambda: sum(one.image is not None for one in here.record.iterations) == 4)
        design = here.session.window.design
        wanted = here.record.iterations[2]
        design.approval.strip.box(wanted.id).click()
        assert design.approval.candidate() == 3
        await here.approve()
        await here.until_state(S.COMPLETED)
        assert here.record.revisions[0].approval_id == wanted.id

    at(story)


def test_cancel_keeps_what_is_finished(at: Callable[..., None], engine: ScriptedEngine) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        engine.script["view:side"] = hang
        await here.approve()
        await engine.arrivals["view:side"].wait()
        window = here.session.window
        await here.until(
            lambda: sum(one.state is PictureState.DONE for one in view_states(here.record)) == 4
        )
        assert not window.strip.isHidden()
        window.strip.cancel.click()
        await here.until_state(S.ERROR)
        await here.until(lambda: window.strip.isHidden())
        states = {one.view: one.state for one in view_states(here.record)}
        assert states[View.BACK] is PictureState.DONE
        assert states[View.SIDE] is PictureState.FAILED
        balance = await here.session.workspace.balance()
        assert balance.reserved == 0
        del engine.script["view:side"]
        cell = window.design.grid.cells[View.SIDE]
        await here.until(lambda: not cell.retry.isHidden())
        cell.retry.click()
        await here.until_state(S.COMPLETED)
        assert engine.asked.count("view:back") == 1

    at(story)


def test_a_failing_view_is_retried_alone(at: Callable[..., None], engine: ScriptedEngine) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        engine.script["view:top"] = fail
        engine.script["view:back"] = fail
        await here.approve()
        await here.until_state(S.ERROR)
        grid = here.session.window.design.grid
        top = grid.cells[View.TOP]
        await here.until(lambda: not top.retry.isHidden())
        assert "out of ink" in top.picture.accessibleName()
        await here.until(lambda: any("out of ink" in t for t in here.session.window.toasts.texts()))
        del engine.script["view:top"]
        top.retry.click()
        await here.until(
            lambda: (
                {one.view: one for one in view_states(here.record)}[View.TOP].state
                is PictureState.DONE
            )
        )
        assert here.record.product.state is S.ERROR
        del engine.script["view:back"]
        await here.until(lambda: not grid.cells[View.BACK].retry.isHidden())
        grid.cells[View.BACK].retry.click()
        await here.until_state(S.COMPLETED)
        assert engine.asked.count("view:side") == 1

    at(story)


def test_one_job_is_cancelled_by_itself(at: Callable[..., None], engine: ScriptedEngine) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        engine.script["view:side"] = hang
        engine.script["view:top"] = hang
        await here.approve()
        await engine.arrivals["view:side"].wait()
        await engine.arrivals["view:top"].wait()
        side = here.session.window.design.grid.cells[View.SIDE]
        await here.until(lambda: not side.cancel.isHidden())
        side.cancel.click()

        def states() -> dict[str, JobState]:
            return {job.slot: job.state for job in here.record.jobs}

        await here.until(lambda: states().get("view:side") is JobState.CANCELLED)
        assert states()["view:top"] is JobState.SENDING
        here.session.verbs.cancel(here.record.product.id)
        await here.until_state(S.ERROR)

    at(story)


def test_what_was_cut_off_waits_for_a_person(
    at: Callable[..., None], engine: ScriptedEngine
) -> None:
    async def cut_off(here: Studio) -> None:
        await here.draw("oak stool")
        engine.script["view:side"] = hang
        await here.approve()
        await here.until(
            lambda: sum(one.state is PictureState.DONE for one in view_states(here.record)) == 4
        )

    at(cut_off)
    del engine.script["view:side"]
    asked = len(engine.asked)

    async def resume(here: Studio) -> None:
        window = here.session.window
        await here.until(lambda: not window.banner.isHidden(), "the banner")
        assert "1 unfinished" in window.banner.text.text()
        assert len(engine.asked) == asked
        window.banner.resume.click()
        await here.until_state(S.COMPLETED)
        assert window.banner.isHidden()
        assert engine.asked.count("view:back") == 1

    at(resume)


def test_a_front_view_that_was_cut_off_is_named_as_such(
    at: Callable[..., None], engine: ScriptedEngine
) -> None:
    async def cut_off(here: Studio) -> None:
        engine.script["front_view"] = hang
        here.session.window.start.sentence.setPlainText("oak stool")
        here.session.window.start.draw.click()
        await engine.arrivals["front_view"].wait()

    at(cut_off)
    del engine.script["front_view"]

    async def look(here: Studio) -> None:
        window = here.session.window
        await here.until(lambda: not window.banner.isHidden(), "the banner")
        assert "(front view)" in window.banner.text.text()
        viewer = window.design.approval.viewer
        await here.until(lambda: "not finished" in viewer.message, "why there is no picture")
        window.banner.discard.click()
        await here.until_state(S.IDLE)
        await here.until(lambda: "Nothing has been drawn" in viewer.message, "that it is empty")

    at(look)


def test_too_few_credits_say_so_with_a_way_on(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        window = here.session.window
        start = window.start
        await here.until(lambda: window.middle.currentWidget() is start)
        assert "3 credits" in start.draw.price
        start.sentence.setPlainText("oak stool")
        start.draw.click()
        await here.until(lambda: bool(window.toasts.texts()))
        assert "credits" in window.toasts.texts()[0]
        await here.until(lambda: not start.error.isHidden())
        assert start.sentence.words() == "oak stool"

    at(story, credits=0)


def test_refused_words_stay_in_the_form(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        start = here.session.window.start
        await here.until(lambda: here.session.window.middle.currentWidget() is start)
        start.sentence.setPlainText("unreadable")
        start.draw.click()
        await here.until(lambda: not start.error.isHidden())
        assert start.error.text() == "These words cannot be read. Write others."
        start.attachments.changed.emit()
        assert start.error.isHidden(), "it was said about other files"
        assert start.sentence.words() == "unreadable"
        assert start.draw.isEnabled()

    at(story)
