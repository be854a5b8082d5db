"""The tote bag: an open cloth bag with gusset, hemmed top, two webbing handles and a label."""

from itertools import pairwise
from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_drape import Fold, ease, folded
from app.drafter.archetypes.apparel_grid import thick_sheet
from app.drafter.archetypes.bags_soft import (
    box_stitch,
    collar_band,
    cup,
    cup_grid,
    ring_line,
    strap,
)
from app.drafter.model import Floats, Line, Part
from app.drafter.solids import smooth_curve

_HEM = 32.0
_CLOTH = 1.6


def tote_bag(brief: Any) -> Built:
    """Parts and dimensions of a tote bag."""
    width, height, depth = brief.mm("width"), brief.mm("height"), brief.mm("depth")
    top_depth = max(0.42 * depth, 26.0)
    grid = _grid(brief, width, height, depth, top_depth)
    parts = [_body(brief, grid, height)]
    parts.append(_hem(brief, grid, height))
    if brief.has("handles"):
        parts.append(_handles(brief, grid, height))
    if brief.has("front_pocket"):
        parts.append(_pocket(brief, grid, width, height))
    if brief.has("snap"):
        parts.append(_snap(brief, height, top_depth))
    if brief.has("label"):
        parts.append(_label(brief, grid, width, height))
    half = width / 2
    front = float(grid[-1, :, 1].min())
    dims = [
        dimension("A", "Bag width", (-half, front, height), (half, front, height), size="width"),
        dimension(
            "B", "Bag height", (half, 0, 0), (half, 0, height), ("front", "side"), size="height"
        ),
        dimension(
            "C",
            "Gusset depth",
            (half, -depth / 2, 0),
            (half, depth / 2, 0),
            ("side", "bottom"),
            size="depth",
        ),
    ]
    if brief.has("handles"):
        drop, x = brief.mm("handle_drop"), 0.0
        dims.append(
            dimension(
                "E",
                "Handle drop",
                (x, front, height),
                (x, front, height + drop),
                size="handle_drop",
            )
        )
        s = brief.mm("handle_width")
        left = -brief.mm("handle_spacing") / 2
        dims.append(
            dimension(
                "F",
                "Handle width",
                (left - s / 2, front, height),
                (left + s / 2, front, height),
                size="handle_width",
            )
        )
        if brief.states("handle_spacing"):
            ends = (left, front, height), (-left, front, height)
            dims.append(dimension("G", "Handle spacing", *ends, size="handle_spacing"))
        if brief.states("handle_thickness"):
            thick = brief.mm("handle_thickness")
            ends = (left, front, height), (left, front - thick, height)
            dims.append(
                dimension("J", "Handle thickness", *ends, ("side",), size="handle_thickness")
            )
    return tuple(parts), tuple(dims)


def _grid(brief: Any, width: float, height: float, depth: float, top_depth: float) -> Floats:
    def size(z: float) -> tuple[float, float]:
        t = z / height
        deep = depth + (top_depth - depth) * float(ease(np.array(t), 0.05, 1.0))
        return width - _CLOTH, deep + 0.10 * depth * np.sin(np.pi * min(t * 1.15, 1.0))

    heights = np.concatenate([np.linspace(0.045, 0.985, 54), [1.0]]) * height
    corner = min(brief.rounded(9.0), 0.3 * depth, 0.04 * height)
    grid = cup_grid(
        size,
        heights[heights > corner * 1.05],
        corner=corner,
        sharpness=0.22,
        pinch=lambda z: 0.16 * depth * float(ease(np.array(z / height), 0.25, 1.0)),
    )
    # The cloth's own thickness and its rounded edge count: the bag is exactly `height` high.
    grid[..., 2] = _CLOTH / 2 + grid[..., 2] * (height - 0.9 * _CLOTH) / height
    chance = np.random.default_rng(brief.seed + 11)
    for sign in (-1.0, 1.0):
        folds = [
            Fold(
                chance.uniform(-0.36, 0.36) * width,
                chance.uniform(0.25, 0.8) * height,
                90 + chance.uniform(-24, 24),
                chance.uniform(0.2, 0.4) * height,
                chance.uniform(0.07, 0.13) * width,
                chance.uniform(2.0, 4.0),
            )
            for _ in range(5)
        ]
        face = grid[..., 1] * sign > 0.25 * depth * 0.4
        flat = grid[..., [0, 2]].reshape(-1, 2)
        calm = ease(grid[..., 2], 0.0, 0.2 * height) * (
            1 - ease(grid[..., 2], 0.86 * height, height)
        )
        inner = 1 - ease(np.abs(grid[..., 0]), 0.36 * width, 0.49 * width)
        grid[..., 1] += sign * face * calm * inner * folded(flat, folds).reshape(face.shape)
    return grid


