"""Pieces sewn on an upper: quarters, eyestay, collar, heel tab, toe cap, side stripes."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import footwear_upper as uppers
from app.drafter.archetypes.footwear_last import patch
from app.drafter.archetypes.footwear_shoe import Shoe
from app.drafter.model import Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


def overlays(brief: "Brief", shoe: Shoe) -> list[Part]:
    parts = [
        quarters(brief, shoe),
        eyestay(brief, shoe),
        collar(brief, shoe),
        heel_tab(brief, shoe),
    ]
    if brief.has("toe_cap"):
        parts.append(toe_cap(brief, shoe))
    if brief.has("side_stripe"):
        parts.append(stripes(brief, shoe))
    return parts


def quarters(brief: "Brief", shoe: Shoe) -> Part:
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
        piece = patch(
            skin, s if side < 0 else s[::-1], low if side < 0 else low[::-1], 0.985, 1.0, rows=22
        )
        meshes.append(piece)
        front = share > 0
        for inset in (0.012, 0.026):
            sign = -1 if side < 0 else 1
            lines.append(
                uppers.line_on(skin, s[front] + sign * inset * 0.55, low[front] + inset, 1.0)
            )
    return Part(
        "quarters",
        "Quarters",
        tuple(meshes),
        brief.look("quarters"),
        tuple(lines),
        "Double-needle stitched over the vamp",
    )


def throat(shoe: Shoe, n: int = 150) -> Floats:
    """The s along the throat, from its lateral end round its base to its medial end."""
    first, last = shoe.ends
    return np.linspace(first - 0.006, last + 0.006, n)


def eyestay(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    s = throat(shoe)
    from_base = np.abs(np.linspace(-1, 1, len(s)))
    wide = 17.5 + 1.5 * from_base - 3.0 * (1 - from_base) ** 6
    low = skin.down(s, wide)
    piece = patch(skin, s, low, 0.997, 2.0, rows=10)
    lines = tuple(
        uppers.line_on(skin, s[3:-3], np.minimum(skin.down(s, wide - inset)[3:-3], 0.99), 2.0)
        for inset in (2.0, 4.6, wide.min() - 2.2)
    )
    return Part(
        "eyestay",
        "Eyestay",
        (piece,),
        brief.look("eyestay"),
        lines,
        "Folded edge, double row of stitches, reinforced",
    )


def collar(brief: "Brief", shoe: Shoe) -> Part:
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
    return Part(
        "collar", "Collar", tuple(pieces), brief.look("collar"), tuple(lines), "Padded, 8 mm foam"
    )


def heel_tab(brief: "Brief", shoe: Shoe) -> Part:
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
        uppers.line_on(
            skin, wide[1:-1], skin.down(wide, 36.2 + 8.0 * (wide / 0.062) ** 2)[1:-1], 1.9
        ),
    ]
    return Part(
        "heel_tab",
        "Heel tab",
        (tab, counter),
        brief.look("heel_tab"),
        tuple(lines),
        "Heel patch over a thermoformed counter",
    )


def toe_cap(brief: "Brief", shoe: Shoe) -> Part:
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
        uppers.line_on(skin, s[4:-4], np.maximum(high - inset, 0.01)[4:-4], 1.3)
        for inset in (0.022, 0.05)
    )
    return Part(
        "toe_cap",
        "Toe cap",
        (piece,),
        brief.look("toe_cap"),
        lines,
        "Double-needle stitched, skived edge",
    )


def stripes(brief: "Brief", shoe: Shoe) -> Part:
    skin = shoe.skin
    meshes = []
    for side in (-1, 1):
        for k in range(3):
            s0 = skin.s_at((0.36 + 0.075 * k) * shoe.sole.length, side)
            wide, slant = 0.0095, 0.034 * -side
            u = np.linspace(-1, 1, 7)
            t = np.linspace(0.20, 0.985, 20)
            rows = [
                skin.at(s0 + wide * u + slant * (v - 0.5), v, np.where(np.abs(u) > 0.99, 0.6, 1.8))
                for v in t
            ]
            meshes.append(solids.loft(rows, closed=False))
    return Part(
        "side_stripe",
        "Side stripes",
        tuple(meshes),
        brief.look("side_stripe"),
        (),
        "Die-cut overlay, edge stitched",
    )
