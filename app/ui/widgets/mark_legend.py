"""The legend of the marks of provenance, as the printed sheets have it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme, tokens
from app.ui.widgets.sheet_cell import paint_mark

HEIGHT = 22
GAP = 18


class MarkLegend(QWidget):
    """Says what the marks in the cells mean."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = (
            ("confirmed", self.tr("confirmed"), False),
            ("measured", self.tr("measured, to confirm"), True),
            ("assumed", self.tr("assumed, to confirm"), True),
        )
        self._unknown = self.tr("not known yet")
        self._hint = self.tr("A click on a mark confirms; F9 confirms what is selected.")
        self.setAccessibleName(self.tr("Legend"))

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        small = theme.font(tokens.SMALL_POINTS)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        x = 2
        for kind, words, is_open in self._words:
            paint_mark(painter, kind, QPointF(x + 5, HEIGHT / 2 + 0.5), is_open=is_open)
            x = self._text(painter, metrics, x + 14, words, "muted") + GAP
        painter.setFont(theme.font(tokens.SMALL_POINTS, QFont.Weight.DemiBold))
        x = self._text(painter, QFontMetrics(painter.font()), x, "TBD", "amber") + 5
        painter.setFont(small)
        x = self._text(painter, metrics, x, self._unknown, "muted")
        room = QRect(x + GAP, 0, self.width() - x - GAP - 2, HEIGHT)
        if metrics.horizontalAdvance(self._hint) <= room.width():
            painter.setPen(theme.colour("faint"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, self._hint)
        painter.end()

    @staticmethod
    def _text(painter: QPainter, metrics: QFontMetrics, x: int, words: str, token: str) -> int:
        """Write some words; where they end."""
        width = metrics.horizontalAdvance(words)
        painter.setPen(theme.colour(token))
        painter.drawText(QRect(x, 0, width + 2, HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
        return x + width
