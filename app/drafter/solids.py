"""Solids of revolution, lofts, sweeps, tubes and boxes, with their moves; millimetres throughout.

Every solid comes with its faces looking outwards, and is watertight unless said otherwise.
"""

import math
from collections.abc import Sequence
from typing import Literal, TypeVar, overload

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Floats, Ints, Line, Mesh
from app.drafter.solids_cloth import inflate, sheet
from app.drafter.solids_curves import (
    arc,
    circle,
    resample,
    rounded_polygon,
    rounded_rectangle,
    smooth_curve,
)
from app.drafter.solids_flat import extrude, on_surface, panel, signed_area, triangulate

__all__ = [
    "arc",
    "circle",
    "disc",
    "ellipsoid",
    "extrude",
    "inflate",
    "loft",
    "merge",
    "mirror",
    "move",
    "on_surface",
    "panel",
    "resample",
    "revolve",
    "rotate",
    "rounded_box",
    "rounded_polygon",
    "rounded_rectangle",
    "scale",
    "sheet",
    "smooth_curve",
    "sphere",
    "sweep",
    "transform",
    "triangulate",
    "tube_along",
]

Movable = TypeVar("Movable", Mesh, Line, Floats)
Axis = Literal["x", "y", "z"]
_AXES: dict[str, int] = {"x": 0, "y": 1, "z": 2}
_ON_AXIS = 1e-9


def revolve(
    profile: ArrayLike, segments: int = 128, *, closed: bool = False, caps: bool = True
) -> Mesh:
    """Turn a profile (n, 2) of (radius, z) round the Z axis.

    The profile may run either way. Ends off the axis are closed with flat discs unless
    caps=False (an open shell). closed=True joins the last point to the first: a ring.
    """
    path = np.array(profile, dtype=np.float64)
    path[:, 0] = np.abs(path[:, 0])
    if closed:
        path = np.vstack([path, path[:1]])
    elif caps:
        path = _to_axis(path)
    keep = np.concatenate([[True], np.linalg.norm(np.diff(path, axis=0), axis=1) > _ON_AXIS])
    path = path[keep]
    radius, z = path[:, 0], path[:, 1]
    swept = (radius[:-1] ** 2 + radius[:-1] * radius[1:] + radius[1:] ** 2) * np.diff(z)
    if swept.sum() < 0:
        path = path[::-1]
    return _turned(path, segments, closed=closed)


def _to_axis(path: Floats) -> Floats:
    ends = [path]
    if path[0, 0] > _ON_AXIS:
        ends.insert(0, np.array([[0.0, path[0, 1]]]))
    if path[-1, 0] > _ON_AXIS:
        ends.append(np.array([[0.0, path[-1, 1]]]))
    return np.vstack(ends)


def _turned(path: Floats, segments: int, *, closed: bool) -> Mesh:
    """Rings of points round Z; a point on the axis is one vertex, not a ring."""
    angles = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    rings: list[Floats] = []
    numbers: list[Ints] = []
    count = 0
    for radius, z in path[:-1] if closed else path:
        if radius <= _ON_AXIS:
            rings.append(np.array([[0.0, 0.0, z]]))
            numbers.append(np.full(segments, count, dtype=np.int32))
        else:
            ring = [radius * np.cos(angles), radius * np.sin(angles), np.full(segments, z)]
            rings.append(np.stack(ring, axis=1))
            numbers.append(np.arange(count, count + segments, dtype=np.int32))
        count += len(rings[-1])
    if closed:
        numbers.append(numbers[0])
    return Mesh(np.vstack(rings), _skin(np.stack(numbers), closed=True))


def _skin(grid: Ints, *, closed: bool) -> Ints:
    """Two triangles for each cell of a grid of point numbers; collapsed triangles are left out."""
    if closed:
        grid = np.hstack([grid, grid[:, :1]])
    a, b = grid[:-1, :-1].ravel(), grid[:-1, 1:].ravel()
    d, c = grid[1:, :-1].ravel(), grid[1:, 1:].ravel()
    faces = np.stack([np.stack([a, b, c], 1), np.stack([a, c, d], 1)], 1).reshape(-1, 3)
    real = (
        (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])
    )
    return np.asarray(faces[real], dtype=np.int32)


