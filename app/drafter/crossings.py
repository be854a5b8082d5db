"""Where triangles of different meshes pass through each other, as line segments."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats, Mesh

_GRID = 40
_MOST_CELLS = 400


def crossing_segments(meshes: Sequence[Mesh]) -> Floats:
    """Segments (k, 2, 3) common to two meshes, over all pairs; touching flat sides give none."""
    boxes = [mesh.bounds() for mesh in meshes]
    found = [np.zeros((0, 2, 3))]
    for i, j in combinations(range(len(meshes)), 2):
        low = np.maximum(boxes[i][0], boxes[j][0])
        high = np.minimum(boxes[i][1], boxes[j][1])
        if np.all(low <= high):
            found.append(_between(meshes[i], meshes[j], low, high))
    return np.concatenate(found)


def _between(one: Mesh, other: Mesh, low: Floats, high: Floats) -> Floats:
    a, b = _within(one, low, high), _within(other, low, high)
    if len(a) == 0 or len(b) == 0:
        return np.zeros((0, 2, 3))
    first, second = _near_pairs(a, b, low, high)
    return _cut(a[first], b[second])


def _within(mesh: Mesh, low: Floats, high: Floats) -> Floats:
    """Triangles (k, 3, 3) whose box meets the box."""
    corners = mesh.points[mesh.faces]
    meets = np.all((corners.min(axis=1) <= high) & (corners.max(axis=1) >= low), axis=1)
    return corners[meets]


def _near_pairs(
    a: Floats, b: Floats, low: Floats, high: Floats
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of triangles whose boxes meet, found through the cells of a grid."""
    size = max(float((high - low).max()) / _GRID, 1e-9)
    cell_a, face_a = _cells(a, low, high, size)
    cell_b, face_b = _cells(b, low, high, size)
    order = np.argsort(cell_b, kind="stable")
    cell_b, face_b = cell_b[order], face_b[order]
    start = np.searchsorted(cell_b, cell_a, "left")
    count = np.searchsorted(cell_b, cell_a, "right") - start
    first = np.repeat(face_a, count)
    offset = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    second = face_b[np.repeat(start, count) + offset]
    pairs = np.unique(first * len(b) + second)
    first, second = pairs // len(b), pairs % len(b)
    meets = np.all(
        (a[first].min(axis=1) <= b[second].max(axis=1))
        & (a[first].max(axis=1) >= b[second].min(axis=1)),
        axis=1,
    )
    return first[meets], second[meets]


def _cells(
    corners: Floats, low: Floats, high: Floats, size: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Every cell that the box of every triangle touches: cell numbers and triangle numbers."""
    last = np.floor((high - low) / size).astype(np.int64)
    start = np.floor((np.clip(corners.min(axis=1), low, high) - low) / size).astype(np.int64)
    end = np.floor((np.clip(corners.max(axis=1), low, high) - low) / size).astype(np.int64)
    wide = np.minimum(end, last) - np.minimum(start, last) + 1
    count = wide.prod(axis=1)
    face = np.repeat(np.arange(len(corners)), count)
    inner = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    w = wide[face]
    x = inner % w[:, 0]
    y = inner // w[:, 0] % w[:, 1]
    z = inner // (w[:, 0] * w[:, 1])
    cell = start[face] + np.column_stack([x, y, z])
    return (cell[:, 0] * _MOST_CELLS + cell[:, 1]) * _MOST_CELLS + cell[:, 2], face


def _cut(a: Floats, b: Floats) -> Floats:
    """The segment two triangles have in common (Möller, "A fast triangle-triangle test", 1997)."""
    normal_a, normal_b = _normal(a), _normal(b)
    side_a = np.einsum("kij,kj->ki", a - b[:, :1], normal_b)
    side_b = np.einsum("kij,kj->ki", b - a[:, :1], normal_a)
    both = _straddles(side_a) & _straddles(side_b)
    a, b, side_a, side_b = a[both], b[both], side_a[both], side_b[both]
    along = np.cross(normal_a[both], normal_b[both])
    size = np.linalg.norm(along, axis=1)
    real = size > 1e-9
    a, b, side_a, side_b = a[real], b[real], side_a[real], side_b[real]
    along = along[real] / size[real, None]
    ends_a, ends_b = _ends(a, side_a), _ends(b, side_b)
    at_a = np.sort(np.einsum("kij,kj->ki", ends_a, along), axis=1)
    at_b = np.sort(np.einsum("kij,kj->ki", ends_b, along), axis=1)
    start, end = np.maximum(at_a[:, 0], at_b[:, 0]), np.minimum(at_a[:, 1], at_b[:, 1])
    keep = end - start > 1e-9
    origin = ends_a[keep, 0]
    at_origin = np.einsum("ki,ki->k", origin, along[keep])
    out = [origin + along[keep] * (t[keep] - at_origin)[:, None] for t in (start, end)]
    return np.stack(out, axis=1)


def _normal(corners: Floats) -> Floats:
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-30))


def _straddles(side: Floats) -> NDArray[np.bool_]:
    return np.asarray((side.min(axis=1) < -1e-9) & (side.max(axis=1) > 1e-9))


def _ends(corners: Floats, side: Floats) -> Floats:
    """The two points (k, 2, 3) where each triangle's edges pass through the other's plane."""
    above = side > 0
    # The corner that is alone on its side; both its edges are cut.
    single = np.where(above.sum(axis=1) == 1, above.argmax(axis=1), (~above).argmax(axis=1))
    rows = np.arange(len(corners))
    out = []
    for step in (1, 2):
        other = (single + step) % 3
        d0, d1 = side[rows, single], side[rows, other]
        t = (d0 / (d0 - d1))[:, None]
        out.append(corners[rows, single] + t * (corners[rows, other] - corners[rows, single]))
    return np.stack(out, axis=1)
