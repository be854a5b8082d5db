"""The duffel bag: soft barrel with set-in ends, two-way zip, webbing handles and grip."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_grid import thick_sheet
from app.drafter.archetypes.bags_hardware import piping, ring, slider, zip_chain, zip_tape
from app.drafter.archetypes.bags_soft import box_stitch, crowned, strap
from app.drafter.model import Dimension, Floats, Line, Mesh, Part
from app.drafter.solids import (
    move,
    resample,
    revolve,
    rounded_polygon,
    rounded_rectangle,
    smooth_curve,
)


def duffel_bag(brief: Any) -> Built:
    """Parts and dimensions of a duffel bag."""
    length, height, depth = brief.mm("width"), brief.mm("height"), brief.mm("depth")
    bend = min(brief.rounded(0.34 * min(height, depth)), 0.49 * min(height, depth))
    low = 0.55 * bend
    corners = [(depth / 2, 0), (depth / 2, height), (-depth / 2, height), (-depth / 2, 0)]
    outline = resample(rounded_polygon(corners, [low, bend, bend, low], 20), 256, closed=True)
    seam = 16.0
    crown = 6.0
    body = crowned(
        outline,
        length - 2 * crown,
        front_radius=seam,
        back_radius=seam,
        front_crown=crown,
        back_crown=crown,
    )
    body = _lengthwise(body)
    rings = [_section(outline, s * (length / 2 - crown - seam * 0.75), 0.2) for s in (1, -1)]
    parts = [
        part(
            brief,
            "body",
            [body],
            [Line(np.vstack([r, r[:1]]), "seam") for r in rings],
            construction="End panels set in, seams bound inside",
        ),
        part(
            brief,
            "piping",
            [
                piping(_section(outline, s * (length / 2 - crown - 6.0), -1.2), 2.4, closed=True)
                for s in (1, -1)
            ],
        ),
    ]
    parts += _duffel_zip(brief, length, height)
    parts.append(_bottom(brief, outline, length, height))
    if brief.has("handles"):
        parts += _handles(brief, outline, length, height, depth)
    parts += _end_pieces(brief, length, height, crown)
    if brief.has("shoulder_strap"):
        parts.append(_shoulder_strap(brief, length, height, depth))
    if brief.has("label"):
        parts.append(_duffel_label(brief, depth, height))
    half = length / 2
    dims: tuple[Dimension, ...] = (
        dimension(
            "A",
            "Body length",
            (-half, 0, height / 2),
            (half, 0, height / 2),
            ("front", "top"),
            size="width",
        ),
        dimension(
            "B", "Body height", (half, 0, 0), (half, 0, height), ("front", "side"), size="height"
        ),
        dimension(
            "C",
            "Body depth",
            (0, -depth / 2, height / 2),
            (0, depth / 2, height / 2),
            ("side", "top"),
            size="depth",
        ),
        dimension(
            "E",
            "Handle drop",
            (0, 0, height),
            (0, 0, height + brief.mm("handle_drop")),
            ("front", "side"),
            size="handle_drop",
        ),
    )
    if brief.has("handles") and brief.states("handle_width"):
        x, wide = 0.19 * length, brief.mm("handle_width")
        ends = (x - wide / 2, -depth / 2, height / 2), (x + wide / 2, -depth / 2, height / 2)
        dims = (*dims, dimension("F", "Handle width", *ends, size="handle_width"))
    return tuple(parts), dims


def _lengthwise(mesh: Mesh) -> Mesh:
    """A body drawn with its outline in XZ turned so that the outline lies in YZ."""
    x, y, z = mesh.points.T
    return Mesh(np.column_stack([-y, x, z]), mesh.faces)


def _section(outline: Floats, x: float, lift: float) -> Floats:
    """The outline round the bag at a place along it."""
    along = np.roll(outline, -1, 0) - np.roll(outline, 1, 0)
    out = np.column_stack([along[:, 1], -along[:, 0]])
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    flat = outline + out * lift
    return np.column_stack([np.full(len(flat), x), flat[:, 0], flat[:, 1]])


def _duffel_zip(brief: Any, length: float, height: float) -> list[Part]:
    up = np.array([0.0, 0.0, 1.0])
    x = np.linspace(-length / 2 + 34, length / 2 - 34, 120)
    path = np.column_stack([x, 0 * x, np.full(120, height + 0.3)])
    chain = path + up * 0.9
    pulls = [
        slider(chain[i] + up * 1.3, np.array([s, 0.15, 0]), up, pull=34.0, size=1.15)
        for i, s in ((52, 1.0), (70, -1.0))
    ]
    ends = [
        strap(
            np.array(
                [(s * (length / 2 - 46), 0, height + 1.2), (s * (length / 2 - 26), 0, height + 1.0)]
            ),
            34.0,
            2.2,
            up,
        )
        for s in (1, -1)
    ]
    rows = [Line(path + np.array([0.0, s * 17.5, 0.3]), "stitch") for s in (1, -1)]
    return [
        part(
            brief, "zip", [zip_tape(path, up, 28.0), *ends], rows, construction="No. 8 two-way zip"
        ),
        part(brief, "zip_hardware", [zip_chain(chain, up, pitch=3.6, width=6.5), *pulls]),
    ]


def _bottom(brief: Any, outline: Floats, length: float, height: float) -> Part:
    along = np.roll(outline, -1, 0) - np.roll(outline, 1, 0)
    out = np.column_stack([along[:, 1], -along[:, 0]])
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    below = outline[:, 1] < 0.26 * height
    start = int(np.flatnonzero(below & ~np.roll(below, 1))[0])
    order = np.roll(np.arange(len(outline)), -start)
    order = order[below[order]]
    path = resample((outline + out * 1.0)[order], 100)
    x = np.linspace(-length / 2 + 24, length / 2 - 24, 24)
    grid = np.stack([np.column_stack([np.full(100, v), path[:, 0], path[:, 1]]) for v in x])
    edges = [Line(grid[:, i] + (0, np.sign(grid[0, i, 1]) * 1.4, 0), "stitch") for i in (2, -3)]
    foot = revolve([(0, -4.6), (8.5, -4.6), (10, -2.8), (11, 0.6), (0, 0.6)], 64)
    half = float(path[:, 0].max()) * 0.62
    feet = [move(foot, x=s * length * 0.36, y=t * half) for s in (1, -1) for t in (1, -1)]
    return part(
        brief,
        "base",
        [thick_sheet(grid, 2.2), *feet],
        edges,
        construction="Reinforced base, moulded feet",
    )


def _handles(brief: Any, outline: Floats, length: float, height: float, depth: float) -> list[Part]:
    wide, drop, x0 = brief.mm("handle_width"), brief.mm("handle_drop"), 0.19 * length
    right = outline[outline[:, 0] > 0]
    right = right[np.argsort(right[:, 1])]
    meshes, lines = [], []
    for sign in (1.0, -1.0):
        z = np.linspace(0.03 * height, 0.70 * height, 22)
        y = np.interp(z, right[:, 1], right[:, 0]) + 2.8
        leg = np.column_stack([np.full(22, x0), sign * y, z])
        top = height + drop + wide / 2
        bow = np.array(
            [
                (x0 * 0.98, sign * (depth * 0.44), 0.92 * height),
                (x0 * 0.93, sign * depth * 0.30, height + 0.42 * drop),
                (x0 * 0.70, sign * depth * 0.20, height + 0.84 * drop),
                (x0 * 0.34, sign * depth * 0.155, top - 0.08 * drop),
                (0.0, sign * depth * 0.145, top),
            ]
        )
        half = smooth_curve(np.vstack([leg[::3], leg[-1:], bow]), 110)
        path = np.vstack([half, (half * (-1, 1, 1))[::-1][1:]])
        ups = np.tile([0.0, sign, 0.0], (len(path), 1))
        low = path[:, 2] < 0.14 * height
        ups[low] += np.array([0, 0, -0.6])
        meshes.append(strap(path, wide, 2.6, ups))
        y_mid = float(np.interp(0.62 * height, right[:, 1], right[:, 0])) + 4.5
        for s in (1, -1):
            lines += box_stitch(
                (s * x0, sign * y_mid, 0.62 * height), (1, 0, 0), (0, 0, 1), wide - 7, wide - 2
            )
    grip = _grip(depth * 0.145, height + drop + wide / 2, wide)
    return [
        part(
            brief,
            "handles",
            meshes,
            lines,
            construction="Webbing runs under the base, box-X stitched",
        ),
        part(brief, "grip", [grip], construction="Snap grip, leather"),
    ]


def _grip(y: float, z: float, wide: float) -> Mesh:
    """The wrap that holds both handles together."""
    x = np.linspace(-52, 52, 30)
    turn = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    deep, tall = y + 5.0, wide / 2 + 3.2
    rows = [
        np.column_stack(
            [
                np.full(64, v),
                deep * np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** 0.55,
                z + tall * np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** 0.55,
            ]
        )
        for v in x
    ]
    return thick_sheet(np.stack(rows)[::-1], 2.4, closed=True)


def _end_pieces(brief: Any, length: float, height: float, crown: float) -> list[Part]:
    """Tabs with D-rings on both ends."""
    tabs, rings = [], []
    for sign in (1.0, -1.0):
        x, z = sign * (length / 2 - 0.4), 0.66 * height
        face = np.array([sign, 0, 0])
        tab = [
            (x - sign * crown * 0.2, 0, z - 46),
            (x + sign * 1.8, 0, z - 28),
            (x + sign * 3.0, 0, z - 6),
            (x + sign * 7.0, 0, z + 2),
            (x + sign * 6.0, 0, z - 8),
        ]
        tabs.append(strap(smooth_curve(np.array(tab), 30), 26.0, 2.2, face))
        rings.append(
            ring(
                np.array([x + sign * 4.6, 0, z + 9]),
                np.array([0, 1.0, 0]),
                np.array([0, 0, 1.0]),
                34.0,
                24.0,
                4.4,
                flat=True,
            )
        )
    return [
        part(brief, "tabs", tabs, construction="Tabs, box-X stitched"),
        part(brief, "hardware", rings, construction="Welded D-ring"),
    ]


def _shoulder_strap(brief: Any, length: float, height: float, depth: float) -> Part:
    x, z = length / 2 + 4.0, 0.66 * height + 20
    knots = np.array(
        [
            (-x, 0, z),
            (-x - 8, -8, z - 26),
            (-x + 6, -depth * 0.62, 0.50 * height),
            (-length * 0.26, -depth * 0.60, 0.20 * height),
            (0, -depth * 0.585, 0.13 * height),
            (length * 0.26, -depth * 0.60, 0.20 * height),
            (x - 6, -depth * 0.62, 0.50 * height),
            (x + 8, -8, z - 26),
            (x, 0, z),
        ]
    )
    path = smooth_curve(knots, 200)
    outward = path * (1, 1, 0)
    outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
    return part(
        brief,
        "shoulder_strap",
        [strap(path, 38.0, 2.4, outward)],
        construction="Detachable webbing strap with snap hooks",
    )


def _duffel_label(brief: Any, depth: float, height: float) -> Part:
    outline = rounded_rectangle(64, 38, 4, 6) + np.array([0.0, 0.60 * height])
    mesh = move(
        crowned(outline, 2.4, front_radius=0.8, back_radius=0.3, columns=96), y=-depth / 2 - 0.9
    )
    e = np.array([(-28, -15), (28, -15), (28, 15), (-28, 15), (-28, -15)]) + np.array(
        [0.0, 0.60 * height]
    )
    line = np.column_stack([e[:, 0], np.full(5, -depth / 2 - 2.3), e[:, 1]])
    return part(
        brief, "label", [mesh], [Line(line, "stitch")], construction="Leather patch, edge stitched"
    )
