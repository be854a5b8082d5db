"""Cut stones and what holds them: brilliants, cabochons, prongs, bezels."""

import math

import numpy as np

from app.drafter import solids
from app.drafter.model import Floats, Mesh

# Proportions of a round brilliant as shares of its diameter (after Tolkowsky, 1919, rounded).
_TABLE, _CROWN, _GIRDLE, _PAVILION = 0.55, 0.160, 0.025, 0.43


def brilliant(diameter: float) -> Mesh:
    """A round brilliant, its girdle round the origin and its table up; shade it flat."""
    r = diameter / 2
    even, odd = np.arange(16) % 2 == 0, np.arange(16) % 2 == 1
    inner = math.cos(math.pi / 8)
    table = np.where(even, 1.0, inner) * _TABLE * r
    crown = np.where(even, 0.74, 0.80) * r
    crown_z = np.where(even, 0.105, 0.066) * diameter
    lower = np.where(odd, 0.44, 0.40) * r
    rows = [
        _ring(np.full(16, 0.02 * r), np.full(16, -_PAVILION * diameter)),
        _ring(lower, np.full(16, -_PAVILION * 0.62 * diameter)),
        _ring(np.full(16, r), np.full(16, -_GIRDLE / 2 * diameter)),
        _ring(np.full(16, r), np.full(16, _GIRDLE / 2 * diameter)),
        _ring(crown, crown_z),
        _ring(table, np.full(16, _CROWN * diameter)),
    ]
    return solids.loft(rows)


def _ring(radius: Floats, z: Floats) -> Floats:
    a = 2 * np.pi * np.arange(16) / 16
    return np.column_stack([radius * np.cos(a), radius * np.sin(a), z])


def cabochon(diameter: float, height: float) -> Mesh:
    """A domed stone over the origin's plane."""
    a = np.linspace(0, np.pi / 2, 16)
    dome = np.column_stack([diameter / 2 * np.cos(a), height * np.sin(a)])
    return solids.revolve(np.vstack([[(diameter * 0.46, -0.3)], dome]), 96)


def prongs(diameter: float, count: int, depth: float, wire: float) -> list[Mesh]:
    """Claws that rise from a point under the stone and turn over its girdle."""
    r = diameter / 2
    claws = []
    for i in range(count):
        a = 2 * math.pi * (i + 0.5) / count
        path = solids.smooth_curve(
            [
                (r * 0.42, 0, -depth),
                (r * 0.84, 0, -depth * 0.45),
                (r + wire * 0.45, 0, 0.0),
                (r + wire * 0.25, 0, r * 0.17),
                (r * 0.86, 0, r * 0.27),
            ],
            24,
        )
        claw = solids.tube_along(
            path, np.linspace(wire * 1.05, wire * 0.8, 24), 20, round_ends=True
        )
        claws.append(solids.rotate(claw, "z", math.degrees(a)))
    return claws


def basket(diameter: float, depth: float, wire: float) -> list[Mesh]:
    """Two rails that tie the claws together."""
    rails = []
    for share, z in ((0.86, -depth * 0.42), (0.50, -depth * 0.92)):
        ring = np.column_stack([solids.circle(diameter / 2 * share, 96), np.full(96, z)])
        rails.append(solids.tube_along(ring, wire * 0.85, 20, closed=True))
    return rails


def bezel(diameter: float, height: float, wall: float) -> Mesh:
    """A collar that is rubbed over the edge of a stone; its foot at z=0."""
    r = diameter / 2
    section = solids.rounded_polygon(
        [
            (r * 0.9, 0),
            (r + wall, 0),
            (r + wall, height),
            (r - wall * 0.55, height),
            (r - wall * 0.3, height * 0.55),
        ],
        [0.05, wall * 0.3, wall * 0.45, wall * 0.25, 0.05],
        5,
    )
    return solids.revolve(section, 128, closed=True)
