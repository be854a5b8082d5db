"""What is added to round vessels: handles, spouts, flutes, threads, wrapped labels, caps."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Floats, Line, LineKind, Mesh
from app.drafter.solids import (
    circle,
    loft,
    merge,
    revolve,
    rounded_polygon,
    smooth_curve,
    tube_along,
)

# How much the end of a pouring lip stands above the rim, as a share of its reach.
SPOUT_RISE = 0.22

RadiusAt = Callable[[float], float]


def turned(
    points: Sequence[tuple[float, float]],
    radii: float | Sequence[float] = 0.0,
    *,
    segments: int = 160,
    closed: bool = False,
) -> Mesh:
    """A lathe part of corner points (radius, z) with rounded corners; closed: a ring."""
    profile = rounded_polygon(points, radii, 7, closed=closed)
    return revolve(profile, segments, closed=closed)


def ear_handle(
    path: ArrayLike,
    thickness: float,
    width: float,
    radius_at: RadiusAt,
    *,
    flare: float = 5.0,
    squareness: float = 2.4,
) -> Mesh:
    """A handle at the right of a round vessel whose two ends melt into the wall.

    `path` (n, 2) in XZ starts and ends on the wall, `thickness` is seen from the front, `width`
    from the side (mm), `flare` the fillet at the wall, `squareness` 2 a plain ellipse, more a
    softened rectangle.
    """
    line = smooth_curve(path, 96)
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    outline = _superellipse(squareness)
    near = np.minimum(along, along[-1] - along)
    extra = flare - np.sqrt(np.maximum(flare**2 - np.maximum(flare - near, 0) ** 2, 0))
    rings = []
    for i in range(len(line)):
        a = outline[:, 0] * (thickness / 2 + extra[i])
        b = outline[:, 1] * (width / 2 + extra[i])
        ring = np.column_stack([line[i, 0] + a * normal[i, 0], b, line[i, 1] + a * normal[i, 1]])
        rings.append(_laid_on(ring, line[i], max(0.0, 1 - near[i] / (flare * 1.5)), radius_at))
    sink = np.array([1.4, 0.0, 0.0])
    return loft([rings[0] - sink, *rings, rings[-1] - sink])


def _superellipse(power: float, n: int = 40) -> Floats:
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False)
    cos, sin = np.cos(angle), np.sin(angle)
    return np.column_stack(
        [
            np.sign(cos) * np.abs(cos) ** (2 / power),
            np.sign(sin) * np.abs(sin) ** (2 / power),
        ]
    )


def _laid_on(ring: Floats, middle: Floats, share: float, radius_at: RadiusAt) -> Floats:
    """Move a section towards the wall it grows from, fully at share 1."""
    if share <= 0:
        return ring
    wall = np.array([radius_at(float(z)) for z in ring[:, 2]])
    on_wall = np.sqrt(np.maximum(wall**2 - ring[:, 1] ** 2, 0))
    moved = ring.copy()
    # A path that meets the wall aslant tilts its sections: their far side would stand off it.
    tilt = ring[:, 0] - middle[0]
    moved[:, 0] += share**1.5 * (on_wall - radius_at(float(middle[1])) - tilt)
    return moved


def fluted(
    mesh: Mesh, count: int, depth: float, low: float, high: float, *, fade: float = 4.0
) -> Mesh:
    """Press `count` hollow flutes of `depth` mm into the outside between two heights.

    A count divisible by four keeps the width and depth exact: ridges lie on both axes.
    Only points that look away from the axis are moved, so a wall keeps its inside.
    """
    points = mesh.points.copy()
    radius = np.hypot(points[:, 0], points[:, 1])
    angle = np.arctan2(points[:, 1], points[:, 0])
    window = np.clip((points[:, 2] - low) / fade, 0, 1) * np.clip(
        (high - points[:, 2]) / fade, 0, 1
    )
    window = window * window * (3 - 2 * window)
    outward = _looks_outward(mesh)
    hollow = depth * np.abs(np.sin(count * angle / 2)) ** 1.6 * window * outward
    factor = np.where(radius > 1e-6, (radius - hollow) / np.maximum(radius, 1e-6), 1.0)
    points[:, :2] *= factor[:, None]
    return Mesh(points, mesh.faces)


def _looks_outward(mesh: Mesh) -> Floats:
    normals = np.zeros_like(mesh.points)
    raw = mesh.face_normals()
    for i in range(3):
        for axis in range(3):
            normals[:, axis] += np.bincount(mesh.faces[:, i], raw[:, axis], len(normals))
    outward = np.einsum("ij,ij->i", normals[:, :2], mesh.points[:, :2])
    size = np.linalg.norm(normals, axis=1) * np.hypot(mesh.points[:, 0], mesh.points[:, 1])
    return np.asarray(np.clip((outward / np.maximum(size, 1e-9) - 0.2) / 0.4, 0, 1))


def spouted(mesh: Mesh, rim: float, *, reach: float, spread: float, depth: float) -> Mesh:
    """Draw a pouring lip out of the rim towards the left: `reach` mm out, `depth` mm down the wall.

    `spread` is the half angle of the lip in degrees. The rim's corners sink a little beside it.
    """
    points = mesh.points.copy()
    radius = np.hypot(points[:, 0], points[:, 1])
    off = np.degrees(np.abs(np.arctan2(points[:, 1], -points[:, 0])))
    down = np.clip((points[:, 2] - (rim - depth)) / depth, 0, 1)
    ease = down**2 * (3 - 2 * down) * down
    bump = np.exp(-((off / spread) ** 2) * 1.6)
    pinch = np.exp(-(((off - spread * 1.75) / (spread * 0.62)) ** 2))
    out = radius + ease * (reach * bump - reach * 0.16 * pinch)
    factor = np.where(radius > 1e-6, out / np.maximum(radius, 1e-6), 1.0)
    points[:, :2] *= factor[:, None]
    points[:, 2] += ease * reach * SPOUT_RISE * bump * down
    return Mesh(points, mesh.faces)


def wrapped_label(
    radius_at: RadiusAt,
    low: float,
    high: float,
    width: float,
    *,
    corner: float = 2.0,
    lift: float = 0.05,
    thickness: float = 0.14,
    centre: float = -90.0,
) -> Mesh:
    """A label on a round wall between two heights, `width` mm along the wall.

    `centre` is its middle in degrees, -90 the front. From nearly the whole girth on it becomes a
    band that goes all the way round.
    """
    middle = radius_at((low + high) / 2)
    if width >= 2 * np.pi * middle * 0.97:
        return _band(radius_at, low, high, lift, thickness)
    corner = min(corner, (high - low) / 2 - 0.1, width / 2 - 0.1)
    bend = corner * (1 - np.cos(np.linspace(0, np.pi / 2, 9)))
    heights = np.concatenate(
        [low + bend, np.linspace(low + corner, high - corner, 14)[1:-1], high - bend[::-1]]
    )
    u = np.linspace(-1, 1, 65)
    sections = []
    for z in heights:
        edge = max(0.0, corner - min(z - low, high - z))
        half = width / 2 - corner + np.sqrt(max(corner**2 - edge**2, 0.0))
        r = radius_at(float(z)) + lift
        angle = np.radians(centre) + u * half / middle
        loop = [_on_circle(r + thickness, angle, z), _on_circle(r, angle[::-1], z)]
        sections.append(np.vstack(loop))
    return loft(sections)


def _on_circle(radius: float, angle: Floats, z: float) -> Floats:
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle), np.full(len(angle), z)])


def _band(radius_at: RadiusAt, low: float, high: float, lift: float, thickness: float) -> Mesh:
    heights = np.linspace(low, high, 24)
    inner = np.array([(radius_at(float(z)) + lift, z) for z in heights])
    outer = inner + np.array([thickness, 0.0])
    return revolve(np.vstack([outer, inner[::-1]]), 160, closed=True)


def raised_to(mesh: Mesh, low: float, top: float) -> Mesh:
    """A mesh whose part above `low` is stretched to end exactly at the height `top`."""
    points = mesh.points.copy()
    above = np.maximum(points[:, 2] - low, 0.0)
    points[:, 2] += above * ((top - low) / (float(points[:, 2].max()) - low) - 1)
    return Mesh(points, mesh.faces)


def helix_thread(
    radius: float, low: float, *, pitch: float, turns: float, ridge: float = 0.9
) -> Mesh:
    """A screw thread: a ridge that climbs round a neck and fades at both ends."""
    count = int(64 * turns) + 1
    angle = np.linspace(0, 2 * np.pi * turns, count)
    path = np.column_stack(
        [radius * np.cos(angle), radius * np.sin(angle), low + pitch * angle / (2 * np.pi)]
    )
    ends = np.minimum(np.arange(count), np.arange(count)[::-1]) / 12
    return tube_along(path, ridge * (0.25 + 0.75 * np.clip(ends, 0, 1)), 10)


def ring_line(radius: float, z: float, kind: LineKind = "detail", n: int = 180) -> Line:
    """A circle drawn on a round wall."""
    ring = circle(radius, n)
    closed = np.vstack([ring, ring[:1]])
    return Line(np.column_stack([closed, np.full(len(closed), z)]), kind)


def gripped(mesh: Mesh, count: int, depth: float, low: float, high: float) -> Mesh:
    """Fine grip ridges round a cap between two heights."""
    return fluted(mesh, count, depth, low, high, fade=1.2)


def bail_loop(
    span: float, rise: float, base: float, thickness: float, *, squareness: float = 0.5
) -> Mesh:
    """A carry loop in the XZ plane from (-span/2, base) over the top to (span/2, base)."""
    half = span / 2
    shoulder = half * (0.62 + 0.3 * squareness)
    path = smooth_curve(
        [
            (-half, 0, base),
            (-half * 1.02, 0, base + rise * 0.35),
            (-shoulder, 0, base + rise * 0.82),
            (0, 0, base + rise),
            (shoulder, 0, base + rise * 0.82),
            (half * 1.02, 0, base + rise * 0.35),
            (half, 0, base),
        ],
        72,
    )
    path[:, 2] = base + (path[:, 2] - base) * rise / (path[:, 2].max() - base)
    return tube_along(path, thickness / 2, 28, round_ends=True)


def pins(span: float, z: float, radius: float, length: float) -> Mesh:
    """Two short pins along X at the ends of a loop."""
    outer = [(-span / 2 - length / 2, 0, z), (-span / 2 + length / 2, 0, z)]
    left = tube_along(outer, radius, 24)
    right = tube_along([(-x, y, h) for x, y, h in outer[::-1]], radius, 24)
    return merge(left, right)
