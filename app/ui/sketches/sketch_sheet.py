"""A sketch ready for the screen: line art, and everything drawn over it; made in a thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.documents.line_art import LineArt, read_line_art, read_pixel_art
from app.domain.files import TechFile
from app.domain.sketches.annotation_layout import AnnotationLayout, lay_out_on_page
from app.domain.sketches.annotation_primitives import Box, Circle, Primitive, Role, Text
from app.domain.sketches.annotation_style import STANDARD, AnnotationStyle
from app.domain.sketches.callout_layout import Balloon, draw_balloons
from app.domain.sketches.callouts import Callout, Point, SketchAnnotations
from app.storage.images import ImageStore
from app.ui.numbers import spoken
from app.ui.pictures.decoding import decode_picture

OUTLINE_PIXELS = 3.3
"""Screen pixels for a millimetre of line width, so that outlines are 1.65 wide."""

LEAST_SCALE, MOST_SCALE = 3.9, 5.0
"""Screen pixels for a millimetre of annotation: letters of 10 to 13 pixels."""

FULL_SCALE_SIDE = 700.0
"""Views whose shorter side has this many pixels get the largest letters."""


@dataclass(frozen=True, slots=True)
class SketchArt:
    """The drawing itself.

    Attributes:
        line_art: vectors, where the engine drew vectors.
        pixels: else the picture it drew.
        occupied: left, top, right, bottom of the drawn lines, 0..1 of the picture.
    """

    width: float
    height: float
    occupied: tuple[float, float, float, float]
    line_art: LineArt | None = None
    pixels: QImage | None = None


@dataclass(frozen=True, slots=True)
class SketchSheet:
    """A sketch laid out for a view of some size; all lengths in pixels of that view.

    Attributes:
        svg: the line art with line widths that suit the view, None for a drawing of pixels.
        base: the whole picture as pixels, sharp at the fitting zoom.
    """

    annotations: SketchAnnotations
    extent: tuple[float, float]
    layout: AnnotationLayout
    style: AnnotationStyle
    svg: bytes | None
    base: QImage

    def centre_of(self, callout_id: str) -> Point | None:
        """Where the balloon of a callout stands."""
        for shape in self.layout.shapes:
            if shape.key != callout_id or shape.role is not Role.CALLOUT:
                continue
            if isinstance(shape, Circle):
                return shape.centre
        return None

    def anchor_of(self, callout_id: str) -> Point | None:
        """Where a callout points to."""
        callout = self.callout(callout_id)
        return None if callout is None else self.layout.picture.at(callout.position)

    def callout(self, callout_id: str) -> Callout | None:
        found = (one for one in self.annotations.callouts if one.id == callout_id)
        return next(found, None)

    def place(self, point: Point) -> Point:
        """A point of the view as a place of the picture, in parts of it."""
        box = self.layout.picture
        return ((point[0] - box.left) / box.width, (point[1] - box.top) / box.height)

    def with_annotations(self, after: SketchAnnotations) -> SketchSheet | None:
        """The sheet after an edit that leaves everything else where it is.

        Returns:
            None where something needs a new place, so that all must be laid out again.
        """
        before = {callout.id: callout for callout in self.annotations.callouts}
        shapes = list(self.layout.shapes)
        for callout in after.callouts:
            old = before.pop(callout.id, None)
            centre = self.centre_of(callout.id) if callout.label is None else None
            moved = old is None or (old.label, old.position) != (callout.label, callout.position)
            if not moved:
                continue
            if callout.label is None and (old is None or old.label is not None or centre is None):
                return None
            if callout.label is not None:
                centre = self.layout.picture.at(callout.label)
            if centre is None:
                return None
            shapes = [*_without(shapes, callout.id), *self.balloon(callout, centre)]
        for gone in before:
            shapes = _without(shapes, gone)
        layout = replace(self.layout, shapes=tuple(shapes))
        return replace(self, annotations=after, layout=layout)

    def balloon(
        self, callout: Callout, centre: Point, anchor: Point | None = None
    ) -> list[Primitive]:
        """The shapes of one callout with its balloon at `centre`."""
        anchor = anchor or self.layout.picture.at(callout.position)
        return draw_balloons([Balloon(callout, anchor, centre)], self.style)


def read_art(file: TechFile, images: ImageStore) -> SketchArt:
    """The drawing of a sketch, vectors where it has them.

    Raises:
        AppError: it has none, or it is missing or damaged.
    """
    if file.vector is not None:
        art = read_line_art(images.read(file.vector).decode())
        return SketchArt(art.width, art.height, art.occupied, line_art=art)
    data = images.read(file.image or "")
    pixels = decode_picture(data)
    found = read_pixel_art(data)
    return SketchArt(found.width, found.height, found.occupied, pixels=pixels)


def make_sheet(
    art: SketchArt, annotations: SketchAnnotations, view: tuple[float, float], ratio: float
) -> SketchSheet:
    """Lay out drawing and annotations so that they fill a view.

    Args:
        view: width and height in pixels.
        ratio: device pixels for one of these.
    """
    side = min(view) / FULL_SCALE_SIDE * MOST_SCALE
    style = STANDARD.scaled(min(MOST_SCALE, max(LEAST_SCALE, side)))
    # Standard drawing scales are for paper; on the screen the drawing is as large as fits.
    unscaled = annotations.model_copy(update={"millimetres_per_width": None})
    layout = lay_out_on_page(
        unscaled, (art.width, art.height), Box(0.0, 0.0, *view), art.occupied, style
    )
    layout = replace(layout, shapes=tuple(_as_spoken(layout.shapes, annotations)))
    svg = None
    if art.line_art is not None:
        svg = art.line_art.to_svg(layout.picture.width / OUTLINE_PIXELS).encode()
    base = _base(art, svg, layout.picture, ratio)
    return SketchSheet(annotations, view, layout, style, svg, base)


def render_part(svg: bytes, picture: Box, part: QRectF, scale: float) -> QImage:
    """A part of the line art, sharp at a zoom.

    Args:
        picture: where the whole drawing lies, in pixels of the view.
        part: which rectangle of the view's content, in the same pixels.
        scale: device pixels for one of these.
    """
    size = QSize(max(1, round(part.width() * scale)), max(1, round(part.height() * scale)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    target = QRectF(
        (picture.left - part.left()) * scale,
        (picture.top - part.top()) * scale,
        picture.width * scale,
        picture.height * scale,
    )
    QSvgRenderer(QByteArray(svg)).render(painter, target)
    painter.end()
    return image


def _base(art: SketchArt, svg: bytes | None, picture: Box, ratio: float) -> QImage:
    if svg is None:
        return art.pixels or QImage()
    part = QRectF(picture.left, picture.top, picture.width, picture.height)
    return render_part(svg, picture, part, ratio)


def _as_spoken(shapes: Iterable[Primitive], annotations: SketchAnnotations) -> Iterator[Primitive]:
    """The shapes with numbers as the language of the window writes them, like the rows beside it.

    What is exported keeps its point: a factory anywhere reads the drawing together with tables
    and DXF files, which all have points, and after ISO 80000-1 either sign is right on paper.
    """
    measured = {
        one.code for one in annotations.measurements if isinstance(one.value.value, Decimal)
    }
    for shape in shapes:
        if isinstance(shape, Text) and shape.role is not Role.CALLOUT and shape.key in measured:
            yield replace(shape, text=spoken(shape.text))
        else:
            yield shape


def _without(shapes: list[Primitive], callout_id: str) -> list[Primitive]:
    kinds = (Role.LEADER, Role.CALLOUT)
    return [one for one in shapes if not (one.role in kinds and one.key == callout_id)]
