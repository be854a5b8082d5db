"""Carries the backdrop of a picture on to the rim of its place, so that no edge of it shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

SAMPLES = 16
INSET = 3
"""Pixels from the rim at which the backdrop is taken: the rim itself is smoothed."""
CALM = 6
"""Steps of lightness, of 255, that still count as the same backdrop."""


def has_even_sides(pixmap: QPixmap) -> bool:
    """Whether the picture stands before a backdrop that is the same at its left and right side."""
    image = pixmap.scaled(SAMPLES, SAMPLES).toImage()
    rows = range(SAMPLES)
    last = SAMPLES - 1
    pairs = [(image.pixelColor(0, y), image.pixelColor(last, y)) for y in rows]
    inner = [(image.pixelColor(1, y), image.pixelColor(last - 1, y)) for y in rows]
    return all(
        abs(one.lightness() - other.lightness()) <= CALM
        for pair, within in zip(pairs, inner, strict=True)
        for one, other in (pair, (pair[0], within[0]), (pair[1], within[1]))
    )


def extend_sides(painter: QPainter, place: QRectF, target: QRectF, pixmap: QPixmap) -> None:
    """Draw the backdrop of a picture on to both sides of it, and above and below.

    Args:
        painter: of the place.
        place: what is to be covered.
        target: where the picture itself stands in it.
        pixmap: the picture.
    """
    width, height = pixmap.width(), pixmap.height()
    for start, end, column in (
        (place.left(), target.left() + 1, INSET),
        (target.right() - 1, place.right(), width - INSET - 1),
    ):
        if end > start + 1:
            side = QRectF(start, target.top(), end - start, target.height())
            painter.drawPixmap(side, pixmap, QRectF(column, 0, 1, height))
    for start, end, row in (
        (place.top(), target.top() + 1, INSET),
        (target.bottom() - 1, place.bottom(), height - INSET - 1),
    ):
        if end > start + 1:
            band = QRectF(place.left(), start, place.width(), end - start)
            painter.drawPixmap(band, pixmap, QRectF(INSET, row, 1, 1))
