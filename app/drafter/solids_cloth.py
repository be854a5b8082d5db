"""Inflated cloth: front and back panels over an outline, triangulated along it exactly."""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.drafter.model import Floats, Ints, Mesh
from app.drafter.solids_flat import facing_up, mitre, signed_area
from app.drafter.vtk_data import triangles_of, vtk_points

Flags = NDArray[np.bool_]

# Rows near the seam where the cloth turns round: a square root is steep there.
_SEAM_ROWS = (0.03, 0.12, 0.30, 0.58)


def inflate(
    outline: ArrayLike,
    thickness: float,
    *,
    step: float | None = None,
    edge: float = 0.5,
    fullness: float = 1.0,
    bend: Callable[[Floats], Floats] | None = None,
) -> Mesh:
    """Front and back cloth over an outline (n, 2) in XZ, joined at the seam: a garment, a cushion.

    The height is a power (`edge`: 0.5 round, towards 1 a sharp seam) of the solution of Poisson's
    equation inside the outline; `fullness` from 0.3 (only the middle is full) to 3 (full nearly
    to the seam, wide and narrow places alike). `thickness` is the exact greatest thickness, front
    to back. `step`: distance of the triangles' corners in mm. `bend` may move the points (n, 3).
    """
    ring = np.asarray(outline, dtype=np.float64)
    ring = ring if signed_area(ring) > 0 else ring[::-1]
    size = float(np.ptp(ring, axis=0).max())
    flat, faces, rim = sheet(ring, step or size / 64, _SEAM_ROWS)
    height = _poisson(flat, faces, rim)
    height = (height / height.max()) ** edge
    # A smooth limit: wide places are held back, a hard one would show as a plateau.
    height = height * (1 + fullness) / (1 + fullness * height)
    back = np.arange(len(flat), dtype=np.int32)
    back[rim:] += np.int32(len(flat) - rim)
    x, z = flat.T
    y = height * thickness / 2
    front_side = np.column_stack([x, -y, z])
    back_side = np.column_stack([x, y, z])[rim:]
    points = np.vstack([front_side, back_side])
    if bend is not None:
        points = np.asarray(bend(points), dtype=np.float64)
    return Mesh(points, np.vstack([faces, back[faces][:, ::-1]]).astype(np.int32))


def sheet(
    outline: ArrayLike, step: float, graded: Sequence[float] = ()
) -> tuple[Floats, Ints, int]:
    """Even triangles inside an outline (n, 2) that follow it exactly.

    `graded`: distances from the outline, as shares of `step`, that get rows of points of their own.
    Returns points, faces and how many of the first points lie on the outline, in its order.
    """
    ring = _even_rim(np.asarray(outline, dtype=np.float64), step)
    inside = _inner_points(ring, step)
    for _ in range(4):
        points = np.vstack([ring, _near_rim(ring, step, graded), inside])
        faces = _delaunay(points)
        faces = faces[_inside(faces, points, ring)]
        missing = _missing_sides(faces, len(ring))
        if not missing.any():
            break
        ring = _split_sides(ring, missing)
    used = np.unique(faces)
    if len(used) < len(points):
        number = np.full(len(points), -1, dtype=np.int32)
        number[used] = np.arange(len(used))
        return points[used], number[faces], int((used < len(ring)).sum())
    return points, faces, len(ring)


def _inside(faces: Ints, points: Floats, ring: Floats) -> Flags:
    """Faces inside the outline: only those with all corners on it can lie outside."""
    kept = np.ones(len(faces), dtype=np.bool_)
    doubtful = np.flatnonzero((faces < len(ring)).all(axis=1))
    centres = points[faces[doubtful]].mean(axis=1)
    kept[doubtful] = _distance_inside(ring, centres) > 0
    return kept


def _even_rim(ring: Floats, step: float) -> Floats:
    """The outline with long sides divided; its own corners all stay."""
    after = np.roll(ring, -1, axis=0)
    pieces = []
    for a, b in zip(ring, after, strict=True):
        count = max(1, int(np.ceil(np.linalg.norm(b - a) / step)))
        pieces.append(a + (b - a) * np.linspace(0, 1, count, endpoint=False)[:, None])
    return np.vstack(pieces)


def _near_rim(ring: Floats, step: float, graded: Sequence[float]) -> Floats:
    """Rows of points along the outline, where a surface bends most; none where rows would cross."""
    rows = [np.zeros((0, 2))]
    for share in graded:
        row = ring - mitre(ring) * share * step
        rows.append(row[_distance_inside(ring, row) > 0.8 * share * step])
    return np.vstack(rows)


