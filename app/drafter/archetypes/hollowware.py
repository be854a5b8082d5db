"""Round vessels: walls of a given thickness, rims, foot rings, and what they hold to the brim."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Floats, Mesh
from app.drafter.solids import resample, revolve

# A wall may not take more than this share of the radius, or nothing is left to fill.
_MOST_WALL = 0.32


@dataclass(frozen=True, slots=True, eq=False)
class Cup:
    """Profiles (n, 2) of (radius, z) in mm, each from the axis up to the top of the rim.

    `base` is the number of points of the outside that belong to the underside.
    """

    outside: Floats
    inside: Floats
    base: int = 0

    def mesh(self, segments: int = 144) -> Mesh:
        """The wall as a closed solid."""
        return revolve(np.vstack([self.outside, self.inside[::-1]]), segments)

    def pieces(self, skin: float = 0.5, segments: int = 144) -> tuple[Mesh, Mesh, Mesh]:
        """The wall as three closed solids that fit together: body, inside and underside.

        `skin` is the share of the wall that belongs to the inside.
        """
        middle = self._middle(skin)
        low, start = self.outside[: self.base], self.outside[self.base]
        top = float(low[:, 1].max())
        under = np.array([(start[0] - 1.0, top + 0.5), (0.0, top + 0.5)])
        body = np.vstack([under[::-1], self.outside[self.base :], middle[::-1]])
        inside = np.vstack([middle, self.inside[::-1]])
        base = np.vstack([low, start[None], under])
        return revolve(body, segments), revolve(inside, segments), revolve(base, segments)

    def _middle(self, skin: float) -> Floats:
        """A line within the wall, from the axis up to just below the rim."""
        thin = min(skin * self.wall(self.height * 0.7), skin * (self.floor - self._lift()))
        line = self.inside[self.inside[:, 1] < self.height - 0.4 * thin]
        moved = line - _inward(line) * thin
        moved[0] = (0.0, line[0, 1] - thin)
        return moved

    def _lift(self) -> float:
        return float(self.outside[: self.base, 1].max()) + 0.5 if self.base else 0.0

    def wall(self, z: float) -> float:
        """Thickness of the wall at a height, measured level, mm."""
        return self.radius(z) - self.inner_radius(z)

    def content(self, level: float | None = None, segments: int = 144) -> Mesh:
        """What fills the inside up to the height `level` in mm (to the brim when left out)."""
        return revolve(below(self.inside, level), segments)

    @property
    def volume_ml(self) -> float:
        """Volume to the brim in ml."""
        return volume_ml(self.inside)

    @property
    def height(self) -> float:
        """Height of the rim, mm."""
        return float(self.outside[:, 1].max())

    @property
    def floor(self) -> float:
        """Height of the inner floor, mm."""
        return float(self.inside[0, 1])

    def radius(self, z: float) -> float:
        """Radius of the outside wall at a height, mm."""
        return radius_at(self.outside[self.base :], z)

    def inner_radius(self, z: float) -> float:
        """Radius of the inside at a height, mm."""
        return radius_at(self.inside, z)

    def stretched(self, diameter: float, height: float) -> "Cup":
        """The same cup brought to an exact greatest diameter and height."""
        low = float(self.outside[:, 1].min())
        top = float(self.outside[:, 1].max())
        factors = np.array(
            [diameter / 2 / float(self.outside[:, 0].max()), height / (top - low)], dtype=np.float64
        )
        shift = np.array([0.0, low])
        return Cup((self.outside - shift) * factors, (self.inside - shift) * factors, self.base)


def cup(
    hull: ArrayLike,
    wall: float | ArrayLike,
    *,
    floor: float,
    underside: ArrayLike,
    fillet: float = 6.0,
    lip: float = 1.0,
    bore: float | None = None,
) -> Cup:
    """A vessel made of its outer hull (n, 2), which runs from the foot up to the rim.

    `wall` is one thickness or one for each point of the hull, `floor` the height of the inner
    floor, `underside` the profile from the axis to the hull's first point, `fillet` the curve
    between floor and wall. `lip` 1 rounds the rim fully, less leaves it flatter.
    `bore` is the radius of an inside that runs straight up, whatever the hull does.
    """
    outer = np.asarray(hull, dtype=np.float64)
    thick = np.minimum(
        np.broadcast_to(np.asarray(wall, dtype=np.float64), (len(outer),)),
        _MOST_WALL * float(outer[:, 0].max()),
    )
    normals = _inward(outer)
    inner = outer + normals * thick[:, None]
    if bore is not None:
        heights = np.linspace(0.0, float(outer[-1, 1]), 40)
        inner = np.column_stack([np.full(40, bore), heights])
    rim = _rim(outer[-1], normals[-1], float(thick[-1]), lip)
    peak = int(np.argmax(rim[:, 1]))
    base = np.asarray(underside, dtype=np.float64)
    outside = np.vstack([base, outer, rim[: peak + 1]])
    inside = np.vstack([_floored(inner, floor, fillet), rim[peak:][::-1]])
    low, high = lean(base), lean(outside[len(base) - 1 :])
    return Cup(np.vstack([low, high[1:]]), lean(inside, gap=6.0), len(low))


def _inward(line: Floats) -> Floats:
    """Unit normals that point to the inside of a profile running upwards."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    return np.column_stack([-tangent[:, 1], tangent[:, 0]])


