"""Between a start and an open library: what to do where the library cannot be used."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import RefusedInputError
from app.storage.paths import LibraryPaths

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
    return await chosen


def choose_folder(parent: QWidget, root: Path, on_chosen: Callable[[Path], object]) -> None:
    """Let the person choose a folder for the library that is at `root` now."""
    words = QCoreApplication.translate("LibraryDoor", "Library folder")
    chooser = QFileDialog(parent, words, _nearest(root))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(lambda name: on_chosen(Path(name)))
    chooser.open()


def can_open(folder: Path) -> bool:
    """Whether a folder holds a library, or nothing at all so that one can begin there."""
    try:
        return LibraryPaths(folder).database.is_file() or not any(folder.iterdir())
    except OSError:
        return False


def no_library(folder: Path) -> RefusedInputError:
    """What a person is told who chose something else."""
    return RefusedInputError(
        QCoreApplication.translate("LibraryDoor", "There is no library in {}.").format(folder),
        QCoreApplication.translate(
            "LibraryDoor",
            "Choose the folder that holds library.db, or an empty one for a new library.",
        ),
    )


def _nearest(folder: Path) -> str:
    """The folder to begin choosing in: the nearest one that is there."""
    return str(next((one for one in folder.parents if one.is_dir()), Path.home()))


def _way(folder: Path, root: Path) -> Way:
    is_other = folder != root
    return Way(folder, may_begin=is_other, is_chosen=is_other)