def _inner_points(ring: Floats, step: float) -> Floats:
    """Points of a hexagonal grid, row by row, not too close to the outline."""
    low, high = ring.min(axis=0), ring.max(axis=0)
    rise = step * np.sqrt(3) / 2
    rows = np.arange(low[1] + rise / 2, high[1], rise)
    columns = np.arange(low[0] + step / 4, high[0], step)
    x, y = np.meshgrid(columns, rows)
    x = x + (np.arange(len(rows)) % 2)[:, None] * step / 2
    grid = np.column_stack([x.ravel(), y.ravel()])
    return grid[_distance_inside(ring, grid) > 0.9 * step]


def _distance_inside(ring: Floats, points: Floats) -> Floats:
    """Distance to the outline, positive inside."""
    contour = ring.astype(np.float32).reshape(-1, 1, 2)
    return np.array(
        [cv2.pointPolygonTest(contour, (x, y), measureDist=True) for x, y in points.tolist()]
    )


def _delaunay(points: Floats) -> Ints:
    from vtkmodules.vtkCommonDataModel import vtkPolyData
    from vtkmodules.vtkFiltersCore import vtkDelaunay2D

    # Far corners keep the outline off the convex hull, where the filter loses flat triangles.
    low, high = points.min(axis=0), points.max(axis=0)
    far = (high - low).max()
    (x0, y0), (x1, y1) = low - far, high + far
    corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
    everything = np.vstack([points, corners])
    # The filter walks from the last triangle to the next point: near points must follow in turn.
    order = np.lexsort((everything[:, 0], np.round(everything[:, 1] / (far / 80))))
    cloud = vtkPolyData()
    cloud.SetPoints(vtk_points(np.column_stack([everything[order], np.zeros(len(order))])))
    mesher = vtkDelaunay2D()
    mesher.SetTolerance(1e-7)
    mesher.SetInputData(cloud)
    mesher.Update()
    faces = order[triangles_of(mesher.GetOutput())]
    faces = faces[(faces < len(points)).all(axis=1)]
    return facing_up(points, faces.astype(np.int32))


def _missing_sides(faces: Ints, rim: int) -> Flags:
    sides = np.sort(np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    have = set(map(tuple, sides[(sides < rim).all(axis=1)].tolist()))
    return np.array(
        [(min(i, (i + 1) % rim), max(i, (i + 1) % rim)) not in have for i in range(rim)]
    )


def _split_sides(ring: Floats, missing: Flags) -> Floats:
    middles = (ring + np.roll(ring, -1, axis=0)) / 2
    where = np.flatnonzero(missing) + 1
    return np.insert(ring, where, middles[missing], axis=0)


def _poisson(flat: Floats, faces: Ints, rim: int) -> Floats:
    """Solve -Δu = 1 inside, u = 0 on the rim, by linear elements and conjugate gradients."""
    count = len(flat)
    corner = flat[faces]
    i, j, weight = [], [], []
    load = np.zeros(count)
    ab, ac = corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]
    area = np.maximum((ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]) / 2, 1e-9)
    for k in range(3):
        a, b, c = k, (k + 1) % 3, (k + 2) % 3
        p, q = corner[:, b] - corner[:, a], corner[:, c] - corner[:, a]
        i.append(faces[:, b])
        j.append(faces[:, c])
        weight.append((p * q).sum(axis=1) / (4 * area))
        load += np.bincount(faces[:, a], area / 3, count)
    start, end, w = np.concatenate(i), np.concatenate(j), np.concatenate(weight)
    diagonal = np.bincount(start, w, count) + np.bincount(end, w, count)
    load[:rim] = 0

    def apply(u: Floats) -> Floats:
        out = diagonal * u - np.bincount(start, w * u[end], count)
        out -= np.bincount(end, w * u[start], count)
        out[:rim] = 0
        return np.asarray(out)

    return np.maximum(_conjugate_gradients(apply, load, np.maximum(diagonal, 1e-9)), 0)


def _conjugate_gradients(
    apply: Callable[[Floats], Floats], load: Floats, diagonal: Floats
) -> Floats:
    u = np.zeros_like(load)
    rest = load.copy()
    z = rest / diagonal
    direction, strength = z.copy(), float(rest @ z)
    goal = 1e-12 * strength
    for _ in range(2000):
        moved = apply(direction)
        step = strength / float(direction @ moved)
        u += step * direction
        rest -= step * moved
        z = rest / diagonal
        new = float(rest @ z)
        if new <= goal:
            break
        direction = z + new / strength * direction
        strength = new
    return u
