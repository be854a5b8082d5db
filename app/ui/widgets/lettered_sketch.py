"""A sketch as a map of its rows: each measure a lettered arrow, each callout a numbered dot."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from app.documents.svg import COLOURS
from app.domain.files import TechFile
from app.domain.sketches.annotation_primitives import Box, Role
from app.domain.sketches.callouts import Point, SketchAnnotations
from app.domain.sketches.plane_geometry import distance_to_segment
from app.storage.images import ImageStore
from app.ui import theme
from app.ui.pictures.camera import Camera
from app.ui.sketches.sketch_sheet import read_art, render_part

PIXELS = 900.0
"""Pixels of the longer side of the drawn part, enough for a pane twice its usual size."""

LINE = 1.4
"""Width of outlines in screen pixels where the drawn part is as large as `SHOWN`."""

SHOWN = 230.0
"""Screen pixels of the longer side of the drawn part in a pane of the usual size."""

REACH = 7.0
HEAD = 6.5
BADGE = 8.0
ALONG = (0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86)
"""Where on its arrow a letter may stand, the middle first."""
BESIDE = (2 * BADGE, -2 * BADGE, 4 * BADGE, -4 * BADGE)
"""How far beside the middle of an arrow that is too short for it and its neighbours."""
PAPER = QColor(Qt.GlobalColor.white)
RIM = 0.05
"""Part of the drawing left free around it."""


Arrow = tuple[str, Point, Point]
"""Key, start and end in pixels of the view."""


@dataclass(frozen=True, slots=True)
class DrawnArt:
    """The drawn part of a sketch.

    Attributes:
        image: its pixels.
        crop: which part of the picture that is, 0..1: left, top, width, height.
    """

    image: QImage
    crop: tuple[float, float, float, float]


def draw_art(file: TechFile, images: ImageStore) -> DrawnArt:
    """Draw the part of a sketch that has lines in it; takes about 20 ms, for a thread.

    Raises:
        AppError: it has no drawing, or it is missing or damaged.
    """
    art = read_art(file, images)
    left, top, right, bottom = art.occupied
    rim = RIM * max(right - left, bottom - top)
    left, top = max(left - rim, 0.0), max(top - rim, 0.0)
    right, bottom = min(right + rim, 1.0), min(bottom + rim, 1.0)
    crop = (left, top, right - left, bottom - top)
    part = (crop[2] * art.width, crop[3] * art.height)
    scale = PIXELS / max(*part, 1.0)
    size = QSize(max(1, round(part[0] * scale)), max(1, round(part[1] * scale)))
    if art.line_art is not None:
        svg = art.line_art.to_svg(SHOWN * art.width / (2 * LINE * max(part))).encode()
        picture = Box(0.0, 0.0, art.width, art.height)
        seen = QRectF(left * art.width, top * art.height, *part)
        return DrawnArt(render_part(svg, picture, seen, scale), crop)
    pixels = art.pixels or QImage()
    cut = pixels.copy(
        round(left * pixels.width()),
        round(top * pixels.height()),
        round(crop[2] * pixels.width()),
        round(crop[3] * pixels.height()),
    )
    mode = Qt.TransformationMode.SmoothTransformation
    return DrawnArt(cut.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode), crop)


class LetteredSketch:
    """What a zoom area paints of it.

    Attributes:
        lit: key of the arrow or callout of the chosen row.
        hovered: key of the one under the mouse.
    """

    def __init__(self, art: DrawnArt, annotations: SketchAnnotations, lit: str | None) -> None:
        self._art = art
        self.annotations = annotations
        self.lit = lit
        self.hovered: str | None = None
        self._small: QImage | None = None

    @property
    def extent(self) -> tuple[float, float]:
        return (float(self._art.image.width()), float(self._art.image.height()))

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint the drawing, the arrows over it, the lit one last."""
        wide, high = (side * camera.scale for side in self.extent)
        place = QRectF(camera.left, camera.top, wide, high)
        painter.drawImage(place, self._sized(place, painter.device().devicePixelRatioF()))
        strong = {self.lit, self.hovered}
        arrows = list(self._arrows(camera))
        letters = self._letters(arrows)
        for step in (False, True):
            for key, start, end in arrows:
                if (key in strong) is step:
                    _paint_arrow(painter, start, end, strong=step)
            for key, at in letters.items():
                if (key in strong) is step:
                    _paint_badge(painter, key, QPointF(*at), strong=step, round_=False)
            for key, number, at in self._dots(camera):
                if (key in strong) is step:
                    _paint_badge(painter, number, QPointF(*at), strong=step, round_=True)

    def _sized(self, place: QRectF, ratio: float) -> QImage:
        """The drawing as large as it is shown: painted smaller its lines would break up."""
        size = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if size.width() >= self._art.image.width():
            return self._art.image
        if self._small is None or self._small.size() != size:
            mode = Qt.TransformationMode.SmoothTransformation
            aspect = Qt.AspectRatioMode.IgnoreAspectRatio
            self._small = self._art.image.scaled(size, aspect, mode)
        return self._small

    def key_at(self, point: Point, camera: Camera) -> str | None:
        """What lies at a point of the view: the letters before the lines."""
        for key, _, at in self._dots(camera):
            if math.dist(at, point) <= BADGE + 2:
                return key
        arrows = list(self._arrows(camera))
        for key, at in self._letters(arrows).items():
            if math.dist(at, point) <= BADGE + 2:
                return key
        for key, start, end in arrows:
            if distance_to_segment(point, (start, end)) <= REACH:
                return key
        return None

    @property
    def _is_about_measures(self) -> bool:
        """Arrows for points of measure, numbers for parts and seams: both at once is a thicket."""
        return any(one.code == self.lit for one in self.annotations.measurements)

    def _arrows(self, camera: Camera) -> Iterator[Arrow]:
        for one in self.annotations.measurements if self._is_about_measures else ():
            if one.start is not None and one.end is not None:
                yield one.code, self._at(one.start, camera), self._at(one.end, camera)

    def _letters(self, arrows: list[Arrow]) -> dict[str, Point]:
        """Where the letter of each arrow stands, none on another; the lit one has the choice."""
        placed: dict[str, Point] = {}
        for key, start, end in sorted(arrows, key=lambda one: one[0] != self.lit):
            free = (
                at
                for at in _places(start, end)
                if all(math.dist(at, other) >= 2 * BADGE for other in placed.values())
            )
            placed[key] = next(free, _between(start, end, ALONG[0]))
        return placed

    def _dots(self, camera: Camera) -> Iterator[tuple[str, str, Point]]:
        for one in () if self._is_about_measures else self.annotations.callouts:
            yield one.id, str(one.number), self._at(one.position, camera)

    def _at(self, place: Point, camera: Camera) -> Point:
        left, top, width, height = self._art.crop
        wide, high = self.extent
        return camera.to_view(((place[0] - left) / width * wide, (place[1] - top) / height * high))


