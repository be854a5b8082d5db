"""A library that is missing at the start, or vanishes later: a way on, and nothing lost."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app import bootstrap
from app.domain.generation import GenerationState
from app.storage.known_libraries import known_libraries, remember_library
from app.ui import session, visits
from app.ui.arguments import Options
from app.ui.focus_ring import FocusRings
from app.ui.library_watch import LibraryWatch
from app.ui.main_window import MainWindow
from app.ui.panes.library_trouble import LibraryTrouble
from app.workflow.views.generation import NewProduct
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Strict

W = TypeVar("W", bound=QWidget)


class Program:
    """The program from its start to its end, in this process."""

    def __init__(self, app: QApplication) -> None:
        self.app = app

    async def shown(self, kind: type[W], *, but: QWidget | None = None) -> W:
        """The widget of this kind that a person sees."""
        for _ in range(1000):
            await asyncio.sleep(0.01)
            for one in self.app.allWidgets():
                if isinstance(one, kind) and one.isVisible() and one is not but:
                    return one
        raise AssertionError(f"No {kind.__name__} was shown.")

    async def ready(self, products: int, *, but: QWidget | None = None) -> MainWindow:
        """The window as soon as its library is open and listed."""
        window = await self.shown(MainWindow, but=but)
        for _ in range(1000):
            watch = window.findChild(LibraryWatch)
            if watch is not None and window.library.model.rowCount() == products:
                return window
            await asyncio.sleep(0.01)
        raise AssertionError("The library never opened.")


@pytest.fixture
def program(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path], Any]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    # It would end the tests as well.
    monkeypatch.setattr(session, "end_process_soon", lambda: None)
    monkeypatch.setattr(bootstrap, "built_in_engines", lambda *_: {"scripted": ScriptedEngine})

    @contextlib.asynccontextmanager
    async def running(root: Path) -> AsyncIterator[Program]:
        reporter = Strict()
        main = asyncio.ensure_future(visits.visit_libraries(dressed, Options(root), reporter, None))
        try:
            yield Program(dressed)
        finally:
            for _ in range(500):
                if main.done():
                    break
                for window in dressed.topLevelWidgets():
                    window.close()
                await asyncio.sleep(0.01)
        assert await main == 0
        assert not reporter.seen, reporter.seen

    return running


async def fill(root: Path) -> None:
    async with bootstrap.open_workspace(root, engines={"scripted": ScriptedEngine}) as workspace:
        await workspace.grant(100)
        made = await workspace.generation.start(NewProduct("oak stool", engine="scripted"))
        assert made.state is GenerationState.AWAITING_FRONT_APPROVAL


def test_a_library_that_is_missing_is_not_begun_anew(
    aio: Any, program: Any, tmp_path: Path
) -> None:
    root, other, full = tmp_path / "unplugged", tmp_path / "other", tmp_path / "full"
    other.mkdir()
    full.mkdir()
    (full / "letter.txt").write_text("Dear …")
    remember_library(root)

    async def story() -> None:
        async with program(root) as here:
            trouble = await here.shown(LibraryTrouble)
            assert "not there" in trouble.title.text()
            assert not root.exists()
            trouble.again.click()
            trouble = await here.shown(LibraryTrouble, but=trouble)
            trouble.take(full)
            assert "no library" in trouble.words.text()
            trouble.take(other)
            await here.ready(0)
        assert not root.exists()
        assert (other / "library.db").is_file()
        assert known_libraries().chosen == other

    aio(story())


def test_a_library_that_vanishes_comes_back_or_is_found_elsewhere(
    aio: Any, program: Any, tmp_path: Path
) -> None:
    root, away = tmp_path / "library", tmp_path / "away"

    async def story() -> None:
        await fill(root)
        async with program(root) as here:
            window = await here.ready(1)
            root.rename(away)
            window.findChild(LibraryWatch).look()
            trouble = await here.shown(LibraryTrouble)
            assert "gone" in trouble.title.text()
            # Two would draw two rings around whatever has the keyboard.
            assert len(trouble.window().findChildren(FocusRings)) == 1
            assert not window.actions_of_window["export"].isEnabled()
            trouble.again.click()
            trouble = await here.shown(LibraryTrouble, but=trouble)
            assert not root.exists(), "nothing was written where the library was"
            away.rename(root)
            trouble.again.click()
            window = await here.ready(1)
            assert window.library.model.at(0).name == "oak stool"
            assert known_libraries().chosen is None

            root.rename(away)
            window.library.tags.add(window.library.model.at(0).id, "fair")
            trouble = await here.shown(LibraryTrouble)
            trouble.take(away)
            window = await here.ready(1, but=window)
            assert window.library.model.at(0).tags == ()
            assert known_libraries().chosen == away

    aio(story())


def test_a_file_in_the_place_of_the_folder_is_a_sentence(
    aio: Any, program: Any, tmp_path: Path
) -> None:
    root = tmp_path / "library"
    root.write_text("not a folder")

    async def story() -> None:
        async with program(root) as here:
            trouble = await here.shown(LibraryTrouble)
            assert "not a folder" in trouble.words.text()
            assert trouble.hint.text()
            assert trouble.begin.isHidden()

    aio(story())
