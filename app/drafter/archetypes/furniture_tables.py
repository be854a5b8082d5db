"""Side tables: a round or square top on legs or a pedestal, with shelf and drawer where wanted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import furniture_joinery as joinery
from app.drafter.archetypes.exact_size import Built
from app.drafter.model import Dimension, Floats, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_GLIDE = 4.0


@dataclass(frozen=True, slots=True)
class _Table:
    """Sizes of one table, mm."""

    height: float
    width: float
    depth: float
    top: float
    leg: float
    legs: int
    square: bool
    apron: float

    @property
    def under(self) -> float:
        """Height of the underside of the top."""
        return self.height - self.top

    def plan(self, share: float) -> list[Floats]:
        """Where the legs are, at a share of half the top."""
        ways = joinery.around(self.legs, joinery.leg_start(self.legs))
        if self.square and self.legs == 4:
            ways = [(float(np.sign(x)), float(np.sign(y))) for x, y in ways]
        return [np.array([x * share * self.width / 2, y * share * self.depth / 2]) for x, y in ways]

    def leg_at(self, i: int, z: float) -> Floats:
        """Axis of leg i at height z."""
        spread = 1 - 1.6 * self.leg / (min(self.width, self.depth) / 2)
        foot = self.plan(spread * (0.93 if self.square else 1.0))[i]
        head = self.plan(0.76 if self.square else 0.62)[i]
        t = z / self.under
        return np.append(foot + (head - foot) * t, z)


def side_table(brief: "Brief") -> Built:
    """A side table of the stated height and top size."""
    across = brief.mm("diameter")
    width = brief.mm("width") if brief.states("width") else across
    table = _Table(
        height=brief.mm("height"),
        width=width,
        depth=brief.mm("depth") if brief.states("depth") else width,
        top=brief.mm("top_thickness"),
        leg=brief.mm("leg_diameter") / 2,
        legs=max(3, brief.count("legs")),
        square=brief.has("square_top"),
        apron=96.0 if brief.has("drawer") else 0.0,
    )
    parts = [_top(brief, table)]
    parts += _pedestal(brief, table) if brief.has("pedestal") else _legs(brief, table)
    if brief.has("lower_shelf"):
        parts.append(_shelf(brief, table))
    if brief.has("drawer"):
        parts += _drawer(brief, table)
    return tuple(parts), _dimensions(table, pedestal=brief.has("pedestal"))


def _board(brief: "Brief", t: _Table, share: float, thickness: float) -> Mesh:
    edge = min(brief.rounded(5.0), thickness * 0.42)
    width, depth = t.width * share, t.depth * share
    if t.square:
        return joinery.square_top(
            width, depth, thickness, corner=brief.rounded(26.0), edge=edge, bevel=8.0
        )
    board = joinery.round_top(width / 2, thickness, edge=edge, bevel=width * 0.035)
    return solids.scale(board, 1.0, depth / width, 1.0)


def _top(brief: "Brief", t: _Table) -> Part:
    meshes = [solids.move(_board(brief, t, 1.0, t.top), z=t.height)]
    if brief.has("tray_rim") and not t.square:
        r = t.width / 2
        meshes = [solids.move(_board(brief, t, 1.0, t.top), z=t.height - 12.0)]
        lip = solids.rounded_polygon(
            [(r - 9.0, -10.0), (r - 0.5, -10.0), (r - 0.5, 12.0), (r - 7.0, 12.0)],
            [1, 3, 3.2, 3],
            6,
        )
        rim = solids.revolve(lip, 160, closed=True)
        meshes.append(solids.move(solids.scale(rim, 1, t.depth / t.width, 1), z=t.height - 12.0))
    return Part(
        "top",
        "Top",
        tuple(meshes),
        brief.look("top"),
        (),
        "Edge-glued board, grain side to side",
        texture="wood/x",
    )


def _legs(brief: "Brief", t: _Table) -> list[Part]:
    legs, glides = [], []
    for i in range(t.legs):
        foot, head = t.leg_at(i, _GLIDE - joinery.GAP), t.leg_at(i, t.under + t.top * 0.3)
        legs.append(joinery.straight_leg(foot, head, [t.leg * 0.62, t.leg * 0.84, t.leg]))
        glides.append(joinery.glide(float(foot[0]), float(foot[1]), t.leg * 0.55, _GLIDE))
    parts = [
        Part(
            "legs",
            "Legs",
            tuple(legs),
            brief.look("legs"),
            (),
            "Tapered, bolted with inserts",
            texture="wood/z",
        ),
        Part("glides", "Glides", tuple(glides), brief.look("glides")),
    ]
    return [*parts, _frame(brief, t)] if not t.apron else parts


def _frame(brief: "Brief", t: _Table) -> Part:
    """Rails under the top that tie the legs together."""
    z = t.under - 17.0
    points = [t.leg_at(i, z) for i in range(t.legs)]
    rails = [joinery.rail(points[i], points[(i + 1) % t.legs], 32.0, 18.0) for i in range(t.legs)]
    return Part(
        "rails", "Rails", tuple(rails), brief.look("rails"), (), "Mortise and tenon", texture="wood"
    )


def _pedestal(brief: "Brief", t: _Table) -> list[Part]:
    r = min(t.width, t.depth) / 2
    stem = t.leg * 1.35
    profile = solids.rounded_polygon(
        [
            (0, 0),
            (r * 0.72, 0),
            (r * 0.72, 14),
            (stem * 1.5, 30),
            (stem, 74),
            (stem * 0.9, t.under * 0.6),
            (stem * 1.1, t.under - 40),
            (r * 0.34, t.under - 9),
            (r * 0.34, t.under - joinery.GAP),
            (0, t.under - joinery.GAP),
        ],
        [0, 2, 6, 24, 30, 80, 30, 3, 0, 0],
        14,
        closed=False,
    )
    return [
        Part(
            "legs",
            "Pedestal",
            (solids.revolve(profile, 160),),
            brief.look("legs"),
            (),
            "Turned column on a weighted foot",
            texture="wood/z",
        )
    ]


def _shelf(brief: "Brief", t: _Table) -> Part:
    z = t.height * 0.30
    reach = (
        float(np.abs(t.leg_at(0, z)[:2]).max())
        if t.square
        else float(np.linalg.norm(t.leg_at(0, z)[:2]))
    )
    share = (reach + t.leg * 0.4) / (t.width / 2)
    return Part(
        "shelf",
        "Lower shelf",
        (solids.move(_board(brief, t, share, 18.0), z=z),),
        brief.look("shelf"),
        (),
        "Housed into the legs",
        texture="wood/x",
    )


def _drawer(brief: "Brief", t: _Table) -> list[Part]:
    """A box under the top with a drawer front and a knob."""
    share = 0.66 if not t.square else 0.80
    w, d, h = t.width * share, t.depth * share, t.apron
    middle = t.under - h / 2 - joinery.GAP
    case = solids.move(solids.rounded_box((w, d, h), 3.0, 4, 2), z=middle)
    front = solids.move(
        solids.rounded_box((w - 26.0, 14.0, h - 22.0), 2.5, 4, 2), 0, -d / 2 - 1.5, middle
    )
    profile = solids.rounded_polygon(
        [(0, 0), (5.5, 0), (4.5, 10), (11, 16), (11, 22), (0, 22)],
        [0, 0.5, 3, 3, 2.5, 0],
        6,
        closed=False,
    )
    knob = solids.rotate(solids.revolve(profile, 64), "x", 90)
    knob = solids.move(knob, 0, -d / 2 - 8.4, middle)
    return [
        Part(
            "case",
            "Drawer case",
            (case,),
            brief.look("case"),
            (),
            "Dovetailed box",
            texture="wood/x",
        ),
        Part(
            "drawer",
            "Drawer front",
            (front,),
            brief.look("drawer"),
            (),
            "Wooden runners",
            texture="wood/x",
        ),
        Part("knob", "Knob", (knob,), brief.look("knob"), (), "Turned, M4 screw"),
    ]


def _leg_measure(t: _Table, *, pedestal: bool) -> tuple[Dimension, ...]:
    """The leg where it is thickest, under the top."""
    if pedestal:
        return ()
    x, y, z = t.leg_at(0, t.under).tolist()
    ends = (x - t.leg, y, z), (x + t.leg, y, z)
    name = "Leg diameter at the top"
    return (Dimension("E", name, *ends, "diameter", ("front",), size="leg_diameter"),)


def _dimensions(t: _Table, *, pedestal: bool) -> tuple[Dimension, ...]:
    half = t.width / 2
    return (
        Dimension(
            "A",
            "Top width" if t.square else "Top diameter",
            (-half, 0, t.height),
            (half, 0, t.height),
            "linear" if t.square else "diameter",
            ("top", "front"),
            size="width" if t.square else "diameter",
        ),
        *_leg_measure(t, pedestal=pedestal),
        Dimension(
            "B",
            "Top thickness",
            (half, 0, t.under),
            (half, 0, t.height),
            views=("front", "side"),
            size="top_thickness",
        ),
        Dimension(
            "C", "Clear height", (0, 0, 0), (0, 0, t.under - t.apron), views=("front", "side")
        ),
    )
