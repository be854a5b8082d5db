"""The shape of a shoe: sole outline, wall curves from the feather edge to the topline, and patches.

Space of all footwear here: a right shoe with its toe at +X, so that its lateral (outer) side is
the front view (-Y), as in footwear tech packs. The heel is at X=0, the ground at Z=0.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike

from app.drafter import solids
from app.drafter.model import Floats, Mesh

# Sole outline of a right shoe, unit length 290 mm: from the heel along the lateral side to the
# toe and back along the medial side. Proportions drawn after common athletic lasts.
_LATERAL = """0 0  3.5 -16  15 -29  40 -35  80 -36.5  120 -39.5  160 -45.5  195 -50.5
    225 -50  250 -43.5  271 -30  285 -11  290 7"""
_MEDIAL = """286 24  272 38  248 47  215 50.5  185 46.5  155 36  125 29.5  95 28.5
    60 31  32 30.5  12 24.5  3 14"""
_OUTLINE = np.array(f"{_LATERAL} {_MEDIAL}".split(), dtype=np.float64).reshape(-1, 2)
_UNIT = 290.0
AROUND = 232
UPWARDS = 44


@dataclass(frozen=True, slots=True, eq=False)
class Sole:
    """Plan and level of a sole: its outline seen from above, and how its ends rise."""

    length: float
    width: float
    toe_spring: float = 12.0
    heel_spring: float = 2.0
    heel_lift: float = 0.0

    def outline(self, out: float = 0.0, n: int = AROUND) -> Floats:
        """The outline moved outwards by `out` mm; same numbering for every `out`."""
        ring, outward = _plan(self.length, self.width, n)
        return np.asarray(ring + out * outward)

    def ground(self, x: ArrayLike) -> Floats:
        """Height of the lowest face over the floor at x: the toe and the heel rise a little."""
        t = np.asarray(x, dtype=np.float64) / self.length
        toe = np.clip((t - 0.68) / 0.32, 0, None) ** 2.1 * self.toe_spring
        heel = np.clip((0.07 - t) / 0.07, 0, None) ** 2 * self.heel_spring
        back = np.clip((0.46 - t) / 0.20, 0, 1)
        return np.asarray(toe + heel + self.heel_lift * back * back * (3 - 2 * back))

    def spine(self, x: ArrayLike) -> Floats:
        """The y of the middle of the sole at x."""
        t = np.asarray(x, dtype=np.float64) / self.length
        return np.asarray(
            np.interp(t, [0, 0.3, 0.45, 0.7, 0.9, 1], [0, -3.0, -3.5, 0.5, 5.0, 7.0])
            * self.width
            / 101.0
        )

    def edges(self, out: float = 0.0) -> tuple[Floats, Floats]:
        """The lateral and the medial edge, each (n, 2) from heel to toe, x growing."""
        ring = self.outline(out, 512)
        toe, heel = int(np.argmax(ring[:, 0])), int(np.argmin(ring[:, 0]))
        ring = np.roll(ring, -heel, axis=0)
        toe = (toe - heel) % len(ring)
        return ring[: toe + 1], np.vstack([ring[toe:], ring[:1]])[::-1]

    def half_widths(self, x: float, out: float = 0.0) -> tuple[float, float]:
        """Lateral and medial y of the outline at x."""
        lateral, medial = self.edges(out)
        return float(np.interp(x, *lateral.T)), float(np.interp(x, *medial.T))

    def shrunk(self, ring: Floats, shares: Sequence[float]) -> list[Floats]:
        """Rings drawn in from a ring (n, 3) to the spine, to close a curved bottom smoothly."""
        middle = self.spine(ring[:, 0])
        return [
            np.column_stack([ring[:, 0], middle + (ring[:, 1] - middle) * s, ring[:, 2]])
            for s in shares
        ]


@lru_cache(maxsize=64)
def _plan(length: float, width: float, n: int) -> tuple[Floats, Floats]:
    """The outline of a sole and its outward directions; asked for dozens of times a shoe."""
    ring = solids.smooth_curve(_OUTLINE * [length / _UNIT, width / 101.0], n, closed=True)
    along = np.roll(ring, -1, axis=0) - np.roll(ring, 1, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    return ring, np.column_stack([along[:, 1], -along[:, 0]])


@dataclass(frozen=True, slots=True, eq=False)
class Wall:
    """How the upper rises at one place round the sole.

    x: where on the sole (share of the length); side: -1 lateral, 1 medial; top: where it ends.
    rise: share of the height won before it leans over; bulge: mm it swells out half-way.
    """

    x: float
    side: int
    top: tuple[float, float, float]
    rise: float = 1.0
    bulge: float = 3.0
    bend: float = 1.25


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """The outside of an upper: points (around, upwards, 3); s runs round, t upwards."""

    grid: Floats
    normals: Floats
    sole: Sole

    def at(self, s: ArrayLike, t: ArrayLike, lift: ArrayLike = 0.0) -> Floats:
        """Points (..., 3) at s (0..1 round, periodic) and t (0..1 up), lifted by mm."""
        s_, t_, lift_ = np.broadcast_arrays(
            np.asarray(s, dtype=np.float64), np.asarray(t, dtype=np.float64), np.asarray(lift)
        )
        return np.asarray(self._read(self.grid, s_, t_) + self._unit(s_, t_) * lift_[..., None])

    def normal(self, s: ArrayLike, t: ArrayLike) -> Floats:
        """Outward directions at s, t."""
        s_, t_ = np.broadcast_arrays(
            np.asarray(s, dtype=np.float64), np.asarray(t, dtype=np.float64)
        )
        return self._unit(s_, t_)

    def _unit(self, s: Floats, t: Floats) -> Floats:
        n = self._read(self.normals, s, t)
        return np.asarray(n / np.maximum(np.linalg.norm(n, axis=-1, keepdims=True), 1e-9))

    @staticmethod
    def _read(grid: Floats, s: Floats, t: Floats) -> Floats:
        rows, columns = grid.shape[:2]
        a = (s % 1.0) * rows
        b = np.clip(t, 0, 1) * (columns - 1)
        i, j = np.floor(a).astype(int) % rows, np.minimum(np.floor(b).astype(int), columns - 2)
        u, v = (a - np.floor(a))[..., None], (b - j)[..., None]
        k = (i + 1) % rows
        low = grid[i, j] * (1 - u) + grid[k, j] * u
        high = grid[i, j + 1] * (1 - u) + grid[k, j + 1] * u
        return np.asarray(low * (1 - v) + high * v)

    def heights(self) -> Floats:
        """Length of each wall curve from feather to topline, (around,) mm."""
        return np.asarray(np.linalg.norm(np.diff(self.grid, axis=1), axis=2).sum(axis=1))

    def down(self, s: ArrayLike, mm: ArrayLike) -> Floats:
        """The t that lies `mm` below the topline at s."""
        known = self.heights()
        lengths = np.interp(
            np.asarray(s) % 1.0, np.linspace(0, 1, AROUND + 1), np.append(known, known[0])
        )
        return np.asarray(1 - np.asarray(mm) / lengths)

    def s_at(self, x: float, side: int) -> float:
        """The s of the feather edge at x mm on the lateral (-1) or medial (1) side."""
        edge = self.grid[:, 0, 0]
        toe = int(np.argmax(edge))
        if side < 0:
            return float(np.interp(x, edge[: toe + 1], np.arange(toe + 1)) / AROUND)
        back = np.append(edge[toe:], edge[0])[::-1]
        return float((AROUND - np.interp(x, back, np.arange(len(back)))) / AROUND)

    def toe(self) -> float:
        """The s of the toe."""
        return float(np.argmax(self.grid[:, 0, 0]) / AROUND)


def skin_of(sole: Sole, feather: Floats, walls: Sequence[Wall]) -> Skin:
    """The upper over a feather edge (n, 3), its walls given at some places and smooth between."""
    toe = int(np.argmax(feather[:, 0]))
    places, rows = [], []
    for wall in walls:
        x = wall.x * sole.length
        edge = (
            feather[: toe + 1, 0]
            if wall.side < 0
            else np.append(feather[toe:, 0], feather[0, 0])[::-1]
        )
        at = float(np.interp(x, edge, np.arange(len(edge))))
        places.append(at if wall.side < 0 else len(feather) - at)
        rows.append([*wall.top, wall.rise, wall.bulge, wall.bend])
    order = np.argsort(places)
    spread = _periodic(np.asarray(places)[order], np.asarray(rows)[order], len(feather))
    curves = np.stack([_wall_curve(f, row) for f, row in zip(feather, spread, strict=True)])
    around = np.roll(curves, -1, axis=0) - np.roll(curves, 1, axis=0)
    upwards = np.gradient(curves, axis=1)
    normals = np.cross(around, upwards)
    normals /= np.maximum(np.linalg.norm(normals, axis=2, keepdims=True), 1e-9)
    return Skin(curves, normals, sole)


def _periodic(places: Floats, rows: Floats, count: int) -> Floats:
    """Monotone cubic (Fritsch-Carlson slopes, limited) through rows given at places, periodic."""
    x = np.concatenate([places[-3:] - count, places, places[:3] + count])
    y = np.vstack([rows[-3:], rows, rows[:3]])
    h, d = np.diff(x)[:, None], np.diff(y, axis=0) / np.diff(x)[:, None]
    w1, w2 = 2 * h[1:] + h[:-1], h[1:] + 2 * h[:-1]
    same = d[:-1] * d[1:] > 0
    safe = np.where(same, d[:-1] * d[1:], 1.0)
    inner = np.where(same, (w1 + w2) * safe / np.where(same, w1 * d[1:] + w2 * d[:-1], 1.0), 0.0)
    slope = np.vstack([d[:1], inner, d[-1:]])
    at = np.arange(count, dtype=np.float64)
    i = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(x) - 2)
    t = ((at - x[i]) / (x[i + 1] - x[i]))[:, None]
    step = (x[i + 1] - x[i])[:, None]
    return np.asarray(
        y[i] * (1 + 2 * t) * (1 - t) ** 2
        + slope[i] * step * t * (1 - t) ** 2
        + y[i + 1] * t**2 * (3 - 2 * t)
        + slope[i + 1] * step * t**2 * (t - 1)
    )


def _wall_curve(foot: Floats, row: Floats) -> Floats:
    """One wall: up, over and in, evenly spaced points (UPWARDS, 3)."""
    top, (rise, bulge, bend) = row[:3], row[3:]
    a = np.linspace(0, np.pi / 2, 90)
    lean = 1 - np.cos(a) ** 0.87
    up = np.sin(a) ** 0.87
    height = top[2] - foot[2]
    z = foot[2] + height * (rise * up + (1 - rise) * lean**bend)
    across = foot[:2] + lean[:, None] * (top[:2] - foot[:2])
    away = foot[:2] - top[:2]
    away = away / max(float(np.linalg.norm(away)), 1e-6)
    swell = np.sin(np.pi * np.clip((z - foot[2]) / height, 0, 1)) * bulge
    return solids.resample(np.column_stack([across + swell[:, None] * away, z]), UPWARDS)


def sheet(rows: Sequence[Floats]) -> Mesh:
    """An open skin through rows of points (n, 3), its faces looking away from the shoe."""
    return solids.loft(rows, closed=False)


def patch(
    skin: Skin,
    s: ArrayLike,
    low: ArrayLike,
    high: ArrayLike,
    lift: float,
    *,
    rows: int = 12,
    puff: ArrayLike = 0.0,
) -> Mesh:
    """A piece of material on the upper: columns at s, from t=low to t=high, with turned-in edges.

    `lift` is its thickness in mm, `puff` how far padding swells it in the middle.
    """
    columns = np.asarray(s, dtype=np.float64)
    lows, highs = np.broadcast_to(low, columns.shape), np.broadcast_to(high, columns.shape)
    columns = np.concatenate([columns[:1], columns, columns[-1:]])
    lows = np.concatenate([lows[:1], lows, lows[-1:]])
    highs = np.concatenate([highs[:1], highs, highs[-1:]])
    inner = np.linspace(0, 1, rows)
    shares = np.concatenate([[0.0], inner, [1.0]])
    rise = np.concatenate([[-0.7], np.full(rows, lift), [-0.7]])
    full = np.broadcast_to(puff, np.shape(s))
    full = np.concatenate([full[:1], full, full[-1:]])
    swell = np.concatenate([[0.0], np.sin(np.pi * inner) ** 0.7, [0.0]])
    t = lows[:, None] + shares[None] * (highs - lows)[:, None]
    lifts = rise[None] + full[:, None] * swell[None]
    lifts[[0, -1]] = -0.7
    points = skin.at(columns[:, None], t, lifts)
    return sheet(list(points.transpose(1, 0, 2)))
