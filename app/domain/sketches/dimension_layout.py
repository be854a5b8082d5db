"""Dimension lines after ISO 129-1: where they run, where their values stand, nothing overlaps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

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
from app.domain.sketches.callouts import Measurement
from app.domain.sketches.plane_geometry import convex_overlap, near_circle
from app.domain.specification import TBD
from app.domain.text_width import CAP_HEIGHT, text_width

_STRAIGHT = math.tan(math.radians(4))
_TEXT_PLACES = (0.5, 0.32, 0.68, 0.18, 0.82)


class Side(StrEnum):
    """Sides of the drawing."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class _Span:
    """A measurement that gets a dimension line: its two feet on paper, and its words."""

    key: str
    strong: str
    text: str
    known: bool
    start: Vector
    end: Vector

    @property
    def length(self) -> float:
        return math.dist(self.start, self.end)


def value_text(measurement: Measurement) -> str:
    """The value as it stands on a drawing: no unit where it is mm, Ø before a diameter."""
    value = measurement.value
    if value.value is None:
        return TBD
    number = value.value
    shown = f"{number.normalize():f}" if isinstance(number, Decimal) else str(number)
    unit = "" if value.unit in ("", "mm") else f" {value.unit}"
    sign = "Ø" if measurement.kind == "diameter" else ""
    return f"{sign}{shown}{unit}"


def dimension_feet(measurements: Sequence[Measurement], picture: Box) -> list[Vector]:
    """All points on paper that dimension lines start from."""
    points = [p for m in measurements for p in (m.start, m.end) if p is not None]
    return [picture.at(point) for point in points]


def lay_out_dimensions(
    measurements: Sequence[Measurement],
    picture: Box,
    occupied: Box,
    style: AnnotationStyle,
    *,
    balloon_sides: frozenset[Side] = frozenset(),
    balloons: Sequence[Circle] = (),
) -> tuple[list[Primitive], list[str]]:
    """Shapes of all dimension lines, and the codes of those that found no place.

    A measurement without end points has no dimension line; it stands in the table alone.

    Args:
        measurements: what is to be shown.
        picture: where the picture lies on paper.
        occupied: the box on paper that the drawing fills; lines run outside of it.
        style: sizes.
        balloon_sides: sides on which callout balloons stand between drawing and dimension lines.
        balloons: balloons that a person placed; no value is written over them.
    """
    spans = [_span(m, picture) for m in measurements if m.start is not None and m.end is not None]
    omitted = [span.key for span in spans if span.length < style.line]
    drawn = sorted((s for s in spans if s.length >= style.line), key=lambda s: (s.length, s.key))
    # Of those that run obliquely the longest first: the words of a short one find room beside.
    drawn.sort(key=lambda s: -s.length if _axis(s) is None else -math.inf)
    layout = _DimensionLayout(occupied, style, balloon_sides, balloons, drawn)
    omitted += [span.key for span in drawn if not layout.add(span)]
    return layout.shapes, omitted


def _span(measurement: Measurement, picture: Box) -> _Span:
    start, end = measurement.start or (0, 0), measurement.end or (0, 0)
    known = measurement.value.value is not None
    words = value_text(measurement)
    return _Span(
        measurement.code, measurement.code, words, known, picture.at(start), picture.at(end)
    )


def _axis(span: _Span) -> str | None:
    """Axis h or v that the span runs along within 4 degrees, else None."""
    across, down = abs(span.end[0] - span.start[0]), abs(span.end[1] - span.start[1])
    if down <= across * _STRAIGHT:
        return "h"
    return "v" if across <= down * _STRAIGHT else None


