"""Curves and outlines that the solids are made of: smooth curves, arcs, rounded polygons."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Floats


def resample(points: ArrayLike, n: int, *, closed: bool = False) -> Floats:
    """`n` points evenly spaced by length along a polyline of any dimension.

    A closed polyline does not repeat its first point, neither here nor in the result.
    """
    path = np.asarray(points, dtype=np.float64)
    if closed:
        path = np.vstack([path, path[:1]])
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.linspace(0, along[-1], n + 1)[:-1] if closed else np.linspace(0, along[-1], n)
    return np.stack([np.interp(wanted, along, axis) for axis in path.T], axis=1)


def smooth_curve(points: ArrayLike, n: int = 64, *, closed: bool = False) -> Floats:
    """`n` evenly spaced points on a curve through all `points` (centripetal Catmull-Rom).

    Source: Yuksel, Schaefer, Keyser, "Parameterization and applications of Catmull-Rom curves",
    2011; the centripetal form has no loops or cusps.
    """
    given = np.asarray(points, dtype=np.float64)
    if len(given) < 3:
        return resample(given, n, closed=closed)
    if closed:
        knots = np.vstack([given[-1], given, given[:2]])
    else:
        first, last = 2 * given[0] - given[1], 2 * given[-1] - given[-2]
        knots = np.vstack([first, given, last])
    per_span = max(8, math.ceil(4 * n / len(given)))
    spans = [_span(knots[i : i + 4], per_span) for i in range(len(knots) - 3)]
    dense = np.vstack(spans if closed else [*spans, given[-1:]])
    return resample(dense, n, closed=closed)


def _span(knots: Floats, n: int) -> Floats:
    """The curve between the middle two of four knots, its end left out (Barry-Goldman)."""
    gaps = np.maximum(np.sqrt(np.linalg.norm(np.diff(knots, axis=0), axis=1)), 1e-9)
    t0, t1, t2, t3 = np.concatenate([[0.0], np.cumsum(gaps)])
    t = np.linspace(t1, t2, n, endpoint=False)[:, None]
    p0, p1, p2, p3 = knots
    a1 = ((t1 - t) * p0 + (t - t0) * p1) / (t1 - t0)
    a2 = ((t2 - t) * p1 + (t - t1) * p2) / (t2 - t1)
    a3 = ((t3 - t) * p2 + (t - t2) * p3) / (t3 - t2)
    b1 = ((t2 - t) * a1 + (t - t0) * a2) / (t2 - t0)
    b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
    return np.asarray(((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1))


def arc(
    centre: tuple[float, float], radius: float, start: float, end: float, n: int = 24
) -> Floats:
    """`n` points (n, 2) on a circle from `start` to `end` degrees, both included."""
    angles = np.radians(np.linspace(start, end, n))
    return np.asarray(centre) + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)


def circle(radius: float, n: int = 128, centre: tuple[float, float] = (0.0, 0.0)) -> Floats:
    """A counter-clockwise circle (n, 2), the first point not repeated."""
    return arc(centre, radius, 0, 360, n + 1)[:-1]


def rounded_rectangle(width: float, height: float, radius: float, segments: int = 12) -> Floats:
    """A counter-clockwise rectangle (n, 2) round the origin with rounded corners."""
    x, y = width / 2, height / 2
    corners = [(x, -y), (x, y), (-x, y), (-x, -y)]
    return rounded_polygon(corners, radius, segments)


def rounded_polygon(
    points: ArrayLike,
    radii: float | Sequence[float],
    segments: int = 8,
    *,
    closed: bool = True,
) -> Floats:
    """A polygon (n, 2) with its corners rounded; a radius is cut down to what the sides allow.

    With closed=False the two ends stay as they are: a profile for `revolve`.
    """
    corners = np.asarray(points, dtype=np.float64)
    count = len(corners)
    wanted = np.broadcast_to(np.asarray(radii, dtype=np.float64), (count,))
    rounded = []
    for i, corner in enumerate(corners):
        is_end = not closed and i in (0, count - 1)
        if is_end or wanted[i] <= 0:
            rounded.append(corner[None])
        else:
            before, after = corners[i - 1], corners[(i + 1) % count]
            rounded.append(_fillet(before, corner, after, float(wanted[i]), segments))
    return np.vstack(rounded)


def _fillet(before: Floats, corner: Floats, after: Floats, radius: float, segments: int) -> Floats:
    """The arc that rounds one corner."""
    there, on = before - corner, after - corner
    length_in, length_out = float(np.linalg.norm(there)), float(np.linalg.norm(on))
    if min(length_in, length_out) < 1e-9:
        return corner[None]
    there, on = there / length_in, on / length_out
    half = math.acos(float(np.clip(there @ on, -1, 1))) / 2
    if half > math.radians(89.9) or half < math.radians(0.5):
        return corner[None]
    cut = min(radius / math.tan(half), 0.499 * length_in, 0.499 * length_out)
    radius = cut * math.tan(half)
    bisector = (there + on) / np.linalg.norm(there + on)
    centre = corner + bisector * (radius / math.sin(half))
    start, end = corner + there * cut - centre, corner + on * cut - centre
    turn = math.pi - 2 * half
    t = np.linspace(0, 1, segments + 1)[:, None]
    return np.asarray(
        centre + (np.sin((1 - t) * turn) * start + np.sin(t * turn) * end) / math.sin(turn)
    )
