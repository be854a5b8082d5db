"""Bowls and plates: open ceramic forms on a foot ring."""

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import fluted, ring_line, turned
from app.drafter.archetypes.vessel_parts import (
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
from app.drafter.model import Dimension, Floats, Line, Mesh, Part
from app.drafter.solids import resample, rounded_polygon

_BAND = 0.14


def bowl(brief: Brief) -> Built:
    """Parts and dimensions of a bowl."""
    height, diameter = fitted(brief, lambda h, d: _bowl(brief, h, d).volume_ml)
    vessel = _bowl(brief, height, diameter)
    parts = _open_parts(brief, vessel)
    if brief.has("lid"):
        parts.append(_cover(brief, vessel))
    h = vessel.height
    return tuple(parts), (
        *_round_dimensions(vessel),
        rise("E", "Inside depth", 0.0, vessel.floor, h),
    )


def _bowl(brief: Brief, height: float, diameter: float) -> Cup:
    if brief.has("lid"):
        height -= _COVER
    radius = diameter / 2
    wall = _wall(brief, 1.15, 0.85, hull := _bowl_hull(brief, radius, height))
    under = foot(float(hull[0, 0]) + 0.01, recess=2.4, ring=3.4)
    floor = brief.mm("wall") + 4.0 if brief.mm("wall") > 2 else 4.2
    shell = cup(hull, wall, floor=floor, underside=under, fillet=radius * 0.62)
    band = 2 * _BAND if brief.has("rim") else 0.0
    return shell.stretched(diameter - band, height)


_COVER = 10.0


def _wall(brief: Brief, low: float, high: float, hull: Floats) -> Floats:
    thick = brief.mm("wall")
    if not brief.states("wall") and brief.look("body").material in METALS:
        thick = 1.4
    return np.asarray(np.linspace(low, high, len(hull)) * thick)


def _bowl_hull(brief: Brief, radius: float, height: float) -> Floats:
    ring = radius * 0.46 * brief.factor("foot")
    lift = 3.6 if brief.has("foot_ring") else 1.0
    if brief.has("straight"):
        bend = brief.rounded(height * 0.3)
        corner = rounded_polygon(
            [(radius * 0.6, lift), (radius * 0.94, lift), (radius, height)], bend, 16, closed=False
        )
        low, high = corner[-2], corner[-1]
        wall = np.vstack([corner[:-1], low + (high - low) * np.linspace(0, 1, 24)[1:, None]])
    else:
        full = 1 + 0.06 * brief.level("roundness")
        wall = spline(
            [
                (ring, lift), (ring + radius * 0.10, lift + height * 0.03),
                (radius * 0.80 * full, height * 0.16), (radius * 0.985 * full, height * 0.50),
                (radius * 1.0, height * 0.80), (radius * 1.005, height),
            ],
            120,
        )  # fmt: skip
    if not brief.has("foot_ring"):
        return wall
    stand = np.array(
        [(ring - 0.4, 0.35), (ring - 0.1, 1.2), (ring - 0.3, lift - 1.2), (ring, lift - 0.4)]
    )
    return np.vstack([stand, wall[1:]])


def plate(brief: Brief) -> Built:
    """Parts and dimensions of a plate."""
    height, diameter = brief.mm("height"), brief.mm("diameter")
    vessel = _plate(brief, height, diameter)
    parts = _open_parts(brief, vessel)
    well = _well(brief, diameter / 2)
    found: tuple[Dimension, ...] = _round_dimensions(vessel)
    if brief.has("wide_rim"):
        z = radius_height(vessel.inside, well)
        found = (*found, across("C", "Well diameter", well, z, ("top",), size="well"))
    return tuple(parts), (*found, rise("E", "Well depth", 0.0, vessel.floor, vessel.height))


def radius_height(profile: Floats, radius: float) -> float:
    """Height of a profile that widens steadily, at a radius."""
    return float(np.interp(radius, profile[:, 0], profile[:, 1]))


def _well(brief: Brief, radius: float) -> float:
    stated = brief.mm("well") / 2
    if not brief.states("well"):
        stated *= radius * 2 / brief.mm("diameter")
    return float(min(stated, radius * 0.92))


def _plate(brief: Brief, height: float, diameter: float) -> Cup:
    radius = diameter / 2
    lift, wall = 3.0, brief.mm("wall")
    ring = radius * 0.62
    if brief.has("wide_rim"):
        well = _well(brief, radius)
        points = [
            (ring, lift), (well * 0.97, lift + 0.2), (well * 1.01, lift + 0.6),
            (well * 1.04, height * 0.62),
            (well * 1.07, height * 0.74), (radius * 0.92, height * 0.90), (radius, height),
        ]  # fmt: skip
    elif brief.has("upright_edge"):
        points = [
            (ring, lift), (radius * 0.88, lift + 0.2), (radius * 0.985, lift + 0.5),
            (radius * 0.995, height * 0.45),
            (radius, height * 0.8), (radius, height),
        ]  # fmt: skip
    else:
        points = [
            (ring, lift), (radius * 0.80, lift + 0.5), (radius * 0.91, height * 0.20),
            (radius * 0.975, height * 0.50), (radius, height),
        ]  # fmt: skip
    hull = resample(spline(points, 200), 120)
    stand = np.array([(ring - 0.8, 0.3), (ring - 0.4, 1.0), (ring - 0.3, lift - 0.9)])
    hull = np.vstack([stand, hull])
    under = foot(float(hull[0, 0]) + 0.01, recess=lift - 0.4, ring=4.0, centre=0.3)
    thick = np.linspace(1.08, 0.92, len(hull)) * wall
    shell = cup(hull, thick, floor=lift + wall, underside=under, fillet=radius * 0.3)
    return shell.stretched(diameter - (2 * _BAND if brief.has("rim") else 0.0), height)


def _open_parts(brief: Brief, vessel: Cup) -> list[Part]:
    h = vessel.height
    count = min(max(24, 4 * round(vessel.radius(h) * 0.14)), 56)

    def outside(mesh: Mesh) -> Mesh:
        if not brief.has("ribbed"):
            return mesh
        deep = 0.42 * vessel.wall(h * 0.7)
        return fluted(mesh, count, deep, h * 0.18, h * 0.9, fade=h * 0.12)

    material = brief.look("body").material
    if material in WOODS:
        built: tuple[str, str | None] = ("Turned and oiled, food-safe oil to be confirmed", None)
    elif material in METALS:
        built = ("Spun sheet, rolled edge", None)
    else:
        built = ("Jiggered, glazed", "Glaze wiped from the standing ring")
    parts = walled(
        brief, vessel, outside=outside, built=built, lines=_lines(brief, vessel),
        holds="capacity_ml" in brief.spec.size,
        segments=count * max(6, 144 // count + 1) if brief.has("ribbed") else 144,
    )  # fmt: skip
    if brief.has("rim"):
        parts.append(made(brief, "rim", _rim(vessel), construction="Banded by hand"))
    return parts


def _lines(brief: Brief, vessel: Cup) -> tuple[Line, ...]:
    if brief.level("detail") <= 0:
        return ()
    z = vessel.height * 0.9
    return (ring_line(vessel.radius(z) + 0.06, z),)


def _rim(vessel: Cup) -> Mesh:
    """A band of colour over the lip, a little outside and a little inside."""
    reach = 3.0
    outer = vessel.outside[vessel.base :]
    line = np.vstack([_end(outer, reach), _end(vessel.inside, reach)[::-1][1:]])
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    normal = np.column_stack([tangent[:, 1], -tangent[:, 0]])
    skin, core = line + normal * _BAND, line - normal * 0.3
    # The band must not make the vessel taller than stated.
    skin[:, 1] = np.minimum(skin[:, 1], vessel.height + 0.0)
    return turned([tuple(p) for p in np.vstack([skin, core[::-1]])], closed=True)


def _end(profile: Floats, length: float) -> Floats:
    """The last `length` mm of a profile, evenly divided."""
    steps = np.linalg.norm(np.diff(profile, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.linspace(along[-1] - length, along[-1], 14)
    return np.column_stack([np.interp(wanted, along, profile[:, i]) for i in (0, 1)])


def _cover(brief: Brief, vessel: Cup) -> Part:
    """A flat lid with a shallow plug."""
    top, r = vessel.height, vessel.radius(vessel.height - 1) + 0.2
    plug = vessel.inner_radius(top - 5) - 1.2
    lid = turned(
        [
            (0, top + _COVER),
            (r, top + _COVER),
            (r, top + 0.05),
            (plug, top + 0.05),
            (plug - 0.6, top - 5),
            (0, top - 5),
        ],
        [0, min(brief.rounded(2.2), 4.5), 1.0, 0, 1.0, 0],
    )
    wooden = brief.look("lid").material in WOODS
    return made(brief, "lid", lid, texture="wood/x" if wooden else None)


def _round_dimensions(vessel: Cup) -> tuple[Dimension, ...]:
    h = vessel.height
    mid = h * 0.7
    ring = float(vessel.outside[vessel.base - 1, 0])
    return (
        across("A", "Rim diameter", float(vessel.outside[:, 0].max()), h),
        across("B", "Foot diameter", ring, 0.0, ("bottom", "front")),
        level(
            "G", "Wall thickness", mid, vessel.inner_radius(mid), vessel.radius(mid), size="wall"
        ),
    )
