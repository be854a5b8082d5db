"""Solids made of a flat outline: triangulated lids, extrusions and panels."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Floats, Ints, Mesh
from app.drafter.solids_curves import resample
from app.drafter.vtk_data import poly_data as poly_data
from app.drafter.vtk_data import triangles_of, vtk_points


def triangulate(outline: ArrayLike, holes: Sequence[ArrayLike] = ()) -> Ints:
    """Counter-clockwise triangles over a flat outline (n, 2) with holes, no points added.

    Numbers count through the outline and then each hole. The outline may be concave.
    """
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
    from vtkmodules.vtkFiltersGeneral import vtkContourTriangulator

    rings = [np.asarray(ring, dtype=np.float64) for ring in (outline, *holes)]
    flat = np.vstack(rings)
    edges = vtkPolyData()
    edges.SetPoints(vtk_points(np.column_stack([flat, np.zeros(len(flat))])))
    cells, start = vtkCellArray(), 0
    for number, ring in enumerate(rings):
        order = np.arange(start, start + len(ring))
        # The filter tells holes from outlines by the way they run.
        if (signed_area(ring) > 0) != (number == 0):
            order = order[::-1]
        for a, b in zip(order, np.roll(order, -1), strict=True):
            cells.InsertNextCell(2)
            cells.InsertCellPoint(int(a))
            cells.InsertCellPoint(int(b))
        start += len(ring)
    edges.SetLines(cells)
    filler = vtkContourTriangulator()
    filler.SetInputData(edges)
    filler.Update()
    return facing_up(flat, triangles_of(filler.GetOutput()))


def signed_area(ring: Floats) -> float:
    """Area inside a flat ring (n, 2), positive when it runs counter-clockwise."""
    x, y = ring.T
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)


def facing_up(flat: Floats, faces: Ints) -> Ints:
    """The faces over flat points, all counter-clockwise."""
    a, b, c = (flat[faces[:, i]] for i in range(3))
    ab, ac = b - a, c - a
    area = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    return np.where((area < 0)[:, None], faces[:, ::-1], faces).astype(np.int32)


def extrude(
    outline: ArrayLike,
    depth: float,
    holes: Sequence[ArrayLike] = (),
    *,
    bevel: float = 0.0,
    bevel_steps: int = 4,
) -> Mesh:
    """An outline (n, 2) in XY raised from Z=0 to Z=depth; `bevel` rounds the edges by that radius.

    The bevel must be small against the outline's own curves.
    """
    rings = [np.asarray(ring, dtype=np.float64) for ring in (outline, *holes)]
    rings = [r if (signed_area(r) > 0) == (i == 0) else r[::-1] for i, r in enumerate(rings)]
    bevel = min(bevel, depth / 2)
    angles = np.linspace(0, np.pi / 2, bevel_steps + 1) if bevel > 0 else np.zeros(1)
    inset = bevel * (1 - np.sin(angles))
    lower = np.column_stack([inset, bevel * (1 - np.cos(angles))])
    if bevel <= 0:
        lower = np.zeros((1, 2))
    upper = np.column_stack([lower[::-1, 0], depth - lower[::-1, 1]])
    levels = np.vstack([lower, upper])
    flat = np.vstack(rings)
    outward = np.vstack([mitre(ring) for ring in rings])
    points = np.vstack(
        [np.column_stack([flat - outward * i, np.full(len(flat), z)]) for i, z in levels]
    )
    lid = triangulate(
        points[: len(flat), :2][: len(rings[0])], _cut(points[: len(flat), :2], rings)
    )
    walls = np.vstack(list(_walls(rings, len(levels))))
    top = lid + np.int32(len(flat) * (len(levels) - 1))
    return Mesh(points, np.vstack([lid[:, ::-1], walls, top]).astype(np.int32))


def _cut(flat: Floats, rings: list[Floats]) -> list[Floats]:
    ends = np.cumsum([len(r) for r in rings])
    return [flat[a:b] for a, b in pairwise(ends.tolist())]


def mitre(ring: Floats) -> Floats:
    """For each corner the shift that moves both its sides outwards by 1 mm."""
    side = np.roll(ring, -1, axis=0) - ring
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-12)
    normal = np.column_stack([side[:, 1], -side[:, 0]])
    both = normal + np.roll(normal, 1, axis=0)
    return np.asarray(2 * both / np.maximum((both**2).sum(axis=1, keepdims=True), 0.5))


def _walls(rings: list[Floats], levels: int) -> list[Ints]:
    total, start, walls = sum(len(r) for r in rings), 0, []
    for ring in rings:
        a = np.arange(start, start + len(ring))
        b = np.roll(a, -1)
        for level in range(levels - 1):
            low, high = level * total, (level + 1) * total
            walls.append(np.column_stack([a + low, b + low, b + high]))
            walls.append(np.column_stack([a + low, b + high, a + high]))
        start += len(ring)
    return [w.astype(np.int32) for w in walls]


def panel(
    outline: ArrayLike, thickness: float, holes: Sequence[ArrayLike] = (), *, bevel: float = 0.0
) -> Mesh:
    """A sheet with an outline (n, 2) in XZ and its thickness along Y, half on each side of Y=0."""
    flat = extrude(outline, thickness, holes, bevel=bevel)
    x, y, z = flat.points.T
    return Mesh(np.column_stack([x, thickness / 2 - z, y]), flat.faces)


def on_surface(
    mesh: Mesh,
    path: ArrayLike,
    side: Literal["front", "back"] = "front",
    *,
    lift: float = 0.2,
    step: float = 4.0,
) -> Floats:
    """A flat path (n, 2) in XZ laid on the front or back of a mesh: points (k, 3) for a Line.

    Points beside the mesh are left out. `lift` mm keeps the line clear of the surface.
    """
    from vtkmodules.vtkCommonCore import mutable
    from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator

    # VTK's types do not know its own references to numbers.
    t: Any = mutable(0.0)
    number: Any = mutable(0)

    flat = np.asarray(path, dtype=np.float64)
    length = float(np.linalg.norm(np.diff(flat, axis=0), axis=1).sum())
    flat = resample(flat, max(len(flat), int(length / step) + 2))
    locator = vtkStaticCellLocator()
    locator.SetDataSet(poly_data(mesh))
    locator.BuildLocator()
    low, high = mesh.bounds()
    far, near = (low[1] - 1, high[1] + 1) if side == "front" else (high[1] + 1, low[1] - 1)
    sign = -1.0 if side == "front" else 1.0
    hit, parameters = [0.0] * 3, [0.0] * 3
    laid = []
    for x, z in flat:
        if locator.IntersectWithLine((x, far, z), (x, near, z), 1e-6, t, hit, parameters, number):
            laid.append((hit[0], hit[1] + sign * lift, hit[2]))
    return np.asarray(laid, dtype=np.float64).reshape(-1, 3)
