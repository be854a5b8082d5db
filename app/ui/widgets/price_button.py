"""A button that says what it costs: the verb, and the price smaller beside or under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from app.ui import theme, tokens

GAP = 8
PADDING = 14
SMALL_PADDING = 8
TALL = 1000
"""Higher than any button."""


class PriceButton(QPushButton):
    """A push button with a price.

    Args:
        primary: the one main action of a page; its price stands on a second line.
        small: with less air, the price beside the verb.
    """

    def __init__(self, *, primary: bool = False, small: bool = False) -> None:
        super().__init__()
        self._padding = SMALL_PADDING if small else PADDING
        self._is_primary = primary
        self._is_high = primary and not small
        self._price = ""
        self._least: int | None = None
        self._measured: dict[tuple[str, str, int], QSize] = {}
        self.setAutoDefault(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if primary:
            self.setProperty("kind", "primary")

    def show_offer(self, verb: str, price: str) -> None:
        """Set what the button does and what that costs."""
        if (verb, price) == (self.text(), self._price):
            return
        self.setText(verb)
        self._price = price
        self._measured.clear()
        self.setAccessibleName(f"{verb}, {price}" if price else verb)
        self._make_room()
        self.updateGeometry()
        self.update()

    @property
    def price(self) -> str:
        return self._price

    def sizeHint(self) -> QSize:
        """The size in which the verb need not be broken."""
        return self._kept(-1, self._whole)

    def _kept(self, width: int, measure: Callable[[], QSize]) -> QSize:
        """A size that was measured once: a layout asks a thousand times while it is worked out."""
        key = (self.text(), self._price, width)
        found = self._measured.get(key)
        if found is None:
            found = self._measured[key] = measure()
        return found

    def _whole(self) -> QSize:
        verb, price = QFontMetrics(self._verb_font()), QFontMetrics(theme.font(tokens.SMALL_POINTS))
        widths = (verb.horizontalAdvance(self.text()), price.horizontalAdvance(self._price))
        if self._is_high:
            return QSize(max(widths) + 2 * self._padding, verb.height() + price.height() + 16)
        gap = GAP if self._price else 0
        return QSize(sum(widths) + gap + 2 * self._padding, verb.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word: a longer verb breaks into lines."""
        verb, price = QFontMetrics(self._verb_font()), QFontMetrics(theme.font(tokens.SMALL_POINTS))
        words = [verb.horizontalAdvance(word) for word in self.text().split()]
        widest = max((*words, price.horizontalAdvance(self._price)), default=0)
        whole = self.sizeHint()
        return QSize(min(widest + 2 * self._padding, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Grow where the verb had to be broken: no layout gives a button more than it asks for."""
        is_broken = self.width() < self.sizeHint().width()
        if is_broken and self._least is None:
            self._least = self.minimumHeight()
        if self._least is not None:
            need = self.heightForWidth(self.width()) if is_broken else 0
            self.setMinimumHeight(max(self._least, need))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        whole = self.sizeHint()
        if width >= whole.width():
            return whole.height()
        return self._kept(width, lambda: QSize(width, self._broken_height(width))).height()

    def _broken_height(self, width: int) -> int:
        small = QFontMetrics(theme.font(tokens.SMALL_POINTS)).height() if self._price else 0
        return self._verb_height(width - 2 * self._padding) + small + 14

    def _verb_height(self, width: int) -> int:
        """How high the verb is, broken into lines of this width."""
        metrics = QFontMetrics(self._verb_font())
        if metrics.horizontalAdvance(self.text()) <= width:
            return metrics.height()
        room = QRect(0, 0, max(1, width), TALL)
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()

    def _verb_font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self._is_primary else QFont.Weight.Normal
        return theme.font(tokens.TEXT_POINTS, weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inner = self.rect().adjusted(self._padding, 0, -self._padding, 0)
        if self._is_high or self.width() < self.sizeHint().width():
            self._paint_lines(painter, inner)
        else:
            self._paint_row(painter, inner)
        painter.end()

    def _tokens(self) -> tuple[str, str]:
        if not self.isEnabled():
            return "faint", "faint"
        return ("on_accent", "on_accent_muted") if self._is_primary else ("text", "muted")

    def _paint_lines(self, painter: QPainter, inner: QRect) -> None:
        verb, price = self._tokens()
        height = self._verb_height(inner.width())
        small = QFontMetrics(theme.font(tokens.SMALL_POINTS)).height() if self._price else 0
        top = inner.center().y() - (height + small) // 2
        self._text(painter, QRect(inner.left(), top, inner.width(), height), self.text(), verb)
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        painter.setPen(theme.colour(price))
        below = QRect(inner.left(), top + height, inner.width(), small)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._price)

    def _paint_row(self, painter: QPainter, inner: QRect) -> None:
        verb, price = self._tokens()
        width = QFontMetrics(self._verb_font()).horizontalAdvance(self.text())
        small = QFontMetrics(theme.font(tokens.SMALL_POINTS)).horizontalAdvance(self._price)
        left = inner.left() + max(0, inner.width() - width - small - GAP) // 2
        place = QRect(left, inner.top(), width + 1, inner.height())
        self._text(painter, place, self.text(), verb)
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        painter.setPen(theme.colour(price))
        beside = QRect(left + width + GAP, inner.top() + 1, small + 2, inner.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self._price)

    def _text(self, painter: QPainter, place: QRect, text: str, token: str) -> None:
        painter.setFont(self._verb_font())
        painter.setPen(theme.colour(token))
        flags = int(Qt.AlignmentFlag.AlignCenter)
        # Text that fits to the pixel would be broken all the same.
        if painter.fontMetrics().horizontalAdvance(text) > place.width():
            flags |= int(Qt.TextFlag.TextWordWrap)
        painter.drawText(place, flags, text)
