"""The mug: straight, tapered or bellied, in clay or enamelled steel, with any handles."""

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import ear_handle, fluted, ring_line, turned
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
from app.drafter.solids import rotate, rounded_polygon


def mug(brief: Brief) -> Built:
    """Parts and dimensions of a mug or cup."""
    height, diameter = fitted(brief, lambda h, d: _shape(brief, h, d).volume_ml)
    vessel = _shape(brief, height, diameter)
    metal = brief.look("body").material in METALS
    parts = _vessel(brief, vessel, metal)
    handles = _handles(brief, vessel, metal)
    if handles:
        parts.append(made(brief, "handle", *handles, construction=_joint(metal)))
    if brief.has("lid"):
        parts.append(_lid(brief, vessel))
    return tuple(parts), _dimensions(brief, vessel, handles)


def _shape(brief: Brief, height: float, diameter: float) -> Cup:
    """The cup; a lid adds to the height above the rim."""
    if brief.has("lid"):
        height -= _LID
    radius = diameter / 2
    metal = brief.look("body").material in METALS
    wall = 1.3 if metal else brief.mm("wall")
    hull = _hull(brief, radius, height)
    taper = np.linspace(1.12, 0.92, len(hull)) * wall
    ring = foot(float(hull[0, 0]) + 0.01, recess=1.2 if metal else 1.8, ring=2.6)
    floor = 2.2 if metal else wall * 1.1 + 2.6
    shell = cup(hull, taper, floor=floor, underside=ring, fillet=brief.rounded(radius * 0.2))
    edge = _BEAD if metal else _BAND if brief.has("rim") else 0.0
    return shell.stretched(diameter - 2 * edge, height)


# How far a rolled edge, or a painted band, stands out from the wall, mm.
_BEAD = 0.95
_BAND = 0.12
_LID = 7.0


def _hull(brief: Brief, radius: float, height: float) -> Floats:
    soft = brief.rounded(radius * 0.16)
    if brief.has("bellied"):
        belly = [
            (radius * 0.60, 0.9), (radius * 0.86, 1.2), (radius * 1.05, height * 0.26),
            (radius * 1.02, height * 0.55), (radius * 0.86, height * 0.82), (radius * 0.88, height),
        ]  # fmt: skip
        return spline(belly, 110)
    base = radius * (0.74 if brief.has("tapered") else 0.985)
    soft = min(soft, base * 0.7, height * 0.5)
    start = base - max(soft * 0.72, 4.0)
    corners = [(start, 0.9), (base, 0.9), (radius, height)]
    profile = rounded_polygon(corners, soft, 16, closed=False)
    low, high = profile[-2], profile[-1]
    wall = low + (high - low) * np.linspace(0, 1, 20)[1:, None]
    return np.vstack([profile[:-1], wall])


def _vessel(brief: Brief, vessel: Cup, metal: bool) -> list[Part]:
    count = max(20, 4 * round(vessel.radius(vessel.height / 2) * 0.22))

    def outside(mesh: Mesh) -> Mesh:
        if not brief.has("ribbed"):
            return mesh
        return fluted(mesh, count, 1.0, vessel.height * 0.12, vessel.height * 0.86)

    built = ("Pressed and enamelled", None) if metal else ("Slip cast or jiggered, glazed", _FOOT)
    parts = walled(
        brief,
        vessel,
        outside=outside,
        lines=_lines(brief, vessel),
        built=built,
        segments=count * 6 if brief.has("ribbed") else 144,
    )
    if brief.has("rim") or metal:
        parts.append(made(brief, "rim", _rim(vessel, metal)))
    return parts


_FOOT = "Glaze wiped from the standing ring"


def _lines(brief: Brief, vessel: Cup) -> tuple[Line, ...]:
    if brief.level("detail") <= 0:
        return ()
    heights = [vessel.height * share for share in (0.86, 0.88)]
    return tuple(ring_line(vessel.radius(z) + 0.05, z) for z in heights)


def _rim(vessel: Cup, metal: bool) -> Mesh:
    """A rolled edge of sheet, or a band of colour over the lip."""
    top, out = vessel.height, float(vessel.outside[:, 0].max())
    if metal:
        angle = np.linspace(0, 2 * np.pi, 25)[:-1]
        bead = np.column_stack(
            [out + _BEAD - 1.25 + 1.25 * np.cos(angle), top - 1.3 + 1.25 * np.sin(angle)]
        )
        return turned([tuple(p) for p in bead], closed=True, segments=160)
    outer = vessel.outside[vessel.outside[:, 1] > top - 2.6]
    inner = vessel.inside[vessel.inside[:, 1] > top - 2.6]
    line = np.vstack([outer, inner[::-1]])
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    out_line = line + np.column_stack([tangent[:, 1], -tangent[:, 0]]) * _BAND
    out_line[:, 1] = np.minimum(out_line[:, 1], top)
    core = line - np.column_stack([tangent[:, 1], -tangent[:, 0]]) * 0.3
    return turned([tuple(p) for p in np.vstack([out_line, core[::-1]])], closed=True)


