"""Writes a sketch as a stand-alone SVG in millimetres, in layers, with its text as text."""

from __future__ import annotations

import base64
from xml.sax.saxutils import escape, quoteattr

from app.documents.content import SketchSheet
from app.documents.font_subset import font_faces
from app.documents.line_art import LineArt
from app.documents.pictures import picture_bytes, picture_kind
from app.documents.printable import plain
from app.documents.sketch_art import SketchArt, placed_sketch
from app.documents.svg_legend import WIDTH as LEGEND_WIDTH
from app.documents.svg_legend import legend
from app.domain.sketches.annotation_layout import AnnotationLayout
from app.domain.sketches.annotation_primitives import (
    CALLOUT_ROLES,
    Box,
    Circle,
    Line,
    Polygon,
    Primitive,
    Role,
    Text,
)
from app.domain.sketches.annotation_style import STANDARD
from app.domain.text_width import CAP_HEIGHT

INK = "#161616"
COLOURS = {
    Role.EXTENSION: "#7a7a76",
    Role.DIMENSION: "#2e2e2c",
    Role.UNKNOWN: "#b3661a",
    Role.LEADER: "#1f5c46",
    Role.CALLOUT: "#1f5c46",
}
"""Grey lines, amber where a value is unknown, green callouts."""

CHECK_BAR = 100.0
"""Length in mm of the bar that shows whether a print or import kept its size."""

_FONTS = "'Source Sans Pro', 'Source Sans 3', Arial, Helvetica, sans-serif"
_MARGIN = 6.0
_FOOT = 12.0


def sketch_svg(sheet: SketchSheet, width: float = 277.0, height: float = 190.0) -> str:
    """The sketch with dimensions and callouts on a sheet of `width` by `height` mm.

    Groups OUTLINE, DETAIL, STITCH, DIMENSION, CALLOUT and LEGEND become layers in drawing programs;
    the legend says what each number and letter means, since the file travels alone. Where
    the sketch has a scale, the largest standard one that fits is used and named, beside a bar that
    is 100 mm long on the sheet. Its font travels with it.

    Raises:
        RefusedInputError: the line art or picture of the sketch is damaged.
    """
    page = Box(_MARGIN, _MARGIN, width - _MARGIN - LEGEND_WIDTH, height - _MARGIN - _FOOT)
    beside = Box(page.right + _MARGIN, _MARGIN, width - _MARGIN, height - _MARGIN)
    layout, art = placed_sketch(sheet, page)
    dimensions = [s for s in layout.shapes if s.role not in CALLOUT_ROLES]
    callouts = [s for s in layout.shapes if s.role in CALLOUT_ROLES]
    written = [
        f'<g id="DIMENSION">{"".join(map(_shape, dimensions))}</g>',
        f'<g id="CALLOUT">{"".join(map(_shape, callouts))}</g>',
        legend(sheet.annotations, beside, INK),
        _check_bar(layout, height - _MARGIN),
    ]
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}" font-family="{_FONTS}">',
        f"<title>{escape(plain(sheet.title))}</title>",
        f"<defs><style>{font_faces(''.join(written))}</style></defs>",
        _art(sheet, art, layout),
        *written,
        "</svg>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _art(sheet: SketchSheet, art: SketchArt, layout: AnnotationLayout) -> str:
    """The line art where the layout has it; pixels are embedded, never linked."""
    box = layout.picture
    if isinstance(art, LineArt):
        view, unit = art.view, box.width / art.view[2]
        shift = f"translate({box.left:.4f} {box.top:.4f}) scale({unit:.8g})"
        shift += f" translate({-view[0]:.6g} {-view[1]:.6g})"
        # Layers must be the outermost groups, or drawing programs do not show them as layers.
        return art.groups(box.width).replace('<g id="', f'<g transform="{shift}" id="')
    if sheet.picture is None:
        return ""
    data = picture_bytes(sheet.picture)
    source = f"data:{picture_kind(data).media_type};base64,{base64.b64encode(data).decode()}"
    return (
        f'<g id="OUTLINE"><image x="{box.left:.3f}" y="{box.top:.3f}" width="{box.width:.3f}" '
        f'height="{box.height:.3f}" href="{source}"/></g>'
    )


def _shape(shape: Primitive) -> str:
    colour = COLOURS[shape.role]
    if isinstance(shape, Line):
        return (
            f'<line x1="{shape.start[0]:.3f}" y1="{shape.start[1]:.3f}" x2="{shape.end[0]:.3f}" '
            f'y2="{shape.end[1]:.3f}" stroke="{colour}" stroke-width="{shape.width:g}"/>\n'
        )
    if isinstance(shape, Polygon):
        points = " ".join(f"{x:.3f},{y:.3f}" for x, y in shape.points)
        return f'<polygon points="{points}" fill="{colour}"/>\n'
    if isinstance(shape, Circle):
        paint = f'fill="{colour}"'
        if shape.width:
            paint = f'fill="#ffffff" stroke="{colour}" stroke-width="{shape.width:g}"'
        x, y = shape.centre
        return f'<circle cx="{x:.3f}" cy="{y:.3f}" r="{shape.radius:g}" {paint}/>\n'
    return _text(shape, colour)


def _text(shape: Text, colour: str) -> str:
    x, y = shape.centre
    turn = f' transform="rotate({-shape.angle:.3f} {x:.3f} {y:.3f})"' if shape.angle else ""
    strong = f'<tspan font-weight="600">{escape(plain(shape.strong))}</tspan>'
    words = f" {escape(plain(shape.text))}" if shape.text else ""
    return (
        f'<text x="{x:.3f}" y="{y + shape.size * CAP_HEIGHT / 2:.3f}" font-size="{shape.size:g}" '
        f'text-anchor="middle" fill={quoteattr(colour)}{turn}>{strong}{words}</text>\n'
    )


def _check_bar(layout: AnnotationLayout, foot: float) -> str:
    """The scale in words, and a bar of 100 mm with a tick every 10 mm."""
    if layout.scale is None:
        note = f'<text x="{_MARGIN}" y="{foot}" font-size="{STANDARD.text}">Not to scale</text>'
        return f'<g id="SCALE" fill="{INK}">{note}</g>'
    ticks = "".join(
        f"M{_MARGIN + i * 10:g} {foot - 4:g}v{-2 if i % 5 == 0 else -1}" for i in range(11)
    )
    bar = f"M{_MARGIN:g} {foot - 4:g}h{CHECK_BAR:g}"
    return (
        f'<g id="SCALE" fill="{INK}"><path id="CHECK-BAR" d="{bar}" fill="none" stroke="{INK}" '
        f'stroke-width="0.25"/><path d="{ticks}" fill="none" stroke="{INK}" stroke-width="0.18"/>'
        f'<text x="{_MARGIN:g}" y="{foot:g}" font-size="{STANDARD.text}">'
        f"{layout.scale_note()} · this bar is 100 mm long</text></g>"
    )
