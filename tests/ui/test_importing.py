"""Files from outside: taken by what is in them, refused with one sentence that names the file."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from PIL import Image

from app.ui.importing import Arrived, read_files


def encoded(picture: Image.Image, form: str, **options: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()


def arrived(folder: Path, name: str, data: bytes) -> Arrived:
    (folder / name).write_bytes(data)
    return asyncio.run(read_files([folder / name]))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("print.jpg", encoded(Image.new("CMYK", (64, 48), (0, 255, 255, 0)), "JPEG")),
        ("really-a-jpeg.png", encoded(Image.new("RGB", (64, 48), "navy"), "JPEG")),
        ("no-ending", encoded(Image.new("RGB", (64, 48), "navy"), "PNG")),
        (
            "moving.webp",
            encoded(
                Image.new("RGB", (64, 48), "navy"),
                "WEBP",
                save_all=True,
                append_images=[Image.new("RGB", (64, 48), "red")],
            ),
        ),
    ],
)
def test_pictures_are_taken_by_their_content(tmp_path: Path, name: str, data: bytes) -> None:
    found = arrived(tmp_path, name, data)
    assert not found.errors
    assert [one.name for one in found.files] == [name]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("nothing.png", b"", "empty"),
        ("notes.png", b"just words", "notes.png"),
        ("huge.png", encoded(Image.new("1", (20_000, 20_000)), "PNG"), "huge.png"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    found = arrived(tmp_path, name, data)
    assert not found.files
    assert [words in one.sentence() for one in found.errors] == [True]


def test_a_file_that_is_gone_is_named_and_the_others_are_taken(tmp_path: Path) -> None:
    (tmp_path / "here.png").write_bytes(encoded(Image.new("RGB", (64, 48), "navy"), "PNG"))
    found = asyncio.run(read_files([tmp_path / "gone.png", tmp_path / "here.png"]))
    assert [one.name for one in found.files] == ["here.png"]
    assert "gone.png" in found.errors[0].sentence()
