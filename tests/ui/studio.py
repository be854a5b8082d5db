"""The real window over the real workspace with the scripted engine, and hands to work it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import open_workspace
from app.domain.generation import GenerationState
from app.ui.reporting import Reporter
from app.ui.session import Session
from app.workflow.product_record import ProductRecord
from tests.scripted_engine import ScriptedEngine


class Strict(Reporter):
    """Collects what would have opened the crash dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[BaseException] = []

    def report(self, error: BaseException) -> None:
        self.seen.append(error)


@dataclass
class Studio:
    """An open window."""

    session: Session
    engine: ScriptedEngine

    @property
    def record(self) -> ProductRecord:
        record = self.session.wiring.current.record
        assert record is not None
        return record

    @property
    def window(self) -> QWidget:
        return self.session.window

    async def until(self, is_so: Callable[[], bool], what: str = "") -> None:
        """Wait for something a person would see."""
        for _ in range(1000):
            if is_so():
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"It never came to this: {what or is_so}")

    async def until_state(self, state: GenerationState) -> None:
        current = self.session.wiring.current
        await self.until(
            lambda: current.record is not None and current.record.product.state is state, state
        )

    async def draw(self, sentence: str) -> None:
        """Type a sentence and press the button."""
        start = self.session.window.start
        await self.until(lambda: self.session.window.middle.currentWidget() is start, "the form")
        start.sentence.setPlainText(sentence)
        assert start.draw.isEnabled()
        start.draw.click()
        await self.until_state(GenerationState.AWAITING_FRONT_APPROVAL)

    async def draw_another(self, sentence: str) -> None:
        """The same while another product is in view."""
        before = self.record.product.id
        self.session.window.start.sentence.setPlainText(sentence)
        self.session.window.start.draw.click()
        await self.until(lambda: self.session.wiring.current.id != before, "another product")
        await self.until_state(GenerationState.AWAITING_FRONT_APPROVAL)

    async def approve(self) -> None:
        button = self.session.window.design.next.button
        await self.until(lambda: button.isEnabled() and "Approve" in button.text(), "Approve")
        button.click()


@asynccontextmanager
async def studio(
    app: QApplication, library: Path, engine: ScriptedEngine, *, credits: int = 100
) -> AsyncIterator[Studio]:
    """Open the window on a library; whatever it could not deal with fails the test."""
    reporter = Strict()
    async with open_workspace(library, engines={"scripted": lambda: engine}) as workspace:
        if credits:
            await workspace.grant(credits * 10)
        session = Session(app, workspace, await workspace.settings(), reporter)
        session.open()
        try:
            yield Studio(session, engine)
        finally:
            await session.aclose()
    assert not reporter.seen, reporter.seen
