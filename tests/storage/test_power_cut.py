"""A library after a power cut: what the disk had at any moment opens and keeps every promise.

With synchronous=FULL the disk holds every commit that was told, and any part of the one in flight;
of the files it holds those that were synced before that commit.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.domain.credits import Operation
from app.domain.generation import GenerationState
from app.storage import ledger, products
from app.storage.library import Library, open_library
from app.storage.verify import verify
from tests.storage.rows import make_iteration, make_product

STEPS = 6


@dataclass(frozen=True)
class Moment:
    """After one step: length of the WAL, and every file that was stored by then."""

    wal: int
    digests: tuple[str, ...]


@pytest.fixture(scope="module")
def run(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Moment]]:
    """A run of paid pictures, the copy of its disk before the WAL was folded in, its moments."""
    root = tmp_path_factory.mktemp("run") / "library"
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    library = open_library(root, cache=root.parent / "cache")
    product = make_product(session_id="session", state=GenerationState.AWAITING_FRONT_APPROVAL)
    library.database.write_now(lambda s: products.add_product(s, product))
    library.database.write_now(lambda s: ledger.grant(s, 100))
    moments = [moment(library, ())]
    for number in range(STEPS):
        digest = library.images.put(b"picture %d" % number * 500)
        library.database.write_now(lambda s, n=number, d=digest: pay(s, product.id, n, d))
        moments.append(moment(library, (*moments[-1].digests, digest)))
    disk = root.parent / "disk"
    shutil.copytree(root, disk, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
    library.close()
    return disk, moments


def moment(library: Library, digests: tuple[str, ...]) -> Moment:
    return Moment((library.paths.root / "library.db-wal").stat().st_size, digests)


def pay(session: Session, product_id: str, number: int, digest: str) -> None:
    key = ledger.reserve(
        session,
        5,
        product_id=product_id,
        owner="session",
        operation=Operation.CANDIDATE,
        engine="gemini",
    )
    ledger.consume(session, key, 5)
    iteration = make_iteration(product_id, iteration=number, image=digest)
    products.add_iteration(session, iteration)


def after_the_cut(
    disk: Path, place: Path, wal: bytes, digests: tuple[str, ...]
) -> tuple[list[str], int]:
    """Codes of the violations, and how many pictures the library has."""
    shutil.copytree(disk, place, ignore=shutil.ignore_patterns("images", "*-wal"))
    (place / "library.db-wal").write_bytes(wal)
    for digest in digests:
        (place / "images" / digest[:2]).mkdir(parents=True, exist_ok=True)
        shutil.copy(disk / "images" / digest[:2] / digest[2:], place / "images" / digest[:2])
    library = open_library(place, cache=place.parent / "cache")
    try:
        found = [violation.code for violation in verify(library)]
        consumed = library.database.read_now(ledger.balance).consumed
    finally:
        library.close()
    return found, consumed // 5


def test_every_moment_opens_with_all_that_was_told(
    run: tuple[Path, list[Moment]], tmp_path: Path
) -> None:
    disk, moments = run
    wal = (disk / "library.db-wal").read_bytes()
    chance = random.Random(20260101)
    for number, (before, after) in enumerate(pairwise(moments)):
        assert before.wal < after.wal
        cuts = [before.wal, after.wal - 1, chance.randrange(before.wal, after.wal)]
        for cut in cuts:
            # Sectors of the commit in flight may arrive in any order, so what follows is noise.
            torn = wal[:cut] + chance.randbytes(after.wal - cut)
            place = tmp_path / f"{number}-{cut}"
            found, pictures = after_the_cut(disk, place, torn, after.digests)
            assert (found, pictures) == ([], number), cut
        found, pictures = after_the_cut(
            disk, tmp_path / f"{number}", wal[: after.wal], after.digests
        )
        assert (found, pictures) == ([], number + 1)


def test_a_commit_before_its_file_is_caught(run: tuple[Path, list[Moment]], tmp_path: Path) -> None:
    """The order that must never be: the row is there, its picture is not."""
    disk, moments = run
    wal = (disk / "library.db-wal").read_bytes()[: moments[2].wal]
    assert after_the_cut(disk, tmp_path / "cut", wal, moments[1].digests) == (["I4"], 2)
