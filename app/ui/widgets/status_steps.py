"""The steps of a pack in a line, from draft to superseded; the one it stands at is filled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.sheets.pack_status import ORDER, PackStatus
from app.ui import theme, tokens
from app.ui.status_words import status_name

HEIGHT = 46
RADIUS = 7.0


class StatusSteps(QWidget):
    """Shows where a pack stands."""

    def __init__(self) -> None:
        super().__init__()
        self._status = PackStatus.DRAFT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def status(self) -> PackStatus:
        return self._status

    def show_status(self, status: PackStatus) -> None:
        self._status = status
        self.setAccessibleName(status_name(status))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = ORDER.index(self._status)
        part = self.width() / len(ORDER)
        middle = RADIUS + 3
        for place, status in enumerate(ORDER):
            x = part * place + RADIUS + 3
            if place:
                done = place <= here
                painter.setPen(QPen(theme.colour("accent" if done else "outline"), 2))
                painter.drawLine(
                    QPointF(x - part + RADIUS + 5, middle), QPointF(x - RADIUS - 5, middle)
                )
            self._paint_dot(painter, QPointF(x, middle), place - here)
            self._paint_words(painter, int(x - RADIUS), int(part) - 8, status, place - here)
        painter.end()

    @staticmethod
    def _paint_dot(painter: QPainter, centre: QPointF, ahead: int) -> None:
        """Passed steps are full, this one has a ring, those to come are hollow."""
        ink = theme.colour("accent" if ahead <= 0 else "outline")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(theme.colour("accent") if ahead < 0 else theme.colour("pane"))
        painter.drawEllipse(centre, RADIUS - 1, RADIUS - 1)
        if ahead == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(centre, 3, 3)

    @staticmethod
    def _paint_words(
        painter: QPainter, left: int, width: int, status: PackStatus, ahead: int
    ) -> None:
        weight = QFont.Weight.DemiBold if ahead == 0 else QFont.Weight.Normal
        font = theme.font(tokens.SMALL_POINTS, weight)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if ahead == 0 else "muted"))
        words = QFontMetrics(font).elidedText(
            status_name(status), Qt.TextElideMode.ElideRight, width
        )
        painter.drawText(QRect(left, 24, width, 18), Qt.AlignmentFlag.AlignVCenter, words)
