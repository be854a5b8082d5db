"""Paints a laid-out sketch: white paper, line art, dimensions and numbered callouts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from app.documents.svg import COLOURS
from app.domain.sketches.annotation_primitives import (
    CALLOUT_ROLES,
    Circle,
    Line,
    Polygon,
    Primitive,
    Role,
    Text,
)
from app.domain.text_width import CAP_HEIGHT
from app.ui import theme
from app.ui.pictures.camera import Camera
from app.ui.sketches.sketch_sheet import SketchSheet


class SketchContent:
    """What a zoom area paints of a sketch.

    Attributes:
        selected: key of the callout or measurement that is chosen, shown filled.
        hovered: key of the one under the mouse, or of the row under it.
        held: shapes of a callout that is being dragged, instead of its own.
    """

    def __init__(self, sheet: SketchSheet) -> None:
        self.sheet = sheet
        self.selected: str | None = None
        self.hovered: str | None = None
        self.held: tuple[str, list[Primitive]] | None = None
        self._sharp: QImage | None = None
        self._sharp_place = QRectF()

    @property
    def extent(self) -> tuple[float, float]:
        return self.sheet.extent

    def sharpen(self, image: QImage, place: QRectF) -> None:
        """Use `image` for this rectangle of the sheet."""
        self._sharp, self._sharp_place = image, place

    def mark(self, point: tuple[float, float]) -> None:
        """Show where a callout will point to that has no words yet."""
        self.held = ("", [Circle(Role.LEADER, "", point, 2 * self.sheet.style.dot)])

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint the sheet as the camera sees it."""
        painter.save()
        painter.translate(camera.left, camera.top)
        painter.scale(camera.scale, camera.scale)
        self._paint_art(painter, camera)
        for shape in self._shapes():
            paint_shape(painter, shape, self._emphasis(shape.key))
        painter.restore()

    def _paint_art(self, painter: QPainter, camera: Camera) -> None:
        picture = self.sheet.layout.picture
        place = QRectF(picture.left, picture.top, picture.width, picture.height)
        seen = QRectF(
            *camera.to_content((0.0, 0.0)), *(side / camera.scale for side in camera.view)
        )
        if self._sharp is not None and self._sharp_place.contains(seen.intersected(place)):
            painter.drawImage(self._sharp_place, self._sharp)
        else:
            painter.drawImage(place, self.sheet.base)

    def _shapes(self) -> Iterable[Primitive]:
        if self.held is None:
            return self.sheet.layout.shapes
        key, instead = self.held
        others = [
            shape
            for shape in self.sheet.layout.shapes
            if not (shape.key == key and shape.role in CALLOUT_ROLES)
        ]
        return [*others, *instead]

    def _emphasis(self, key: str) -> int:
        """0 as it is, 1 under the mouse, 2 chosen."""
        if key == self.selected:
            return 2
        return 1 if key == self.hovered else 0


def paint_shape(painter: QPainter, shape: Primitive, emphasis: int = 0) -> None:
    """Paint one shape in the colours of the printed sheet."""
    ink = QColor(COLOURS[Role.CALLOUT if emphasis and shape.role in _LINES else shape.role])
    if isinstance(shape, Line):
        painter.setPen(QPen(ink, shape.width * (2.2 if emphasis else 1.0)))
        painter.drawLine(QPointF(*shape.start), QPointF(*shape.end))
    elif isinstance(shape, Polygon):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))
    elif isinstance(shape, Circle):
        _paint_circle(painter, shape, ink, emphasis)
    else:
        is_number = shape.role is Role.CALLOUT and emphasis == 2
        _paint_text(painter, shape, PAPER if is_number else ink)


_LINES = (Role.DIMENSION, Role.EXTENSION)
PAPER = QColor(Qt.GlobalColor.white)


def _paint_circle(painter: QPainter, shape: Circle, ink: QColor, emphasis: int) -> None:
    radius = shape.radius * (1.12 if emphasis else 1.0)
    if shape.width == 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        radius *= 1.6 if emphasis else 1.0
    else:
        painter.setPen(QPen(ink, shape.width * (1.5 if emphasis else 1.0)))
        painter.setBrush(ink if emphasis == 2 else PAPER)
    painter.drawEllipse(QPointF(*shape.centre), radius, radius)


def _paint_text(painter: QPainter, shape: Text, ink: QColor) -> None:
    strong, plain = _font(shape.size, QFont.Weight.DemiBold), _font(shape.size)
    words = f" {shape.text}" if shape.text and shape.strong else shape.text
    first = QFontMetricsF(strong).horizontalAdvance(shape.strong)
    width = first + QFontMetricsF(plain).horizontalAdvance(words)
    painter.save()
    painter.translate(*shape.centre)
    painter.rotate(-shape.angle)
    painter.setPen(ink)
    foot = shape.size * CAP_HEIGHT / 2
    painter.setFont(strong)
    painter.drawText(QPointF(-width / 2, foot), shape.strong)
    if words:
        painter.setFont(plain)
        painter.drawText(QPointF(first - width / 2, foot), words)
    painter.restore()


def _font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = theme.font(weight=weight)
    font.setPixelSize(max(1, round(pixels)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
