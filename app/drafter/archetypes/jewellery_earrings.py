"""Earrings as a pair: hoops, studs or drops, seen from the front as they are worn."""

import math
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import jewellery_stones as stones
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.model import Dimension, Mesh, Part, Point

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


def earrings(brief: "Brief") -> Built:
    """A pair of earrings; `diameter` is that of the hoop or of the stone's setting."""
    if brief.has("studs"):
        parts, dimensions, wide = _studs(brief)
    elif brief.has("drops"):
        parts, dimensions, wide = _drops(brief)
    else:
        parts, dimensions, wide = _hoops(brief)
    shift = wide * 0.5 + max(4.0, wide * 0.18)

    def moved(point: Point) -> Point:
        return (point[0] + shift, point[1], point[2])

    return tuple(_paired(part, shift) for part in parts), tuple(d.mapped(moved) for d in dimensions)


def _paired(part: Part, shift: float) -> Part:
    from dataclasses import replace

    right = [solids.move(mesh, x=shift) for mesh in part.meshes]
    left = [solids.move(solids.mirror(mesh), x=-shift) for mesh in part.meshes]
    return replace(part, meshes=(*right, *left))


def _hoops(brief: "Brief") -> tuple[list[Part], list[Dimension], float]:
    radius, thick = brief.mm("diameter") / 2, brief.mm("thickness")
    middle = radius - thick / 2
    angles = np.radians(np.linspace(101, 101 - 342, 220))
    path = np.column_stack([middle * np.cos(angles), np.zeros(220), middle * np.sin(angles)])
    a = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    tube = np.column_stack([np.cos(a), np.sin(a)]) * thick / 2
    swell = 0.72 + 0.28 * np.sin(np.linspace(0, np.pi, 220))
    hoop = solids.sweep(tube, path, scales=swell)
    if brief.has("twisted"):
        strands = []
        for k in range(2):
            turn = np.linspace(0, 2 * np.pi * 14, 420) + k * np.pi
            t = np.radians(np.linspace(101, 101 - 342, 420))
            reach = middle + 0.25 * thick * np.cos(turn)
            line = np.column_stack(
                [reach * np.cos(t), 0.25 * thick * np.sin(turn), reach * np.sin(t)]
            )
            strands.append(solids.tube_along(line, thick * 0.27, 14))
        hoop = solids.merge(*strands)
    start, end = path[0], path[-1]
    pin = solids.tube_along(
        solids.smooth_curve(
            [start, (start[0] + (end[0] - start[0]) * 0.5, 0, middle + thick * 0.12), end], 24
        ),
        0.42,
        16,
        round_ends=True,
    )
    joints = [solids.move(solids.sphere(thick * 0.46, 32), *spot.tolist()) for spot in (start, end)]
    parts = [
        Part("body", "Hoop", (hoop,), brief.look("body"), (), "Tube, seamless"),
        Part(
            "post", "Hinged post", (pin, *joints), brief.look("post"), (), "Ø 0.8 mm, click closure"
        ),
    ]
    dimensions = [
        Dimension(
            "A",
            "Hoop diameter",
            (-radius, 0, 0),
            (radius, 0, 0),
            "diameter",
            ("front",),
            size="diameter",
        ),
        Dimension(
            "B",
            "Tube diameter",
            (0, 0, -radius),
            (0, 0, -radius + thick),
            "diameter",
            ("front", "side"),
            size="thickness",
        ),
    ]
    return parts, dimensions, radius * 2


def _set_stone(brief: "Brief", size: float, y: float, z: float) -> list[Part]:
    """A stone in four claws that looks to the front."""
    wire = 0.36 * math.sqrt(size / 5.0)
    depth = size * 0.48
    pieces = [*stones.prongs(size, 4, depth, wire), *stones.basket(size, depth, wire)]
    claws = tuple(solids.move(ovals.facing(mesh, "-y"), y=y, z=z) for mesh in pieces)
    gem = solids.move(ovals.facing(stones.brilliant(size), "-y"), y=y, z=z)
    return [
        Part("setting", "Setting", claws, brief.look("setting"), (), "Four claws"),
        Part("stone", "Stone", (gem,), brief.look("stone"), (), "Round brilliant", smooth=False),
    ]


