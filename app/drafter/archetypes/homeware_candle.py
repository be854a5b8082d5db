"""The candle in a jar: vessel, wax with its wicks, label and lid."""

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, radius_at
from app.drafter.archetypes.hollowware_fittings import turned, wrapped_label
from app.drafter.archetypes.pieces import along
from app.drafter.archetypes.vessel_parts import (
    CERAMICS,
    METALS,
    WOODS,
    Built,
    across,
    fitted,
    level,
    made,
    rise,
    walled,
)
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Mesh, Part
from app.drafter.solids import merge, move, revolve, rounded_box, rounded_polygon, tube_along

_LID = 14.0


def candle(brief: Brief) -> Built:
    """Parts and dimensions of a jar candle."""
    height, diameter = fitted(brief, lambda h, d: _shape(brief, h, d).volume_ml)
    vessel = _shape(brief, height, diameter)
    level_ = vessel.floor + (vessel.height - vessel.floor) * 0.80
    parts = walled(brief, vessel, built=("Pressed, moulded or cast", None))
    wax, top = _wax(vessel, level_)
    parts.append(made(brief, "wax", wax, construction="Poured, level to be confirmed"))
    parts.append(_wicks(brief, vessel, top))
    if brief.has("label"):
        parts.append(_label(brief, vessel))
    if brief.has("lid"):
        parts.append(_lid(brief, vessel))
    return tuple(parts), _dimensions(brief, vessel, level_)


def _shape(brief: Brief, height: float, diameter: float) -> Cup:
    if brief.has("lid"):
        height -= _LID
    radius = diameter / 2
    bend = min(brief.rounded(6.0), radius * 0.4)
    corner = rounded_polygon(
        [(radius - bend - 3, 0.6), (radius, 0.6), (radius, height)], bend, 14, closed=False
    )
    low, high = corner[-2], corner[-1]
    hull = np.vstack([corner[:-1], low + (high - low) * np.linspace(0, 1, 20)[1:, None]])
    thin = brief.look("body").material in METALS and not brief.states("wall")
    wall = 0.9 if thin else brief.mm("wall")
    floor = wall * 1.4 + 2.6 if thin or brief.look("body").material in CERAMICS else wall * 2.6
    under = foot(float(hull[0, 0]) + 0.01, recess=1.4, ring=4.0)
    return cup(hull, wall, floor=floor, underside=under, fillet=bend * 0.9).stretched(
        diameter, height
    )


def _wax(vessel: Cup, top: float) -> tuple[Mesh, float]:
    """Wax that touches the wall, its surface a little hollow towards the wick."""
    inside = vessel.inside[vessel.inside[:, 1] < top - 1.2]
    edge = radius_at(vessel.inside, top) - 0.06
    body = inside - np.array([0.06, 0.0])
    body[:, 0] = np.maximum(body[:, 0], 0.0)
    body[:, 1] += 0.05
    share = np.linspace(1, 0, 14)
    sunk = top - 1.1 - 0.5 * (1 - share**2)
    surface = np.column_stack([(edge - 1.3) * share, sunk])
    meniscus = [(edge, top), (edge - 0.35, top - 0.25), (edge - 0.8, top - 0.8)]
    profile = np.vstack([body, meniscus, surface])
    profile[0, 0] = 0.0
    return revolve(profile, 160), float(sunk[-1])


def _wicks(brief: Brief, vessel: Cup, top: float) -> Part:
    count = max(1, brief.count("wicks"))
    ring = 0.0 if count == 1 else vessel.inner_radius(top) * 0.42
    angles = np.radians(np.arange(count) * 360.0 / count)
    tall = min(11.0, vessel.height * 0.12)
    pieces = []
    for a in angles:
        x, y = ring * float(np.cos(a)), ring * float(np.sin(a))
        if brief.look("wick").material in WOODS:
            strip = rounded_box((vessel.inner_radius(top) * 0.5, 1.1, tall + 6), 0.3)
            pieces.append(move(strip, x, y, top + tall / 2 - 3))
            continue
        t = np.linspace(0, 1, 16)
        path = np.column_stack([x + 0.9 * t**3, y - 0.3 * t**2, top - 4 + (tall + 4) * t])
        pieces.append(tube_along(path, 0.85, 20, round_ends=True))
    lower = [move(turned([(0, 0.1), (9, 0.1), (9, 0.7), (2, 1.0), (0, 1.0)], 0.2), z=vessel.floor)]
    if len(pieces) == 1 and vessel.inner_radius(vessel.floor + 1) > 12:
        pieces += lower
    return made(brief, "wick", merge(*pieces), texture=None)


