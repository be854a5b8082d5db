"""A library opens, or says in one sentence why not, and nothing was changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.domain.errors import LibraryError
from app.storage import ledger
from app.storage.library import Library, open_library
from app.storage.locking import holder
from app.storage.paths import LibraryPaths, default_library
from app.storage.upgrade import SCHEMA
from app.storage.verify import verify
from tests.storage.rows import make_product


def content(folder: Path) -> dict[str, str]:
    """Every file but the lock's, by its hash."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "library.lock"
    }


@pytest.fixture
def made(blank: Path, root: Path) -> Path:
    """A folder with a library that nobody has open."""
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    return root


def refused(root: Path, tmp_path: Path, **how: bool) -> LibraryError:
    """The error of opening `root`; one sentence and a way on."""
    with pytest.raises(LibraryError) as caught:
        open_library(root, cache=tmp_path / "cache", **how)
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    return caught.value


def test_the_first_opening_makes_everything(tmp_path: Path) -> None:
    root = tmp_path / "deep" / "Bücher 100%"
    library = open_library(root, cache=tmp_path / "cache", application_version="1.2")
    assert verify(library) == ()
    assert (root / "library.lock").read_text().split() == [str(os.getpid()), "1.2"]
    assert not list(library.paths.backups.iterdir())
    library.close()
    with closing(sqlite3.connect(root / "library.db")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert connection.execute("PRAGMA application_id").fetchone() == (0x54505354,)
    names = {path.name for path in root.iterdir()}
    assert names == {"library.db", "library.lock", "images", "spool", "backups", "logs"}


def test_what_was_stored_is_there_the_next_time(made: Path, tmp_path: Path) -> None:
    for expected in range(3):
        library = open_library(made, cache=tmp_path / "cache")
        assert library.database.read_now(ledger.balance).available == expected
        library.database.write_now(lambda s: ledger.grant(s, 1))
        library.close()


def test_two_openings_have_different_owners(made: Path, tmp_path: Path) -> None:
    owners = set()
    for _ in range(2):
        library = open_library(made, cache=tmp_path / "cache")
        owners.add(library.owner)
        library.close()
    assert len(owners) == 2


def test_the_place_of_the_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TECHPACK_HOME", str(tmp_path))
    assert default_library() == tmp_path
    monkeypatch.delenv("TECHPACK_HOME")
    assert default_library().name == "techpack-studio"
    root = tmp_path / "library"
    assert root not in LibraryPaths(root).thumbnails.parents


HOLD = """
import sys
from pathlib import Path
from app.storage.library import open_library

library = open_library(Path(sys.argv[1]), cache=Path(sys.argv[2]))
print("open", flush=True)
sys.stdin.readline()
library.close()
"""


@contextmanager
def held_by_another(root: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A second process has the library open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(root), str(tmp_path / "cache2")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def test_a_second_process_is_told_who_has_the_library(made: Path, tmp_path: Path) -> None:
    with held_by_another(made, tmp_path) as process:
        error = refused(made, tmp_path)
        assert error.message == (
            f"Another Tech Pack Studio is using this library (process {process.pid})."
        )
        # Looking works all the while, and cannot write.
        beside = open_library(made, cache=tmp_path / "cache", read_only=True)
        assert beside.read_only
        assert verify(beside) == ()
        for write in (
            lambda: beside.database.write_now(lambda s: ledger.grant(s, 1)),
            lambda: beside.images.put(b"x"),
            lambda: beside.spool.write("job", b"x"),
        ):
            with pytest.raises(LibraryError, match="reading only"):
                write()
        beside.close()
        # A dead process leaves its lock file behind, and that is no obstacle.
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert holder(made / "library.lock") == process.pid
        open_library(made, cache=tmp_path / "cache").close()


def test_the_same_process_cannot_open_twice(library: Library, tmp_path: Path) -> None:
    assert f"process {os.getpid()}" in refused(library.paths.root, tmp_path).message


def test_a_reader_sees_what_the_writer_commits(library: Library, tmp_path: Path) -> None:
    beside = open_library(library.paths.root, cache=tmp_path / "cache", read_only=True)
    library.database.write_now(lambda s: ledger.grant(s, 5))
    assert beside.database.read_now(ledger.balance).available == 5
    beside.close()
    library.database.write_now(lambda s: ledger.grant(s, 5))
    assert verify(library) == ()


def test_looking_changes_no_file(made: Path, tmp_path: Path) -> None:
    before = content(made)
    library = open_library(made, cache=tmp_path / "cache", read_only=True)
    library.database.read_now(ledger.balance)
    library.close()
    after = {name: digest for name, digest in content(made).items() if "-shm" not in name}
    assert {name: after[name] for name in before} == before
    assert not (made / "library.lock").exists()


def test_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    assert "no library" in refused(tmp_path / "nowhere", tmp_path, read_only=True).message
    assert not (tmp_path / "nowhere").exists()


def damage_header(path: Path) -> None:
    path.write_bytes(b"This is not a database.\n" * 500)


def damage_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 20_000)


def cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("damage", [damage_header, damage_pages, cut_off])
def test_a_damaged_library_is_left_as_it_is(
    made: Path, tmp_path: Path, damage: object, read_only: bool
) -> None:
    assert callable(damage)
    damage(made / "library.db")
    before = (made / "library.db").read_bytes()
    error = refused(made, tmp_path, read_only=read_only)
    assert "is damaged; it was left as it is." in error.message
    assert str(made / "backups") in error.hint
    assert (made / "library.db").read_bytes() == before
    # And the lock is free for the next attempt.
    refused(made, tmp_path, read_only=read_only)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_library_is_refused(made: Path, tmp_path: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(made / "library.db")) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    before = content(made)
    assert "newer Tech Pack Studio" in refused(made, tmp_path, read_only=read_only).message
    assert {name: content(made)[name] for name in before} == before


def test_the_database_of_another_program_is_refused(root: Path, tmp_path: Path) -> None:
    root.mkdir()
    with closing(sqlite3.connect(root / "library.db")) as connection:
        connection.execute("CREATE TABLE songs (name)")
    assert "not a library of Tech Pack Studio" in refused(root, tmp_path).message
    with closing(sqlite3.connect(root / "library.db")) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]


