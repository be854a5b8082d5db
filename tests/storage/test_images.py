"""Stored files are whole, named by what they hold, and on the disk before anyone is told."""

from __future__ import annotations

import hashlib
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.errors import LibraryError
from app.storage.images import ImageStore

DATA = b"a picture" * 1000
DIGEST = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> ImageStore:
    return ImageStore(tmp_path / "images")


def test_what_is_put_comes_back(store: ImageStore, tmp_path: Path) -> None:
    assert store.put(DATA) == DIGEST
    assert store.read(DIGEST) == DATA
    assert store.path(DIGEST) == tmp_path / "images" / DIGEST[:2] / DIGEST[2:]
    assert store.exists(DIGEST)
    assert not store.exists("0" * 64)
    assert store.put(b"") == hashlib.sha256(b"").hexdigest()
    assert set(store.digests()) == {DIGEST, hashlib.sha256(b"").hexdigest()}


def test_putting_again_changes_nothing(store: ImageStore) -> None:
    store.put(DATA)
    before = store.path(DIGEST).stat()
    store.put(DATA)
    after = store.path(DIGEST).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_two_threads_may_put_the_same(store: ImageStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(store.put, [DATA] * 32)) == {DIGEST}
    assert store.read(DIGEST) == DATA
    assert list(store.temporary_files(-1)) == []


@pytest.mark.parametrize("where", [0, 4000, 8999])
def test_one_flipped_bit_is_noticed(store: ImageStore, where: int) -> None:
    store.put(DATA)
    damaged = bytearray(DATA)
    damaged[where] ^= 1
    store.path(DIGEST).write_bytes(damaged)
    with pytest.raises(LibraryError, match=f"{DIGEST[:12]}… is damaged"):
        store.read(DIGEST)


def test_a_cut_off_or_missing_file_is_noticed_and_a_put_heals_it(store: ImageStore) -> None:
    store.put(DATA)
    store.path(DIGEST).write_bytes(DATA[:100])
    with pytest.raises(LibraryError, match="is damaged"):
        store.read(DIGEST)
    store.put(DATA)
    assert store.read(DIGEST) == DATA
    store.path(DIGEST).unlink()
    with pytest.raises(LibraryError, match="is missing"):
        store.read(DIGEST)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "ab", "G" * 64, "a" * 65, DIGEST.upper()])
def test_only_a_digest_names_a_file(store: ImageStore, name: str) -> None:
    for look in (store.path, store.read, store.exists):
        with pytest.raises(LibraryError, match="does not name"):
            look(name)


def test_old_temporary_files_are_swept_and_new_ones_stay(store: ImageStore) -> None:
    store.put(DATA)
    old, new = (store.path(DIGEST).with_name(f".{name}.tmp") for name in ("old", "new"))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 4000,) * 2)
    assert store.sweep_temporary() == 1
    assert (old.exists(), new.exists(), store.exists(DIGEST)) == (False, True, True)
    assert list(store.digests()) == [DIGEST]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "images").write_text("a file")
    with pytest.raises(LibraryError, match="is not a folder"):
        ImageStore(tmp_path / "images").put(DATA)


def test_every_name_is_synced_after_its_content(
    store: ImageStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Content, rename, folder: the order that a power cut at any point survives."""
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace

    def note_sync(descriptor: int) -> None:
        steps.append(f"sync {Path(f'/proc/self/fd/{descriptor}').readlink().name}")
        sync(descriptor)

    def note_replace(path: Path, target: Path) -> Path:
        steps.append(f"rename {path.name} {target.name}")
        return replace(path, target)

    if not Path("/proc/self/fd").exists():
        pytest.skip("needs /proc")
    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(Path, "replace", note_replace)
    store.put(DATA)
    temporary = steps[2].removeprefix("sync ")
    assert temporary.endswith(".tmp")
    assert steps == [
        f"sync {tmp_path.name}",
        "sync images",
        f"sync {temporary}",
        f"rename {temporary} {DIGEST[2:]}",
        f"sync {DIGEST[:2]}",
    ]
