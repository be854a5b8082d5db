import io

import pytest
from PIL import Image, ImageCms
from PySide6.QtGui import QColor, QImage

from app.domain.errors import LibraryError
from app.ui.pictures.decoding import decode_picture
from tests.ui.pixels import encoded, png

RED = (200, 30, 30)


def colour_of(image: QImage) -> tuple[int, int, int]:
    found = QColor(image.pixel(image.width() // 2, image.height() // 2))
    return found.red(), found.green(), found.blue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_pictures_are_read_by_their_content(kind: str) -> None:
    image = decode_picture(encoded(Image.new("RGB", (101, 33), RED), kind))
    assert (image.width(), image.height()) == (101, 33)
    assert colour_of(image) == pytest.approx(RED, abs=4)


def test_cmyk_becomes_screen_colours() -> None:
    image = decode_picture(encoded(Image.new("CMYK", (20, 20), (0, 255, 255, 0)), "JPEG"))
    assert image.format() == QImage.Format.Format_RGB32
    red, green, blue = colour_of(image)
    assert red > 150
    assert max(green, blue) < 90


def test_a_colour_profile_is_obeyed() -> None:
    linear = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = decode_picture(encoded(Image.new("RGB", (8, 8), RED), "PNG", icc_profile=linear))
    assert colour_of(image) == pytest.approx(RED, abs=2)


def test_of_an_animation_the_first_frame_is_shown() -> None:
    frames = [Image.new("RGB", (30, 20), colour) for colour in (RED, (0, 0, 255))]
    target = io.BytesIO()
    frames[0].save(
        target, "WEBP", save_all=True, append_images=frames[1:], duration=50, lossless=True
    )
    assert colour_of(decode_picture(target.getvalue())) == pytest.approx(RED, abs=2)


def test_it_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = decode_picture(encoded(Image.new("RGB", (40, 20), RED), "JPEG", exif=exif))
    assert (image.width(), image.height()) == (20, 40)


def test_it_is_decoded_no_larger_than_wanted() -> None:
    image = decode_picture(png(RED, (400, 100)), at_most=100)
    assert (image.width(), image.height()) == (100, 25)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 something", "not a picture"),
        (b"GIF89a" + bytes(40), "not a picture"),
        (png(RED)[:60], "damaged"),
    ],
)
def test_what_cannot_be_shown_is_said(data: bytes, words: str) -> None:
    with pytest.raises(LibraryError, match=words):
        decode_picture(data)


def test_a_picture_of_400_million_pixels_is_refused_before_it_is_decoded() -> None:
    data = encoded(Image.new("1", (20_000, 20_000)), "PNG")
    with pytest.raises(LibraryError, match="20000 × 20000"):
        decode_picture(data)
