"""Dining chairs: round tapered legs, a shaped seat, a bent backrest; arms, rungs and slats."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import furniture_joinery as joinery
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_GLIDE = 4.0


@dataclass(frozen=True, slots=True)
class _Chair:
    """Sizes of one chair, mm."""

    width: float
    depth: float
    height: float
    seat: float
    board: float
    pad: float
    leg: float
    backrest: float

    @property
    def under(self) -> float:
        """Height of the underside of the seat board."""
        return self.seat - self.pad - self.board

    def front_leg(self, side: int, n: int = 24) -> Floats:
        """Axis of a front leg, floor to seat."""
        z = np.linspace(_GLIDE - joinery.GAP, self.under + self.board * 0.5, n)
        t = z / self.seat
        x = side * (self.width / 2 - self.leg * 0.75 - 26 * t)
        return np.column_stack([x, -self.depth / 2 + self.leg * 0.8 + 26 * t, z])

    def back_leg(self, side: int, n: int = 60) -> Floats:
        """Axis of a back leg, floor to the top of the backrest: raked below and above the seat."""
        z = np.linspace(_GLIDE - joinery.GAP, self.height - 10.0, n)
        t = z / self.seat
        rise = (self.height - self.seat) / self.seat
        below = 46 * np.clip(1 - t, 0, 1) ** 1.6
        above = 60 * (np.clip(t - 1, 0, None) / rise) ** 1.35
        y = self.depth / 2 - self.leg * 0.75 - 56 + below + above
        x = side * (
            self.width / 2 - self.leg * 0.75 - 20 * np.clip(t, 0, 1) - 4 * np.clip(t - 1, 0, None)
        )
        return np.column_stack([x, y, z])

    def on_back(self, side: int, z: float) -> Floats:
        """The point of a back leg's axis at height z."""
        path = self.back_leg(side, 120)
        return np.array([np.interp(z, path[:, 2], path[:, i]) for i in range(3)])

    def on_front(self, side: int, z: float) -> Floats:
        """The point of a front leg's axis at height z."""
        path = self.front_leg(side)
        return np.array([np.interp(z, path[:, 2], path[:, i]) for i in range(3)])


def chair(brief: "Brief") -> Built:
    """A dining chair of the stated width, depth, height and seat height."""
    height, seat = brief.mm("height"), brief.mm("seat_height")
    if brief.states("height"):
        seat = seat if brief.states("seat_height") else height * 0.576
        seat = min(seat, height * 0.82)
    else:
        height = max(height, seat + 330.0)
    soft = brief.has("upholstered")
    c = _Chair(
        brief.mm("width"),
        brief.mm("depth"),
        height,
        seat,
        board=22.0,
        pad=38.0 if soft else 0.0,
        leg=brief.mm("leg_diameter") / 2 * brief.vary("leg", 0.05),
        backrest=min(brief.mm("backrest_height"), (height - seat) * 0.62),
    )
    parts = [
        _legs(brief, c),
        _rails(brief, c),
        *_seat(brief, c),
        _backrest(brief, c),
        _glides(brief, c),
    ]
    if brief.has("slats"):
        parts.append(_slats(brief, c))
    if brief.has("armrests"):
        parts.append(_arms(brief, c))
    if brief.has("stretchers"):
        parts.append(_stretchers(brief, c))
    return fitted(parts, _dimensions(c), width=c.width, height=c.height, depth=c.depth)


def _legs(brief: "Brief", c: _Chair) -> Part:
    meshes = []
    for side in (-1, 1):
        front, back = c.front_leg(side), c.back_leg(side)
        t = np.linspace(0, 1, len(front))
        meshes.append(joinery.leg(front, c.leg * (0.66 + 0.34 * t**0.7)))
        z = back[:, 2] / c.height
        widths = c.leg * np.interp(z, [0, 0.3, 0.55, 0.85, 1.0], [0.66, 0.9, 1.0, 0.74, 0.62])
        crown = [np.sqrt(max(0.03, 1 - k**2)) for k in (0.35, 0.65, 0.85, 0.97)]
        top = np.array([back[-1] + [0, 0.4 * i, i * 2.5] for i in range(1, 5)])
        meshes.append(
            joinery.leg(
                np.vstack([back, top]), np.concatenate([widths, widths[-1] * np.array(crown)])
            )
        )
    return Part(
        "legs",
        "Legs",
        tuple(meshes),
        brief.look("legs"),
        (),
        "Turned; back legs steam bent",
        texture="wood/z",
    )


def _glides(brief: "Brief", c: _Chair) -> Part:
    spots = [path[0] for side in (-1, 1) for path in (c.front_leg(side), c.back_leg(side))]
    return Part(
        "glides",
        "Glides",
        tuple(joinery.glide(float(p[0]), float(p[1]), c.leg * 0.58, _GLIDE) for p in spots),
        brief.look("glides"),
    )