def loft(
    sections: Sequence[ArrayLike], *, closed: bool = True, caps: bool = True, ring: bool = False
) -> Mesh:
    """A skin through sections (n, 3) that have the same number of points.

    closed: each section is a loop (the first point not repeated); else the skin is an open
    sheet. caps: the two end sections are closed flat. ring: the last section joins the first.
    """
    stack = np.stack([np.asarray(s, dtype=np.float64) for s in sections])
    rows, columns = stack.shape[:2]
    points = stack.reshape(-1, 3)
    grid = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    faces = _skin(np.vstack([grid, grid[:1]]) if ring else grid, closed=closed)
    if not closed:
        return Mesh(points, faces)
    lids = np.zeros((0, 3), np.int32)
    if not ring:
        lids = np.vstack([_lid(points, grid[0])[:, ::-1], _lid(points, grid[-1])])
    if Mesh(points, np.vstack([faces, lids])).volume() < 0:
        faces, lids = faces[:, ::-1], lids[:, ::-1]
    return Mesh(points, np.ascontiguousarray(np.vstack([faces, lids]) if caps else faces))


def _lid(points: Floats, ring: Ints) -> Ints:
    """Triangles over one loop, which may be concave but should be near flat."""
    loop = points[ring] - points[ring].mean(axis=0)
    after = np.roll(loop, -1, axis=0)
    normal = np.cross(loop, after).sum(axis=0)
    size = np.linalg.norm(normal)
    if size < _ON_AXIS:
        return np.zeros((0, 3), np.int32)
    normal /= size
    u = np.linalg.svd(normal[None])[2][1]
    v = np.cross(normal, u)
    flat = np.stack([loop @ u, loop @ v], axis=1)
    return np.asarray(ring[triangulate(flat)], dtype=np.int32)


def sweep(
    section: ArrayLike,
    path: ArrayLike,
    *,
    up: ArrayLike | None = None,
    scales: ArrayLike | None = None,
    closed: bool = False,
    caps: bool = True,
) -> Mesh:
    """Carry a closed section (k, 2) along a path (n, 3).

    Without `up` the section does not twist (rotation-minimising frame, Wang et al. 2008). With
    `up`, one vector or one for each point, the section's second axis keeps to it: a strap whose
    face must look one way. `scales`: one factor (or a pair) for each point of the path.
    """
    line = np.asarray(path, dtype=np.float64)
    tangents = _tangents(line, closed=closed)
    if up is None:
        v = _untwisted(line, tangents, closed=closed)
    else:
        v = _perpendicular(np.broadcast_to(np.asarray(up, dtype=np.float64), line.shape), tangents)
    u = np.cross(v, tangents)
    outline = np.asarray(section, dtype=np.float64)
    if signed_area(outline) < 0:
        outline = outline[::-1]
    factors = np.ones(len(line)) if scales is None else np.asarray(scales, dtype=np.float64)
    pairs = np.broadcast_to(factors.reshape(len(line), -1), (len(line), 2))
    rings = (
        line[:, None]
        + (outline[None, :, :1] * pairs[:, None, :1]) * u[:, None]
        + (outline[None, :, 1:] * pairs[:, None, 1:]) * v[:, None]
    )
    return loft(list(rings), caps=caps, ring=closed)


def _tangents(line: Floats, *, closed: bool) -> Floats:
    if closed:
        raw = np.roll(line, -1, axis=0) - np.roll(line, 1, axis=0)
    else:
        steps = np.diff(line, axis=0)
        steps /= np.maximum(np.linalg.norm(steps, axis=1, keepdims=True), _ON_AXIS)
        raw = np.vstack([steps[:1], steps[:-1] + steps[1:], steps[-1:]])
    return np.asarray(raw / np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), _ON_AXIS))


def _perpendicular(vectors: Floats, tangents: Floats) -> Floats:
    flat = vectors - np.einsum("ij,ij->i", vectors, tangents)[:, None] * tangents
    return np.asarray(flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), _ON_AXIS))


