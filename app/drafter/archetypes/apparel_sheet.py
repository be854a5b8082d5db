"""Half of a garment panel laid flat: labelled edges, seam lines, triangles that follow both.

Panels are drawn for x >= 0 only and mirrored later, so that left and right match exactly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats, Ints
from app.drafter.solids_curves import resample
from app.drafter.vtk_data import triangles_of, vtk_points

Flags = NDArray[np.bool_]
# Distances (mm) from a seam of the rows of points that make its fold look round.
_GRADES = (0.6, 2.2, 5.0)
_NEAR = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """One side of a half panel, points (n, 2) in XZ; front and back are joined along a seam."""

    name: str
    points: Floats
    seam: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A meshed half panel: flat points (n, 2), faces (m, 3) and the point numbers of each edge."""

    flat: Floats
    faces: Ints
    rims: dict[str, Ints]
    seams: tuple[str, ...]


def edge(name: str, points: Sequence[Sequence[float]] | Floats, *, seam: bool = False) -> Edge:
    """An edge from a list of points or an array (n, 2)."""
    return Edge(name, np.asarray(points, dtype=np.float64), seam)


def half_sheet(
    edges: Sequence[Edge], lines: Sequence[Floats], step: float, marks: Sequence[Floats] = ()
) -> Sheet:
    """Mesh a half panel whose edges follow each other counter-clockwise.

    `lines` (k, 2) become edges of triangles; `marks` are further points that edges must hold, so
    that the same seam gets the same points on front and back.
    """
    ends = [p for line in lines for p in (line[0], line[-1])] + list(marks)
    runs = [_divided(e.points, step, ends) for e in edges]
    rims, start = {}, 0
    total = sum(len(run) - 1 for run in runs)
    for e, run in zip(edges, runs, strict=True):
        rims[e.name] = (np.arange(start, start + len(run)) % total).astype(np.int32)
        start += len(run) - 1
    outline = np.vstack([run[:-1] for run in runs])
    kept = [_line_points(line, step, outline) for line in lines]
    fixed = np.vstack([outline, *kept])
    rows = _seam_rows(edges, runs, outline)
    grid = _grid(outline, step)
    rows = rows[_far_from(rows, np.vstack(kept) if kept else fixed[:0], 2.6)]
    taken = np.vstack([fixed[len(outline) :], rows])
    grid = grid[_far_from(grid, taken, 0.62 * step)]
    points = np.vstack([fixed, rows, grid])
    faces = _delaunay(points)
    on_rim: Flags = np.asarray((faces < len(outline)).all(axis=1))
    keep: Flags = np.logical_not(on_rim)
    keep[on_rim] = inside(outline, points[faces[on_rim]].mean(axis=1))
    return Sheet(points, faces[keep], rims, tuple(e.name for e in edges if e.seam))


def _divided(line: Floats, step: float, marks: Sequence[Floats]) -> Floats:
    """A polyline with even points, its ends and every mark that lies on it kept."""
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    stops = {0.0, float(along[-1])}
    for mark in marks:
        where, distance = _nearest(line, along, mark)
        if distance < _NEAR and 1.0 < where < along[-1] - 1.0:
            stops.add(round(where, 6))
    ordered = sorted(stops)
    wanted = [ordered[0]]
    for a, b in pairwise(ordered):
        count = max(1, round((b - a) / step))
        wanted.extend(np.linspace(a, b, count + 1)[1:].tolist())
    return np.column_stack([np.interp(wanted, along, line[:, i]) for i in (0, 1)])


def _nearest(line: Floats, along: Floats, point: Floats) -> tuple[float, float]:
    """Where along a polyline a point is nearest, and how far it is from there."""
    a, b = line[:-1], line[1:]
    side = b - a
    t = np.clip(((point - a) * side).sum(1) / np.maximum((side**2).sum(1), 1e-12), 0, 1)
    distance = np.linalg.norm(a + t[:, None] * side - point, axis=1)
    i = int(distance.argmin())
    return float(along[i] + t[i] * (along[i + 1] - along[i])), float(distance[i])


def _line_points(line: Floats, step: float, outline: Floats) -> Floats:
    """Inner points of a seam line, closer to each other where it meets the outline."""
    length = float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())
    even = resample(line, max(3, round(length / (0.8 * step)) + 1))
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(even, axis=0), axis=1))])
    near = [g for g in (0.9, 2.6, 5.4) if g < 0.4 * length]
    wanted = np.unique(np.concatenate([along[1:-1], near, along[-1] - np.array(near)]))
    wanted = wanted[np.concatenate([[True], np.diff(wanted) > 0.5])]
    points = np.column_stack([np.interp(wanted, along, even[:, i]) for i in (0, 1)])
    return points[distance_to_ring(outline, points) > 0.45]


