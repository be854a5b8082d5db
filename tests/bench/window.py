"""P5 to P8: galleries of 10,000 and 100,000 pictures, and the first sight of a large one."""

from __future__ import annotations

import asyncio
import io
import os
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QStyleOptionViewItem

from app.storage.images import ImageStore
from app.storage.settings import Theme
from app.storage.thumbnails import Size, Thumbnails
from app.ui import theme
from app.ui.loop import window_loop
from app.ui.models.gallery import GalleryItem, GalleryModel
from app.ui.pictures.decoding import decode_picture
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.widgets.gallery import Gallery
from app.ui.widgets.gallery_cell import CellSize, GalleryDelegate
from app.ui.widgets.zoom_viewer import ZoomViewer
from tests.bench.figures import Figure, median_seconds

VIEW = (1000, 700)
PICTURES = 200
SCROLLS = 120
STEP = 60
FRAME = 0.016


def window_figures(folder: Path) -> list[Figure]:
    """Show, scroll, insert one; a cold page of thumbnails; a picture of 2048 px."""
    app = QApplication.instance() or QApplication(["bench", *theme.STYLE_ARGUMENTS])
    app.setQuitOnLastWindowClosed(False)
    theme.load_fonts()
    theme.apply(app, Theme.LIGHT)
    shelf = _Shelf(folder)
    with asyncio.Runner(loop_factory=lambda: window_loop(app)) as runner:
        figures = [
            *runner.run(_galleries(shelf)),
            runner.run(_cold_page(shelf)),
            runner.run(_first_sight(shelf)),
        ]
        runner.run(shelf.tasks.aclose())
    return figures


class _Shelf:
    """Pictures on the disk, with their thumbnails, and loaders over them."""

    def __init__(self, folder: Path) -> None:
        # The store writes nothing where its library is gone.
        folder.mkdir(parents=True, exist_ok=True)
        self.images = ImageStore(folder / "images")
        self.thumbnails = Thumbnails(folder / "thumbnails", self.images)
        self.tasks = TaskScope(on_error=_raise, on_unexpected=_raise)
        self.digests = [self._put(number) for number in range(PICTURES)]

    def _put(self, number: int, side: int = 256) -> str:
        chance = np.random.default_rng(number)
        small = chance.integers(0, 255, (16, 16, 3), dtype=np.uint8)
        picture = Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC)
        data = io.BytesIO()
        picture.save(data, "PNG", compress_level=1)
        digest = self.images.put(data.getvalue())
        self.thumbnails.make_at_ingest(digest, picture)
        return digest

    def large(self) -> str:
        """A picture of 2048 × 2048, its proxy made when it was stored, as the engine's are."""
        return self._put(PICTURES + 1, 2048)

    def loader(self) -> PictureLoader:
        """A loader that remembers nothing, over thumbnails that do not either."""
        thumbnails = Thumbnails(self.thumbnails._folder, self.images)
        return PictureLoader(thumbnails, self.images, tasks=self.tasks)

    def items(self, count: int) -> list[GalleryItem]:
        return [
            GalleryItem(str(n), f"Picture {n}", image=self.digests[n % PICTURES])
            for n in range(count)
        ]


async def _galleries(shelf: _Shelf) -> list[Figure]:
    loader = shelf.loader()
    for digest in shelf.digests:
        await loader.load(digest, Size.THUMBNAIL)
    many, more = shelf.items(10_000), shelf.items(100_000)
    turns = [(_shown(loader, many), _shown(loader, more), _canvas(loader, many)) for _ in range(7)]
    few, most, canvas = (statistics.median(column) for column in zip(*turns, strict=True))
    view, model = await _gallery(loader, many)
    frames = sorted(_scrolled(view))
    inserted = statistics.median([await _insert_one(view, model) for _ in range(5)])
    view.close()
    return [
        Figure("P5", "gallery of 10,000: first paint", "own canvas", few, canvas, 3),
        Figure("P5", "100,000 instead of 10,000", "10,000", most, few, 1.2),
        Figure("P5", "insert one into 10,000", "", inserted, None, limit=0.05),
        Figure("P6", "scroll, median frame", "", statistics.median(frames), None, limit=0.008),
        Figure("P6", "scroll, 99 of 100 frames", "", frames[-2], None, limit=FRAME),
    ]


async def _gallery(loader: PictureLoader, items: list[GalleryItem]) -> tuple[Gallery, GalleryModel]:
    """A gallery on the screen, all of it laid out."""
    model = GalleryModel()
    model.show_items(items)
    view = Gallery(loader, model)
    view.resize(*VIEW)
    view.show()
    # Cells are laid out in batches while the loop runs; half a second is enough for all.
    await asyncio.sleep(0.5)
    if view.verticalScrollBar().maximum() < SCROLLS * STEP:
        raise RuntimeError("The gallery is not laid out yet, so there is nothing to scroll.")
    return view, model


