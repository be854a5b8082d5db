import numpy as np
import pytest

from app.drafter import solids
from app.drafter.lines import line_drawing
from app.drafter.model import Line, Part
from app.drafter.tidy import LineSieve
from tests.drafter.products import PLASTIC, one, product
from tests.drafter.test_lines import total


def stroke(*points: tuple[float, float]) -> np.ndarray:
    """A line of many points through these, mm of the frame."""
    knots = np.array(points, float)
    t = np.linspace(0, len(knots) - 1, 200)
    return np.column_stack([np.interp(t, range(len(knots)), column) for column in knots.T])


def sieve(*drawn: np.ndarray) -> LineSieve:
    outline = stroke((10, 10), (90, 10), (90, 90), (10, 90), (10, 10))
    return LineSieve(100.0, [outline], drawn)


def test_a_short_crease_that_meets_nothing_is_a_crumple() -> None:
    alone, meeting = stroke((40, 40), (44, 42)), stroke((60, 60), (64, 60))
    found = sieve(stroke((64, 50), (64, 70)))
    kept = found.creases(found.draw([alone, meeting]))
    assert [line is meeting for line in kept] == [True]


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        (stroke((40, 40), (44, 40)), False),
        (stroke((40, 40), (60, 40)), True),
        (stroke((10, 40), (12, 40)), False),
        (stroke((10, 40), (20, 45)), True),
        (stroke((10, 40), (10.6, 44), (10.6, 60)), False),
    ],
)
def test_a_fold_is_drawn_when_it_is_long_or_joins_the_outline(line, drawn) -> None:
    found = sieve()
    assert bool(found.turns(found.draw([line]))) is drawn


def test_a_line_beside_the_outline_does_not_thicken_it() -> None:
    block = solids.move(solids.rounded_box((60, 30, 60), 0, divisions=1), z=30)

    def seam(z: float) -> Line:
        return Line(np.array([(x, -15.1, z) for x in (-25.0, 25.0)]), "seam")

    drawing = line_drawing(one(block, lines=(seam(59.9), seam(30.0))), "front")
    assert total(drawing, "detail") == pytest.approx(50, abs=0.5)


def test_a_cord_is_drawn_with_thin_lines() -> None:
    block = solids.move(solids.rounded_box((60, 30, 60), 0, divisions=1), z=30)
    cord = solids.tube_along(np.array([(30.0, 0, 30), (90, 0, 30)]), 0.4)
    parts = Part("body", "Body", (block,), PLASTIC), Part("cord", "Cord", (cord,), PLASTIC)
    drawing = line_drawing(product(*parts), "front")
    assert total(drawing, "outline") == pytest.approx(240, rel=0.02)
    assert total(drawing, "detail") == pytest.approx(120, rel=0.03)
