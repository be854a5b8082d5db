"""Stools: a round or square seat on splayed legs, with stretchers or a cushion where wanted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import furniture_joinery as joinery
from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.furniture_chair import chair
from app.drafter.archetypes.furniture_shelf import shelf
from app.drafter.archetypes.furniture_tables import side_table
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_GLIDE = 4.0
_TALL = 560.0


@dataclass(frozen=True, slots=True)
class _Stool:
    """The sizes of one stool, mm."""

    height: float
    width: float
    depth: float
    board: float
    leg: float
    legs: int
    square: bool
    cushion: float
    edge: float

    @property
    def under(self) -> float:
        """Height of the underside of the seat board."""
        return self.height - self.cushion - self.board

    def at(self, share: float) -> list[tuple[float, float]]:
        """Where the legs are in plan, at a share of the seat's half size."""
        ways = joinery.around(self.legs, joinery.leg_start(self.legs))
        if self.square and self.legs == 4:
            ways = [(np.sign(x), np.sign(y)) for x, y in ways]
        return [(x * share * self.width / 2, y * share * self.depth / 2) for x, y in ways]

    def leg_at(self, i: int, z: float) -> Floats:
        """The middle of leg i at height z."""
        foot, top = self.foot(i), self.top(i)
        t = (z - foot[2]) / (top[2] - foot[2])
        return np.asarray(foot + t * (top - foot))

    def foot(self, i: int) -> Floats:
        """The middle of the foot of leg i; feet stay within the seat's own outline."""
        inside = 1 - (1.6 if self.square else 1.05) * self.leg * 0.72 / (self.width / 2)
        return np.array([*self.at(inside)[i], _GLIDE - joinery.GAP])

    def top(self, i: int) -> Floats:
        """Where the axis of leg i meets the seat."""
        return np.array([*self.at(0.60 if self.square else 0.56)[i], self.under + self.board * 0.4])


def _read(brief: "Brief") -> _Stool:
    height = brief.mm("height")
    across = brief.mm("diameter")
    width = brief.mm("width") if brief.states("width") else across
    depth = brief.mm("depth") if brief.states("depth") else width
    soft = brief.has("cushion")
    return _Stool(
        height=height,
        width=width,
        depth=depth,
        board=min(brief.mm("seat_thickness"), height * 0.2),
        leg=brief.mm("leg_diameter") / 2 * brief.vary("leg", 0.06),
        legs=max(3, brief.count("legs")),
        square=brief.has("square_seat"),
        cushion=min(46.0, height * 0.12) if soft else 0.0,
        edge=brief.rounded(6.0),
    )


def stool(brief: "Brief") -> Built:
    """A stool of the stated height and seat size; legs by count, tall ones with a foot rest."""
    s = _read(brief)
    parts = [_seat(brief, s)]
    if s.cushion:
        parts.append(_cushion(brief, s))
    parts += _legs(brief, s)
    tall = s.height >= _TALL and "stretchers" not in brief.without
    if brief.has("stretchers") or (tall and not brief.has("foot_ring")):
        parts.append(_stretchers(brief, s))
    if brief.has("foot_ring"):
        parts.append(_foot_ring(brief, s))
    return tuple(parts), _dimensions(s)


def _seat(brief: "Brief", s: _Stool) -> Part:
    dish = 0.0 if s.cushion else min(5.0, s.board * 0.2) * brief.vary("dish", 0.2)
    bevel = min(26.0, s.width * 0.09)
    if s.square:
        corner = 34.0 * 1.4 ** brief.level("roundness")
        board = joinery.square_top(
            s.width, s.depth, s.board, corner=corner, edge=s.edge, bevel=bevel * 0.6, dish=dish
        )
    else:
        board = joinery.round_top(s.width / 2, s.board, edge=s.edge, bevel=bevel, dish=dish)
        board = solids.scale(board, 1.0, s.depth / s.width, 1.0)
    board = solids.move(board, z=s.height - s.cushion)
    lines: tuple[Line, ...] = ()
    if brief.level("detail") > 0 and not s.square:
        ring = solids.circle(s.width / 2 * 0.9, 160)
        z = np.full(len(ring), s.height - s.cushion + 0.1)
        lines = (Line(np.column_stack([ring, z]), "detail"),)
    construction = "Solid staves, edge glued; grain runs side to side"
    return Part("seat", "Seat", (board,), brief.look("seat"), lines, construction, texture="wood/x")


def _cushion(brief: "Brief", s: _Stool) -> Part:
    if s.square:
        outline = solids.rounded_rectangle(s.width - 6, s.depth - 6, 40, 16)
    else:
        outline = solids.circle(s.width / 2 - 3, 160)
    pad = joinery.cushion(outline, s.cushion, crown=s.cushion * 0.28, roll=s.cushion * 0.36)
    base = s.height - s.cushion
    top = pad.bounds()[1][2]
    pad = solids.scale(pad, 1, 1, s.cushion / top)
    seam = np.column_stack([outline * 0.985, np.full(len(outline), base + s.cushion * 0.52)])
    return Part(
        "cushion",
        "Seat cushion",
        (solids.move(pad, z=base),),
        brief.look("cushion"),
        (Line(np.vstack([seam, seam[:1]]), "seam"),),
        "Foam pad, cover stapled under the board",
    )


