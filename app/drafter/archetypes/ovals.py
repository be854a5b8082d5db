"""Shells, rings and pads over an oval outline: housings, lenses, cushions, bezels."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.drafter import solids
from app.drafter.model import Floats, Mesh


def superellipse(half_width: float, half_height: float, n: int = 128, power: float = 2.0) -> Floats:
    """A counter-clockwise oval (n, 2); power 2 is an ellipse, larger values are squarer."""
    angles = np.linspace(0, 2 * np.pi, n, endpoint=False)
    c, s = np.cos(angles), np.sin(angles)
    rim = (np.abs(c) ** power + np.abs(s) ** power) ** (-1 / power)
    oval = np.column_stack([c * rim * half_width, s * rim * half_height])
    return solids.resample(oval, n, closed=True)


def turned(outline: Floats, profile: ArrayLike, *, ring: bool = False) -> Mesh:
    """A solid whose rings are the outline (n, 2) drawn in: profile of (inset, height), in mm.

    Like a revolve, but over any oval; heights run along +Z. With ring=True the profile is a loop.
    """
    half = np.abs(outline).max(axis=0)
    rings = []
    for inset, height in np.asarray(profile, dtype=np.float64):
        factor = np.maximum(1 - inset / half, 1e-4)
        rings.append(np.column_stack([outline * factor, np.full(len(outline), height)]))
    return solids.loft(rings, ring=ring)


def facing(mesh: Mesh, side: str) -> Mesh:
    """A solid built along +Z turned to look along "+x", "-x", "-y", "+y" or "-z".

    Its first axis becomes depth (Y) for the X sides and width (X) for the others, upright as it is.
    """
    turns = {
        "+x": np.array([[0, 0, 1.0], [1, 0, 0], [0, 1, 0]]),
        "-x": np.array([[0, 0, -1.0], [-1, 0, 0], [0, 1, 0]]),
        "-y": np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]),
        "+y": np.array([[-1.0, 0, 0], [0, 0, 1], [0, 1, 0]]),
        "-z": np.array([[1.0, 0, 0], [0, -1, 0], [0, 0, -1]]),
    }
    matrix = np.eye(4)
    matrix[:3, :3] = turns[side]
    return solids.transform(mesh, matrix)


def rounded_profile(points: ArrayLike, radii: Sequence[float], segments: int = 6) -> Floats:
    """A profile for `turned` with its corners rounded."""
    return solids.rounded_polygon(points, radii, segments, closed=False)
