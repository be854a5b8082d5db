"""Ctrl+Enter sends the words where the keyboard is; it never approves what is not in view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.generation import GenerationState
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

Aio = Callable[[Any], Any]


async def send(here: Studio, field: QWidget) -> None:
    window = here.session.window
    window.activateWindow()
    field.setFocus()
    await here.until(field.hasFocus, "the keyboard in the field")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_words_of_a_change_are_sent_and_nothing_is_approved(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await here.draw("oak stool")
            assert here.session.window.actions_of_window["approve"].isEnabled()
            wish = here.session.window.design.change.wish
            wish.setPlainText("rounder")
            await send(here, wish)
            await here.until(lambda: len(here.record.iterations) == 2, "the second version")
            await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)
            assert here.record.iterations[-1].edits == ("rounder",)

    aio(story())


def test_at_the_form_for_a_new_product_the_hidden_one_is_not_approved(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await here.draw("oak stool")
            first, window = here.record.product.id, here.session.window
            here.session.wiring.new_product()
            assert not window.actions_of_window["approve"].isEnabled()
            window.start.sentence.setPlainText("blue mug")
            await send(here, window.start.sentence)
            wiring = here.session.wiring
            await here.until(lambda: wiring.current.id != first, "the second product")
            await here.until(lambda: wiring.current.record is not None, "its record")
            await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)
            hidden = await here.session.workspace.record(first)
            assert hidden.product.state is GenerationState.AWAITING_FRONT_APPROVAL
            assert window.actions_of_window["approve"].isEnabled()

    aio(story())
