"""Puts artwork into the PDF of a dieline: its pixels as they are, and their places on the page."""

from __future__ import annotations

import io
import math
import zlib

from PIL import Image
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from app.documents.dieline_art import ArtPicture
from app.domain.packaging.dieline_art import ArtPlace

_SPACES = {"L": "/DeviceGray", "RGB": "/DeviceRGB"}
_CONTROL = 4 / 3 * math.tan(math.pi / 8)


def picture_object(picture: ArtPicture) -> StreamObject:
    """A picture as an image of a PDF: a JPEG byte for byte, all others packed without loss."""
    if picture.form == "JPEG" and picture.mode in _SPACES:
        return _image(picture, picture.data, "/DCTDecode", _SPACES[picture.mode])
    with Image.open(io.BytesIO(picture.data)) as image:
        pixels = _on_white(image).tobytes()
    return _image(picture, zlib.compress(pixels, 6), "/FlateDecode", "/DeviceRGB")


def _on_white(image: Image.Image) -> Image.Image:
    """What is transparent shows the board."""
    if image.mode == "RGB":
        return image
    clear = image.convert("RGBA")
    ground = Image.new("RGBA", clear.size, "white")
    ground.alpha_composite(clear)
    return ground.convert("RGB")


def _image(picture: ArtPicture, data: bytes, packing: str, space: str) -> StreamObject:
    entries = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): NumberObject(picture.width),
            NameObject("/Height"): NumberObject(picture.height),
            NameObject("/ColorSpace"): NameObject(space),
            NameObject("/BitsPerComponent"): NumberObject(8),
            NameObject("/Filter"): NameObject(packing),
        }
    )
    made = DecodedStreamObject()
    made.update(entries)
    made.set_data(data)
    return made


def art_content(places: tuple[ArtPlace, ...]) -> str:
    """The copies in millimetres of the blank, y down."""
    return "\n".join(_copy(one) for one in places)


def _copy(place: ArtPlace) -> str:
    """Clipped, then the unit square of the picture; a PDF has its pictures' y upward."""
    a, b, c, d, e, f = place.matrix
    matrix = (a, b, -c, -d, e + c, f + d)
    numbers = " ".join(f"{value:.6f}" for value in matrix)
    return f"q {_clip(place)} W n {numbers} cm /{place.art} Do Q"


def _clip(place: ArtPlace) -> str:
    if place.disc is not None:
        return circle_path(*place.disc)
    return " ".join(f"{value:.5f}" for value in place.clip) + " re"


def circle_path(x: float, y: float, radius: float) -> str:
    """A circle as four cubics."""
    k = _CONTROL * radius
    points = [(x + radius, y), (x, y + radius), (x - radius, y), (x, y - radius)]
    tangents = [(0.0, k), (-k, 0.0), (0.0, -k), (k, 0.0)]
    parts = [f"{points[0][0]:.5f} {points[0][1]:.5f} m"]
    for i in range(4):
        (px, py), (qx, qy) = points[i], points[(i + 1) % 4]
        (tx, ty), (ux, uy) = tangents[i], tangents[(i + 1) % 4]
        parts.append(f"{px + tx:.5f} {py + ty:.5f} {qx - ux:.5f} {qy - uy:.5f} {qx:.5f} {qy:.5f} c")
    return " ".join(parts)
