"""Beanie with ribs, folded cuff and pompom; bucket hat with stitched brim."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_grid import grid_normals, thick_sheet
from app.drafter.archetypes.apparel_trims import eyelet
from app.drafter.archetypes.hats_cap import head_girth
from app.drafter.archetypes.pieces import along
from app.drafter.model import Floats, Line, Part
from app.drafter.solids import ellipsoid, move, smooth_curve


def _spun(profile: Floats, columns: int, oval: float, ribs: int = 0, depth: float = 0.0) -> Floats:
    """A profile (n, 2) of (radius, z) turned to rings (n, columns, 3), with ribs along it."""
    phi = np.linspace(-np.pi, np.pi, columns, endpoint=False)
    radius = profile[:, :1] + 0 * phi
    if ribs:
        wave = np.abs(np.cos(phi * ribs / 2)) ** 0.7 - 0.6
        fade = np.clip(profile[:, :1] / max(float(profile[:, 0].max()), 1e-9) * 2.2, 0, 1)
        radius = radius + depth * wave * fade
    x, y = radius * np.cos(phi), radius * oval * np.sin(phi)
    return np.stack([x, y, np.broadcast_to(profile[:, 1:], x.shape)], axis=2)


def beanie(brief: Any) -> Built:
    """Parts and dimensions of a beanie."""
    width, height = brief.mm("width"), brief.mm("height")
    cuffed = brief.has("cuff")
    cuff = brief.mm("cuff_height") if cuffed else 0.0
    half, oval = width / 2, 1.08
    ribs = max(24, round(np.pi * width / brief.mm("rib_pitch")))
    deep = 0.016 * width
    body = _body_profile(
        half - (6.5 if cuffed else 0.6) - 0.4 * deep, height, brief.level("roundness")
    )
    grid = _spun(body, ribs * 4, oval, ribs, deep)
    parts = [
        part(
            brief,
            "body",
            [thick_sheet(grid, 2.2, closed=True)],
            construction="Rib knit tube, gathered and closed at the crown",
        )
    ]
    if cuffed:
        parts.append(_cuff(brief, half - 0.4 * deep, cuff, ribs, oval, deep))
    if brief.has("pompom"):
        radius = brief.mm("pompom_size") / 2
        parts.append(
            part(
                brief,
                "pompom",
                [_pompom(radius, height)],
                texture="plush",
                construction="Yarn pompom, sewn through the crown",
            )
        )
    if brief.has("label"):
        parts.append(_label(brief, half + 0.5 * deep, cuff if cuffed else 62.0, oval))
    top = np.array([0.0, 0.0, height])
    dims = [
        dimension("A", "Width", (-half, 0, 30), (half, 0, 30), ("front", "top"), size="width"),
        dimension(
            "B",
            "Height without pompom",
            (half, 0, 0),
            np.array([half, 0, top[2]]),
            ("front", "side"),
            size="height",
        ),
    ]
    if cuffed:
        dims.append(
            dimension(
                "C",
                "Cuff height",
                (-half, 0, 0),
                (-half, 0, cuff),
                ("front", "side"),
                size="cuff_height",
            )
        )
    if brief.has("pompom"):
        r, z = brief.mm("pompom_size") / 2, height + brief.mm("pompom_size") / 2 * 0.93
        dims.append(dimension("E", "Pompom diameter", (-r, 0, z), (r, 0, z), size="pompom_size"))
    return tuple(parts), tuple(dims)


def _body_profile(half: float, height: float, roundness: float) -> Floats:
    top = height - 1.1
    knots = [
        (half * 0.955, 2.0),
        (half, 0.24 * top),
        (half * 0.985, 0.46 * top),
        (half * 0.88, 0.70 * top),
    ]
    knots += [
        (half * (0.64 + 0.02 * roundness), 0.885 * top),
        (half * 0.30, 0.975 * top),
        (half * 0.06, 0.996 * top),
        (0.6, top),
    ]
    return smooth_curve(np.array(knots), 46)


def _cuff(brief: Any, half: float, cuff: float, ribs: int, oval: float, deep: float) -> Part:
    """The folded cuff: a rounded ring that stands off the body."""
    inner, outer = half - 7.5, half
    t = np.radians(np.linspace(-90, 90, 9))
    nose = 3.4
    low = np.column_stack(
        [(inner + outer) / 2 + (outer - inner) / 2 * np.sin(t), nose - nose * np.cos(t)]
    )
    high = np.column_stack(
        [(inner + outer) / 2 + (outer - inner) / 2 * np.sin(-t), cuff - nose + nose * np.cos(t)]
    )
    wall = np.column_stack(
        [outer + 1.6 * np.sin(np.linspace(0, np.pi, 10)) - 1.6, np.linspace(nose, cuff - nose, 10)]
    )
    wall[:, 0] += 1.6
    wall[:, 0] = np.minimum(wall[:, 0], outer + 0.0)
    profile = np.vstack([low, wall[1:-1], high])
    grid = _spun(profile, ribs * 4, oval, ribs, deep)
    return part(
        brief,
        "cuff",
        [thick_sheet(grid, 0.8, closed=True)],
        construction="Folded cuff, tacked at the back seam",
    )


def _pompom(radius: float, height: float) -> Any:
    ball = ellipsoid((radius, radius, radius * 0.94), 128)
    chance = np.random.default_rng(7)
    waves = chance.normal(size=(14, 3)) * (9.0 / radius)
    bumps = sum(np.sin(ball.points @ w + i) for i, w in enumerate(waves)) / 14
    points = ball.points * (1 + 0.09 * bumps)[:, None]
    return move(type(ball)(points, ball.faces), z=height + radius * 0.93)


def _label(brief: Any, half: float, cuff: float, oval: float) -> Part:
    x = np.linspace(-24, 24, 30)
    z = np.linspace(cuff / 2 - 12, cuff / 2 + 12, 8)
    y = -oval * np.sqrt(np.maximum(half**2 - x**2, 0)) - 1.2
    grid = np.stack([np.column_stack([x, y, np.full(len(x), v)]) for v in z])
    edge = grid + np.array([0, -0.9, 0])
    line = np.vstack(
        [edge[1, 1:-1], edge[1:-1, -2], edge[-2, 1:-1][::-1], edge[1:-1, 1][::-1], edge[1, 1:2]]
    )
    return part(
        brief,
        "label",
        [thick_sheet(grid, 1.4)],
        [Line(line, "stitch")],
        construction="Woven label, sewn on four sides",
    )


def bucket_hat(brief: Any) -> Built:
    """Parts and dimensions of a bucket hat."""
    girth, height, brim = (
        brief.mm("circumference"),
        brief.mm("crown_height"),
        brief.mm("brim_width"),
    )
    oval = 1.14
    base = girth / (np.pi * (3 * (1 + oval) - np.sqrt((3 + oval) * (1 + 3 * oval))))
    slope = np.radians(38.0 - 6.0 * brief.level("roundness"))
    drop, out = brim * np.sin(slope), brim * np.cos(slope)
    tip = base * 0.86
    round_top = min(brief.rounded(11.0), 0.3 * height)
    side = np.column_stack(
        [np.linspace(base, tip + 1.5, 14), np.linspace(drop, drop + height - round_top, 14)]
    )
    t = np.radians(np.linspace(8, 90, 9))
    bend = np.column_stack(
        [tip - round_top * (1 - np.cos(t)) + 0.5, drop + height - round_top + round_top * np.sin(t)]
    )
    flat = np.column_stack([np.linspace(tip - round_top, 0.5, 14)[1:], np.full(13, drop + height)])
    flat[:, 1] += 2.0 * (1 - (flat[:, 0] / tip) ** 2) - 2.0
    crown_grid = _spun(np.vstack([side, bend, flat]), 256, oval)
    lip = _lip(base, drop, out, 24)
    brim_grid = _waved(_spun(lip, 256, oval), drop, brief.seed)
    rings = [Line(_loop(brim_grid, r, 1.6 * s), "stitch") for r in range(2, 23, 3) for s in (1, -1)]
    seams = [Line(_loop(crown_grid, r, 1.2), "stitch") for r in (1, 13)]
    seams += [Line(crown_grid[1:16, c] + (0, 0, 0), "seam") for c in (0, 128)]
    parts = [
        part(
            brief,
            "crown",
            [thick_sheet(crown_grid, 1.6, closed=True)],
            seams,
            construction="Two-piece crown with tip, seams felled and topstitched",
        ),
        part(
            brief,
            "brim",
            [thick_sheet(brim_grid[::-1], 2.4, closed=True)],
            rings,
            construction="Two layers, stitched in rows 6 mm apart",
        ),
        _inner_band(brief, base, drop, oval),
    ]
    if brief.has("eyelets"):
        spots = []
        for column in (6, 122, 134, 250):
            n = grid_normals(crown_grid)[9, column]
            spots.append(eyelet(crown_grid[9, column] + n * 0.9, n, 2.4, 4.8))
        parts.append(part(brief, "eyelets", spots, construction="Metal eyelets for air"))
    edge = base + out
    dims = (
        dimension(
            "A",
            "Crown height",
            (0, -base * oval, drop),
            (0, -base * oval, drop + height),
            ("front", "side"),
            size="crown_height",
        ),
        dimension(
            "B",
            "Brim width",
            (0, -base * oval, drop),
            (0, -base * oval - out, 0.0),
            ("side",),
            size="brim_width",
        ),
        along(
            "F",
            "Head circumference",
            head_girth(base, base * oval, drop),
            ("top",),
            size="circumference",
        ),
        dimension("C", "Width over the brim", (-edge, 0, 0), (edge, 0, 0), ("front", "top")),
        dimension(
            "E",
            "Crown tip diameter",
            (-tip, 0, drop + height),
            (tip, 0, drop + height),
            ("top", "front"),
        ),
    )
    return tuple(parts), dims


def _lip(base: float, drop: float, out: float, rows: int) -> Floats:
    """The brim from the crown to its edge: it leaves steeply and flattens."""
    t = np.linspace(0, 1, rows)
    return np.column_stack([base + out * t, drop * (1 - t**0.92) + 1.2])


def _waved(grid: Floats, drop: float, seed: int) -> Floats:
    """A soft brim is never quite flat."""
    phi = np.linspace(-np.pi, np.pi, grid.shape[1], endpoint=False)
    phase = 0.7 + 0.37 * seed
    t = np.linspace(0, 1, grid.shape[0])[:, None] ** 1.6
    wave = np.abs(np.sin(phi * 2.0 + phase)) * 0.10 * drop + 0.05 * drop * (
        1 + np.sin(3 * phi + phase)
    )
    grid = grid.copy()
    grid[..., 2] += t * wave
    grid[..., 2] -= t * float(wave.min())
    return grid


def _loop(grid: Floats, row: int, lift: float) -> Floats:
    closed = np.concatenate([grid, grid[:, :1]], axis=1)
    normals = grid_normals(closed)
    return np.asarray(closed[row] + normals[row] * lift)


def _inner_band(brief: Any, base: float, drop: float, oval: float) -> Part:
    z = np.linspace(drop + 1.5, drop + 30, 8)
    profile = np.column_stack([base - 2.6 - 0.12 * (z - drop), z])
    grid = _spun(profile, 200, oval)
    return part(
        brief,
        "sweatband",
        [thick_sheet(grid, 1.0, closed=True)],
        [Line(_loop(grid, 6, -1.0), "stitch")],
        construction="Cotton sweatband, 30 mm",
    )
