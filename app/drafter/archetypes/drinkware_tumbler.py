"""The travel tumbler: a tapered steel body, press-in lid with slider, straw and side handle."""

from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.drinkware_steel import PAINT, steel_parts
from app.drafter.archetypes.hollowware import Cup, cup, foot
from app.drafter.archetypes.hollowware_fittings import ear_handle, turned, wrapped_label
from app.drafter.archetypes.vessel_parts import Built, across, fitted, level, made, rise
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Mesh, Part
from app.drafter.solids import merge, move, rounded_box, rounded_polygon, tube_along

_BARE = 7.0


@dataclass(frozen=True, slots=True, eq=False)
class _Tumbler:
    cup: Cup
    rim: float
    lid: float
    top: float


def tumbler(brief: Brief) -> Built:
    """Parts and dimensions of an insulated tumbler."""
    height, diameter = fitted(brief, lambda h, d: _shape(brief, h, d).cup.volume_ml)
    t = _shape(brief, height, diameter)
    parts = steel_parts(brief, t.cup, t.rim - _BARE)
    if t.lid:
        parts += _lid(brief, t)
    if brief.has("straw"):
        parts.append(_straw(brief, t))
    if brief.has("handle"):
        parts.append(_handle(brief, t))
    return tuple(parts), _dimensions(brief, t)


def _shape(brief: Brief, height: float, diameter: float) -> _Tumbler:
    lid = 9.0 if brief.has("lid") else 0.0
    straw = min(62.0, height * 0.28) if brief.has("straw") else 0.0
    rim = height - lid - straw
    radius = diameter / 2 - (1.6 if lid else 0.0)
    base = brief.mm("base_diameter") / 2
    if not brief.states("base_diameter"):
        base *= diameter / brief.mm("diameter")
    base = min(base, radius)
    hull = _hull(brief, radius, base, rim)
    thick = (brief.mm("wall") if brief.has("double_wall") else 0.8) + 0 * hull[:, 1]
    share = np.clip((hull[:, 1] - rim * 0.80) / (rim * 0.16), 0, 1)
    wall = thick * (1 - share) + np.minimum(1.5, thick) * share
    shell = cup(
        hull, wall, floor=3.4 + float(wall[0]),
        underside=foot(float(hull[0, 0]) + 0.01, recess=2.6),
        fillet=base * 0.3,
    )  # fmt: skip
    return _Tumbler(shell.stretched(radius * 2, rim), rim, lid, height)


def _hull(brief: Brief, radius: float, base: float, rim: float) -> Floats:
    edge = rim - _BARE
    bend = min(brief.rounded(4.5), base * 0.4)
    heel = rounded_polygon(
        [(base - bend, 0.12), (base, 0.12), (base + 0.02 * (radius - base), rim * 0.1)], bend, 10,
        closed=False,
    )[:-1]  # fmt: skip
    z = np.linspace(float(heel[-1, 1]) + 1.0, edge, 40)
    share = (z - z[0]) / (z[-1] - z[0])
    # A quiet S: upright at the foot, upright again at the rim.
    curve = share**2 * (3 - 2 * share) * 0.45 + share * 0.55
    wall = np.column_stack([base + (radius - base) * curve, z])
    bare = radius - PAINT
    lip = [(bare + 0.2, edge + 0.15), (bare, edge + 0.5), (bare, edge + 2), (bare, rim - 1.0)]
    return np.vstack([heel, wall, lip])


def _lid(brief: Brief, t: _Tumbler) -> list[Part]:
    """A flange over the rim, a sunk drinking deck, a plug with two seals, and the slider."""
    out = float(t.cup.outside[:, 0].max()) + 1.6
    plug = t.cup.inner_radius(t.rim - 5) - 1.0
    top = t.rim + t.lid
    deck, well = top - 4.5, out - 7.5
    body = turned(
        [
            (0, deck), (well, deck), (well + 1.2, top), (out, top), (out, t.rim + 0.15),
            (plug, t.rim + 0.15), (plug, t.rim - 11), (plug - 2.2, t.rim - 11),
            (plug - 2.2, deck - 2.2),
            (0, deck - 2.2),
        ],
        [0, 1.6, 1.4, min(brief.rounded(2.6), 4.0), 0.8, 0.3, 1.0, 0.8, 1.5, 0],
    )  # fmt: skip
    guides = [_rails(well, deck)] if brief.has("slider") else []
    deck_parts = [body, _mouth(well, deck), *guides]
    parts = [
        made(brief, "lid", *deck_parts, construction="Press-in, two wiping seals"),
        made(brief, "gasket", *(_seal(plug, t.rim - z) for z in (4.0, 7.5))),
    ]
    if brief.has("slider"):
        parts.append(_slider(brief, well, deck))
    return parts


