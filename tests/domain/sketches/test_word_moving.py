"""A leader never runs through the words of a dimension that have room to make way."""

from __future__ import annotations

import math

import pytest

from app.domain.sketches.annotation_primitives import Circle, Line, Role, Text
from app.domain.sketches.annotation_style import STANDARD
from app.domain.sketches.plane_geometry import convex_overlap
from app.domain.sketches.word_moving import clear_of_leaders


def dimension(key: str, start: tuple[float, float], end: tuple[float, float]) -> list[Line | Text]:
    angle = math.degrees(math.atan2(start[1] - end[1], end[0] - start[0]))
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return [
        Line(Role.DIMENSION, key, start, end, 0.18),
        Text(Role.DIMENSION, key, middle, key, "603.9", STANDARD.text, angle),
    ]


def words(shapes: list) -> Text:
    return next(one for one in shapes if isinstance(one, Text) and one.key == "J")


@pytest.mark.parametrize("end", [(80.0, 0.0), (40.0, 60.0), (0.0, -70.0)])
def test_struck_words_make_way_along_their_line(end: tuple[float, float]) -> None:
    shapes = dimension("J", (0.0, 0.0), end)
    middle = words(shapes).centre
    leader = ((middle[0] - 9, middle[1] - 7), (middle[0] + 9, middle[1] + 7))
    moved = words(clear_of_leaders(shapes, [leader], [], STANDARD))
    assert moved.centre != middle
    assert not convex_overlap(leader, moved.corners(), STANDARD.text_gap / 2)
    # Still on its line: the way it went has the direction of the line.
    way = (moved.centre[0] - middle[0], moved.centre[1] - middle[1])
    assert way[0] * end[1] - way[1] * end[0] == pytest.approx(0, abs=1e-6)


def test_words_that_nothing_strikes_stay() -> None:
    shapes = dimension("J", (0.0, 0.0), (80.0, 0.0))
    assert clear_of_leaders(shapes, [((0, 20), (80, 20))], [], STANDARD) == shapes


def test_words_without_room_stay_and_make_way_for_no_other() -> None:
    short = dimension("J", (0.0, 0.0), (12.0, 0.0))
    leader = ((6.0, -9.0), (6.0, 9.0))
    assert clear_of_leaders(short, [leader], [], STANDARD) == short
    long = dimension("J", (0.0, 0.0), (60.0, 0.0))
    balloons = [Circle(Role.CALLOUT, "c", (x, 0.0), 2.5) for x in (10.0, 20.0, 40.0, 50.0)]
    leader = ((30.0, -9.0), (30.0, 9.0))
    assert clear_of_leaders(long, [leader], balloons, STANDARD) == long