def _studs(brief: "Brief") -> tuple[list[Part], list[Dimension], float]:
    # The diameter of a stud is that of its stone.
    named = "diameter" if brief.states("diameter") else "stone_diameter"
    size = brief.mm(named)
    back = size * 0.48
    post = solids.tube_along([(0, back - 0.6, 0), (0, back + 10.0, 0)], 0.42, 20, round_ends=True)
    parts = [
        *_set_stone(brief, size, 0.0, 0.0),
        Part("post", "Post", (post,), brief.look("post"), (), "Ø 0.8 x 10 mm, notched"),
        Part(
            "back",
            "Ear nut",
            (solids.move(_nut(), y=back + 7.0),),
            brief.look("post"),
            (),
            "Butterfly",
        ),
    ]
    dimensions = [
        Dimension(
            "A",
            "Stone diameter",
            (-size / 2, 0, 0),
            (size / 2, 0, 0),
            "diameter",
            ("front",),
            size=named,
        ),
        Dimension("B", "Post length", (0, back, 0), (0, back + 10.0, 0), views=("side", "top")),
    ]
    return parts, dimensions, size * 2.2


def _nut() -> Mesh:
    """A butterfly ear nut: a plate with two scrolls."""
    plate = solids.rounded_box((4.6, 0.5, 2.8), 0.24, 4)
    scrolls = []
    for side in (-1, 1):
        t = np.linspace(0, 1.55 * np.pi, 40)
        reach = 1.15 - 0.12 * t
        x, y = 1.05 + reach * np.cos(t), 1.0 + reach * np.sin(t)
        path = np.column_stack([side * x, y, np.zeros(40)])
        scrolls.append(
            solids.sweep(solids.rounded_rectangle(0.4, 2.6, 0.15, 3), path, up=(0, 0, 1.0))
        )
    return solids.merge(plate, *scrolls)


def _drops(brief: "Brief") -> tuple[list[Part], list[Dimension], float]:
    """A hook, a jump ring and a long drop under a small stone."""
    size, length = brief.mm("stone_diameter"), brief.mm("drop_length")
    reach = size * 0.4 + 0.5
    middle = -1.9 - reach
    eye = middle - reach - 0.75
    top, high = eye - 0.6, length + eye - 0.6
    t = np.linspace(0, 1, 60)
    waist = np.sin(np.pi * t**0.72) ** 0.9 * (0.25 + 0.75 * (1 - t))
    profile = np.column_stack([size * 0.62 * waist + 0.02, -length + high * t])
    drop = solids.revolve(np.vstack([[(0.0, -length)], profile[1:-1], [(0.0, top)]]), 96)
    hook = solids.smooth_curve(
        [
            (0, -0.3, 0),
            (0, -0.6, 5.0),
            (0, 1.0, 11.0),
            (0, 5.0, 13.0),
            (0, 8.0, 10.0),
            (0, 8.6, 3.0),
            (0, 9.4, -1.5),
        ],
        70,
    )
    wire = solids.tube_along(hook, 0.42, 16, round_ends=True)
    rings = [_jump(eye), _jump(-0.9)]
    parts = [
        Part("body", "Drop", (drop,), brief.look("body"), (), "Cast, polished"),
        Part("post", "Ear wire", (wire, *rings), brief.look("post"), (), "Ø 0.8 mm, rounded end"),
        *_set_stone(brief, size * 0.8, -size * 0.15, middle),
    ]
    dimensions = [
        Dimension(
            "A",
            "Drop length",
            (0, 0, -length),
            (0, 0, 0),
            views=("front", "side"),
            size="drop_length",
        ),
        Dimension(
            "C",
            "Stone diameter",
            (-size * 0.4, 0, middle),
            (size * 0.4, 0, middle),
            "diameter",
            ("front",),
            size="stone_diameter",
        ),
        Dimension("B", "Drop length without wire", (0, 0, -length), (0, 0, top), views=("side",)),
    ]
    return parts, dimensions, size * 2.4


def _jump(z: float) -> Mesh:
    ring = solids.circle(1.15, 40)
    path = np.column_stack([ring[:, 0], np.zeros(40), ring[:, 1] + z])
    return solids.tube_along(path, 0.3, 12, closed=True)
