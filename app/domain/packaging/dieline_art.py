"""Places the artwork of the panels on the blank, with the bleed around it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.packaging.dieline import BLEED, Dieline, PanelPlace

Affine = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""x, y, width, height in mm."""
_HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class ArtPlace:
    """One copy of an artwork on the blank.

    Attributes:
        art: the panel whose artwork it is.
        place: the name of the place on the blank.
        matrix: (a, b, c, d, e, f), from the unit square of the picture, y down, to the blank in
            mm: x = a u + c v + e, y = b u + d v + f.
        clip: what of the blank it covers.
        disc: centre and radius of the circle that cuts it, None for a panel with corners.
        is_bleed: whether it only goes on beyond the edge of its panel.
    """

    art: str
    place: str
    matrix: Affine
    clip: Box
    disc: tuple[float, float, float] | None = None
    is_bleed: bool = False


def art_places(dieline: Dieline) -> tuple[ArtPlace, ...]:
    """All copies in the order in which they are painted: bleed first, panels over it.

    Beyond its edges artwork is mirrored, so that no edge shows where the cut is a little off;
    around a tube it repeats, so that the overlap shows no seam.
    """
    found = [one for place in dieline.panels for one in _copies(place)]
    return tuple(one for _, one in sorted(found, key=lambda pair: -pair[0]))


def _copies(place: PanelPlace) -> Iterator[tuple[int, ArtPlace]]:
    """The artwork and its continuations, each with the number of edges it lies beyond."""
    window = _window(place)
    disc = None
    if place.round:
        radius = place.width / 2
        disc = (place.x + radius, place.y + radius, radius + BLEED)
    x, y, width, height = place.image
    for i in _tiles(window[0], window[0] + window[2], x, width):
        for j in _tiles(window[1], window[1] + window[3], y, height):
            cell = (x + i * width, y + j * height, width, height)
            clip = _common(cell, window)
            if clip is None:
                continue
            flip_x = place.wraps is None and i % 2 == 1
            matrix = _matrix(cell, place.rotation, flip_x=flip_x, flip_y=j % 2 == 1)
            beyond = (i != 0) + (j != 0)
            yield (
                beyond,
                ArtPlace(place.art, place.name, matrix, clip, disc, is_bleed=beyond > 0),
            )


def _window(place: PanelPlace) -> Box:
    """What of the blank the artwork covers with its bleed."""
    right = BLEED + (place.wraps or 0.0)
    return (
        place.x - BLEED,
        place.y - BLEED,
        place.width + BLEED + right,
        place.height + 2 * BLEED,
    )


def _tiles(low: float, high: float, start: float, length: float) -> range:
    """Numbers of the copies of a length, laid end to end, that meet a span."""
    first = math.floor((low - start) / length + _HAIR)
    last = math.ceil((high - start) / length - _HAIR)
    return range(first, last)


def _common(one: Box, two: Box) -> Box | None:
    x, y = max(one[0], two[0]), max(one[1], two[1])
    right = min(one[0] + one[2], two[0] + two[2])
    low = min(one[1] + one[3], two[1] + two[3])
    return (x, y, right - x, low - y) if right > x and low > y else None


def _matrix(cell: Box, rotation: int, *, flip_x: bool, flip_y: bool) -> Affine:
    """The picture in a cell; half a turn is both mirrorings at once."""
    x, y, width, height = cell
    turned = rotation == 180
    left, upper = flip_x != turned, flip_y != turned
    return (
        -width if left else width,
        0.0,
        0.0,
        -height if upper else height,
        x + width if left else x,
        y + height if upper else y,
    )


def pictured(matrix: Affine, x: float, y: float) -> tuple[float, float]:
    """The place in the unit square of the picture that lies at a point of the blank."""
    a, b, c, d, e, f = matrix
    det = a * d - b * c
    dx, dy = x - e, y - f
    return (d * dx - c * dy) / det, (a * dy - b * dx) / det
