"""Chains and what hangs on them: links along a path, a clasp, pendants and bracelets."""

import math
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import jewellery_stones as stones
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.pieces import along, piece
from app.drafter.model import Dimension, Floats, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


def link(length: float, width: float, wire: float, around: int = 20, sides: int = 12) -> Mesh:
    """One oval link in the XZ plane, its length along Z."""
    half = (length / 2 - wire, width / 2 - wire)
    ring = ovals.superellipse(half[1], half[0], around, 2.5)
    path = np.column_stack([ring[:, 0], np.zeros(around), ring[:, 1]])
    return solids.tube_along(path, wire, sides, closed=True)


def chain(path: Floats, pitch: float, width: float, wire: float, *, roll: float = 90.0) -> Mesh:
    """Links along a path (n, 3) in the XZ plane, each turned `roll` degrees against the last."""
    total = float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())
    count = max(2, round(total / pitch))
    line = solids.resample(path, count * 2 + 1)
    one = link(total / count + 2.6 * wire, width, wire)
    links = []
    for i in range(count):
        ahead = line[2 * i + 2] - line[2 * i]
        lean = math.degrees(math.atan2(float(ahead[0]), float(ahead[2])))
        turned = solids.rotate(one, "z", roll * (i % 2) + 0.5 * (90.0 - roll))
        links.append(solids.move(solids.rotate(turned, "y", lean), *line[2 * i + 1].tolist()))
    return solids.merge(*links)


def lobster(size: float) -> Mesh:
    """A lobster clasp hanging down from its ring at the origin, `size` mm long."""
    body = solids.smooth_curve(
        [
            (0.0, 0, -size * 0.18),
            (size * 0.20, 0, -size * 0.42),
            (size * 0.17, 0, -size * 0.78),
            (-size * 0.04, 0, -size * 0.93),
            (-size * 0.19, 0, -size * 0.74),
        ],
        40,
    )
    t = np.linspace(0, 1, 40)
    hook = solids.tube_along(body, size * (0.10 - 0.045 * t), 20, round_ends=True)
    gate = solids.tube_along(
        solids.smooth_curve(
            [
                (-size * 0.04, 0, -size * 0.26),
                (-size * 0.19, 0, -size * 0.45),
                (-size * 0.20, 0, -size * 0.72),
            ],
            24,
        ),
        size * 0.055,
        16,
        round_ends=True,
    )
    lever = solids.sphere(size * 0.075, 24)
    eye = solids.move(link(size * 0.26, size * 0.26, size * 0.04), z=-size * 0.08)
    return solids.merge(hook, gate, solids.move(lever, -size * 0.27, 0, -size * 0.42), eye)


def pendant(brief: "Brief") -> Built:
    """A pendant on a closed chain as it hangs; chain length and pendant size as stated."""
    high = brief.mm("pendant_height")
    radius = max(1.5, high * 0.11)
    bail = solids.move(_bail(radius), z=radius * 1.3 - 0.2)
    parts = [*_pendant_parts(brief, high), piece(brief, "bail", bail, "Soldered, tapered")]
    dimensions = [
        Dimension(
            "A", "Pendant height", (0, 0, -high), (0, 0, 0), views=("front",), size="pendant_height"
        )
    ]
    if brief.has("chain"):
        path = _necklace(brief.mm("chain_length"), radius * 2.05)
        links = chain(path, 2.5, 1.75, 0.32)
        clasp = solids.move(lobster(9.0), *(path[0] + np.array([0, 0, 1.0])).tolist())
        parts.append(piece(brief, "chain", links, "Cable chain, soldered links"))
        parts.append(piece(brief, "clasp", clasp, "Lobster clasp and jump ring"))
        x, top = float(path[:, 0].max()), float(path[:, 2].max())
        z = float(path[int(np.argmax(path[:, 0])), 2])
        views = ("front",)
        dimensions.append(Dimension("B", "Chain drop", (0, 0, 0), (0, 0, top), views=views))
        dimensions.append(along("E", "Chain length", path, views, size="chain_length"))
        loop = "Width of the loop as drawn"
        dimensions.append(Dimension("C", loop, (-x, 0, z), (x, 0, z), views=views))
    y = brief.mm("pendant_thickness") / 2
    ends = (0.0, -y, -high * 0.15), (0.0, y, -high * 0.15)
    dimensions.append(
        Dimension("F", "Pendant thickness", *ends, views=("side",), size="pendant_thickness")
    )
    if brief.has("stone"):
        r, z = _stone_size(brief, high) / 2, _stone_middle(brief, high)
        dimensions.append(
            Dimension(
                "G", "Stone diameter", (-r, -y, z), (r, -y, z), "diameter", size="stone_diameter"
            )
        )
    return tuple(parts), tuple(dimensions)


