"""Chooses close-ups of a product nobody described: its parts, then where most edges are seen."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.drafter.mesh_names import key_of
from app.drafter.mesh_topology import edges_of, unit_normals
from app.drafter.model import Floats, Part, Point, Shot, joined_bounds

Flags = NDArray[np.bool_]

MOST = 8
_PART_SHOTS = 5
_GRID = 72
_THIRDS = 3
# Share of the product's longest side that a close-up of a region shows.
_SPAN = 0.42
_ROWS = ("lower", "", "upper")
_COLUMNS = ("left", "", "right")


@dataclass(frozen=True, slots=True)
class _Side:
    """A direction to look from: its word, and the camera's direction."""

    word: str
    direction: Point


_SIDES = (
    _Side("front", (0.0, -1.0, 0.18)),
    _Side("left side", (-1.0, -0.45, 0.22)),
    _Side("right side", (1.0, -0.45, 0.22)),
    _Side("back", (0.0, 1.0, 0.18)),
    _Side("top", (0.0, -0.45, 1.0)),
    _Side("underside", (0.0, -0.5, -1.0)),
)


@dataclass(frozen=True, slots=True, eq=False)
class _Details:
    """Edges of the product: middle (n, 3), outward direction (n, 3), weight and part of each."""

    middle: Floats
    outward: Floats
    weight: Floats
    part: Floats


@dataclass(frozen=True, slots=True)
class _Region:
    """A ninth of the picture from one side, with how much is to be seen there."""

    score: float
    side: _Side
    row: int
    column: int
    part: int
    centre: Point


def chosen_shots(parts: Sequence[Part]) -> tuple[Shot, ...]:
    """Up to eight close-ups: each larger part once, then the regions richest in edges."""
    bounds = joined_bounds(part.bounds() for part in parts)
    shots = _part_shots(parts, bounds) if len(parts) > 1 else []
    span = float((bounds[1] - bounds[0]).max()) * _SPAN
    for region in _regions(parts, bounds, MOST - len(shots)):
        part = parts[region.part]
        place = _place(region)
        title = f"{part.name}, {place}"
        shots.append(
            Shot(
                key_of(title, [shot.key for shot in shots]),
                title,
                part.key,
                "Edges and transitions where the surface has most detail",
                region.side.direction,
                span,
                region.centre,
            )
        )
    return tuple(shots)


def _part_shots(parts: Sequence[Part], bounds: Floats) -> list[Shot]:
    shots: list[Shot] = []
    middle, size = bounds.mean(axis=0), float((bounds[1] - bounds[0]).max())
    for part in parts[:_PART_SHOTS]:
        own = joined_bounds([part.meshes[0].bounds()])
        away = (own.mean(axis=0) - middle) / size
        x, z = float(np.clip(away[0] * 2.2, -0.9, 0.9)), float(np.clip(away[2], -0.25, 0.5))
        y = 1.0 if away[1] > 0.3 else -1.0
        span = float(np.linalg.norm(own[1] - own[0])) * 1.05
        cx, cy, cz = own.mean(axis=0).tolist()
        key = key_of(part.name, [shot.key for shot in shots])
        why = f"Shape and surface of: {part.name}"
        direction = (x, y, 0.22 + z)
        shots.append(Shot(key, part.name, part.key, why, direction, span, (cx, cy, cz)))
    return shots


def _place(region: _Region) -> str:
    """Where a region is, seen by the person who looks from that side."""
    row, column, side = _ROWS[region.row], _COLUMNS[region.column], region.side.word
    if side in ("top", "underside"):
        # From above the front edge is below in the picture, from beneath it is above.
        names = ("front", "", "back") if side == "top" else ("back", "", "front")
        words = f"{names[region.row]} {column}".strip()
        return f"{side}, {words}" if words else side
    if side not in ("front", "back"):
        # Left and right of a side would be taken for left and right of the product.
        column = ""
    words = f"{row} {column}".strip()
    return f"{words} {side}" if words else f"middle of the {side}"


