"""A camera that turns around a package: pure geometry, for every preview."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
STEEPEST = 89.0
FIELD_OF_VIEW = 28.0
"""Degrees of the view's height: a long lens, as product pictures are taken with."""

NEAREST, FARTHEST = 0.4, 4.0
AIR = 1.1
"""How much farther away the camera stands than it must to see everything."""


class StandardView(StrEnum):
    """Views that one click leads to."""

    CORNER = "corner"
    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


ANGLES = {
    StandardView.CORNER: (32.0, 22.0),
    StandardView.FRONT: (0.0, 0.0),
    StandardView.BACK: (180.0, 0.0),
    StandardView.LEFT: (-90.0, 0.0),
    StandardView.RIGHT: (90.0, 0.0),
    StandardView.TOP: (0.0, STEEPEST),
    StandardView.BOTTOM: (0.0, -STEEPEST),
}


@dataclass(frozen=True, slots=True)
class Orbit:
    """Where the camera stands.

    Attributes:
        azimuth: degrees from the front towards the right side.
        elevation: degrees above the horizon.
        zoom: 1 shows all of the package with some air around it.
    """

    azimuth: float = ANGLES[StandardView.CORNER][0]
    elevation: float = ANGLES[StandardView.CORNER][1]
    zoom: float = 1.0

    def turned(self, right: float, up: float) -> Orbit:
        """Turn by degrees; it never tips over."""
        elevation = min(STEEPEST, max(-STEEPEST, self.elevation + up))
        return replace(self, azimuth=(self.azimuth + right + 180) % 360 - 180, elevation=elevation)

    def zoomed(self, factor: float) -> Orbit:
        return replace(self, zoom=min(FARTHEST, max(NEAREST, self.zoom * factor)))

    def at(self, view: StandardView) -> Orbit:
        azimuth, elevation = ANGLES[view]
        return Orbit(azimuth, elevation)

    @property
    def direction(self) -> Floats:
        """The unit vector from the middle of the package to the camera."""
        azimuth, elevation = math.radians(self.azimuth), math.radians(self.elevation)
        return np.array(
            (
                math.sin(azimuth) * math.cos(elevation),
                -math.cos(azimuth) * math.cos(elevation),
                math.sin(elevation),
            )
        )

    def distance(self, radius: float) -> float:
        """How far away the camera stands of a package within a sphere of `radius`."""
        return AIR * radius / math.sin(math.radians(FIELD_OF_VIEW / 2)) / self.zoom

    def project(self, points: Floats, radius: float, view: tuple[float, float]) -> Floats:
        """Where points are seen: pixels right and down, and depth; shape (n, 3).

        Args:
            radius: of the sphere around the package.
            view: width and height in pixels.
        """
        direction = self.direction
        forward = -direction
        azimuth = math.radians(self.azimuth)
        along, across = math.cos(azimuth), math.sin(azimuth)
        right = np.array((along, across, 0.0))
        # The cross product of the two, written out: numpy's own takes as long as all the rest.
        x, y, z = forward
        up = np.array((across * z, -along * z, along * y - across * x))
        seen = points - direction * self.distance(radius)
        depth = seen @ forward
        focal = min(view) / 2 / math.tan(math.radians(FIELD_OF_VIEW / 2))
        return np.column_stack(
            (
                view[0] / 2 + focal * (seen @ right) / depth,
                view[1] / 2 - focal * (seen @ up) / depth,
                depth,
            )
        )
