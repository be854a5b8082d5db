"""Between a start and an open library: what to do where the library cannot be used."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.panes.library_trouble import LibraryTrouble


@dataclass(frozen=True, slots=True)
class Way:
    """The library to open next.

    Attributes:
        may_begin: whether a library may be begun there where one is missing.
        is_chosen: whether the person chose the folder, which opens from now on.
    """

    root: Path
    may_begin: bool = False
    is_chosen: bool = False


async def ask_way(window: MainWindow, trouble: LibraryTrouble, root: Path) -> Way | None:
    """Show what is wrong with the library at `root` until the person decides; None is the end."""
    chosen: asyncio.Future[Way | None] = asyncio.get_running_loop().create_future()

    def take(way: Way | None) -> None:
        if not chosen.done():
            chosen.set_result(way)

    trouble.wanted.connect(lambda folder: take(_way(folder, root)))
    trouble.begin_wanted.connect(lambda: take(Way(root, may_begin=True)))
    trouble.quit_wanted.connect(lambda: take(None))
    window.show_trouble(trouble)
    window.closing.connect(lambda: take(None))
    if window.is_closed:
        return None
    return await chosen


def _way(folder: Path, root: Path) -> Way:
    is_other = folder != root
    return Way(folder, may_begin=is_other, is_chosen=is_other)
