"""Soft volumes of bags: open cups and closed, crowned bodies built ring by ring."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.archetypes.apparel_grid import grid_normals, thick_sheet
from app.drafter.model import Floats, Line, LineKind, Mesh
from app.drafter.solids import loft, resample, sweep

COLUMNS = 256


def squircle(width: float, depth: float, sharpness: float = 0.34, count: int = COLUMNS) -> Floats:
    """A super-ellipse (count, 2) in XY, from +X counter-clockwise, evenly spaced."""
    turn = np.linspace(0, 2 * np.pi, 1440, endpoint=False)
    cos, sin = np.cos(turn), np.sin(turn)
    x = width / 2 * np.sign(cos) * np.abs(cos) ** sharpness
    y = depth / 2 * np.sign(sin) * np.abs(sin) ** sharpness
    return resample(np.column_stack([x, y]), count, closed=True)


def cup_grid(
    size: Callable[[float], tuple[float, float]],
    heights: Sequence[float] | Floats,
    *,
    corner: float,
    sharpness: float = 0.34,
    pinch: Callable[[float], float] | None = None,
) -> Floats:
    """Rings (rows, columns, 3) of an open bag: bottom from its middle, rounded edge, walls.

    `size` gives width and depth at a height, `corner` is the radius of the bottom edge, `pinch`
    how far the middle of the sides is folded in at a height (all mm).
    """
    width, depth = size(corner)
    rows = []
    for scale in (0.002, 0.25, 0.5, 0.72, 0.88):
        ring = squircle(width - 2 * corner, depth - 2 * corner, sharpness) * scale
        rows.append(np.column_stack([ring, np.zeros(len(ring))]))
    for turn in np.radians(np.linspace(0, 78, 7)):
        inset = corner * (1 - np.sin(turn))
        ring = squircle(width - 2 * inset, depth - 2 * inset, sharpness)
        rows.append(np.column_stack([ring, np.full(len(ring), corner * (1 - np.cos(turn)))]))
    for z in heights:
        wide, deep = size(float(z))
        ring = squircle(wide, deep, sharpness)
        if pinch is not None:
            fold = pinch(float(z)) * np.exp(-((ring[:, 1] / (0.30 * deep)) ** 2))
            ring[:, 0] -= np.sign(ring[:, 0]) * fold * (np.abs(ring[:, 0]) > 0.42 * wide)
        rows.append(np.column_stack([ring, np.full(len(ring), float(z))]))
    return np.stack(rows)


def cup(grid: Floats, thickness: float) -> Mesh:
    """The open bag with its cloth."""
    return thick_sheet(grid, thickness, closed=True)


def collar_band(grid: Floats, low: float, high: float, lift: float, thickness: float) -> Mesh:
    """A layer outside the walls between two heights: a top hem, a base panel."""
    rows = _rows_between(grid, low, high)
    normals = grid_normals(np.concatenate([rows, rows[:, :1]], axis=1))[:, :-1]
    return thick_sheet(rows + normals * lift, thickness, closed=True)


def _rows_between(grid: Floats, low: float, high: float) -> Floats:
    """Rings of the walls from one height to another."""
    walls = grid[12:]
    z = walls[:, 0, 2]
    wanted = np.unique(np.concatenate([[low], z[(z > low + 0.5) & (z < high - 0.5)], [high]]))
    out = np.empty((len(wanted), *grid.shape[1:]))
    for axis in range(3):
        for i, level in enumerate(wanted):
            at = np.clip(np.searchsorted(z, level) - 1, 0, len(z) - 2)
            t = (level - z[at]) / (z[at + 1] - z[at])
            out[i, :, axis] = walls[at, :, axis] * (1 - t) + walls[at + 1, :, axis] * t
    return out


def ring_line(grid: Floats, z: float, lift: float, kind: LineKind = "stitch") -> Line:
    """A line round the walls at a height."""
    row = _rows_between(grid, z, z + 1.0)
    normals = grid_normals(np.concatenate([row, row[:, :1]], axis=1))[0, :-1]
    line = row[0] + normals * lift
    return Line(np.vstack([line, line[:1]]), kind)


def crowned(
    outline: ArrayLike,
    depth: float,
    *,
    front_radius: float,
    back_radius: float,
    front_crown: float = 0.0,
    back_crown: float = 0.0,
    columns: int = 192,
) -> Mesh:
    """A closed body with a flat outline (n, 2) in XZ, front at -depth/2 and back at +depth/2.

    Edges are rounded by the radii; the panels bulge by the crowns, beyond the depth.
    """
    ring = resample(np.asarray(outline, dtype=np.float64), columns, closed=True)
    if _turns_right(ring):
        ring = ring[::-1]
    out = _outward(ring)
    levels = []
    for turn in np.radians(np.linspace(0, 90, 7)):
        inset = back_radius * (1 - np.sin(turn))
        levels.append((inset, depth / 2 - back_radius * (1 - np.cos(turn))))
    for turn in np.radians(np.linspace(90, 0, 7)):
        inset = front_radius * (1 - np.sin(turn))
        levels.append((inset, -depth / 2 + front_radius * (1 - np.cos(turn))))
    rows = [
        np.column_stack([*(ring - out * inset).T, np.full(len(ring), y)]) for inset, y in levels
    ]
    back = _panel_rows(rows[0], back_crown)
    front = _panel_rows(rows[-1], -front_crown)[::-1]
    stack = np.stack([*back[:-1], *rows, *front[1:]])
    points = stack[..., [0, 2, 1]].reshape(-1, 3)
    grid = points.reshape(stack.shape)
    return loft(list(grid), closed=True, caps=True)


def _panel_rows(edge: Floats, crown: float) -> list[Floats]:
    """Rings from near the middle of a panel to its edge, bulging by `crown`."""
    middle = edge.mean(axis=0)
    rows = []
    for scale in (0.01, 0.2, 0.4, 0.6, 0.78, 0.92, 1.0):
        ring = middle + (edge - middle) * scale
        ring[:, 2] = edge[:, 2] + crown * (1 - scale**2)
        rows.append(ring)
    return rows


def _turns_right(ring: Floats) -> bool:
    x, z = ring.T
    return bool(np.sum(x * np.roll(z, -1) - np.roll(x, -1) * z) < 0)


def _outward(ring: Floats) -> Floats:
    along = np.roll(ring, -1, 0) - np.roll(ring, 1, 0)
    normal = np.column_stack([along[:, 1], -along[:, 0]])
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9))


def strap(
    path: ArrayLike,
    width: float,
    thickness: float,
    up: ArrayLike,
    *,
    closed: bool = False,
    scales: ArrayLike | None = None,
) -> Mesh:
    """Webbing along a path (n, 3) whose face looks along `up` (one vector or one for each point).

    `scales`: factors on (width, thickness) for each point, for tapered ends.
    """
    half, edge = width / 2, thickness / 2
    turn = np.radians(np.linspace(-70, 70, 5))
    side = np.column_stack([half - edge + edge * np.cos(turn), edge * np.sin(turn)])
    flat = np.linspace(half - edge, -half + edge, 6)[1:-1]
    top = np.column_stack([flat, np.full(len(flat), edge)])
    section = np.vstack([side, top, -side, -top])
    return sweep(section, path, up=up, closed=closed, scales=scales)


def box_stitch(
    centre: ArrayLike, right: ArrayLike, up: ArrayLike, wide: float, high: float
) -> list[Line]:
    """A sewn box with a cross, as strap ends are fixed: centre and two unit vectors (3,)."""
    c, r, u = (np.asarray(v, dtype=np.float64) for v in (centre, right, up))
    corners = [
        c + r * x * wide / 2 + u * z * high / 2 for x, z in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    return [
        Line(np.array([*corners, corners[0]]), "stitch"),
        Line(np.array([corners[0], corners[2]]), "stitch"),
        Line(np.array([corners[1], corners[3]]), "stitch"),
    ]