def _rails(brief: "Brief", c: _Chair) -> Part:
    z = c.under - 21.0
    fl, fr, bl, br = c.on_front(-1, z), c.on_front(1, z), c.on_back(-1, z), c.on_back(1, z)
    forward = np.array([0.0, -c.leg * 0.45, 0.0])
    bl, br = bl + forward, br + forward
    rails = [joinery.rail(a, b, 40.0, 20.0) for a, b in ((fl, fr), (bl, br), (fl, bl), (fr, br))]
    return Part(
        "rails",
        "Seat rails",
        tuple(rails),
        brief.look("rails"),
        (),
        "Mortise and tenon, corner blocks",
        texture="wood",
    )


def _seat_outline(c: _Chair, inset: float) -> Floats:
    """A rounded trapezoid, wider in front, between and a little before the legs."""
    back = c.on_back(1, c.seat)
    front = c.width / 2 - 8.0 - inset
    rear = back[0] + c.leg * 0.55 - inset
    y0 = -c.depth / 2 + 10.0 + inset
    y1 = back[1] - c.leg - 3.0 - inset
    corners = [(-rear, y1), (-front, y0), (front, y0), (rear, y1)]
    outline = solids.rounded_polygon(corners, [26, 62, 62, 26], 14)
    ring = solids.resample(outline, 200, closed=True)
    bow = 10.0 * (1 - (ring[:, 0] / front) ** 2) * (ring[:, 1] < 0)
    return np.column_stack([ring[:, 0], ring[:, 1] - bow * np.clip((-ring[:, 1] - 60) / 80, 0, 1)])


def _seat_ring(angle: float, edge: float, board: float, size: float) -> tuple[float, float]:
    """Share of the outline and height of one ring round the rounded edge of the board."""
    under = 10.0 * np.sin(angle) ** 2 if angle < 0 else 0.0
    inset = edge * (1 - np.cos(angle)) + under
    return float(1 - inset / size), float(board / 2 * np.sin(angle))


def _seat(brief: "Brief", c: _Chair) -> list[Part]:
    outline = _seat_outline(c, 0.0)
    middle = outline.mean(axis=0)
    edge = min(brief.rounded(7.0), 10.0)
    dish = 0.0 if c.pad else 9.0
    rings: list[tuple[float, float]] = []
    size = float(np.abs(outline - middle).max())
    arc = np.linspace(-90, 90, 13)
    rings += [_seat_ring(float(a), edge, c.board, size) for a in np.radians(arc)]
    top = rings[-1][0]
    for k in np.linspace(0.97, 0.02, 18):
        rings.append(
            (top * k, c.board / 2 - dish * np.sin(np.pi / 2 * np.clip((0.97 - k) / 0.6, 0, 1)) ** 2)
        )
    base = c.under + c.board / 2
    loops = [
        np.column_stack([middle + (outline - middle) * k, np.full(len(outline), base + z)])
        for k, z in rings
    ]
    board = Part(
        "seat",
        "Seat",
        (solids.loft(loops),),
        brief.look("seat"),
        (),
        "Shaped board, 22 mm",
        texture="wood/y",
    )
    if not c.pad:
        return [board]
    pad_outline = _seat_outline(c, 3.0)
    pad = joinery.cushion(pad_outline, c.pad, crown=11.0, roll=13.0)
    pad = solids.scale(pad, 1, 1, c.pad / float(pad.bounds()[1][2]))
    seam = np.column_stack([pad_outline, np.full(len(pad_outline), c.seat - c.pad * 0.60)])
    lines = (Line(np.vstack([seam, seam[:1]]), "seam"),)
    return [
        board,
        Part(
            "upholstery",
            "Seat pad",
            (solids.move(pad, z=c.seat - c.pad),),
            brief.look("upholstery"),
            lines,
            "38 mm foam, welted seam",
        ),
    ]


def _arc(c: _Chair, z: float, bow: float, reach: float = 0.0, n: int = 61) -> Floats:
    """A curve between the back legs at height z that bows backwards."""
    left, right = c.on_back(-1, z), c.on_back(1, z)
    t = np.linspace(-1, 1, n)
    x = t * (right[0] + reach)
    y = left[1] - c.leg * 0.35 + bow * (1 - t**2) - 0.0
    return np.column_stack([x, y, np.full(n, z)])


def _backrest(brief: "Brief", c: _Chair) -> Part:
    """A bent shell before the back legs, rounded at its ends, leaning as the legs do."""
    high = c.backrest
    middle = c.height - 6.0 - high / 2
    n = 81
    bow = 22.0 * brief.vary("bow", 0.2)
    lean = (c.on_back(1, middle + 40)[1] - c.on_back(1, middle - 40)[1]) / 80
    line = _arc(c, middle, bow, c.leg * 0.55, n)
    line[:, 1] -= c.leg * 0.75
    t = np.abs(np.linspace(-1, 1, n))
    ends = np.sqrt(np.clip(1 - np.clip((t - 0.86) / 0.14, 0, 1) ** 2, 0.02, 1))
    crest = 1 + 0.06 * (1 - t**2)
    section = solids.rounded_rectangle(11.0, high, 5.2, 8)
    scales = np.column_stack([np.clip(ends, 0.35, 1), ends * crest / 1.06])
    shell = solids.sweep(section, line, up=(0.0, lean, 1.0), scales=scales)
    return Part(
        "backrest",
        "Backrest",
        (shell,),
        brief.look("backrest"),
        (),
        "Moulded ply, 11 mm, screwed from behind",
        texture="wood/x",
    )


