"""Carries the backdrop of a picture on to the rim of its place, so that no edge of it shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

SAMPLES = 32
EDGE = 0.03
"""Share of the width that counts as the edge of a picture."""
INSET = 3
"""Pixels from the rim at which the backdrop is taken: the rim itself is smoothed."""
MUCH = 24
"""Steps of lightness that no shadow on a backdrop makes at the rim of a picture."""
CALM = 6
"""Steps of lightness, of 255, that still count as the same backdrop."""


def has_even_sides(pixmap: QPixmap) -> bool:
    """Whether the picture stands before a backdrop that is the same at its left and right side.

    The shadow of a wide product may begin at the rim: only what lies within the edge is compared.
    """
    image = pixmap.toImage()
    width, height = image.width(), image.height()
    within = max(INSET + 1, round(width * EDGE))
    if min(width, height) <= 2 * within:
        return False
    columns = [
        [
            image.pixelColor(x, (2 * y + 1) * height // (2 * SAMPLES)).lightness()
            for y in range(SAMPLES)
        ]
        for x in (INSET, within, width - 1 - INSET, width - 1 - within)
    ]
    left, left_within, right, right_within = columns
    pairs = ((left, right), (left, left_within), (right, right_within))
    is_even = all(_is_like(one, other) for one, other in pairs)
    # What changes at once from one place to the next is a thing and no backdrop.
    return is_even and all(_is_like(side[1:], side[:-1]) for side in (left, right))


def _is_like(one: list[int], other: list[int]) -> bool:
    return all(abs(a - b) <= CALM for a, b in zip(one, other, strict=True))


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
            _extend_band(
                painter,
                QRectF(place.left(), start, place.width(), end - start),
                target,
                pixmap,
                row,
            )


def _extend_band(
    painter: QPainter, band: QRectF, target: QRectF, pixmap: QPixmap, row: int
) -> None:
    """Carry the backdrop on, and with it what reaches the rim: it is not cut off short of it."""
    width = pixmap.width()
    painter.drawPixmap(band, pixmap, QRectF(INSET, row, 1, 1))
    if _holds_more_than_backdrop(pixmap, row):
        middle = QRectF(target.left(), band.top(), target.width(), band.height())
        painter.drawPixmap(middle, pixmap, QRectF(0, row, width, 1))


def _holds_more_than_backdrop(pixmap: QPixmap, row: int) -> bool:
    line = pixmap.copy(0, row, pixmap.width(), 1).toImage()
    places = [(2 * x + 1) * line.width() // (2 * SAMPLES) for x in range(SAMPLES)]
    light = [line.pixelColor(x, 0).lightness() for x in places]
    return max(light) - min(light) > MUCH