def _stone_size(brief: "Brief", high: float) -> float:
    wide = float(np.ptp(_outline(brief, high)[:, 0]))
    return min(brief.mm("stone_diameter"), wide * 0.62)


def _stone_middle(brief: "Brief", high: float) -> float:
    return -high * (0.42 if brief.has("heart") else 0.62 if brief.has("drop") else 0.5)


def _necklace(length: float, start: float) -> Floats:
    """A closed loop of exactly this length: open at the top where the clasp is, pointed below."""
    shape = np.array(
        [
            (0.0, 1.0),
            (0.10, 0.995),
            (0.22, 0.95),
            (0.30, 0.84),
            (0.315, 0.70),
            (0.27, 0.50),
            (0.17, 0.25),
            (0.06, 0.06),
            (0.0, 0.0),
        ]
    )
    right = solids.smooth_curve(shape, 300)
    loop = np.vstack([right, (right * [-1, 1])[::-1][1:]])
    scale = length / float(np.linalg.norm(np.diff(loop, axis=0), axis=1).sum())
    loop = loop * scale
    return np.column_stack([loop[:, 0], np.zeros(len(loop)), loop[:, 1] + start])


def _bail(radius: float) -> Mesh:
    ring = ovals.superellipse(radius * 0.62, radius * 1.3, 64)
    path = np.column_stack([np.zeros(64), ring[:, 0], ring[:, 1]])
    t = (1 + np.sin(np.linspace(0, 2 * np.pi, 64, endpoint=False))) / 2
    section = ovals.superellipse(1.0, 1.0, 20)
    scales = np.column_stack([np.full(64, 0.30), 0.35 + 0.75 * t])
    return solids.sweep(
        section, path, up=(1.0, 0.0, 0.0), scales=scales * max(1.0, radius / 1.6), closed=True
    )


def _outline(brief: "Brief", high: float) -> Floats:
    """The flat outline of the pendant, its top at z=0."""
    a = np.linspace(0, 2 * np.pi, 160, endpoint=False)
    if brief.has("heart"):
        x = 16 * np.sin(a) ** 3
        z = 13 * np.cos(a) - 5 * np.cos(2 * a) - 2 * np.cos(3 * a) - np.cos(4 * a)
        shape = np.column_stack([x, z])[::-1]
    elif brief.has("bar"):
        shape = solids.rounded_rectangle(0.22, 1.0, 0.06, 12)
    elif brief.has("drop"):
        lean = np.sin(a / 2) ** 1.35
        shape = np.column_stack([np.sin(a) * lean * 0.72, np.cos(a)])[::-1]
    else:
        shape = np.column_stack([np.cos(a), np.sin(a)])
    shape = solids.resample(shape, 200, closed=True)
    shape = shape * (high / float(np.ptp(shape[:, 1])))
    return np.asarray(shape - [(shape[:, 0].max() + shape[:, 0].min()) / 2, shape[:, 1].max()])


def _pendant_parts(brief: "Brief", high: float) -> list[Part]:
    outline = _outline(brief, high)
    thick = brief.mm("pendant_thickness")
    rim = min(thick * 0.42, brief.rounded(0.5))
    turn = np.linspace(0, np.pi / 2, 6)
    edge = np.column_stack([rim * (1 - np.sin(turn)), rim * (1 - np.cos(turn))])
    shift = np.array([0.0, -high / 2])
    profile = np.vstack([edge, (edge * [1, -1] + [0, thick])[::-1]])
    plate = solids.move(ovals.turned(outline - shift, profile), *shift.tolist())
    body = solids.move(ovals.facing(plate, "-y"), y=thick / 2)
    parts = [Part("pendant", "Pendant", (body,), brief.look("pendant"), (), "Cast, polished")]
    if brief.has("stone"):
        middle, size = _stone_middle(brief, high), _stone_size(brief, high)
        collar = solids.move(
            ovals.facing(stones.bezel(size, 1.1, 0.45), "-y"), 0, -thick / 2 + 0.2, middle
        )
        gem = solids.move(
            ovals.facing(solids.move(stones.brilliant(size), z=0.55), "-y"), 0, -thick / 2, middle
        )
        parts.append(
            Part("setting", "Bezel", (collar,), brief.look("setting"), (), "Rub-over bezel")
        )
        parts.append(
            Part("stone", "Stone", (gem,), brief.look("stone"), (), "Round brilliant", smooth=False)
        )
    return parts