def _untwisted(line: Floats, tangents: Floats, *, closed: bool) -> Floats:
    """Normals by double reflection; on a closed path the left-over turn is spread out."""
    start = np.array([0.0, 0.0, 1.0]) if abs(tangents[0, 2]) < 0.9 else np.array([0.0, -1.0, 0.0])
    normals = np.empty_like(line)
    normals[0] = _perpendicular(start[None], tangents[:1])[0]
    for i in range(len(line) - 1):
        normals[i + 1] = _carried(normals[i], line[i : i + 2], tangents[i : i + 2])
    if closed:
        ends = np.stack([line[-1], line[0]])
        last = _carried(normals[-1], ends, np.stack([tangents[-1], tangents[0]]))
        side = np.cross(tangents[0], normals[0])
        twist = math.atan2(float(last @ side), float(last @ normals[0]))
        turns = -twist * np.arange(len(line)) / len(line)
        sides = np.cross(tangents, normals)
        normals = normals * np.cos(turns)[:, None] + sides * np.sin(turns)[:, None]
    return normals


def _carried(normal: Floats, ends: Floats, tangents: Floats) -> Floats:
    step = ends[1] - ends[0]
    length = max(float(step @ step), _ON_AXIS)
    mirrored = normal - 2 / length * (step @ normal) * step
    tangent = tangents[0] - 2 / length * (step @ tangents[0]) * step
    second = tangents[1] - tangent
    return np.asarray(
        mirrored - 2 / max(float(second @ second), 1e-12) * (second @ mirrored) * second
    )


def tube_along(
    path: ArrayLike,
    radius: float | ArrayLike,
    segments: int = 32,
    *,
    closed: bool = False,
    round_ends: bool = False,
) -> Mesh:
    """A round tube along a path (n, 3), of one radius or one for each point, its ends closed."""
    line = np.asarray(path, dtype=np.float64)
    radii = np.array(np.broadcast_to(np.asarray(radius, dtype=np.float64), (len(line),)))
    if round_ends and not closed:
        line, radii = _with_round_ends(line, radii)
    return sweep(circle(1.0, segments), line, scales=radii, closed=closed)


def _with_round_ends(line: Floats, radii: Floats, steps: int = 6) -> tuple[Floats, Floats]:
    angles = np.radians(np.linspace(4, 90, steps, endpoint=False))
    tangents = _tangents(line, closed=False)
    first = line[0] - tangents[0] * (radii[0] * np.cos(angles))[:, None]
    last = line[-1] + tangents[-1] * (radii[-1] * np.cos(angles[::-1]))[:, None]
    narrow = np.sin(angles)
    return (
        np.vstack([first, line, last]),
        np.concatenate([radii[0] * narrow, radii, radii[-1] * narrow[::-1]]),
    )


