"""What was asked for on the command line of the window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from app.storage.known_libraries import library_of_choice


class Options(NamedTuple):
    """What was asked for on the command line.

    Attributes:
        own_library: the library that was named, None where the usual one is meant.
        screenshots: folder to write pictures of every page into, None for an ordinary start.
    """

    library: Path
    files: tuple[Path, ...] = ()
    reset_layout: bool = False
    screenshots: Path | None = None
    own_library: Path | None = None


def read_arguments(arguments: Sequence[str]) -> Options:
    """Read the command line; wrong usage ends the program with code 2."""
    # Most starts name nothing, and a parser takes as long to make as a pane of the window.
    if not arguments:
        return Options(library=library_of_choice())
    parser = argparse.ArgumentParser(
        prog="techpack-studio", description="From a sentence to a tech pack, in a window."
    )
    parser.add_argument("files", nargs="*", type=Path, help="pictures or 3D files to start from")
    parser.add_argument("--library", type=Path, help="folder of the library")
    parser.add_argument("--reset-layout", action="store_true", help="forget where things stood")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="write every page as PNG")
    found = parser.parse_args(list(arguments))
    return Options(
        library=found.library or library_of_choice(),
        own_library=found.library,
        files=tuple(found.files),
        reset_layout=found.reset_layout,
        screenshots=found.screenshots,
    )