def _regions(parts: Sequence[Part], bounds: Floats, count: int) -> list[_Region]:
    """The best regions, no two of which show the same place."""
    details = _details(parts)
    every = [r for side in _SIDES for r in _side_regions(details, side, parts, bounds)]
    chosen: list[_Region] = []
    near = float((bounds[1] - bounds[0]).max()) * _SPAN * 0.6
    while every and len(chosen) < count:
        every.sort(key=lambda r: (-_worth(r, chosen), r.side.word, r.row, r.column))
        best = every.pop(0)
        chosen.append(best)
        every = [
            r
            for r in every
            if np.linalg.norm(np.subtract(r.centre, best.centre)) > near
            or float(np.dot(r.side.direction, best.side.direction)) < 0
        ]
    return chosen


def _worth(region: _Region, chosen: Sequence[_Region]) -> float:
    """Score, halved for every shot from the same side, so that all sides have their turn."""
    again = sum(other.side.word == region.side.word for other in chosen)
    return region.score / 2.0**again


def _details(parts: Sequence[Part]) -> _Details:
    """Every edge between faces, weighted by its length and by how much the surface turns there."""
    middles, outwards, weights, owners = [], [], [], []
    for number, part in enumerate(parts):
        for mesh in part.meshes:
            edges = edges_of(mesh.faces, len(mesh.points))
            half = np.flatnonzero(edges.partner > np.arange(len(edges.partner)))
            flat = unit_normals(mesh)
            one, two = flat[half // 3], flat[edges.partner[half] // 3]
            angle = np.arccos(np.clip(np.einsum("ij,ij->i", one, two), -1, 1))
            corners = mesh.faces.ravel()
            start = mesh.points[corners[half]]
            end = mesh.points[corners[half // 3 * 3 + (half + 1) % 3]]
            middles.append((start + end) / 2)
            outwards.append(one + two)
            weights.append(np.linalg.norm(end - start, axis=1) * angle)
            owners.append(np.full(len(half), number))
    return _Details(*(np.concatenate(a) for a in (middles, outwards, weights, owners)))


def _side_regions(
    details: _Details, side: _Side, parts: Sequence[Part], bounds: Floats
) -> list[_Region]:
    back = np.array(side.direction) / np.linalg.norm(side.direction)
    right = np.cross([0, 0, 1], back)
    right /= np.linalg.norm(right)
    frame = np.stack([right, np.cross(back, right), back], axis=1)
    flat = details.middle @ frame
    every = np.vstack([mesh.points for part in parts for mesh in part.meshes]) @ frame
    low, size = every.min(axis=0), np.maximum(np.ptp(every, axis=0), 1e-9)
    seen = _nearest(every, flat, low, size) & (details.outward @ back > 0.05)
    cell = np.clip((flat[:, :2] - low[:2]) / size[:2] * _THIRDS, 0, _THIRDS - 1).astype(int)
    regions = []
    for row in range(_THIRDS):
        for column in range(_THIRDS):
            here = seen & (cell[:, 0] == column) & (cell[:, 1] == row)
            weight = details.weight[here]
            if weight.sum() <= 0:
                continue
            x, y, z = np.average(details.middle[here], axis=0, weights=weight).tolist()
            part = int(np.argmax(np.bincount(details.part[here].astype(int), weight)))
            regions.append(_Region(float(weight.sum()), side, row, column, part, (x, y, z)))
    return regions


def _nearest(every: Floats, flat: Floats, low: Floats, size: Floats) -> Flags:
    """Whether a point is about as near to the eye as anything in its cell of a coarse picture."""
    span = float(size[:2].max())
    front = np.full((_GRID, _GRID), -np.inf)
    at = np.clip((every[:, :2] - low[:2]) / span * _GRID, 0, _GRID - 1).astype(int)
    np.maximum.at(front, (at[:, 0], at[:, 1]), every[:, 2])
    mine = np.clip((flat[:, :2] - low[:2]) / span * _GRID, 0, _GRID - 1).astype(int)
    return np.asarray(flat[:, 2] > front[mine[:, 0], mine[:, 1]] - 0.06 * span)
