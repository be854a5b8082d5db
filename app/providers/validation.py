"""Checks that bytes from an engine or a person are a picture that can be kept."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from app.domain.errors import RefusedInputError

FORMATS = ("PNG", "JPEG", "WEBP")
MAX_PIXELS = 64_000_000
MAX_BYTES = 64 * 1024 * 1024
SMALLER = "Make it smaller first."


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Size in pixels and format of a picture that was decoded whole."""

    width: int
    height: int
    format: str


def picture_format(data: bytes) -> str | None:
    """The format that the first bytes show, without decoding; None where it is none we take."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    return "WEBP" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


@contextmanager
def quiet() -> Iterator[None]:
    """Without the warnings of Pillow: its Exif is no affair of a person, its size is ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _facts(picture: Image.Image) -> PictureFacts:
    # A JPEG with more pictures behind it, as telephones make them; it is used as the JPEG it is.
    kind = "JPEG" if picture.format == "MPO" else str(picture.format)
    return PictureFacts(*picture.size, kind)


def kept_facts(data: bytes) -> PictureFacts:
    """Size and format by the head of a picture that `check_picture` has let in, not decoded again.

    Raises:
        RefusedInputError: it is no picture.
    """
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            return _facts(picture)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        raise RefusedInputError("This is not a PNG, JPEG or WebP picture.") from None


def check_picture(data: bytes) -> PictureFacts:
    """Decode a picture wholly and return its size and format; errors as of `decoded`."""
    with decoded(data) as picture:
        return _facts(picture)


def decoded(data: bytes) -> Image.Image:
    """A picture that was decoded wholly, to be closed.

    Raises:
        RefusedInputError: empty, too large, damaged, cut off, or not PNG, JPEG or WebP.
    """
    if not data:
        raise RefusedInputError("The picture is empty.", "Choose another file.")
    if len(data) > MAX_BYTES:
        raise RefusedInputError("The picture is larger than 64 MB.", SMALLER)
    try:
        with quiet():
            return _loaded(Image.open(io.BytesIO(data), formats=FORMATS))
    except Image.DecompressionBombError:
        raise RefusedInputError("The picture has more than 64 million pixels.", SMALLER) from None
    except UnidentifiedImageError:
        message = "This is not a PNG, JPEG or WebP picture."
    except (OSError, SyntaxError, ValueError):
        message = "The picture is damaged or cut off."
    raise RefusedInputError(message, "Choose another file.")


def _loaded(picture: Image.Image) -> Image.Image:
    try:
        _require_few_pixels(*picture.size)
        picture.load()
    except BaseException:
        picture.close()
        raise
    return picture


def _require_few_pixels(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise RefusedInputError(
            f"The picture has {width} × {height} pixels, more than 64 million.", SMALLER
        )
