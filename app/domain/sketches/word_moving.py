"""Words of dimensions that a leader would strike through, moved along their own lines."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.sketches.annotation_primitives import (
    Circle,
    Line,
    Primitive,
    Role,
    Text,
    Vector,
    direction,
)
from app.domain.sketches.annotation_style import AnnotationStyle
from app.domain.sketches.plane_geometry import (
    Segment,
    convex_overlap,
    distance_to_segment,
    near_circle,
)


def clear_of_leaders(
    dimensions: Sequence[Primitive],
    leaders: Sequence[Segment],
    balloons: Sequence[Circle],
    style: AnnotationStyle,
) -> list[Primitive]:
    """The shapes of dimension lines with their words clear of leaders, where there is room.

    Words stay above their line and between its arrows; those that stand beyond it stay there.

    Args:
        dimensions: lines, arrows and words as they were laid out before the balloons.
        leaders: of all balloons.
        balloons: the circles themselves.
        style: sizes.
    """
    shapes = list(dimensions)
    for at, shape in enumerate(shapes):
        if not isinstance(shape, Text) or not _is_struck(shape, leaders, style.text_gap / 2):
            continue
        others = [one for one in shapes if one is not shape]
        places = (replace(shape, centre=centre) for centre in _along(shape, others, style))
        free = (
            moved
            for moved in places
            if not _is_struck(moved, leaders, style.text_gap)
            and _is_free(moved, others, balloons, style)
        )
        shapes[at] = next(free, shape)
    return shapes


def _is_struck(text: Text, leaders: Sequence[Segment], gap: float) -> bool:
    """Whether a leader runs through the words, or nearer to them than the gap."""
    reach = text.width() / 2 + text.size + gap
    near = [one for one in leaders if distance_to_segment(text.centre, one) < reach]
    if not near:
        return False
    corners = text.corners()
    return any(convex_overlap(leader, corners, gap) for leader in near)


def _along(text: Text, others: Sequence[Primitive], style: AnnotationStyle) -> Iterator[Vector]:
    """Places along the line of the words, the nearest first."""
    right, down = direction(text.angle)
    lines = [
        one
        for one in others
        if isinstance(one, Line) and one.key == text.key and one.role is Role.DIMENSION
    ]
    if not lines:
        return
    across, low = text.centre
    ends = sorted(
        (x - across) * right + (y - low) * down for x, y in (lines[0].start, lines[0].end)
    )
    corners = [(x - across) * right + (y - low) * down for x, y in text.corners()]
    room = max(corners) + style.arrow + style.text_gap
    least, most = ends[0] + room, ends[1] - room
    step = style.text_gap
    for count in range(1, math.floor(max(-least, most, 0.0) / step) + 1):
        for way in (count * step, -count * step):
            if least <= way <= most:
                yield (across + way * right, low + way * down)


def _is_free(
    text: Text, others: Sequence[Primitive], balloons: Sequence[Circle], style: AnnotationStyle
) -> bool:
    corners, gap = text.corners(), style.text_gap
    words = (one.corners() for one in others if isinstance(one, Text))
    if any(convex_overlap(corners, other, gap / 2) for other in words):
        return False
    lines = (one for one in others if isinstance(one, Line) and one.key != text.key)
    if any(convex_overlap((one.start, one.end), corners) for one in lines):
        return False
    return not any(near_circle(corners, one.centre, one.radius + gap) for one in balloons)
