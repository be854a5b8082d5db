"""P1: from the start of the process to the library with 35 thumbnails, beside a bare window."""

from __future__ import annotations

import io
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image

from app.storage.library import open_library
from tests.bench.figures import Figure

THUMBNAILS = 35
PRODUCTS = 1000
ASSETS = 100_000
ROUNDS = 9
ROOT = Path(__file__).parents[2]
NOW = "2026-01-01 00:00:00.000000"


def starting_figures(folder: Path) -> list[Figure]:
    """Processor and wall time of both, measured in turns."""
    environment = _environment(folder)
    _fill(folder / "library", folder / "cache" / "techpack-studio")
    # The first round compiles what is imported and fills the caches of the disk.
    turns = [
        (_run("bare", environment), _run(str(folder / "library"), environment))
        for _ in range(ROUNDS + 1)
    ][1:]
    bare, ours = ([turn[side] for turn in turns] for side in (0, 1))
    what = "start to 35 thumbnails of 100,000"
    return [
        Figure("P1", f"{what}, processor", "bare window", _median(ours, 0), _median(bare, 0), 2),
        Figure("P1", f"{what}, clock", "bare window", _median(ours, 1), _median(bare, 1), 2),
    ]


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHONPATH": str(ROOT),
    }


def _run(what: str, environment: dict[str, str]) -> tuple[float, float]:
    script = str(Path(__file__).with_name("first_paint.py"))
    done = subprocess.run(
        [sys.executable, script, what, str(time.time()), str(THUMBNAILS)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    processor, wall = done.stdout.split()
    return float(processor), float(wall)


def _median(turns: list[tuple[float, float]], place: int) -> float:
    return statistics.median(turn[place] for turn in turns)


def _fill(root: Path, cache: Path) -> None:
    """A library of many products with very many front views, written straight into its tables."""
    library = open_library(root, cache=cache)
    pictures = [_picture(number) for number in range(THUMBNAILS)]
    digests = []
    for picture in pictures:
        data = io.BytesIO()
        picture.save(data, "PNG", compress_level=1)
        digests.append(library.images.put(data.getvalue()))
        library.thumbnails.make_at_ingest(digests[-1], picture)
    library.close()
    with closing(sqlite3.connect(library.paths.database)) as connection:
        connection.executemany(
            "INSERT INTO products (id, name, description, engine, state, created_at, updated_at) "
            "VALUES (?, ?, 'a product', 'drafter', 'idle', ?, ?)",
            ((f"{n:032x}", f"Product {n}", NOW, NOW) for n in range(PRODUCTS)),
        )
        connection.executemany(
            "INSERT INTO front_view_approvals (id, product_id, session_id, iteration, candidate, "
            "prompt, status, image, created_at) VALUES (?, ?, ?, 0, 1, '', 'ready', ?, ?)",
            (
                (f"{n:032x}", f"{n:032x}", f"s{n}", digests[n % THUMBNAILS], NOW)
                for n in range(PRODUCTS)
            ),
        )
        connection.executemany(
            "INSERT INTO tech_files (id, product_id, file_type, slot, status, version, is_latest, "
            "image, created_at) VALUES (?, ?, 'close_up', ?, 'completed', 1, 1, ?, ?)",
            (
                (f"{n:032x}", f"{n % PRODUCTS:032x}", f"shot{n}", digests[n % THUMBNAILS], NOW)
                for n in range(ASSETS)
            ),
        )
        connection.commit()


def _picture(number: int) -> Image.Image:
    chance = np.random.default_rng(number)
    small = chance.integers(0, 255, (16, 16, 3), dtype=np.uint8)
    return Image.fromarray(small).resize((1024, 1024), Image.Resampling.BICUBIC)
