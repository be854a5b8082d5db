"""Lettering on artwork: a line or two of spaced capitals on a quiet plate."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import font_source_sans_pro
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.drafter.colours import distance, mixed, to_lch
from app.drafter.pattern_canvas import Sheet
from app.drafter.pattern_design import PatternDesign
from app.drafter.pattern_regular import rectangle

Floats = NDArray[np.float64]
FONT_PIXELS = 200
TRACKING = 0.16
"""Space between capitals in parts of the type size, as wide-set wordmarks have it."""
QUIET = frozenset({"plain", "gradient"})
"""Motifs quiet enough to set type on without a plate."""


@cache
def _font(name: str) -> ImageFont.FreeTypeFont:
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    return ImageFont.truetype(folder / f"SourceSansPro-{name}.ttf", FONT_PIXELS)


def letter(sheet: Sheet, design: PatternDesign, middle: float, width: float, *, lid: bool) -> None:
    """Set the lettering about a place of the strip.

    Args:
        sheet: to set it on.
        design: with the lines.
        middle: of the lettering on the strip, in mm.
        width: of the panel that carries it, in mm.
        lid: whether it is a lid, which carries the first line alone, smaller.
    """
    lines = design.lettering[:1] if lid else design.lettering
    if not lines:
        return
    high = sheet.window.tall
    masks = [
        _line(text, "Semibold" if number == 0 else "Regular") for number, text in enumerate(lines)
    ]
    room = width * (0.34 if lid else 0.42)
    size = min(room / masks[0].shape[1], high * 0.11 / masks[0].shape[0]) * FONT_PIXELS
    sizes = [size if number == 0 else size * 0.42 for number in range(len(masks))]
    sizes = [
        min(one, room / mask.shape[1] * FONT_PIXELS) for one, mask in zip(sizes, masks, strict=True)
    ]
    wide = max(m.shape[1] * s / FONT_PIXELS for m, s in zip(masks, sizes, strict=True))
    gaps = size * 0.55
    tall = sum(m.shape[0] * s / FONT_PIXELS for m, s in zip(masks, sizes, strict=True))
    tall += gaps * (len(masks) - 1)
    centre = sheet.window.top + high * (0.5 if lid else 0.46)
    ink = _plate(sheet, design, (middle, centre), (wide, tall), size)
    y = centre - tall / 2
    for mask, one in zip(masks, sizes, strict=True):
        scale = one / FONT_PIXELS
        _stamp(sheet, mask, (middle - mask.shape[1] * scale / 2, y), scale, ink)
        y += mask.shape[0] * scale + gaps


def _plate(
    sheet: Sheet,
    design: PatternDesign,
    middle: tuple[float, float],
    size: tuple[float, float],
    type_size: float,
) -> str:
    """A plate in the ground colour with a fine frame; the colour of the type."""
    x, y = middle
    inks = sorted(design.inks[:3], key=lambda one: -distance(one, design.ground))
    ink = design.inks[0] if distance(design.inks[0], design.ground) > 0.3 else inks[0]
    if design.motif in QUIET and not design.second:
        if design.motif == "gradient":
            ink = (
                "#ffffff"
                if to_lch(mixed(design.ground, design.inks[-1])).light < 0.66
                else "#1d1f22"
            )
        return ink
    margin = type_size * 0.95
    wide, tall = size[0] + 2 * margin, size[1] + 2 * margin
    for grow, colour in ((0.0, design.ground), (-0.26, ink), (-0.315, design.ground)):
        by = grow * margin
        sheet.polygon(
            rectangle(x - wide / 2 - by, y - tall / 2 - by, wide + 2 * by, tall + 2 * by), colour
        )
    return ink


def _line(text: str, weight: str) -> Floats:
    """Spaced capitals as a mask 0..1 at the size of the font, cut to the ink."""
    font, space = _font(weight), FONT_PIXELS * TRACKING
    letters = text.upper()
    widths = [font.getlength(one) + space for one in letters]
    picture = Image.new("L", (int(sum(widths)) + 8, FONT_PIXELS * 2), 0)
    pen, x = ImageDraw.Draw(picture), 4.0
    for one, wide in zip(letters, widths, strict=True):
        pen.text((x, FONT_PIXELS * 0.3), one, fill=255, font=font)
        x += wide
    box = picture.getbbox() or (0, 0, 1, 1)
    return np.asarray(picture.crop(box), np.float64) / 255


def _stamp(sheet: Sheet, mask: Floats, corner: tuple[float, float], scale: float, ink: str) -> None:
    """Print a mask with its upper left corner at a place in mm."""
    high, wide = mask.shape
    for points in sheet.placements(rectangle(corner[0], corner[1], wide * scale, high * scale)):
        left, top = points[0]
        right, bottom = points[2]
        target = np.zeros(sheet.pixels.shape[:2], np.float64)
        x0, y0 = max(int(left), 0), max(int(top), 0)
        x1 = min(int(right) + 1, sheet.pixels.shape[1])
        y1 = min(int(bottom) + 1, sheet.pixels.shape[0])
        if x1 <= x0 or y1 <= y0:
            continue
        size = max(int(right - left), 1), max(int(bottom - top), 1)
        image = Image.fromarray((mask * 255).astype(np.uint8)).resize(
            size, Image.Resampling.LANCZOS
        )
        part = np.asarray(image, np.float64) / 255
        from_x, from_y = x0 - int(left), y0 - int(top)
        piece = part[from_y : from_y + y1 - y0, from_x : from_x + x1 - x0]
        target[y0 : y0 + piece.shape[0], x0 : x0 + piece.shape[1]] = piece
        sheet.blend(target, ink)
