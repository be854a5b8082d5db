"""One call is one transaction, in one thread, and no update is ever lost."""

from __future__ import annotations

import asyncio
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.domain.errors import LibraryError, NotFoundError
from app.storage import ledger
from app.storage.connecting import connect
from app.storage.database import Database
from app.storage.library import Library, open_library
from app.storage.verify import verify


@pytest.fixture
def copied(blank: Path, tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    shutil.copy(blank, path)
    return path


def test_a_transaction_is_kept_or_undone_as_a_whole(library: Library) -> None:
    def broken(session: Session) -> None:
        ledger.grant(session, 10)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        library.database.write_now(broken)
    assert library.database.read_now(ledger.entries) == ()
    library.database.write_now(lambda s: ledger.grant(s, 10))
    assert len(library.database.read_now(ledger.entries)) == 1


def test_it_is_at_rest_when_nothing_is_under_way(library: Library) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def waits(session: Session) -> None:
        begun.set()
        may_end.wait(5)

    async def story() -> None:
        for run in (library.database.read, library.database.write):
            begun.clear()
            may_end.clear()
            work = asyncio.ensure_future(run(waits))
            await asyncio.to_thread(begun.wait, 5)
            assert not library.database.is_at_rest
            may_end.set()
            await work
            assert library.database.is_at_rest

    asyncio.run(story())
    library.database.close()
    with pytest.raises(LibraryError, match="closed"):
        library.database.read_now(ledger.entries)
    with pytest.raises(LibraryError, match="closed"):
        library.database.write_now(lambda s: ledger.grant(s, 10))
    assert library.database.is_at_rest


def test_a_read_cannot_write(library: Library) -> None:
    with pytest.raises(LibraryError, match="cannot be written"):
        library.database.read_now(lambda s: ledger.grant(s, 10))
    assert library.database.read_now(ledger.entries) == ()


def test_a_read_sees_one_state(library: Library) -> None:
    """What another connection commits in between does not show."""

    def twice(session: Session) -> tuple[int, int]:
        before = len(ledger.entries(session))
        with closing(connect(library.paths.database, write=True)) as other:
            other.execute(
                "INSERT INTO settings (key, value) VALUES (?, ?)", (str(time.time_ns()), "1")
            )
        count = text("SELECT count(*) FROM settings")
        return before, int(session.execute(count).scalar_one())

    assert library.database.read_now(twice) == (0, 0)
    assert library.database.read_now(twice) == (0, 1)


def test_the_settings_of_the_connections(library: Library) -> None:
    def pragma(session: Session, name: str) -> object:
        return session.execute(text(f"PRAGMA {name}")).scalar()

    write, read = library.database.write_now, library.database.read_now
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "query_only": 0,
        "busy_timeout": 10_000,
    }
    assert {name: write(lambda s, n=name: pragma(s, n)) for name in expected} == expected
    assert read(lambda s: pragma(s, "query_only")) == 1


def test_writes_have_a_thread_and_reads_have_another(library: Library) -> None:
    database = library.database

    async def threads() -> tuple[set[int], set[int]]:
        where = lambda _: threading.get_ident()  # noqa: E731  # the same work for all four calls
        writing = {await database.write(where), database.write_now(where)}
        return writing, {await database.read(where), database.read_now(where)}

    writing, reading = asyncio.run(threads())
    assert len(writing) == len(reading) == 1
    assert not writing & reading
    assert threading.get_ident() not in writing | reading


def test_a_read_does_not_wait_for_a_write_and_sees_what_is_committed(library: Library) -> None:
    release = threading.Event()

    def slow(session: Session) -> None:
        ledger.grant(session, 10)
        release.wait(10)

    async def run() -> tuple[int, int]:
        writing = asyncio.create_task(library.database.write(slow))
        await asyncio.sleep(0)
        before = (await library.database.read(ledger.balance)).available
        assert not writing.done()
        release.set()
        await writing
        return before, (await library.database.read(ledger.balance)).available

    assert asyncio.run(run()) == (0, 10)


def commits(path: Path) -> int:
    """Commits in the WAL: frames with the size of the database (sqlite.org/walformat.html)."""
    data = path.with_name(path.name + "-wal").read_bytes()
    page = int.from_bytes(data[8:12])
    starts = range(32, len(data), 24 + page)
    return sum(data[at + 4 : at + 8] != bytes(4) for at in starts)