def _handles(brief: Brief, vessel: Cup, metal: bool) -> list[Mesh]:
    count = brief.count("handles") if brief.has("handle") else 0
    if count == 0:
        return []
    one = _handle(brief, vessel, metal)
    return [rotate(one, "z", 360.0 * i / count) for i in range(count)]


def _handle(brief: Brief, vessel: Cup, metal: bool) -> Mesh:
    h, r = vessel.height, vessel.radius
    reach = brief.mm("handle_reach")
    if not brief.states("handle_reach"):
        reach *= (h / 95) ** 0.7
    size = brief.factor("handle_thickness") * (h / 95) ** 0.5
    high, low = h * 0.80, h * 0.25
    thick, wide = (4.2, 11.0) if metal else (7.6 * size, 12.5 * size)
    widest = float(vessel.outside[:, 0].max())
    out = widest + reach - thick / 2
    drop = (high - low) * (0.20 if metal else 0.24)
    path = [
        (r(high) - 0.2, high), (r(high) + (out - r(high)) * 0.52, high + 0.8),
        (out - reach * 0.08, high - drop * 0.45), (out, high - drop * 1.35),
        (out - reach * 0.04, (high + low) / 2 - drop * 0.25),
        (out - reach * 0.20, low + drop * 0.72),
        (r(low) + (out - r(low)) * 0.44, low + drop * 0.10), (r(low) - 0.2, low - 0.5),
    ]  # fmt: skip
    flare = 1.4 if metal else min(brief.rounded(4.6 * size), 7.5 * size)
    handle = ear_handle(path, thick, wide, r, flare=flare, squareness=3.2 if metal else 2.5)
    # The curve may swing a little beyond its points; the stated reach is exact.
    share = (widest + reach - r(h / 2)) / (float(handle.points[:, 0].max()) - r(h / 2))
    beyond = np.maximum(handle.points[:, 0] - r(h / 2), 0)
    points = handle.points.copy()
    points[:, 0] += beyond * (share - 1)
    return Mesh(points, handle.faces)


def _joint(metal: bool) -> str:
    return "Riveted or spot welded, then enamelled" if metal else "Luted on before firing"


def _lid(brief: Brief, vessel: Cup) -> Part:
    """A flat lid that sits on the rim with a plug inside."""
    top, r = vessel.height, vessel.radius(vessel.height - 2) + 1.0
    plug = vessel.inner_radius(top - 8) - 0.8
    lid = turned(
        [
            (0, top + _LID), (r, top + _LID), (r, top + 0.05), (plug, top + 0.05), (plug, top - 7),
            (0, top - 7),
        ],
        [0, min(brief.rounded(2.0), 3.2), 0.8, 0, 1.2, 0],
    )  # fmt: skip
    wooden = brief.look("lid").material in WOODS
    return made(
        brief, "lid", lid, texture="wood/x" if wooden else None, construction="Push-in plug"
    )


def _dimensions(brief: Brief, vessel: Cup, handles: list[Mesh]) -> tuple[Dimension, ...]:
    h, mid = vessel.height, vessel.height * 0.5
    inner, outer = vessel.inner_radius(mid), vessel.radius(mid)
    ring = float(vessel.outside[vessel.base - 1, 0])
    found = [
        across("A", "Rim diameter", vessel.radius(h - 2.0), h - 2.0),
        across("B", "Standing ring diameter", ring, 0.0, ("bottom",)),
        level("G", "Wall thickness at half height", mid, inner, outer, size="wall"),
        rise("E", "Inside depth", 0.0, vessel.floor, h),
    ]  # fmt: skip
    if handles:
        points = handles[0].points
        reach = float(points[:, 0].max())
        found.append(
            level(
                "F",
                "Handle reach",
                mid,
                float(vessel.outside[:, 0].max()),
                reach,
                size="handle_reach",
            )
        )
        top, low = float(points[:, 2].max()), float(points[:, 2].min())
        found.append(rise("J", "Handle height", reach, low, top))
        y = float(points[:, 1].max())
        found.append(
            Dimension(
                "K", "Handle width at the joint", (reach, -y, mid), (reach, y, mid), views=("side",)
            )
        )
    return tuple(found)