def rounded_box(size: ArrayLike, radius: float, segments: int = 8, divisions: int = 4) -> Mesh:
    """A box of size (x, y, z) round the origin; every edge rounded with `segments` steps."""
    half = np.asarray(size, dtype=np.float64) / 2
    bend = float(np.clip(radius, 0, half.min()))
    inner = half - bend
    ticks = [_box_ticks(float(half[i]), bend, max(1, segments // 2), divisions) for i in range(3)]
    pieces = []
    for axis in range(3):
        first, second = (axis + 1) % 3, (axis + 2) % 3
        a, b = np.meshgrid(ticks[first], ticks[second], indexing="ij")
        for side in (1.0, -1.0):
            points = np.empty((a.size, 3))
            points[:, axis], points[:, first], points[:, second] = (
                side * half[axis],
                a.ravel(),
                b.ravel(),
            )
            grid = np.arange(a.size, dtype=np.int32).reshape(a.shape)
            # The grid runs clockwise seen from +axis, so that side is turned over.
            faces = _skin(grid if side < 0 else grid.T, closed=False)
            pieces.append(Mesh(points, faces))
    box = weld(merge(*pieces))
    core = np.clip(box.points, -inner, inner)
    out = box.points - core
    length = np.linalg.norm(out, axis=1, keepdims=True)
    return Mesh(core + bend * out / np.where(length > 0, length, 1.0), box.faces)


def _box_ticks(half: float, bend: float, steps: int, divisions: int) -> Floats:
    """Positions along one axis: even in the flat, even by angle in the bend."""
    inner = half - bend
    middle = np.linspace(-inner, inner, divisions + 1) if inner > _ON_AXIS else np.zeros(1)
    if bend <= _ON_AXIS:
        return middle
    curve = inner + bend * np.tan(np.linspace(0, np.pi / 4, steps + 1)[1:])
    return np.concatenate([-curve[::-1], middle, curve])


def weld(mesh: Mesh, tolerance: float = 1e-6) -> Mesh:
    """The same surface with points that coincide made one, and collapsed faces left out."""
    keys = np.round(mesh.points / tolerance).astype(np.int64)
    _, first, number = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    faces = number.reshape(-1)[mesh.faces].astype(np.int32)
    a, b, c = faces.T
    return Mesh(mesh.points[first], faces[(a != b) & (b != c) & (c != a)])


def ellipsoid(radii: ArrayLike, segments: int = 128) -> Mesh:
    """An ellipsoid round the origin with half-axes (x, y, z)."""
    angles = np.linspace(-np.pi / 2, np.pi / 2, segments // 2 + 1)
    profile = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    profile[[0, -1], 0] = 0
    ball = revolve(profile, segments)
    return Mesh(ball.points * np.asarray(radii, dtype=np.float64), ball.faces)


def sphere(radius: float, segments: int = 128) -> Mesh:
    """A ball round the origin."""
    return ellipsoid((radius, radius, radius), segments)


def disc(radius: float, thickness: float = 0.0, segments: int = 128) -> Mesh:
    """A round plate standing on Z=0; without thickness a single face that looks up."""
    if thickness <= 0:
        return _turned(np.array([[radius, 0.0], [0.0, 0.0]]), segments, closed=False)
    return revolve([(radius, 0.0), (radius, thickness)], segments)


@overload
def transform(item: Mesh, matrix: ArrayLike) -> Mesh: ...
@overload
def transform(item: Line, matrix: ArrayLike) -> Line: ...
@overload
def transform(item: Floats, matrix: ArrayLike) -> Floats: ...
def transform(item: Mesh | Line | Floats, matrix: ArrayLike) -> Mesh | Line | Floats:
    """A mesh, a line or points moved by a 4x4 matrix; a mirroring matrix turns the faces over."""
    m = np.asarray(matrix, dtype=np.float64)
    if isinstance(item, Mesh):
        points = item.points @ m[:3, :3].T + m[:3, 3]
        faces = item.faces if np.linalg.det(m[:3, :3]) > 0 else item.faces[:, ::-1]
        return Mesh(points, np.ascontiguousarray(faces))
    if isinstance(item, Line):
        return Line(item.points @ m[:3, :3].T + m[:3, 3], item.kind)
    return np.asarray(np.asarray(item, dtype=np.float64) @ m[:3, :3].T + m[:3, 3])


def move(item: Movable, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Movable:
    """The same thing shifted by (x, y, z) mm."""
    m = np.eye(4)
    m[:3, 3] = (x, y, z)
    return transform(item, m)


def rotate(
    item: Movable, axis: Axis, degrees: float, centre: ArrayLike = (0.0, 0.0, 0.0)
) -> Movable:
    """The same thing turned round an axis through `centre`, counter-clockwise against the axis."""
    i, j = (_AXES[axis] + 1) % 3, (_AXES[axis] + 2) % 3
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    m = np.eye(4)
    m[i, i], m[i, j], m[j, i], m[j, j] = cos, -sin, sin, cos
    pivot = np.asarray(centre, dtype=np.float64)
    m[:3, 3] = pivot - m[:3, :3] @ pivot
    return transform(item, m)


def scale(item: Movable, x: float, y: float, z: float) -> Movable:
    """The same thing stretched from the origin."""
    return transform(item, np.diag([x, y, z, 1.0]))


def mirror(item: Movable, axis: Axis = "x") -> Movable:
    """The same thing seen in a mirror at 0 of the axis."""
    m = np.eye(4)
    m[_AXES[axis], _AXES[axis]] = -1
    return transform(item, m)


def merge(*meshes: Mesh) -> Mesh:
    """Several meshes as one, their points kept apart."""
    shifts = np.cumsum([0, *(len(mesh.points) for mesh in meshes[:-1])])
    return Mesh(
        np.vstack([mesh.points for mesh in meshes]),
        np.vstack([mesh.faces + np.int32(s) for mesh, s in zip(meshes, shifts, strict=True)]),
    )
