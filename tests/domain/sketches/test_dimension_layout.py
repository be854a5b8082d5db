"""Short dimensions at an angle: their words stand beyond the line, off the feature they measure."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest

from app.domain.sketches.annotation_layout import lay_out
from app.domain.sketches.annotation_primitives import Box, Line, Role, Text
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.sketches.plane_geometry import convex_overlap
from app.domain.specification import Origin, SpecValue

PAGE = Box(0, 0, 180, 140)


def cuff(start: tuple[float, float], end: tuple[float, float]) -> Measurement:
    value = SpecValue(value=Decimal("103.88"), unit="mm", origin=Origin.MEASURED)
    return Measurement(code="K", name="Cuff", value=value, start=start, end=end)


@pytest.mark.parametrize(
    ("start", "end"),
    [((0.80, 0.80), (0.85, 0.77)), ((0.20, 0.80), (0.15, 0.77)), ((0.85, 0.2), (0.8, 0.17))],
)
def test_words_stand_beyond_the_outer_end(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    annotations = SketchAnnotations(view="front", measurements=(cuff(start, end),))
    layout = lay_out(annotations, PAGE)
    (words,) = [one for one in layout.shapes if isinstance(one, Text)]
    feet = (PAGE.at(start), PAGE.at(end))
    length = math.dist(*feet)
    along = ((feet[1][0] - feet[0][0]) / length, (feet[1][1] - feet[0][1]) / length)
    offset = (words.centre[0] - feet[0][0], words.centre[1] - feet[0][1])
    place = offset[0] * along[0] + offset[1] * along[1]
    half = (math.dist(*words.corners()[:2])) / 2
    assert place + half < 0 or place - half > length
    outer = max(feet, key=lambda foot: math.dist(foot, PAGE.centre))
    inner = min(feet, key=lambda foot: math.dist(foot, PAGE.centre))
    assert math.dist(words.centre, outer) < math.dist(words.centre, inner)


def straight(code: str, start: tuple[float, float], end: tuple[float, float]) -> Measurement:
    value = SpecValue(value=Decimal(38), unit="mm", origin=Origin.MEASURED)
    return Measurement(code=code, name=code, value=value, start=start, end=end)


@pytest.mark.parametrize("left", [0.3, 0.5, 0.58, 0.6, 0.62, 0.64])
def test_no_line_of_another_dimension_runs_through_words(left: float) -> None:
    seat = straight("A", (0.3, 0.2), (0.7, 0.2))
    leg = straight("F", (left, 0.21), (left + 0.03, 0.21))
    layout = lay_out(SketchAnnotations(view="front", measurements=(seat, leg)), PAGE)
    (words,) = [one for one in layout.shapes if isinstance(one, Text) and one.key == "F"]
    across = [corner[0] for corner in words.corners()]
    lines = [
        one.start[0]
        for one in layout.shapes
        if isinstance(one, Line) and one.role is Role.EXTENSION and one.key == "A"
    ]
    assert len(lines) == 2
    assert not [u for u in lines if min(across) < u < max(across)]


@pytest.mark.parametrize("side", [100, 120, 150, 200])
def test_no_line_of_a_sleeve_runs_through_the_words_of_its_cuff(side: float) -> None:
    """Shoulder, wrist and cuff of a hoodie whose sleeve hangs down at an angle."""
    sleeve = straight("J", (0.712, 0.392), (0.889, 0.776))
    measurements = (cuff((0.876, 0.728), (0.806, 0.747)), sleeve)
    annotations = SketchAnnotations(view="front", measurements=measurements)
    layout = lay_out(annotations, Box(0, 0, side, side))
    words = [one for one in layout.shapes if isinstance(one, Text)]
    assert {one.key for one in words} == {"J", "K"}
    through = [
        (line.key, text.key)
        for line in layout.shapes
        for text in words
        if isinstance(line, Line) and convex_overlap((line.start, line.end), text.corners())
    ]
    assert through == []
