"""Going back to an earlier version by hand: in its strip, and from the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.errors import EngineError
from app.domain.generation import GenerationState
from app.ui.panes.late_page import LatePage
from app.ui.wiring import DESIGN, HISTORY
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

Aio = Callable[[Any], Any]


async def with_a_change(here: Studio) -> None:
    await here.draw("oak stool")
    design = here.session.window.design
    design.change.wish.setPlainText("larger")
    design.change.redraw.click()
    await here.until(lambda: len(here.record.iterations) == 2, "the second version")
    await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)


def test_continue_from_the_first(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await with_a_change(here)
            approval = here.session.window.design.approval
            first = here.record.iterations[0]
            assert approval.go_on.isHidden()
            approval.strip.box(first.id).click()
            assert not approval.go_on.isHidden()
            approval.go_on.click()
            await here.until(lambda: approval.go_on.isHidden(), "it is up for approval")
            assert approval.chosen is not None
            assert approval.chosen.id == first.id
            await here.approve()
            await here.until_state(GenerationState.COMPLETED)
            assert here.record.revisions[0].approval_id == first.id

    aio(story())


def test_the_history_leads_to_it(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await with_a_change(here)
            first = here.record.iterations[0]
            await here.approve()
            await here.until_state(GenerationState.COMPLETED)
            window = here.session.window
            here.session.wiring.open_page(HISTORY)
            late = window.pages[HISTORY][1]
            assert isinstance(late, LatePage)
            await here.until(lambda: late.page is not None, "the history")
            late.page._on_opened(first.id)
            assert window.stack.currentIndex() == DESIGN
            assert window.design.approval.isVisible()
            assert window.design.approval.chosen.id == first.id
            window.design.change.wish.setPlainText("rounder")
            window.design.change.redraw.click()
            await here.until(lambda: len(here.record.iterations) == 3, "the third version")
            assert here.record.iterations[-1].edits == ("rounder",)
            await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)

    aio(story())


def test_what_was_refused_can_be_said_in_other_words(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    def refuse() -> None:
        raise EngineError("This is against the rules.", "Use other words.", kind="safety")

    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await here.draw("oak stool")
            design = here.session.window.design
            engine.script["front_view"] = refuse
            design.change.wish.setPlainText("scary")
            design.change.redraw.click()
            await here.until_state(GenerationState.ERROR)
            engine.script.clear()
            await here.until(design.change.wish.isEnabled, "a place for other words")
            design.change.wish.setPlainText("friendly")
            await here.until(design.change.redraw.isEnabled, "the button")
            design.change.redraw.click()
            await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)
            assert here.record.iterations[-1].edits == ("friendly",)

    aio(story())


def is_refused(here: Studio, said: str) -> bool:
    """Whether the window shows that the product in these words was not drawn."""
    record = here.session.wiring.current.record
    is_told = here.session.window.design.change.wish.isEnabled()
    return (
        record is not None
        and is_told
        and record.product.state is GenerationState.ERROR
        and record.product.description == said
    )


def test_a_product_that_was_refused_is_described_in_other_words(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    """Her words stand there to be changed, also after a second refusal; then changes follow."""

    def refuse() -> None:
        raise EngineError("This is against the rules.", "Use other words.", kind="safety")

    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            window = here.session.window
            engine.script["front_view"] = refuse
            window.start.sentence.setPlainText("scary stool")
            window.start.draw.click()
            change = window.design.change
            for said, words in (("scary stool", "odd stool"), ("odd stool", "oak stool")):
                await here.until(lambda said=said: is_refused(here, said), said)
                assert change.wish.words() == said
                assert change.wish.isEnabled()
                assert not change.redraw.isEnabled()
                assert not any(one.isVisible() for one in change.suggestion_buttons())
                if words == "oak stool":
                    engine.script.clear()
                change.wish.setPlainText(words)
                change.redraw.click()
            await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)
            assert here.record.product.description == "oak stool"
            await here.until(lambda: change.wish.words() == "", "a place for a change")
            await here.until(
                lambda: any(one.isVisible() for one in change.suggestion_buttons()), "suggestions"
            )

    aio(story())
