"""P26: how long the window is ever blocked while a full run goes on in it.

The program is compiled first, as it is where it was installed: a run would else compile in its
threads, each time anew where the environment keeps Python from storing what it has compiled.
"""

from __future__ import annotations

import asyncio
import compileall
import os
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import open_workspace
from app.domain.generation import GenerationState
from app.domain.requests import ImageRequest
from app.providers.engine import FileReader, ImageResult
from app.storage.settings import Theme
from app.ui import theme
from app.ui.garbage import GarbageOnThisThread
from app.ui.lean_imports import import_pyside
from app.ui.loop import window_loop
from app.ui.models.gallery import GalleryItem, GalleryModel
from app.ui.reporting import Reporter
from app.ui.session import Session
from app.ui.widgets.gallery import Gallery
from tests.bench.figures import Figure
from tests.bench.pixels import noisy
from tests.bench.undisturbed import Undisturbed
from tests.scripted_engine import slot
from tests.ui.drawn import DrawingEngine

PROGRAM = Path(__file__).parents[2] / "app"
SIDE = 2048
RESULTS = 16
TICK = 0.001
MANY = 10_000
RUNS = 3
MOST_RUNS = 6
CALM = 0.1
"""Seconds that may be taken away from a run of some fifteen."""
PICTURES = 200
SETTLED = 0.5
KEY = 0.1
"""Seconds from one key to the next, at some 120 words a minute."""


class Blocks(NamedTuple):
    """Seconds of the longest block of a run, and of the longest work of the window's thread."""

    longest: float
    busiest: float


class LargeEngine(DrawingEngine):
    """Answers with pictures of 2048 × 2048, noisy enough to take as long as real ones."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = [noisy(number, SIDE) for number in range(RESULTS)]
        self._next = 0

    async def generate(self, request: ImageRequest, files: FileReader) -> ImageResult:
        made = await super().generate(request, files)
        if request.task == "sketch":
            return made
        self._next += 1
        await asyncio.sleep(0.05)
        data = self._pictures[self._next % RESULTS]
        return ImageResult(data, prompt=made.prompt, model=slot(request))


class Watchdog:
    """Measures how late the window's thread is while something goes on.

    Attributes:
        longest: seconds between two looks at the loop, as a click would have waited.
        busiest: seconds that the window's thread itself worked between two looks.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self.busiest = 0.0

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        looks = asyncio.create_task(self._look())
        try:
            yield
        finally:
            looks.cancel()

    async def _look(self) -> None:
        seen, worked = time.perf_counter(), time.thread_time()
        while True:
            await asyncio.sleep(TICK)
            now, used = time.perf_counter(), time.thread_time()
            self.note(now - seen - TICK, used - worked)
            seen, worked = now, used

    def note(self, late: float, work: float) -> None:
        self.longest = max(self.longest, late)
        self.busiest = max(self.busiest, work)


@contextmanager
def application() -> Iterator[QApplication]:
    # As the program does when it starts.
    import_pyside()
    found = QApplication.instance()
    fresh = ["bench", *theme.STYLE_ARGUMENTS]
    app = found if isinstance(found, QApplication) else QApplication(fresh)
    app.setQuitOnLastWindowClosed(False)
    theme.load_fonts()
    theme.apply(app, Theme.LIGHT)
    garbage = GarbageOnThisThread(app)
    garbage.start()
    # As it does once when it has opened a library.
    garbage.collect_all()
    yield app
    garbage.stop()


def blocking_figures(folder: Path) -> list[Figure]:
    """The longest block of a full run, in wall time and in time of the window's own thread.

    Medians of runs in processes of their own: what a program does for the first time counts, and
    nothing of the figures before this one does.
    """
    compileall.compile_dir(PROGRAM, quiet=2)
    undisturbed, made = Undisturbed(RUNS, at_most=MOST_RUNS, calm=CALM), list[Blocks]()
    while not undisturbed.is_enough:
        made.append(_in_a_process(folder / str(len(made)), undisturbed))
    chosen = [made[place] for place in undisturbed.chosen]
    longest = statistics.median(one.longest for one in chosen)
    busiest = statistics.median(one.busiest for one in chosen)
    what = f"longest block, as a click waits; {undisturbed.note}"
    return [
        Figure("P26", what, "", longest, None, limit=0.05),
        Figure("P26", "longest work of the window", "", busiest, None, limit=0.05),
    ]


def _in_a_process(folder: Path, undisturbed: Undisturbed) -> Blocks:
    command = [sys.executable, "-m", "tests.bench.blocking", str(folder)]
    with undisturbed.run():
        ended = subprocess.run(command, check=True, capture_output=True, text=True)
    return Blocks(*map(float, ended.stdout.splitlines()[-1].split()))


def full_run(folder: Path) -> Blocks:
    """What a full run in this process took."""
    watchdog = Watchdog()
    with (
        application() as app,
        asyncio.Runner(loop_factory=lambda: window_loop(app)) as runner,
    ):
        runner.run(_full_run(app, folder, watchdog))
    return Blocks(watchdog.longest, watchdog.busiest)


async def _full_run(app: QApplication, folder: Path, watchdog: Watchdog) -> None:
    engine = LargeEngine()
    async with open_workspace(folder / "library", engines={"scripted": lambda: engine}) as works:
        await works.grant(1000)
        session = Session(app, works, await works.settings(), Reporter())
        session.open()
        gallery = _gallery(session)
        await asyncio.sleep(SETTLED)
        async with watchdog.watching():
            await _from_words_to_pack(session)
        gallery.close()
        await session.aclose()


def _gallery(session: Session) -> Gallery:
    """A gallery whose pictures are stored, so that what arrives meets one that has something."""
    library, model = session.workspace.library, GalleryModel()
    digests = [library.images.put(noisy(number, 256)) for number in range(PICTURES)]
    model.show_items(
        [
            GalleryItem(str(number), f"Picture {number}", image=digests[number % PICTURES])
            for number in range(MANY)
        ]
    )
    gallery = Gallery(session.pictures, model)
    gallery.resize(900, 700)
    gallery.show()
    return gallery


async def _from_words_to_pack(session: Session) -> None:
    """Everything a person does once, by the buttons, looking at every page."""
    window, current = session.window, session.wiring.current
    await _typed(window.start.sentence, "oak stool")
    window.start.draw.click()
    await _until(session, GenerationState.AWAITING_FRONT_APPROVAL)
    await asyncio.sleep(SETTLED)
    window.actions_of_window["approve"].trigger()
    await _until(session, GenerationState.COMPLETED)
    await asyncio.sleep(SETTLED)
    session.wiring.open_page(1)
    await asyncio.sleep(SETTLED)
    window.actions_of_window["make_pack"].trigger()
    await asyncio.sleep(SETTLED)
    while current.id is None or session.workspace.at_work.is_running(current.id):  # noqa: ASYNC110 - there is no event, a person looks too
        await asyncio.sleep(0.02)
    for page in (*range(len(window.pages)), 0):
        session.wiring.open_page(page)
        await asyncio.sleep(SETTLED)


async def _typed(field: QWidget, words: str) -> None:
    """As somebody writes who is quick at it."""
    for letter in words:
        QTest.keyClicks(field, letter)
        await asyncio.sleep(KEY)


async def _until(session: Session, state: GenerationState) -> None:
    while True:
        record = session.wiring.current.record
        if record is not None and record.product.state is state:
            return
        await asyncio.sleep(0.02)


if __name__ == "__main__":
    print(*full_run(Path(sys.argv[1])))  # noqa: T201 - what the process that began this one reads
