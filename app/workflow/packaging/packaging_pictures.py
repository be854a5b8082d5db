"""Pictures for panels: read from a file, and laid on a panel as it was turned and cropped."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

from app.domain.packaging.packaging_artwork import PanelArtwork
from app.domain.packaging.packaging_state import PanelTexture
from app.workflow.views.inputs import read_photograph

UPRIGHT = 1
ORIENTATION = 0x0112
"""The EXIF tag that says how a camera was held."""
MM_PER_INCH = 25.4
COARSE = 150
"""Dots per inch below which print shows its pixels; printers ask for 300."""
SAME = 0.005
"""Share by which an aspect may differ before anybody is told."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A picture from a file: bytes to keep, size in pixels, and what to say of it."""

    data: bytes
    width: int
    height: int
    note: str


def read_texture(path: Path, artwork: PanelArtwork) -> Imported:
    """Read and check a picture for a panel; one of another aspect is used, its edges cut away.

    Raises:
        RefusedInputError: it cannot be opened, is too large, damaged, or no picture we take.
    """
    data = read_photograph(path).data
    with Image.open(io.BytesIO(data)) as picture:
        if picture.getexif().get(ORIENTATION, UPRIGHT) != UPRIGHT:
            # Not every program that gets the file turns it, so it is stored upright.
            return _imported(_upright(picture), artwork)
        width, height = picture.size
    return Imported(data, width, height, fit_note(width, height, artwork))


def _upright(picture: Image.Image) -> bytes:
    target = io.BytesIO()
    ImageOps.exif_transpose(picture).save(target, "PNG")
    return target.getvalue()


def _imported(data: bytes, artwork: PanelArtwork) -> Imported:
    with Image.open(io.BytesIO(data)) as picture:
        width, height = picture.size
    return Imported(data, width, height, fit_note(width, height, artwork))


def fit_note(width: int, height: int, artwork: PanelArtwork) -> str:
    """What a person should know of a picture on a panel; empty where it fits."""
    said = []
    aspect = width / height
    share = min(aspect, artwork.aspect) / max(aspect, artwork.aspect)
    if share < 1 - SAME:
        cut = "left and right" if aspect > artwork.aspect else "top and bottom"
        said.append(f"Its shape is another than the panel's: {cut} are cut, {share:.0%} is used.")
    across = min(width, height * artwork.aspect)
    dots = across / (float(artwork.width) / MM_PER_INCH)
    if dots < COARSE:
        said.append(f"It has {dots:.0f} dots per inch on this panel; print needs 300.")
    return " ".join(said)


def placed_picture(data: bytes, texture: PanelTexture, aspect: float) -> bytes:
    """A texture as it lies on its panel, as PNG: turned, cropped, cut to the panel's aspect.

    The same bytes come back where there is nothing to do.

    Args:
        data: the picture as it is stored.
        texture: how it is laid on the panel.
        aspect: width over height of the panel.
    """
    part = texture.part(aspect)
    turns = texture.rotation
    wide, high = (texture.height, texture.width) if turns % 2 else (texture.width, texture.height)
    box = (
        round(part.left * wide),
        round(part.top * high),
        max(round(part.right * wide), round(part.left * wide) + 1),
        max(round(part.bottom * high), round(part.top * high) + 1),
    )
    if not turns and box == (0, 0, texture.width, texture.height):
        return data
    with Image.open(io.BytesIO(data)) as picture:
        turned = picture.rotate(-90 * turns, expand=True) if turns else picture
        cut = turned.crop(box)
        target = io.BytesIO()
        kept = cut if cut.mode in ("RGB", "RGBA", "L", "LA") else cut.convert("RGBA")
        kept.save(target, "PNG")
        return target.getvalue()
