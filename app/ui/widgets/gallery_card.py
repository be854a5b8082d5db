"""The card that a cell of a gallery stands on, and its pieces, which are copied quickly."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from app.ui import theme, tokens

SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
HOVERED = QStyle.StateFlag.State_MouseOver.value
STRIP = tokens.RADIUS + 2
"""Height of the ends of a card that hold its round corners."""

BELOW_TITLE = 3
"""Pixels between the line of text and the end of the card, its frame among them."""


class CardKey(NamedTuple):
    """What an empty card looks like; sizes in pixels of the window, not of the screen."""

    selected: bool
    focused: bool
    hovered: bool
    width: int
    height: int
    ratio: float
    dark: bool


Parts = tuple[tuple[QPoint, QPixmap], ...]
"""Pieces of a cell, and where they go from its upper left corner."""


class Card(NamedTuple):
    """A card with nothing on it, whole and in pieces."""

    image: QImage
    parts: Parts


def card_key(size: QSize, state: int, ratio: float) -> CardKey:
    return CardKey(
        bool(state & SELECTED),
        bool(state & FOCUSED),
        bool(state & HOVERED),
        size.width(),
        size.height(),
        ratio,
        theme.is_dark(),
    )


def card_alone(key: CardKey) -> QImage:
    """A card with nothing on it."""
    made = QImage(
        QSize(key.width, key.height) * key.ratio, QImage.Format.Format_ARGB32_Premultiplied
    )
    made.setDevicePixelRatio(key.ratio)
    made.fill(Qt.GlobalColor.transparent)
    width = 2 if key.selected else 1
    inset = width / 2
    box = QRectF(0, 0, key.width, key.height).adjusted(inset, inset, -inset, -inset)
    with painting(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_line_colour(key), width))
        painter.setBrush(theme.colour("pane"))
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
    return made


def parts_of(whole: QImage, solid: QImage) -> Parts:
    """Both ends with the round corners, and over them what need not be blended with the ground.

    Args:
        whole, solid: the same cell, solid without transparency.
    """
    ratio = whole.devicePixelRatio()
    if not is_cut(whole):
        return ((QPoint(0, 0), QPixmap.fromImage(whole)),)
    width, height = (round(one / ratio) for one in (whole.width(), whole.height()))
    head, foot = QRect(0, 0, width, STRIP), QRect(0, height - STRIP, width, STRIP)
    middle = QRect(0, STRIP, width, height - 2 * STRIP)
    below_text = foot.adjusted(STRIP, 0, -STRIP, -BELOW_TITLE)
    pieces = ((head, whole), (foot, whole), (middle, solid), (below_text, solid))
    return tuple((one.topLeft(), _cut(image, one)) for one, image in pieces)


def is_cut(whole: QImage) -> bool:
    """Whether pieces begin where pixels do; between two of them they would leave seams."""
    return whole.devicePixelRatio() % 1 == 0


def _cut(image: QImage, place: QRect) -> QPixmap:
    ratio = round(image.devicePixelRatio())
    return QPixmap.fromImage(image.copy(QRect(place.topLeft() * ratio, place.size() * ratio)))


@contextmanager
def painting(target: QImage) -> Iterator[QPainter]:
    painter = QPainter(target)
    try:
        yield painter
    finally:
        painter.end()


def _line_colour(key: CardKey) -> QColor:
    is_at_hand = key.focused or key.hovered
    return theme.colour("accent" if key.selected else "outline" if is_at_hand else "hairline")