def _shown(loader: PictureLoader, items: list[GalleryItem]) -> float:
    """Seconds from a filled model to the first painted frame."""
    model = GalleryModel()
    model.show_items(items)
    began = time.perf_counter()
    view = Gallery(loader, model)
    view.resize(*VIEW)
    view.show()
    view.viewport().grab()
    taken = time.perf_counter() - began
    view.close()
    return taken


def _scrolled(view: Gallery) -> list[float]:
    """Seconds of each frame, painted as a whole, while the gallery is scrolled in small steps."""
    frames = []
    for _ in range(SCROLLS):
        began = time.perf_counter()
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + STEP)
        view.viewport().grab()
        frames.append(time.perf_counter() - began)
    return frames


async def _insert_one(view: Gallery, model: GalleryModel) -> float:
    """Seconds from a result that lands at the top to the repainted gallery, scrolled down."""
    await asyncio.sleep(1.1)
    began = time.perf_counter()
    model.insert(0, [GalleryItem(f"new{random.random()}", "New", image=None)])
    view.viewport().grab()
    return time.perf_counter() - began


class _Canvas(QAbstractScrollArea):
    """The floor: nothing but painting the visible cells, with the very same delegate."""

    def __init__(self, loader: PictureLoader, model: GalleryModel) -> None:
        super().__init__()
        self._model = model
        self._delegate = GalleryDelegate(loader, opacity=lambda _: 1.0, size=CellSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        cell = self._delegate.cell()
        option = QStyleOptionViewItem()
        columns = self.viewport().width() // cell.width()
        for row in range(self.viewport().height() // cell.height() + 1):
            for column in range(columns):
                option.rect = QRect(
                    column * cell.width(), row * cell.height(), cell.width(), cell.height()
                )
                self._delegate.paint(painter, option, self._model.index(row * columns + column))
        painter.end()


def _canvas(loader: PictureLoader, items: list[GalleryItem]) -> float:
    model = GalleryModel()
    model.show_items(items)
    began = time.perf_counter()
    canvas = _Canvas(loader, model)
    canvas.resize(*VIEW)
    canvas.show()
    canvas.viewport().grab()
    taken = time.perf_counter() - began
    canvas.close()
    return taken


async def _cold_page(shelf: _Shelf) -> Figure:
    """35 thumbnails that no memory holds, from the disk to pixmaps, against decoding alone."""
    digests = shelf.digests[:35]

    async def ours() -> None:
        loader = shelf.loader()
        arrived: set[str] = set()
        done = asyncio.Event()

        def listen(loaded: Any) -> None:
            arrived.update(loaded.digests)
            if len(arrived) == len(digests):
                done.set()

        loader.loaded.connect(listen)
        for digest in digests:
            loader.request(digest)
        await done.wait()

    def floor() -> None:
        for digest in digests:
            path = shelf.thumbnails._path(digest, Size.THUMBNAIL)
            QPixmap.fromImage(QImage.fromData(path.read_bytes()))

    return Figure("P7", "cold page of 35 thumbnails", "decoding", *await _turns(ours, floor), 2)


async def _first_sight(shelf: _Shelf) -> Figure:
    """From choosing a picture of 2048 px to seeing it, against decoding it."""
    digest = shelf.large()

    async def ours() -> None:
        viewer = ZoomViewer(shelf.loader(), tasks=shelf.tasks)
        viewer.resize(*VIEW)
        viewer.show()
        seen = asyncio.Event()
        viewer.content_changed.connect(seen.set)
        viewer.show_content(None)
        seen.clear()
        viewer.show_picture(digest, (2048, 2048))
        while viewer.content is None:
            seen.clear()
            await seen.wait()
        viewer.grab()
        viewer.show_picture(None)
        viewer.close()

    def floor() -> None:
        decode_picture(shelf.images.path(digest).read_bytes())

    return Figure("P8", "first sight of 2048 px", "decoding it", *await _turns(ours, floor), 1.2)


async def _turns(
    ours: Callable[[], Awaitable[None]], floor: Callable[[], None], rounds: int = 9
) -> tuple[float, float]:
    """Medians of both, measured in turns."""
    mine, theirs = [], []
    for _ in range(rounds):
        began = time.perf_counter()
        await ours()
        mine.append(time.perf_counter() - began)
        theirs.append(median_seconds(floor, 1))
    return statistics.median(mine), statistics.median(theirs)


def _raise(error: BaseException) -> None:
    raise error
