"""Which libraries this person has opened: so that one that is missing is not begun anew in silence.

Plain JSON in the platform's folder for state; what cannot be read counts as nothing known.
"""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import NamedTuple

import platformdirs

from app.domain.errors import LibraryError
from app.storage.durable import make_folder, write_file
from app.storage.paths import APP, LibraryPaths, default_library, usual_library

FILE = "libraries.json"
MOST = 32
log = logging.getLogger(__name__)


class KnownLibraries(NamedTuple):
    """What was opened before.

    Attributes:
        roots: the folders, the last one first.
        chosen: the one that was chosen in the window, None for the usual one.
    """

    roots: tuple[Path, ...] = ()
    chosen: Path | None = None


def known_libraries() -> KnownLibraries:
    """What is remembered."""
    try:
        found = json.loads(_file().read_text("utf-8"))
        roots = tuple(Path(one) for one in found["roots"] if isinstance(one, str))
        chosen = found.get("chosen")
        return KnownLibraries(roots, Path(chosen) if isinstance(chosen, str) else None)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return KnownLibraries()


def remember_library(root: Path, *, is_chosen: bool = False) -> None:
    """Note that a library was opened.

    Args:
        root: its folder.
        is_chosen: whether the program opens it from now on where nothing else is said.
    """
    known = known_libraries()
    whole = root.expanduser().absolute()
    roots = (whole, *(one for one in known.roots if one != whole))[:MOST]
    chosen = whole if is_chosen else known.chosen
    if (roots, chosen) == (known.roots, known.chosen):
        return
    content = {"roots": list(map(str, roots)), "chosen": str(chosen) if chosen else None}
    path = _file()
    try:
        make_folder(path.parent)
        write_file(path, json.dumps(content, indent=1).encode())
    except OSError as error:
        log.warning("%s cannot be written: %s", path, error.strerror)


def library_of_choice() -> Path:
    """The library that opens where none is named: TECHPACK_HOME, the chosen one, the usual one."""
    if os.environ.get("TECHPACK_HOME"):
        return default_library()
    return known_libraries().chosen or default_library()


def is_missing(root: Path) -> bool:
    """Whether a library should stand here and does not.

    So it is where one was opened before, and where even the folder around it is not there, as on
    a disk that is not connected.
    """
    whole = root.expanduser().absolute()
    if LibraryPaths(whole).database.is_file():
        return False
    if whole in known_libraries().roots:
        return True
    return whole != usual_library() and not whole.parent.is_dir()


def refuse_missing(root: Path) -> None:
    """Begin no library where one was opened before and is not there now.

    Raises:
        LibraryError: it is missing.
    """
    whole = root.expanduser().absolute()
    if whole in known_libraries().roots and not LibraryPaths(whole).database.is_file():
        raise LibraryError(
            f"The library in {whole} is not there any more; nothing was begun in its place.",
            "Connect its disk or put its folder back, or name another one with --library.",
        )


def _file() -> Path:
    return platformdirs.user_state_path(APP, appauthor=False) / FILE