def _between(start: Point, end: Point, part: float) -> Point:
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def _places(start: Point, end: Point) -> Iterator[Point]:
    """Where the letter of an arrow may stand, the best place first."""
    yield from (_between(start, end, part) for part in ALONG)
    middle, far = _between(start, end, ALONG[0]), math.dist(start, end) or 1.0
    across = ((start[1] - end[1]) / far, (end[0] - start[0]) / far)
    yield from ((middle[0] + across[0] * by, middle[1] + across[1] * by) for by in BESIDE)


def _ink(*, strong: bool) -> QColor:
    ink = QColor(COLOURS[Role.CALLOUT])
    ink.setAlphaF(1.0 if strong else 0.55)
    return ink


def _paint_arrow(painter: QPainter, start: Point, end: Point, *, strong: bool) -> None:
    ink = _ink(strong=strong)
    painter.setPen(QPen(ink, 2.4 if strong else 1.0))
    painter.drawLine(QPointF(*start), QPointF(*end))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for tip, tail in ((start, end), (end, start)):
        painter.drawPolygon(_head(tip, tail, HEAD * (1.3 if strong else 1.0)))


def _head(tip: Point, tail: Point, length: float) -> QPolygonF:
    far = math.dist(tip, tail) or 1.0
    x, y = (tail[0] - tip[0]) / far, (tail[1] - tip[1]) / far
    side = length * 0.32
    return QPolygonF(
        [
            QPointF(*tip),
            QPointF(tip[0] + x * length - y * side, tip[1] + y * length + x * side),
            QPointF(tip[0] + x * length + y * side, tip[1] + y * length - x * side),
        ]
    )


def _paint_badge(
    painter: QPainter, words: str, centre: QPointF, *, strong: bool, round_: bool
) -> None:
    font = theme.font(weight=QFont.Weight.DemiBold)
    font.setPixelSize(12 if strong else 10)
    width = max(QFontMetricsF(font).horizontalAdvance(words) + 7, 2 * BADGE - 2)
    high = 2 * BADGE - (0 if strong else 2)
    place = QRectF(centre.x() - width / 2, centre.y() - high / 2, width, high)
    ink = _ink(strong=strong)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if strong else PAPER)
    radius = high / 2 if round_ else 4
    painter.drawRoundedRect(place, radius, radius)
    painter.setFont(font)
    painter.setPen(PAPER if strong else QColor(COLOURS[Role.CALLOUT]))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