def _label(brief: Brief, vessel: Cup) -> Part:
    h = vessel.height
    tall = min(brief.mm("label_height"), h * 0.7)
    tall = tall if brief.states("label_height") else h * 0.46
    low = h * 0.47 - tall / 2
    width = tall * 1.12
    if brief.states("label_width"):
        width = brief.mm("label_width")
    if brief.has("wrap_label"):
        width = 1e4
    mesh = wrapped_label(vessel.radius, low, low + tall, width, corner=brief.rounded(1.6))
    return made(brief, "label", mesh, construction="Self-adhesive, applied by machine")


def _lid(brief: Brief, vessel: Cup) -> Part:
    """A flat lid with a plug and a seal groove."""
    top, r = vessel.height, vessel.radius(vessel.height - 2)
    plug = vessel.inner_radius(top - 6) - 0.9
    low = top - 8
    lid = turned(
        [
            (0, top + _LID), (r, top + _LID), (r, top + 0.05), (plug, top + 0.05),
            (plug, top - 2.6),
            (plug - 1.0, top - 2.6), (plug - 1.0, top - 4.6), (plug, top - 4.6), (plug, low),
            (0, low),
        ],
        [0, min(brief.rounded(1.8), 6), 0.8, 0, 0.2, 0.2, 0.2, 0.2, 0.8, 0],
    )  # fmt: skip
    seal = turned(
        [
            (plug - 0.9, top - 4.4),
            (plug + 0.8, top - 3.9),
            (plug + 0.8, top - 3.3),
            (plug - 0.9, top - 2.8),
        ],
        0.3,
        closed=True,
    )
    wooden = brief.look("lid").material in WOODS
    return made(
        brief, "lid", lid, seal, texture="wood/x" if wooden else None,
        construction="Push-in with silicone seal",
    )  # fmt: skip


def _dimensions(brief: Brief, vessel: Cup, wax: float) -> tuple[Dimension, ...]:
    h, mid = vessel.height, vessel.height * 0.5
    found = [
        across("A", "Jar diameter", vessel.radius(mid), mid, size="diameter"),
        rise("E", "Jar height", -vessel.radius(mid), 0.0, h),
        rise("F", "Fill level of the wax", 0.0, vessel.floor, wax),
        level(
            "G", "Wall thickness", mid, vessel.inner_radius(mid), vessel.radius(mid), size="wall"
        ),
        across("C", "Mouth diameter", vessel.inner_radius(h - 3), h - 3, ("top",)),
    ]
    if brief.has("label") and not brief.has("wrap_label"):
        tall = brief.mm("label_height") if brief.states("label_height") else h * 0.46
        tall = min(tall, h * 0.7)
        low = h * 0.47 - tall / 2
        r = vessel.radius(mid) + 0.3
        found.append(
            Dimension(
                "J",
                "Label height",
                (0.0, -r, low),
                (0.0, -r, low + tall),
                views=("front",),
                size="label_height",
            )
        )
        if brief.states("label_width"):
            turn = np.linspace(-0.5, 0.5, 200) * brief.mm("label_width") / vessel.radius(mid)
            line = np.column_stack([np.sin(turn), -np.cos(turn)]) * vessel.radius(mid)
            way = np.column_stack([line, np.full(200, mid)])
            found.append(along("K", "Label width along the wall", way, size="label_width"))
    return tuple(found)
