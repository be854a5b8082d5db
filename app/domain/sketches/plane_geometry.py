"""Tests between segments, circles and convex shapes on paper, for the layout of annotations."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.sketches.annotation_primitives import Vector

Segment = tuple[Vector, Vector]


def _turn(a: Vector, b: Vector, c: Vector) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def segments_cross(one: Segment, two: Segment) -> bool:
    """Whether two segments cross at a point inside both; a shared end is no crossing."""
    first = _turn(*one, two[0]) * _turn(*one, two[1])
    second = _turn(*two, one[0]) * _turn(*two, one[1])
    return first < -1e-9 and second < -1e-9


def distance_to_segment(point: Vector, segment: Segment) -> float:
    """Shortest way from the point to the segment."""
    (x, y), ((ax, ay), (bx, by)) = point, segment
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if length == 0 else ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
    along = min(1.0, max(0.0, along))
    return math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))


def convex_overlap(one: Sequence[Vector], two: Sequence[Vector], gap: float = 0.0) -> bool:
    """Whether two convex shapes overlap or are nearer than `gap` (separating axis theorem)."""
    for shape in (one, two):
        for a, b in zip(shape, (*shape[1:], shape[0]), strict=True):
            normal = (a[1] - b[1], b[0] - a[0])
            length = math.hypot(*normal) or 1.0
            first = [(x * normal[0] + y * normal[1]) / length for x, y in one]
            second = [(x * normal[0] + y * normal[1]) / length for x, y in two]
            if min(first) >= max(second) + gap or min(second) >= max(first) + gap:
                return False
    return True


def near_circle(shape: Sequence[Vector], centre: Vector, radius: float) -> bool:
    """Whether a circle touches the outline of a convex shape or lies within it."""
    edges = zip(shape, (*shape[1:], shape[0]), strict=True)
    if any(distance_to_segment(centre, edge) < radius for edge in edges):
        return True
    box = tuple((centre[0] + dx, centre[1] + dy) for dx, dy in ((0, 0), (1e-9, 0), (0, 1e-9)))
    return convex_overlap(shape, box)