def _rim(end: Floats, inward: Floats, thickness: float, lip: float) -> Floats:
    """Half an ellipse over the top of the wall, from outside to inside."""
    upward = np.array([inward[1], -inward[0]])
    angles = np.linspace(0, np.pi, 15)[1:-1, None]
    centre = end + inward * thickness / 2
    return np.asarray(
        centre + thickness / 2 * (-inward * np.cos(angles) + upward * lip * np.sin(angles))
    )


def _floored(inner: Floats, floor: float, fillet: float) -> Floats:
    """The inner line cut at the floor and led to the axis with a curve in the corner."""
    line = inner[inner[:, 0] > 0.3]
    line = line[_last_rise(line[:, 1], floor) :]
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    cut = min(fillet, 0.8 * float(along[-1]))
    start = np.array([np.interp(cut, along, line[:, 0]), np.interp(cut, along, line[:, 1])])
    rest = line[along > cut]
    corner = _corner(line, start, floor)
    flat = np.array([max(0.0, corner[0] - fillet), floor])
    middle = np.column_stack([np.linspace(0, flat[0], 8)[:-1], np.full(7, floor)])
    t = np.linspace(0, 1, 13)[:, None]
    bend = (1 - t) ** 2 * flat + 2 * t * (1 - t) * corner + t**2 * start
    return np.vstack([middle, bend, rest])


def _last_rise(heights: Floats, floor: float) -> int:
    under = np.flatnonzero(heights < floor)
    return min(int(under[-1]) + 1, len(heights) - 3) if len(under) else 0


def _corner(line: Floats, start: Floats, floor: float) -> Floats:
    """Where the wall's line would meet the floor."""
    step = start - line[0] if np.linalg.norm(start - line[0]) > 1e-6 else line[1] - line[0]
    rise = max(float(step[1]), 1e-3)
    back = (float(start[1]) - floor) / rise
    return np.array([float(np.clip(start[0] - step[0] * back, 0.0, None)), floor])


def lean(line: Floats, gap: float = 9.0) -> Floats:
    """A profile with fewer points, nowhere further from the given one than the eye can tell.

    A point stays at least every `gap` mm, because light is baked into the points.
    """
    tolerance = max(0.02, 1.5e-4 * float(np.ptp(line, axis=0).max()))
    kept = [0]
    for i in range(2, len(line)):
        last = line[kept[-1]]
        chord = line[i] - last
        length = max(float(np.hypot(*chord)), 1e-9)
        between = line[kept[-1] + 1 : i] - last
        off = np.abs(between[:, 0] * chord[1] - between[:, 1] * chord[0]) / length
        back = between @ chord / length
        if off.max() > tolerance or length > gap or back.max() > length or back.min() < 0:
            kept.append(i - 1)
    kept.append(len(line) - 1)
    thin = line[kept]
    apart = np.concatenate([[True], np.linalg.norm(np.diff(thin, axis=0), axis=1) > 1e-6])
    return np.asarray(thin[apart])


