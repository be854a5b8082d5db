"""Where triangles of different meshes pass through each other, as line segments."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats, Mesh

# Surfaces that meet at a smaller angle (sine of 10 degrees) lie on each other: no edge is seen.
_LEAST_ANGLE = 0.17
# Cells along the longer side of the box two meshes share: enough for their triangles, no more.
_FEWEST, _MOST = 8, 200


@dataclass(frozen=True, slots=True, eq=False)
class Boxed:
    """Triangles (k, 3, 3) with the lowest and highest corner (k, 3) of each."""

    corners: Floats
    low: Floats
    high: Floats

    def chosen(self, which: NDArray[np.bool_]) -> "Boxed":
        """Some of the triangles."""
        return Boxed(self.corners[which], self.low[which], self.high[which])


def crossing_segments(meshes: Sequence[Mesh]) -> Floats:
    """Segments (k, 2, 3) that two meshes share, over all pairs; none where they lie flush."""
    boxed = [_boxed(mesh) for mesh in meshes]
    boxes = [mesh.bounds() for mesh in meshes]
    found = [np.zeros((0, 2, 3))]
    for i, j in combinations(range(len(meshes)), 2):
        low = np.maximum(boxes[i][0], boxes[j][0])
        high = np.minimum(boxes[i][1], boxes[j][1])
        if np.all(low <= high):
            found.append(_between(boxed[i], boxed[j], low, high))
    return np.concatenate(found)


def _boxed(mesh: Mesh) -> Boxed:
    a, b, c = (mesh.points[mesh.faces[:, i]] for i in range(3))
    low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
    return Boxed(np.stack([a, b, c], axis=1), low, high)


def _between(one: Boxed, other: Boxed, low: Floats, high: Floats) -> Floats:
    a, b = (t.chosen(_meet(t.low, t.high, low, high)) for t in (one, other))
    if len(a.corners) == 0 or len(b.corners) == 0:
        return np.zeros((0, 2, 3))
    first, second = _near_pairs(a, b, low, high)
    return _cut(a.corners[first], b.corners[second])


def _meet(low: Floats, high: Floats, other_low: Floats, other_high: Floats) -> NDArray[np.bool_]:
    apart = (low > other_high) | (high < other_low)
    return ~(apart[:, 0] | apart[:, 1] | apart[:, 2])


def _near_pairs(
    a: Boxed, b: Boxed, low: Floats, high: Floats
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of triangles whose boxes meet, found through the cells of a grid."""
    longest = max(float((high - low).max()), 1e-9)
    typical = max(float(np.median((t.high - t.low).max(axis=1))) for t in (a, b))
    size = float(np.clip(1.5 * typical, longest / _MOST, longest / _FEWEST))
    cell_a, face_a = _cells(a, low, high, size)
    cell_b, face_b = _cells(b, low, high, size)
    order = np.argsort(cell_b, kind="stable")
    cell_b, face_b = cell_b[order], face_b[order]
    start = np.searchsorted(cell_b, cell_a, "left")
    count = np.searchsorted(cell_b, cell_a, "right") - start
    first = np.repeat(face_a, count)
    offset = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    second = face_b[np.repeat(start, count) + offset]
    meets = _meet(a.low[first], a.high[first], b.low[second], b.high[second])
    wide = len(b.corners)
    pairs = np.unique(first[meets] * wide + second[meets])
    return pairs // wide, pairs % wide


def _cells(
    boxed: Boxed, low: Floats, high: Floats, size: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Every cell that the box of every triangle touches: cell numbers and triangle numbers."""
    start = np.floor((np.clip(boxed.low, low, high) - low) / size).astype(np.int64)
    end = np.floor((np.clip(boxed.high, low, high) - low) / size).astype(np.int64)
    wide = end - start + 1
    count = wide[:, 0] * wide[:, 1] * wide[:, 2]
    face = np.repeat(np.arange(len(count)), count)
    inner = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    across, up = wide[face, 0], wide[face, 1]
    cell = start[face]
    cell[:, 0] += inner % across
    cell[:, 1] += inner // across % up
    cell[:, 2] += inner // (across * up)
    grid = _MOST + 2
    return (cell[:, 0] * grid + cell[:, 1]) * grid + cell[:, 2], face


def _cut(a: Floats, b: Floats) -> Floats:
    """The segment two triangles have in common (Möller, "A fast triangle-triangle test", 1997)."""
    normal_a, normal_b = _normal(a), _normal(b)
    side_a = np.einsum("kij,kj->ki", a - b[:, :1], normal_b)
    side_b = np.einsum("kij,kj->ki", b - a[:, :1], normal_a)
    both = _straddles(side_a) & _straddles(side_b)
    a, b, side_a, side_b = a[both], b[both], side_a[both], side_b[both]
    along = np.cross(normal_a[both], normal_b[both])
    size = np.linalg.norm(along, axis=1)
    real = size > _LEAST_ANGLE
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
