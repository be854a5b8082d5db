"""Short dimensions at an angle: their words stand beyond the line, off the feature they measure."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest

from app.domain.annotation_layout import lay_out
from app.domain.annotation_primitives import Box, Line, Role, Text
from app.domain.callouts import Measurement, SketchAnnotations
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
    (line,) = [one for one in layout.shapes if isinstance(one, Line) and one.role is Role.DIMENSION]
    feet = [one.start for one in layout.shapes if isinstance(one, Line) and one is not line]
    middle = (sum(x for x, _ in feet) / len(feet), sum(y for _, y in feet) / len(feet))
    assert math.dist(words.centre, PAGE.centre) > math.dist(middle, PAGE.centre)
    half = math.dist(*words.corners()[:2]) / 2
    assert math.dist(words.centre, middle) > half
