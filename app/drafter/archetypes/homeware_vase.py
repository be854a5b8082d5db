"""The vase: bottle, cylinder, bud or amphora form, plain or ribbed."""

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import ear_handle, fluted, ring_line
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
from app.drafter.model import Dimension, Floats, Line, Mesh
from app.drafter.solids import rotate, rounded_polygon

Points = list[tuple[float, float]]


def vase(brief: Brief) -> Built:
    """Parts and dimensions of a vase."""
    height, diameter = fitted(brief, lambda h, d: _shape(brief, h, d).volume_ml)
    vessel = _shape(brief, height, diameter)

    count = min(max(20, 4 * round(diameter * 0.047)), 36)

    def outside(mesh: Mesh) -> Mesh:
        if not brief.has("ribbed"):
            return mesh
        deep = min(2.2, 0.42 * vessel.wall(height * 0.4))
        return fluted(mesh, count, deep, height * 0.05, height * 0.9, fade=height * 0.09)

    parts = walled(
        brief, vessel, outside=outside, lines=_lines(brief, vessel), segments=_round(brief, count)
    )
    handles = brief.count("handles") or (2 if brief.has("handles") else 0)
    if handles:
        one = _handle(brief, vessel)
        meshes = [rotate(one, "z", 360.0 * i / handles) for i in range(handles)]
        parts.append(made(brief, "handle", *meshes, construction="Luted on before firing"))
    return tuple(parts), _dimensions(vessel)


def _round(brief: Brief, flutes: int) -> int:
    """Points round the axis, so that each flute has the same number of them."""
    return flutes * (6 if flutes <= 28 else 4) if brief.has("ribbed") else 144


def _lines(brief: Brief, vessel: Cup) -> tuple[Line, ...]:
    if brief.level("detail") <= 0:
        return ()
    heights = [vessel.height * share for share in (0.60, 0.615, 0.63)]
    return tuple(ring_line(vessel.radius(z) + 0.06, z) for z in heights)


def _shape(brief: Brief, height: float, diameter: float) -> Cup:
    radius = diameter / 2
    neck = brief.mm("neck") / 2
    if not brief.states("neck"):
        neck *= diameter / brief.mm("diameter")
    neck *= brief.factor("neck_width")
    hull = _hull(brief, radius, float(np.clip(neck, 4.0, radius)), height)
    wall = np.linspace(1.15, 0.85, len(hull)) * brief.mm("wall")
    under = foot(float(hull[0, 0]) + 0.01, recess=2.4, ring=4.0)
    floor = brief.mm("wall") + 3.6
    shell = cup(hull, wall, floor=floor, underside=under, fillet=radius * 0.3)
    return shell.stretched(diameter, height)


def _hull(brief: Brief, r: float, neck: float, h: float) -> Floats:
    if brief.has("cylinder"):
        bend = min(brief.rounded(5.0), r * 0.4)
        corner = rounded_polygon([(r - bend - 3, 0.8), (r, 0.8), (r, h)], bend, 12, closed=False)
        low, high = corner[-2], corner[-1]
        return np.vstack([corner[:-1], low + (high - low) * np.linspace(0, 1, 30)[1:, None]])
    belly = float(np.clip(0.36 * brief.vary("belly", 0.18), 0.2, 0.55))
    waist = 0.80 * brief.vary("waist", 0.06)
    flare = 1.06 + 0.12 * brief.level("roundness") * 0.2
    if brief.has("bud"):
        shape: Points = [
            (0.52, 0.8 / h), (0.80, 0.006), (1.10, belly * 0.45), (1.10, belly * 0.95),
            (0.62, belly * 1.35),
        ]  # fmt: skip
        points = [(r * a, h * b) for a, b in shape]
        points += [
            (neck * 1.0, h * 0.62),
            (neck * 0.92, h * 0.85),
            (neck * 1.02, h * 0.96),
            (neck * 1.12, h),
        ]
        return spline(points, 150)
    if brief.has("amphora"):
        shape = [
            (0.40, 0.8 / h),
            (0.50, 0.01),
            (0.72, 0.25),
            (1.06, 0.50),
            (1.08, 0.66),
            (0.72, 0.78),
        ]
        points = [(r * a, h * b) for a, b in shape]
        points += [
            (neck * 0.98, h * 0.83),
            (neck * 0.92, h * 0.92),
            (neck * 1.16, h * 0.975),
            (neck * 1.2, h),
        ]
        return spline(points, 150)
    points = [
        (r * 0.58, 0.8), (r * 0.82, 1.4), (r * flare, h * belly * 0.42), (r * 1.10, h * belly),
        (r * 0.86, h * (belly + 0.22)), (neck * 1.12, h * (waist - 0.12)), (neck * 0.94, h * waist),
        (neck * 0.94, h * 0.93), (neck * 1.05, h),
    ]  # fmt: skip
    return spline(points, 150)


def _handle(brief: Brief, vessel: Cup) -> Mesh:
    h, r = vessel.height, vessel.radius
    high, low = h * 0.90, h * 0.66
    size = (h / 260) ** 0.7
    out = r(low) + 12 * size
    path = [
        (r(high) - 0.2, high), (r(high) + (out - r(high)) * 0.5, high + h * 0.012),
        (out - 4 * size, high - h * 0.035),
        (out, (high + low) / 2 + h * 0.01), (out - 2 * size, low + h * 0.05),
        (r(low) + 2 * size, low + h * 0.012),
        (r(low) - 1.0, low),
    ]  # fmt: skip
    return ear_handle(
        path, 8.0 * size, 13.0 * size, r, flare=min(brief.rounded(3.6 * size), 7.0 * size)
    )


def _dimensions(vessel: Cup) -> tuple[Dimension, ...]:
    h = vessel.height
    hull = vessel.outside[vessel.base :]
    widest = hull[int(np.argmax(hull[:, 0]))]
    upper = hull[hull[:, 1] > h * 0.5]
    narrow = upper[int(np.argmin(upper[:, 0]))]
    ring = float(vessel.outside[vessel.base - 1, 0])
    has_neck = bool(narrow[0] < widest[0] - 2)
    rim = "" if has_neck else "neck"
    found = [
        across("A", "Greatest diameter", float(widest[0]), float(widest[1]), size="diameter"),
        across("B", "Standing ring diameter", ring, 0.0, ("bottom",)),
        across("C", "Rim diameter", vessel.radius(h - 1.5), h - 1.5, ("front", "top"), size=rim),
        level(
            "G",
            "Wall thickness",
            h * 0.4,
            vessel.inner_radius(h * 0.4),
            vessel.radius(h * 0.4),
            size="wall",
        ),
        rise("F", "Height of the greatest diameter", float(widest[0]), 0.0, float(widest[1])),
    ]
    if has_neck:
        found.append(across("J", "Neck diameter", float(narrow[0]), float(narrow[1]), size="neck"))
    return tuple(found)