def _body(brief: Any, grid: Floats, height: float) -> Part:
    lines = [_side_seam(grid, sign, height) for sign in (1.0, -1.0)]
    return part(
        brief,
        "body",
        [cup(grid, _CLOTH)],
        lines,
        construction="Side seams 5-thread safety stitch (516), bound",
    )


def _side_seam(grid: Floats, sign: float, height: float) -> Line:
    column = int(np.argmin(np.abs(grid[20, :, 1]) - sign * grid[20, :, 0]))
    line = grid[10:, column] + np.array([sign * 1.1, 0.0, 0.0])
    return Line(line[line[:, 2] < height - _HEM], "seam")


def _hem(brief: Any, grid: Floats, height: float) -> Part:
    band = collar_band(grid, height - _HEM, height - 0.4 * _CLOTH, 0.9, _CLOTH)
    lines = [ring_line(grid, height - _HEM + 3, 2.0), ring_line(grid, height - 4.0, 2.0)]
    return part(
        brief, "hem", [band], lines, construction="Double-turned 30 mm top hem, 301 lockstitch"
    )


def _wall_y(grid: Floats, x: float, z: float) -> float:
    """Y of the front wall at a place."""
    row = int(np.abs(grid[12:, 0, 2] - z).argmin()) + 12
    ring = grid[row][grid[row][:, 1] < 0]
    order = np.argsort(ring[:, 0])
    return float(np.interp(x, ring[order, 0], ring[order, 1]))


def _handles(brief: Any, grid: Floats, height: float) -> Part:
    width, drop = brief.mm("handle_width"), brief.mm("handle_drop")
    half, thick = brief.mm("handle_spacing") / 2, brief.mm("handle_thickness")
    foot = height - min(0.16 * height, 62.0)
    meshes, lines = [], []
    for sign in (-1.0, 1.0):
        out = np.array([0.0, sign, 0.0])
        gap = 2.6 + thick / 2
        side = [(half, abs(_wall_y(grid, half, z)) + gap, z) for z in np.linspace(foot, height, 8)]
        top = height + drop + width / 2
        turn = np.linspace(0, np.pi / 2, 40)[1:]
        straight, deep = height + 0.40 * drop, side[-1][1]
        bow = np.column_stack(
            [
                half * 0.97 * np.cos(turn) ** 0.92,
                deep * (0.90 - 0.24 * np.sin(turn)),
                straight + (top - straight) * np.sin(turn),
            ]
        )
        legs = np.array([*side, (half * 0.985, deep * 0.94, height + 0.2 * drop)])
        right = smooth_curve(np.vstack([legs, bow[:-2:3], bow[-1:]]), 90)
        right[-1, 0] = 0.0
        path = np.vstack([right, (right * (-1, 1, 1))[::-1][1:]])
        path[:, 1] *= sign
        # The middle of the strap runs half a width above the drop, so that its lower edge is at it.
        meshes.append(strap(path, width, thick, out))
        for x in (half, -half):
            centre = np.array(
                [
                    x,
                    sign * (abs(_wall_y(grid, half, height - 22)) + gap + thick / 2 + 0.35),
                    height - 18,
                ]
            )
            low = np.array(
                [x, sign * (abs(_wall_y(grid, half, foot + 12)) + gap + thick / 2 + 0.35), foot + 8]
            )
            up = (centre - low) / np.linalg.norm(centre - low)
            lines += box_stitch(
                (centre + low) / 2,
                np.array([1.0, 0, 0]),
                up,
                width - 6,
                float(np.linalg.norm(centre - low)) + 12,
            )
    return part(
        brief,
        "handles",
        meshes,
        lines,
        construction="Webbing handles, box-X stitched",
        texture=None,
    )


