"""A sentence to click instead of typing one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui import theme, tokens

PADDING = 12
HEIGHT = 104


class ExampleCard(QAbstractButton):
    """A card with a few lines of text."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Use this sentence"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(180, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
        else:
            painter.setPen(QPen(theme.colour("outline" if self.underMouse() else "hairline"), 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "pane"))
        painter.drawRoundedRect(place, tokens.RADIUS, tokens.RADIUS)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(place.adjusted(PADDING, 8, -PADDING, -8), flags, self.words)
