"""A mock-up as arrays: where each part is and how much light it gets. Knows no Qt, no VTK."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.packaging.mockup import Mockup, MockupPart

Floats = NDArray[np.float64]

BASE = 0.71
"""How bright a face is that no lamp reaches: a studio is white all around."""
KEY = 0.29
SKY = 0.14
DIMMEST = -0.4
"""The table throws light back, so that what looks down is not black."""
KEY_LEFT, KEY_UP = 40.0, 30.0
"""Degrees by which the main lamp stands to the left of the camera and above it."""
INSIDE = 0.93
"""The inside of the board is a little darker than its printed side."""

SHADOW_PIXELS = 96
SHADOW_REACH = 0.16
"""How far the shadow goes out, in parts of the shorter side of the package."""
SHADOW_DARKEST = 0.34


@dataclass(frozen=True, slots=True, eq=False)
class Solid:
    """One part as arrays.

    Attributes:
        face: the face that it moves with.
        art: the panel whose artwork it shows; empty for bare board.
        points: shape (n, 3), mm, before the face is placed.
        polygons: numbers of points, anti-clockwise seen from outside.
        uv: shape (n, 2), 0..1 from the lower left corner of the artwork.
        normals: shape (1, 3) of a flat part, (n, 3) of a curved one.
        is_bleed: whether it shows only what goes on beyond the edge of a panel.
    """

    face: str
    art: str
    points: Floats
    polygons: tuple[tuple[int, ...], ...]
    triangles: tuple[tuple[int, int, int], ...]
    uv: Floats
    normals: Floats
    is_bleed: bool

    @property
    def is_curved(self) -> bool:
        return len(self.normals) > 1

    @property
    def is_whole(self) -> bool:
        """Whether a flat part shows all of its artwork, so that nothing must be cut away."""
        return len(self.points) == 4 and bool(np.isin(self.uv, (0.0, 1.0)).all())

    def frame(self, points: Floats) -> Floats:
        """Where the artwork of a flat part lies, shape (3, 3): along u, along v, its corner.

        Args:
            points: of this part, wherever it was moved to.
        """
        places = np.column_stack((self.uv, np.ones(len(self.uv))))
        found: Floats = np.linalg.lstsq(places, points, rcond=None)[0].astype(np.float64)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """A scene folded to some degree.

    Attributes:
        matrices: shape (4, 4) for each face, from its points to the middle of the view.
        radius: of the sphere around the origin that holds everything, in mm.
        folded: 0 flat, 1 closed.
    """

    matrices: dict[str, Floats]
    radius: float
    folded: float

    def points(self, solid: Solid) -> Floats:
        """Where the points of a part are, shape (n, 3)."""
        matrix = self.matrices[solid.face]
        placed: Floats = np.add(solid.points @ matrix[:3, :3].T, matrix[:3, 3])
        return placed

    def normals(self, solid: Solid) -> Floats:
        """Which way a part looks, shape like its normals."""
        turned: Floats = solid.normals @ self.matrices[solid.face][:3, :3].T
        return turned


@dataclass(frozen=True, slots=True, eq=False)
class Shadow:
    """The soft shadow under a closed package.

    Attributes:
        corners: shape (4, 3), as the artwork of a top panel lies.
        alpha: shape (n, n), 0..255.
    """

    corners: Floats
    alpha: NDArray[np.uint8]


class Scene:
    """All parts of a mock-up, ready to be drawn at any step of its folding."""

    def __init__(self, mockup: Mockup) -> None:
        self._mockup = mockup
        self.solids = tuple(_solid(one) for one in mockup.parts)
        self.folds = mockup.folds
        self.panels = tuple(dict.fromkeys(one.partition(" ")[0] for one in mockup.panels))

    def pose(self, folded: float = 1.0) -> Pose:
        """Where everything is; 0 is flat, 1 closed."""
        if not self.folds:
            folded = 1.0
        placing = self._mockup.placing(folded)
        rows = {name: np.array(matrix) for name, matrix in placing.faces.items()}
        whole = {name: np.vstack((matrix, (0, 0, 0, 1))) for name, matrix in rows.items()}
        return Pose(whole, placing.radius, folded)

    def shadow(self) -> Shadow:
        """The shadow of the closed package on the table."""
        pose = self.pose(1.0)
        points = np.vstack([pose.points(one) for one in self.solids])
        low, high = points.min(axis=0), points.max(axis=0)
        reach = SHADOW_REACH * min(high[0] - low[0], high[1] - low[1])
        x, y = high[0] + reach, high[1] + reach
        corners = [(-x, -y), (x, -y), (x, y), (-x, y)]
        is_round = not self.folds
        alpha = _soft(high[0] / x, high[1] / y, is_round=is_round)
        return Shadow(np.array([(*one, low[2]) for one in corners]), alpha)


def key_direction(azimuth: float) -> Floats:
    """Towards the main lamp, which follows the camera around; degrees as in `Orbit`."""
    turn, up = math.radians(azimuth - KEY_LEFT), math.radians(KEY_UP)
    return np.array((math.sin(turn) * math.cos(up), -math.cos(turn) * math.cos(up), math.sin(up)))


def brightness(normals: Floats, azimuth: float) -> Floats:
    """How bright surfaces are, 0..1, shape (n,)."""
    lamp = np.clip(normals @ key_direction(azimuth), 0.0, 1.0)
    return np.clip(BASE + KEY * lamp + SKY * np.maximum(normals[:, 2], DIMMEST), 0.0, 1.0)


def _solid(part: MockupPart) -> Solid:
    points = np.array(part.points, dtype=np.float64)
    normals = [_normal(points[list(polygon)]) for polygon in part.polygons]
    if _all_alike(normals):
        found = np.array(normals[:1])
    else:
        # Only the wrap of a tube is curved: it looks away from the axis.
        out = points * (1.0, 1.0, 0.0)
        found = out / np.linalg.norm(out, axis=1, keepdims=True)
    return Solid(
        part.face,
        part.art,
        points,
        part.polygons,
        part.triangles,
        np.array(part.uv, dtype=np.float64),
        found,
        part.is_bleed,
    )


def _normal(corners: Floats) -> Floats:
    """Newell's: right for polygons with hollows, too."""
    following = np.roll(corners, -1, axis=0)
    summed: Floats = np.cross(corners, following).sum(axis=0)
    return summed / np.linalg.norm(summed)


def _all_alike(normals: Iterable[Floats]) -> bool:
    first, *rest = normals
    return all(float(first @ one) > 0.999 for one in rest)


def _soft(across: float, deep: float, *, is_round: bool) -> NDArray[np.uint8]:
    """Darkest under the package, which ends at these parts of the half sides, and fading out."""
    line = np.abs(np.linspace(-1.0, 1.0, SHADOW_PIXELS))
    if is_round:
        far = np.hypot(line[None, :], line[:, None])
        dark = _faded(far, across)
    else:
        dark = _faded(line, across)[None, :] * _faded(line, deep)[:, None]
    return np.round(255 * SHADOW_DARKEST * dark).astype(np.uint8)


def _faded(distance: Floats, edge: float) -> Floats:
    """1 well inside of the edge, 0 at 1, without a visible step."""
    inner = edge - (1.0 - edge)
    part = np.clip((1.0 - distance) / max(1e-6, 1.0 - inner), 0.0, 1.0)
    faded: Floats = part * part * (3 - 2 * part)
    return faded
