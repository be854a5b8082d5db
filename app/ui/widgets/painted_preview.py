"""The package painted without OpenGL: a few quadrangles need no graphics card."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.packaging import Panel
from app.ui import theme, tokens
from app.ui.orbit import Floats, Orbit
from app.ui.scene import LIGHT, SHADE, PanelMesh

TURN = 0.5
"""Degrees for each pixel that the mouse is dragged."""

KEY_TURN = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class _Face:
    """One polygon as it is painted."""

    panel: Panel
    outline: QPolygonF
    corners: Floats
    uv: Floats
    depth: float
    light: float


class PaintedPreview(QWidget):
    """Turns with the mouse, zooms with the wheel.

    Signals:
        orbit_changed: the Orbit.
    """

    orbit_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meshes: tuple[PanelMesh, ...] = ()
        self._art: dict[Panel, QImage] = {}
        self._orbit = Orbit()
        self._radius = 1.0
        self._grabbed: QPointF | None = None
        self.setMinimumSize(240, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Package in three dimensions"))

    @property
    def orbit(self) -> Orbit:
        return self._orbit

    def show_meshes(self, meshes: tuple[PanelMesh, ...]) -> None:
        """Show a package; it keeps the view."""
        self._meshes = meshes
        points = np.vstack([mesh.points for mesh in meshes])
        self._radius = float(np.linalg.norm(points, axis=1).max())
        self.update()

    def show_art(self, art: dict[Panel, QImage]) -> None:
        """Put artwork on panels; the others stay plain."""
        self._art = art
        self.update()

    def set_orbit(self, orbit: Orbit) -> None:
        """Look from elsewhere."""
        if orbit != self._orbit:
            self._orbit = orbit
            self.orbit_changed.emit(orbit)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for face in self._faces():
            self._paint(painter, face)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(box, tokens.RADIUS - 1, tokens.RADIUS - 1)

    def _faces(self) -> list[_Face]:
        """The faces that can be seen, the farthest first; a convex body needs no more."""
        view = (float(self.width()), float(self.height()))
        faces: list[_Face] = []
        for mesh in self._meshes:
            seen = self._orbit.project(mesh.points, self._radius, view)
            for numbers in mesh.faces:
                corners = seen[list(numbers)]
                if _area(corners) <= 0:
                    continue
                solid = mesh.points[list(numbers)]
                normal = np.cross(solid[1] - solid[0], solid[2] - solid[1])
                normal /= np.linalg.norm(normal)
                faces.append(
                    _Face(
                        mesh.panel,
                        QPolygonF([QPointF(x, y) for x, y, _ in corners]),
                        corners,
                        mesh.uv[list(numbers)],
                        float(corners[:, 2].mean()),
                        SHADE[0] + SHADE[1] * max(0.0, float(normal @ LIGHT)),
                    )
                )
        return sorted(faces, key=lambda face: -face.depth)

    def _paint(self, painter: QPainter, face: _Face) -> None:
        board = QColor(tokens.LIGHT["picture"])
        plain = QColor.fromRgbF(
            board.redF() * face.light, board.greenF() * face.light, board.blueF() * face.light
        )
        art = self._art.get(face.panel)
        edges = face.panel is not Panel.BODY
        # A hair wider than the face, or the ground shines through between two of them.
        painter.setPen(QPen(plain.darker(112) if edges else plain, 1.0))
        painter.setBrush(plain)
        painter.drawPolygon(face.outline)
        if art is not None and len(face.corners) == 4:
            self._paint_art(painter, face, art)

    def _paint_art(self, painter: QPainter, face: _Face, art: QImage) -> None:
        width, height = art.width(), art.height()
        source = QPolygonF([QPointF(u * width, (1 - v) * height) for u, v in face.uv])
        turn = QTransform()
        if not QTransform.quadToQuad(source, face.outline, turn):
            return
        painter.save()
        painter.setTransform(turn, combine=True)
        place = source.boundingRect()
        painter.drawImage(place, art, place)
        painter.restore()
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(max(0.0, 1.0 - face.light))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(face.outline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        way = event.position() - self._grabbed
        self._grabbed = event.position()
        self.set_orbit(self._orbit.turned(-way.x() * TURN, way.y() * TURN))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_orbit(Orbit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_orbit(self._orbit.zoomed(1.0015 ** event.angleDelta().y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns: dict[int, tuple[float, float]] = {
            Qt.Key.Key_Left: (-KEY_TURN, 0.0),
            Qt.Key.Key_Right: (KEY_TURN, 0.0),
            Qt.Key.Key_Up: (0.0, KEY_TURN),
            Qt.Key.Key_Down: (0.0, -KEY_TURN),
        }
        if event.key() in turns:
            self.set_orbit(self._orbit.turned(*turns[event.key()]))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_orbit(self._orbit.zoomed(1.2))
        elif event.key() == Qt.Key.Key_Minus:
            self.set_orbit(self._orbit.zoomed(1 / 1.2))
        elif event.key() == Qt.Key.Key_F:
            self.set_orbit(Orbit())
        else:
            super().keyPressEvent(event)


def _area(corners: Floats) -> float:
    """Twice the area on the screen, positive for a face that is seen from outside."""
    x, y = corners[:, 0], corners[:, 1]
    # The screen's y runs down, which turns anti-clockwise round.
    return -float(x @ np.roll(y, -1) - y @ np.roll(x, -1))
