"""Soft randomness that meets itself around a strip, and points that keep their distance."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
TRIES = 14


def noise(x: Floats, y: Floats, cell: float, span: float, seed: int) -> Floats:
    """Gradient noise of about -1..1 with features of `cell` mm that repeats after `span` mm.

    Perlin's improved noise (2002) on a lattice whose columns wrap.
    """
    columns = max(2, round(span / cell))
    wide = span / columns
    u, v = x / wide, y / wide
    column, row = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
    fx, fy = u - column, v - row
    rows = int(row.max()) + 2
    angle = np.random.default_rng(seed).uniform(0, 2 * math.pi, (rows + 2, columns))
    across, down = np.cos(angle), np.sin(angle)

    def corner(dx: int, dy: int) -> Floats:
        at = (np.clip(row + dy, 0, rows), (column + dx) % columns)
        return np.asarray(across[at] * (fx - dx) + down[at] * (fy - dy))

    ease_x, ease_y = _eased(fx), _eased(fy)
    top = corner(0, 0) + ease_x * (corner(1, 0) - corner(0, 0))
    low = corner(0, 1) + ease_x * (corner(1, 1) - corner(0, 1))
    return np.asarray(1.5 * (top + ease_y * (low - top)))


def _eased(t: Floats) -> Floats:
    return np.asarray(t * t * t * (t * (t * 6 - 15) + 10))


def layered(x: Floats, y: Floats, cell: float, span: float, seed: int, octaves: int = 4) -> Floats:
    """Noise of several sizes, each half of the one before and half as strong."""
    total = np.zeros_like(x)
    for step in range(octaves):
        total += noise(x, y, cell / 2**step, span, seed + step * 7919) / 2**step
    return total / 1.6


@lru_cache(maxsize=24)
def spread(seed: int, span: float, height: float, apart: float, *, wraps: bool) -> Floats:
    """Points in mm that keep `apart` from each other, also over the end of the strip, (n, 2).

    Dart throwing with a grid (Bridson, "Fast Poisson disk sampling", 2007, without its list of
    active points, because the area is small): dense and even without looking like a lattice.
    The panels of one strip ask for the same points, so they are kept.
    """
    rng = np.random.default_rng(seed)
    cell = apart / math.sqrt(2)
    columns, margin = max(1, math.floor(span / cell)), apart
    rows = max(1, math.ceil((height + 2 * margin) / cell))
    taken: dict[tuple[int, int], tuple[float, float]] = {}
    found: list[tuple[float, float]] = []
    darts = rng.uniform((0.0, -margin), (span, height + margin), (TRIES * columns * rows, 2))
    for px, py in darts.tolist():
        column = min(int(px / span * columns), columns - 1)
        row = int((py + margin) / cell)
        if (column, row) in taken:
            continue
        if _is_free(taken, (column, row), (px, py), columns, span, apart, wraps=wraps):
            taken[column, row] = (px, py)
            found.append((px, py))
    return np.array(found).reshape(-1, 2)


def jittered(seed: int, span: float, height: float, apart: float) -> Floats:
    """Points of a lattice around the strip, each moved at random; for grit, where nobody looks."""
    rng = np.random.default_rng(seed)
    columns, rows = max(2, round(span / apart)), math.ceil(height / apart) + 1
    x, y = np.meshgrid(np.arange(columns) * span / columns, np.arange(rows) * apart)
    points = np.column_stack((x.ravel(), y.ravel()))
    return np.asarray(points + rng.uniform(-0.42, 0.42, points.shape) * apart)


def _is_free(
    taken: dict[tuple[int, int], tuple[float, float]],
    place: tuple[int, int],
    point: tuple[float, float],
    columns: int,
    span: float,
    apart: float,
    *,
    wraps: bool,
) -> bool:
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            column = place[0] + dx
            other = taken.get((column % columns if wraps else column, place[1] + dy))
            if other is None:
                continue
            gap = abs(other[0] - point[0])
            gap = min(gap, span - gap) if wraps else gap
            if gap * gap + (other[1] - point[1]) ** 2 < apart * apart:
                return False
    return True
