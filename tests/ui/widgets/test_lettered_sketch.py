"""The letters on the small sketch of a sheet do not lie on each other."""

from __future__ import annotations

import math
from itertools import combinations

from PySide6.QtGui import QImage

from app.domain.sketches.callouts import SketchAnnotations
from app.ui.widgets.lettered_sketch import BADGE, Arrow, DrawnArt, LetteredSketch

ARROWS: list[Arrow] = [
    ("A", (100.0, 100.0), (200.0, 100.0)),
    ("B", (100.0, 104.0), (200.0, 104.0)),
    ("C", (150.0, 60.0), (150.0, 140.0)),
    ("G", (150.0, 100.0), (152.0, 100.0)),
]


def letters(lit: str) -> dict[str, tuple[float, float]]:
    art = DrawnArt(QImage(100, 100, QImage.Format.Format_RGB32), (0.0, 0.0, 1.0, 1.0))
    return LetteredSketch(art, SketchAnnotations(view="front"), lit)._letters(ARROWS)


def test_no_letter_lies_on_another() -> None:
    found = letters("A")
    assert found.keys() == {"A", "B", "C", "G"}
    assert all(math.dist(*pair) >= 2 * BADGE for pair in combinations(found.values(), 2))


def test_the_lit_one_stands_in_the_middle_of_its_arrow() -> None:
    assert letters("A")["A"] == (150.0, 100.0)
    assert letters("B")["B"] == (150.0, 104.0)
