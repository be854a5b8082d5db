"""Pictures for panels: stored upright, turned clockwise, cropped as seen, told where they fit."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from app.domain.errors import RefusedInputError
from app.domain.identifiers import utc_now
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import PanelTexture, TextureSource, usual_form
from app.workflow.packaging.packaging_pictures import ORIENTATION, placed_picture, read_texture

FRONT = usual_form(PackageType.BOX).artwork()[0]
CORNERS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "white": (255,) * 3}


def numbered(width: int = 40, height: int = 60) -> Image.Image:
    """Red and green above, blue and white below, from left to right."""
    picture = Image.new("RGB", (width, height))
    for place, colour in zip(((0, 0), (1, 0), (0, 1), (1, 1)), CORNERS.values(), strict=True):
        corner = place[0] * width // 2, place[1] * height // 2
        picture.paste(colour, (*corner, corner[0] + width // 2, corner[1] + height // 2))
    return picture


def stored(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def texture(picture: Image.Image, **fields: object) -> PanelTexture:
    known = {
        "id": "t",
        "product_id": "p",
        "panel": Panel.FRONT,
        "image": "0" * 64,
        "width": picture.width,
        "height": picture.height,
        "source": TextureSource.IMPORTED,
        "created_at": utc_now(),
    }
    return PanelTexture.model_validate({**known, **fields})


def corners(data: bytes) -> list[str]:
    """Names of the colours in the four corners, row by row."""
    with Image.open(io.BytesIO(data)) as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(int)
    names, colours = list(CORNERS), np.array(list(CORNERS.values()))
    found = (pixels[y, x] for y in (1, -2) for x in (1, -2))
    return [names[int(np.abs(colours - one).sum(axis=1).argmin())] for one in found]


@pytest.mark.parametrize(
    ("turns", "seen"),
    [
        (0, ["red", "green", "blue", "white"]),
        (1, ["blue", "red", "white", "green"]),
        (2, ["white", "blue", "green", "red"]),
        (3, ["green", "white", "red", "blue"]),
    ],
)
def test_quarter_turns_are_clockwise(turns: int, seen: list[str]) -> None:
    picture = numbered()
    aspect = 60 / 40 if turns % 2 else 40 / 60
    data = placed_picture(stored(picture), texture(picture, rotation=turns), aspect)
    assert corners(data) == seen
    with Image.open(io.BytesIO(data)) as placed:
        assert placed.size == ((60, 40) if turns % 2 else (40, 60))


def test_a_picture_that_fits_stays_byte_for_byte() -> None:
    picture = numbered()
    data = stored(picture)
    assert placed_picture(data, texture(picture), 40 / 60) is data


def test_a_crop_means_what_is_seen_after_the_turn() -> None:
    picture = numbered()
    lower_half = Crop(top=0.5)
    one = texture(picture, rotation=1, crop=lower_half)
    assert set(corners(placed_picture(stored(picture), one, 60 / 20))) == {"white", "green"}


def test_a_wide_picture_loses_its_sides_on_a_tall_panel() -> None:
    picture = numbered(80, 40)
    data = placed_picture(stored(picture), texture(picture), 0.5)
    with Image.open(io.BytesIO(data)) as placed:
        assert placed.size == (20, 40)
    assert corners(data) == ["red", "green", "blue", "white"]


def test_what_a_camera_turned_is_stored_upright(tmp_path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    path = tmp_path / "photo.jpg"
    path.write_bytes(stored(numbered(400, 600), "JPEG", exif=exif, quality=95))
    found = read_texture(path, FRONT)
    assert (found.width, found.height) == (600, 400)
    assert corners(found.data) == ["blue", "red", "white", "green"]
    assert "left and right are cut" in found.note


def test_a_picture_that_fits_and_is_fine_has_no_note(tmp_path) -> None:
    size = FRONT.pixels(2048)
    path = tmp_path / "fits.png"
    path.write_bytes(stored(Image.new("RGB", size)))
    assert read_texture(path, FRONT).note == ""
    path.write_bytes(stored(Image.new("RGB", (size[0] // 4, size[1] // 4))))
    assert "dots per inch" in read_texture(path, FRONT).note


@pytest.mark.parametrize("content", [b"", b"no picture", stored(numbered())[:80]])
def test_what_is_no_picture_is_refused(tmp_path, content: bytes) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(content)
    with pytest.raises(RefusedInputError):
        read_texture(path, FRONT)


def test_a_huge_picture_is_refused_before_it_is_decoded(tmp_path) -> None:
    path = tmp_path / "huge.png"
    path.write_bytes(stored(Image.new("1", (9000, 9000))))
    with pytest.raises(RefusedInputError, match="million"):
        read_texture(path, FRONT)


@pytest.mark.parametrize("side", [9_000, 30_000])
def test_a_picture_of_far_too_many_pixels_is_told_from_a_damaged_one(tmp_path, side: int) -> None:
    small = stored(Image.new("L", (1, 1)))
    claim = b"IHDR" + struct.pack(">II", side, side) + small[24:29]
    path = tmp_path / "huge.png"
    path.write_bytes(small[:12] + claim + struct.pack(">I", zlib.crc32(claim)) + small[33:])
    with pytest.raises(RefusedInputError, match="more than 64 million") as caught:
        read_texture(path, FRONT)
    assert caught.value.hint == "Make it smaller first."