def _pocket(brief: Any, grid: Floats, width: float, height: float) -> Part:
    wide = 0.52 * width
    top, low = 0.66 * height, 0.66 * height - 0.40 * height
    x, z = np.meshgrid(np.linspace(-wide / 2, wide / 2, 40), np.linspace(low, top, 30))
    y = np.array(
        [
            [_wall_y(grid, float(a), float(b)) for a, b in zip(r, s, strict=True)]
            for r, s in zip(x, z, strict=True)
        ]
    )
    sheet = np.stack([x, y - 2.2, z], axis=2)
    mesh = thick_sheet(sheet, 2.0)
    lines = []
    for inset in (3.0,):
        edge = [
            (-wide / 2 + inset, top),
            (-wide / 2 + inset, low + inset),
            (wide / 2 - inset, low + inset),
            (wide / 2 - inset, top),
        ]
        lines.append(_laid(grid, np.array(edge), 3.6))
    lines.append(_laid(grid, np.array([(-wide / 2, top - 22), (wide / 2, top - 22)]), 3.6))
    return part(brief, "pocket", [mesh], lines, construction="Patch pocket, double turned mouth")


def _laid(grid: Floats, path: Floats, lift: float) -> Line:
    pieces = []
    for a, b in pairwise(path):
        t = np.linspace(0, 1, max(2, int(np.linalg.norm(b - a) / 6)))[:, None]
        pieces.append(a + (b - a) * t)
    flat = np.vstack(pieces)
    y = [_wall_y(grid, float(x), float(z)) - lift for x, z in flat]
    return Line(np.column_stack([flat[:, 0], y, flat[:, 1]]), "stitch")


def _snap(brief: Any, height: float, top_depth: float) -> Part:
    from app.drafter.archetypes.apparel_trims import moved_to
    from app.drafter.solids import revolve

    disc = revolve(
        [(0, 0), (8.5, 0), (9, 0.6), (8.4, 1.6), (6, 2.2), (2.6, 2.2), (2.2, 3.6), (0, 3.8)], 96
    )
    places = [(-1.0, 1.0), (1.0, -1.0)]
    meshes = [
        moved_to(
            disc, np.array([0, s * (top_depth / 2 - 2.0), height - 16]), np.array([0.0, face, 0.0])
        )
        for s, face in places
    ]
    return part(brief, "snap", meshes, construction="Magnetic snap, reinforced")


def _label(brief: Any, grid: Floats, width: float, height: float) -> Part:
    wide, high = 46.0, 30.0
    x0, z0 = 0.0, height - _HEM - 34.0
    if brief.has("front_pocket"):
        z0 = 0.66 * height - 52.0
    x, z = np.meshgrid(
        np.linspace(x0 - wide / 2, x0 + wide / 2, 12), np.linspace(z0 - high / 2, z0 + high / 2, 8)
    )
    y = np.array(
        [
            [_wall_y(grid, float(a), float(b)) for a, b in zip(r, s, strict=True)]
            for r, s in zip(x, z, strict=True)
        ]
    )
    lift = 4.6 if brief.has("front_pocket") else 1.5
    mesh = thick_sheet(np.stack([x, y - lift, z], axis=2), 1.0)
    e = np.array([(-20, -12), (20, -12), (20, 12), (-20, 12), (-20, -12)]) + np.array([x0, z0])
    return part(
        brief,
        "label",
        [mesh],
        [_laid(grid, e, lift + 0.9)],
        construction="Label, stitched on four sides",
    )
