"""The pages are made while the window stays usable, and whoever is quicker sees them whole."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import pages_ready
from app.ui.main_window import MainWindow
from app.ui.panes.late_page import LatePage
from app.ui.steps import Steps
from app.ui.wiring import REVIEW, TECH_PACK
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import studio

Aio = Callable[[Any], Any]
AT_ONCE_AT_MOST = 70
"""Widgets, with all that Qt puts into each; the longest step of a page takes 15 ms for as many."""


def late_pages(window: MainWindow) -> list[LatePage]:
    return [page for _, page in window.pages if isinstance(page, LatePage)]


def widgets() -> int:
    return len(QApplication.allWidgets())


def test_no_step_of_a_page_makes_very_much(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            pages = late_pages(here.session.window)
            assert len(pages) == 5
            for late in pages:
                counts = [widgets(), *(widgets() for _ in late.build()), widgets()]
                steps = [after - before for before, after in pairwise(counts)]
                assert max(steps) <= AT_ONCE_AT_MOST, (late.page, steps)

    aio(story())


def test_all_pages_are_made_while_nothing_is_clicked(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            pages = late_pages(here.session.window)
            await here.until(lambda: all(late.page is not None for late in pages), "all pages")

    aio(story())


def test_a_page_opened_at_once_is_whole_and_the_others_follow(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await here.draw("oak stool")
            pages = late_pages(here.session.window)
            for number in (TECH_PACK, REVIEW):
                here.session.wiring.open_page(number)
                late = pages[number - 1]
                assert late.page is not None
                shown = late.findChildren(QWidget)
                await here.until(
                    lambda shown=shown: sum(one.isVisible() for one in shown) > 10, "its parts"
                )
            await here.until(lambda: all(late.page is not None for late in pages), "all pages")

    aio(story())


def test_a_step_waits_for_calm_but_not_for_ever(aio: Aio, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[int] = []
    monkeypatch.setattr(pages_ready, "BETWEEN_STEPS", 0.0)

    class Late:
        def build(self) -> Steps:
            for step in range(3):
                built.append(step)
                yield

    async def rehearse() -> None:
        assert not built

    async def story() -> None:
        asked = 0

        def calm() -> bool:
            nonlocal asked
            asked += 1
            # The second step waits for it three times, the third as often as it may.
            return len(built) < 2 or (len(built) == 2 and asked > 4)

        await pages_ready.make_ready((cast("LatePage", Late()),), rehearse, calm)
        assert built == [0, 1, 2]
        assert asked == 1 + 4 + pages_ready.MOST_PAUSES

    aio(story())