def gathered(library: Library, works: list[Callable[[Session], object]]) -> list[object]:
    """What becomes of writes that are asked for while another one is on."""
    entered, release = threading.Event(), threading.Event()

    def first(session: Session) -> None:
        entered.set()
        release.wait(10)

    async def run() -> list[object]:
        ahead = asyncio.create_task(library.database.write(first))
        await asyncio.to_thread(entered.wait, 10)
        waiting = [asyncio.create_task(library.database.write(work)) for work in works]
        await asyncio.sleep(0)
        release.set()
        await ahead
        return await asyncio.gather(*waiting, return_exceptions=True)

    return asyncio.run(run())


def test_writes_that_wait_share_a_commit_and_fail_alone(library: Library) -> None:
    def broken(session: Session) -> None:
        ledger.grant(session, 1000)
        raise ZeroDivisionError

    def refused(session: Session) -> None:
        ledger.grant(session, 1000)
        ledger.consume(session, "no such reservation", 1)

    def grant(session: Session) -> int:
        return ledger.grant(session, 10).balance_after

    before = commits(library.paths.database)
    ends = gathered(library, [grant, broken, grant, refused, grant])
    assert ends[0::2] == [10, 20, 30]
    assert isinstance(ends[1], ZeroDivisionError)
    assert isinstance(ends[3], NotFoundError)
    assert library.database.read_now(ledger.balance).granted == 30
    assert commits(library.paths.database) == before + 1


def test_where_the_transaction_itself_ends_no_write_of_it_happened(library: Library) -> None:
    def fatal(session: Session) -> None:
        session.execute(text("ROLLBACK"))
        raise ZeroDivisionError

    def grant(session: Session) -> int:
        return ledger.grant(session, 10).balance_after

    ends = gathered(library, [grant, fatal, grant])
    assert [type(one) for one in ends] == [ZeroDivisionError] * 3
    assert library.database.read_now(ledger.balance).granted == 0
    assert library.database.write_now(grant) == 10


def test_the_loop_goes_on_during_a_write(library: Library) -> None:
    release = threading.Event()

    async def run() -> None:
        writing = asyncio.create_task(library.database.write(lambda _: release.wait(10)))
        await asyncio.sleep(0)
        assert not writing.done()
        release.set()
        assert await writing

    asyncio.run(run())


def test_a_cancelled_write_happens_before_its_caller_ends(library: Library) -> None:
    started, release = threading.Event(), threading.Event()

    def slow(session: Session) -> None:
        started.set()
        release.wait(10)
        ledger.grant(session, 7)

    async def run() -> None:
        task = asyncio.create_task(library.database.write(slow))
        await asyncio.to_thread(started.wait, 10)
        for _ in range(3):
            task.cancel()
            await asyncio.sleep(0.01)
            assert not task.done()
        release.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert library.database.read_now(ledger.balance).available == 7

    asyncio.run(run())


def test_a_closed_library_is_a_sentence_and_closing_twice_is_safe(library: Library) -> None:
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.database.read_now(ledger.entries)


def test_no_update_is_lost_between_eight_threads(copied: Path) -> None:
    """Each connection reads and then writes; plain BEGIN loses or refuses most of these."""
    databases = [Database(copied) for _ in range(8)]

    def work(database: Database) -> None:
        for _ in range(6):
            database.write_now(lambda s: ledger.grant(s, 1))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, databases))
    assert databases[0].read_now(ledger.balance).granted == 48
    for database in databases:
        database.close()


