"""Which pictures stand before a backdrop that can be drawn on to the rim of their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap, QRadialGradient
from PySide6.QtWidgets import QApplication

from app.ui.widgets.backdrop import extend_sides, has_even_sides

SIDE = 400


def backdrop() -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    grey = QLinearGradient(0, 0, 0, SIDE)
    grey.setColorAt(0, QColor(252, 251, 249))
    grey.setColorAt(1, QColor(238, 236, 232))
    painter.fillRect(image.rect(), grey)
    painter.end()
    return image


def test_a_shadow_that_begins_near_the_rim_is_no_edge(dressed: QApplication) -> None:
    image = backdrop()
    painter = QPainter(image)
    shadow = QRadialGradient(SIDE / 2, 330, SIDE * 0.46)
    shadow.setColorAt(0.7, QColor(0, 0, 0, 60))
    shadow.setColorAt(1, QColor(0, 0, 0, 0))
    painter.fillRect(image.rect(), shadow)
    painter.end()
    assert has_even_sides(QPixmap.fromImage(image))


@pytest.mark.parametrize(
    "thing",
    [(0, 100, 60, 200), (340, 100, 60, 200), (0, 150, SIDE, 100)],
    ids=["to the left", "to the right", "through both sides"],
)
def test_what_reaches_out_of_the_picture_is_not_drawn_on(
    dressed: QApplication, thing: tuple[int, int, int, int]
) -> None:
    image = backdrop()
    painter = QPainter(image)
    painter.fillRect(*thing, QColor(60, 90, 70))
    painter.end()
    assert not has_even_sides(QPixmap.fromImage(image))


def test_a_picture_of_a_few_pixels_has_no_sides(dressed: QApplication) -> None:
    assert not has_even_sides(QPixmap(4, 4))


@pytest.mark.parametrize("is_cut", [True, False])
def test_what_reaches_the_lower_rim_is_carried_on_with_the_backdrop(
    dressed: QApplication, is_cut: bool
) -> None:
    image = backdrop()
    painter = QPainter(image)
    painter.fillRect(150, 100, 100, 300 if is_cut else 200, QColor(60, 90, 70))
    painter.end()
    place = QImage(SIDE, SIDE + 40, QImage.Format.Format_RGB32)
    painter = QPainter(place)
    target = QRectF(0, 20, SIDE, SIDE)
    extend_sides(painter, QRectF(place.rect()), target, QPixmap.fromImage(image))
    painter.end()
    below = place.pixelColor(200, SIDE + 35)
    assert (below.lightness() < 100) is is_cut
    assert place.pixelColor(20, SIDE + 35).lightness() > 200
    assert place.pixelColor(200, 5).lightness() > 200