class _DimensionLayout:
    """Places one span after the other; lanes remember what is taken."""

    def __init__(
        self,
        occupied: Box,
        style: AnnotationStyle,
        balloon_sides: frozenset[Side],
        balloons: Sequence[Circle],
        spans: Sequence[_Span],
    ) -> None:
        self.shapes: list[Primitive] = []
        self._texts: list[Text] = []
        self._lanes: dict[Side, list[tuple[int, float, float]]] = {side: [] for side in Side}
        self._occupied = occupied
        self._style = style
        self._balloon_sides = balloon_sides
        self._balloons = tuple(balloons)
        # Where the extension lines of all spans are likely to run.
        self._feet: dict[Side, list[float]] = {side: [] for side in Side}
        for span in spans:
            if (axis := _axis(span)) is not None:
                along = 0 if axis == "h" else 1
                self._feet[self._side(span)] += [span.start[along], span.end[along]]

    def add(self, span: _Span) -> bool:
        axis = _axis(span)
        return self._add_oblique(span) if axis is None else self._add_straight(span, axis)

    def _add_straight(self, span: _Span, axis: str) -> bool:
        along = 0 if axis == "h" else 1
        low, high = sorted((span.start[along], span.end[along]))
        taken = self._taken(span, low, high)
        for side in self._sides(span, axis):
            lane = self._free_lane(side, taken)
            if lane >= self._style.lanes:
                continue
            position = self._position(side, lane)
            text = self._straight_text(span, axis, (low, high), position)
            if text is None:
                continue
            self._lanes[side].append((lane, *taken))
            self._draw_straight(span, axis, (low, high), position, text)
            return True
        return False

    def _sides(self, span: _Span, axis: str) -> tuple[Side, Side]:
        """The side with the shorter extension lines first; bottom and right where it is equal."""
        box, across = self._occupied, 1 if axis == "h" else 0
        feet = (span.start[across], span.end[across])
        low, high = (box.top, box.bottom) if axis == "h" else (box.left, box.right)
        sides = (Side.TOP, Side.BOTTOM) if axis == "h" else (Side.LEFT, Side.RIGHT)
        near_low = sum(foot - low for foot in feet)
        near_high = sum(high - foot for foot in feet)
        return sides if near_low < near_high - self._style.radius else (sides[1], sides[0])

    def _free_lane(self, side: Side, taken: tuple[float, float]) -> int:
        """The first lane outside of all that the span would overlap, so that no lines cross."""
        gap = self._style.text_gap
        below = [
            lane
            for lane, low, high in self._lanes[side]
            if low < taken[1] + gap and taken[0] < high + gap
        ]
        return max(below, default=-1) + 1

    def _taken(self, span: _Span, low: float, high: float) -> tuple[float, float]:
        """The part of a lane that line, arrows and words of the span need."""
        arrows_in, text_in = self._fit(span, high - low)
        tail = 0.0 if arrows_in else 2 * self._style.arrow
        if text_in:
            return (low - tail, high + tail)
        first, last = self._beyond(span, low, high)
        return (min(low - tail, first), max(high + tail, last))

    def _beyond(self, span: _Span, low: float, high: float) -> tuple[float, float]:
        """Where words stand that do not fit between the lines, with a gap at each end.

        Above or to the right, unless an extension line would run through them there alone.
        """
        arrows_in, _ = self._fit(span, high - low)
        tail = 0.0 if arrows_in else 2 * self._style.arrow
        width = text_width(f"{span.strong} {span.text}", self._style.text)
        width += 2 * self._style.text_gap
        after, before = (high + tail, high + tail + width), (low - tail - width, low - tail)
        places = (before, after) if _axis(span) == "v" else (after, before)
        return min(places, key=lambda place: self._is_crossed(span, *place))

    def _is_crossed(self, span: _Span, low: float, high: float) -> bool:
        return any(low < foot < high for foot in self._feet[self._side(span)])

    def _side(self, span: _Span) -> Side:
        """Where the span goes if there is room."""
        return self._sides(span, _axis(span) or "h")[0]

    def _fit(self, span: _Span, length: float) -> tuple[bool, bool]:
        """Whether arrows, and whether the words, fit between the extension lines."""
        words = text_width(f"{span.strong} {span.text}", self._style.text)
        return (
            length >= 2.6 * self._style.arrow,
            length >= words + 2 * self._style.text_gap,
        )

    def _position(self, side: Side, lane: int) -> float:
        style, box = self._style, self._occupied
        offset = style.clearance + lane * style.lane
        if side in self._balloon_sides:
            offset += style.ring + style.radius - style.clearance + style.text + 2 * style.text_gap
        edges = {
            Side.LEFT: box.left - offset,
            Side.RIGHT: box.right + offset,
            Side.TOP: box.top - offset,
            Side.BOTTOM: box.bottom + offset,
        }
        return edges[side]

    def _straight_text(
        self, span: _Span, axis: str, ends: tuple[float, float], position: float
    ) -> Text | None:
        """The words above the line as one reads it: from below or from the right (ISO 129-1)."""
        style = self._style
        _, text_in = self._fit(span, ends[1] - ends[0])
        width = text_width(f"{span.strong} {span.text}", style.text)
        if text_in:
            slack = ends[1] - ends[0] - width - 2 * style.text_gap
            middle = ends[0] + style.text_gap + width / 2
            places = [middle + slack * part for part in _TEXT_PLACES]
            places.sort(key=lambda u: self._is_crossed(span, u - width / 2, u + width / 2))
        else:
            places = [sum(self._beyond(span, *ends)) / 2]
        off = position - style.text_gap - style.text * CAP_HEIGHT / 2
        for place in places:
            centre = (place, off) if axis == "h" else (off, place)
            text = self._text(span, centre, 0.0 if axis == "h" else 90.0)
            if self._is_free(text):
                return text
        return None

    def _text(self, span: _Span, centre: Vector, angle: float) -> Text:
        role = Role.DIMENSION if span.known else Role.UNKNOWN
        return Text(role, span.key, centre, span.strong, span.text, self._style.text, angle)

    def _is_free(self, text: Text) -> bool:
        corners, gap = text.corners(), self._style.text_gap
        if any(convex_overlap(corners, other.corners(), gap / 2) for other in self._texts):
            return False
        return not any(near_circle(corners, b.centre, b.radius + gap) for b in self._balloons)

    def _draw_straight(
        self, span: _Span, axis: str, ends: tuple[float, float], position: float, text: Text
    ) -> None:
        along = 0 if axis == "h" else 1

        def place(u: float) -> Vector:
            return (u, position) if axis == "h" else (position, u)

        feet = sorted((span.start, span.end), key=lambda foot: foot[along])
        for foot, u in zip(feet, ends, strict=True):
            self._extension(span.key, foot, place(u))
        reach = self._taken(span, *ends)
        self._dimension_line(
            span, place(ends[0]), place(ends[1]), (place(reach[0]), place(reach[1]))
        )
        self._keep(text)

    def _keep(self, text: Text) -> None:
        self._texts.append(text)
        self.shapes.append(text)

    def _extension(self, key: str, foot: Vector, end: Vector) -> None:
        """From just off the foot to just beyond the dimension line."""
        style = self._style
        length = math.dist(foot, end)
        if length <= style.gap:
            return
        along = ((end[0] - foot[0]) / length, (end[1] - foot[1]) / length)
        start = (foot[0] + along[0] * style.gap, foot[1] + along[1] * style.gap)
        end = (end[0] + along[0] * style.overshoot, end[1] + along[1] * style.overshoot)
        self.shapes.append(Line(Role.EXTENSION, key, start, end, style.line))

    def _dimension_line(
        self, span: _Span, start: Vector, end: Vector, reach: tuple[Vector, Vector]
    ) -> None:
        """The line with an arrowhead at each end, pointing inwards from outside where it is short.

        Args:
            span: the measurement.
            start: where the first extension line meets it.
            end: where the second one does.
            reach: how far the line is drawn, at least from start to end.
        """
        inside, _ = self._fit(span, math.dist(start, end))
        self.shapes.append(Line(Role.DIMENSION, span.key, *reach, self._style.line))
        for tip, other in ((start, end), (end, start)):
            self.shapes.append(self._arrow(span.key, tip, other, inside=inside))

    def _arrow(self, key: str, tip: Vector, other: Vector, *, inside: bool) -> Polygon:
        style, length = self._style, math.dist(tip, other)
        sign = 1.0 if inside else -1.0
        along = (sign * (other[0] - tip[0]) / length, sign * (other[1] - tip[1]) / length)
        base = (tip[0] + along[0] * style.arrow, tip[1] + along[1] * style.arrow)
        wide = (-along[1] * style.arrow_width / 2, along[0] * style.arrow_width / 2)
        left, right = (base[0] + wide[0], base[1] + wide[1]), (base[0] - wide[0], base[1] - wide[1])
        return Polygon(Role.DIMENSION, key, (tip, left, right))

    def _add_oblique(self, span: _Span) -> bool:
        """Parallel to the feature, on its outer side, as near as its words are free."""
        style, (ax, ay), (bx, by) = self._style, span.start, span.end
        normal = ((ay - by) / span.length, (bx - ax) / span.length)
        centre = self._occupied.centre
        outward = (ax + bx) / 2 - centre[0], (ay + by) / 2 - centre[1]
        if normal[0] * outward[0] + normal[1] * outward[1] < 0:
            normal = (-normal[0], -normal[1])
        best: tuple[int, Vector, Vector] | None = None
        for step in range(style.lanes + 4):
            offset = style.clearance + step * style.lane * 0.75
            start = (ax + normal[0] * offset, ay + normal[1] * offset)
            end = (bx + normal[0] * offset, by + normal[1] * offset)
            text, reach = self._oblique_text(span, start, end)
            if self._is_free(text):
                lines = ((span.start, start), (span.end, end), reach)
                crossings = self._crossings(text, lines)
                if best is None or crossings < best[0]:
                    best = (crossings, start, end)
                if crossings == 0:
                    break
        if best is None:
            return False
        self._draw_oblique(span, *best[1:])
        return True

    def _crossings(self, text: Text, lines: Sequence[tuple[Vector, Vector]]) -> int:
        """How many lines would run through words: those drawn so far, and new ones."""
        drawn = [(one.start, one.end) for one in self.shapes if isinstance(one, Line)]
        pairs = [(line, text) for line in drawn]
        pairs += [(line, other) for line in lines for other in self._texts]
        return sum(convex_overlap(line, words.corners()) for line, words in pairs)

    def _draw_oblique(self, span: _Span, start: Vector, end: Vector) -> None:
        text, reach = self._oblique_text(span, start, end)
        self._extension(span.key, span.start, start)
        self._extension(span.key, span.end, end)
        self._dimension_line(span, start, end, reach)
        self._keep(text)

    def _oblique_text(
        self, span: _Span, start: Vector, end: Vector
    ) -> tuple[Text, tuple[Vector, Vector]]:
        """The words above the line as one reads it, and how far the line is drawn.

        Words wider than the line go beyond the end that points away from the drawing: between the
        line and the feature there is no room for them.
        """
        style = self._style
        arrows_in, text_in = self._fit(span, span.length)
        tail = 0.0 if arrows_in else 2 * style.arrow
        angle = math.degrees(math.atan2(start[1] - end[1], end[0] - start[0]))
        angle = (angle + 90.0) % 180.0 - 90.0
        turn = math.radians(angle)
        above = style.text_gap + style.text * CAP_HEIGHT / 2
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        reach = _stretched(start, end, tail)
        if not text_in:
            width = text_width(f"{span.strong} {span.text}", style.text) + 2 * style.text_gap
            far = _stretched(start, end, tail + width)
            centre = self._occupied.centre
            is_end = math.dist(far[1], centre) > math.dist(far[0], centre)
            reach = (reach[0], far[1]) if is_end else (far[0], reach[1])
            middle = _stretched(start, end, tail + width / 2)[1 if is_end else 0]
        place = (middle[0] - math.sin(turn) * above, middle[1] - math.cos(turn) * above)
        return self._text(span, place, angle), reach


def _stretched(start: Vector, end: Vector, by: float) -> tuple[Vector, Vector]:
    length = math.dist(start, end)
    along = ((end[0] - start[0]) / length * by, (end[1] - start[1]) / length * by)
    return (start[0] - along[0], start[1] - along[1]), (end[0] + along[0], end[1] + along[1])
