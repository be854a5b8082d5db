"""Drinking glasses: tumblers with a thick base, and stemmed wine glasses."""

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import fluted, turned
from app.drafter.archetypes.vessel_parts import (
    Built,
    across,
    fitted,
    level,
    made,
    rise,
    walled,
)
from app.drafter.brief_value import Brief
from app.drafter.model import Floats, Mesh, Part
from app.drafter.solids import rounded_polygon

# How far a fired band of colour stands out, mm; enough to be seen apart from the glass.
_BAND = 0.15


def glass(brief: Brief) -> Built:
    """Parts and dimensions of a drinking glass without a stem."""
    height, diameter = fitted(brief, lambda h, d: _beaker(brief, h, d).volume_ml)
    vessel = _beaker(brief, height, diameter)
    parts = _glass_parts(brief, vessel, vessel.floor + 1.0)
    h = vessel.height
    return tuple(parts), (
        across("A", "Rim diameter", vessel.radius(h - 1.0), h - 1.0),
        across("B", "Base diameter", vessel.radius(3.0), 3.0, ("front", "bottom")),
        rise("E", "Inside depth", 0.0, vessel.floor, h),
        rise(
            "F",
            "Base thickness",
            0.0,
            float(vessel.outside[0, 1]),
            vessel.floor,
            size="base_thickness",
        ),
        level(
            "G",
            "Wall at half height",
            h / 2,
            vessel.inner_radius(h / 2),
            vessel.radius(h / 2),
            size="wall",
        ),
    )


def _beaker(brief: Brief, height: float, diameter: float) -> Cup:
    radius = diameter / 2
    hull = _beaker_hull(brief, radius, height)
    wall = brief.mm("wall") * np.interp(hull[:, 1], [0, height * 0.35, height], [1.5, 1.05, 0.72])
    wall *= 1.45 if brief.has("ribbed") else 1.0
    floor = brief.mm("base_thickness") * (1 if brief.states("base_thickness") else height / 120)
    under = foot(float(hull[0, 0]) + 0.01, recess=1.1, ring=4.0)
    shell = cup(hull, wall, floor=floor, underside=under, fillet=radius * 0.34)
    return shell.stretched(diameter - (2 * _BAND if brief.has("rim") else 0.0), height)


def _beaker_hull(brief: Brief, radius: float, height: float) -> Floats:
    if brief.has("curved"):
        share = [(0.62, 0.5), (0.80, 1.0), (0.99, 0.24), (1.05, 0.5), (0.98, 0.8), (0.9, 1.0)]
        points = [
            (radius * r, z if z >= 0.5 and i < 2 else height * z) for i, (r, z) in enumerate(share)
        ]
        return spline(points, 90)
    base = radius * (0.74 if brief.has("tapered") else 0.93)
    bend = min(brief.rounded(4.0), base * 0.6)
    corner = rounded_polygon(
        [(base - max(bend, 3.5), 0.35), (base, 0.35), (radius, height)], bend, 10, closed=False
    )
    low, high = corner[-2], corner[-1]
    return np.vstack([corner[:-1], low + (high - low) * np.linspace(0, 1, 22)[1:, None]])


def _glass_parts(brief: Brief, vessel: Cup, low: float) -> list[Part]:
    count = max(16, 4 * round(vessel.radius(vessel.height * 0.5) * 0.14))

    def outside(mesh: Mesh) -> Mesh:
        if not brief.has("ribbed"):
            return mesh
        deep = 0.55 * vessel.wall(vessel.height * 0.5)
        return fluted(mesh, count, deep, low, vessel.height * 0.72, fade=7.0)

    parts = walled(
        brief, vessel, outside=outside, built=("Pressed or blown", None), segments=count * 9
    )
    if brief.has("rim"):
        parts.append(made(brief, "rim", _band(vessel), construction="Fired decoration"))
    return parts


def _band(vessel: Cup) -> Mesh:
    """A thin band of colour round the outside of the lip."""
    top = vessel.height
    heights = np.linspace(top - 4.0, top - 0.7, 8)
    inner = [(vessel.radius(float(z)) + 0.03, float(z)) for z in heights]
    outer = [(vessel.radius(float(z)) + _BAND, float(z)) for z in heights]
    return turned([*outer, *inner[::-1]], closed=True)


def wine_glass(brief: Brief) -> Built:
    """Parts and dimensions of a stemmed glass."""
    height, diameter = fitted(brief, lambda h, d: _stemmed(brief, h, d).volume_ml)
    vessel = _stemmed(brief, height, diameter)
    h, low = vessel.height, float(vessel.outside[vessel.base, 1])
    foot_radius = float(vessel.outside[: vessel.base, 0].max())
    widest = int(np.argmax(vessel.outside[:, 0] * (vessel.outside[:, 1] > low)))
    r, z = vessel.outside[widest]
    stem = float(vessel.outside[: vessel.base][vessel.outside[: vessel.base, 1] > h * 0.2, 0].min())
    return tuple(_glass_parts(brief, vessel, low + 4.0)), (
        across("A", "Rim diameter", vessel.radius(h - 0.6), h - 0.6),
        across("B", "Foot diameter", foot_radius, 1.0, ("front", "bottom")),
        across("C", "Widest bowl diameter", float(r), float(z), size="diameter"),
        rise("E", "Bowl height", 0.0, low, h),
        rise("F", "Stem and foot height", -foot_radius, 0.0, low),
        across("J", "Stem diameter", stem, h * 0.25, size="stem"),
    )


def _stemmed(brief: Brief, height: float, diameter: float) -> Cup:
    """Bowl, stem and foot as one profile: the underside of the bowl runs down the stem."""
    radius, stem = diameter / 2, brief.mm("stem") / 2
    low = height * 0.46
    if brief.has("flute"):
        shape = [(0.10, 0), (0.42, 0.02), (0.86, 0.20), (1.06, 0.50), (0.98, 0.82), (0.86, 1.0)]
    else:
        shape = [(0.10, 0), (0.62, 0.01), (1.08, 0.22), (1.03, 0.55), (0.86, 0.85), (0.74, 1.0)]
    hull = spline([(max(radius * r, stem), low + (height - low) * z) for r, z in shape], 110)
    base = radius * 0.92 * brief.factor("foot")
    start = float(hull[0, 0])
    outline = spline(
        [
            (base - 0.6, 2.2),
            (base * 0.72, 3.0),
            (stem * 2.2, 5.0),
            (stem * 1.05, height * 0.10),
            (stem * 0.92, height * 0.24),
            (stem * 0.98, low - height * 0.05),
            (start, low),
        ],
        70,
    )
    rim = [
        (0.0, 3.0),
        (base * 0.55, 1.9),
        (base - 3.0, 0.1),
        (base - 1.2, 0.0),
        (base - 0.3, 0.5),
        (base, 1.2),
        (base - 0.2, 1.9),
    ]
    under = np.vstack([rim, outline[:-1]])
    wall = np.interp(hull[:, 1], [low, low + (height - low) * 0.3, height], [2.2, 1.4, 1.05])
    shell = cup(hull, wall, floor=low + 3.2, underside=under, fillet=radius * 0.7)
    return shell.stretched(diameter, height)
