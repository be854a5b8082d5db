"""A small pane with the program's name, painted while the library is being opened."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import theme, tokens

SIZE = QSize(340, 120)
ICON = 48


class Splash(QWidget):
    """Icon, name and one line."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self._words = self.tr("Opening the library …")
        self.setWindowTitle("Tech Pack Studio")
        self.resize(SIZE)
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            self.move(screen.availableGeometry().center() - self.rect().center())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        painter.fillRect(place, theme.colour("pane"))
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        top = (self.height() - ICON) // 2
        painter.drawPixmap(28, top, theme.icon_pixmap("techpack-studio", size=ICON))
        left = 28 + ICON + 20
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(tokens.TITLE_POINTS, QFont.Weight.DemiBold))
        upper = QRectF(left, top - 2, self.width() - left - 12, ICON / 2)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, "Tech Pack Studio")
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font())
        painter.drawText(
            upper.translated(0, ICON / 2 + 2), Qt.AlignmentFlag.AlignVCenter, self._words
        )
