"""Which folder may be a library, and how a person chooses one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import RefusedInputError
from app.storage.paths import LibraryPaths


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