def _slats(brief: "Brief", c: _Chair) -> Part:
    """Upright spindles between the seat and the backrest."""
    count = max(3, brief.count("slats"))
    rods = []
    top = c.height - brief.mm("backrest_height") * 0.5 - 10
    low = _arc(c, c.seat - c.pad, 6.0, n=61)
    high = _arc(c, top, 22.0, n=61)
    high[:, 1] -= c.leg * 0.7
    for share in np.linspace(0.16, 0.84, count):
        i = round(float(share) * 60)
        rods.append(joinery.rung(low[i] * [0.9, 1, 1] - [0, 8, 6], high[i], 6.5))
    return Part(
        "slats",
        "Spindles",
        tuple(rods),
        brief.look("slats"),
        (),
        "Turned spindles",
        texture="wood/z",
    )


def _arms(brief: "Brief", c: _Chair) -> Part:
    meshes: list[Mesh] = []
    z = c.seat + min(200.0, (c.height - c.seat) * 0.62)
    for side in (-1, 1):
        back = c.on_back(side, z)
        front = c.on_front(side, c.under)
        head = np.array([side * (c.width / 2 - 17.0), front[1] + 70.0, z - 8.0])
        bend = (side * (c.width / 2 - 20.0), (back[1] + head[1]) / 2, z + 4)
        knots = np.stack([back, bend, head, np.add(head, (0, -34.0, -3.0))])
        path = solids.smooth_curve(knots, 70)
        t = np.linspace(0, 1, 70)
        wide = 0.62 + 0.38 * np.sin(np.pi * np.clip(t * 0.62, 0, 1))
        tip = np.sqrt(np.clip(1 - np.clip((t - 0.9) / 0.1, 0, 1) ** 2, 0.05, 1))
        section = solids.rounded_rectangle(34.0, 20.0, 9.5, 8)
        meshes.append(
            solids.sweep(section, path, up=(0, 0, 1.0), scales=np.column_stack([wide * tip, tip]))
        )
        start, end = np.add(front, (0, 46.0, 0)), np.add(head, (0, 0, -4.0))
        meshes.append(joinery.rung(start, end, c.leg * 0.62))
    return Part(
        "armrests",
        "Armrests",
        tuple(meshes),
        brief.look("armrests"),
        (),
        "Shaped solid wood, dowelled",
        texture="wood/y",
    )


def _stretchers(brief: "Brief", c: _Chair) -> Part:
    z = c.seat * 0.42
    pieces = [
        joinery.rung(c.on_front(side, z - 20), c.on_back(side, z - 20), 9.0) for side in (-1, 1)
    ]
    left, right = ((c.on_front(s, z - 20) + c.on_back(s, z - 20)) / 2 for s in (-1, 1))
    pieces.append(joinery.rung(left, right, 9.0))
    return Part(
        "stretchers",
        "Stretchers",
        tuple(pieces),
        brief.look("stretchers"),
        (),
        "H-stretcher, turned",
        texture="wood",
    )


def _dimensions(c: _Chair) -> tuple[Dimension, ...]:
    outline = _seat_outline(c, 0.0)
    y0, y1 = float(outline[:, 1].min()), float(outline[:, 1].max())
    x1, z = float(outline[:, 0].max()), c.seat - c.pad
    back, leg = c.on_back(1, c.height - 10), c.front_leg(1)[-1]
    return (
        Dimension(
            "A",
            "Seat height",
            (x1, y0 + 60, 0),
            (x1, y0 + 60, c.seat),
            views=("front", "side"),
            size="seat_height",
        ),
        Dimension(
            "G",
            "Leg diameter at the seat",
            (float(leg[0]) - c.leg, float(leg[1]), float(leg[2])),
            (float(leg[0]) + c.leg, float(leg[1]), float(leg[2])),
            "diameter",
            ("front",),
            size="leg_diameter",
        ),
        Dimension(
            "J",
            "Backrest height",
            (0, float(back[1]), c.height - 6.0 - c.backrest),
            (0, float(back[1]), c.height - 6.0),
            views=("back",),
            size="backrest_height",
        ),
        Dimension("B", "Seat width", (-x1, y0 + 60, z), (x1, y0 + 60, z), views=("top", "front")),
        Dimension("C", "Seat depth", (0, y0, z), (0, y1, z), views=("top", "side")),
        Dimension(
            "E",
            "Backrest above seat",
            (0, float(back[1]), c.seat),
            (0, float(back[1]), c.height),
            views=("side", "back"),
        ),
        Dimension(
            "F", "Clear height under rails", (0, 0, 0), (0, 0, c.under - 41.0), views=("front",)
        ),
    )
