from __future__ import annotations

import itertools
import math
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.sketches.annotation_layout import STANDARD_SCALES, lay_out, lay_out_on_page
from app.domain.sketches.annotation_primitives import Box, Circle, Line, Polygon, Role, Text
from app.domain.sketches.annotation_style import STANDARD
from app.domain.sketches.assignment import cheapest_assignment
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.sketches.plane_geometry import convex_overlap, distance_to_segment, segments_cross
from app.domain.specification import Origin, SpecValue, Status

PAGE = Box(0, 0, 180, 140)


def callout(number, position, label=None):
    return Callout(
        id=f"c{number}",
        number=number,
        text=f"Part {number}",
        kind=CalloutKind.MATERIAL,
        position=position,
        label=label,
    )


def measured(code, start, end, value="100.00", kind="linear"):
    number = None if value is None else Decimal(value)
    known = SpecValue(value=number, unit="mm", origin=Origin.MEASURED, status=Status.ASSUMED)
    return Measurement(code=code, name=code, value=known, kind=kind, start=start, end=end)


def leaders(layout):
    return [s for s in layout.shapes if isinstance(s, Line) and s.role is Role.LEADER]


def texts(layout):
    return [s for s in layout.shapes if isinstance(s, Text)]


def balloons(layout):
    return [s for s in layout.shapes if isinstance(s, Circle) and s.role is Role.CALLOUT]


def crossings(layout):
    pairs = itertools.combinations(leaders(layout), 2)
    return [(a.key, b.key) for a, b in pairs if segments_cross((a.start, a.end), (b.start, b.end))]


def overlaps(layout):
    found = []
    for a, b in itertools.combinations(texts(layout), 2):
        if convex_overlap(a.corners(), b.corners()):
            found.append((a.plain(), b.plain()))
    return found


OUTLINE = st.tuples(st.sampled_from("ltrb"), st.floats(0.02, 0.98)).map(
    lambda p: {
        "l": (0.0, p[1]),
        "r": (1.0, p[1]),
        "t": (p[1], 0.0),
        "b": (p[1], 1.0),
    }[p[0]]
)
INSIDE = st.tuples(st.floats(0, 1), st.floats(0, 1))


def sketches(points):
    return st.builds(
        lambda anchors, spans, ratio: (
            SketchAnnotations(
                view="front",
                callouts=tuple(callout(i + 1, p) for i, p in enumerate(anchors)),
                measurements=tuple(
                    measured(chr(65 + i), a, b, kind="diameter" if i % 3 == 0 else "linear")
                    for i, (a, b) in enumerate(spans)
                ),
            ),
            ratio,
        ),
        st.lists(points, max_size=14, unique=True),
        st.lists(st.tuples(points, points), max_size=6),
        st.floats(0.3, 3.0),
    )


@settings(max_examples=35, deadline=None, derandomize=True)
@given(sketches(OUTLINE))
def test_leaders_from_an_outline_never_cross(case):
    annotations, ratio = case
    layout = lay_out(annotations, Box(0, 0, 60, 60 * ratio))
    assert crossings(layout) == []


@settings(max_examples=35, deadline=None, derandomize=True)
@given(sketches(INSIDE))
def test_texts_and_balloons_do_not_overlap(case):
    annotations, ratio = case
    layout = lay_out(annotations, Box(0, 0, 60, 60 * ratio))
    assert overlaps(layout) == []
    for text, balloon in itertools.product(texts(layout), balloons(layout)):
        near = [
            distance_to_segment(balloon.centre, (text.centre, corner)) for corner in text.corners()
        ]
        assert text.key == balloon.key or min(near) >= balloon.radius
    for one, two in itertools.combinations(balloons(layout), 2):
        assert math.dist(one.centre, two.centre) >= 2 * STANDARD.radius


@settings(max_examples=25, deadline=None, derandomize=True)
@given(sketches(INSIDE), st.sampled_from([None, 20.0, 240.0, 900.0, 3.0]))
def test_all_stays_within_the_page(case, width):
    annotations, ratio = case
    annotations = annotations.model_copy(update={"millimetres_per_width": width})
    layout = lay_out_on_page(annotations, (100, 100 * ratio), PAGE)
    assert PAGE.contains(layout.bounds(), slack=1e-3)
    named = {shape.key for shape in layout.shapes} | set(layout.omitted)
    assert {m.code for m in annotations.measurements} <= named
    assert layout.scale is None or layout.scale in STANDARD_SCALES
    if layout.scale is not None:
        assert layout.picture.width == pytest.approx(width * layout.scale)


@given(st.integers(1, 6), st.integers(0, 3), st.randoms(use_true_random=False))
@settings(max_examples=35, deadline=None, derandomize=True)
def test_the_assignment_is_the_cheapest(rows, more, random):
    table = [[random.randint(0, 20) for _ in range(rows + more)] for _ in range(rows)]
    best = min(
        sum(table[r][c] for r, c in enumerate(columns))
        for columns in itertools.permutations(range(rows + more), rows)
    )
    assert sum(table[r][c] for r, c in enumerate(cheapest_assignment(table))) == best


