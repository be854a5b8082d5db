"""A mains cord that lies on the floor round a lamp, with its in-line switch and plug."""

import numpy as np

from app.drafter.archetypes.hollowware_fittings import turned
from app.drafter.model import Floats, Mesh
from app.drafter.solids import merge, move, rotate, rounded_box, smooth_curve, tube_along

_RADIUS = 3.0


def floor_cord(
    exit_radius: float, lay_radius: float, *, x: float = 0.0
) -> tuple[tuple[Mesh, Mesh], Mesh]:
    """Cord with plug, and switch, for a base of `exit_radius` mm; the cord stays in `lay_radius`.

    It leaves the base at the back and curves round its right side. `x` is the base's middle.
    """
    lay = max(lay_radius, exit_radius + 14.0)
    angles = np.radians(np.linspace(70, -52, 14))
    turns = np.column_stack(
        [lay * np.cos(angles), lay * np.sin(angles), np.full(len(angles), _RADIUS)]
    )
    start = [
        (0.0, exit_radius * 0.72, 7.0),
        (0.0, exit_radius + 3.0, 6.0),
        (lay * 0.10, (exit_radius + lay) / 2 + 2.0, _RADIUS + 0.6),
    ]
    path = smooth_curve(np.vstack([start, turns]), 150)
    path[:, 2] = np.maximum(path[:, 2], _RADIUS)
    cord = tube_along(path, _RADIUS, 16)
    plug = _plug(path[-1], path[-1] - path[-3])
    middle = path[95]
    heading = float(np.degrees(np.arctan2(*(path[96] - path[94])[[1, 0]])))
    switch = _switch(middle, heading)
    return (move(cord, x=x), move(plug, x=x)), move(switch, x=x)


def _switch(place: Floats, heading: float) -> Mesh:
    body = move(rounded_box((52, 19, 15), 6.0), z=7.5)
    rocker = rotate(move(rounded_box((17, 10, 4), 1.6), z=15.4), "y", 5, centre=(0, 0, 15))
    turned_ = rotate(merge(body, rocker), "z", heading)
    return move(turned_, x=float(place[0]), y=float(place[1]))


def _plug(end: Floats, along: Floats) -> Mesh:
    """A flat two-pin plug whose axis follows the cord."""
    neck = turned([(0, -3), (4.2, -3), (6.2, 14), (0, 14)], [0, 1, 1, 0], segments=48)
    body = turned([(0, 12), (11.5, 12), (15.5, 30), (15.5, 34), (0, 34)], [0, 5, 4, 1.5, 0])
    flat = Mesh(body.points * np.array([1.0, 0.62, 1.0]), body.faces)
    pins = [
        move(turned([(0, 33), (2.0, 33), (2.0, 53), (0, 53)], [0, 0, 1.2, 0], segments=32), x=x)
        for x in (-9.5, 9.5)
    ]
    upright = merge(neck, flat, *pins)
    lying = rotate(upright, "y", 90)
    lying = rotate(lying, "x", 90)
    lying = Mesh(lying.points, lying.faces)
    heading = float(np.degrees(np.arctan2(along[1], along[0])))
    placed = rotate(lying, "z", heading)
    low = float(placed.points[:, 2].min())
    return move(placed, x=float(end[0]), y=float(end[1]), z=-low)
