"""Shows where the keyboard is on widgets whose own look does not: lists, tables, drawings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from app.ui import theme, tokens

OWN_LOOK = (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QTabBar,
    QTextEdit,
    QToolButton,
)
"""The style sheet draws the focus of these."""

WALKS = "walks_by_keyboard"
"""Property of the application: whether the last step from widget to widget was a key."""

WIDTH = 2


def note_tab() -> None:
    """A key has just led from one widget to the next."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(WALKS, True)


class FocusRing(QWidget):
    """A frame over the edge of a widget, as long as that has the focus."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        target.installEventFilter(self)
        self.setGeometry(target.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), WIDTH))
        edge = WIDTH / 2
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)


class FocusRings(QObject):
    """Moves the ring from widget to widget while a person walks by keys; a click takes it away.

    One for the window and its dialogs, which call `note_tab`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: FocusRing | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        # It goes with the widget that it lies on.
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()
        app = QApplication.instance()
        if app is None:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            app.setProperty(WALKS, False)
        is_walking = bool(app.property(WALKS))
        if new is not None and is_walking and not isinstance(new, OWN_LOOK):
            self._ring = FocusRing(new)
