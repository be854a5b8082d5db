"""Crowns of hats as rings of points: an oval plan, a profile and seams pressed into it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.drafter.archetypes.apparel_grid import grid_normals
from app.drafter.model import Floats, Line, LineKind


@dataclass(frozen=True, eq=False)
class Crown:
    """Points (rows, columns, 3) from the lower edge to the top, columns counter-clockwise."""

    grid: Floats
    angles: Floats

    @cached_property
    def normals(self) -> Floats:
        """Unit normals (rows, columns, 3)."""
        closed = np.concatenate([self.grid, self.grid[:, :1]], axis=1)
        return grid_normals(closed)[:, :-1]

    def meridian(
        self, degrees: float, *, lift: float = 0.9, shift: float = 0.0, start: int = 0
    ) -> Floats:
        """The line from edge to top at an angle (front is -90), moved sideways by `shift` mm."""
        column = int(np.abs(((self.angles - degrees) + 180) % 360 - 180).argmin())
        line = self.grid[start:-2, column] + self.normals[start:-2, column] * lift
        if shift:
            after = (
                self.grid[start:-2, (column + 1) % len(self.angles)] - self.grid[start:-2, column]
            )
            size = np.linalg.norm(after, axis=1, keepdims=True)
            keep = size[:, 0] * 14 > abs(shift)
            line = (line + after / np.maximum(size, 1e-9) * shift)[keep]
        return np.asarray(line)

    def ring(self, row: int, lift: float = 0.9) -> Floats:
        """A closed line round the crown."""
        line = self.grid[row] + self.normals[row] * lift
        return np.vstack([line, line[:1]])

    def spot(self, degrees: float, row: int) -> tuple[Floats, Floats]:
        """Point and outward normal at an angle and a row."""
        column = int(np.abs(((self.angles - degrees) + 180) % 360 - 180).argmin())
        return self.grid[row, column], self.normals[row, column]


def crown(
    half_width: float,
    half_length: float,
    height: float,
    *,
    edge: Callable[[Floats], Floats] | None = None,
    seams: Sequence[float] = (),
    squareness: tuple[float, float] = (2.5, 2.35),
    columns: int = 288,
    rows: int = 60,
) -> Crown:
    """A dome over an oval. `edge` raises the lower edge at angles; `seams` are pressed in there."""
    angles = np.linspace(-180, 180, columns, endpoint=False)
    base = np.zeros(columns) if edge is None else edge(angles)
    a, b = squareness
    first = np.arcsin(np.clip(base / height, 0, 1) ** (b / 2))
    t = np.linspace(0, 1, rows)[:, None]
    turn = first + (np.radians(89.6) - first) * t
    radius, z = np.cos(turn) ** (2 / a), height * np.sin(turn) ** (2 / b)
    press = np.zeros(columns)
    for seam in seams:
        off = np.abs(((angles - seam) + 180) % 360 - 180) / 360 * np.pi * (half_width + half_length)
        press += 0.9 * np.exp(-((off / 2.6) ** 2))
    radius = radius * (1 - press / half_length)
    phi = np.radians(angles)
    grid = np.stack(
        [radius * half_width * np.cos(phi), radius * half_length * np.sin(phi), z], axis=2
    )
    return Crown(grid, angles)


def stitched(lines: Sequence[Floats], kind: LineKind = "stitch") -> list[Line]:
    """Paths as drawn lines, those too short left out."""
    return [Line(line, kind) for line in lines if len(line) > 2]
