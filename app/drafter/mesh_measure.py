"""Reads dimensions off the corners a file itself holds: heights, widths, diameters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.drafter.mesh_parts import Piece, all_points
from app.drafter.model import Dimension, DimensionKind, Floats, Point

# A dozen measures a sheet can hold; the letters of the overall ones are taken.
_CODES = "ABCEFGIJKL"
_BIG = 0.25
_ROUND = 0.985
_FOOT = 0.004
_SECTORS = 8


@dataclass(frozen=True, slots=True)
class _Measure:
    name: str
    start: Point
    end: Point
    kind: DimensionKind
    views: tuple[str, ...]


def measured(found: Sequence[Piece], outlines: Sequence[Floats]) -> tuple[Dimension, ...]:
    """Dimensions besides the overall ones: of big parts, of a round rim and of a round foot.

    `outlines` are the parts' points after rounding: whether a part is round is seen on them, how
    large it is on the file's own corners.
    """
    every = all_points(found)
    measures: list[_Measure] = []
    if len(found) > 1:
        size = float(np.ptp(every, axis=0).max())
        for piece, outline in zip(found, outlines, strict=True):
            if len(piece.shapes) == 1 and np.ptp(piece.bounds(), axis=0).max() > _BIG * size:
                measures += _part_measures(piece, outline)
    measures += _ends(every)
    fresh = _without_repeats(measures, np.ptp(every, axis=0))
    return tuple(
        Dimension(code, m.name, m.start, m.end, m.kind, m.views)
        for code, m in zip(_CODES, fresh, strict=False)
    )


def is_round(points: Floats, axis: int = 2) -> bool:
    """Whether the outline seen along the axis is a circle, by its reach in 48 directions."""
    flat = np.delete(points, axis, axis=1)
    low, high = flat.min(axis=0), flat.max(axis=0)
    if min(high - low) <= 0:
        return False
    angle = np.arange(48) * np.pi / 24
    reach = ((flat - (low + high) / 2) @ np.stack([np.cos(angle), np.sin(angle)])).max(axis=0)
    return bool(reach.min() > _ROUND * reach.max())


def _part_measures(piece: Piece, outline: Floats) -> Iterator[_Measure]:
    low, high = piece.bounds()
    x, y = (low[0] + high[0]) / 2, (low[1] + high[1]) / 2
    name = piece.name
    yield _Measure(
        f"{name} height", (high[0], y, low[2]), (high[0], y, high[2]), "linear", ("front", "side")
    )
    if is_round(outline):
        points = np.vstack([shape.points for shape in piece.shapes])
        z = float(points[int(np.argmax(points[:, 0])), 2])
        yield _Measure(
            f"{name} diameter", (low[0], y, z), (high[0], y, z), "diameter", ("front", "top")
        )
        return
    yield _Measure(
        f"{name} width", (low[0], y, low[2]), (high[0], y, low[2]), "linear", ("front", "top")
    )
    yield _Measure(
        f"{name} depth", (x, low[1], low[2]), (x, high[1], low[2]), "linear", ("side", "top")
    )


def _ends(points: Floats) -> Iterator[_Measure]:
    """Diameter of the upper and of the lower end where the corners there lie on a circle."""
    low, high = float(points[:, 2].min()), float(points[:, 2].max())
    grain = (high - low) * _FOOT
    if grain <= 0:
        return
    for name, z, rim in (
        ("Diameter at the top", high, points[points[:, 2] >= high - grain]),
        ("Diameter at the foot", low, points[points[:, 2] <= low + grain]),
    ):
        circle = _circle(rim[:, :2])
        if circle is not None:
            x, y, radius = circle
            yield _Measure(
                name, (x - radius, y, z), (x + radius, y, z), "diameter", ("front", "top")
            )


def _circle(flat: Floats) -> tuple[float, float, float] | None:
    """Centre and radius of the outermost ring of points (Kåsa's least squares), None if not one."""
    if len(flat) < _SECTORS:
        return None
    centre = (flat.min(axis=0) + flat.max(axis=0)) / 2
    away = flat - centre
    radius = np.hypot(away[:, 0], away[:, 1])
    outer = away[radius > radius.max() * 0.985]
    sector = np.floor(np.arctan2(outer[:, 1], outer[:, 0]) / (2 * np.pi) * _SECTORS).astype(int)
    if len(np.unique(sector % _SECTORS)) < _SECTORS or radius.max() <= 0:
        return None
    matrix = np.column_stack([2 * outer, np.ones(len(outer))])
    (a, b, c), *_ = np.linalg.lstsq(matrix, (outer**2).sum(axis=1), rcond=None)
    fitted = float(np.sqrt(max(c + a * a + b * b, 0)))
    off = np.abs(np.hypot(outer[:, 0] - a, outer[:, 1] - b) - fitted)
    if off.max() > 0.01 * fitted:
        return None
    return float(centre[0] + a), float(centre[1] + b), fitted


def _without_repeats(measures: list[_Measure], overall: Floats) -> list[_Measure]:
    """Leave out what says an overall size, or another measure of the same direction, again.

    A diameter stays, though it may equal the overall width: it says more.
    """
    known = [("linear", axis, float(size)) for axis, size in enumerate(overall)]
    fresh = []
    for m in measures:
        vector = np.subtract(m.end, m.start)
        axis, size = int(np.argmax(np.abs(vector))), float(np.linalg.norm(vector))
        told = any(
            kind == m.kind and line == axis and abs(size - other) < 0.01 * other
            for kind, line, other in known
        )
        if size > 0 and not told:
            fresh.append(m)
            known.append((m.kind, axis, size))
    return fresh
