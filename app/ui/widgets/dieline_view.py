"""The flat blank with its artwork and lines, to scale on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.packaging.dieline import Dieline, LineType, PanelPlace, Path, flattened
from app.domain.packaging.dieline_art import ArtPlace, art_places
from app.ui import theme, tokens

AIR = 16.0
NEAREST, FARTHEST = 1.0, 12.0
HATCH = 0.10
MOST_SMALL = 48
LINES: dict[LineType, tuple[str, Qt.PenStyle, float]] = {
    # What is drawn last lies on top: the cut.
    LineType.SAFE: ("line_safe", Qt.PenStyle.DotLine, 1.0),
    LineType.BLEED: ("line_bleed", Qt.PenStyle.SolidLine, 1.0),
    LineType.GLUE: ("line_glue", Qt.PenStyle.DashLine, 1.0),
    LineType.CREASE: ("line_crease", Qt.PenStyle.DashLine, 1.3),
    LineType.CUT: ("line_cut", Qt.PenStyle.SolidLine, 1.3),
}


@dataclass(frozen=True, slots=True)
class _Shapes:
    """A dieline as paths in millimetres."""

    lines: dict[LineType, QPainterPath]
    board: QPainterPath
    places: tuple[ArtPlace, ...]


class DielineView(QWidget):
    """Fits the blank into itself; the wheel zooms, dragging moves, a double click fits again.

    Signals:
        panel_clicked: the name of the panel under the mouse.
    """

    panel_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dieline: Dieline | None = None
        self._shapes: _Shapes | None = None
        self._art: dict[str, QImage] = {}
        self._names: dict[str, str] = {}
        self._chosen = ""
        self._zoom = 1.0
        self._shift = QPointF()
        self._grabbed: QPointF | None = None
        self._was_dragged = False
        self._picture: QPixmap | None = None
        self._small: dict[tuple[int, int, int], QImage] = {}
        self.setMinimumSize(200, 180)
        self.setAccessibleName(self.tr("Dieline"))

    def show_dieline(self, dieline: Dieline, names: dict[str, str]) -> None:
        """Show a blank.

        Args:
            dieline: its lines.
            names: how each panel without artwork is called on it.
        """
        self._dieline, self._names = dieline, names
        self._shapes = _shapes(dieline)
        self._paint_anew()

    def show_art(self, art: dict[str, QImage]) -> None:
        """Put artwork on the panels."""
        if {k: v.cacheKey() for k, v in art.items()} != {
            k: v.cacheKey() for k, v in self._art.items()
        }:
            self._art = art
            self._paint_anew()

    def choose(self, panel: str) -> None:
        """Mark a panel; none where it is empty."""
        if panel != self._chosen:
            self._chosen = panel
            self.update()

    def panel_at(self, place: QPointF) -> str:
        """The panel under a point of the widget, empty beside all of them."""
        if self._dieline is None:
            return ""
        back, _ = self._transform().inverted()
        point = back.map(place)
        for one in self._dieline.panels:
            if QRectF(one.x, one.y, one.width, one.height).contains(point):
                return one.art
        return ""

    def follow_theme(self) -> None:
        self._paint_anew()

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    def _paint_anew(self) -> None:
        self._picture = None
        self.update()

    def _transform(self) -> QTransform:
        """From millimetres of the blank to the widget."""
        if self._dieline is None:
            return QTransform()
        wide, high = self._dieline.width, self._dieline.height
        room = (max(1.0, self.width() - 2 * AIR), max(1.0, self.height() - 2 * AIR))
        scale = min(room[0] / wide, room[1] / high) * self._zoom
        made = QTransform()
        made.translate(self.width() / 2 + self._shift.x(), self.height() / 2 + self._shift.y())
        made.scale(scale, scale)
        made.translate(-wide / 2, -high / 2)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        self._paint_choice(painter)
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("picture"))
        if self._shapes is not None and self._dieline is not None:
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(self._transform())
            painter.fillPath(self._shapes.board, QColor(tokens.LIGHT["board"]))
            self._paint_art(painter, self._shapes)
            self._paint_lines(painter, self._shapes)
            self._paint_names(painter, self._dieline)
            painter.end()
        return picture

    def _paint_art(self, painter: QPainter, shapes: _Shapes) -> None:
        for place in shapes.places:
            image = self._art.get(place.art)
            if image is None:
                continue
            painter.save()
            if place.disc is not None:
                x, y, radius = place.disc
                path = QPainterPath()
                path.addEllipse(QPointF(x, y), radius, radius)
                painter.setClipPath(path)
            else:
                painter.setClipRect(QRectF(*place.clip))
            a, b, c, d, e, f = place.matrix
            scaled = self._scaled(image, place, painter.transform().m11())
            wide, high = scaled.width(), scaled.height()
            turn = QTransform(a / wide, b / wide, c / high, d / high, e, f)
            painter.setTransform(turn, combine=True)
            painter.drawImage(QPointF(0, 0), scaled)
            painter.restore()

    def _scaled(self, image: QImage, place: ArtPlace, scale: float) -> QImage:
        """The artwork at about the size it is seen in, or a fine pattern would flicker."""
        ratio = self.devicePixelRatioF() * scale
        wanted = QSize(
            max(8, round(abs(place.matrix[0]) * ratio)), max(8, round(abs(place.matrix[3]) * ratio))
        )
        if wanted.width() * 1.5 > image.width():
            return image
        key = (image.cacheKey(), wanted.width(), wanted.height())
        if key not in self._small:
            if len(self._small) > MOST_SMALL:
                self._small.clear()
            ratios, modes = Qt.AspectRatioMode, Qt.TransformationMode
            self._small[key] = image.scaled(
                wanted, ratios.IgnoreAspectRatio, modes.SmoothTransformation
            )
        return self._small[key]

    def _paint_lines(self, painter: QPainter, shapes: _Shapes) -> None:
        glue = QColor(tokens.LIGHT["line_glue"])
        glue.setAlphaF(HATCH)
        painter.fillPath(shapes.lines[LineType.GLUE], glue)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for kind, (token, style, width) in LINES.items():
            pen = QPen(QColor(tokens.LIGHT[token]), width, style)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(shapes.lines[kind])

    def _paint_names(self, painter: QPainter, dieline: Dieline) -> None:
        """The names of panels that carry nothing yet."""
        turn = painter.transform()
        painter.resetTransform()
        painter.scale(1.0, 1.0)
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        painter.setPen(QColor(tokens.LIGHT["muted"]))
        for place in dieline.panels:
            if place.art in self._art:
                continue
            box = turn.mapRect(QRectF(place.x, place.y, place.width, place.height))
            text = self._names.get(place.name, self._names.get(place.art, ""))
            room = painter.fontMetrics().horizontalAdvance(text) + 4
            if box.width() > room:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_choice(self, painter: QPainter) -> None:
        if self._dieline is None or not self._chosen:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform())
        pen = QPen(QColor(tokens.LIGHT["accent"]), 2.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in self._dieline.panels:
            if place.art == self._chosen:
                _outline(painter, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()
        self._was_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        way = event.position() - self._grabbed
        if self._zoom > 1 and (self._was_dragged or way.manhattanLength() > 4):
            self._was_dragged = True
            self._shift += way
            self._grabbed = event.position()
            self._paint_anew()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and not self._was_dragged:
            self.panel_clicked.emit(self.panel_at(event.position()))
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._zoom, self._shift = 1.0, QPointF()
        self._paint_anew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        zoom = min(FARTHEST, max(NEAREST, self._zoom * 1.0015 ** event.angleDelta().y()))
        middle = QPointF(self.width() / 2, self.height() / 2)
        from_middle = event.position() - middle
        # The point under the mouse stays where it is.
        self._shift = from_middle - (from_middle - self._shift) * (zoom / self._zoom)
        if zoom == NEAREST:
            self._shift = QPointF()
        self._zoom = zoom
        self._paint_anew()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_anew()


def _outline(painter: QPainter, place: PanelPlace) -> None:
    box = QRectF(place.x, place.y, place.width, place.height)
    if place.round:
        painter.drawEllipse(box)
    else:
        painter.drawRect(box)


def _shapes(dieline: Dieline) -> _Shapes:
    lines = {kind: QPainterPath() for kind in LineType}
    board = QPainterPath()
    for path in dieline.paths:
        one = _path(path)
        lines[path.type].addPath(one)
        if path.type is LineType.CUT and path.closed:
            board.addPath(one)
    for ring in dieline.rings:
        circle = QPainterPath()
        circle.addEllipse(QPointF(*ring.centre), ring.radius, ring.radius)
        lines[ring.type].addPath(circle)
        if ring.type is LineType.CUT:
            board.addPath(circle)
    return _Shapes(lines, board, art_places(dieline))


def _path(path: Path) -> QPainterPath:
    made = QPainterPath()
    points = flattened(path) if path.closed else [(v.x, v.y) for v in path.vertices]
    made.moveTo(*points[0])
    for point in points[1:]:
        made.lineTo(*point)
    if path.closed:
        made.closeSubpath()
    return made