def test_an_empty_file_of_a_cut_off_first_start_is_made_whole(root: Path, tmp_path: Path) -> None:
    root.mkdir()
    (root / "library.db").touch()
    library = open_library(root, cache=tmp_path / "cache")
    assert verify(library) == ()
    library.close()


def test_a_folder_below_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file" / "library", tmp_path / "file"):
        assert "is not a folder" in refused(place, tmp_path).message


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """A small disk of its own at `folder`, where this user may mount one."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or shutil.which("mount") is None:
        pytest.skip("needs a disk of its own")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_read_only_disk_can_be_looked_at(made: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with mounted(disk, "size=16m"):
        shutil.copytree(made, disk / "library")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert "cannot be written" in refused(disk / "library", tmp_path).message
        assert "cannot be written" in refused(disk / "new", tmp_path).message
        library = open_library(disk / "library", cache=tmp_path / "cache", read_only=True)
        assert verify(library) == ()
        library.close()


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write_is_a_sentence(made: Path, tmp_path: Path) -> None:
    made.chmod(0o555)
    try:
        assert "cannot be written" in refused(made, tmp_path).message
    finally:
        made.chmod(0o755)


def fill_up(path: Path) -> None:
    """Take every byte of the disk."""
    free = os.statvfs(path.parent).f_bavail * os.statvfs(path.parent).f_bsize
    with path.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, free)


def test_a_full_disk_loses_nothing(made: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with mounted(disk, "size=3m"):
        shutil.copytree(made, disk / "library")
        library = open_library(disk / "library", cache=tmp_path / "cache")
        kept = library.images.put(b"kept")
        filler = disk / "filler"
        fill_up(filler)
        for write in (
            lambda: library.images.put(os.urandom(100_000)),
            lambda: library.spool.write("job", os.urandom(100_000)),
            lambda: library.database.write_now(lambda s: ledger.grant(s, 1, "x" * 5_000_000)),
        ):
            with pytest.raises(LibraryError, match="disk is full"):
                write()
        assert library.images.read(kept) == b"kept"
        assert list(library.images.digests()) == [kept]
        filler.unlink()
        library.database.write_now(lambda s: ledger.grant(s, 1))
        assert verify(library) == ()
        library.close()


def make_older(database: Path) -> None:
    """What a program with two migrations fewer would have left: one product and no tech files."""
    with closing(sqlite3.connect(database)) as connection:
        product = make_product(name="Old mug")
        connection.execute(
            "INSERT INTO products (id, name, description, engine, state, created_at, updated_at)"
            " VALUES (?, ?, '', 'drafter', 'idle', '2026-01-01', '2026-01-01')",
            (product.id, product.name),
        )
        work = ("regenerations", "field_edits", "pack_status", "removed_files")
        artwork = ("package_panels", "panel_textures", "packaging_runs", "packages")
        later = ("sheet_changes", "sheet_rows", "collection_items", "tech_files", "collections")
        for table in ("product_tags", *artwork, *work, *later):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("ALTER TABLE products DROP COLUMN archived_at")
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
        connection.execute("PRAGMA user_version=3")
        connection.commit()


def names_in(database: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT name FROM products").fetchall()


def test_an_older_library_is_backed_up_and_upgraded(made: Path, tmp_path: Path) -> None:
    make_older(made / "library.db")
    assert "older" in refused(made, tmp_path, read_only=True).message
    library = open_library(made, cache=tmp_path / "cache")
    assert verify(library) == ()
    library.close()
    (backup,) = (made / "backups").iterdir()
    assert names_in(made / "library.db") == names_in(backup) == [("Old mug",)]
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)


def test_an_upgrade_that_fails_leaves_the_old_schema(made: Path, tmp_path: Path) -> None:
    database = made / "library.db"
    make_older(database)
    with closing(sqlite3.connect(database)) as connection:
        # In the way of the last table that the migration makes.
        connection.execute("CREATE TABLE collection_items (x)")
        connection.commit()
        before = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY 1").fetchall()
    with pytest.raises(Exception, match="already exists"):
        open_library(made, cache=tmp_path / "cache")
    with closing(sqlite3.connect(database)) as connection:
        after = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY 1").fetchall()
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    assert after == before
    assert len(list((made / "backups").glob("library-*.db"))) == 1


def test_a_row_that_names_nothing_stops_an_upgrade(made: Path, tmp_path: Path) -> None:
    database = made / "library.db"
    make_older(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("INSERT INTO activity VALUES ('a', 'nobody', 'success', 'x', '2026')")
        connection.commit()
    with pytest.raises(LibraryError, match="could not be upgraded"):
        open_library(made, cache=tmp_path / "cache")
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
