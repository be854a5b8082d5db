"""Shelving units: boards between side panels, with a back, doors or drawers where wanted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import furniture_joinery as joinery
from app.drafter.archetypes.exact_size import Built
from app.drafter.model import Dimension, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


@dataclass(frozen=True, slots=True)
class _Unit:
    """Sizes of one unit, mm; `levels` are the undersides of the boards from low to high."""

    width: float
    height: float
    depth: float
    board: float
    foot: float
    levels: tuple[float, ...]

    @property
    def inside(self) -> float:
        """Clear width between the sides."""
        return self.width - 2 * self.board


def shelf(brief: "Brief") -> Built:
    """A shelving unit of the stated size; `shelves` counts the boards one can put things on."""
    height, board = brief.mm("height"), brief.mm("board_thickness")
    foot = min(70.0, height * 0.1) if brief.has("legs") else 0.0
    count = max(1, brief.count("shelves")) + 1
    levels = np.linspace(foot, height - board, count)
    knobs = 16.0 if brief.has("doors") or brief.has("drawers") else 0.0
    depth = brief.mm("depth") - knobs
    unit = _Unit(brief.mm("width"), height, depth, board, foot, tuple(levels.tolist()))
    parts = [_sides(brief, unit), _boards(brief, unit)]
    if brief.has("back_panel"):
        parts.append(_back(brief, unit))
    if foot:
        parts.append(_feet(brief, unit))
    if brief.has("doors"):
        parts += _doors(brief, unit)
    if brief.has("drawers"):
        parts += _drawers(brief, unit)
    return tuple(parts), _dimensions(unit)


def _box(
    size: tuple[float, float, float], at: tuple[float, float, float], radius: float = 1.6
) -> Mesh:
    return solids.move(solids.rounded_box(size, radius, 4, 6), *at)


def _sides(brief: "Brief", u: _Unit) -> Part:
    high = u.height - u.foot
    edge = min(brief.rounded(2.0), u.board * 0.45)
    x = u.width / 2 - u.board / 2
    panels = tuple(
        _box((u.board, u.depth, high), (side * x, 0, u.foot + high / 2), edge) for side in (-1, 1)
    )
    return Part(
        "sides",
        "Side panels",
        panels,
        brief.look("sides"),
        (),
        "Dowelled, cam fittings inside",
        texture="wood/z",
    )


def _boards(brief: "Brief", u: _Unit) -> Part:
    boards = []
    for i, z in enumerate(u.levels):
        outer = i in (0, len(u.levels) - 1)
        depth = u.depth - (2.0 if outer else 25.0)
        y = 0.0 if outer else -0.5
        size = (u.inside - 2 * joinery.GAP, depth, u.board)
        boards.append(_box(size, (0, y, z + u.board / 2)))
    return Part(
        "shelves",
        "Shelves",
        tuple(boards),
        brief.look("shelves"),
        (),
        "On pins at 32 mm pitch; top and base fixed",
        texture="wood/x",
    )


def _back(brief: "Brief", u: _Unit) -> Part:
    low, high = u.foot + 3.0, u.height - 3.0
    panel = _box(
        (u.inside + u.board * 0.8, 5.0, high - low), (0, u.depth / 2 - 7.5, (low + high) / 2), 0.6
    )
    return Part(
        "back_panel",
        "Back panel",
        (panel,),
        brief.look("back_panel"),
        (),
        "5 mm, let into a groove",
        texture="wood/z",
    )


def _feet(brief: "Brief", u: _Unit) -> Part:
    feet = []
    for x in (-1, 1):
        for y in (-1, 1):
            head = (x * (u.width / 2 - 46), y * (u.depth / 2 - 42), u.foot + 0.0)
            foot = (x * (u.width / 2 - 30), y * (u.depth / 2 - 28), 0.0)
            feet.append(joinery.straight_leg(foot, head, [11.0, 14.0, 17.0]))
    return Part(
        "legs",
        "Feet",
        tuple(feet),
        brief.look("legs"),
        (),
        "Turned, M8 hanger bolt",
        texture="wood/z",
    )


def _bay(u: _Unit) -> tuple[float, float]:
    return u.levels[0] + u.board, u.levels[1]


def _doors(brief: "Brief", u: _Unit) -> list[Part]:
    low, high = _bay(u)
    wide = u.inside / 2 - 3.0
    doors, knobs = [], []
    for side in (-1, 1):
        x = side * (u.inside / 4)
        doors.append(
            _box((wide, 16.0, high - low - 5.0), (x, -u.depth / 2 + 11.0, (low + high) / 2), 1.8)
        )
        knobs.append(_pull(side * 22.0, -u.depth / 2 + 3.0, high - 60.0))
    return [
        Part(
            "doors",
            "Doors",
            tuple(doors),
            brief.look("doors"),
            (),
            "Inset, 3 mm gap, soft-close hinges",
            texture="wood/z",
        ),
        Part("knobs", "Knobs", tuple(knobs), brief.look("knobs"), (), "Turned, M4 screw"),
    ]


def _drawers(brief: "Brief", u: _Unit) -> list[Part]:
    bay = 2 if brief.has("doors") and len(u.levels) > 2 else 1
    low, high = u.levels[bay - 1] + u.board, u.levels[bay]
    half = (high - low) / 2
    fronts, knobs = [], []
    for k in (0, 1):
        z = low + half * (k + 0.5)
        fronts.append(_box((u.inside - 6.0, 16.0, half - 5.0), (0, -u.depth / 2 + 11.0, z), 1.8))
        knobs += [_pull(x * u.inside * 0.26, -u.depth / 2 + 3.0, z) for x in (-1, 1)]
    parts = [
        Part(
            "drawers",
            "Drawer fronts",
            tuple(fronts),
            brief.look("drawers"),
            (),
            "Inset, 3 mm gap",
            texture="wood/x",
        )
    ]
    if brief.has("doors"):
        return [*parts, Part("drawer_knobs", "Drawer knobs", tuple(knobs), brief.look("knobs"))]
    return [
        *parts,
        Part("knobs", "Knobs", tuple(knobs), brief.look("knobs"), (), "Turned, M4 screw"),
    ]


def _pull(x: float, y: float, z: float) -> Mesh:
    profile = solids.rounded_polygon(
        [(0, 0), (5.0, 0), (4.2, 9), (10.5, 15), (10.5, 20), (0, 20)],
        [0, 0.5, 3, 3, 2.5, 0],
        6,
        closed=False,
    )
    return solids.move(solids.rotate(solids.revolve(profile, 64), "x", 90), x, y + 1.0, z)


def _dimensions(u: _Unit) -> tuple[Dimension, ...]:
    low, high = _bay(u)
    half, y = u.inside / 2, -u.depth / 2
    return (
        Dimension("A", "Clear width", (-half, y, low), (half, y, low), views=("front",)),
        Dimension("B", "Clear height of a bay", (0, y, low), (0, y, high), views=("front",)),
        Dimension(
            "C",
            "Board thickness",
            (half + u.board, y, u.height - u.board),
            (half + u.board, y, u.height),
            views=("front",),
            size="board_thickness",
        ),
    )
