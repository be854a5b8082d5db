"""The court sneaker: lasted upper, padded collar, laces and a stitched cupsole."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import footwear_sole as bottoms
from app.drafter.archetypes import footwear_upper as uppers
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.archetypes.footwear_lacing import lacing, tongue, tongue_path
from app.drafter.archetypes.footwear_last import Sole, Wall, skin_of
from app.drafter.archetypes.footwear_overlays import overlays
from app.drafter.archetypes.footwear_shoe import Shoe, with_last
from app.drafter.model import Dimension, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_OUTSOLE = 5.0


def sneaker(brief: "Brief") -> Built:
    """A right sneaker of the stated length, width and height; low or high top."""
    shoe = _shoe(brief)
    parts = [
        *_bottom(brief, shoe),
        *_upper(brief, shoe),
        *overlays(brief, shoe),
        *tongue(brief, shoe, tongue_path(shoe)),
    ]
    if brief.has("laces"):
        parts += lacing(brief, shoe, tongue_path(shoe))
    built = fitted(
        parts,
        _dimensions(shoe, brief),
        width=brief.mm("length"),
        depth=brief.mm("width"),
        height=brief.mm("height"),
    )
    return with_last(built, brief)


def _shoe(brief: "Brief") -> Shoe:
    length, width = brief.mm("length"), brief.mm("width")
    high = brief.has("high_top")
    k = brief.mm("height") / (168.0 if high else 131.0)
    platform = brief.mm("sole_thickness")
    sole = Sole(length - 6.8, width - 7.3, toe_spring=10.5 * brief.vary("spring", 0.15))
    top = bottoms.wall_top(sole, platform, platform * 0.86)
    bed = platform * 0.5
    feather = bottoms.ring(sole, -2.0, bed + 2.0)
    walls = _walls(k, width / 108.0, high, platform - 28.0)
    return Shoe(sole, skin_of(sole, feather, walls), top, k, high)


def _walls(k: float, w: float, high: bool, up: float) -> list[Wall]:
    """The topline and walls, lateral then medial; x in shares of 290 mm, tops in mm."""
    h = 38.0 if high else 0.0
    rows = [
        # x, side, top x, y, z, rise, bulge, bend
        (0.000, -1, 10, 0, 96 + h, 1.00, 4.5, 1.2),
        (0.030, -1, 15, -14, 94 + h, 1.00, 4.0, 1.2),
        (0.085, -1, 31, -23.5, 84 + h, 1.00, 3.5, 1.2),
        (0.170, -1, 54, -27.5, 76 + h * 0.94, 0.98, 3.0, 1.2),
        (0.260, -1, 77, -27, 80 + h * 0.90, 0.95, 2.5, 1.2),
        (0.345, -1, 95, -23.5, 93 + h * 0.86, 0.88, 2.0, 1.2),
        (0.405, -1, 108, -19.5, 105.5 + h * 0.75, 0.80, 1.5, 1.2),
        (0.500, -1, 131, -17, 98.5 + h * 0.16, 0.72, 1.0, 1.2),
        (0.600, -1, 156, -14.5, 87, 0.68, 1.0, 1.2),
        (0.700, -1, 180, -12, 77, 0.72, 0.8, 1.1),
        (0.800, -1, 194, -9, 70.5, 0.74, 0.6, 1.1),
        (0.900, -1, 200, -4.5, 68, 0.76, 0.6, 1.1),
        (0.995, -1, 202, 4, 67, 0.77, 0.6, 1.1),
    ]
    walls = []
    for x, side, tx, ty, tz, rise, bulge, bend in rows:
        walls.append(Wall(x, side, (tx / 1.0, ty * w + _ridge(tx), up + tz * k), rise, bulge, bend))
        if 0.0 < x < 0.99:
            medial = (tx, -ty * w + _ridge(tx), up + tz * k)
            walls.append(Wall(x, 1, medial, rise, bulge * 0.6, bend))
    return walls


def _ridge(x: float) -> float:
    return float(np.interp(x, [0, 60, 110, 203], [0.0, -1.0, 0.5, 3.0]))


def _bottom(brief: "Brief", shoe: Shoe) -> list[Part]:
    sole, top = shoe.sole, shoe.top
    grooves = [0.30, 0.80] if brief.level("detail") > 0 else [0.80]
    if brief.level("detail") < 0:
        grooves = []
    wall = bottoms.sidewall(sole, top, _OUTSOLE - 0.4, out=1.2, flare=1.6, grooves=grooves)
    stitch = bottoms.sidewall_line(sole, top, _OUTSOLE, 0.88, 2.0)
    outsole = bottoms.slab(sole, 2.0, _OUTSOLE, 3.4, edge=1.2)
    tread = bottoms.herringbone(sole, 3.4)
    parts = [
        Part(
            "midsole",
            "Cupsole sidewall",
            (wall,),
            brief.look("midsole"),
            (stitch,),
            "Moulded cupsole, sidewall stitched through",
        ),
        Part(
            "outsole",
            "Outsole",
            (outsole, *tread),
            brief.look("outsole"),
            (),
            "Herringbone tread, 2.4 mm deep",
        ),
    ]
    if brief.level("detail") >= 0:
        parts.append(_foxing(brief, shoe))
    return parts


def _foxing(brief: "Brief", shoe: Shoe) -> Part:
    """The raised tape low on the heel of the sidewall, where the size is moulded."""
    sole = shoe.sole
    n = 34
    index = np.arange(-n, n + 1)
    rows = []
    for share, out in (
        (0.36, 2.0),
        (0.37, 3.0),
        (0.40, 3.3),
        (0.68, 3.0),
        (0.71, 2.7),
        (0.72, 1.6),
    ):
        loop = bottoms.ring(sole, out, _OUTSOLE + (shoe.top - _OUTSOLE) * share)
        row = loop[index % len(loop)]
        inner = bottoms.ring(sole, 0.6, _OUTSOLE + (shoe.top - _OUTSOLE) * share)[index % len(loop)]
        row[[0, -1]] = inner[[0, -1]]
        rows.append(row)
    return Part(
        "foxing",
        "Foxing tape",
        (solids.loft(rows, closed=False),),
        brief.look("foxing"),
        (),
        "Vulcanised-look tape at the heel",
    )


def _upper(brief: "Brief", shoe: Shoe) -> list[Part]:
    thick = uppers.padding(shoe.skin, 9.0, 3.4, shoe.ends)
    inside = uppers.lining(shoe.skin, thick, brief.mm("sole_thickness") * 0.5 + 3.0)
    lines: list[Line] = []
    parts = [
        Part(
            "vamp",
            "Vamp",
            (uppers.shell(shoe.skin),),
            brief.look("vamp"),
            tuple(lines),
            "Lasted over a board, cemented",
        ),
        Part(
            "lining",
            "Collar lining",
            (inside,),
            brief.look("lining"),
            (),
            "Foam-backed, turned over the topline",
        ),
        Part(
            "insole",
            "Sockliner",
            (_insole(brief, shoe),),
            brief.look("insole"),
            (),
            "Die cut, removable",
        ),
    ]
    if brief.has("perforations"):
        parts.append(_perforations(brief, shoe))
    return parts


def _insole(brief: "Brief", shoe: Shoe) -> Mesh:
    low = brief.mm("sole_thickness") * 0.5 + 2.0
    return bottoms.slab(shoe.sole, low, low + 4.5, -6.5, edge=1.0)


def _perforations(brief: "Brief", shoe: Shoe) -> Part:
    skin, toe = shoe.skin, shoe.skin.toe()
    places = []
    for row, (t, count) in enumerate(((0.60, 5), (0.68, 5), (0.76, 4))):
        spread = 0.052 - 0.006 * row
        places += [(toe + a, t - 0.5 * abs(a)) for a in np.linspace(-spread, spread, count)]
    mesh = uppers.dots(skin, places, 1.1, 0.0)
    return Part(
        "perforations",
        "Vamp perforations",
        (mesh,),
        brief.look("perforations"),
        (),
        "Punched Ø 2 mm",
    )


def _dimensions(shoe: Shoe, brief: "Brief") -> tuple[Dimension, ...]:
    sole, skin = shoe.sole, shoe.skin
    ball_l, ball_m = sole.half_widths(0.69 * sole.length, 3.4)
    heel_l, heel_m = sole.half_widths(0.16 * sole.length, 3.4)
    bx, hx = 0.69 * sole.length, 0.16 * sole.length
    heel = skin.at(0.0, 1.0)
    dip = skin.at(skin.s_at(0.17 * sole.length, -1), 1.0)
    throat = skin.at(skin.toe(), 1.0)
    i = 0
    wall = float(shoe.top[i] + sole.ground(0.0))
    return (
        Dimension(
            "A",
            "Outsole length",
            (-3.4, 0, 0),
            (sole.length + 3.4, 0, 0),
            views=("bottom", "front"),
        ),
        Dimension("B", "Ball width", (bx, ball_l, 0), (bx, ball_m, 0), views=("bottom",)),
        Dimension("C", "Heel width", (hx, heel_l, 0), (hx, heel_m, 0), views=("bottom",)),
        Dimension(
            "E",
            "Back height",
            (float(heel[0]), 0, wall),
            (float(heel[0]), 0, float(heel[2])),
            views=("front",),
        ),
        Dimension(
            "F",
            "Collar height, lateral",
            (float(dip[0]), float(dip[1]), 0),
            (float(dip[0]), float(dip[1]), float(dip[2])),
            views=("front",),
        ),
        Dimension(
            "G",
            "Sidewall height at heel",
            (0, 0, float(sole.ground(0.0))),
            (0, 0, wall),
            views=("front", "side"),
            size="sole_thickness",
        ),
        Dimension(
            "J",
            "Vamp length",
            (float(throat[0]), 0, float(throat[2])),
            (sole.length, 0, float(throat[2])),
            views=("front",),
        ),
    )
