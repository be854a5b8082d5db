"""The pump bottle: round body with shoulder, ribbed collar, dispenser head, dip tube and label."""

from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import gripped, raised_to, turned, wrapped_label
from app.drafter.archetypes.vessel_parts import (
    Built,
    across,
    fitted,
    led_look,
    level,
    made,
    rise,
    walled,
)
from app.drafter.brief_value import Brief
from app.drafter.looks import is_clear
from app.drafter.model import Dimension, Floats, Mesh, Part
from app.drafter.solids import merge, revolve, rounded_polygon, smooth_curve, tube_along


@dataclass(frozen=True, slots=True, eq=False)
class _Pump:
    """The bottle and the measures of its closure, mm; `scale` sizes the dispenser."""

    cup: Cup
    radius: float
    neck: float
    rim: float
    shoulder: float
    top: float
    scale: float


def pump_bottle(brief: Brief) -> Built:
    """Parts and dimensions of a bottle with a lotion pump."""
    height, diameter = fitted(brief, lambda h, d: _measure(brief, h, d).cup.volume_ml)
    p = _measure(brief, height, diameter)
    parts = walled(brief, p.cup, built=("Blow moulded", None))
    parts += _dispenser(brief, p) if brief.has("pump") else _screw_cap(brief, p)
    if brief.has("fill") and is_clear(brief.look("body")):
        parts.append(_fill(brief, p))
    if brief.has("label"):
        parts.append(_label(brief, p))
    return tuple(parts), _dimensions(brief, p)


def _measure(brief: Brief, height: float, diameter: float) -> _Pump:
    r = diameter / 2
    scale = float(np.clip((diameter / 62) ** 0.5, 0.6, 1.6))
    above = (46.0 if brief.has("pump") else 6.0) * scale
    rim = height - above
    neck = float(min(12.0 * scale, r * 0.8))
    neck_low = rim - 15.0 * scale
    soft = brief.rounded(1.0)
    drop = min((r - neck) * (0.55 if brief.has("flat_shoulder") else 1.05) * soft, neck_low * 0.4)
    shoulder = neck_low - max(drop, 3.0)
    hull = _hull(brief, r, neck, shoulder, neck_low, rim)
    shell = cup(
        hull, min(brief.mm("wall"), neck * 0.3), floor=brief.mm("wall") * 1.4 + 1.6,
        underside=foot(float(hull[0, 0]) + 0.01, recess=1.6, ring=4.5, centre=1.2), fillet=r * 0.2,
    )  # fmt: skip
    return _Pump(shell.stretched(diameter, rim), r, neck, rim, shoulder, height, scale)


def _hull(
    brief: Brief, r: float, neck: float, shoulder: float, neck_low: float, rim: float
) -> Floats:
    bend = min(brief.rounded(5.0), r * 0.45)
    heel = rounded_polygon([(r - bend - 3, 0.6), (r, 0.6), (r, shoulder)], bend, 12, closed=False)
    rise_ = neck_low - shoulder
    if brief.has("flat_shoulder"):
        round_ = min(brief.rounded(4.5), rise_ * 0.9, (r - neck) * 0.5)
        bow = rounded_polygon(
            [(r, shoulder - 8), (r, shoulder + rise_ * 0.7), (neck, neck_low),
            (neck, neck_low + 3)],
            [0, round_, 1.6, 0], 12, closed=False,
        )  # fmt: skip
    else:
        bow = spline(
            [
                (r, shoulder - rise_ * 0.4), (r, shoulder + rise_ * 0.25),
                (r * 0.94, shoulder + rise_ * 0.72),
                (neck + (r - neck) * 0.42, neck_low - rise_ * 0.04), (neck + 0.8, neck_low - 0.2),
                (neck, neck_low + 0.6), (neck, neck_low + 3),
            ],
            60,
        )  # fmt: skip
    walls = np.linspace(heel[-2, 1], bow[0, 1], 18)[1:-1]
    straight = np.column_stack([np.full(len(walls), r), walls])
    return np.vstack([heel[:-1], straight, bow, [(neck, rim - 4), (neck, rim - 1)]])


def _dispenser(brief: Brief, p: _Pump) -> list[Part]:
    """Collar, stem, head with spout to the left, and dip tube."""
    s, rim = p.scale, p.rim
    low = rim - 12.5 * s
    out, bore = p.neck + 3.0 * s, p.neck + 0.25
    collar = turned(
        [
            (bore, low), (out, low), (out, rim + 3.5 * s), (out * 0.66, rim + 6.0 * s),
            (6.2 * s, rim + 7.5 * s),
            (6.2 * s, rim + 12 * s), (4.2 * s, rim + 12 * s), (4.2 * s, rim + 1.0),
            (bore, rim + 1.0),
        ],
        [0.3, 0.8, 1.6, 1.5, 1.5, 0.6, 0.3, 0.3, 0.3],
        closed=True,
    )  # fmt: skip
    collar = gripped(collar, 4 * round(out * 0.85), 0.6, low + 1.5, rim + 1.6 * s)
    stem = turned(
        [(0, rim), (4.0 * s, rim), (4.0 * s, p.top - 12 * s), (0, p.top - 12 * s)], 0.2, segments=96
    )
    dip = _dip_tube(p)
    parts = [
        made(
            brief,
            "collar",
            collar,
            look=led_look(brief, "collar", "head"),
            construction="Screw collar, finish to be confirmed",
        ),
        made(brief, "stem", stem, look=led_look(brief, "stem", "head")),
        made(brief, "head", *_head(brief, p), construction="Lock-down head, dose to be confirmed"),
    ]
    if is_clear(brief.look("body")):
        parts.append(made(brief, "dip_tube", dip, construction="Cut to the bottle"))
    return parts


