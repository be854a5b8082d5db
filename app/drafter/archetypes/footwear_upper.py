"""Pieces of a lasted upper: shell, padded topline and lining, tongue, laces, eyelets."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.drafter import solids
from app.drafter.archetypes.footwear_last import AROUND, Skin
from app.drafter.model import Floats, Line, Mesh

_S = np.arange(AROUND) / AROUND


def shell(skin: Skin) -> Mesh:
    """The outside of the upper, open at the topline."""
    return solids.loft(list(skin.grid.transpose(1, 0, 2)), caps=False)


def padding(skin: Skin, collar: float, throat: float, ends: tuple[float, float]) -> Floats:
    """Thickness of the topline round the shoe: padded at the collar, thin along the throat.

    `ends`: the s where the collar gives way to the throat, lateral and medial.
    """
    first, last = ends
    inside = np.clip((_S - first) / 0.03, 0, 1) * np.clip((last - _S) / 0.03, 0, 1)
    soft = inside * inside * (3 - 2 * inside)
    return np.asarray(collar + (throat - collar) * soft)


def lining(skin: Skin, thickness: Floats, footbed: float) -> Mesh:
    """The rolled topline, the inside wall and the footbed in one open skin."""
    rings = []
    top, out = skin.grid[:, -1], skin.normals[:, -1]
    along = skin.grid[:, -1] - skin.grid[:, -2]
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    half = thickness[:, None] / 2
    roll = np.linspace(0.12, 1, 9) * np.pi
    rings += [top - out * half * (1 - np.cos(a)) + along * half * np.sin(a) * 0.85 for a in roll]
    inner = np.full_like(thickness, 3.0)
    for t in np.linspace(0.96, 0.0, 26):
        share = np.clip((1 - t) / 0.45, 0, 1)
        wall = skin.at(_S, t, -(thickness + (inner - thickness) * share))
        level = footbed + skin.sole.ground(wall[:, 0])
        wall[:, 2] = np.maximum(wall[:, 2], level)
        rings.append(wall)
    rings += skin.sole.shrunk(rings[-1], (0.92, 0.75, 0.5, 0.25, 0.0))
    return Mesh(*_inward(rings))


def _inward(
    rings: Sequence[Floats],
) -> tuple[Floats, np.ndarray[tuple[int, ...], np.dtype[np.int32]]]:
    grid = np.stack(rings)
    rows, columns = grid.shape[:2]
    number = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    number = np.hstack([number, number[:, :1]])
    a, b, d, c = number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]
    faces = np.concatenate(
        [np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)]
    )
    return grid.reshape(-1, 3), faces.astype(np.int32)


def tongue(path: ArrayLike, half: ArrayLike, thickness: float, *, arch: float) -> Mesh:
    """A padded tongue: its middle line (n, 3) from the vamp up to its end, half widths (n,)."""
    line = solids.smooth_curve(path, 70)
    t = np.linspace(0, 1, len(line))
    given = np.asarray(half, dtype=np.float64)
    wide = np.interp(t, np.linspace(0, 1, len(given)), given)
    close = np.sqrt(np.clip(1 - np.clip((t - 0.90) / 0.10, 0, 1) ** 2, 0.0, 1))
    thick = thickness * np.clip(0.45 + t, 0, 1) * np.maximum(close, 0.05)
    wide = wide * (1 - 0.30 * np.clip((t - 0.86) / 0.14, 0, 1) ** 3)
    steps = np.gradient(line, axis=0)
    steps /= np.linalg.norm(steps, axis=1, keepdims=True)
    side = np.array([0.0, 1.0, 0.0])
    up = np.cross(steps, side)
    up *= np.where(up[:, 2:] < 0, -1, 1)
    v = np.linspace(-1, 1, 33)
    lens = np.sqrt(np.clip(1 - v**6, 0, 1))
    rings = []
    for point, w, h, n in zip(line, wide, thick, up, strict=True):
        drop = -arch * w / max(float(given.max()), 1e-6) * v**2
        top = point + np.outer(v * w, side) + np.outer(drop + h / 2 * lens, n)
        low = point + np.outer(v * w, side) + np.outer(drop - h / 2 * lens, n)
        rings.append(np.vstack([top, low[::-1][1:-1]]))
    return solids.loft(rings)


def eyelet_places(
    skin: Skin, start: float, end: float, count: int, inset: float
) -> list[tuple[float, float]]:
    """(s, t) of eyelets, evenly spaced along the topline and `inset` mm below it."""
    s = np.linspace(start, end, 200)
    edge = skin.at(s, 1.0)
    along = np.append(0.0, np.cumsum(np.linalg.norm(np.diff(edge, axis=0), axis=1)))
    places = np.interp(np.linspace(0, along[-1], count), along, s)
    return [(float(a), float(skin.down(a, inset))) for a in places]


def eyelet(
    skin: Skin, place: tuple[float, float], lift: float, radius: float = 3.1
) -> tuple[Mesh, Mesh]:
    """A metal eyelet and the dark hole in it, lying on the upper."""
    section = [
        (radius + 1.1 * np.cos(a), 0.75 * np.sin(a))
        for a in np.linspace(0, 2 * np.pi, 12, endpoint=False)
    ]
    rim = solids.revolve(section, 28, closed=True)
    hole = solids.revolve([(radius - 0.2, -0.6), (radius - 0.2, 0.05), (0, 0.05)], 32)
    point, normal = skin.at(*place, lift), skin.normal(*place)
    return _laid(rim, point, normal), _laid(hole, point, normal)


def _laid(mesh: Mesh, point: Floats, normal: Floats) -> Mesh:
    z = normal / np.linalg.norm(normal)
    x = np.cross([0.0, 1.0, 0.0], z)
    x /= max(float(np.linalg.norm(x)), 1e-9)
    matrix = np.eye(4)
    matrix[:3, 0], matrix[:3, 1], matrix[:3, 2], matrix[:3, 3] = x, np.cross(z, x), z, point
    return solids.transform(mesh, matrix)


def lace_bar(
    skin: Skin,
    places: tuple[tuple[float, float], tuple[float, float]],
    lift: float,
    crown: Floats,
    *,
    width: float = 7.0,
    thickness: float = 2.0,
    flip: tuple[bool, bool] = (False, False),
) -> Mesh:
    """A flat lace from a lateral eyelet over the tongue (at `crown`) to a medial one."""
    ends = []
    for (s, t), over in zip(places, flip, strict=True):
        start = skin.at(s, t, lift + (2.4 if over else -1.0))
        near = skin.at(s, t + (1 - t) * 0.35, lift + 1.9)
        edge = skin.at(s, 1.0, lift + 2.3)
        ends.append([start, near, edge])
    knots = [*ends[0], crown, *ends[1][::-1]]
    path = solids.smooth_curve(knots, 60)
    first, last = skin.normal(*places[0]), skin.normal(*places[1])
    turn = np.linspace(-1, 1, 60)[:, None]
    middle = (first + last) / max(float(np.linalg.norm(first + last)), 1e-6)
    sides = np.where(turn < 0, first * -turn, last * turn)
    up = sides + (1 - np.abs(turn)) * middle
    section = solids.rounded_rectangle(width, thickness, thickness * 0.48, 5)
    return solids.sweep(section, path, up=up)


def line_on(skin: Skin, s: ArrayLike, t: ArrayLike, lift: float, kind: str = "stitch") -> Line:
    """A stitch or seam laid on the upper."""
    points = skin.at(np.asarray(s, dtype=np.float64), np.asarray(t, dtype=np.float64), lift + 0.2)
    return Line(points, "stitch" if kind == "stitch" else "seam" if kind == "seam" else "detail")


def dots(skin: Skin, places: Sequence[tuple[float, float]], radius: float, lift: float) -> Mesh:
    """Small punched holes at (s, t) places, drawn as dark discs that lie in the surface."""
    plug = solids.revolve([(radius, -0.5), (radius, 0.12), (0, 0.12)], 16)
    made = [_laid(plug, skin.at(s, t, lift), skin.normal(s, t)) for s, t in places]
    return solids.merge(*made)
