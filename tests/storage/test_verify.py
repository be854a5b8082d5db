"""Each broken promise is found, and a library that keeps them all has no violation."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.domain.credits import Operation
from app.domain.files import FileStatus
from app.domain.generation import GenerationState
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import JobState, Settlement
from app.domain.product import Revision, RevisionView
from app.domain.requests import Reference, ReferenceRole
from app.storage import jobs, ledger, products, tech_files
from app.storage.library import Library, open_library
from app.storage.verify import verify
from tests.storage.rows import (
    make_collection,
    make_file,
    make_iteration,
    make_job,
    make_product,
)

PICTURE = b"a picture" * 100


@pytest.fixture(scope="module")
def filled(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library after one paid generation and during a tech pack."""
    root = tmp_path_factory.mktemp("filled") / "library"
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    opened = open_library(root, cache=root.parent / "cache")
    product = make_product()
    stored = opened.images.put(PICTURE)
    opened.database.write_now(lambda s: products.add_product(s, product))
    opened.database.write_now(lambda s: fill(s, product.id, stored))
    opened.close()
    return root


@pytest.fixture
def library(filled: Path, root: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(filled, root)
    opened = open_library(root, cache=tmp_path / "cache")
    yield opened
    opened.close()


@pytest.fixture
def product_id(library: Library) -> str:
    return library.database.read_now(products.list_products)[0].id


@pytest.fixture
def digest(library: Library) -> str:
    return next(library.images.digests())


def fill(session: Session, product_id: str, digest: str) -> None:
    ledger.grant(session, 100)
    key = ledger.reserve(
        session,
        30,
        product_id=product_id,
        owner="session",
        operation=Operation.FIRST_GENERATION,
        engine="gemini",
    )
    paid = make_job(
        product_id,
        state=JobState.DONE,
        output=digest,
        reservation_id=key,
        credits=20,
        settlement=Settlement.CONSUMED,
        finished_at=utc_now(),
    )
    jobs.add_job(session, paid)
    ledger.consume(session, key, 20, job_id=paid.id)
    products.update_product(
        session,
        product_id,
        session_id="session",
        state=GenerationState.AWAITING_FRONT_APPROVAL,
        inputs=(Reference(digest=digest, role=ReferenceRole.PHOTOGRAPH),),
    )
    approval = products.add_iteration(session, make_iteration(product_id, image=digest))
    view = RevisionView(view="front", image=digest, width=8, height=8, job_id=paid.id)
    products.add_revision(
        session,
        Revision(
            id=new_id(),
            product_id=product_id,
            number=0,
            batch_id=new_id(),
            approval_id=approval.id,
            views=(view,),
            created_at=utc_now(),
        ),
    )
    collection = tech_files.add_collection(session, make_collection(product_id))
    for _ in range(2):
        file = make_file(product_id, collection_id=collection.id, image=digest, vector=digest)
        tech_files.add_file(session, file)


@pytest.fixture
def tamper(library: Library) -> Callable[[str], None]:
    """Run SQL past all of our code, with every trigger and constraint off."""

    def run(statement: str) -> None:
        with closing(sqlite3.connect(library.paths.database)) as connection:
            triggers = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger'"
            )
            for (name,) in triggers.fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute("PRAGMA ignore_check_constraints=ON")
            connection.execute("DROP INDEX IF EXISTS uq_tech_files_latest")
            connection.execute(statement)
            connection.commit()

    return run