def _legs(brief: "Brief", s: _Stool) -> list[Part]:
    legs, glides, tenons = [], [], []
    for i in range(s.legs):
        foot, top = s.foot(i), s.top(i)
        widths = [s.leg * 0.70, s.leg * 0.86, s.leg * 0.98, s.leg]
        legs.append(joinery.straight_leg(foot, top, widths))
        glides.append(joinery.glide(foot[0], foot[1], s.leg * 0.62, _GLIDE))
        if brief.has("through_tenons") and not s.cushion:
            tenons += _tenon(s, i)
    parts = [
        Part(
            "legs",
            "Legs",
            (*legs, *tenons[0::2]),
            brief.look("legs"),
            (),
            "Turned, tapered, glued tenons",
            texture="wood",
        ),
        Part("glides", "Glides", tuple(glides), brief.look("glides")),
    ]
    if tenons:
        parts.append(
            Part(
                "wedges", "Tenon wedges", tuple(tenons[1::2]), brief.look("wedges"), texture="wood"
            )
        )
    return parts


def _tenon(s: _Stool, i: int) -> list[Mesh]:
    """The end of the leg seen in the seat, and the wedge that spreads it across the grain."""
    x, y = s.leg_at(i, s.height)[:2]
    radius = s.leg * 0.66
    profile = solids.rounded_polygon(
        [(0.0, -s.board * 0.5), (radius, -s.board * 0.5), (radius, 0.0), (0.0, 0.0)],
        [0, 0, 0.8, 0],
        4,
        closed=False,
    )
    top = s.height - 0.3
    plug = solids.move(solids.revolve(profile, 64), x, y, top)
    wedge = solids.rounded_box((1.9, radius * 1.86, 4.0), 0.4, 2)
    return [plug, solids.move(wedge, x, y, top - 1.75)]


def _stretchers(brief: "Brief", s: _Stool) -> Part:
    z = s.height * (0.30 if s.height >= _TALL else 0.36)
    pieces = []
    for i in range(s.legs):
        level = z + (18.0 if i % 2 else -18.0 if s.legs % 2 == 0 else 0.0)
        start, end = s.leg_at(i, level), s.leg_at((i + 1) % s.legs, level)
        pieces.append(joinery.rung(start, end, max(7.0, s.leg * 0.52)))
    return Part(
        "stretchers",
        "Stretchers",
        tuple(pieces),
        brief.look("stretchers"),
        (),
        "Turned rungs, blind tenons",
        texture="wood",
    )


def _foot_ring(brief: "Brief", s: _Stool) -> Part:
    z = s.height * 0.32
    middle = s.leg_at(0, z)
    radius = float(np.hypot(middle[0], middle[1])) - s.leg * 0.4
    ring = np.column_stack([solids.circle(radius, 160), np.full(160, z)])
    tube = solids.tube_along(ring, 6.5, 32, closed=True)
    return Part(
        "foot_ring",
        "Foot ring",
        (tube,),
        brief.look("foot_ring"),
        (),
        "Bent round bar, butt welded",
    )


def _dimensions(s: _Stool) -> tuple[Dimension, ...]:
    half, top = s.width / 2, s.height - s.cushion
    feet = [s.foot(i) for i in range(s.legs)]
    first, last = feet[0], feet[-1]
    head, radius = s.top(0), s.leg * 0.70
    return (
        Dimension(
            "A",
            "Seat diameter" if not s.square else "Seat width",
            (-half, 0, top),
            (half, 0, top),
            "linear" if s.square else "diameter",
            ("top", "front"),
            size="width" if s.square else "diameter",
        ),
        Dimension(
            "B",
            "Seat thickness",
            (half, 0, top - s.board),
            (half, 0, top),
            views=("front", "side"),
            size="seat_thickness",
        ),
        Dimension(
            "C",
            "Leg spread at floor",
            (float(last[0]) - radius, float(last[1]), 0.0),
            (float(first[0]) + radius, float(first[1]), 0.0),
            views=("front",),
        ),
        Dimension(
            "D1",
            "Leg diameter at foot",
            (float(first[0]) - radius, float(first[1]), _GLIDE),
            (float(first[0]) + radius, float(first[1]), _GLIDE),
            "diameter",
            ("front",),
        ),
        Dimension(
            "F",
            "Leg diameter at the seat",
            (float(head[0]) - s.leg, float(head[1]), s.under),
            (float(head[0]) + s.leg, float(head[1]), s.under),
            "diameter",
            ("front",),
            size="leg_diameter",
        ),
        Dimension(
            "E", "Clear height under seat", (0, 0, 0), (0, 0, s.under), views=("front", "side")
        ),
    )


BUILDERS = {
    "stool": stool,
    "bar_stool": stool,
    "chair": chair,
    "armchair": chair,
    "side_table": side_table,
    "shelf": shelf,
}
