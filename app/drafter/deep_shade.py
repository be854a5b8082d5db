"""Evens out the light in hollows: few directions of the sky reach them, which shows as wedges."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.drafter.model import Floats

# Points that see less of the sky than this lie in a hollow; those below half of it fully.
_DEEP = 0.7
# Hollows are evened out over about this share of the product's diagonal.
_CELL = 1 / 11
_PASSES = 2
_FEWEST = 30
# So many points tell enough of a hollow.
_SAMPLE = 6000
_CORNERS = np.array([(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)])


def evened(points: Floats, normals: Floats, seen: Floats, diagonal: float) -> Floats:
    """The share of the sky (n,) each point sees, where it is little mixed with its surroundings'.

    Only surfaces that look the same way are mixed, so that a thin wall keeps its two sides apart.
    """
    deep = np.flatnonzero(seen < _DEEP)
    if len(deep) < _FEWEST:
        return seen
    place = (points[deep] / (diagonal * _CELL)).astype(np.float32)
    place -= place.min(axis=0) - 1.0
    size = np.ceil(place.max(axis=0)).astype(np.int32) + 2
    facing, light = normals[deep].astype(np.float32), seen[deep].astype(np.float32)
    some = slice(None, None, max(1, len(deep) // _SAMPLE))
    cells, shares = _spread(place[some], facing[some], size)
    count = 6 * int(size.prod())
    at = cells.ravel()
    sums = _blurred(np.bincount(at, (shares * light[some, None]).ravel(), count), size)
    weights = _blurred(np.bincount(at, shares.ravel().astype(np.float64), count), size)
    known = (weights > 1e-6).astype(np.float32)
    mean = (sums / np.maximum(weights, 1e-9)).astype(np.float32)
    cells, shares = _spread(place, facing, size)
    total = np.einsum("ij,ij->i", shares, known[cells])
    around = np.einsum("ij,ij->i", shares, (mean * known)[cells]) / np.maximum(total, 1e-6)
    depth = np.clip(2 * (1 - light / _DEEP), 0, 1) * (total > 1e-6)
    out = seen.copy()
    out[deep] += depth * (around - light)
    return out


def _spread(
    place: NDArray[np.float32], facing: NDArray[np.float32], size: NDArray[np.int32]
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The cells (n, 24) of six grids, one for each way to look, that a point lies between."""
    low = np.floor(place)
    part = place - low
    start = low.astype(np.int32) @ np.array([size[1] * size[2], size[2], 1], np.int32)
    cell = start[:, None] + (_CORNERS @ np.array([size[1] * size[2], size[2], 1])).astype(np.int32)
    sides = np.stack([1 - part, part])
    near = np.stack([sides[i, :, 0] * sides[j, :, 1] * sides[k, :, 2] for i, j, k in _CORNERS], 1)
    way = (np.arange(3, dtype=np.int32) * 2 + (facing > 0)) * np.int32(size.prod())
    cells = way[:, :, None] + cell[:, None, :]
    shares = (facing**2)[:, :, None] * near[:, None, :]
    return cells.reshape(len(place), 24), shares.reshape(len(place), 24)


def _blurred(cells: ArrayLike, size: NDArray[np.int32]) -> Floats:
    """The cells (6 * n,) of six grids, each mixed with its neighbours along all three axes."""
    grid = np.asarray(cells, dtype=np.float64).reshape(6, *size)
    for _ in range(_PASSES):
        for axis in (1, 2, 3):
            wide = np.pad(grid, [(0, 0) if a != axis else (1, 1) for a in range(4)])
            parts = [np.take(wide, range(i, i + grid.shape[axis]), axis) for i in range(3)]
            grid = 0.25 * parts[0] + 0.5 * parts[1] + 0.25 * parts[2]
    return grid.ravel()
