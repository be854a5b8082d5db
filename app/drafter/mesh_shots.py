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
_FLAT, _HIGH, _LOW = 0.35, 0.85, -0.55
# Share of the product's longest side that a close-up of a region shows.
_SPAN = 0.42
# Radians; what turns less is a flat side cut into triangles.
_BENT = 0.02
_ROWS = ("lower", "", "upper")
_COLUMNS = ("left", "", "right")


@dataclass(frozen=True, slots=True)
class _Side:
    """A direction to look from: its word, the camera's direction, how often the picture is cut."""

    word: str
    direction: Point
    cuts: int = 3

    @property
    def level(self) -> bool:
        """Whether one stands beside the product."""
        return self.cuts > 1


_SIDES = (
    _Side("front", (0.0, -1.0, 0.18)),
    _Side("left side", (-1.0, -0.45, 0.22)),
    _Side("right side", (1.0, -0.45, 0.22)),
    _Side("back", (0.0, 1.0, 0.18)),
    _Side("top", (0.0, -0.45, 1.0), 1),
    _Side("underside", (0.0, -0.5, -1.0), 1),
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
                span if region.side.level else max(span, _footprint(bounds)),
                region.centre,
            )
        )
    return tuple(shots)


def _footprint(bounds: Floats) -> float:
    """The span that shows the product from above, mm."""
    return float((bounds[1] - bounds[0])[:2].max() * 1.15)


def _part_shots(parts: Sequence[Part], bounds: Floats) -> list[Shot]:
    shots: list[Shot] = []
    for part in parts[:_PART_SHOTS]:
        own = joined_bounds([part.meshes[0].bounds()])
        direction = _part_direction(own, bounds)
        span = float(np.linalg.norm(own[1] - own[0])) * 1.05
        cx, cy, cz = own.mean(axis=0).tolist()
        key = key_of(part.name, [shot.key for shot in shots])
        why = f"Shape and surface of: {part.name}"
        shots.append(Shot(key, part.name, part.key, why, direction, span, (cx, cy, cz)))
    return shots


def _part_direction(own: Floats, bounds: Floats) -> Point:
    """From the side the part is on; from above a flat part, from beneath one that stands below."""
    size = own[1] - own[0]
    away = (own.mean(axis=0) - bounds.mean(axis=0)) / float((bounds[1] - bounds[0]).max())
    x = float(np.clip(away[0] * 2.2, -0.9, 0.9))
    y = 1.0 if away[1] > 0.3 else -1.0
    if size[2] < _FLAT * max(size[0], size[1]):
        floor, top = float(bounds[0, 2]), float(bounds[1, 2])
        low = own[0, 2] < floor + 0.01 * (top - floor)
        stands = low and own[1, 2] < (floor + top) / 2
        return (x, y, _LOW if stands else _HIGH)
    return (x, y, 0.22 + float(np.clip(away[2], -0.25, 0.5)))


def _place(region: _Region) -> str:
    """Where a region is, seen by the person who looks from that side."""
    side = region.side.word
    if not region.side.level:
        return side
    row, column = _ROWS[region.row], _COLUMNS[region.column]
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
    """Score, less for every shot from the same side or height, so that all have their turn."""
    sides = sum(other.side.word == region.side.word for other in chosen)
    rows = sum(other.row == region.row and other.side.level for other in chosen)
    return float(region.score / 2.0 ** (sides + 0.7 * rows * region.side.level))


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
            bent = angle > _BENT
            half, one, two, angle = half[bent], one[bent], two[bent], angle[bent]
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
    cell = np.clip((flat[:, :2] - low[:2]) / size[:2] * side.cuts, 0, side.cuts - 1).astype(int)
    regions = []
    for row in range(side.cuts):
        for column in range(side.cuts):
            here = seen & (cell[:, 0] == column) & (cell[:, 1] == row)
            weight = details.weight[here]
            if weight.sum() <= 0:
                continue
            x, y, z = np.average(details.middle[here], axis=0, weights=weight).tolist()
            part = int(np.argmax(np.bincount(details.part[here].astype(int), weight)))
            score = float(weight.sum()) / (1 if side.level else len(_ROWS))
            regions.append(_Region(score, side, row, column, part, (x, y, z)))
    return regions


def _nearest(every: Floats, flat: Floats, low: Floats, size: Floats) -> Flags:
    """Whether a point is about as near to the eye as anything in its cell of a coarse picture."""
    span = float(size[:2].max())
    front = np.full((_GRID, _GRID), -np.inf)
    at = np.clip((every[:, :2] - low[:2]) / span * _GRID, 0, _GRID - 1).astype(int)
    np.maximum.at(front, (at[:, 0], at[:, 1]), every[:, 2])
    mine = np.clip((flat[:, :2] - low[:2]) / span * _GRID, 0, _GRID - 1).astype(int)
    return np.asarray(flat[:, 2] > front[mine[:, 0], mine[:, 1]] - 0.06 * span)
