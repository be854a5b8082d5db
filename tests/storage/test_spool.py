"""An answer is whole or it is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import LibraryError
from app.storage.spool import Spool

DATA = b"\x00\n answer \xff" * 100


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "spool")


def test_an_answer_comes_back(spool: Spool) -> None:
    meta = {"model": "m", "vector": None, "cost": 0.25, "name": "Größe\n"}
    spool.write("job-1", DATA, meta)
    answer = spool.read("job-1")
    assert answer is not None
    assert (answer.job_id, answer.data, answer.meta) == ("job-1", DATA, meta)
    assert spool.waiting() == ("job-1",)
    spool.write("job-1", b"", None)
    assert spool.read("job-1").data == b""
    spool.remove("job-1")
    spool.remove("job-1")
    assert spool.read("job-1") is None
    assert spool.waiting() == ()


def test_a_cut_off_answer_is_none(spool: Spool, tmp_path: Path) -> None:
    spool.write("job", DATA, {"model": "m"})
    path = tmp_path / "spool" / "job.answer"
    whole = path.read_bytes()
    for length in (*range(0, 150, 3), 500, len(whole) - 1):
        path.write_bytes(whole[:length])
        assert spool.read("job") is None, length
    path.write_bytes(whole)
    assert spool.read("job") is not None


def test_a_part_does_not_wait(spool: Spool, tmp_path: Path) -> None:
    spool.write("done", DATA)
    (tmp_path / "spool" / "cut.part").write_bytes(DATA)
    assert spool.waiting() == ("done",)
    assert spool.read("cut") is None
    spool.remove("cut")
    assert {path.name for path in (tmp_path / "spool").iterdir()} == {"done.answer"}


@pytest.mark.parametrize("content", [b"[]\nx", b'{"size": 1}\nx', b"null\n", b"\n", b"\xff\n"])
def test_what_nobody_of_us_wrote_is_none(spool: Spool, tmp_path: Path, content: bytes) -> None:
    spool.write("job", b"x")
    (tmp_path / "spool" / "job.answer").write_bytes(content)
    assert spool.read("job") is None


@pytest.mark.parametrize("key", ["", "../job", "a/b", "x" * 81, "a.b"])
def test_only_a_key_names_an_answer(spool: Spool, key: str) -> None:
    with pytest.raises(LibraryError, match="key of a job"):
        spool.write(key, DATA)