def _seam_rows(edges: Sequence[Edge], runs: Sequence[Floats], outline: Floats) -> Floats:
    """Rows of points close to the seams, where the cloth turns over."""
    rows = [np.zeros((0, 2))]
    for e, run in zip(edges, runs, strict=True):
        if not e.seam:
            continue
        along = np.gradient(run, axis=0)
        along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
        inward = np.column_stack([-along[:, 1], along[:, 0]])
        for grade in _GRADES:
            row = run + inward * grade
            rows.append(row[distance_to_ring(outline, row) > 0.86 * grade])
    points = np.vstack(rows)
    return points[inside(outline, points)]


def _grid(outline: Floats, step: float) -> Floats:
    low, high = outline.min(axis=0), outline.max(axis=0)
    rise = step * np.sqrt(3) / 2
    x, z = np.meshgrid(
        np.arange(low[0] + step / 2, high[0], step), np.arange(low[1] + rise / 2, high[1], rise)
    )
    x = x + (np.arange(len(x)) % 2)[:, None] * step / 2
    points = np.column_stack([x.ravel(), z.ravel()])
    points = points[inside(outline, points)]
    clear = max(0.6 * step, _GRADES[-1] + 0.45 * step)
    dense = resample(outline, int(5 * len(outline)), closed=True)
    return points[_far_from(points, dense, clear)]


def inside(outline: Floats, points: Floats) -> Flags:
    """Which points lie inside a closed outline (crossing number)."""
    found = np.zeros(len(points), dtype=np.bool_)
    low, high = outline.min(axis=0), outline.max(axis=0)
    near = np.flatnonzero(((points >= low) & (points <= high)).all(axis=1))
    a, b = outline, np.roll(outline, -1, axis=0)
    x, z = points[near, 0], points[near, 1]
    number, side = np.nonzero((a[:, 1] > z[:, None]) != (b[:, 1] > z[:, None]))
    rise = b[side, 1] - a[side, 1]
    at = a[side, 0] + (z[number] - a[side, 1]) * (b[side, 0] - a[side, 0]) / rise
    found[near] = np.bincount(number[x[number] < at], minlength=len(near)) % 2 == 1
    return found


def distance_to_ring(outline: Floats, points: Floats) -> Floats:
    """Distance of points (n, 2) to a closed outline, mm."""
    return distance_to_line(np.vstack([outline, outline[:1]]), points)


def distance_to_line(line: Floats, points: Floats) -> Floats:
    """Distance of points (n, 2) to a polyline, mm."""
    a, side = line[:-1], np.diff(line, axis=0)
    square = np.maximum((side**2).sum(axis=1), 1e-12)
    best = np.full(len(points), np.inf)
    for start in range(0, len(points), 2048):
        p = points[start : start + 2048]
        rx, rz = p[:, :1] - a[:, 0], p[:, 1:] - a[:, 1]
        t = np.clip((rx * side[:, 0] + rz * side[:, 1]) / square, 0, 1)
        far = (rx - t * side[:, 0]) ** 2 + (rz - t * side[:, 1]) ** 2
        best[start : start + 2048] = far.min(axis=1)
    return np.asarray(np.sqrt(best))


def _far_from(points: Floats, others: Floats, distance: float) -> Flags:
    """Which points are further than `distance` from all others, to half a millimetre."""
    if not len(points) or not len(others):
        return np.ones(len(points), dtype=np.bool_)
    low = np.minimum(points.min(axis=0), others.min(axis=0)) - 1.0
    high = np.maximum(points.max(axis=0), others.max(axis=0)) + 1.0
    columns, rows = np.ceil(high - low).astype(int) + 1
    free = np.full((rows, columns), 255, dtype=np.uint8)
    taken = np.round(others - low).astype(int)
    free[taken[:, 1], taken[:, 0]] = 0
    away = cv2.distanceTransform(free, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    spots = np.round(points - low).astype(int)
    return np.asarray(away[spots[:, 1], spots[:, 0]] > distance)


def _delaunay(points: Floats) -> Ints:
    from vtkmodules.vtkCommonDataModel import vtkPolyData
    from vtkmodules.vtkFiltersCore import vtkDelaunay2D

    # Far corners keep the outline off the convex hull, where the filter loses flat triangles.
    low, high = points.min(axis=0), points.max(axis=0)
    far = float((high - low).max())
    corners = np.array(
        [low - far, (high[0] + far, low[1] - far), high + far, (low[0] - far, high[1] + far)]
    )
    everything = np.vstack([points, corners])
    # The filter walks from the last triangle to the next point: near points must follow in turn.
    order = np.lexsort((everything[:, 0], np.round(everything[:, 1] / (far / 80))))
    cloud = vtkPolyData()
    cloud.SetPoints(vtk_points(np.column_stack([everything[order], np.zeros(len(order))])))
    mesher = vtkDelaunay2D()
    mesher.SetTolerance(1e-9)
    mesher.SetInputData(cloud)
    mesher.Update()
    faces = order[triangles_of(mesher.GetOutput())]
    faces = faces[(faces < len(points)).all(axis=1)]
    a, b, c = (points[faces[:, i]] for i in range(3))
    turn = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    faces = np.where((turn < 0)[:, None], faces[:, ::-1], faces)
    return np.asarray(faces[np.abs(turn) > 1e-6], dtype=np.int32)
