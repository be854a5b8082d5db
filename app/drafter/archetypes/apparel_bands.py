"""Bands along the openings of a garment: ribs, collars, waistbands, bindings."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Floats, Line, Mesh
from app.drafter.solids import loft


@dataclass(frozen=True, slots=True, eq=False)
class Loop:
    """A smooth line round an opening: points, outward normals and the way out (n, 3) each."""

    points: Floats
    normals: Floats
    out: Floats
    closed: bool = True


def loop(
    points: Floats,
    normals: Floats,
    out: ArrayLike,
    *,
    count: int = 160,
    closed: bool = True,
    follow: float = 0.0,
    smoothing: int = 4,
) -> Loop:
    """An even loop with a frame. `out` is the general way out of the opening.

    `follow` 0 lets the band run straight on along `out`, 1 with the slope of the cloth.
    """
    ways = np.broadcast_to(np.asarray(out, dtype=np.float64), points.shape)
    both = np.hstack([points, normals, ways])
    both = _even(both, count, closed=closed)
    both = _softened(both, smoothing, closed=closed)
    line, normal, axis = both[:, :3], _unit(both[:, 3:6]), _unit(both[:, 6:])
    along = _unit(
        np.roll(line, -1, 0) - np.roll(line, 1, 0) if closed else np.gradient(line, axis=0)
    )
    slope = _unit(np.cross(along, normal))
    if float((slope * axis).sum()) < 0:
        slope = -slope
    way = _unit(slope * follow + axis * (1 - follow))
    way = _unit(_softened(way, smoothing, closed=closed))
    normal = normal - (normal * way).sum(1, keepdims=True) * way
    return Loop(line, _unit(normal), way, closed)


def _even(values: Floats, count: int, *, closed: bool) -> Floats:
    path = np.vstack([values, values[:1]]) if closed else values
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path[:, :3], axis=0), axis=1))])
    wanted = (
        np.linspace(0, along[-1], count + 1)[:-1] if closed else np.linspace(0, along[-1], count)
    )
    return np.column_stack([np.interp(wanted, along, path[:, i]) for i in range(path.shape[1])])


def _softened(values: Floats, times: int, *, closed: bool) -> Floats:
    out = values.copy()
    for _ in range(times):
        mean = 0.25 * np.roll(out, 1, 0) + 0.5 * out + 0.25 * np.roll(out, -1, 0)
        if not closed:
            mean[[0, -1]] = out[[0, -1]]
        out = mean
    return out


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))


def band_section(
    start: float, end: float, thick: float, *, lean: float = 0.0, tuck: float = 0.0, rows: int = 7
) -> Floats:
    """Section (k, 2) of a band as (way out, along the normal) with a round folded edge.

    It ends `lean` mm further out, and starts `tuck` mm further in: under the cloth it is sewn to.
    """
    way = np.linspace(start, end - thick / 2, rows)
    if tuck:
        way = np.concatenate([[start, 0.0], np.linspace(2.5, end - thick / 2, rows - 2)])
    offset = lean * (np.clip(way, 0, None) / max(end, 1e-6)) ** 1.3
    offset = offset - tuck * np.clip(1 - way / 2.5, 0, 1)
    turn = np.radians(np.linspace(90, -90, 7)[1:-1])
    tip = np.column_stack([np.cos(turn), np.sin(turn)]) * thick / 2 + (way[-1], offset[-1])
    outer = np.column_stack([way, offset + thick / 2])
    inner = np.column_stack([way, offset - thick / 2])
    return np.vstack([outer, tip, inner[::-1]])


def band(path: Loop, section: ArrayLike) -> Mesh:
    """A section (k, 2) of (way out, along the normal) carried round the loop."""
    rows = [
        path.points + path.out * way + path.normals * offset for way, offset in np.asarray(section)
    ]
    stack = np.stack(rows, axis=1)
    return loft(list(stack), ring=path.closed, caps=not path.closed)


def band_lines(
    path: Loop, ways: Sequence[float], offset: float, lean: float = 0.0, end: float = 1.0
) -> list[Floats]:
    """Lines round a band at distances `ways` from the opening, lying `offset` mm off its middle."""
    rows = []
    for way in ways:
        rise = offset + lean * (max(way, 0.0) / max(end, 1e-6)) ** 1.3
        row = path.points + path.out * way + path.normals * rise
        rows.append(np.vstack([row, row[:1]]) if path.closed else row)
    return rows


def rib_lines(
    path: Loop, start: float, end: float, offset: float, *, pitch: float, lean: float = 0.0
) -> tuple[Line, ...]:
    """Short lines across a band, as ribbing is drawn."""
    length = float(np.linalg.norm(np.diff(path.points, axis=0), axis=1).sum())
    every = max(1, round(pitch * len(path.points) / max(length, 1e-6)))
    ways = np.linspace(start, end, 4)
    rise = offset + lean * (np.clip(ways, 0, None) / max(end, 1e-6)) ** 1.3
    return tuple(
        Line(
            path.points[i] + ways[:, None] * path.out[i] + rise[:, None] * path.normals[i], "detail"
        )
        for i in range(0, len(path.points), every)
    )
