"""Soft folds of cloth, baked into the normals: the shape, and so every measure, stays as it is."""

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats
from app.drafter.surface import Surface, unit

# Folds hang: long down the cloth, short across it.
_COARSE = np.array([1.15, 0.60, 0.34])
_FINE = np.array([2.3, 0.9, 0.8])


def folded(surface: Surface, depth: float, size: float) -> tuple[Floats, Floats]:
    """Normals (n, 3) with folds, and how light each point is against its surroundings (n,).

    `depth` is the slope of the folds, `size` the mm from one fold to the next.
    """
    place = surface.points / size
    coarse, coarse_slope = value_noise(place * _COARSE)
    fine, fine_slope = value_noise(place * _FINE + 4.0 + 0.6 * coarse[:, None])
    slope = coarse_slope * _COARSE + 0.45 * fine_slope * _FINE
    across = slope - surface.normals * np.sum(slope * surface.normals, axis=1, keepdims=True)
    return unit(surface.normals - depth * across), 1 + 0.1 * depth * (coarse + 0.3 * fine)


def value_noise(points: Floats) -> tuple[Floats, Floats]:
    """Smooth noise -1..1 at points (n, 3), and its gradient (n, 3).

    Source: I. Quilez, "Value noise derivatives", 2017.
    """
    base = np.floor(points)
    w = points - base
    u, du = w * w * (3 - 2 * w), 6 * w * (1 - w)
    cell = base.astype(np.int64)
    corner = [_lattice(cell + step) for step in np.ndindex(2, 2, 2)]
    low_low, low_high = _mixed(corner[0], corner[1], u[:, 2]), _mixed(corner[2], corner[3], u[:, 2])
    high_low = _mixed(corner[4], corner[5], u[:, 2])
    high_high = _mixed(corner[6], corner[7], u[:, 2])
    low, high = _mixed(low_low, low_high, u[:, 1]), _mixed(high_low, high_high, u[:, 1])
    dx = (high - low) * du[:, 0]
    dy = _mixed(low_high - low_low, high_high - high_low, u[:, 0]) * du[:, 1]
    near = _mixed(corner[1] - corner[0], corner[3] - corner[2], u[:, 1])
    far = _mixed(corner[5] - corner[4], corner[7] - corner[6], u[:, 1])
    dz = _mixed(near, far, u[:, 0]) * du[:, 2]
    return 2 * _mixed(low, high, u[:, 0]) - 1, 2 * np.stack([dx, dy, dz], axis=1)


def _mixed(a: Floats, b: Floats, t: Floats) -> Floats:
    return np.asarray(a + (b - a) * t)


def _lattice(cell: NDArray[np.int64]) -> Floats:
    """A number 0..1 for each cell (n, 3), always the same."""
    mask = np.uint64(0xFFFFFFFF)
    x, y, z = cell.astype(np.uint64).T
    h = ((x * np.uint64(73856093)) ^ (y * np.uint64(19349663)) ^ (z * np.uint64(83492791))) & mask
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        h = ((h ^ (h >> np.uint64(shift))) * np.uint64(factor)) & mask
    return np.asarray((h >> np.uint64(8)) & np.uint64(0xFFFF), dtype=np.float64) / 65535
