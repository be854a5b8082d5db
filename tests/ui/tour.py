"""A walk through every page and dialog of the window, with a product that has everything."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.generation import GenerationState
from app.ui.dialogs.crash_dialog import CrashDialog
from app.ui.panes.next_step import Step
from tests.ui.studio import Studio

DIALOGS = (
    "export",
    "credits",
    "settings",
    "engines",
    "calls",
    "statistics",
    "clean_up",
    "keys",
    "about",
)
Look = Callable[[str, QWidget], None]
WIDTH, HEIGHT = 1280, 720


async def tour(here: Studio, look: Look) -> None:
    """Call `look` with the name and the widget of everything a person comes to."""
    window = here.session.window
    window.resize(WIDTH, HEIGHT)
    await _look_at(here, "start", look)
    await here.draw("oak stool")
    await here.until(lambda: len(window.design.change.suggestion_buttons()) == 6)
    await _look_at(here, "approval", look)
    await _step(here, Step.APPROVE)
    await here.until_state(GenerationState.COMPLETED)
    await _step(here, Step.MAKE_PACK)
    await _offers(here, Step.OPEN_PACK)
    for number, (_, page) in enumerate(window.pages):
        here.session.wiring.open_page(number)
        await _look_at(here, type(getattr(page, "page", page)).__name__, look)
    here.session.wiring.show_drawer(shown=True)
    await _look_at(here, "drawer", look)
    here.session.wiring.open_page(0)
    await _look_at(here, "drawer below the design", look)
    here.session.wiring.show_drawer(shown=False)
    for name in DIALOGS:
        window.actions_of_window[name].trigger()
        await _dialog(here, name, look)
    CrashDialog(ValueError("a number is missing"), window).open()
    await _dialog(here, "crash", look)


async def _step(here: Studio, step: Step) -> None:
    await _offers(here, step)
    here.session.window.design.next.button.click()


async def _offers(here: Studio, step: Step) -> None:
    """Wait until the large button offers this step."""
    next_step = here.session.window.design.next

    def does() -> bool:
        offer = next_step.offer
        return offer is not None and offer.step is step and next_step.button.isEnabled()

    await here.until(does, str(step))


async def _look_at(here: Studio, name: str, look: Look) -> None:
    await _quiet(here)
    here.session.window.activateWindow()
    await here.until(here.session.window.isActiveWindow, "the window is active")
    look(name, here.session.window)


async def _quiet(here: Studio) -> None:
    """Wait until nothing loads, and what has ended is no longer shown as being at work."""
    strip, at_work = here.session.window.strip, here.session.workspace.at_work
    calm = 0
    while calm < 4:
        await asyncio.sleep(0.01)
        is_told = strip.isHidden() or bool(at_work.running())
        calm = calm + 1 if here.session.tasks.running == 0 and is_told else 0


async def _dialog(here: Studio, name: str, look: Look) -> None:
    def opened() -> list[QDialog]:
        shown = QApplication.topLevelWidgets()
        return [one for one in shown if isinstance(one, QDialog) and one.isVisible()]

    await here.until(lambda: bool(opened()), name)
    await _quiet(here)
    look(name, opened()[0])
    opened()[0].reject()
    await here.until(lambda: not opened(), f"{name} closed")