def divided(line: Floats, step: float = 7.0) -> Floats:
    """The same line with points at most `step` mm apart, for light that is baked into points."""
    pieces = [line[:1]]
    for a, b in pairwise(line):
        count = max(1, int(np.ceil(np.linalg.norm(b - a) / step)))
        pieces.append(a + (b - a) * np.linspace(0, 1, count + 1)[1:, None])
    return np.vstack(pieces)


def foot(radius: float, *, recess: float = 2.0, ring: float = 3.0, centre: float = 0.0) -> Floats:
    """An underside (n, 2) with a standing ring: from the axis to the ring's outer edge at Z=0.

    `recess` is how far the middle lies above the ground, `ring` the width of what stands on it.
    `centre` lifts the very middle a little more, as a punt or a stacking dome.
    """
    ring = min(ring, radius * 0.4)
    inner = radius - ring
    edge = min(ring * 0.42, recess * 0.8, 1.6)
    lift = np.linspace(0, 1, 9)
    dome = np.column_stack([inner * 0.86 * lift, recess + centre * (1 - lift**2)])
    return np.vstack(
        [
            dome,
            [
                (inner - edge * 0.4, recess),
                (inner - edge * 0.1, recess * 0.8),
                (inner, edge * 0.5),
                (inner + edge * 0.4, 0.06 * edge),
                (inner + edge, 0.0),
            ],
            [(radius - edge, 0.0), (radius - edge * 0.5, edge * 0.08)],
        ]
    )


def volume_ml(profile: ArrayLike) -> float:
    """What a profile (n, 2) encloses when turned round the axis, in ml (sum of frusta)."""
    radius, z = np.asarray(profile, dtype=np.float64).T
    steps = (radius[:-1] ** 2 + radius[:-1] * radius[1:] + radius[1:] ** 2) * np.diff(z)
    return float(abs(steps.sum()) * np.pi / 3e3)


def radius_at(profile: Floats, z: float) -> float:
    """Radius of a profile that rises steadily, at a height."""
    order = np.argsort(profile[:, 1], kind="stable")
    return float(np.interp(z, profile[order, 1], profile[order, 0]))


def below(inside: Floats, level: float | None) -> Floats:
    """The inside profile up to a level, ending on the wall."""
    if level is None or level >= inside[-1, 1]:
        return inside
    under = inside[inside[:, 1] < level]
    return np.vstack([under, [(radius_at(inside, level), level)]])


def spline(points: Sequence[tuple[float, float]], n: int = 96) -> Floats:
    """A soft profile (n, 2) that follows a control polygon (uniform cubic B-spline).

    It starts and ends on the first and last point, along the first and last side.
    """
    control = np.asarray(points, dtype=np.float64)
    if len(control) < 3:
        return resample(control, n)
    padded = np.vstack([2 * control[0] - control[1], control, 2 * control[-1] - control[-2]])
    t = np.linspace(0, 1, 24, endpoint=False)[:, None]
    spans = []
    for i in range(len(padded) - 3):
        a, b, c, d = padded[i : i + 4]
        spans.append(
            ((1 - t) ** 3 * a + (3 * t**3 - 6 * t**2 + 4) * b) / 6
            + ((-3 * t**3 + 3 * t**2 + 3 * t + 1) * c + t**3 * d) / 6
        )
    return resample(np.vstack([*spans, control[-1:]]), n)


def solve(goal: float, measure: Callable[[float], float], low: float, high: float) -> float:
    """The factor between `low` and `high` at which a rising measure reaches the goal.

    A secant on logarithms, since volumes are near powers of the factor: a handful of steps.
    """
    x, slope, before = 0.0, 2.5, None
    edges = (float(np.log(low)), float(np.log(high)))
    for _ in range(24):
        miss = float(np.log(goal / max(measure(float(np.exp(x))), 1e-6)))
        if abs(miss) < 1e-7:
            break
        if before is not None and abs(x - before[0]) > 1e-9:
            slope = float(np.clip((before[1] - miss) / (x - before[0]), 0.6, 6.0))
        before = (x, miss)
        x = float(np.clip(x + miss / slope, *edges))
    return float(np.exp(x))
