"""What furniture is made of: legs, tops, rails, cushions and glides, in millimetres."""

import math

import numpy as np
from numpy.typing import ArrayLike

from app.drafter import solids
from app.drafter.model import Floats, Mesh

# Clear of each other by this much, parts that touch do not flicker in a render.
GAP = 0.4


def leg(path: ArrayLike, radii: ArrayLike, segments: int = 48, *, squareness: float = 0.0) -> Mesh:
    """A leg with level ends: horizontal sections along a path (n, 3) that rises all the way.

    `radii` are those across the leg, one for each point; `squareness` 0 is round, 1 nearly square.
    """
    line = np.asarray(path, dtype=np.float64)
    across = np.broadcast_to(np.asarray(radii, dtype=np.float64), (len(line),))
    steps = np.gradient(line, axis=0)
    lean = steps[:, :2] / np.maximum(steps[:, 2:], 1e-6)
    angles = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    power = 2 / (2 + 6 * squareness)
    unit = np.column_stack(
        [np.sign(f) * np.abs(f) ** power for f in (np.cos(angles), np.sin(angles))]
    )
    rings = []
    for point, radius, slope in zip(line, across, lean, strict=True):
        steep = float(np.linalg.norm(slope))
        ring = unit * radius
        if steep > 1e-6:
            way = slope / steep
            ring = ring + np.outer(ring @ way, way) * (math.hypot(1, steep) - 1)
        rings.append(np.column_stack([point[:2] + ring, np.full(segments, point[2])]))
    return solids.loft(rings)


def straight_leg(
    foot: ArrayLike, top: ArrayLike, radii: ArrayLike, *, rounding: float = 1.5
) -> Mesh:
    """A tapered leg from its foot to its top; `radii` from bottom to top, evenly spaced."""
    t = np.concatenate([[0.0, 0.002, 0.006], np.linspace(0.012, 1, 24)])
    start, end = np.asarray(foot, dtype=np.float64), np.asarray(top, dtype=np.float64)
    widths = np.asarray(radii, dtype=np.float64)
    path = start + t[:, None] * (end - start)
    width = np.interp(t, np.linspace(0, 1, len(widths)), widths)
    width[:3] -= rounding * np.array([1.0, 0.35, 0.08])
    return leg(path, width)


def round_top(
    radius: float, thickness: float, *, edge: float, bevel: float = 0.0, dish: float = 0.0
) -> Mesh:
    """A turned board with its upper face at Z=0; `bevel` undercuts its edge, `dish` hollows it."""
    edge = min(edge, thickness * 0.45)
    rise = min(thickness * 0.55, thickness - edge)
    lower = [
        (0.0, -thickness),
        (radius - bevel, -thickness),
        (radius, -thickness + rise if bevel > 0 else -thickness),
        (radius, 0.0),
    ]
    rim = solids.rounded_polygon(
        [*lower, (radius * 0.86, 0.0)], [0, edge * 1.6, edge, edge, 0], 8, closed=False
    )
    r = np.linspace(0.86, 0, 14)[1:]
    hollow = np.column_stack([r * radius, -dish * (0.5 + 0.5 * np.cos(np.pi * r / 0.86))])
    return solids.revolve(np.vstack([rim, hollow]), 160)


def square_top(
    width: float,
    depth: float,
    thickness: float,
    *,
    corner: float,
    edge: float,
    bevel: float = 0.0,
    dish: float = 0.0,
) -> Mesh:
    """A board with rounded corners, its upper face at Z=0."""
    edge = min(edge, thickness * 0.45)
    corner = min(max(corner, edge + bevel + 1.0), min(width, depth) * 0.499)
    rise = min(thickness * 0.55, thickness - edge)
    profile = solids.rounded_polygon(
        [
            (bevel + 12.0 + edge, -thickness),
            (bevel, -thickness),
            (0.0, -thickness + rise if bevel > 0 else -thickness),
            (0.0, 0.0),
            (12.0 + edge, 0.0),
        ],
        [0, edge, edge, edge, 0],
        6,
        closed=False,
    )
    rings = [_inset(width, depth, corner, inset, z) for inset, z in profile]
    last = rings[-1]
    for s in (0.85, 0.65, 0.45, 0.25, 0.1, 0.02):
        fall = dish * (0.5 + 0.5 * math.cos(math.pi * s))
        rings.append(last * [s, s, 1.0] - [0.0, 0.0, fall])
    return solids.loft(rings)


def _inset(width: float, depth: float, corner: float, inset: float, z: float) -> Floats:
    outline = solids.rounded_rectangle(
        width - 2 * inset, depth - 2 * inset, max(corner - inset, 0.5), 10
    )
    return np.column_stack([outline, np.full(len(outline), z)])


def cushion(outline: ArrayLike, thickness: float, *, crown: float, roll: float) -> Mesh:
    """A pad over a flat outline (n, 2), its underside at Z=0: rolled edge and a crowned top."""
    ring = np.asarray(outline, dtype=np.float64)
    middle = ring.mean(axis=0)
    size = float(np.abs(ring - middle).max())
    side = thickness - crown
    roll = min(roll, side * 0.5)
    wall = [
        (1 - roll / size * (1 - math.sin(a)), side / 2 - side / 2 * math.cos(a))
        for a in np.linspace(0, math.pi, 17)
    ]
    last = 1 - roll / size
    shares = np.linspace(0.97, 0.03, 16).tolist()
    dome = [(k * last, side + crown * (1 - k**2.4)) for k in shares]
    rings = [(0.9, 0.0), *wall, *dome]
    return solids.loft(
        [np.column_stack([middle + (ring - middle) * s, np.full(len(ring), z)]) for s, z in rings]
    )


def rail(start: ArrayLike, end: ArrayLike, height: float, thickness: float) -> Mesh:
    """A straight rail of rounded rectangular section between two points at its middle."""
    section = solids.rounded_rectangle(thickness, height, min(4.0, thickness * 0.3), 5)
    return solids.sweep(section, np.stack([np.asarray(start), np.asarray(end)]), up=(0.0, 0.0, 1.0))


def rung(start: ArrayLike, end: ArrayLike, radius: float) -> Mesh:
    """A round stretcher, a little thicker in the middle than at its ends."""
    t = np.linspace(0, 1, 17)
    path = np.asarray(start) + t[:, None] * (np.asarray(end) - np.asarray(start))
    return solids.tube_along(path, radius * (0.82 + 0.18 * np.sin(np.pi * t)), 32)


def glide(x: float, y: float, radius: float, height: float = 4.0) -> Mesh:
    """A felt glide under a foot, standing on Z=0."""
    profile = solids.rounded_polygon(
        [(0.0, 0.0), (radius, 0.0), (radius, height), (0.0, height)],
        [0, 1.0, 0.3, 0],
        5,
        closed=False,
    )
    return solids.move(solids.revolve(profile, 48), x, y)


def around(count: int, start: float) -> list[tuple[float, float]]:
    """Unit directions (x, y) of `count` legs, evenly round, the first at `start` degrees."""
    angles = [math.radians(start + 360 * i / count) for i in range(count)]
    return [(math.cos(a), math.sin(a)) for a in angles]


def leg_start(count: int) -> float:
    """Degrees of the first leg so that a front view is symmetrical and has a pair in front."""
    return -90 + 180 / count
