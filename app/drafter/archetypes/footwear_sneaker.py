"""The court sneaker: lasted upper, toe cap, eyestay, padded collar, laces and a stitched cupsole."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import footwear_sole as bottoms
from app.drafter.archetypes import footwear_upper as uppers
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.archetypes.footwear_last import Skin, Sole, Wall, patch, skin_of
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief import Brief

_OUTSOLE = 5.0


@dataclass(frozen=True, slots=True, eq=False)
class Shoe:
    """A sneaker being built: its sole, upper and the places where pieces meet."""

    sole: Sole
    skin: Skin
    top: Floats
    k: float
    high: bool

    @property
    def ends(self) -> tuple[float, float]:
        """s where collar and throat meet, lateral and medial."""
        x = 0.42 * self.sole.length
        return self.skin.s_at(x, -1), self.skin.s_at(x, 1)


def sneaker(brief: "Brief") -> Built:
    """A right sneaker of the stated length, width and height; low or high top."""
    shoe = _shoe(brief)
    parts = [*_bottom(brief, shoe), *_upper(brief, shoe), *_overlays(brief, shoe), *_tongue(brief, shoe)]
    if brief.has("laces"):
        parts += _lacing(brief, shoe)
    return fitted(
        parts, _dimensions(shoe), width=brief.mm("length"), depth=brief.mm("width"), height=brief.mm("height")
    )


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
    stitch = bottoms.sidewall_line(sole, top, _OUTSOLE, 0.88, 1.55)
    outsole = bottoms.slab(sole, 2.0, _OUTSOLE, 3.4, edge=1.2)
    tread = bottoms.herringbone(sole, 3.4)
    parts = [
        Part("midsole", "Cupsole sidewall", (wall,), brief.look("midsole"), (stitch,), "Moulded cupsole, sidewall stitched through"),
        Part("outsole", "Outsole", (outsole, *tread), brief.look("outsole"), (), "Herringbone tread, 2.4 mm deep"),
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
    for share, out in ((0.36, 2.0), (0.37, 3.0), (0.40, 3.3), (0.68, 3.0), (0.71, 2.7), (0.72, 1.6)):
        loop = bottoms.ring(sole, out, _OUTSOLE + (shoe.top - _OUTSOLE) * share)
        row = loop[index % len(loop)]
        inner = bottoms.ring(sole, 0.6, _OUTSOLE + (shoe.top - _OUTSOLE) * share)[index % len(loop)]
        row[[0, -1]] = inner[[0, -1]]
        rows.append(row)
    return Part("foxing", "Foxing tape", (solids.loft(rows, closed=False),), brief.look("foxing"), (), "Vulcanised-look tape at the heel")


def _upper(brief: "Brief", shoe: Shoe) -> list[Part]:
    thick = uppers.padding(shoe.skin, 9.0, 3.4, shoe.ends)
    inside = uppers.lining(shoe.skin, thick, brief.mm("sole_thickness") * 0.5 + 3.0)
    lines: list[Line] = []
    parts = [
        Part("vamp", "Vamp", (uppers.shell(shoe.skin),), brief.look("vamp"), tuple(lines), "Lasted over a board, cemented"),
        Part("lining", "Collar lining", (inside,), brief.look("lining"), (), "Foam-backed, turned over the topline"),
        Part("insole", "Sockliner", (_insole(brief, shoe),), brief.look("insole"), (), "Die cut, removable"),
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
    return Part("perforations", "Vamp perforations", (mesh,), brief.look("perforations"), (), "Punched Ø 2 mm")


def _overlays(brief: "Brief", shoe: Shoe) -> list[Part]:
    parts = [_quarters(brief, shoe), _eyestay(brief, shoe), _collar(brief, shoe), _heel_tab(brief, shoe)]
    if brief.has("toe_cap"):
        parts.append(_toe_cap(brief, shoe))
    if brief.has("side_stripe"):
        parts.append(_stripes(brief, shoe))
    return parts


def _quarters(brief: "Brief", shoe: Shoe) -> Part:
    """Both side pieces, from the heel to a slanted front edge; one mesh each side."""
    skin = shoe.skin
    meshes: list[Mesh] = []
    lines: list[Line] = []
    for side in (-1, 1):
        x = np.linspace(0.0, 0.735, 90) * shoe.sole.length
        s = np.array([skin.s_at(float(v), side) for v in x])
        if side > 0:
            s = np.where(s < 0.3, s + 1, s)
        share = np.clip((x / shoe.sole.length - 0.60) / 0.135, 0, 1)
        low = 0.80 * share**1.15
        piece = patch(skin, s if side < 0 else s[::-1], low if side < 0 else low[::-1], 0.985, 1.0, rows=22)
        meshes.append(piece)
        front = share > 0
        for inset in (0.012, 0.026):
            sign = -1 if side < 0 else 1
            lines.append(uppers.line_on(skin, s[front] + sign * inset * 0.55, low[front] + inset, 1.0))
    return Part("quarters", "Quarters", tuple(meshes), brief.look("quarters"), tuple(lines), "Double-needle stitched over the vamp")


def _throat(shoe: Shoe, n: int = 150) -> Floats:
    """The s along the throat, from its lateral end round its base to its medial end."""
    first, last = shoe.ends
    return np.linspace(first - 0.006, last + 0.006, n)


def _eyestay(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    s = _throat(shoe)
    from_base = np.abs(np.linspace(-1, 1, len(s)))
    wide = 17.5 + 1.5 * from_base - 3.0 * (1 - from_base) ** 6
    low = skin.down(s, wide)
    piece = patch(skin, s, low, 0.997, 2.0, rows=10)
    lines = tuple(
        uppers.line_on(skin, s[3:-3], np.minimum(skin.down(s, wide - inset)[3:-3], 0.99), 2.0)
        for inset in (2.0, 4.6, wide.min() - 2.2)
    )
    return Part("eyestay", "Eyestay", (piece,), brief.look("eyestay"), lines, "Folded edge, double row of stitches, reinforced")


def _collar(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    first, last = shoe.ends
    depth = 17.0 + (16.0 if shoe.high else 0.0)
    pieces, lines = [], []
    for start, end in ((last - 1 + 0.012, -0.030), (0.030, first - 0.012)):
        s = np.linspace(start, end, 60)
        swell = np.clip(np.minimum(s - start, end - s) / 0.02, 0, 1) ** 0.6
        low = skin.down(s, depth)
        pieces.append(patch(skin, s, low, 0.999, 1.5, rows=14, puff=2.4 * swell))
        lines.append(uppers.line_on(skin, s[2:-2], skin.down(s, depth + 2.6)[2:-2], 1.0))
    return Part("collar", "Collar", tuple(pieces), brief.look("collar"), tuple(lines), "Padded, 8 mm foam")


def _heel_tab(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    s = np.linspace(-0.036, 0.036, 31)
    crown = 1 - (s / 0.036) ** 2
    low = skin.down(s, 30.0 + 5.0 * crown)
    high = skin.down(s, 2.2 - 1.5 * crown)
    tab = patch(skin, s, low, high, 2.9, rows=14)
    wide = np.linspace(-0.062, 0.062, 41)
    top = skin.down(wide, 34.0 + 8.0 * (wide / 0.062) ** 2)
    counter = patch(skin, wide, 0.02, top, 1.9, rows=16)
    lines = [
        uppers.line_on(skin, s[2:-2], skin.down(s, 28.0 + 5.0 * crown)[2:-2], 2.9),
        uppers.line_on(skin, wide[1:-1], skin.down(wide, 36.2 + 8.0 * (wide / 0.062) ** 2)[1:-1], 1.9),
    ]
    return Part("heel_tab", "Heel tab", (tab, counter), brief.look("heel_tab"), tuple(lines), "Heel patch over a thermoformed counter")


def _toe_cap(brief: "Brief", shoe: Shoe) -> Part:
    skin, length = shoe.skin, shoe.sole.length
    edge = 0.835 * length
    s = np.linspace(skin.s_at(edge + 1.5, -1), skin.s_at(edge + 1.5, 1), 90)
    t = np.linspace(0, 1, 80)
    xs = skin.at(s[:, None], t[None])[..., 0]
    bow = edge + 9.0 * (1 - np.abs(np.linspace(-1, 1, len(s))) ** 2) * -0.4
    high = np.array([float(np.interp(-b, -row, t)) for b, row in zip(bow, xs, strict=True)])
    high = np.maximum(high, 0.03)
    piece = patch(skin, s, 0.0, high, 1.3, rows=22)
    lines = tuple(
        uppers.line_on(skin, s[4:-4], np.maximum(high - inset, 0.01)[4:-4], 1.3) for inset in (0.022, 0.05)
    )
    return Part("toe_cap", "Toe cap", (piece,), brief.look("toe_cap"), lines, "Double-needle stitched, skived edge")


def _stripes(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    meshes = []
    for side in (-1, 1):
        for k in range(3):
            s0 = skin.s_at((0.36 + 0.075 * k) * shoe.sole.length, side)
            wide, slant = 0.0095, 0.034 * -side
            u = np.linspace(-1, 1, 7)
            t = np.linspace(0.20, 0.985, 20)
            rows = [skin.at(s0 + wide * u + slant * (v - 0.5), v, np.where(np.abs(u) > 0.99, 0.6, 1.8)) for v in t]
            meshes.append(solids.loft(rows, closed=False))
    return Part("side_stripe", "Side stripes", tuple(meshes), brief.look("side_stripe"), (), "Die-cut overlay, edge stitched")


def _tongue_path(shoe: Shoe) -> Floats:
    h = 30.0 if shoe.high else 0.0
    skin = shoe.skin
    up = float(skin.grid[:, -1, 2].max()) - (96 + (38 if shoe.high else 0)) * shoe.k
    up = min(up, 0.0) if up < 0 else 0.0
    base = skin.at(skin.toe(), 1.0)
    lift = float(base[2]) - 67 * shoe.k
    k = shoe.k
    rows = [
        (213, 3.4, 60), (200, 3.0, 65.5), (180, 2.5, 74.5), (156, 1.8, 87), (131, 1.0, 99.5 + h * 0.15),
        (110, 0.4, 110 + h * 0.7), (97, 0.0, 119.5 + h), (88, 0.0, 128 + h * 1.1), (83, 0.0, 134 + h * 1.15),
    ]
    return np.array([(x, y, z * k + lift) for x, y, z in rows])


def _tongue(brief: "Brief", shoe: Shoe) -> list[Part]:
    path = _tongue_path(shoe)
    w = shoe.sole.width / 100.5
    mesh = uppers.tongue(path, np.array([15, 19, 23, 25, 27, 29, 31, 32]) * w, 7.0, arch=11.0)
    parts = [Part("tongue", "Tongue", (mesh,), brief.look("tongue"), (), "Padded, bound edge")]
    line = solids.smooth_curve(path, 70)
    spot, ahead = line[61], line[64] - line[58]
    label = solids.rounded_box((1.2, 26.0 * w, 17.0), 0.5, 3, 6)
    label = Mesh(label.points - [0.030 * 0, 0, 0], label.faces)
    bend = label.points.copy()
    bend[:, 0] -= 11.0 * (bend[:, 1] / (31 * w)) ** 2
    tilt = float(np.degrees(np.arctan2(-ahead[0], ahead[2])))
    placed = solids.rotate(Mesh(bend, label.faces), "y", -tilt)
    out = np.cross(ahead / np.linalg.norm(ahead), [0.0, 1.0, 0.0])
    out = out if out[0] > 0 else -out
    placed = solids.move(placed, *(spot + out * 3.4).tolist())
    parts.append(Part("label", "Tongue label", (placed,), brief.look("label"), (), "Woven label, stitched round"))
    return parts


def _lacing(brief: "Brief", shoe: Shoe) -> list[Part]:
    skin = shoe.skin
    pairs = max(4, brief.count("eyelets"))
    xs = np.linspace(111.5, 188.0, pairs).tolist()
    line = solids.smooth_curve(_tongue_path(shoe), 200)
    lateral = uppers.eyelet_places(skin, xs, 8.5, -1)
    medial = uppers.eyelet_places(skin, xs, 8.5, 1)
    bars, rims, holes = [], [], []
    for a, b in zip(lateral, medial, strict=True):
        for place in (a, b):
            rim, hole = uppers.eyelet(skin, place, 2.1)
            rims.append(rim)
            holes.append(hole)
        edges = [skin.at(p[0], 1.0) for p in (a, b)]
        middle = (edges[0] + edges[1]) / 2
        crown = middle.copy()
        crown[2] = float(np.interp(-middle[0], -line[:, 0], line[:, 2])) + 5.2
        crown[2] = max(crown[2], float(max(e[2] for e in edges)) + 3.2)
        bars.append(uppers.lace_bar(skin, (a, b), 2.2, crown))
    return [
        Part("laces", "Laces", tuple(bars), brief.look("laces"), (), "Flat cotton, 7 mm, bar lacing"),
        Part("eyelets", "Eyelets", tuple(rims), brief.look("eyelets"), (), "Rolled rim, Ø 6 mm"),
        Part("eyelet_holes", "Eyelet holes", tuple(holes), brief.look("eyelet_holes"), (), "Punched Ø 5 mm"),
    ]


def _dimensions(shoe: Shoe) -> tuple[Dimension, ...]:
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
        Dimension("A", "Outsole length", (-3.4, 0, 0), (sole.length + 3.4, 0, 0), views=("bottom", "front")),
        Dimension("B", "Ball width", (bx, ball_l, 0), (bx, ball_m, 0), views=("bottom",)),
        Dimension("C", "Heel width", (hx, heel_l, 0), (hx, heel_m, 0), views=("bottom",)),
        Dimension("E", "Back height", (float(heel[0]), 0, wall), (float(heel[0]), 0, float(heel[2])), views=("front",)),
        Dimension("F", "Collar height, lateral", (float(dip[0]), float(dip[1]), 0), (float(dip[0]), float(dip[1]), float(dip[2])), views=("front",)),
        Dimension("G", "Sidewall height at heel", (0, 0, float(sole.ground(0.0))), (0, 0, wall), views=("front", "side")),
        Dimension("J", "Vamp length", (float(throat[0]), 0, float(throat[2])), (sole.length, 0, float(throat[2])), views=("front",)),
    )
