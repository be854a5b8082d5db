"""P25 in the window: a complete run with a cloud engine, from each click until its result is shown.

Each phase is counted from its click, with half a second of looking between that nobody waits for.
In a process of its own, which is the program's and holds nothing of other figures.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from app.bootstrap import open_workspace
from app.domain.files import FileStatus
from app.domain.generation import GenerationState
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import usual_form
from app.ui.loop import window_loop
from app.ui.panes.start_page import StartPage
from app.ui.reporting import Reporter
from app.ui.session import Session
from app.workflow.product_record import ProductRecord
from app.workflow.workspace import Workspace
from tests.bench.blocking import application
from tests.bench.figures import Figure
from tests.bench.undisturbed import Undisturbed
from tests.bench.waiting import CALM, CRITICAL, ENGINES, LIMIT, MOST_ROUNDS, ROUNDS
from tests.providers.seed_server import seed_server

TASKS = ("front_view", "views", "analysis", "close_ups", "sketches", "textures")
LOOK = 0.5
"""Seconds that somebody looks at a result before the next click."""
REST = 1.5
"""Seconds until the next product: what a run leaves to be done is done."""
LONGEST = 60.0


class Measured(NamedTuple):
    """Seconds of a run, and which runs were counted."""

    seconds: float
    note: str


def window_waiting_figures(folder: Path) -> list[Figure]:
    """A complete run in the window through each SDK, against a server in its own process."""
    figures = []
    with seed_server() as environment:
        for engine in ENGINES:
            found = _in_a_process(folder / engine, engine, environment)
            what = f"complete run in the window, {engine}; {found.note}"
            figures.append(
                Figure("P25", what, "critical path", found.seconds, CRITICAL, limit=LIMIT)
            )
    return figures


def _in_a_process(folder: Path, engine: str, environment: dict[str, str]) -> Measured:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bench.waiting_in_window", str(folder), engine],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | environment,
    )
    return Measured(*json.loads(ended.stdout.splitlines()[-1]))


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONGEST):
        while not is_so():  # noqa: ASYNC110 -- states of widgets, which tell nobody
            await asyncio.sleep(0.002)


class Person:
    """Presses what a designer presses, and waits for what she waits for."""

    def __init__(self, workspace: Workspace, session: Session, engine: str) -> None:
        self._workspace = workspace
        self._session = session
        self._engine = engine

    async def complete_run(self, words: str) -> float:
        """Seconds from each press until its result is shown."""
        current, verbs = self._session.wiring.current, self._session.verbs
        before = current.id
        start = await self._write(words)
        took = await self._phase(
            start.draw.click,
            lambda record: (
                record.product.id != before
                and record.product.state is GenerationState.AWAITING_FRONT_APPROVAL
            ),
        )
        product = current.id or ""
        took += await self._phase(
            lambda: verbs.approve(product, None),
            lambda record: record.product.state is GenerationState.COMPLETED,
        )
        took += await self._phase(
            lambda: verbs.make_pack(product),
            lambda record: any(one.status is FileStatus.COMPLETED for one in record.collections),
        )
        return took + await self._timed(self._artwork(product))

    async def _write(self, words: str) -> StartPage:
        self._session.wiring.new_product()
        start, middle = self._session.window.start, self._session.window.middle
        await _until(lambda: middle.currentWidget() is start)
        start.sentence.setPlainText(words)
        await _until(start.draw.isEnabled)
        return start

    async def _phase(
        self, press: Callable[[], None], is_there: Callable[[ProductRecord], bool]
    ) -> float:
        """Press, and wait until the window has shown a record with what was wanted."""
        current, seen = self._session.wiring.current, asyncio.Event()

        def look(record: ProductRecord | None) -> None:
            if record is not None and is_there(record):
                seen.set()

        async def pressed() -> None:
            press()
            async with asyncio.timeout(LONGEST):
                await seen.wait()

        # Connected last, so that everything else has shown it before.
        current.changed.connect(look)
        try:
            return await self._timed(pressed())
        finally:
            current.changed.disconnect(look)

    async def _artwork(self, product: str) -> None:
        await self._workspace.packaging.keep(product, usual_form(PackageType.BOX))
        await self._workspace.panel_art.generate(product, words="green leaves", engine=self._engine)

    async def _timed(self, work: Awaitable[None]) -> float:
        await asyncio.sleep(LOOK)
        began = time.monotonic()
        await work
        return time.monotonic() - began


async def _measure(app: QApplication, folder: Path, engine: str) -> Measured:
    async with open_workspace(folder / "library") as workspace:
        await workspace.grant(1_000_000)
        session = Session(app, workspace, await workspace.settings(), Reporter())
        session.open()
        session.window.activateWindow()
        settings = await workspace.change_settings(**dict.fromkeys(TASKS, engine))
        session.wiring.use_settings(settings)
        await asyncio.sleep(2 * REST)
        person, runs = Person(workspace, session, engine), list[float]()
        # The first run of a process also loads the SDK, the pages and the certificates.
        await person.complete_run("warm up")
        undisturbed = Undisturbed(ROUNDS, at_most=MOST_ROUNDS, calm=CALM)
        while not undisturbed.is_enough:
            await asyncio.sleep(REST)
            with undisturbed.run():
                runs.append(await person.complete_run(f"bottle {len(runs)}"))
        await session.aclose()
    seconds = statistics.median(runs[one] for one in undisturbed.chosen)
    return Measured(seconds, undisturbed.note)


def main(folder: Path, engine: str) -> Measured:
    """What is measured in this process."""
    folder.mkdir(parents=True, exist_ok=True)
    with application() as app, asyncio.Runner(loop_factory=lambda: window_loop(app)) as runner:
        return runner.run(_measure(app, folder, engine))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2])) + "\n")
