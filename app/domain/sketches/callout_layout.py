"""Callout balloons around a drawing: near their anchors, their leaders never cross."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.domain.sketches.annotation_primitives import (
    Box,
    Circle,
    Line,
    Polygon,
    Primitive,
    Role,
    Text,
    Vector,
)
from app.domain.sketches.annotation_style import AnnotationStyle
from app.domain.sketches.assignment import cheapest_assignment
from app.domain.sketches.callouts import Callout
from app.domain.sketches.dimension_layout import Side
from app.domain.sketches.plane_geometry import (
    Segment,
    convex_overlap,
    distance_to_segment,
    near_circle,
    segments_cross,
)

# Left and right read most calmly beside a table; above and below must be clearly nearer. A cost
# that depends on the place alone keeps the cheapest assignment free of crossings.
_DETOUR = {Side.LEFT: 0.0, Side.RIGHT: 0.0, Side.TOP: 2.0, Side.BOTTOM: 4.0}
_CROSSES_A_FIXED_ONE = 1e4

Obstacle = tuple[Primitive, Box]
"""A shape that balloons keep clear of, with its bounds."""


@dataclass(frozen=True, slots=True)
class Balloon:
    """A callout with its place; `side` is None where a person placed it."""

    callout: Callout
    anchor: Vector
    centre: Vector
    side: Side | None = None

    @property
    def leader(self) -> Segment:
        return (self.anchor, self.centre)


@dataclass(frozen=True, slots=True)
class _Slot:
    side: Side
    centre: Vector


def placed_by_hand(
    callouts: Iterable[Callout], picture: Box, occupied: Box, style: AnnotationStyle
) -> list[Balloon]:
    """Balloons whose place a person chose, held within half a drawing of the drawing."""
    reach = max(occupied.width, occupied.height) / 2 + 2 * style.ring
    placed = []
    for callout in callouts:
        if callout.label is None:
            continue
        across, down = picture.at(callout.label)
        across = min(max(across, occupied.left - reach), occupied.right + reach)
        down = min(max(down, occupied.top - reach), occupied.bottom + reach)
        placed.append(Balloon(callout, picture.at(callout.position), (across, down)))
    return placed


def lay_out_balloons(
    callouts: Iterable[Callout],
    picture: Box,
    occupied: Box,
    style: AnnotationStyle,
    *,
    fixed: Sequence[Balloon] = (),
    obstacles: Sequence[Primitive] = (),
    sides: frozenset[Side] = frozenset(Side),
) -> list[Balloon]:
    """Places for all callouts without one, on the sides allowed, clear of all obstacles.

    The assignment of anchors to places with the smallest sum of leader lengths has no two leaders
    that cross: exchanging the ends of a crossing pair would make the sum smaller.
    """
    free = [c for c in callouts if c.label is None]
    if not free or not sides:
        return []
    anchors = [picture.at(callout.position) for callout in free]
    around = [(shape, shape.bounds()) for shape in obstacles]
    best: list[Balloon] = []
    fewest = math.inf
    is_clear = partial(_is_clear, style=style, obstacles=around, fixed=fixed)
    for widening in (1.0, 1.2, 1.45):
        ring = _Ring(occupied, style, widening)
        slots = ring.slots(sides, len(free), is_clear)
        chosen = _assign(anchors, slots, fixed)
        attempt = [
            Balloon(c, a, slot.centre, slot.side)
            for c, a, slot in zip(free, anchors, chosen, strict=True)
        ]
        conflicts = _conflicts(attempt, fixed, around, style)
        for side in sorted(sides):
            level = ring.levelled(attempt, side)
            faults = _conflicts(level, fixed, around, style)
            if faults <= conflicts:
                attempt, conflicts = level, faults
        if conflicts < fewest:
            best, fewest = attempt, conflicts
        if fewest == 0:
            break
    return best


class _Ring:
    """Possible places on the four sides of the drawing."""

    def __init__(self, occupied: Box, style: AnnotationStyle, widening: float) -> None:
        self._box = occupied
        self._pitch = style.pitch * (1 + (widening - 1) / 2)
        self._off = style.ring * widening

    def slots(
        self, sides: frozenset[Side], count: int, is_clear: Callable[[Vector], bool]
    ) -> list[_Slot]:
        """At least `count` places, more beyond the corners where the sides are short."""
        found: list[_Slot] = []
        for beyond in range(count + 60):
            rows = [(side, u) for side in sorted(sides) for u in self._row(side, beyond)]
            places = (_Slot(side, self._place(side, u)) for side, u in rows)
            found += [slot for slot in places if is_clear(slot.centre)]
            if len(found) >= count and beyond:
                break
        return found

    def _row(self, side: Side, beyond: int) -> list[float]:
        """Places along a side: first those beside the drawing, then one more at each end."""
        low, high = self._span(side)
        inner = math.floor((high - low) / self._pitch)
        middle = (low + high) / 2
        first = middle - inner * self._pitch / 2
        if beyond == 0:
            return [first + i * self._pitch for i in range(inner + 1)]
        if side in (Side.TOP, Side.BOTTOM) and inner > 1:
            return []
        return [first - beyond * self._pitch, first + (inner + beyond) * self._pitch]

    def _span(self, side: Side) -> tuple[float, float]:
        box = self._box
        upright = side in (Side.LEFT, Side.RIGHT)
        return (box.top, box.bottom) if upright else (box.left, box.right)

    def _place(self, side: Side, u: float) -> Vector:
        box, off = self._box, self._off
        places = {
            Side.LEFT: (box.left - off, u),
            Side.RIGHT: (box.right + off, u),
            Side.TOP: (u, box.top - off),
            Side.BOTTOM: (u, box.bottom + off),
        }
        return places[side]

    def levelled(self, balloons: Sequence[Balloon], side: Side) -> list[Balloon]:
        """The balloons of one side moved level with their anchors, as far as the pitch allows."""
        along = 1 if side in (Side.LEFT, Side.RIGHT) else 0
        row = sorted((b for b in balloons if b.side is side), key=lambda b: b.centre[along])
        wanted = [b.anchor[along] for b in row]
        places = _spread(wanted, self._pitch)
        moved = {
            b.callout.id: replace(b, centre=self._place(side, u))
            for b, u in zip(row, places, strict=True)
        }
        return [moved.get(b.callout.id, b) for b in balloons]


def _spread(wanted: Sequence[float], pitch: float) -> list[float]:
    """Places in the given order, `pitch` apart, with the least squares of the ways from `wanted`.

    Pool adjacent violators on `wanted[i] - i * pitch`.
    """
    pools: list[tuple[float, int]] = []
    for index, place in enumerate(wanted):
        mean, size = place - index * pitch, 1
        while pools and pools[-1][0] > mean:
            other, count = pools.pop()
            mean = (mean * size + other * count) / (size + count)
            size += count
        pools.append((mean, size))
    flat = [mean for mean, size in pools for _ in range(size)]
    return [mean + index * pitch for index, mean in enumerate(flat)]


def _assign(
    anchors: Sequence[Vector],
    slots: Sequence[_Slot],
    fixed: Sequence[Balloon],
) -> list[_Slot]:
    def cost(anchor: Vector, slot: _Slot) -> float:
        leader = (anchor, slot.centre)
        crossed = sum(segments_cross(leader, other.leader) for other in fixed)
        return math.dist(*leader) + _DETOUR[slot.side] + crossed * _CROSSES_A_FIXED_ONE

    table = [[cost(anchor, slot) for slot in slots] for anchor in anchors]
    return [slots[column] for column in cheapest_assignment(table)]


def _is_clear(
    centre: Vector,
    style: AnnotationStyle,
    obstacles: Sequence[Obstacle],
    fixed: Sequence[Balloon],
) -> bool:
    room = style.radius + style.text_gap
    if any(math.dist(centre, b.centre) < style.pitch for b in fixed):
        return False
    if any(distance_to_segment(centre, b.leader) < room for b in fixed):
        return False
    return not any(_touches(shape, bounds, centre, room) for shape, bounds in obstacles)


def _touches(shape: Primitive, bounds: Box, centre: Vector, room: float) -> bool:
    if not (
        bounds.left - room < centre[0] < bounds.right + room
        and bounds.top - room < centre[1] < bounds.bottom + room
    ):
        return False
    if isinstance(shape, Line):
        return distance_to_segment(centre, (shape.start, shape.end)) < room
    if isinstance(shape, Polygon):
        return near_circle(shape.points, centre, room)
    if isinstance(shape, Text):
        return near_circle(shape.corners(), centre, room)
    return math.dist(centre, shape.centre) < room + shape.radius


def _conflicts(
    balloons: Sequence[Balloon],
    fixed: Sequence[Balloon],
    obstacles: Sequence[Obstacle],
    style: AnnotationStyle,
) -> int:
    """How many faults an arrangement has; crossings weigh most."""
    everyone = [*balloons, *fixed]
    faults = 0
    for one, two in itertools.combinations(everyone, 2):
        faults += 100 * segments_cross(one.leader, two.leader)
        faults += 10 * (math.dist(one.centre, two.centre) < style.pitch - 1e-6)
    for one, two in itertools.permutations(everyone, 2):
        faults += distance_to_segment(two.centre, one.leader) < style.radius + style.text_gap / 2
    words = [shape.corners() for shape, _ in obstacles if isinstance(shape, Text)]
    # A leader that only just misses letters still reads as struck through them.
    gap = style.text_gap / 2
    for balloon in balloons:
        faults += 10 * (not _is_clear(balloon.centre, style, obstacles, fixed))
        faults += sum(convex_overlap(balloon.leader, corners, gap) for corners in words)
    return faults


def draw_balloons(balloons: Iterable[Balloon], style: AnnotationStyle) -> list[Primitive]:
    """Dot, leader, circle and number of each balloon; leaders lie under all circles."""
    leaders: list[Primitive] = []
    circles: list[Primitive] = []
    for balloon in balloons:
        key, centre = balloon.callout.id, balloon.centre
        leaders.append(Circle(Role.LEADER, key, balloon.anchor, style.dot))
        length = math.dist(*balloon.leader)
        if length > style.radius + style.dot:
            part = (length - style.radius) / length
            end = (
                balloon.anchor[0] + (centre[0] - balloon.anchor[0]) * part,
                balloon.anchor[1] + (centre[1] - balloon.anchor[1]) * part,
            )
            leaders.append(Line(Role.LEADER, key, balloon.anchor, end, style.line))
        circles.append(Circle(Role.CALLOUT, key, centre, style.radius, style.line * 1.5))
        number = str(balloon.callout.number)
        circles.append(Text(Role.CALLOUT, key, centre, number, "", style.text))
    return leaders + circles
