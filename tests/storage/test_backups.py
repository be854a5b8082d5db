"""A backup is a whole library in one file, and only the newest ones stay."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import LibraryError
from app.storage import ledger
from app.storage.backups import backups, make_backup
from app.storage.library import Library, open_library, restore_backup
from app.storage.verify import verify


def test_a_backup_holds_what_is_still_in_the_wal(library: Library, tmp_path: Path) -> None:
    library.database.write_now(lambda s: ledger.grant(s, 77, "x" * 100_000))
    assert (library.paths.root / "library.db-wal").stat().st_size > 100_000
    copy = make_backup(library.paths.database, library.paths.backups)
    assert [path.name for path in library.paths.backups.iterdir()] == [copy.name]
    restored = tmp_path / "restored"
    restored.mkdir()
    shutil.copy(copy, restored / "library.db")
    other = open_library(restored, cache=tmp_path / "cache")
    assert other.database.read_now(ledger.balance).available == 77
    assert verify(other) == ()
    other.close()


def test_only_the_newest_stay(library: Library) -> None:
    made = [make_backup(library.paths.database, library.paths.backups, keep=3) for _ in range(5)]
    assert backups(library.paths.backups) == tuple(reversed(made[-3:]))


def test_a_folder_that_cannot_be_made_is_a_sentence(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="is not a folder"):
        make_backup(library.paths.database, tmp_path / "file" / "backups")


def test_a_damaged_database_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"not a database" * 1000)
    with pytest.raises(LibraryError, match="is damaged"):
        make_backup(tmp_path / "library.db", tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_backup_does_not_touch_the_original(blank: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copy(blank, path)
    before = path.read_bytes()
    copy = make_backup(path, tmp_path / "backups")
    assert path.read_bytes() == before
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_damaged_library_is_restored(library: Library, tmp_path: Path) -> None:
    root, cache = library.paths.root, tmp_path / "cache"
    library.database.write_now(lambda s: ledger.grant(s, 77))
    backup = make_backup(library.paths.database, library.paths.backups)
    with pytest.raises(LibraryError, match="is using this library"):
        restore_backup(root, backup)
    library.close()
    library.paths.database.write_bytes(b"damaged" * 1000)
    (root / "library.db-wal").write_bytes(b"of the damaged one")
    restore_backup(root, backup)
    restored = open_library(root, cache=cache)
    assert restored.database.read_now(ledger.balance).available == 77
    assert verify(restored) == ()
    restored.close()
    kept = {path.suffix: path for path in library.paths.backups.glob("replaced-*")}
    assert kept[".db"].read_bytes() == b"damaged" * 1000
    assert kept[".db-wal"].read_bytes() == b"of the damaged one"


def test_what_is_no_backup_is_not_restored(library: Library, tmp_path: Path) -> None:
    library.close()
    before = library.paths.database.read_bytes()
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(b"damaged" * 1000)
    for backup, why in ((wrong, "is damaged"), (tmp_path / "none.db", "no backup")):
        with pytest.raises(LibraryError, match=why):
            restore_backup(library.paths.root, backup)
    assert library.paths.database.read_bytes() == before
