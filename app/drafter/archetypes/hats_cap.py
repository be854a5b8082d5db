"""The baseball cap: six panels, curved or flat brim, button, eyelets, sweatband, back strap."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_grid import grid_normals, thick_sheet
from app.drafter.archetypes.apparel_trims import eyelet, moved_to
from app.drafter.archetypes.bags_hardware import ring
from app.drafter.archetypes.bags_soft import strap
from app.drafter.archetypes.hats_shell import Crown, crown, stitched
from app.drafter.archetypes.pieces import along
from app.drafter.model import Floats, Line, Part
from app.drafter.solids import resample, revolve

_SEAMS = (-90.0, -30.0, 30.0, 90.0, 150.0, -150.0)
_OPENING = 27.0


def cap(brief: Any) -> Built:
    """Parts and dimensions of a baseball cap."""
    girth, height = brief.mm("circumference"), brief.mm("crown_height")
    # Ramanujan's approximation of the girth of an oval 1 : 1.16.
    half = girth / _oval_girth(1.0, 1.16)
    wide, long = half, half * 1.16
    opening = brief.has("adjustable")

    def edge(angles: Floats) -> Floats:
        off = np.abs(angles - 90.0) / _OPENING
        arch = np.where(off < 1, 46.0 * np.sqrt(np.maximum(1 - off**2, 0)), 0.0)
        return np.asarray(arch * opening)

    shell = crown(wide, long, height, edge=edge, seams=_SEAMS if brief.has("panels") else ())
    parts = [_panels(brief, shell), _brim(brief, wide, long), _band(brief, shell, opening=opening)]
    if brief.has("button"):
        top = revolve([(0, -2), (9.0, -1.2), (9.4, 0.4), (7.6, 2.6), (4.0, 3.9), (0, 4.3)], 96)
        parts.append(
            part(
                brief,
                "button",
                [moved_to(top, np.array([0, 0, height - 0.4]), np.array([0, 0, 1.0]))],
            )
        )
    if brief.has("eyelets"):
        spots = [shell.spot(angle, 30) for angle in (-60.0, -120.0, 0.0, 180.0, 60.0, 120.0)]
        rings = [eyelet(p + n * 0.9, n, 2.0, 4.2) for p, n in spots]
        parts.append(part(brief, "eyelets", rings, construction="Embroidered eyelets"))
    if opening:
        parts += _strap(brief, wide, long)
    if brief.has("logo"):
        parts.append(_patch(brief, shell))
    low = -long - brief.mm("brim_length")
    dims = (
        dimension(
            "A",
            "Crown height",
            (0, -long, 0),
            (0, -long, height),
            ("front", "side"),
            size="crown_height",
        ),
        dimension("B", "Crown width", (-wide, 0, 0), (wide, 0, 0), ("front", "top")),
        dimension(
            "C",
            "Brim length at centre",
            (0, -long, 0),
            (0, low, 0),
            ("side", "top"),
            size="brim_length",
        ),
        dimension("E", "Brim width", *_brim_ends(brief, wide, long), ("front", "top")),
        along("F", "Head circumference", head_girth(wide, long), ("top",), size="circumference"),
    )
    return tuple(parts), dims


def head_girth(wide: float, long: float, z: float = 0.0) -> Floats:
    """The line round the head opening (n, 3), an ellipse with these half axes at height z."""
    turn = np.linspace(0.0, 2 * np.pi, 721)
    return np.column_stack([wide * np.cos(turn), long * np.sin(turn), np.full(721, z)])


def _oval_girth(a: float, b: float) -> float:
    """Girth of an ellipse (Ramanujan 1914)."""
    return float(np.pi * (3 * (a + b) - np.sqrt((3 * a + b) * (a + 3 * b))))


def _panels(brief: Any, shell: Crown) -> Part:
    lines = stitched([shell.ring(2, 1.0)])
    if brief.has("panels"):
        lines += stitched([shell.meridian(a, lift=0.95) for a in _SEAMS], "seam")
        lines += stitched(
            [shell.meridian(a, lift=1.0, shift=s) for a in _SEAMS for s in (3.4, -3.4)]
        )
    return part(
        brief,
        "crown",
        [thick_sheet(shell.grid, 1.6, closed=True)],
        lines,
        construction="6 panels, taped seams, double topstitch",
    )


def _brim_grid(brief: Any, wide: float, long: float) -> Floats:
    """Points (rows, columns, 3): rows from the outer edge to the crown, columns right to left."""
    length = brief.mm("brim_length")
    bend = 0.06 if brief.has("flat_brim") else 1.0 * brief.factor("brim_curve")
    u = np.linspace(-1, 1, 121)
    inner_turn = np.radians(-90 + 73 * u)
    inner = np.column_stack([(wide + 0.6) * np.cos(inner_turn), (long + 0.6) * np.sin(inner_turn)])
    turn = np.pi / 2 * u
    outer = np.column_stack(
        [
            1.03 * wide * np.sin(turn),
            -0.30 * long - (0.70 * long + length) * np.abs(np.cos(turn)) ** 0.62,
        ]
    )
    outer[[0, -1]] = inner[[0, -1]] * 1.004
    v = np.linspace(0, 1, 40)[:, None, None]
    flat = inner * (1 - v) + outer * v
    drop = (np.abs(flat[..., 0]) / wide) ** 2 * 27.0 * bend
    away = np.linalg.norm(flat - inner, axis=2)
    fade = 1 - np.exp(-away / 22.0)
    z = 1.6 - fade * drop - 7.0 * v[..., 0] * np.minimum(away / 30.0, 1) * (1 - 0.5 * (bend < 0.5))
    return np.stack([flat[..., 0], flat[..., 1], z], axis=2)


def _brim_ends(brief: Any, wide: float, long: float) -> tuple[Floats, Floats]:
    grid = _brim_grid(brief, wide, long).reshape(-1, 3)
    return grid[grid[:, 0].argmin()], grid[grid[:, 0].argmax()]


def _brim(brief: Any, wide: float, long: float) -> Part:
    grid = _brim_grid(brief, wide, long)
    normals = grid_normals(grid)
    up = np.where(normals[..., 2:] < 0, -normals, normals)
    rows = max(2, 6 + 2 * int(brief.level("detail")))
    lines: list[Line] = []
    for at in np.linspace(0.16, 0.94, rows):
        row = int(at * (len(grid) - 1))
        inside = slice(6, -6)
        lines.append(Line(grid[row, inside] + up[row, inside] * 2.0, "stitch"))
        lines.append(Line(grid[row, inside] - up[row, inside] * 2.0, "stitch"))
    facing = grid if float(normals[20, 60, 2]) > 0 else grid[:, ::-1]
    return part(
        brief,
        "brim",
        [thick_sheet(facing, 3.4)],
        lines,
        construction="PE board, 6 rows of topstitch",
    )


def _band(brief: Any, shell: Crown, *, opening: bool) -> Part:
    """The sweatband, folded to the inside."""
    grid = shell.grid[:, np.abs(shell.angles - 90.0) > _OPENING + 1.5] if opening else shell.grid
    order = np.roll(
        np.arange(grid.shape[1]), -int(np.argmax(np.abs(shell.angles - 90.0) < _OPENING + 1.5))
    )
    grid = grid[:, order] if opening else grid
    radius = np.linalg.norm(grid[0, :, :2], axis=1)
    z = np.linspace(0.4, 31.0, 12)
    profile = []
    for level in z:
        scale = (radius - 2.4 - 0.04 * level) / radius
        profile.append(
            np.column_stack([grid[0, :, :2] * scale[:, None], np.full(grid.shape[1], level)])
        )
    rows = np.stack(profile)
    line = rows[-2] * (0.985, 0.985, 1.0)
    return part(
        brief,
        "sweatband",
        [thick_sheet(rows, 1.2, closed=not opening)],
        [Line(line, "stitch")],
        construction="Cotton sweatband, 35 mm, taped",
    )


def _strap(brief: Any, wide: float, long: float) -> list[Part]:
    """The strap over the back opening with its clasp."""
    turn = np.radians(np.linspace(90 - _OPENING - 7, 90 + _OPENING + 7, 60))
    path = np.column_stack(
        [(wide + 2.4) * np.cos(turn), (long + 2.4) * np.sin(turn), np.full(60, 12.0)]
    )
    out = np.column_stack([np.cos(turn), np.sin(turn), np.zeros(60)])
    tongue = resample(path[:44] + out[:44] * 2.2, 60)
    meshes = [strap(path, 18.0, 1.8, out), strap(tongue, 17.4, 1.6, resample(out[:44], 60))]
    rows = [path + (0, 0, s) + out * 1.2 for s in (7.0, -7.0)]
    where, face = path[36] + out[36] * 2.6, out[36]
    right = np.cross((0, 0, 1.0), face)
    clasp = [
        ring(where, right, np.array([0, 0, 1.0]), 13.0, 23.0, 2.4),
        ring(where + right * -3.0, right, np.array([0, 0, 1.0]), 3.0, 21.0, 1.8),
    ]
    return [
        part(
            brief,
            "strap",
            meshes,
            [Line(r, "stitch") for r in rows],
            construction="Self-fabric strap, 18 mm",
        ),
        part(brief, "clasp", clasp, construction="Tri-glide clasp"),
    ]


def _patch(brief: Any, shell: Crown) -> Part:
    """A woven patch on the front."""
    front = np.flatnonzero(np.abs(((shell.angles + 90.0) + 180) % 360 - 180) < 62.0)
    lifted = shell.grid + shell.normals * 1.6
    x = np.linspace(-31.0, 31.0, 34)
    grid = np.stack(
        [
            np.column_stack([x, *(np.interp(x, row[front, 0], row[front, i]) for i in (1, 2))])
            for row in lifted[9:30]
        ]
    )
    edge = grid[1:-1, 1:-1] + np.array([0.0, -1.1, 0.4])
    line = np.vstack([edge[0], edge[:, -1], edge[-1][::-1], edge[::-1, 0]])
    return part(
        brief,
        "logo",
        [thick_sheet(grid, 1.8)],
        [Line(line, "stitch")],
        construction="Woven patch, merrowed edge",
    )
