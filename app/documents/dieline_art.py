"""Prepares the artwork of a dieline for its files: which pictures, and where each copy lies."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_art import ArtPlace, art_places

LAYER = "ARTWORK"
Artwork = Mapping[str, bytes]
"""A PNG, JPEG or WebP for each panel that has artwork."""
MOST_PIXELS = 200_000_000
_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}


@dataclass(frozen=True, slots=True)
class ArtPicture:
    """One picture as it is stored.

    Attributes:
        form: "PNG", "JPEG" or "WEBP".
        mode: of its pixels as Pillow names it.
    """

    data: bytes
    form: str
    mode: str
    width: int
    height: int

    def data_uri(self) -> str:
        """The picture for an SVG, byte for byte."""
        return f"data:{_TYPES[self.form]};base64,{base64.b64encode(self.data).decode('ascii')}"


def art_pictures(artwork: Artwork, dieline: Dieline) -> dict[str, ArtPicture]:
    """The pictures that the dieline has a place for, by panel.

    Raises:
        RefusedInputError: one is damaged, too large or of another kind.
    """
    wanted = {place.art for place in dieline.panels}
    return {name: _picture(name, data) for name, data in artwork.items() if name in wanted}


def printed_places(dieline: Dieline, pictures: Mapping[str, ArtPicture]) -> tuple[ArtPlace, ...]:
    """The places of the pictures that there are, in the order in which they are painted."""
    return tuple(one for one in art_places(dieline) if one.art in pictures)


def _picture(name: str, data: bytes) -> ArtPicture:
    way_on = "Give the panel another picture."
    try:
        with Image.open(io.BytesIO(data), formats=tuple(_TYPES)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise RefusedInputError(f"The artwork of the {name} is too large.", way_on)
            image.load()
            return ArtPicture(data, image.format or "", image.mode, image.width, image.height)
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise RefusedInputError(f"The artwork of the {name} cannot be read.", way_on) from error