def test_a_program_that_holds_the_database_is_a_sentence(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.connecting.BUSY_SECONDS", 0.05)
    database = Database(copied)
    with closing(connect(copied, write=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="in use by another program"):
            database.write_now(lambda s: ledger.grant(s, 1))
    database.write_now(lambda s: ledger.grant(s, 1))
    database.close()


def test_a_wrong_query_is_a_bug_and_not_a_sentence(library: Library) -> None:
    with pytest.raises(OperationalError, match="no such table"):
        library.database.read_now(lambda s: s.execute(text("SELECT * FROM nowhere")))


def test_a_full_disk_is_a_sentence_and_the_library_goes_on(library: Library) -> None:
    """SQLite's own limit of pages ends in the same SQLITE_FULL as a full disk."""
    limit = library.database.write_now(lambda s: s.execute(text("PRAGMA page_count")).scalar_one())
    library.database.write_now(lambda s: s.execute(text(f"PRAGMA max_page_count={limit}")))
    with pytest.raises(LibraryError) as caught:
        library.database.write_now(lambda s: ledger.grant(s, 1, "x" * 100_000))
    assert caught.value.message == "The disk is full; nothing was stored."
    assert library.database.read_now(ledger.entries) == ()
    library.database.write_now(lambda s: s.execute(text("PRAGMA max_page_count=1000000")))
    library.database.write_now(lambda s: ledger.grant(s, 1, "x" * 100_000))


def test_a_page_that_is_damaged_while_open_is_a_sentence(copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.executemany(
            "INSERT INTO settings VALUES (?, ?)", [(str(n), "x" * 900) for n in range(200)]
        )
        connection.commit()
    with copied.open("r+b") as file:
        file.seek(-120_000, 2)
        file.write(b"\xff" * 100_000)
    database = Database(copied)
    with pytest.raises(LibraryError, match="damaged"):
        database.read_now(
            lambda s: s.execute(text("SELECT sum(length(value)) FROM settings")).all()
        )
    database.close()


WRITER = """
import sys
from pathlib import Path
from app.domain.credits import Operation
from app.storage import ledger
from app.storage.library import open_library

library = open_library(Path(sys.argv[1]), cache=Path(sys.argv[2]))
write = library.database.write_now
write(lambda s: ledger.grant(s, 1000))
print("ready", flush=True)
while True:
    key = write(
        lambda s: ledger.reserve(
            s, 1, product_id=None, owner="run", operation=Operation.SKETCHES, engine="drafter"
        )
    )
    digest = library.images.put(key.encode() * 5000)
    print(key, digest, flush=True)
    write(lambda s: ledger.consume(s, key, 1))
    write(lambda s: ledger.grant(s, 1))
"""


def test_what_was_committed_survives_kill_9(blank: Path, tmp_path: Path) -> None:
    root, cache = tmp_path / "library", tmp_path / "cache"
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    for round_ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(root), str(cache)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(10 + 7 * round_)]
        process.send_signal(signal.SIGKILL)
        told += process.stdout.readlines()
        process.stdout.close()
        assert process.wait() == -signal.SIGKILL
        pairs = [line.split() for line in told if line.count(" ") == 1 and line.endswith("\n")]
        assert len(pairs) >= 9
        library = open_library(root, cache=cache)
        try:
            known = {entry.reservation_id for entry in library.database.read_now(ledger.entries)}
            assert {key for key, _ in pairs} <= known
            assert all(library.images.read(digest) for _, digest in pairs)
            # The reservation of the moment of death is open, and nothing else is wrong.
            wrong = [one for one in verify(library) if "has ended" not in one.text]
            assert wrong == []
            for opened in library.database.read_now(ledger.open_reservations):
                library.database.write_now(
                    lambda s, o=opened: ledger.refund(s, o.id, o.amount_open)
                )
            assert verify(library) == ()
        finally:
            library.close()


def test_what_another_thread_makes_is_written_right_after(library: Library) -> None:
    threads: list[str] = []

    def make() -> int:
        threads.append(threading.current_thread().name)
        return 10

    def write(session: Session, amount: int) -> int:
        threads.append(threading.current_thread().name)
        ledger.grant(session, amount)
        return amount + 1

    assert asyncio.run(library.database.write_after(make, write)) == 11
    assert library.database.read_now(ledger.balance).granted == 10
    assert len(set(threads) | {threading.main_thread().name}) == 3


@pytest.mark.parametrize("is_first", [True, False])
def test_nothing_is_written_where_making_or_writing_fails(library: Library, is_first: bool) -> None:
    def make() -> int:
        return 1 // (not is_first)

    def write(session: Session, amount: int) -> None:
        ledger.grant(session, amount)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asyncio.run(library.database.write_after(make, write))
    assert library.database.read_now(ledger.entries) == ()


def test_a_cancel_while_something_is_made_does_not_undo_it(library: Library) -> None:
    making, may_end = threading.Event(), threading.Event()

    def make() -> int:
        making.set()
        may_end.wait(5)
        return 7

    async def story() -> None:
        writing = asyncio.create_task(library.database.write_after(make, ledger.grant))
        await asyncio.to_thread(making.wait, 5)
        writing.cancel()
        await asyncio.sleep(0.02)
        assert not writing.done()
        may_end.set()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert (await library.database.read(ledger.balance)).granted == 7

    asyncio.run(story())
