"""Ankle boots: laced with eyestay and tongue, or chelsea with elastic gores; welted."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import footwear_overlays as sewn
from app.drafter.archetypes import footwear_sole as bottoms
from app.drafter.archetypes import footwear_upper as uppers
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.archetypes.footwear_lacing import lacing, tongue
from app.drafter.archetypes.footwear_last import Sole, Wall, patch, skin_of
from app.drafter.archetypes.footwear_shoe import Shoe, with_last
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_LUG = 3.5
_SLAB = 9.0
_WELT = 4.0


def boot(brief: "Brief") -> Built:
    """A right ankle boot of the stated length, width and height."""
    chelsea = brief.has("chelsea")
    shoe = _shoe(brief, chelsea=chelsea)
    parts = [*_bottom(brief, shoe), *_upper(brief, shoe, chelsea=chelsea)]
    if chelsea:
        parts += _gores(brief, shoe)
    else:
        path = _tongue_path(shoe)
        parts += [sewn.quarters(brief, shoe), sewn.eyestay(brief, shoe), *tongue(brief, shoe, path)]
        parts += lacing(brief, shoe, path) if brief.has("laces") else []
    if brief.has("toe_cap"):
        parts.append(sewn.toe_cap(brief, shoe))
    parts += [_backstay(brief, shoe), _pull_loop(brief, shoe, chelsea=chelsea)]
    built = fitted(
        parts,
        _dimensions(shoe, brief),
        width=brief.mm("length"),
        depth=brief.mm("width"),
        height=brief.mm("height"),
    )
    return with_last(built, brief)


def _shoe(brief: "Brief", *, chelsea: bool) -> Shoe:
    lift = max(brief.mm("heel_height") - 10.0, 4.0)
    sole = Sole(
        brief.mm("length") - 7.6,
        brief.mm("width") - 8.1,
        toe_spring=9.0,
        heel_spring=0.0,
        heel_lift=lift,
    )
    base = _LUG + _SLAB + _WELT
    top = np.full(len(sole.outline()), base)
    feather = bottoms.ring(sole, -2.5, base - 2.0)
    k = brief.mm("height") / 186.0
    walls = _chelsea_walls(k) if chelsea else _laced_walls(k)
    return Shoe(sole, skin_of(sole, feather, walls), top, k, True)


def _walls(rows: list[tuple[float, ...]], k: float) -> list[Wall]:
    made = []
    for x, tx, ty, tz, rise, bulge, bend in rows:
        shift = 1.0 + 2.0 * max(0.0, (x - 0.4)) * (tz < 120)
        made.append(Wall(x, -1, (tx, ty + shift, tz * k), rise, bulge, bend))
        if 0.0 < x < 0.99:
            made.append(Wall(x, 1, (tx, -ty + shift, tz * k), rise, bulge * 0.7, bend))
    return made


def _laced_walls(k: float) -> list[Wall]:
    return _walls(
        [
            # x, top x, y, z, rise, bulge, bend
            (0.000, 3, 0, 172, 1.0, -3.0, 1.2),
            (0.030, 9, -18, 171, 1.0, -3.5, 1.2),
            (0.085, 23, -30, 168, 1.0, -5.0, 1.2),
            (0.170, 46, -36, 166, 1.0, -6.5, 1.2),
            (0.260, 70, -33, 167, 0.97, -6.5, 1.3),
            (0.345, 88, -25, 170, 0.90, -5.0, 1.5),
            (0.405, 99, -18.5, 172, 0.82, -3.0, 1.8),
            (0.440, 105, -17, 150, 0.78, -2.0, 1.7),
            (0.480, 112, -16.5, 127, 0.76, -0.5, 1.5),
            (0.530, 124, -16, 110, 0.76, 0.5, 1.3),
            (0.600, 148, -15, 97, 0.75, 0.8, 1.2),
            (0.700, 176, -12.5, 85, 0.76, 0.8, 1.1),
            (0.800, 192, -9, 78, 0.77, 0.6, 1.1),
            (0.900, 198, -4.5, 75, 0.79, 0.6, 1.1),
            (0.995, 200, 3, 74, 0.80, 0.6, 1.1),
        ],
        k,
    )


def _chelsea_walls(k: float) -> list[Wall]:
    return _walls(
        [
            (0.000, 3, 0, 184, 1.0, -4.0, 1.2),
            (0.030, 8, -17, 183, 1.0, -4.5, 1.2),
            (0.085, 20, -29, 180, 1.0, -6.0, 1.2),
            (0.170, 40, -36, 176, 1.0, -7.0, 1.2),
            (0.260, 60, -35, 174, 0.95, -7.0, 1.6),
            (0.345, 76, -29, 175, 0.80, -5.0, 2.2),
            (0.420, 86, -22, 178, 0.66, -3.0, 2.9),
            (0.520, 92, -15, 181, 0.54, -1.0, 3.5),
            (0.640, 95, -10, 183, 0.46, 0.0, 4.1),
            (0.780, 97, -5, 184, 0.40, 0.5, 4.6),
            (0.900, 98, -2, 184, 0.37, 0.5, 4.9),
            (0.995, 98, 1, 184, 0.36, 0.5, 5.0),
        ],
        k,
    )


def _bottom(brief: "Brief", shoe: Shoe) -> list[Part]:
    sole = shoe.sole
    lugged = brief.has("lug_sole")
    low = _LUG if lugged else 0.6
    outsole = bottoms.slab(sole, low, _LUG + _SLAB, 3.6, edge=1.6)
    welt = bottoms.slab(sole, _LUG + _SLAB + 0.3, _LUG + _SLAB + _WELT, 3.8, edge=0.8)
    stitch = bottoms.ring(sole, 1.6, _LUG + _SLAB + _WELT + 0.1)
    pieces = [outsole, _heel_block(sole, low)]
    if lugged:
        level = Sole(sole.length, sole.width, sole.toe_spring, 0.0, 0.0)
        pieces += bottoms.lugs(level, 3.6, depth=_LUG, gap=(0.285, 0.42))
    return [
        Part(
            "outsole",
            "Outsole",
            tuple(pieces),
            brief.look("outsole"),
            (),
            "Moulded unit with heel block",
        ),
        Part(
            "welt",
            "Welt",
            (welt,),
            brief.look("welt"),
            (Line(np.vstack([stitch, stitch[:1]]), "stitch"),),
            "Goodyear-type storm welt, stitched",
        ),
    ]


def _heel_block(sole: Sole, low: float) -> Mesh:
    """The block under the heel, straight at its front."""
    edge = 0.285 * sole.length
    plan = sole.outline(3.4, 512)
    plan = plan[plan[:, 0] < edge]
    lateral, medial = plan[plan[:, 1] < 0], plan[plan[:, 1] >= 0]
    lateral, medial = lateral[np.argsort(lateral[:, 0])], medial[np.argsort(-medial[:, 0])]
    t = np.linspace(0, 1, 24)[1:-1]
    front = lateral[-1] + t[:, None] * (medial[0] - lateral[-1])
    front[:, 0] -= 7.0 * np.sin(np.pi * t)
    ring = solids.resample(np.vstack([lateral, front, medial]), 200, closed=True)
    middle = ring.mean(axis=0)
    rings = []
    for share, drop in ((0.965, 0.0), (0.985, 0.6), (0.99, 2.0), (1.0, 99.0)):
        loop = middle + (ring - middle) * share
        high = _LUG + sole.ground(loop[:, 0]) + 0.8
        rings.append(np.column_stack([loop, np.minimum(low + drop, high)]))
    return solids.loft(rings)


def _upper(brief: "Brief", shoe: Shoe, *, chelsea: bool) -> list[Part]:
    skin = shoe.skin
    ends = (0.9, 0.95) if chelsea else shoe.ends
    thick = uppers.padding(skin, 4.0 if chelsea else 6.0, 3.2, ends)
    inside = uppers.lining(skin, thick, _LUG + _SLAB + _WELT + 2.0)
    lines: list[Line] = []
    s = np.linspace(0, 1, 240)
    if chelsea:
        lines.append(uppers.line_on(skin, s, skin.down(s, 5.0), 0.0))
    else:
        first, last = shoe.ends
        around = np.linspace(last - 1 + 0.012, first - 0.012, 120)
        lines += [uppers.line_on(skin, around, skin.down(around, mm), 1.0) for mm in (4.0, 24.0)]
    low = _LUG + _SLAB + _WELT + 1.0
    insole = bottoms.slab(shoe.sole, low, low + 4.0, -7.0, edge=1.0)
    return [
        Part(
            "vamp",
            "Vamp and shaft",
            (uppers.shell(skin),),
            brief.look("vamp"),
            tuple(lines),
            "Lasted, welted",
        ),
        Part(
            "lining",
            "Lining",
            (inside,),
            brief.look("lining"),
            (),
            "Full lining, turned at the topline",
        ),
        Part("insole", "Sockliner", (insole,), brief.look("insole"), (), "Die cut, removable"),
    ]


def _backstay(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    s = np.linspace(-0.017, 0.017, 15)
    strip = patch(skin, s, 0.02, skin.down(s, 1.0), 2.0, rows=30)
    t = np.linspace(0.05, 0.97, 60)
    lines = tuple(uppers.line_on(skin, np.full(60, x), t, 2.0) for x in (-0.0135, 0.0135))
    return Part(
        "backstay", "Backstay", (strip,), brief.look("backstay"), lines, "Strip over the back seam"
    )


def _pull_loop(brief: "Brief", shoe: Shoe, *, chelsea: bool) -> Part:
    """A webbing loop at the back of the topline; chelsea boots have one in front as well."""
    spots = [0.0, shoe.skin.toe()] if chelsea else [0.0]
    loops = []
    for s in spots:
        top, out = shoe.skin.at(s, 1.0), shoe.skin.normal(s, 1.0)
        low_out, low_in = (
            shoe.skin.at(s, shoe.skin.down(s, 24.0), 3.0),
            shoe.skin.at(s, shoe.skin.down(s, 20.0), -6.5),
        )
        up = np.array([0.0, 0.0, 1.0])
        path = solids.smooth_curve(
            [
                low_out,
                top + out * 3.6 - up * 3,
                top + out * 3.0 + up * 12,
                top - out * 2.5 + up * 15,
                top - out * 7.0 + up * 10,
                low_in,
            ],
            60,
        )
        section = solids.rounded_rectangle(14.0, 1.6, 0.7, 4)
        facing = np.cross(np.gradient(path, axis=0), [0.0, 1.0, 0.0])
        loops.append(solids.sweep(section, path, up=facing))
    return Part(
        "pull_loop", "Pull loop", tuple(loops), brief.look("pull_loop"), (), "Webbing, box stitched"
    )


def _gores(brief: "Brief", shoe: Shoe) -> list[Part]:
    """Elastic side panels between vamp and quarter."""
    skin, length = shoe.skin, shoe.sole.length
    meshes, lines = [], []
    for side in (-1, 1):
        middle = skin.s_at(0.265 * length, side)
        u = np.linspace(-1, 1, 41)
        low = 0.40 + 0.22 * np.abs(u) ** 2.2
        s = middle + u * 0.038
        meshes.append(patch(skin, s, low, skin.down(s, 1.2), 0.9, rows=24))
        edge = np.linspace(-1, 1, 60) * 1.08
        lines.append(
            uppers.line_on(skin, middle + edge * 0.041, 0.385 + 0.22 * np.abs(edge) ** 2.2, 0.2)
        )
    return [
        Part(
            "gores",
            "Elastic gores",
            tuple(meshes),
            brief.look("gores"),
            tuple(lines),
            "Woven elastic, lined",
            texture="rib/x 0.8",
        )
    ]


def _tongue_path(shoe: Shoe) -> Floats:
    k = shoe.k
    rows = [
        (211, 3.2, 68), (198, 2.8, 73), (176, 2.4, 83.5), (150, 1.8, 96), (127, 1.2, 109),
        (113, 0.8, 127), (105.5, 0.6, 150), (99.5, 0.4, 170), (96, 0.2, 186),
    ]  # fmt: skip
    return np.array([(x, y, z * k) for x, y, z in rows])


def _dimensions(shoe: Shoe, brief: "Brief") -> tuple[Dimension, ...]:
    sole, skin = shoe.sole, shoe.skin
    bx = 0.69 * sole.length
    low, high = sole.half_widths(bx, 3.6)
    back = skin.at(0.0, 1.0)
    side = skin.at(skin.s_at(0.2 * sole.length, -1), 1.0)
    other = skin.at(skin.s_at(0.2 * sole.length, 1), 1.0)
    rear = float(sole.ground(0.0)) + _LUG + _SLAB
    return (
        Dimension(
            "A",
            "Outsole length",
            (-3.6, 0, 0),
            (sole.length + 3.6, 0, 0),
            views=("bottom", "front"),
        ),
        Dimension("B", "Ball width", (bx, low, 0), (bx, high, 0), views=("bottom",)),
        Dimension(
            "C",
            "Shaft height at back",
            (float(back[0]), 0, rear),
            (float(back[0]), 0, float(back[2])),
            views=("front",),
        ),
        Dimension(
            "E",
            "Heel height with outsole",
            (0, 0, 0),
            (0, 0, rear),
            views=("front",),
            size="heel_height",
        ),
        Dimension("F", "Shaft width at top", _point(side), _point(other), views=("side",)),
    )


def _point(p: Floats) -> tuple[float, float, float]:
    return (float(p[0]), float(p[1]), float(p[2]))
