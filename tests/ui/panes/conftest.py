"""A page over a real workspace, with what every page gets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_workspace
from app.ui.notices import Notice, Notices
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.workflow.workspace import Workspace
from tests.ui.drawn import DrawingEngine


class Bench:
    """Everything a page is built from, and what it told."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.notices = Notices()
        self.told: list[Notice] = []
        self.unexpected: list[BaseException] = []
        self.notices.shown.connect(self.told.append)
        self.tasks = TaskScope(on_error=self.notices.error, on_unexpected=self.unexpected.append)
        library = workspace.library
        self.pictures = PictureLoader(library.thumbnails, library.images, tasks=self.tasks)

    def page(self, kind: Callable[..., Any]) -> Any:
        return kind(self.workspace, tasks=self.tasks, notices=self.notices, pictures=self.pictures)

    async def settled(self) -> None:
        """Wait until no task of the page runs."""
        for _ in range(1000):
            await asyncio.sleep(0.005)
            if not self.tasks.running:
                return
        raise TimeoutError

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for what a timer or a thread brings."""
        for _ in range(1000):
            if is_so():
                return
            await asyncio.sleep(0.005)
        raise TimeoutError


Benches = Callable[[], Any]


@pytest.fixture
def drawing_engine() -> DrawingEngine:
    return DrawingEngine()


@pytest.fixture
def bench(tmp_path: Path, drawing_engine: DrawingEngine) -> Benches:
    """Opens the same library again and again."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Bench]:
        async with open_workspace(
            tmp_path / "library", engines={"scripted": lambda: drawing_engine}
        ) as workspace:
            made = Bench(workspace)
            yield made
            await made.tasks.aclose()
            assert not made.unexpected, made.unexpected

    return opened
