"""The data of one sketch page: drawing, shapes drawn over it, and the tables beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.documents.content import MeasurementRow, SketchSheet, provenance
from app.documents.line_art import LineArt
from app.documents.paper import PageGeometry
from app.documents.pictures import place_picture
from app.documents.sketch_art import placed_sketch
from app.domain.sketches.annotation_layout import AnnotationLayout
from app.domain.sketches.annotation_primitives import Circle, Line, Polygon, Primitive, Text
from app.domain.sketches.callouts import Measurement
from app.domain.sketches.dimension_layout import value_text
from app.domain.specification import SpecValue
from app.domain.text_width import shortened

Data = dict[str, Any]

ABBREVIATED = frozenset({"bom", "pom"})
"""Sheets that the trade names by their initials."""


def sketch_data(
    sheet: SketchSheet,
    index: int,
    folder: Path,
    geometry: PageGeometry,
    rows: Sequence[MeasurementRow],
) -> Data:
    """Everything of one sketch page; the drawing is put into `folder`.

    Args:
        sheet: the sketch.
        index: its number within the pack, for the file name.
        folder: where the template finds its files.
        geometry: of the page.
        rows: measurement rows of the pack, for tolerances by code.

    Raises:
        RefusedInputError: there is no drawing, or it is damaged.
    """
    layout, art = placed_sketch(sheet, geometry.sketch_area())
    if isinstance(art, LineArt):
        name = f"sketch-{index}.svg"
        (folder / name).write_text(art.to_svg(layout.picture.width), encoding="utf-8")
    elif sheet.picture is not None:
        name = place_picture(sheet.picture, folder, f"sketch-{index}")
    box = layout.picture
    by_code = {row.code: row for row in rows}
    return {
        "title": shortened(sheet.title, 150.0, 5.3),
        "image": name,
        "box": [box.left, box.top, box.width, box.height],
        "clip": _clip(layout),
        "shapes": list(map(shape_data, layout.shapes)),
        "scale": layout.scale_note(),
        "bar": layout.scale is not None,
        "callouts": [
            {"number": str(c.number), "text": c.text, "link": _row_name(c.linked_row or "")}
            for c in sorted(sheet.annotations.callouts, key=lambda c: c.number)
        ],
        "measurements": [
            _measurement(m, by_code.get(m.code)) for m in sheet.annotations.measurements
        ],
        "omitted": list(layout.omitted),
    }


def _row_name(link: str) -> str:
    """A row as the tables head it: "bom.10" is BOM 10."""
    sheet, _, row = link.partition(".")
    return f"{sheet.upper()} {row}" if sheet in ABBREVIATED else link.replace(".", " ").capitalize()


def _clip(layout: AnnotationLayout) -> list[float]:
    """Left, top, width and height of the drawing within its picture, in mm."""
    box, inner = layout.picture, layout.occupied
    return [inner.left - box.left, inner.top - box.top, inner.width, inner.height]


def shape_data(shape: Primitive) -> Data:
    """One shape as the template draws it; lengths in mm, angles clockwise as Typst turns."""
    if isinstance(shape, Line):
        kind: Data = {"a": shape.start, "b": shape.end, "width": shape.width}
    elif isinstance(shape, Polygon):
        kind = {"points": shape.points}
    elif isinstance(shape, Circle):
        kind = {"centre": shape.centre, "radius": shape.radius, "width": shape.width}
    else:
        kind = _text(shape)
    return {"kind": type(shape).__name__.lower(), "role": shape.role.value, **kind}


def _text(shape: Text) -> Data:
    return {
        "centre": shape.centre,
        "strong": shape.strong,
        "text": shape.text,
        "size": shape.size,
        "angle": -shape.angle,
    }


def _measurement(measurement: Measurement, row: MeasurementRow | None) -> Data:
    return {
        "code": measurement.code,
        "name": measurement.name,
        "value": value_text(measurement),
        "tolerance": "" if row is None else tolerance_text(row.plus, row.minus),
        "mark": provenance(measurement.value),
    }


def tolerance_text(plus: SpecValue | None, minus: SpecValue | None) -> str:
    """Such as "± 1.5" or "+1 / −0.5"; nothing where the tolerance is unknown."""
    if plus is None or minus is None or plus.value is None or minus.value is None:
        return ""
    return f"± {plus.value}" if plus.value == minus.value else f"+{plus.value} / −{minus.value}"
