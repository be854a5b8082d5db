"""The water bottle: a double-wall steel body with neck, screw or sport lid, boot and loop."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from app.drafter.archetypes.drinkware_steel import PAINT, steel_parts
from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import (
    bail_loop,
    gripped,
    helix_thread,
    pins,
    ring_line,
    turned,
)
from app.drafter.archetypes.vessel_parts import (
    WOODS,
    Built,
    across,
    fitted,
    led_look,
    level,
    made,
    rise,
)
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Look, Part
from app.drafter.solids import arc, merge, move, revolve, rounded_polygon, sweep, tube_along

# How far a lid reaches down over the neck, and the thickness of a boot's sole, mm.
_SKIRT = 13.0
_SOLE = 1.4


@dataclass(frozen=True, slots=True, eq=False)
class _Bottle:
    """Measures in mm that the parts share."""

    cup: Cup
    radius: float
    neck: float
    paint_edge: float
    rim: float
    lid_top: float
    lid_radius: float
    top: float


def bottle(brief: Brief) -> Built:
    """Parts and dimensions of a water bottle."""
    height, diameter = fitted(brief, lambda h, d: _shape(brief, h, d).cup.volume_ml)
    shape = _shape(brief, height, diameter)
    parts = [*_body(brief, shape), *_closure(brief, shape)]
    return tuple(parts), _dimensions(brief, shape)


def _shape(brief: Brief, height: float, diameter: float) -> _Bottle:
    radius = diameter / 2
    neck = _neck(brief, radius)
    lid_radius, lid_rise, loop = _lid_sizes(brief, diameter, neck)
    rim = height - lid_rise - loop - (_SOLE if brief.has("boot") else 0.0)
    paint_edge = rim - (_SKIRT + 4.5 if lid_rise else 17.0)
    soft = 1 + 0.25 * brief.level("roundness")
    shoulder = (radius - neck) * 1.75 * brief.vary("shoulder", 0.14) * soft + 6
    shoulder = min(shoulder, paint_edge * 0.55)
    hull = _hull(radius, neck, paint_edge, shoulder, rim, soft)
    wall = _walls(brief, hull, paint_edge, shoulder)
    shell = cup(
        hull, wall, floor=3.4 + float(wall[0]), underside=foot(radius - 4.0 * soft, recess=2.6),
        fillet=min(9.0, radius * 0.3),
    )  # fmt: skip
    return _Bottle(
        shell.stretched(diameter, rim), radius, neck, paint_edge, rim, rim + lid_rise, lid_radius,
        rim + lid_rise + loop,
    )  # fmt: skip


def _neck(brief: Brief, radius: float) -> float:
    """Outside radius of the bare neck; an unnamed one keeps its proportion to the body."""
    share = brief.mm("neck") / 2
    if "neck" not in brief.size:
        share *= radius * 2 / brief.mm("diameter")
    share *= brief.factor("neck_width")
    return float(np.clip(share, 9.0, radius - 1.5))


def _lid_sizes(brief: Brief, diameter: float, neck: float) -> tuple[float, float, float]:
    """Lid radius, how far the lid stands above the rim, and the loop above the lid."""
    if not any(brief.has(key) for key in ("screw_lid", "sport_cap")):
        return 0.0, 0.0, 0.0
    tall = 0.20 * diameter if brief.has("screw_lid") else 0.30 * diameter
    tall *= brief.factor("lid_height")
    loop = 0.36 * diameter if brief.has("carry_loop") else 0.0
    return neck + 3.4, tall, loop


def _hull(
    radius: float, neck: float, edge: float, shoulder: float, rim: float, soft: float
) -> Floats:
    """The outer line from the foot to the rim: body, shoulder, bare neck."""
    low = edge - shoulder
    heel = rounded_polygon(
        [(radius - 4.0 * soft, 0.12), (radius, 0.12), (radius, low * 0.4)], 4.6 * soft, 10,
        closed=False,
    )  # fmt: skip
    bend = spline(
        [
            (radius, low - shoulder * 0.25),
            (radius, low + shoulder * 0.22),
            (radius - (radius - neck) * 0.12, low + shoulder * 0.52),
            (neck + PAINT + (radius - neck) * 0.16, edge - shoulder * 0.30),
            (neck + PAINT, edge - shoulder * 0.10),
            (neck + PAINT, edge),
        ],
        72,
    )
    throat = [(neck + PAINT * 0.4, edge + 0.15), (neck, edge + 0.5), (neck, rim - 1.0)]
    straight = [(radius, low * z) for z in (0.45, 0.6, 0.75)]
    return np.vstack([heel, straight, bend, throat])


def _walls(brief: Brief, hull: Floats, edge: float, shoulder: float) -> Floats:
    """Wall thickness along the hull: a vacuum gap below, one sheet at the neck."""
    thick = (brief.mm("wall") if brief.has("double_wall") else 0.8) + 0 * hull[:, 1]
    share = np.clip((hull[:, 1] - (edge - shoulder * 0.75)) / (shoulder * 0.75), 0, 1)
    share = share * share * (3 - 2 * share)
    return np.asarray(thick * (1 - share) + np.minimum(1.4, thick) * share)


def _body(brief: Brief, b: _Bottle) -> list[Part]:
    parts = steel_parts(brief, b.cup, b.paint_edge, lines=_lines(brief, b))
    if brief.has("boot"):
        parts.append(_boot(brief, b))
    return parts


def _lines(brief: Brief, b: _Bottle) -> tuple[Any, ...]:
    if brief.level("detail") <= 0:
        return ()
    return tuple(ring_line(b.radius + 0.05, b.rim * share) for share in (0.06, 0.065))


def _boot(brief: Brief, b: _Bottle) -> Part:
    high = b.rim * 0.2
    heights = np.linspace(4.5, high, 20)
    inner = np.array([(b.cup.radius(float(z)) + 0.05, z) for z in heights])
    outer = rounded_polygon(
        [
            (b.radius - 7, -_SOLE),
            (b.radius + 2.0, -_SOLE),
            (b.radius + 2.0, high),
            (inner[-1, 0], high),
        ],
        [2.0, 5.5, 0.9, 0.0],
        8,
        closed=False,
    )
    floor = [(b.radius - 5.0, 0.0), (b.radius - 4.2, 0.0)]
    ring = revolve(np.vstack([outer, inner[::-1], floor[::-1]]), 160, closed=True)
    return made(brief, "boot", ring, construction="Pull-on boot, compression moulded")


def _closure(brief: Brief, b: _Bottle) -> list[Part]:
    thread = helix_thread(b.neck, b.rim - _SKIRT + 2.5, pitch=3.4, turns=2.2, ridge=0.8)
    if not b.lid_radius:
        return [made(brief, "thread", thread)]
    parts = [made(brief, "thread", thread), _gasket(brief, b)]
    parts += _screw_lid(brief, b) if brief.has("screw_lid") else _sport_cap(brief, b)
    if brief.has("carry_loop"):
        parts.append(_loop(brief, b))
    return parts


def _gasket(brief: Brief, b: _Bottle) -> Part:
    low = b.rim - 0.2
    ring = [
        (b.neck - 3.6, low),
        (b.neck - 0.2, low),
        (b.neck - 0.2, low + 1.8),
        (b.neck - 3.6, low + 1.8),
    ]
    return made(brief, "gasket", turned(ring, 0.5, closed=True), construction="Removable")


def _screw_lid(brief: Brief, b: _Bottle) -> list[Part]:
    """The cap with a collar below and a plug inside the neck."""
    low, top, r = b.rim - _SKIRT, b.lid_top, b.lid_radius
    wooden = brief.look("lid").material in WOODS
    collar_top = low + 4.0
    bend = min(brief.rounded(2.6), 8.0)
    bore = b.neck + 1.3
    cap = turned(
        [
            (0, top), (r - 5.0, top - 0.35), (r, top), (r, collar_top + 0.5),
            (bore, collar_top + 0.5),
            (bore, b.rim + 1.8), (0, b.rim + 1.8),
        ],
        [0, 6, bend, 0.7, 0.3, 0.3, 0],
    )  # fmt: skip
    if not wooden or brief.has("grip"):
        count = 4 * round(r * (1.0 if brief.level("detail") > 0 else 0.52))
        cap = gripped(cap, count, 0.75, collar_top + 2.0, top - bend - 0.6)
    collar = turned(
        [(bore, low), (r + 0.35, low), (r + 0.35, collar_top), (bore, collar_top)], 0.6, closed=True
    )
    plug = turned(
        [
            (0, b.rim + 1.75),
            (b.neck - 4.2, b.rim + 1.75),
            (b.neck - 4.2, b.rim - 9),
            (0, b.rim - 9),
        ],
        [0, 0, 2.0, 0],
    )
    return [
        made(
            brief, "lid", cap, texture="wood/x" if wooden else None, construction=_lid_text(brief)
        ),
        made(brief, "collar", collar, plug, look=_collar_look(brief, wooden=wooden)),
    ]


def _collar_look(brief: Brief, *, wooden: bool) -> Look:
    """A moulded lid has its collar in its own colour; under wood it stays as it is."""
    return brief.look("collar") if wooden else led_look(brief, "collar", "lid")


def _lid_text(brief: Brief) -> str:
    if brief.look("lid").material in WOODS:
        return "Turned cap bonded to the threaded collar"
    return "Threaded cap, quarter-turn stop to be confirmed"


def _sport_cap(brief: Brief, b: _Bottle) -> list[Part]:
    """A domed cap with a fold-down drinking spout and a finger loop at the back."""
    low, r = b.rim - _SKIRT, b.lid_radius + 0.6
    deck = b.rim + (b.lid_top - b.rim) * 0.36
    bore = b.neck + 1.3
    cap = turned(
        [
            (0, deck), (r * 0.6, deck), (r, deck - 4.0), (r, low), (bore, low), (bore, b.rim + 1.8),
            (0, b.rim + 1.8),
        ],
        [0, 9, 4, 0.8, 0.4, 0.3, 0],
    )  # fmt: skip
    cap = gripped(cap, 4 * round(r * 0.52), 0.7, low + 2.0, deck - 8.5)
    rise_ = b.lid_top - deck
    spout = _spout(r, deck, rise_)
    hinge = tube_along(
        [(-r * 0.36, -r * 0.12, deck + 2.6), (r * 0.36, -r * 0.12, deck + 2.6)], 2.6, 32
    )
    loop = sweep(
        rounded_polygon([(-1.7, -4), (1.7, -4), (1.7, 4), (-1.7, 4)], 1.4),
        _ARC * [0, r * 0.46, rise_ * 0.72 + 2] + np.array([0, r * 0.42, deck - 2]),
        up=(1, 0, 0),
    )  # fmt: skip
    return [
        made(brief, "lid", merge(cap, loop), construction="Threaded cap with finger loop"),
        made(brief, "spout", spout, hinge, construction="Folds down to close"),
    ]


# Half a circle in the YZ plane.
_ARC = np.insert(arc((0.0, 0.0), 1.0, 0, 180, 40), 0, 0.0, axis=1)


def _spout(r: float, deck: float, tall: float) -> Any:
    """The mouthpiece: an upright softened block with a drinking hole."""
    w, d = r * 0.5, r * 0.42
    outline = [
        (0, tall - 0.3), (w * 0.2, tall - 0.3), (w * 0.3, tall), (w * 0.42, tall - 2.2),
        (w * 0.5, tall * 0.35), (w * 0.5, 0.6), (0, 0.6),
    ]  # fmt: skip
    body = turned(outline, [0, 0, 0.8, 3.0, 3.0, 0, 0])
    hole = turned([(0, tall), (w * 0.16, tall), (w * 0.16, tall - 1.0), (0, tall - 1.0)], 0)
    squeezed = merge(body, hole)
    points = squeezed.points * np.array([1.15, d / w * 1.1, 1.0])
    return move(type(squeezed)(points, squeezed.faces), y=-r * 0.12, z=deck)


def _loop(brief: Brief, b: _Bottle) -> Part:
    """A bail that swings on two pins at the side of the lid."""
    span = b.lid_radius * 2 + 4.0
    thick = 4.6
    pivot = b.rim + (b.lid_top - b.rim) * 0.45
    loop = bail_loop(span, b.top - pivot - thick / 2, pivot, thick)
    return made(
        brief, "loop", loop, pins(span - 2, pivot, 3.4, 6.0), construction="Swings on two pins"
    )


def _dimensions(brief: Brief, b: _Bottle) -> tuple[Dimension, ...]:
    middle = b.rim * 0.42
    found = [
        across("A", "Body diameter", b.cup.radius(middle), middle, size="diameter"),
        across("B", "Neck outside diameter", b.neck, b.rim - 3.0, size="neck"),
        across(
            "C", "Mouth inside diameter", b.cup.inner_radius(b.rim - 3.0), b.rim - 3.0, ("top",)
        ),
        rise("E", "Height to the rim", -b.radius, 0.0, b.rim),
        level(
            "G",
            "Wall, outside to inside",
            middle,
            b.cup.inner_radius(middle),
            b.cup.radius(middle),
            size="wall",
        ),
    ]
    if b.lid_radius:
        found += [
            rise("F", "Lid height", b.lid_radius, b.rim - _SKIRT, b.lid_top),
            across("J", "Lid diameter", b.lid_radius, b.lid_top - 4.0),
        ]
    return tuple(found)
