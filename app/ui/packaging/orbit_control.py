"""Turns mouse, wheel and keys over a preview into an orbit of its camera."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.packaging.orbit import Orbit

TURN = 0.5
"""Degrees for each pixel that the mouse is dragged."""

KEY_TURN = 10.0
KEY_ZOOM = 1.2
REST_MS = 180
"""So long after the last step the view counts as still."""

_TURNS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-KEY_TURN, 0.0),
    Qt.Key.Key_Right: (KEY_TURN, 0.0),
    Qt.Key.Key_Up: (0.0, KEY_TURN),
    Qt.Key.Key_Down: (0.0, -KEY_TURN),
}


class OrbitControl(QObject):
    """One camera for all the widgets that it watches.

    Signals:
        changed: the orbit is another one.
        rested: nothing has moved for a moment.
    """

    changed = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orbit = Orbit()
        self._grabbed: QPointF | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.rested)

    @property
    def orbit(self) -> Orbit:
        return self._orbit

    @property
    def is_moving(self) -> bool:
        return self._rest.isActive()

    def set_orbit(self, orbit: Orbit) -> None:
        """Look from somewhere else."""
        if orbit != self._orbit:
            self._orbit = orbit
            self.keep_moving()
            self.changed.emit()

    def keep_moving(self) -> None:
        """Count the view as moving for another moment."""
        self._rest.start()

    def watch(self, widget: QWidget) -> None:
        """Take the events of a widget."""
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWidget) and isinstance(event, QMouseEvent):
            return self._mouse(watched, event, kind)
        if isinstance(event, QWheelEvent):
            self.set_orbit(self._orbit.zoomed(1.0015 ** event.angleDelta().y()))
            return True
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _mouse(self, widget: QWidget, event: QMouseEvent, kind: QEvent.Type) -> bool:
        if kind is QEvent.Type.MouseButtonPress:
            self._grabbed = event.position()
            widget.setFocus()
            widget.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif kind is QEvent.Type.MouseMove and self._grabbed is not None:
            way = event.position() - self._grabbed
            self._grabbed = event.position()
            self.set_orbit(self._orbit.turned(-way.x() * TURN, way.y() * TURN))
        elif kind is QEvent.Type.MouseButtonRelease:
            self._grabbed = None
            widget.unsetCursor()
        elif kind is QEvent.Type.MouseButtonDblClick:
            self.set_orbit(Orbit())
        return True

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _TURNS:
            self.set_orbit(self._orbit.turned(*_TURNS[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_orbit(self._orbit.zoomed(KEY_ZOOM))
        elif key == Qt.Key.Key_Minus:
            self.set_orbit(self._orbit.zoomed(1 / KEY_ZOOM))
        elif key == Qt.Key.Key_F:
            self.set_orbit(Orbit())
        else:
            return False
        return True
