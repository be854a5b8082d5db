"""Small pictures are right, made once, and made again when they are gone."""

from __future__ import annotations

import io
import shutil
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.domain.errors import LibraryError
from app.storage.images import ImageStore
from app.storage.thumbnails import Thumbnails

RED, BLUE = (200, 30, 30), (30, 30, 200)


@pytest.fixture
def store(tmp_path: Path) -> ImageStore:
    return ImageStore(tmp_path / "images")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def thumbnails(folder: Path, store: ImageStore) -> Thumbnails:
    return Thumbnails(folder, store)


def halves(width: int = 1600, height: int = 800) -> np.ndarray:
    """Left half red, right half blue."""
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[:, : width // 2], pixels[:, width // 2 :] = RED, BLUE
    return pixels


def png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def close_to(picture: Image.Image, place: tuple[int, int], colour: tuple[int, ...]) -> bool:
    found = picture.convert("RGB").getpixel(place)
    return all(abs(a - b) < 12 for a, b in zip(found, colour, strict=True))


def test_all_sizes_are_made_at_ingest(
    thumbnails: Thumbnails, store: ImageStore, folder: Path
) -> None:
    digest = store.put(png(Image.fromarray(halves())))
    thumbnails.make_at_ingest(digest, halves())
    # From now on the original is not needed.
    shutil.rmtree(store.path(digest).parent)
    for size, kind in ((96, "JPEG"), (256, "JPEG"), (1024, "WEBP")):
        picture = opened(thumbnails.get(digest, size))
        assert (picture.format, picture.size) == (kind, (size, size // 2))
        assert close_to(picture, (size // 4, size // 4), RED)
        assert close_to(picture, (size * 3 // 4, size // 4), BLUE)
        assert thumbnails.exists(digest, size)
    assert len(list(folder.rglob("*.*"))) == 3


def test_a_list_gets_its_size_from_a_thumbnail_of_before(
    thumbnails: Thumbnails, store: ImageStore, folder: Path
) -> None:
    digest = store.put(png(Image.fromarray(halves())))
    thumbnails.make_at_ingest(digest, halves())
    for path in folder.rglob("*-96.jpg"):
        path.unlink()
    shutil.rmtree(store.path(digest).parent)
    later = Thumbnails(folder, store)
    assert not later.exists(digest, 96)
    picture = opened(later.get(digest, 96))
    assert picture.size == (96, 48)
    assert close_to(picture, (24, 24), RED)
    assert later.exists(digest, 96)


@pytest.mark.parametrize("tier", ["file", "memory"])
def test_what_is_deleted_is_made_again(
    thumbnails: Thumbnails, store: ImageStore, folder: Path, tier: str
) -> None:
    digest = store.put(png(Image.fromarray(halves())))
    first = thumbnails.get(digest, 256)
    assert thumbnails.get(digest, 256) is first
    if tier == "file":
        shutil.rmtree(folder)
        assert thumbnails.get(digest, 256) is first
    assert Thumbnails(folder, store).get(digest, 256) == first


def test_an_empty_file_of_a_power_cut_is_made_again(
    thumbnails: Thumbnails, store: ImageStore, folder: Path
) -> None:
    digest = store.put(png(Image.fromarray(halves())))
    good = thumbnails.get(digest, 256)
    for path in folder.rglob("*.jpg"):
        path.write_bytes(b"")
    assert Thumbnails(folder, store).get(digest, 256) == good


def test_a_small_picture_is_not_enlarged(thumbnails: Thumbnails, store: ImageStore) -> None:
    digest = store.put(png(Image.fromarray(halves(40, 20))))
    assert opened(thumbnails.get(digest, 256)).size == (40, 20)


def test_a_very_long_picture_keeps_a_pixel(thumbnails: Thumbnails, store: ImageStore) -> None:
    digest = store.put(png(Image.new("RGB", (3000, 1))))
    assert opened(thumbnails.get(digest, 256)).size == (256, 1)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "I;16", "LA"])
def test_every_mode_is_shown_on_white_paper(
    thumbnails: Thumbnails, store: ImageStore, mode: str
) -> None:
    picture = Image.new("RGBA", (600, 300), (0, 0, 0, 0))
    picture.paste((*RED, 255), (300, 0, 600, 300))
    source = picture if mode == "RGBA" else Image.new(mode, (600, 300), 0)
    thumbnail = opened(thumbnails.get(store.put(png(source)), 256))
    assert thumbnail.size == (256, 128)
    if mode == "RGBA":
        assert close_to(thumbnail, (20, 20), (255, 255, 255))
        assert close_to(thumbnail, (240, 20), RED)


def test_the_memory_keeps_to_its_limit(store: ImageStore, folder: Path) -> None:
    thumbnails = Thumbnails(folder, store, memory_bytes=8_000)
    digests = [store.put(png(Image.fromarray(halves(600 + n, 400)))) for n in range(8)]
    for digest in digests:
        thumbnails.get(digest, 256)
    memory = thumbnails._memory
    assert 0 < sum(map(len, memory._items.values())) == memory._used <= 8_000


def test_trimming_keeps_the_newest(thumbnails: Thumbnails, store: ImageStore, folder: Path) -> None:
    for number in range(4):
        thumbnails.get(store.put(png(Image.fromarray(halves(600 + number, 400)))), 256)
    sizes = sum(path.stat().st_size for path in folder.rglob("*.*"))
    assert thumbnails.trim(sizes) == 0
    assert thumbnails.trim(sizes // 2) >= 4
    assert sum(path.stat().st_size for path in folder.rglob("*.*")) <= sizes // 2
    assert thumbnails.trim(0) > 0
    assert not list(folder.rglob("*.*"))


def bomb() -> bytes:
    """A PNG of 30 kB that claims 30000 x 30000 pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a picture"),
        (b"GIF89a" + bytes(100), "not a picture"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "not a picture"),
        (png(Image.fromarray(halves()))[:3000], "not a picture"),
        (bomb(), "too large"),
    ],
)
def test_what_is_not_a_picture_is_a_sentence(
    thumbnails: Thumbnails, store: ImageStore, data: bytes, why: str
) -> None:
    with pytest.raises(LibraryError, match=why):
        thumbnails.get(store.put(data), 256)


def test_a_damaged_original_is_a_sentence(thumbnails: Thumbnails, store: ImageStore) -> None:
    digest = store.put(png(Image.fromarray(halves())))
    store.path(digest).write_bytes(b"other")
    with pytest.raises(LibraryError, match="is damaged"):
        thumbnails.get(digest, 1024)


def test_a_cache_that_cannot_be_written_only_costs_time(store: ImageStore, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    thumbnails = Thumbnails(tmp_path / "file" / "cache", store)
    digest = store.put(png(Image.fromarray(halves())))
    assert opened(thumbnails.get(digest, 256)).size == (256, 128)


def test_there_are_two_sizes(thumbnails: Thumbnails) -> None:
    with pytest.raises(ValueError, match="512"):
        thumbnails.get("ab" * 32, 512)