def test_overall_height_stands_outside_of_a_part_of_it():
    annotations = SketchAnnotations(
        view="front",
        measurements=(
            measured("H", (1, 0), (1, 1), "240.00"),
            measured("A", (1, 0), (1, 0.3), "72.00"),
        ),
    )
    layout = lay_out(annotations, Box(0, 0, 60, 120))
    lines = {s.key: s for s in layout.shapes if isinstance(s, Line) and s.role is Role.DIMENSION}
    assert 60 < lines["A"].start[0] < lines["H"].start[0]
    arrows = [s for s in layout.shapes if isinstance(s, Polygon) and s.key == "H"]
    assert sorted(a.points[0][1] for a in arrows) == [0, 120]
    words = {t.key: t for t in texts(layout)}
    assert (words["H"].plain(), words["H"].angle) == ("H 240", 90.0)


def test_an_arrowhead_opens_by_fifteen_degrees():
    annotations = SketchAnnotations(view="front", measurements=(measured("W", (0, 1), (1, 1)),))
    arrow = next(
        s for s in lay_out(annotations, Box(0, 0, 60, 60)).shapes if isinstance(s, Polygon)
    )
    tip, left, right = arrow.points
    turn = [math.atan2(p[1] - tip[1], p[0] - tip[0]) for p in (left, right)]
    assert math.degrees(abs(turn[0] - turn[1])) == pytest.approx(15, abs=0.5)


def test_short_spans_get_arrows_from_outside_and_words_beyond():
    annotations = SketchAnnotations(
        view="front", measurements=(measured("T", (0.5, 1), (0.53, 1), "1.60"),)
    )
    layout = lay_out(annotations, Box(0, 0, 100, 100))
    line = next(s for s in layout.shapes if isinstance(s, Line) and s.role is Role.DIMENSION)
    assert line.start[0] < 50
    assert line.end[0] > 53
    assert texts(layout)[0].bounds().left > 53


def test_unknown_values_are_named_so_and_diameters_carry_their_sign():
    annotations = SketchAnnotations(
        view="front",
        measurements=(
            measured("C", (0, 0), (0, 1), None),
            measured("D", (0, 1), (1, 1), "73.50", kind="diameter"),
        ),
    )
    found = {t.key: t for t in texts(lay_out(annotations, Box(0, 0, 80, 80)))}
    assert (found["C"].text, found["C"].role) == ("TBD", Role.UNKNOWN)
    assert (found["D"].text, found["D"].role) == ("Ø73.5", Role.DIMENSION)


def test_a_slanted_measure_runs_along_its_feature():
    annotations = SketchAnnotations(
        view="front", measurements=(measured("S", (0.6, 0.1), (1.0, 0.6)),)
    )
    layout = lay_out(annotations, Box(0, 0, 100, 100))
    line = next(s for s in layout.shapes if isinstance(s, Line) and s.role is Role.DIMENSION)
    slope = (line.end[1] - line.start[1]) / (line.end[0] - line.start[0])
    assert slope == pytest.approx(0.5 / 0.4)
    assert line.start[0] > 60
    assert texts(layout)[0].angle == pytest.approx(-math.degrees(math.atan(0.5 / 0.4)))


def test_a_balloon_placed_by_hand_stays_and_others_make_way():
    annotations = SketchAnnotations(
        view="front",
        callouts=(
            callout(1, (0, 0.5), label=(-0.3, 0.5)),
            callout(2, (0, 0.5)),
            callout(3, (0, 0.6)),
        ),
        measurements=(measured("H", (0, 0), (0, 1)),),
    )
    layout = lay_out(annotations, Box(0, 0, 60, 60))
    circles = {c.key: c for c in balloons(layout)}
    assert circles["c1"].centre == (-18, 30)
    assert overlaps(layout) == []
    for one, two in itertools.combinations(circles.values(), 2):
        assert math.dist(one.centre, two.centre) >= 2 * STANDARD.radius


def test_balloons_stand_on_the_nearest_side_and_level_with_their_anchor():
    annotations = SketchAnnotations(
        view="front",
        callouts=(callout(1, (0.1, 0.2)), callout(2, (0.9, 0.7)), callout(3, (0.5, 0))),
    )
    circles = {c.key: c for c in balloons(lay_out(annotations, Box(0, 0, 60, 100)))}
    assert circles["c1"].centre[0] < 0
    assert circles["c1"].centre[1] == pytest.approx(20)
    assert circles["c2"].centre[0] > 60
    assert circles["c3"].centre[1] < 0


def test_what_finds_no_place_is_named():
    spans = tuple(measured(f"M{i}", (0, 0.01 * i), (0, 1)) for i in range(40))
    layout = lay_out(SketchAnnotations(view="front", measurements=spans), Box(0, 0, 60, 60))
    shown = {t.key for t in texts(layout)}
    assert shown | set(layout.omitted) == {f"M{i}" for i in range(40)}
    assert len(layout.omitted) == 40 - 2 * STANDARD.lanes


def test_the_scale_is_the_largest_standard_one_that_fits():
    annotations = SketchAnnotations(
        view="front",
        measurements=(measured("H", (1, 0), (1, 1), "298.80"),),
        millimetres_per_width=150.0,
    )
    layout = lay_out_on_page(annotations, (150, 298.8), PAGE)
    assert layout.scale == 0.4
    assert layout.scale_note() == "Scale 1 : 2.5"
    free = annotations.model_copy(update={"millimetres_per_width": None})
    assert lay_out_on_page(free, (150, 298.8), PAGE).scale_note() == "Not to scale"
