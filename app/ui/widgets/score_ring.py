"""A ring that is as full as a pack is complete."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import theme, tokens

SIDE = 56
WIDTH = 5.0


class ScoreRing(QWidget):
    """Shows a percentage."""

    def __init__(self) -> None:
        super().__init__()
        self._percent = 0
        self.setFixedSize(SIDE, SIDE)

    @property
    def percent(self) -> int:
        return self._percent

    def show_percent(self, percent: int) -> None:
        self._percent = percent
        words = self.tr("{} % of the values are known and confirmed").format(percent)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        painter.setPen(QPen(theme.colour("pressed"), WIDTH))
        painter.drawEllipse(place)
        pen = QPen(theme.colour("accent"), WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Qt counts angles in sixteenths of a degree, from three o'clock against the clock.
        painter.drawArc(place, 90 * 16, round(-360 * 16 * self._percent / 100))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(tokens.SMALL_POINTS, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self._percent} %")
        painter.end()
