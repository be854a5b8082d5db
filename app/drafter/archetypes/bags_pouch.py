"""The zip pouch."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_grid import thick_sheet
from app.drafter.archetypes.bags_hardware import slider, zip_chain, zip_tape
from app.drafter.archetypes.bags_soft import cup, cup_grid, ring_line, strap
from app.drafter.model import Dimension, Floats, Line, Part
from app.drafter.solids import (
    smooth_curve,
)

_CLOTH = 1.8


def pouch(brief: Any) -> Built:
    """Parts and dimensions of a zip pouch."""
    width, height, depth = brief.mm("width"), brief.mm("height"), brief.mm("depth")
    mouth = min(15.0, 0.5 * depth)
    # Zip and slider stand above the cloth by a fixed amount; the whole is exactly `height` high.
    rise = max(float(p.bounds()[1, 2]) for p in _pouch_zip(brief, width, 0.0))
    body_top = height - rise

    def size(z: float) -> tuple[float, float]:
        t = min(max(z / body_top, 0.0), 1.0)
        deep = mouth + (depth - _CLOTH - mouth) * (1 - t**1.5) ** 0.9 * (
            0.86 + 0.14 * np.sin(np.pi * t)
        )
        return width - _CLOTH - 0.02 * width * t**2, max(deep, mouth)

    corner = min(brief.rounded(9.0), 0.28 * depth)
    heights = np.linspace(corner * 1.1, body_top, 46)
    grid = cup_grid(size, heights, corner=corner, sharpness=0.30)
    grid[..., 2] = _CLOTH / 2 + grid[..., 2] * (body_top - _CLOTH) / body_top
    grid[..., 0] *= (width - _CLOTH) / float(np.ptp(grid[..., 0]))
    grid[..., 1] *= (depth - _CLOTH) / float(np.ptp(grid[..., 1]))
    lines = [ring_line(grid, body_top - 7.0, 1.3)]
    lines += [_side(grid, sign) for sign in (1.0, -1.0)]
    parts = [
        part(brief, "body", [cup(grid, _CLOTH)], lines, construction="Turned seams, corners boxed")
    ]
    parts += _pouch_zip(brief, width, body_top)
    if brief.has("lining"):
        inner = grid[10:] * (0.975, 0.90, 1.0) + (0, 0, -1.0)
        parts.append(part(brief, "lining", [thick_sheet(inner, 0.6, closed=True)]))
    if brief.has("wrist_strap"):
        parts.append(_wrist_strap(brief, width, body_top))
    if brief.has("label"):
        parts.append(_pouch_label(brief, grid, width, height))
    half = width / 2
    dims: tuple[Dimension, ...] = (
        dimension("A", "Width", (-half, 0, 0), (half, 0, 0), ("front", "bottom"), size="width"),
        dimension("B", "Height to zip", (half, 0, 0), (half, 0, body_top), ("front", "side")),
        dimension(
            "C",
            "Base depth",
            (0, -depth / 2, 0),
            (0, depth / 2, 0),
            ("side", "bottom"),
            size="depth",
        ),
        dimension(
            "E", "Zip length", (-half + 12, 0, body_top), (half - 12, 0, body_top), ("front", "top")
        ),
    )
    if brief.has("wrist_strap"):
        ends, views = ((-half, 0, 0), (-half, 0, height)), ("front", "side")
        top = dimension("F", "Pouch height", *ends, views, size="height")
        dims = (*dims, top)
    return tuple(parts), dims


def _side(grid: Floats, sign: float) -> Line:
    column = int(np.argmin(np.abs(grid[20, :, 1]) - sign * grid[20, :, 0]))
    return Line(grid[12:, column] + np.array([sign * 1.2, 0, 0]), "seam")


def _pouch_zip(brief: Any, width: float, top: float) -> list[Part]:
    up = np.array([0.0, 0.0, 1.0])
    x = np.linspace(-width / 2 + 9, width / 2 - 9, 90)
    path = np.column_stack([x, 0 * x, np.full(90, top - 0.6)])
    tape = zip_tape(path, up, 17.0)
    tabs = [
        strap(
            np.array([(s * (width / 2 - 17), 0, top + 0.2), (s * (width / 2 - 4), 0, top + 0.2)]),
            16.0,
            2.2,
            up,
        )
        for s in (1, -1)
    ]
    chain = path[4:-4] + up * 1.2
    pull = slider(chain[-9] + up * 1.3, np.array([1.0, -0.3, 0.0]), up, pull=30.0)
    return [
        part(brief, "zip", [tape, *tabs], construction="No. 5 zip, ends closed with tabs"),
        part(brief, "zip_hardware", [zip_chain(chain, up), pull]),
    ]


def _wrist_strap(brief: Any, width: float, top: float) -> Part:
    x, z = -width / 2, top - 22.0
    knots = np.array(
        [
            (x + 3, 0, z),
            (x - 9, -2, z - 2),
            (x - 30, -5, z - 44),
            (x - 34, -6, z - 96),
            (x - 22, -4, z - 124),
            (x - 10, -2, z - 98),
            (x - 10, 1, z - 46),
            (x - 7, 2, z - 8),
            (x + 3, 1, z - 1),
        ]
    )
    path = smooth_curve(knots, 120)
    low = path[:, 2].min()
    path[:, 2] += max(0.0, 3.0 - low)
    return part(
        brief,
        "wrist_strap",
        [strap(path, 12.0, 2.0, (0.2, -1.0, 0.0))],
        construction="Wrist strap, caught in the side seam",
    )


def _pouch_label(brief: Any, grid: Floats, width: float, height: float) -> Part:
    z0 = 0.30 * height
    rows = grid[12:]
    x = np.linspace(width * 0.5 - 70, width * 0.5 - 30, 14)
    z = np.linspace(z0 - 12, z0 + 12, 8)
    y = np.empty((len(z), len(x)))
    for i, level in enumerate(z):
        row = rows[int(np.abs(rows[:, 0, 2] - level).argmin())]
        front = row[row[:, 1] < 0]
        order = np.argsort(front[:, 0])
        y[i] = np.interp(x, front[order, 0], front[order, 1])
    xs, zs = np.meshgrid(x, z)
    sheet = np.stack([xs, y - 1.5, zs], axis=2)
    edge = np.vstack(
        [
            sheet[1, 1:-1],
            sheet[1:-1, -2],
            sheet[-2, 1:-1][::-1],
            sheet[1:-1, 1][::-1],
            sheet[1, 1:2],
        ]
    )
    return part(
        brief,
        "label",
        [thick_sheet(sheet, 1.0)],
        [Line(edge - np.array([0.0, 0.8, 0.0]), "stitch")],
        construction="Label, stitched on four sides",
    )
