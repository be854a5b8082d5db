"""Toys: a sitting plush bear, and a stack of wooden blocks with printed shapes."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.archetypes.pieces import piece
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_BEAR = 300.0


def plush_bear(brief: "Brief") -> Built:
    """A sitting bear of the stated height; bow and scarf by words."""
    chub = 1.25 if "chunky" in brief.style else 1.0
    chub *= 1 + 0.06 * brief.level("roundness")
    parts = [
        _body(brief, chub),
        _head(brief),
        *_ears(brief)[: 1 if brief.level("detail") < 0 else 2],
        *_face(brief),
        *_limbs(brief, chub),
        Part(
            "tail",
            "Tail",
            (_ball((0, 66 * chub, 34), (17, 14, 17)),),
            brief.look("tail"),
            (),
            "Sewn into the back seam",
        ),
    ]
    if brief.has("bow"):
        parts.append(_bow(brief))
    if brief.has("scarf"):
        parts.append(_scarf(brief))
    return fitted(parts, _bear_dimensions(), height=brief.mm("height"))


def _ball(at: Sequence[float], radii: Sequence[float], segments: int = 96) -> Mesh:
    return solids.move(solids.ellipsoid(radii, segments), *at)


def _body(brief: "Brief", chub: float) -> Part:
    """A pear on its seat, with the gusset seams of the pattern."""
    z = np.array([4, 10, 26, 52, 84, 116, 140, 152])
    r = np.array([18, 40, 59, 66, 61, 50, 38, 24]) * chub
    profile = solids.smooth_curve(np.column_stack([r, z]), 60)
    mesh = solids.scale(
        solids.revolve(np.vstack([[(0, 2)], profile, [(0, 154)]]), 128), 1.0, 0.90, 1.0
    )
    lines = []
    for degrees in (-90.0, 90.0):
        a = math.radians(degrees)
        points = np.column_stack(
            [
                (profile[:, 0] + 0.4) * math.cos(a),
                (profile[:, 0] + 0.4) * math.sin(a) * 0.90,
                profile[:, 1],
            ]
        )
        lines.append(Line(points, "seam"))
    return Part(
        "body",
        "Body",
        (mesh,),
        brief.look("body"),
        tuple(lines),
        "Four panels, closed by ladder stitch at the back",
    )


def _head(brief: "Brief") -> Part:
    mesh = _ball((0, -4, 205), (68, 60, 60), 128)
    a = np.linspace(-0.35, np.pi + 0.35, 90)
    lines = [
        Line(
            np.column_stack([x + 0 * a, -4 + 60.5 * w * np.cos(a), 205 + 60.5 * w * np.sin(a)]),
            "seam",
        )
        for x, w in ((-26.0, 0.924), (26.0, 0.924))
    ]
    return Part(
        "head", "Head", (mesh,), brief.look("head"), tuple(lines), "Side panels and a head gusset"
    )


def _ears(brief: "Brief") -> list[Part]:
    outer, inner = [], []
    for side in (-1, 1):
        ear = solids.rotate(solids.ellipsoid((25, 11, 25), 72), "y", 22.0 * side)
        outer.append(solids.move(ear, 49 * side, 2, 253))
        cup = solids.rotate(solids.ellipsoid((16.5, 4.5, 16.5), 64), "y", 22.0 * side)
        inner.append(solids.move(cup, 49 * side, -7.4, 252))
    return [
        Part(
            "ears", "Ears", tuple(outer), brief.look("ears"), (), "Turned, set into the head seam"
        ),
        Part(
            "inner_ears", "Inner ears", tuple(inner), brief.look("inner_ears"), (), "Contrast cloth"
        ),
    ]


def _face(brief: "Brief") -> list[Part]:
    muzzle = _ball((0, -52, 189), (31, 24, 24))
    nose = _ball((0, -74.5, 199), (10.5, 6.5, 7.5), 64)
    eyes = tuple(_ball((24 * side, -56.5, 216), (5.6, 4.2, 5.6), 48) for side in (-1, 1))
    a = np.linspace(0, np.pi, 24)
    smile = [
        Line(
            np.column_stack(
                [
                    side * (7.5 - 7.5 * np.cos(a)),
                    -75.2 + 0.12 * (7.5 - 7.5 * np.cos(a)) ** 1.3,
                    183 - 5.5 * np.sin(a),
                ]
            ),
            "detail",
        )
        for side in (-1, 1)
    ]
    drop = Line(
        np.column_stack([np.zeros(12), np.linspace(-77.5, -75.4, 12), np.linspace(193.5, 183, 12)]),
        "detail",
    )
    return [
        Part(
            "muzzle",
            "Muzzle",
            (muzzle,),
            brief.look("muzzle"),
            (*smile, drop),
            "Inset panel, embroidered mouth",
        ),
        Part("nose", "Nose", (nose,), brief.look("nose"), (), "Embroidered satin stitch"),
        Part(
            "eyes", "Eyes", eyes, brief.look("eyes"), (), "Embroidered or safety eyes with washers"
        ),
    ]


def _limbs(brief: "Brief", chub: float) -> list[Part]:
    arms, legs, pads = [], [], []
    for side in (-1, 1):
        path = solids.smooth_curve(
            [
                (40 * side, -6, 132),
                (66 * side, -16, 108),
                (76 * side, -34, 80),
                (70 * side, -50, 62),
            ],
            50,
        )
        arms.append(_limb(path, [17, 20, 21.5, 22, 21], chub))
        foot = solids.smooth_curve(
            [
                (34 * side, -8, 32),
                (48 * side, -48, 29),
                (60 * side, -84, 30),
                (64 * side, -104, 33),
            ],
            50,
        )
        legs.append(_limb(foot, [24, 28, 28, 27, 27], chub))
        way = foot[-1] - foot[-5]
        way /= np.linalg.norm(way)
        sole = solids.ellipsoid((19 * chub, 4.5, 21 * chub), 72)
        sole = solids.rotate(sole, "z", math.degrees(math.atan2(float(way[0]), float(-way[1]))))
        pads.append(solids.move(sole, *(foot[-1] + way * (25.0 * chub)).tolist()))
    return [
        Part(
            "arms", "Arms", tuple(arms), brief.look("arms"), (), "Stuffed, sewn into the side seams"
        ),
        Part(
            "legs", "Legs", tuple(legs), brief.look("legs"), (), "Stuffed, sewn into the base seam"
        ),
        Part("pads", "Paw pads", tuple(pads), brief.look("pads"), (), "Inset oval pads"),
    ]


def _limb(path: Floats, radii: Sequence[float], chub: float) -> Mesh:
    t = np.linspace(0, 1, len(path))
    wide = np.interp(t, np.linspace(0, 1, len(radii)), np.asarray(radii, dtype=np.float64)) * chub
    wide[0] *= 0.8
    return solids.tube_along(path, wide, 64, round_ends=True)


def _bow(brief: "Brief") -> Part:
    """A ribbon bow under the chin."""
    loops = []
    for side in (-1, 1):
        wing = solids.inflate(
            solids.smooth_curve(
                [
                    (2 * side, 0),
                    (16 * side, 13),
                    (34 * side, 15),
                    (37 * side, 0),
                    (34 * side, -15),
                    (16 * side, -12),
                ],
                60,
                closed=True,
            ),
            11.0,
            step=2.5,
        )
        loops.append(solids.move(wing, 0, -62, 151))
    knot = solids.move(solids.rounded_box((13, 13, 15), 5.0, 8), 0, -64, 151)
    return Part("bow", "Bow", (*loops, knot), brief.look("bow"), (), "Satin ribbon, bar tacked")


def _scarf(brief: "Brief") -> Part:
    ring = ovals.superellipse(47, 43, 120)
    path = np.column_stack([ring, np.full(120, 150.0)])
    wrap = solids.sweep(
        solids.rounded_rectangle(9.0, 22.0, 4.0, 6), path, up=(0, 0, 1.0), closed=True
    )
    tail = solids.smooth_curve([(20, -41, 149), (25, -56, 128), (28, -66, 98), (29, -70, 80)], 40)
    end = solids.sweep(solids.rounded_rectangle(24.0, 6.0, 2.6, 6), tail, up=(0.0, -1.0, 0.3))
    knot = solids.move(solids.rounded_box((20, 15, 20), 6.0, 8), 20, -46, 149)
    return Part(
        "scarf", "Scarf", (wrap, end, knot), brief.look("scarf"), (), "Rib knit, ends cut and bound"
    )


def _bear_dimensions() -> tuple[Dimension, ...]:
    return (
        Dimension("A", "Head width", (-68, -4, 205), (68, -4, 205), views=("front", "top")),
        Dimension("B", "Body width", (-66, 0, 52), (66, 0, 52), views=("front", "back")),
        Dimension("C", "Ear height over head", (49, 2, 230), (49, 2, 278), views=("front",)),
        Dimension("E", "Eye spacing", (-24, -60, 216), (24, -60, 216), views=("front",)),
        Dimension("F", "Muzzle width", (-31, -52, 189), (31, -52, 189), views=("front",)),
    )


_COLOURS = ("block_a", "block_b", "block_c", "block_d")


def toy_blocks(brief: "Brief") -> Built:
    """Cubes stacked as a pyramid, each with a shape on every side; edge length as stated."""
    edge = brief.mm("edge")
    spots = _pyramid(max(1, brief.count("blocks")), edge)
    bend = min(brief.rounded(edge * 0.09), edge * 0.3)
    cube = solids.rounded_box((edge, edge, edge), bend, 10, 3)
    blocks: dict[str, list[Mesh]] = {key: [] for key in _COLOURS}
    prints: list[Mesh] = []
    for i, (x, z) in enumerate(spots):
        place = _Placing(x, z)
        blocks[_COLOURS[i % 4]].append(place(cube))
        if brief.has("prints"):
            prints += [place(mesh) for mesh in _marks(edge, i)]
    how = "Milled, edges rounded, water-based lacquer"
    parts = [
        piece(brief, key, meshes, how, texture="wood/x") for key, meshes in blocks.items() if meshes
    ]
    if prints:
        parts.append(piece(brief, "prints", prints, "Pad printed, food-grade ink"))
    x, z = spots[0]
    y, half = -edge / 2, edge / 2
    left, top = x - half, z + half
    return tuple(parts), (
        Dimension("A", "Block edge", (left, y, z), (x + half, y, z), views=("front",), size="edge"),
        Dimension("B", "Edge radius", (left, y, top), (left + bend, y, top), views=("front",)),
    )


def _pyramid(count: int, edge: float) -> list[tuple[float, float]]:
    """Middles (x, z) of a stack: each row one shorter than the one below."""
    base = 1
    while base * (base + 1) // 2 < count:
        base += 1
    spots: list[tuple[float, float]] = []
    row, wide = 0, base
    while len(spots) < count:
        for i in range(min(wide, count - len(spots))):
            x = (i - (wide - 1) / 2) * edge * 1.06
            spots.append((x, edge * (row + 0.5) + 0.05 * row))
        row, wide = row + 1, max(1, wide - 1)
    return spots


class _Placing:
    """Puts a block in its place; all face the viewer, so that the drawings stay clear."""

    def __init__(self, x: float, z: float) -> None:
        self._at = (x, 0.0, z)

    def __call__(self, mesh: Mesh) -> Mesh:
        """The mesh in its place."""
        return solids.move(mesh, *self._at)


def _marks(edge: float, number: int) -> list[Mesh]:
    """A thin shape on each of the four sides and on top."""
    size = edge * 0.30
    marks = []
    for side, degrees in enumerate((0.0, 90.0, 180.0, 270.0)):
        flat = solids.extrude(_shape((number + side) % 5, size), 0.5, bevel=0.12, bevel_steps=2)
        mark = solids.move(ovals.facing(flat, "-y"), y=-edge / 2 + 0.45)
        marks.append(solids.rotate(mark, "z", degrees))
    top = solids.extrude(_shape((number + 4) % 5, size), 0.5, bevel=0.12, bevel_steps=2)
    return [*marks, solids.move(top, z=edge / 2 - 0.45)]


def _shape(number: int, size: float) -> Floats:
    """Circle, star, triangle, square or heart of about `size` mm half width."""
    if number == 0:
        return solids.circle(size, 64)
    if number == 2:
        return solids.rounded_polygon(
            [(-size, -size * 0.75), (size, -size * 0.75), (0, size)], size * 0.18, 8
        )
    if number == 3:
        return solids.rounded_rectangle(size * 1.75, size * 1.75, size * 0.22, 8)
    if number == 4:
        a = np.linspace(0, 2 * np.pi, 80, endpoint=False)
        z = 13 * np.cos(a) - 5 * np.cos(2 * a) - 2 * np.cos(3 * a) - np.cos(4 * a)
        heart = np.column_stack([16 * np.sin(a) ** 3, z + 2.0])[::-1] * size / 16.5
        return solids.resample(heart, 90, closed=True)
    a = np.pi / 2 + np.arange(10) * np.pi / 5
    reach = np.where(np.arange(10) % 2 == 0, size * 1.12, size * 0.50)
    return solids.rounded_polygon(
        np.column_stack([reach * np.cos(a), reach * np.sin(a)]), size * 0.10, 5
    )


BUILDERS = {"plush_bear": plush_bear, "toy_blocks": toy_blocks}
