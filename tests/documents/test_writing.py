from __future__ import annotations

import errno
import os

import pytest

from app.documents.writing import write_whole
from app.domain.errors import LibraryError


def test_the_old_file_is_replaced_and_nothing_else_stays(tmp_path):
    target = tmp_path / "new folder" / "ünïcode name.pdf"
    write_whole(target, b"one")
    write_whole(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_in_the_way_is_named(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(LibraryError, match=r"“a\.pdf” was not written\. A folder of this name"):
        write_whole(tmp_path / "a.pdf", b"x")
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]


def test_a_file_as_a_folder_is_named(tmp_path):
    (tmp_path / "f").write_bytes(b"")
    with pytest.raises(LibraryError, match="was not written"):
        write_whole(tmp_path / "f" / "a.pdf", b"x")


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "The disk is full."), (errno.EROFS, "The disk is read-only.")],
)
def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch, code, words):
    target = tmp_path / "a.pdf"
    write_whole(target, b"old")

    def fail(handle):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(LibraryError, match=words):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_that_is_too_long_is_said(tmp_path):
    with pytest.raises(LibraryError, match="too long"):
        write_whole(tmp_path / ("x" * 300), b"")
    assert list(tmp_path.iterdir()) == []