def _mouth(well: float, deck: float) -> Mesh:
    """The raised edge round the drinking slot at the front."""
    slot = rounded_polygon([(-9, -3), (9, -3), (9, 3), (-9, 3)], 2.9, 8)
    y = -(well - 6.0)
    path = np.column_stack([slot[:, 0], slot[:, 1] + y, np.full(len(slot), deck + 0.4)])
    return tube_along(path, 0.8, 16, closed=True)


def _seal(radius: float, z: float) -> Mesh:
    return turned(
        [(radius - 0.3, z - 1.1), (radius + 0.95, z), (radius - 0.3, z + 1.1)], 0.4, closed=True
    )


def _slider(brief: Brief, well: float, deck: float) -> Part:
    """A tab in its groove, pushed back: the drinking slot is open."""
    tab = move(rounded_box((19, 13, 3.0), 1.4), y=-well * 0.16, z=deck + 1.5)
    grip = [
        move(rounded_box((11, 1.4, 1.4), 0.6), y=-well * 0.16 + y, z=deck + 3.1) for y in (-3, 0, 3)
    ]
    return made(brief, "slider", merge(tab, *grip), construction="Slides in a groove, removable")


def _rails(well: float, deck: float) -> Mesh:
    """The two guides of the slider, moulded with the lid."""
    rail = rounded_box((1.6, well * 1.05, 1.4), 0.6)
    return merge(*(move(rail, x=x, y=-well * 0.22, z=deck + 0.5) for x in (-11.2, 11.2)))


def _straw(brief: Brief, t: _Tumbler) -> Part:
    """A straight straw that leans a little, through a hole in the lid down to the floor."""
    radius, bore = 4.0, 3.2
    low, lean = t.cup.floor + 3.0, 9.0
    top = t.top
    x_low, x_high = -lean * 0.4, lean
    back = t.cup.inner_radius(t.rim * 0.5) * 0.42
    slope = np.array([x_high - x_low, 0.0, top - low])
    slope /= np.linalg.norm(slope)
    # The end is cut square to the straw, so its highest point lies above its middle.
    end = np.array([x_high, back, top - radius * slope[0]])
    start = np.array([x_low, back, low])
    profile = [(radius, 0.0), (radius, 1.0), (bore, 1.0), (bore, 0.0)]
    length = float(np.linalg.norm(end - start))
    outline = [(r, z * length) for r, z in profile]
    tube = turned(outline, 0.3, closed=True, segments=64)
    side = np.array([slope[2], 0.0, -slope[0]])
    turn = np.stack([side, np.array([0.0, 1.0, 0.0]), slope], axis=1)
    points = tube.points @ turn.T + start
    points[:, 2] += top - points[:, 2].max()
    return made(brief, "straw", Mesh(points, tube.faces))


def _handle(brief: Brief, t: _Tumbler) -> Part:
    r, h = t.cup.radius, t.rim
    high, low, reach = h * 0.83, h * 0.30, brief.mm("handle_reach")
    thick, wide = 10.0, 22.0
    out = r(high) + reach - thick / 2
    path = [
        (r(high) - 0.1, high), (out - reach * 0.35, high + 0.5), (out - 3.0, high - 6.0),
        (out, high - 16.0), (out - 1.0, (high + low) / 2), (out - 4.0, low + 16.0),
        (out - 9.0, low + 5.0), (r(low) + (out - r(low)) * 0.4, low), (r(low) - 0.1, low),
    ]  # fmt: skip
    handle = ear_handle(path, thick, wide, r, flare=brief.rounded(2.5), squareness=3.6)
    plates = [_plate(t, z, wide) for z in (high, low)]
    return made(brief, "handle", handle, *plates, construction="Screwed to welded brackets")


def _plate(t: _Tumbler, z: float, width: float) -> Mesh:
    return wrapped_label(
        t.cup.radius, z - 11, z + 11, width + 9, corner=6, lift=-0.4, thickness=2.0, centre=0.0
    )


def _dimensions(brief: Brief, t: _Tumbler) -> tuple[Dimension, ...]:
    mid = t.rim * 0.5
    found = [
        across("A", "Rim diameter", t.cup.radius(t.rim - 3), t.rim - 3),
        across(
            "B", "Base diameter", t.cup.radius(6.0), 6.0, ("front", "bottom"), size="base_diameter"
        ),
        rise("E", "Height to the rim", -t.cup.radius(t.rim - 3), 0.0, t.rim),
        level(
            "G",
            "Wall, outside to inside",
            mid,
            t.cup.inner_radius(mid),
            t.cup.radius(mid),
            size="wall",
        ),
    ]
    if t.lid:
        out = float(t.cup.outside[:, 0].max()) + 1.6
        found.append(across("C", "Lid diameter", out, t.rim + t.lid - 3.5))
        found.append(rise("F", "Lid height above the rim", out, t.rim, t.rim + t.lid))
    if brief.has("handle") and brief.states("handle_reach"):
        z = t.rim * 0.83
        wall = t.cup.radius(z)
        reach = wall + brief.mm("handle_reach")
        found.append(level("J", "Handle reach", z, wall, reach, size="handle_reach"))
    return tuple(found)
