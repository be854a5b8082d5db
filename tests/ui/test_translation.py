"""Every text of the window can be translated: under a pseudo-language none stays English."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from app.domain.generation import GenerationState
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

Aio = Callable[[Any], Any]
LETTERS = re.compile(r"[A-Za-z]{2}")
DATA = ("oak stool", "Scripted", "Drafter", "Drinkware", "Bottle")
UNITS = ("mm", "cm", "in")
PRICES = re.compile(r"(free|\d+(\.\d)? credits?)")
SUGGESTIONS = ScriptedEngine().suggestions


class Pseudo(QTranslator):
    """Translates everything into itself between marks."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧" if source else source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks this before it uses a translator
        return False


def texts(here: Studio) -> set[str]:
    """Everything that stands on the window, tooltips too."""
    window = here.session.window
    found: set[str] = set()
    for label in window.findChildren(QLabel):
        found |= {label.text(), label.toolTip()}
    for button in window.findChildren(QAbstractButton):
        found |= {button.text(), button.toolTip(), button.accessibleName()}
    for edit in (*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)):
        found.add(edit.placeholderText())
    for action in window.actions_of_window.all():
        found |= {action.text(), action.toolTip()}
    for row in range(window.header.tabs.count()):
        found.add(window.header.tabs.tabText(row))
    return found


def is_english(text: str) -> bool:
    """Whether letters stand outside of the marks, that are neither data nor a price or key."""
    rest, before = re.sub(r"⟦[^⟦⟧]*⟧", "", text), text
    while rest != before:
        rest, before = re.sub(r"⟦[^⟦⟧]*⟧", "", rest), rest
    if rest in UNITS:
        return False
    for known in (*DATA, *SUGGESTIONS):
        rest = rest.replace(known, "")
    rest = PRICES.sub("", rest)
    rest = re.sub(r"\(?(Ctrl|Shift|Alt|Return|Esc|F\d)[^ )]*\)?", "", rest)
    return bool(LETTERS.search(rest))


def test_no_text_stays_english(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await here.draw("oak stool")
            next_button = here.session.window.design.next.button
            next_button.click()
            await here.until_state(GenerationState.COMPLETED)
            left = sorted(text for text in texts(here) if is_english(text))
            assert not left

    pseudo = Pseudo()
    dressed.installTranslator(pseudo)
    try:
        aio(story())
    finally:
        dressed.removeTranslator(pseudo)
