"""A library that vanishes while it is open: nothing is written where nobody will find it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import LibraryError, LibraryGoneError
from app.storage import ledger
from app.storage.known_libraries import (
    is_missing,
    known_libraries,
    library_of_choice,
    remember_library,
)
from app.storage.library import Library, open_library
from app.storage.paths import usual_library
from app.storage.verify import verify


def grant(library: Library) -> None:
    library.database.write_now(lambda s: ledger.grant(s, 1))


def move(root: Path) -> None:
    root.rename(root.with_name("elsewhere"))


@pytest.mark.parametrize("vanish", [move, shutil.rmtree])
@pytest.mark.parametrize(
    "write",
    [
        grant,
        lambda library: library.images.put(b"picture"),
        lambda library: library.spool.write("job", b"answer"),
    ],
)
def test_nothing_is_written_to_a_library_that_is_gone(
    library: Library,
    root: Path,
    vanish: Callable[[Path], object],
    write: Callable[[Library], object],
) -> None:
    vanish(root)
    with pytest.raises(LibraryGoneError) as caught:
        write(library)
    assert caught.value.hint
    assert not root.exists()


def test_another_library_in_its_place_is_not_written(
    library: Library, root: Path, blank: Path
) -> None:
    move(root)
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    with pytest.raises(LibraryGoneError):
        grant(library)


def test_what_was_saved_comes_back_with_the_folder(library: Library, root: Path) -> None:
    grant(library)
    kept = library.images.put(b"picture")
    move(root)
    with pytest.raises(LibraryError):
        grant(library)
    root.with_name("elsewhere").rename(root)
    library.database.presence.check()
    grant(library)
    library.close()
    again = open_library(root, cache=root.parent / "cache")
    try:
        assert again.database.read_now(ledger.balance).available == 2
        assert again.images.read(kept) == b"picture"
        assert verify(again) == ()
    finally:
        again.close()


def test_a_known_library_that_is_not_there_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("TECHPACK_HOME", raising=False)
    here, there = tmp_path / "here", tmp_path / "there"
    assert not is_missing(here)
    assert is_missing(tmp_path / "no disk" / "library")
    assert not is_missing(usual_library())
    remember_library(here)
    assert is_missing(here)
    assert library_of_choice() == usual_library()
    remember_library(there, is_chosen=True)
    remember_library(here)
    assert known_libraries().roots == (here, there)
    assert library_of_choice() == there
    monkeypatch.setenv("TECHPACK_HOME", str(here))
    assert library_of_choice() == here


@pytest.mark.parametrize("content", [b"", b"[]", b'{"roots": 3}', b"\xff"])
def test_a_damaged_memory_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    remember_library(tmp_path / "one")
    (file,) = tmp_path.rglob("libraries.json")
    file.write_bytes(content)
    assert known_libraries().roots == ()
    remember_library(tmp_path / "two")
    assert known_libraries().roots == (tmp_path / "two",)
