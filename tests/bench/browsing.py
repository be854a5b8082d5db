"""A process that opens the window, browses and prints how much memory it takes at each stage.

With "bare" it opens a bare window instead. What it prints are bytes, the present resident size.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from pathlib import Path

PICTURES = 1000
OPENED = 60
SCREEN = 600


def resident() -> int:
    """Bytes of this process in memory, without what nobody refers to any more."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    window.grab()
    print(resident(), flush=True)  # noqa: T201 - the answer
    assert app


async def browse(root: Path) -> None:
    """An empty library, then every thumbnail of a gallery and some of its pictures, large."""
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import open_workspace
    from app.ui.models.gallery import GalleryItem, GalleryModel
    from app.ui.pictures.allocator import give_back_large_blocks
    from app.ui.reporting import Reporter
    from app.ui.session import Session
    from app.ui.widgets.gallery import Gallery
    from app.ui.widgets.zoom_viewer import ZoomViewer

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    give_back_large_blocks()
    async with open_workspace(root) as workspace:
        session = Session(app, workspace, await workspace.settings(), Reporter())
        session.open()
        await asyncio.sleep(4)
        print(resident(), flush=True)  # noqa: T201 - the answer
        digests = [
            path.parent.name + path.name for path in workspace.library.paths.images.glob("*/*")
        ]
        model = GalleryModel()
        model.show_items([GalleryItem(one, one[:6], image=one) for one in digests])
        gallery = Gallery(session.pictures, model)
        viewer = ZoomViewer(session.pictures, tasks=session.tasks)
        for widget in (gallery, viewer):
            widget.resize(1000, SCREEN)
            widget.show()
        await asyncio.sleep(0.5)
        bar = gallery.verticalScrollBar()
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + SCREEN)
            await asyncio.sleep(0.1)
        for digest in digests[:OPENED]:
            viewer.show_picture(digest, (2048, 2048))
            await asyncio.sleep(0.2)
        print(resident(), flush=True)  # noqa: T201 - the answer
        gallery.close()
        viewer.close()
        await session.aclose()


def ours(root: Path) -> None:
    from app.ui import loop
    from app.ui.start import make_application

    async def main() -> int:
        await browse(root)
        return 0

    loop.run(make_application(), main(), lambda error: sys.stderr.write(repr(error)))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[1]))