def _dip_tube(p: _Pump) -> Mesh:
    low = p.cup.floor + 2.5
    bow = p.cup.inner_radius(low + 4) * 0.45
    path = smooth_curve(
        [(0, 0, p.rim - 2), (0, 0, p.rim * 0.7), (bow * 0.3, 0, p.rim * 0.35), (bow, 0, low)], 48
    )
    return tube_along(path, 2.4 * p.scale, 24)


def _head(brief: Brief, p: _Pump) -> list[Mesh]:
    """The button and its spout, one moulding; the nozzle looks to the left and a little down."""
    s, top = p.scale, p.top
    r = 11.5 * s
    bend = min(brief.rounded(2.0 * s), 5.0 * s)
    button = turned(
        [
            (0, top - 0.5 * s), (r * 0.6, top - 0.5 * s), (r, top), (r, top - 10 * s),
            (r * 0.72, top - 17 * s),
            (r * 0.72, top - 20 * s), (0, top - 20 * s),
        ],
        [0, 3 * s, bend, 2 * s, 2 * s, 0.8 * s, 0],
    )  # fmt: skip
    reach = brief.mm("spout_reach") * (1.0 if brief.states("spout_reach") else s)
    z = top - 5.6 * s
    path = smooth_curve(
        [
            (-r * 0.4, 0, z), (-r - 2 * s, 0, z), (-reach * 0.72, 0, z - 0.4 * s),
            (-reach * 0.92, 0, z - 2.2 * s),
            (-reach + 1.2 * s, 0, z - 6.2 * s),
        ],
        48,
    )  # fmt: skip
    sizes = np.linspace(4.6, 2.9, len(path)) * s
    spout = tube_along(path, sizes, 40)
    # The nozzle's end may stand out by its own half width: bring it to the stated reach.
    points = spout.points.copy()
    low = float(points[:, 0].min())
    share = np.clip((points[:, 0] + r) / (low + r), 0, 1)
    points[:, 0] += share * (-reach - low)
    return [merge(raised_to(button, top - 3 * s, top), Mesh(points, spout.faces))]


def _screw_cap(brief: Brief, p: _Pump) -> list[Part]:
    """A plain cap instead of the pump."""
    s, low, top = p.scale, p.rim - 12.5 * p.scale, p.top
    out = p.neck + 3.0 * s
    cap = turned(
        [
            (0, top),
            (out, top),
            (out, low),
            (p.neck + 0.3, low),
            (p.neck + 0.3, p.rim + 0.4),
            (0, p.rim + 0.4),
        ],
        [0, brief.rounded(1.4), 0.6, 0.3, 0.3, 0],
    )
    cap = gripped(cap, 4 * round(out * 0.85), 0.6, low + 1.5, top - 3.0)
    return [made(brief, "collar", cap, construction="Screw cap")]


def _fill(brief: Brief, p: _Pump) -> Part:
    """The contents of a clear bottle, up to below the shoulder."""
    top = p.shoulder - 4.0
    inside = p.cup.inside[p.cup.inside[:, 1] < top - 0.5]
    body = np.maximum(inside - np.array([0.08, -0.08]), 0.0)
    body[0, 0] = 0.0
    edge = p.cup.inner_radius(top) - 0.08
    return made(brief, "fill", revolve(np.vstack([body, [(edge, top), (0.0, top)]]), 144))


def _label(brief: Brief, p: _Pump) -> Part:
    low, high = p.shoulder * 0.16, p.shoulder * 0.84
    tall = high - low
    if brief.states("label_height"):
        tall = min(brief.mm("label_height"), p.shoulder - 14)
        low = (p.shoulder - tall) / 2
    width = 1e4 if brief.has("wrap_label") else min(p.radius * 2.1, tall * 1.1)
    sheet = wrapped_label(p.cup.radius, low, low + tall, width, corner=brief.rounded(1.6))
    return made(brief, "label", sheet, construction="Self-adhesive, applied by machine")


def _dimensions(brief: Brief, p: _Pump) -> tuple[Dimension, ...]:
    mid = p.shoulder * 0.5
    found = [
        across("A", "Body diameter", p.cup.radius(mid), mid, size="diameter"),
        across("B", "Neck diameter", p.neck, p.rim - 2.0),
        rise("E", "Bottle height to the rim", -p.radius, 0.0, p.rim),
        rise("F", "Height to the shoulder", p.radius, 0.0, p.shoulder),
        level("G", "Wall thickness", mid, p.cup.inner_radius(mid), p.cup.radius(mid), size="wall"),
    ]
    if brief.has("label") and brief.states("label_height"):
        tall = min(brief.mm("label_height"), p.shoulder - 14)
        low = (p.shoulder - tall) / 2
        found.append(rise("K", "Label height", 0.0, low, low + tall, size="label_height"))
    if brief.has("pump"):
        reach = brief.mm("spout_reach") * (1.0 if brief.states("spout_reach") else p.scale)
        found.append(
            level(
                "J",
                "Spout reach from the middle",
                p.top - 8 * p.scale,
                -reach,
                0.0,
                size="spout_reach",
            )
        )
    return tuple(found)
