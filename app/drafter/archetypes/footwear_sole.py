"""Soles: cupsole sidewall with foxing grooves, outsole with tread, footbed."""

from collections.abc import Sequence

import numpy as np

from app.drafter import solids
from app.drafter.archetypes.footwear_last import Sole
from app.drafter.model import Floats, Line, Mesh

_TREAD = 2.4


def ring(sole: Sole, out: float, height: Floats | float) -> Floats:
    """A ring (n, 3) round the sole, `height` mm over its ground line."""
    plan = sole.outline(out)
    return np.column_stack([plan, sole.ground(plan[:, 0]) + height])


def wall_top(sole: Sole, heel: float, toe: float) -> Floats:
    """Height of the sidewall's upper edge over the ground, for each point of the outline."""
    t = sole.outline()[:, 0] / sole.length
    lift = 2.5 * np.clip((t - 0.86) / 0.14, 0, 1) ** 2 + 2.0 * np.clip((0.10 - t) / 0.10, 0, 1) ** 2
    return np.asarray(heel + (toe - heel) * np.clip((t - 0.1) / 0.6, 0, 1) + lift)


def sidewall(
    sole: Sole, top: Floats, bottom: float, *, out: float, flare: float, grooves: Sequence[float]
) -> Mesh:
    """The wall of a cupsole from `bottom` up to `top`, closed inside; grooves at shares of it."""
    profile: list[tuple[float, float]] = [
        (-6.0, 0.0),
        (flare - 1.0, 0.0),
        (flare - 0.2, 0.03),
        (flare, 0.07),
    ]
    marks = {round(g, 4) for g in grooves}
    levels = sorted(
        {0.14, 0.3, 0.45, 0.6, 0.75, 0.9}
        | {g + d for g in marks for d in (-0.028, -0.012, 0.0, 0.012, 0.028)}
    )
    for level in levels:
        cut = max((1.0 - min(1.0, abs(level - g) / 0.02) for g in marks), default=0.0)
        swell = 0.9 * np.sin(np.pi * level) ** 0.8
        profile.append((flare * (1 - level) + swell - 0.95 * cut, level))
    profile += [(0.0, 0.95), (-0.35, 0.985), (-1.2, 1.0), (-3.4, 0.985), (-4.2, 0.80)]
    rings = [ring(sole, out + o, bottom + (top - bottom) * share) for o, share in profile]
    inside = sole.shrunk(rings[-1], (0.9, 0.7, 0.45, 0.2, 0.04))
    under = sole.shrunk(rings[0], (0.04, 0.3, 0.7))
    return solids.loft([*under, *rings, *inside])


def slab(sole: Sole, low: float, high: float, out: float, *, edge: float = 1.0) -> Mesh:
    """A layer of the sole between two heights over the ground line."""
    profile = [(out - edge, low), (out - 0.3 * edge, low + 0.3 * edge), (out, low + edge)]
    profile += [(out, high - 0.4), (out - 0.4, high)]
    rings = [ring(sole, o, z) for o, z in profile]
    fine = (0.97, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.03)
    under = sole.shrunk(rings[0], (0.03, 0.4, 0.8))
    return solids.loft([*under, *rings, *sole.shrunk(rings[-1], fine)])


def herringbone(
    sole: Sole, out: float, *, pitch: float = 8.0, rim: float = 6.5
) -> tuple[Mesh, ...]:
    """Zigzag ribs across the tread and a rib round its edge, standing on the ground line."""
    ribs = []
    edges = sole.edges(out - rim)
    count = int((sole.length - 2 * rim - 6) / pitch)
    for x in np.linspace(rim + 5, sole.length - rim - 5, count):
        rib = _zigzag(sole, edges, float(x), pitch)
        if rib is not None:
            ribs.append(rib)
    return (_rim(sole, out, rim), *ribs)


def _rim(sole: Sole, out: float, wide: float) -> Mesh:
    profile = [
        (out - 1.2, 0.4),
        (out - 2.0, 0.0),
        (out - wide + 1.6, 0.0),
        (out - wide + 0.9, 0.5),
        (out - wide + 0.7, _TREAD + 0.3),
        (out - 0.9, _TREAD + 0.3),
    ]
    return solids.loft([ring(sole, o, z) for o, z in profile], ring=True)


def _zigzag(sole: Sole, edges: tuple[Floats, Floats], x: float, pitch: float) -> Mesh | None:
    lateral, medial = edges
    ends = np.array([x - pitch, x, x + pitch])
    low, high = np.interp(ends, *lateral.T).min(), np.interp(ends, *medial.T).max()
    wave, amplitude = 13.0, pitch * 0.42
    y = np.arange(low, high, 1.625)
    xs = x + amplitude * (np.abs((y / wave) % 2 - 1) * 2 - 1)
    keep = (y > np.interp(xs, *lateral.T)) & (y < np.interp(xs, *medial.T))
    if keep.sum() < 6:
        return None
    path = np.column_stack([xs, y, sole.ground(xs) + _TREAD * 0.55])[keep]
    half = pitch * 0.25
    section = [
        (-half, _TREAD * 0.65),
        (-half * 0.72, -_TREAD * 0.55),
        (half * 0.72, -_TREAD * 0.55),
        (half, _TREAD * 0.65),
    ]
    return solids.sweep(section, path, up=(0.0, 0.0, 1.0))


def lugs(
    sole: Sole, out: float, *, depth: float, gap: tuple[float, float] = (2.0, 2.0)
) -> tuple[Mesh, ...]:
    """Deep blocks round the edge and bars along the middle, standing on the ground.

    None between the two shares of the length in `gap`: the arch before a heel block.
    """
    plan = sole.outline(out - 9.5, 512)
    blocks = []
    count = int(sole.length / 14.5) * 2
    for i in range(count):
        at = round((i + 0.5) * 512 / count) % 512
        if gap[0] < (plan[at, 0] + 8) / sole.length and (plan[at, 0] - 8) / sole.length < gap[1]:
            continue
        ahead = plan[(at + 3) % 512] - plan[at - 3]
        turn = float(np.degrees(np.arctan2(ahead[1], ahead[0])))
        blocks.append(_block(sole, plan[at], turn, (11.0, 18.0, depth)))
    for x in np.arange(30.0, sole.length - 24, 19.0):
        if gap[0] < (x + 6) / sole.length and (x - 6) / sole.length < gap[1]:
            continue
        lateral, medial = sole.half_widths(float(x), out - 24)
        if medial - lateral > 14:
            middle = np.array([x, (lateral + medial) / 2])
            blocks.append(_block(sole, middle, 0.0, (10.0, medial - lateral - 2.0, depth)))
    return tuple(blocks)


def _block(sole: Sole, at: Floats, turn: float, size: tuple[float, float, float]) -> Mesh:
    box = solids.rounded_box((size[0], size[1], size[2] + 2.0), 1.2, 4, 2)
    box = solids.rotate(box, "z", turn)
    points = np.add(box.points, (at[0], at[1], (size[2] + 2.0) / 2))
    points[:, 2] += sole.ground(points[:, 0])
    return Mesh(points, box.faces)


def sidewall_line(sole: Sole, top: Floats, bottom: float, share: float, out: float) -> Line:
    """A stitch line round the sidewall at a share of its height."""
    points = ring(sole, out, bottom + (top - bottom) * share)
    return Line(np.vstack([points, points[:1]]), "stitch")
