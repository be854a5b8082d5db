"""P28: the memory of the window with an empty library, and after browsing 1,000 pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.storage.library import open_library
from tests.bench.browsing import OPENED, PICTURES
from tests.bench.figures import Figure
from tests.bench.pixels import noisy

ROOT = Path(__file__).parents[2]
MEGABYTE = 1_000_000
EMPTY_AT_MOST = 250.0
BROWSED_AT_MOST = 350.0


def memory_figures(folder: Path) -> list[Figure]:
    """Megabytes more than a bare window."""
    (bare,) = _run("bare", folder)
    _fill(folder / "library")
    empty, browsed = _run(str(folder / "library"), folder)
    return [
        Figure(
            "P28", "window, beyond a bare one", "", empty - bare, None, None, EMPTY_AT_MOST, "MB"
        ),
        Figure(
            "P28",
            f"after {PICTURES:,} pictures, {OPENED} large",
            "",
            browsed - bare,
            None,
            None,
            BROWSED_AT_MOST,
            "MB",
        ),
    ]


def _run(what: str, folder: Path) -> list[float]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_API": "pyside6",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "PYTHONPATH": str(ROOT),
    }
    script = str(Path(__file__).with_name("browsing.py"))
    done = subprocess.run(
        [sys.executable, script, what],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return [int(line) / MEGABYTE for line in done.stdout.split()]


def _fill(root: Path) -> None:
    library = open_library(root)
    for number in range(PICTURES):
        library.images.put(noisy(number, 2048 if number < OPENED else 512))
    library.close()
