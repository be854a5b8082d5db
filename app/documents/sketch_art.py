"""The drawing of a sketch together with the place of everything drawn over it."""

from __future__ import annotations

from app.documents.content import SketchSheet
from app.documents.line_art import LineArt, PixelArt, read_line_art, read_pixel_art
from app.documents.pictures import picture_bytes
from app.domain.errors import RefusedInputError
from app.domain.sketches.annotation_layout import AnnotationLayout, lay_out_on_page
from app.domain.sketches.annotation_primitives import Box
from app.domain.sketches.annotation_style import STANDARD, AnnotationStyle

SketchArt = LineArt | PixelArt


def read_art(sheet: SketchSheet) -> SketchArt:
    """The drawing of a sketch, vectors where it has them.

    Raises:
        RefusedInputError: there is no drawing, or it is damaged.
    """
    if sheet.line_art is not None:
        return read_line_art(sheet.line_art)
    if sheet.picture is not None:
        return read_pixel_art(picture_bytes(sheet.picture))
    raise RefusedInputError(f"The sketch “{sheet.title}” has no drawing.", "Draw it again.")


def placed_sketch(
    sheet: SketchSheet, page: Box, style: AnnotationStyle = STANDARD
) -> tuple[AnnotationLayout, SketchArt]:
    """Drawing and annotations laid out to fill the box `page`, in mm.

    Raises:
        RefusedInputError: there is no drawing, or it is damaged.
    """
    art = read_art(sheet)
    size = (float(art.width), float(art.height))
    return lay_out_on_page(sheet.annotations, size, page, art.occupied, style), art
