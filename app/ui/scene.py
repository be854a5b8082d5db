"""A package as meshes: one for each panel, with the place of its artwork. Knows no Qt, no VTK."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.packaging import Package, PackageType, Panel

Floats = NDArray[np.float64]
AROUND = 96
"""Sides of the polygon that stands for a circle: 0.05 % short of its area's edge at 90 mm."""

LIGHT = np.array((-0.45, -0.65, 0.62))
"""Where the light comes from: over the left shoulder of who looks at the front."""

SHADE = (0.66, 0.34)
"""How bright a face is that no light reaches, and what full light adds."""


@dataclass(frozen=True, slots=True, eq=False)
class PanelMesh:
    """One panel in millimetres: x to the right, y to the back, z up, the middle at the origin.

    Attributes:
        points: shape (n, 3).
        faces: point numbers of each polygon, anti-clockwise seen from outside.
        uv: shape (n, 2), 0..1 of the artwork from its lower left corner.
    """

    panel: Panel
    points: Floats
    faces: tuple[tuple[int, ...], ...]
    uv: Floats


def package_meshes(package: Package) -> tuple[PanelMesh, ...]:
    """The panels of a package."""
    if package.type is PackageType.CYLINDER:
        return _cylinder(float(package.width) / 2, float(package.height))
    return _box(float(package.width), float(package.depth), float(package.height))


def _box(width: float, depth: float, height: float) -> tuple[PanelMesh, ...]:
    x, y, z = width / 2, depth / 2, height / 2
    corners = {
        Panel.FRONT: ((-x, -y, -z), (x, -y, -z), (x, -y, z), (-x, -y, z)),
        Panel.BACK: ((x, y, -z), (-x, y, -z), (-x, y, z), (x, y, z)),
        Panel.LEFT: ((-x, y, -z), (-x, -y, -z), (-x, -y, z), (-x, y, z)),
        Panel.RIGHT: ((x, -y, -z), (x, y, -z), (x, y, z), (x, -y, z)),
        # Read from the front: the artwork's lower edge lies at the front.
        Panel.TOP: ((-x, -y, z), (x, -y, z), (x, y, z), (-x, y, z)),
        Panel.BOTTOM: ((-x, y, -z), (x, y, -z), (x, -y, -z), (-x, -y, -z)),
    }
    uv = np.array(((0, 0), (1, 0), (1, 1), (0, 1)), dtype=np.float64)
    return tuple(
        PanelMesh(panel, np.array(points, dtype=np.float64), ((0, 1, 2, 3),), uv)
        for panel, points in corners.items()
    )


def _cylinder(radius: float, height: float) -> tuple[PanelMesh, ...]:
    """The wrap begins and ends at the back, where its seam lies."""
    part = np.linspace(0.0, 1.0, AROUND + 1)
    angle = math.pi / 2 + 2 * math.pi * part
    across, along = radius * np.cos(angle), radius * np.sin(angle)
    low = np.column_stack((across, along, np.full_like(across, -height / 2)))
    high = low + np.array((0.0, 0.0, height))
    body = PanelMesh(
        Panel.BODY,
        np.vstack((low, high)),
        tuple((i, i + 1, i + AROUND + 2, i + AROUND + 1) for i in range(AROUND)),
        np.vstack([np.column_stack((part, np.full_like(part, v))) for v in (0.0, 1.0)]),
    )
    return body, _disc(Panel.TOP, high[:-1], radius), _disc(Panel.BOTTOM, low[:-1][::-1], radius)


def _disc(panel: Panel, rim: Floats, radius: float) -> PanelMesh:
    uv = rim[:, :2] / (2 * radius) + 0.5
    if panel is Panel.BOTTOM:
        # Seen from below left and right change places.
        uv = np.column_stack((uv[:, 0], 1 - uv[:, 1]))
    return PanelMesh(panel, rim.copy(), (tuple(range(len(rim))),), uv)