def test_a_library_that_keeps_its_promises_has_no_violation(library: Library, digest: str) -> None:
    assert verify(library) == ()
    assert verify(library, hashes=False) == ()
    assert library.images.exists(digest)


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE ledger SET balance_after = 71 WHERE seq = 2", {"I1", "I7"}),
        ("UPDATE ledger SET amount = 40 WHERE seq = 2", {"I1", "I2", "I7"}),
        ("UPDATE ledger SET note = 'other' WHERE seq = 1", {"I7"}),
        ("UPDATE ledger SET previous_hash = 'other' WHERE seq = 2", {"I7"}),
        ("DELETE FROM ledger WHERE seq = 1", {"I1", "I7"}),
        ("DELETE FROM ledger WHERE seq = 3", {"I2", "I3"}),
        ("DELETE FROM open_reservations", {"I2"}),
        ("UPDATE open_reservations SET amount_open = 1", {"I2"}),
        ("UPDATE products SET session_id = NULL, state = 'idle'", {"I2"}),
        ("UPDATE jobs SET state = 'failed'", {"I3"}),
        ("UPDATE jobs SET credits = 19", {"I3"}),
        ("UPDATE jobs SET settlement = 'refunded'", {"I3"}),
        ("UPDATE jobs SET id = 'other'", {"I3"}),
        (f"UPDATE jobs SET output = '{'ab' * 32}'", {"I4"}),
        (f"UPDATE view_history SET image = '{'ab' * 32}'", {"I4"}),
        (f"UPDATE revision_views SET image = '{'ab' * 32}'", {"I4"}),
        (f"UPDATE tech_files SET vector = '{'ab' * 32}'", {"I4"}),
        (f"UPDATE tech_files SET image = '{'ab' * 32}'", {"I4"}),
        (f"UPDATE front_view_approvals SET image = '{'ab' * 32}'", {"I4"}),
        (
            f"UPDATE products SET inputs = replace(inputs, substr(inputs, 13, 64), '{'ab' * 32}')",
            {"I4"},
        ),
        ("UPDATE tech_files SET image = '../../etc/passwd'", {"I4"}),
        ("UPDATE tech_files SET is_latest = 1", {"I5"}),
        ("UPDATE tech_files SET is_latest = 0", {"I5"}),
        ("UPDATE collections SET status = 'completed', progress = 99", {"I6"}),
        ("UPDATE ledger SET kind = 'gift' WHERE seq = 2", {"I8"}),
        ("UPDATE ledger SET at = 'yesterday' WHERE seq = 2", {"I8"}),
        ("UPDATE tech_files SET file_type = 'song', is_latest = 1", {"I8"}),
        ("UPDATE products SET inputs = '{'", {"I8"}),
        ("DELETE FROM products", {"I2", "I8"}),
        (
            "INSERT INTO ai_calls (id, job_id, product_id, engine, task, usage, started_at,"
            " seconds, attempts) VALUES ('a', 'nobody', (SELECT id FROM products), 'e', 't', '{}',"
            " '2026-01-01 00:00:00', 1, 1)",
            {"I8", "I9"},
        ),
    ],
)
def test_a_broken_promise_is_found(
    library: Library, tamper: Callable[[str], None], statement: str, codes: set[str]
) -> None:
    tamper(statement)
    found = verify(library)
    assert {violation.code for violation in found} == codes
    assert all(violation.text.endswith(".") for violation in found)


def test_a_completed_collection_has_no_file_in_the_making(
    library: Library, digest: str, product_id: str
) -> None:
    def finish(session: Session) -> None:
        (collection,) = tech_files.list_collections(session, product_id)
        tech_files.update_collection(
            session, collection.id, status=FileStatus.COMPLETED, progress=100
        )
        (latest,) = tech_files.list_files(session, product_id)
        tech_files.update_file(session, latest.id, status=FileStatus.PROCESSING)

    library.database.write_now(finish)
    assert [violation.code for violation in verify(library)] == ["I6"]


@pytest.mark.parametrize("hashes", [True, False])
def test_a_damaged_file_is_found_by_its_hash_and_a_missing_one_always(
    library: Library, digest: str, hashes: bool
) -> None:
    path = library.images.path(digest)
    path.write_bytes(PICTURE[:-1] + b"x")
    assert [v.code for v in verify(library, hashes=hashes)] == (["I4"] if hashes else [])
    path.unlink()
    assert [v.code for v in verify(library, hashes=hashes)] == ["I4"]


def test_an_old_temporary_file_is_found(library: Library, digest: str) -> None:
    left = library.images.path(digest).with_name(".left.tmp")
    left.write_bytes(b"half")
    assert verify(library) == ()
    os.utime(left, (time.time() - 3700,) * 2)
    assert [v.code for v in verify(library)] == ["I4"]
    library.images.sweep_temporary()
    assert verify(library) == ()


def test_a_damaged_database_is_one_kind_of_violation(library: Library, digest: str) -> None:
    path: Path = library.paths.database
    library.database.write_now(lambda s: [ledger.grant(s, 1, "x" * 3000) for _ in range(100)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.seek(-100_000, os.SEEK_END)
        file.write(b"\xff" * 60_000)
    # The pages that are in memory are still good.
    library.database.write_now(lambda s: s.connection().exec_driver_sql("PRAGMA shrink_memory"))
    library.database.read_now(lambda s: s.connection().exec_driver_sql("PRAGMA shrink_memory"))
    assert {violation.code for violation in verify(library)} == {"I8"}