def bracelet(brief: "Brief") -> Built:
    """A closed bracelet of the stated length: chain, bangle, cuff or beads."""
    length, width = brief.mm("length"), brief.mm("band_width")
    ring = ovals.superellipse(1.0, 0.86, 400, 2.1)
    unit = float(np.linalg.norm(np.diff(np.vstack([ring, ring[:1]]), axis=0), axis=1).sum())
    loop = np.roll(ring, -100, axis=0) * (length / unit)
    path = np.column_stack([loop[:, 0], np.zeros(400), loop[:, 1]])
    if brief.has("bangle") or brief.has("cuff"):
        parts = [_bangle(brief, path, width)]
    elif brief.has("beads"):
        parts = _beads(brief, path, width)
    else:
        parts = _curb(brief, path, width)
    inner = float(np.abs(loop[:, 0]).max())
    tall = float(np.abs(loop[:, 1]).max())
    return tuple(parts), (
        Dimension("A", "Centre line width", (-inner, 0, 0), (inner, 0, 0), views=("front",)),
        Dimension("B", "Centre line height", (0, 0, -tall), (0, 0, tall), views=("front",)),
        Dimension(
            "C",
            "Width of the band",
            (inner, -width / 2, 0),
            (inner, width / 2, 0),
            views=("side", "top"),
            size="band_width",
        ),
        along("E", "Length round the wrist", np.vstack([path, path[:1]]), size="length"),
        *_thickness(brief, inner, width),
    )


def _thickness(brief: "Brief", x: float, width: float) -> tuple[Dimension, ...]:
    """How thick the band is, or the wire of its links; beads have one diameter only."""
    if brief.has("beads"):
        return ()
    solid = brief.has("bangle") or brief.has("cuff")
    half = brief.mm("band_thickness") / 2 if solid else _wire(brief, width)
    name = "Band thickness" if solid else "Wire diameter"
    views = ("front",)
    return (
        Dimension(
            "F", name, (x - half, 0, 0), (x + half, 0, 0), views=views, size="band_thickness"
        ),
    )


def _wire(brief: "Brief", width: float) -> float:
    """Radius of the wire of the links."""
    stated = brief.states("band_thickness")
    return brief.mm("band_thickness") / 2 if stated else width * 0.155


def _bangle(brief: "Brief", path: Floats, width: float) -> Part:
    thick = brief.mm("band_thickness")
    section = ovals.superellipse(thick / 2, width / 2, 40, 2.6)
    out = path / np.linalg.norm(path, axis=1, keepdims=True)
    section = section[:, ::-1]
    if not brief.has("cuff"):
        mesh = solids.sweep(section, path, up=out, closed=True)
        return Part("band", "Bangle", (mesh,), brief.look("band"), (), "Solid, polished")
    opening = np.roll(path, 200, axis=0)[26:-26]
    out = opening / np.linalg.norm(opening, axis=1, keepdims=True)
    t = np.linspace(0, 1, len(opening))
    tip = np.sqrt(np.clip(1 - np.clip((np.abs(2 * t - 1) - 0.975) / 0.025, 0, 1) ** 2, 0.03, 1))
    mesh = solids.sweep(
        section, opening, up=out, scales=np.column_stack([np.maximum(tip, 0.3), tip])
    )
    return Part("band", "Cuff", (mesh,), brief.look("band"), (), "Open at the wrist, springs 8 mm")


def _beads(brief: "Brief", path: Floats, width: float) -> list[Part]:
    closed = np.vstack([path, path[:1]])
    total = float(np.linalg.norm(np.diff(closed, axis=0), axis=1).sum())
    count = max(8, round(total / (width * 1.02)))
    spots = solids.resample(path, count, closed=True)
    bead, spacer = solids.sphere(width / 2, 40), solids.sphere(width * 0.30, 24)
    main: list[Mesh] = []
    small: list[Mesh] = []
    for i, spot in enumerate(spots):
        piece = solids.move(spacer if i % 7 == 3 else bead, *spot.tolist())
        (small if i % 7 == 3 else main).append(piece)
    cord = solids.tube_along(path, 0.5, 12, closed=True)
    return [
        Part("band", "Beads", (solids.merge(*main),), brief.look("beads"), (), "Drilled, matched"),
        Part(
            "spacers", "Spacer beads", (solids.merge(*small),), brief.look("clasp"), (), "Seamless"
        ),
        Part("cord", "Cord", (cord,), brief.look("cord"), (), "Elastic cord, knotted and glued"),
    ]


def _curb(brief: "Brief", path: Floats, width: float) -> list[Part]:
    size = max(9.0, width * 1.9)
    gap = round(400 * size * 0.40 / brief.mm("length"))
    body = path[gap : len(path) - gap]
    links = chain(body, width * 1.18, width, _wire(brief, width), roll=52.0)
    clasp = solids.rotate(lobster(size), "y", -90.0)
    top = path[:, 2].max()
    clasp = solids.move(clasp, -size * 0.47, 0, float(top) - 0.4)
    return [
        Part("band", "Chain", (links,), brief.look("band"), (), "Curb chain, soldered"),
        Part("clasp", "Clasp", (clasp,), brief.look("clasp"), (), "Lobster clasp"),
    ]
