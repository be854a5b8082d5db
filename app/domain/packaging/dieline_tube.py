"""Lays out the wraps and discs of cylindrical tubes as `domain.md` §7 has them."""

from __future__ import annotations

import math

from app.domain.packaging.dieline import (
    BLEED,
    SAFE,
    Dieline,
    LineType,
    PanelPlace,
    Path,
    Ring,
    rectangle,
)
from app.domain.packaging.dieline_pack import Pack, Structure

_APART = 12.0
_AT_OVERLAP = 5.0


def tube(pack: Pack) -> Dieline:
    """Wraps below each other, the two discs beside each other under them, on one sheet."""
    outer = pack.width + 2 * pack.wall
    length = math.pi * (outer + pack.caliper) + pack.overlap
    disc = outer - 2.0
    two = pack.structure is Structure.TUBE_2PIECE
    heights = (pack.cap, pack.height - pack.cap) if two else (pack.height,)
    paths: list[Path] = []
    y = 0.0
    panels: list[PanelPlace] = []
    for index, height in enumerate(heights):
        paths.extend(_wrap(length, y, height, pack.overlap))
        name = "body" if not two else ("body cap", "body base")[index]
        around = length - pack.overlap
        start = y - (pack.cap if index else 0.0)
        whole = (0.0, start, around, pack.height) if two else None
        panels.append(PanelPlace(name, 0.0, y, around, height, whole=whole, wraps=pack.overlap))
        y += height + _APART
    radius = disc / 2
    rings: list[Ring] = []
    for index, name in enumerate(("top", "bottom")):
        x = index * (disc + _APART)
        centre = (x + radius, y + radius)
        rings += [
            Ring(LineType.CUT, centre, radius),
            Ring(LineType.BLEED, centre, radius + BLEED),
            Ring(LineType.SAFE, centre, radius - SAFE),
        ]
        panels.append(PanelPlace(name, x, y, disc, disc, round=True))
    return Dieline(
        width=max(length, 2 * disc + _APART),
        height=y + disc,
        paths=tuple(paths),
        rings=tuple(rings),
        panels=tuple(panels),
        sizes={
            "OD": outer,
            "radius": outer / 2 + pack.caliper,
            "developed": math.pi * outer,
            "wrap_length": length,
            "wrap_height": pack.height,
            "disc_outer": disc,
            "disc_inner": pack.width - 1.0,
            "overlap": pack.overlap,
        },
    )


def _wrap(length: float, y: float, height: float, overlap: float) -> tuple[Path, ...]:
    side = overlap + _AT_OVERLAP
    return (
        rectangle(LineType.CUT, 0.0, y, length, height),
        rectangle(LineType.GLUE, length - overlap, y, overlap, height),
        rectangle(LineType.BLEED, -BLEED, y - BLEED, length + 2 * BLEED, height + 2 * BLEED),
        rectangle(LineType.SAFE, side, y + SAFE, length - 2 * side, height - 2 * SAFE),
    )
