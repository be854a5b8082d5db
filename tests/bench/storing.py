"""P9, P10 and P20: ledger, image store and opening of a library against the bare operations."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from pathlib import Path

from app.domain.credits import Operation
from app.storage import ledger
from app.storage.library import Library, open_library
from tests.bench.figures import Figure, in_turns, median_seconds

PICTURE = os.urandom(3_900_000)


def storing_figures(folder: Path) -> list[Figure]:
    """Ledger pair, storing a paid image, opening the library."""
    folder.mkdir(parents=True)
    library = open_library(folder / "library")
    try:
        library.database.write_now(lambda s: ledger.grant(s, 10_000_000))
        figures = [_ledger_pair(library, folder), _paid_image(library, folder)]
    finally:
        library.close()
    opened = median_seconds(lambda: open_library(folder / "library").close(), rounds=5)
    return [*figures, Figure("P20", "open a library", "", opened, None, limit=0.3)]


def _ledger_pair(library: Library, folder: Path) -> Figure:
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, kind TEXT, amount INTEGER)")

    def ours() -> None:
        reservation = library.database.write_now(
            lambda s: ledger.reserve(
                s,
                3,
                product_id=None,
                owner="bench",
                operation=Operation.FIELD_EDIT,
                engine="bench",
            )
        )
        library.database.write_now(lambda s: ledger.consume(s, reservation, 3))

    def floor() -> None:
        for kind in ("reserve", "consume"):
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO entries (kind, amount) VALUES (?, 3)", (kind,))
            bare.execute("COMMIT")

    mine, theirs = in_turns(ours, floor, rounds=200)
    bare.close()
    return Figure("P9", "reserve + consume", "two bare commits", mine, theirs, must=4)


def _paid_image(library: Library, folder: Path) -> Figure:
    count = iter(range(10_000))

    def fresh() -> bytes:
        return next(count).to_bytes(8, "big") + PICTURE

    def ours() -> None:
        data = fresh()
        library.spool.write("bench", data, {})
        library.images.put(data)
        library.spool.remove("bench")

    def floor() -> None:
        data = fresh()
        digest = hashlib.sha256(data).hexdigest()
        part = folder / f"{digest}.part"
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / digest)
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)

    mine, theirs = in_turns(ours, floor, rounds=15)
    return Figure("P10", "store one image, spool first", "hash, write, sync", mine, theirs, must=3)
