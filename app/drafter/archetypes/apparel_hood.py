"""The hood: a doubled volume that stands on the neck seam, with casing, cords and eyelets."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.drafter.archetypes.apparel_bands import Loop
from app.drafter.archetypes.apparel_shell import vertex_normals
from app.drafter.model import Floats, Ints, Line, Mesh
from app.drafter.solids import resample, smooth_curve

_ROWS = 72
_ARC = 90


@dataclass(frozen=True, eq=False)
class Hood:
    """A hood of `height` and `depth` mm over the neck seam (centre front, right, back, left).

    Rows run from the face opening to the nape, columns over the head from right to left.
    """

    neck: Loop
    height: float
    depth: float
    roundness: float = 0.0
    casing: float = 28.0

    @cached_property
    def grid(self) -> Floats:
        """Points (rows, columns, 3) of the outside."""
        right, left = self._base()
        t = np.linspace(0, 1, _ROWS)
        apex = self._apex(right[0], 0.5 * (right[-1] + left[-1]))
        rows = [self._arch(right[i], left[i], apex[i], float(t[i])) for i in range(_ROWS)]
        grid = np.stack(rows)
        grid[-1] = grid[-1].mean(axis=0)
        return grid

    def _base(self) -> tuple[Floats, Floats]:
        """Right and left half of the neck seam, from the front to the nape, one point per row."""
        points = self.neck.points
        half = len(points) // 2
        right = points[: half + 1]
        left = (
            np.vstack([points[half:], points[:1]])[::-1]
            if self.neck.closed
            else points[half:][::-1]
        )
        return _even(right, _ROWS), _even(left, _ROWS)

    def _apex(self, front: Floats, nape: Floats) -> Floats:
        """The highest line of the hood from the forehead to the nape (rows, 3)."""
        h, d = self.height, self.depth
        lift = self.roundness * 0.02 * h
        knots = [
            (0.0, front[1] + 0.22 * d, 0.955 * h),
            (0.0, front[1] + 0.52 * d, h + 0.4 * lift),
            (0.0, front[1] + 0.86 * d, 0.84 * h + lift),
            (0.0, front[1] + d, 0.52 * h),
            (0.0, nape[1] + 0.42 * (front[1] + d - nape[1]), 0.20 * h + 0.8 * nape[2]),
            tuple(nape),
        ]
        curve = smooth_curve(knots, _ROWS)
        curve[:, 2] *= h / curve[:, 2].max()
        return curve

    def _arch(self, right: Floats, left: Floats, apex: Floats, t: float) -> Floats:
        """One arch from the right over the apex to the left."""
        foot = 0.5 * (right + left)
        rise = apex - foot
        tall = max(float(np.linalg.norm(rise)), 1e-6)
        up = rise / tall
        half = abs(float(right[0] - left[0])) / 2
        fade = np.sqrt(max(1 - t**2.2, 0.0))
        wide = max(half, (0.39 + 0.045 * np.sin(np.pi * t)) * self.height * fade)
        shut = np.clip(t / 0.25, 0, 1)
        low = half + (wide - half) * (0.50 + 0.15 * shut)
        # A super-ellipse from the widest place to the top, so that the crown is round.
        turn = np.linspace(0, np.pi / 2, 40)[1:]
        crown = np.column_stack(
            [wide * np.cos(turn) ** 0.94, (0.46 + 0.54 * np.sin(turn) ** 0.94) * tall]
        )
        foot_curve = smooth_curve(
            [(half, 0.0), (low, 0.15 * tall), (wide, 0.46 * tall), crown[8]], 60
        )
        rising = foot_curve[foot_curve[:, 1] < 0.46 * tall]
        side = resample(np.vstack([rising, [(wide, 0.46 * tall)], crown]), _ARC // 2 + 1)
        side[-1, 0] = 0.0
        line = np.vstack([side, (side * (-1, 1))[::-1][1:]])
        flare = np.array([0.0, -1.0, 0.0]) * 16.0 * (1 - shut)
        # The edge of the opening leans forward between neck and forehead.
        belly = np.sin(np.pi * np.clip(line[:, 1] / tall, 0, 1))[:, None] * flare
        across = np.zeros((len(line), 3))
        across[:, 0] = line[:, 0]
        return np.asarray(foot + across + line[:, 1:] * up + belly)

    @cached_property
    def _normals(self) -> Floats:
        flat = self.grid.reshape(-1, 3)
        normals = vertex_normals(flat, _sheet_faces(*self.grid.shape[:2]))
        return normals.reshape(self.grid.shape)

    @cached_property
    def _along(self) -> Floats:
        """Distance (rows, columns) from the face opening, mm."""
        steps = np.linalg.norm(np.diff(self.grid, axis=0), axis=2)
        return np.vstack([np.zeros((1, steps.shape[1])), np.cumsum(steps, axis=0)])

    def outside(self) -> Mesh:
        """The outer cloth with the folded casing along the face opening, and its edge."""
        raised = 1.5 * (1 - np.clip((self._along - self.casing) / 3.0, 0, 1))
        top = self.grid + self._normals * raised[..., None]
        edge = self.grid[0] - self._normals[0] * 1.6
        nose = 0.5 * (top[0] + edge) - self._way()[0] * 1.5
        rows = np.vstack([edge[None], nose[None], top])
        return Mesh(rows.reshape(-1, 3), _sheet_faces(*rows.shape[:2]))

    def inside(self) -> Mesh:
        """The lining."""
        deep = self.grid - self._normals * 1.6
        return Mesh(
            deep.reshape(-1, 3), np.ascontiguousarray(_sheet_faces(*deep.shape[:2])[:, ::-1])
        )

    def _way(self) -> Floats:
        way = self.grid[1:] - self.grid[:-1]
        return np.asarray(way / np.maximum(np.linalg.norm(way, axis=2, keepdims=True), 1e-9))

    def lines(self, rows: tuple[float, ...]) -> tuple[Line, ...]:
        """Casing stitches `rows` mm from the edge, and the two seams of the middle panel."""
        drawn = [Line(self._at(way, lift=1.8), "stitch") for way in rows]
        for hand in (1.0, -1.0):
            drawn.append(Line(self._strip_edge(hand * 46.0), "seam"))
            drawn += [Line(self._strip_edge(hand * x), "stitch") for x in (43.5, 48.5)]
        return tuple(drawn)

    def _strip_edge(self, x: float) -> Floats:
        """The edge of the middle panel: a line over the head that keeps `x` mm from the middle."""
        lifted = self.grid + self._normals * 0.4
        points = []
        for row, along in zip(lifted[2:], self._along[2:], strict=True):
            upper = row[len(row) // 4 : -(len(row) // 4)]
            middle = len(row) // 2
            if np.abs(upper[:, 0]).max() < abs(x) + 4 or along[middle] < 4:
                break
            order = np.argsort(upper[:, 0])
            points.append([np.interp(x, upper[order, 0], upper[order, i]) for i in range(3)])
        return np.asarray(points).reshape(-1, 3)

    def _at(self, way: float, lift: float) -> Floats:
        """The line at a distance from the face opening."""
        raised = self.grid + self._normals * lift
        out = []
        for column in range(self.grid.shape[1]):
            along = self._along[:, column]
            out.append([np.interp(way, along, raised[:, column, i]) for i in range(3)])
        return np.asarray(out)[1:-1]

    def eyelet_places(self, up: float = 52.0, way: float = 14.0) -> list[tuple[Floats, Floats]]:
        """Centre and normal of the right and left eyelet, `up` mm above the neck along the edge."""
        places = []
        line = self._at(way, lift=1.7)
        steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
        for distance in (up, float(steps[-1]) - up):
            centre = np.array([np.interp(distance, steps, line[:, i]) for i in range(3)])
            near = np.linalg.norm(self.grid.reshape(-1, 3) - centre, axis=1).argmin()
            places.append((centre, self._normals.reshape(-1, 3)[near]))
        return places


def _even(line: Floats, count: int) -> Floats:
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    wanted = np.linspace(0, along[-1], count)
    return np.column_stack([np.interp(wanted, along, line[:, i]) for i in range(3)])


def _sheet_faces(rows: int, columns: int) -> Ints:
    """Triangles of a grid of points whose columns run right to left and rows front to back."""
    number = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    a, b = number[:-1, :-1].ravel(), number[:-1, 1:].ravel()
    d, c = number[1:, :-1].ravel(), number[1:, 1:].ravel()
    return np.vstack([np.column_stack([a, c, b]), np.column_stack([a, d, c])]).astype(np.int32)
