"""What the tests of vessels measure on the meshes themselves, apart from the builders' own sums."""

from functools import cache

import numpy as np

from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.model import Dimension, Mesh, Part, ProductModel


@cache
def drawn(text: str, seed: int = 0) -> ProductModel:
    return build(read_description(text, seed))


def size(model: ProductModel) -> tuple[float, float, float]:
    """Width, height and depth, mm."""
    low, high = model.bounds()
    x, y, z = (high - low).tolist()
    return x, z, y


def part(model: ProductModel, key: str) -> Part:
    found = model.part(key)
    assert found is not None, f"{key} is not among {[p.key for p in model.parts]}"
    return found


def measure(model: ProductModel, code: str) -> float:
    return next(d for d in model.dimensions if d.code == code).value


def dimension(model: ProductModel, code: str) -> Dimension:
    return next(d for d in model.dimensions if d.code == code)


def held_ml(mesh: Mesh, steps: int = 300) -> float:
    """ml up to the highest point, by rays from the axis to the first wall they meet."""
    low, high = mesh.bounds()
    axis = (low + high)[:2] / 2
    floor = _hits_above(mesh, axis)
    wedge = _wedge(mesh, axis)
    heights = np.linspace(floor, high[2], steps + 1)
    middles = (heights[1:] + heights[:-1]) / 2
    areas = [np.pi * _first_wall(wedge, axis, float(z)) ** 2 for z in middles]
    return float(np.sum(np.array(areas) * np.diff(heights)) / 1e3)


def _hits_above(mesh: Mesh, axis: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    """Height of the inner floor: the highest face above the axis."""
    near = np.hypot(*(mesh.points[:, :2] - axis).T) < 0.5
    return float(mesh.points[near, 2].max())


def _wedge(mesh: Mesh, axis: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Mesh:
    """The faces that look into one narrow direction; a turned wall is the same in all."""
    x, y = (mesh.points[:, :2] - axis).T
    angle = np.arctan2(y, x)
    near = (angle > 0.9) & (angle < 1.05)
    return Mesh(mesh.points, mesh.faces[near[mesh.faces].all(axis=1)])


def _first_wall(mesh: Mesh, axis: np.ndarray[tuple[int], np.dtype[np.float64]], z: float) -> float:
    """Nearest distance of the cut at a height from the axis, mean over the cut edges' ends."""
    corners = mesh.points[mesh.faces]
    below = corners[:, :, 2] < z
    cut = corners[below.any(axis=1) & ~below.all(axis=1)]
    points = []
    for i in range(3):
        a, b = cut[:, i], cut[:, (i + 1) % 3]
        crosses = (a[:, 2] < z) != (b[:, 2] < z)
        a, b = a[crosses], b[crosses]
        t = (z - a[:, 2]) / (b[:, 2] - a[:, 2])
        points.append(a + (b - a) * t[:, None])
    radius = np.hypot(*(np.vstack(points)[:, :2] - axis).T)
    return float(radius[radius < radius.min() + 0.05].mean())
