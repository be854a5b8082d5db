"""Thick sheets from a grid of points: collars, brims, flaps and the like."""

import numpy as np

from app.drafter.archetypes.apparel_shell import vertex_normals
from app.drafter.model import Floats, Ints, Mesh


def grid_faces(rows: int, columns: int) -> Ints:
    """Triangles of a grid of points: seen from the side where columns run right and rows up."""
    number = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    a, b = number[:-1, :-1].ravel(), number[:-1, 1:].ravel()
    d, c = number[1:, :-1].ravel(), number[1:, 1:].ravel()
    return np.vstack([np.column_stack([a, b, c]), np.column_stack([a, c, d])]).astype(np.int32)


def grid_normals(grid: Floats) -> Floats:
    """Unit normals (rows, columns, 3) of a grid (rows, columns, 3)."""
    flat = grid.reshape(-1, 3)
    return vertex_normals(flat, grid_faces(*grid.shape[:2])).reshape(grid.shape)


def thick_sheet(grid: Floats, thickness: float, *, closed: bool = False) -> Mesh:
    """A closed solid round a grid (rows, columns, 3), its edges rounded by one middle point.

    `closed` joins the last column to the first.
    """
    if closed:
        grid = np.concatenate([grid, grid[:, :1]], axis=1)
    normals = grid_normals(grid)
    if closed:
        seam = normals[:, 0] + normals[:, -1]
        seam /= np.maximum(np.linalg.norm(seam, axis=1, keepdims=True), 1e-12)
        normals[:, 0] = normals[:, -1] = seam
    half = thickness / 2
    front, back = grid + normals * half, grid - normals * half
    ends = [_nose(grid, row, half) for row in (0, -1)]
    ring = np.concatenate([front, ends[1][None], back[::-1], ends[0][None], front[:1]])
    rows, columns = ring.shape[:2]
    faces = grid_faces(rows, columns)
    points = ring.reshape(-1, 3)
    if not closed:
        number = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
        faces = np.vstack(
            [faces, _side(number[:, 0], len(front)), _side(number[:, -1], len(front))[:, ::-1]]
        )
    return Mesh(points, faces)


def _nose(grid: Floats, row: int, out: float) -> Floats:
    """The edge pushed out by half the thickness, so that it looks folded."""
    inner = 1 if row == 0 else -2
    way = grid[row] - grid[inner]
    return np.asarray(
        grid[row] + out * 0.8 * way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    )


def _side(column: Ints, rows: int) -> Ints:
    """Faces that close one side of the sheet between its front and its back."""
    front, back = column[:rows], column[rows + 1 : 2 * rows + 1][::-1]
    a, b, c, d = front[:-1], front[1:], back[1:], back[:-1]
    strip = [np.column_stack([a, d, c]), np.column_stack([a, c, b])]
    noses = np.array(
        [(front[0], column[2 * rows + 1], back[0]), (front[-1], back[-1], column[rows])]
    )
    return np.vstack([*strip, noses]).astype(np.int32)
