"""The backpack: crowned body, zipped front pocket, main zip over the top, padded straps."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_grid import thick_sheet
from app.drafter.archetypes.apparel_shell import Layer
from app.drafter.archetypes.bags_hardware import (
    ladder_lock,
    piping,
    slider,
    zip_chain,
    zip_tape,
)
from app.drafter.archetypes.bags_soft import box_stitch, crowned, strap
from app.drafter.model import Floats, Line, Mesh, Part
from app.drafter.solids import move, resample, rounded_polygon, smooth_curve


@dataclass(frozen=True, eq=False)
class _Pack:
    """Measures in mm that the parts share; the body stands on z = 0, its back at +depth / 2."""

    width: float
    height: float
    depth: float
    outline: Floats
    crown: float

    @property
    def front(self) -> float:
        return -self.depth / 2


def backpack(brief: Any) -> Built:
    """Parts and dimensions of a backpack."""
    pack = _pack(brief)
    parts = [_body(brief, pack), *_main_zip(brief, pack)]
    if brief.has("front_pocket"):
        parts += _front_pocket(brief, pack)
    if brief.has("side_pockets"):
        parts.append(_side_pockets(brief, pack))
    parts.append(_base(brief, pack))
    parts.append(_back_panel(brief, pack))
    parts += _straps(brief, pack)
    parts.append(_handle(brief, pack))
    if brief.has("label"):
        parts.append(_label(brief, pack))
    return tuple(parts), _dimensions(brief, pack)


def _pack(brief: Any) -> _Pack:
    width, height, depth = brief.mm("width"), brief.mm("height"), brief.mm("depth")
    crown = 0.09 * depth
    top = min(brief.rounded(0.36 * width), 0.49 * width)
    low = min(brief.rounded(0.13 * width), 0.3 * width)
    w, taper = width / 2, 0.965
    corners = [(w, 0.0), (w * taper, height), (-w * taper, height), (-w, 0.0)]
    outline = resample(rounded_polygon(corners, [low, top, top, low], 24), 256, closed=True)
    return _Pack(width, height, depth - 2 * crown * 0.75, outline, crown)


def _body(brief: Any, pack: _Pack) -> Part:
    mesh = crowned(
        pack.outline,
        pack.depth,
        front_radius=min(brief.rounded(20.0), 0.35 * pack.depth),
        back_radius=min(brief.rounded(12.0), 0.25 * pack.depth),
        front_crown=pack.crown * 0.5,
        back_crown=pack.crown * 0.25,
    )
    seams = [
        Line(np.vstack([_ring(pack, y, 0.2), _ring(pack, y, 0.2)[:1]]), "seam")
        for y in (pack.front + 22.0, pack.depth / 2 - 14.0)
    ]
    return part(
        brief,
        "body",
        [mesh],
        seams,
        construction="Gusset construction, seams bound inside with 20 mm tape",
    )


def _ring(pack: _Pack, y: float, lift: float) -> Floats:
    """The outline at a depth, `lift` mm outside."""
    out = _normals(pack.outline)
    flat = pack.outline + out * lift
    return np.column_stack([flat[:, 0], np.full(len(flat), y), flat[:, 1]])


def _normals(outline: Floats) -> Floats:
    along = np.roll(outline, -1, 0) - np.roll(outline, 1, 0)
    normal = np.column_stack([along[:, 1], -along[:, 0]])
    return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))


def _arch(pack: _Pack, y: float, low: float, lift: float) -> tuple[Floats, Floats]:
    """Points and outward sides over the top of the outline, from right to left, above `low`."""
    ring, out = _ring(pack, y, lift), _normals(pack.outline)
    above = ring[:, 2] > low
    start = int(np.flatnonzero(above & ~np.roll(above, 1))[0])
    order = np.roll(np.arange(len(ring)), -start)
    order = order[above[order]]
    sides = np.column_stack([out[order, 0], np.zeros(len(order)), out[order, 1]])
    return resample(ring[order], 150), resample(sides, 150)


def _main_zip(brief: Any, pack: _Pack) -> list[Part]:
    y = pack.front + 0.46 * pack.depth
    path, sides = _arch(pack, y, 0.40 * pack.height, 0.4)
    chain, _ = _arch(pack, y, 0.40 * pack.height, 0.5)
    sliders = []
    for at in (66, 84):
        way = path[at + 1] - path[at]
        sign = 1.0 if at > 75 else -1.0
        sliders.append(slider(chain[at] + sides[at] * 0.6, way * sign, sides[at], pull=30.0))
    tape = part(
        brief,
        "zip",
        [zip_tape(path, sides, 24.0)],
        construction="No. 8 coil zip, reverse, two sliders",
    )
    metal = part(brief, "zip_hardware", [zip_chain(chain, sides), *sliders])
    return [tape, metal]


def _front_pocket(brief: Any, pack: _Pack) -> list[Part]:
    w, low, high = pack.width * 0.40, 0.055 * pack.height, 0.50 * pack.height
    corners = [(w, low), (w * 0.97, high), (-w * 0.97, high), (-w, low)]
    outline = rounded_polygon(corners, [26, 44, 44, 26], 16)
    deep = 0.26 * pack.depth + 14
    mesh = crowned(outline, deep, front_radius=15.0, back_radius=2.0, front_crown=7.0)
    y = pack.front - deep / 2 + 14.0
    ring = resample(outline, 220, closed=True)
    edge = np.column_stack([ring[:, 0], np.full(len(ring), y - deep / 2 + 9.0), ring[:, 1]])
    out = _normals(ring)
    edge += np.column_stack([out[:, 0], np.zeros(len(ring)), out[:, 1]]) * -2.2
    seam = Line(np.vstack([edge, edge[:1]]), "seam")
    front = move(mesh, y=y)
    layer = Layer(front)
    z = high - 30.0
    half = w * 0.80
    flat = np.column_stack([np.linspace(-half, half, 60), np.full(60, z)])
    # The front is crowned: a flat tape lies this far off its middle to be free at its edges.
    path = layer.lay(flat, step=1e9, lift=1.5)
    face = np.array([0.0, -1.0, 0.0])
    tape = zip_tape(path, face, 20.0)
    chain = zip_chain(path + face * 0.4, face)
    pull = slider(path[6] + face * 1.4, np.array([0.35, 0, -1.0]), face, pull=28.0)
    stitches = []
    for shift in (13.5, -13.5):
        row = layer.lay(
            np.column_stack([np.linspace(-half, half, 60), np.full(60, z + shift)]),
            step=1e9,
            lift=0.4,
        )
        stitches.append(Line(row, "stitch"))
    return [
        part(
            brief,
            "front_pocket",
            [front],
            [seam, *stitches],
            construction="Bellows pocket, 3 mm piped edge",
        ),
        part(brief, "pocket_piping", [piping(edge, 1.9, closed=True)]),
        part(brief, "pocket_zip", [tape, chain, pull], construction="No. 5 coil zip"),
    ]


def _side_pockets(brief: Any, pack: _Pack) -> Part:
    """Open sleeves on the gussets for bottles."""
    meshes, lines = [], []
    high = 0.34 * pack.height
    for sign in (1.0, -1.0):
        y, z = np.meshgrid(
            np.linspace(pack.front + 16, pack.depth / 2 - 10, 26), np.linspace(14, high, 22)
        )
        u = (y - y.min()) / np.ptp(y)
        bulge = np.sin(np.pi * u) ** 0.7 * (6 + 15 * np.clip((z - 14) / (high - 14), 0, 1) ** 0.8)
        base = np.interp(z[:, 0], *_side_profile(pack))[:, None]
        sheet = np.stack(
            [sign * (base + 0.4 + bulge), y, z - 9 * np.sin(np.pi * u) * (z / high) ** 4], axis=2
        )
        sheet = sheet if sign > 0 else sheet[:, ::-1]
        meshes.append(thick_sheet(sheet, 1.6))
        lines += [Line(sheet[-3] + (sign * 1.4, 0, 0), "stitch")]
    return part(
        brief, "side_pockets", meshes, lines, construction="Stretch pocket, elastic binding"
    )


def _side_profile(pack: _Pack) -> tuple[Floats, Floats]:
    right = pack.outline[pack.outline[:, 0] > 0]
    order = np.argsort(right[:, 1])
    return right[order, 1], right[order, 0]


def _base(brief: Any, pack: _Pack) -> Part:
    """A reinforced bottom that runs a little up the sides."""
    ring, out = pack.outline, _normals(pack.outline)
    below = ring[:, 1] < 0.085 * pack.height
    start = int(np.flatnonzero(below & ~np.roll(below, 1))[0])
    order = np.roll(np.arange(len(ring)), -start)
    order = order[below[order]]
    path, sides = resample(ring[order], 90), resample(out[order], 90)
    y = np.linspace(pack.front + 14, pack.depth / 2 - 9, 12)
    flat = path + sides * 1.0
    grid = np.stack([np.column_stack([flat[:, 0], np.full(len(flat), v), flat[:, 1]]) for v in y])
    mesh = thick_sheet(grid[::-1], 2.0)
    edge = [
        Line(row + np.column_stack([sides[:, 0], 0 * sides[:, 0], sides[:, 1]]) * 1.2, "stitch")
        for row in (grid[0], grid[-1])
    ]
    return part(brief, "base", [mesh], edge, construction="Coated base panel")


def _back_panel(brief: Any, pack: _Pack) -> Part:
    """Two padded channels and a middle pad of spacer mesh against the back."""
    meshes = []
    y = pack.depth / 2
    for x, wide in ((-0.255, 0.21), (0.255, 0.21), (0.0, 0.19)):
        z0, z1 = (0.10, 0.80) if x else (0.16, 0.74)
        w = wide * pack.width
        corners = [
            (x * pack.width + sx * w / 2, pack.height * z)
            for sx, z in ((1, z0), (1, z1), (-1, z1), (-1, z0))
        ]
        outline = rounded_polygon(corners, 0.42 * w, 12)
        pad = crowned(outline, 13.0, front_radius=1.5, back_radius=6.0, back_crown=4.0)
        meshes.append(move(pad, y=y + 5.2))
    return part(
        brief, "back_panel", meshes, construction="10 mm foam under spacer mesh, stitched channels"
    )


def _straps(brief: Any, pack: _Pack) -> list[Part]:
    y, width = pack.depth / 2, brief.mm("strap_width")
    pads, webs, locks, lines = [], [], [], []
    for sign in (1.0, -1.0):
        knots = np.array(
            [
                (0.17 * pack.width, y + 3, 0.885 * pack.height),
                (0.18 * pack.width, y + 34, 0.90 * pack.height),
                (0.215 * pack.width, y + 62, 0.80 * pack.height),
                (0.26 * pack.width, y + 70, 0.62 * pack.height),
                (0.30 * pack.width, y + 56, 0.44 * pack.height),
                (0.335 * pack.width, y + 36, 0.29 * pack.height),
            ]
        ) * (sign, 1, 1)
        path = smooth_curve(knots, 80)
        ups = _away(path, sign)
        pads.append(_padded(path, ups, width, 11.0))
        for edge in (-1, 1):
            side = np.cross(np.gradient(path, axis=0), ups)
            side /= np.linalg.norm(side, axis=1, keepdims=True)
            lines.append(Line(path + side * edge * (width / 2 - 5) + ups * 4.6, "stitch"))
        tail = smooth_curve(
            np.array(
                [
                    knots[-1] + (0, -3, 12),
                    knots[-1] + (sign * 5, -4, -10),
                    (sign * 0.385 * pack.width, y + 14, 0.13 * pack.height),
                    (sign * 0.40 * pack.width, y - 2, 0.075 * pack.height),
                ]
            ),
            40,
        )
        webs.append(strap(tail, 22.0, 1.6, _away(tail, sign)))
        loose = smooth_curve(
            np.array(
                [
                    knots[-1] + (sign * 2, 2, -2),
                    knots[-1] + (sign * 7, 5, -30),
                    knots[-1] + (sign * 8, 3, -95),
                ]
            ),
            30,
        )
        webs.append(strap(loose, 22.0, 1.6, _away(loose, sign)))
        way = tail[6] - tail[2]
        way /= np.linalg.norm(way)
        face = _away(tail, sign)[4]
        right = np.cross(-way, face)
        locks.append(ladder_lock(tail[5] - face * 0.4, right, -way, face, 22.0))
    return [
        part(
            brief,
            "straps",
            pads,
            lines,
            construction="Padded shoulder strap, 10 mm foam, spacer mesh inside",
        ),
        part(brief, "webbing", webs, construction="22 mm webbing"),
        part(brief, "buckles", locks, construction="Ladder-lock adjuster"),
    ]


def _away(path: Floats, sign: float) -> Floats:
    """The outer side of a strap that arches away from the back."""
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    out = np.cross(np.broadcast_to(np.array([1.0, 0, 0]), along.shape), along)
    out = np.where((out[:, 1:2] * 1.0 + out[:, 2:3] * 0.4) < 0, -out, out)
    del sign
    return np.asarray(out / np.linalg.norm(out, axis=1, keepdims=True))


def _padded(path: Floats, ups: Floats, width: float, thick: float) -> Mesh:
    from app.drafter.solids import rounded_rectangle, sweep

    t = np.linspace(0, 1, len(path))
    wide = 0.80 + 0.20 * np.sin(np.pi * np.clip(t * 1.1, 0, 1)) ** 0.6
    wide[t > 0.9] *= 1 - 0.45 * ((t[t > 0.9] - 0.9) / 0.1) ** 2
    high = 0.5 + 0.5 * np.clip(np.minimum(t, 1 - t) / 0.08, 0, 1) ** 0.6
    section = resample(rounded_rectangle(width, thick, thick * 0.46, 8), 48, closed=True)
    return sweep(section, path, up=ups, scales=np.column_stack([wide, high]))


def _handle(brief: Any, pack: _Pack) -> Part:
    y, top = pack.depth / 2 - 18.0, pack.height
    knots = np.array(
        [
            (-46, 0, -14),
            (-43, 0, 4),
            (-30, 0, 26),
            (0, 0, 34),
            (30, 0, 26),
            (43, 0, 4),
            (46, 0, -14),
        ],
        float,
    )
    path = smooth_curve(knots + np.array([0.0, y, top - 2]), 80)
    along = np.gradient(path, axis=0)
    out = np.column_stack([-along[:, 2], np.zeros(len(path)), along[:, 0]])
    lines: list[Line] = []
    for sign in (1.0, -1.0):
        lines += box_stitch((sign * 46, y, top - 9), (0, 1, 0), (0, 0, 1), 16, 8)
    return part(
        brief, "handle", [strap(path, 24.0, 4.0, out)], lines, construction="Haul loop, bartacked"
    )


def _label(brief: Any, pack: _Pack) -> Part:
    z = 0.70 * pack.height
    outline = rounded_polygon([(27, z - 17), (27, z + 17), (-27, z + 17), (-27, z - 17)], 3.0, 6)
    crown = pack.crown * 0.5
    mesh = crowned(outline, 2.6, front_radius=0.8, back_radius=0.3)
    y = pack.front - crown * 0.94
    inset = np.array([(-24, z - 14), (24, z - 14), (24, z + 14), (-24, z + 14), (-24, z - 14)])
    line = np.column_stack([inset[:, 0], np.full(5, y - 1.7), inset[:, 1]])
    return part(
        brief,
        "label",
        [move(mesh, y=y)],
        [Line(line, "stitch")],
        construction="Leather patch, edge stitched",
    )


def _dimensions(brief: Any, pack: _Pack) -> tuple[Any, ...]:
    w, h, d = pack.width / 2, pack.height, pack.depth / 2
    low = float(pack.outline[pack.outline[:, 0].argmax(), 1])
    y = -d
    return (
        dimension("A", "Body width", (-w, y, low), (w, y, low), ("front", "back"), size="width"),
        dimension("B", "Body height", (w, y, 0.0), (w, y, h), ("front", "side"), size="height"),
        dimension("C", "Gusset depth", (0, -d, h), (0, d, h), ("side", "top"), size="depth"),
        dimension(
            "E",
            "Shoulder strap width",
            (0.26 * pack.width - brief.mm("strap_width") / 2, d + 70, 0.62 * h),
            (0.26 * pack.width + brief.mm("strap_width") / 2, d + 70, 0.62 * h),
            ("back",),
            size="strap_width",
        ),
        dimension("F", "Front pocket height", (0, y, 0.055 * h), (0, y, 0.50 * h), ("front",)),
    )
