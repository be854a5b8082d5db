"""The jug: a bellied or straight pitcher with a drawn pouring lip and a large handle."""

from collections.abc import Callable

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, foot, spline
from app.drafter.archetypes.hollowware_fittings import (
    SPOUT_RISE,
    ear_handle,
    fluted,
    spouted,
    turned,
)
from app.drafter.archetypes.vessel_parts import (
    WOODS,
    Built,
    across,
    fitted,
    level,
    made,
    rise,
    unchanged,
    volume_of,
    walled,
)
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Mesh, Part
from app.drafter.solids import rounded_polygon


def jug(brief: Brief) -> Built:
    """Parts and dimensions of a jug."""
    height, diameter = fitted(brief, lambda h, d: volume_of(*_drawn(brief, h, d)))
    vessel, lip = _drawn(brief, height, diameter)

    def outside(mesh: Mesh) -> Mesh:
        if not brief.has("ribbed"):
            return mesh
        return fluted(mesh, 36, 1.4, vessel.height * 0.06, vessel.height * 0.62, fade=9.0)

    parts = walled(brief, vessel, deform=lip, outside=outside)
    handle = _handle(brief, vessel) if brief.has("handle") else None
    if handle is not None:
        parts.append(made(brief, "handle", handle, construction="Joined to the wall before firing"))
    if brief.has("lid"):
        parts.append(_lid(brief, vessel))
    return tuple(parts), _dimensions(brief, vessel, parts, handle)


def _drawn(brief: Brief, height: float, diameter: float) -> tuple[Cup, Callable[[Mesh], Mesh]]:
    """The turned vessel and how its pouring lip is drawn out."""
    vessel, reach = _shape(brief, height, diameter), _reach(brief, height)

    def lip(mesh: Mesh) -> Mesh:
        return spouted(mesh, vessel.height, reach=reach, spread=27.0, depth=vessel.height * 0.34)

    return vessel, lip if reach > 0 else unchanged


def _reach(brief: Brief, height: float) -> float:
    if not brief.has("spout"):
        return 0.0
    stated = brief.states("spout_reach")
    return float(brief.mm("spout_reach") * (1.0 if stated else height / brief.mm("height")))


def _shape(brief: Brief, height: float, diameter: float) -> Cup:
    radius = diameter / 2
    neck = brief.mm("neck") / 2 * (1 if brief.states("neck") else diameter / brief.mm("diameter"))
    neck = min(neck * brief.factor("neck_width"), radius * 1.05)
    top = _knob(diameter) if brief.has("lid") else SPOUT_RISE * _reach(brief, height)
    rim = height - top
    hull = _hull(brief, radius, neck, rim)
    wall = np.linspace(1.1, 0.9, len(hull)) * brief.mm("wall")
    under = foot(float(hull[0, 0]) + 0.01, recess=2.2, ring=4.0)
    shell = cup(
        hull, wall, floor=brief.mm("wall") * 1.1 + 3.0, underside=under, fillet=radius * 0.35
    )
    return shell.stretched(diameter, rim)


def _knob(diameter: float) -> float:
    return diameter * 0.22


def _hull(brief: Brief, radius: float, neck: float, rim: float) -> Floats:
    if brief.has("straight"):
        bend = brief.rounded(radius * 0.2)
        corner = rounded_polygon(
            [(radius * 0.72, 1.0), (radius, 1.0), (max(neck, radius * 0.8), rim)], bend, 14,
            closed=False,
        )  # fmt: skip
        low, high = corner[-2], corner[-1]
        return np.vstack([corner[:-1], low + (high - low) * np.linspace(0, 1, 30)[1:, None]])
    return spline(
        [
            (radius * 0.64, 1.0), (radius * 0.86, 1.6), (radius * 1.05, rim * 0.20),
            (radius * 1.06, rim * 0.42), (radius * 0.72 + neck * 0.12, rim * 0.64),
            (neck * 0.93, rim * 0.80), (neck * 0.95, rim * 0.92), (neck, rim),
        ],
        140,
    )  # fmt: skip


def _handle(brief: Brief, vessel: Cup) -> Mesh:
    h, r = vessel.height, vessel.radius
    high, low, reach = h * 0.88, h * 0.38, brief.mm("handle_reach")
    reach *= 1 if brief.states("handle_reach") else h / 215
    size = (h / 215) ** 0.6
    thick, wide = 11.0 * size, 20.0 * size
    out = max(r(high), r(low)) + reach - thick / 2
    path = [
        (r(high) - 0.2, high), (r(high) + (out - r(high)) * 0.45, high + h * 0.025),
        (out - reach * 0.16, high - h * 0.03), (out, high - h * 0.14),
        (out - reach * 0.06, high - h * 0.27), (out - reach * 0.36, low + h * 0.10),
        (r(low) + (out - r(low)) * 0.24, low + h * 0.022), (r(low) - 0.2, low + h * 0.006),
    ]  # fmt: skip
    return ear_handle(
        path, thick, wide, r, flare=min(brief.rounded(4.6 * size), 9.0 * size), squareness=2.5
    )


def _lid(brief: Brief, vessel: Cup) -> Part:
    top, inner = vessel.height, vessel.inner_radius(vessel.height - 2)
    knob = _knob(float(vessel.outside[:, 0].max()) * 2)
    flat = knob * 0.3
    lid = turned(
        [
            (0, top + knob), (knob * 0.42, top + knob), (knob * 0.30, top + flat),
            (inner - 1.2, top + flat * 0.8),
            (inner - 0.8, top - 4), (inner - 6, top - 9), (0, top - 9),
        ],
        [0, knob * 0.2, knob * 0.16, 1.6, 1.6, 2, 0],
    )  # fmt: skip
    wooden = brief.look("lid").material in WOODS
    return made(brief, "lid", lid, texture="wood/x" if wooden else None)


def _dimensions(
    brief: Brief, vessel: Cup, parts: list[Part], handle: Mesh | None
) -> tuple[Dimension, ...]:
    h, mid = vessel.height, vessel.height * 0.35
    widest = int(np.argmax(vessel.outside[:, 0]))
    r, z = vessel.outside[widest]
    found = [
        across("A", "Belly diameter", float(r), float(z), size="diameter"),
        across(
            "B",
            "Standing ring diameter",
            float(vessel.outside[vessel.base - 1, 0]),
            0.0,
            ("bottom",),
        ),
        rise("E", "Height to the rim", float(r), 0.0, h),
        level(
            "G", "Wall thickness", mid, vessel.inner_radius(mid), vessel.radius(mid), size="wall"
        ),
    ]
    points = parts[0].meshes[0].points
    tip = float(points[points[:, 2] > h * 0.97, 0].min())
    found.append(level("C", "Lip reach from the middle", h, tip, 0.0))
    rim = vessel.radius(h - 1.0)
    if brief.states("neck"):
        found.append(across("J", "Mouth diameter", rim, h - 1.0, ("front", "top"), size="neck"))
    if brief.states("spout_reach") and brief.has("spout"):
        found.append(level("K", "Lip beyond the rim", h, tip, -rim, size="spout_reach"))
    if brief.states("handle_reach") and handle is not None:
        wall = max(vessel.radius(h * 0.88), vessel.radius(h * 0.38))
        reach = float(handle.points[:, 0].max())
        found.append(level("M", "Handle reach", h * 0.7, wall, reach, size="handle_reach"))
    if handle is not None:
        top, low = float(handle.points[:, 2].max()), float(handle.points[:, 2].min())
        found.append(rise("F", "Handle height", float(handle.points[:, 0].max()), low, top))
    return tuple(found)
