"""The data of the packaging page: the dieline at a stated scale, and the tables beside it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from PIL import Image

from app.documents.content import PackagingSheet, provenance
from app.documents.dieline_art import art_pictures
from app.documents.dieline_sheet import COLOURS
from app.documents.dieline_svg import dieline_figure, figure_size
from app.documents.paper import PageGeometry
from app.domain.packaging.dieline import BLEED, NOTE, LineType

Data = dict[str, Any]

SCALES = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.5, 15.0, 20.0, 25.0, 40.0, 50.0)
LINE_ON_PAPER = 0.22
"""Millimetres."""
DOTS_ON_PAPER = 220 / 25.4
"""Pixels for each mm of paper: artwork here is for the eye, the print files have all of it."""


def packaging_data(sheet: PackagingSheet, folder: Path, geometry: PageGeometry) -> Data:
    """Everything of the packaging page; the drawing is put into `folder`.

    Raises:
        RefusedInputError: a picture cannot be read.
    """
    area = geometry.sketch_area()
    width, height = figure_size(sheet.dieline)
    # The scale and the legend stand under the drawing.
    scale = _scale(width, height, area.width, area.height)
    artwork = _for_paper(sheet, scale)
    figure = dieline_figure(sheet.dieline, artwork, line=LINE_ON_PAPER * scale)
    (folder / "dieline.svg").write_text(figure, encoding="utf-8")
    on_paper = (width / scale, height / scale)
    left = (area.width - on_paper[0]) / 2
    top = max(0.0, (area.height - on_paper[1]) / 2)
    return {
        "name": sheet.name,
        "image": "dieline.svg",
        "box": [left, top, *on_paper],
        "labels": _labels(sheet, scale, left, top),
        "scale": f"Scale 1 : {scale:g}",
        "legend": [[kind.value.capitalize(), _hex(kind)] for kind in LineType],
        "facts": [
            [one.name, {"text": one.value.text(), "mark": provenance(one.value)}]
            for one in sheet.facts
        ],
        "panels": [list(one) for one in sheet.panels],
        "notes": [*sheet.notes, NOTE],
    }


def _scale(width: float, height: float, wide: float, high: float) -> float:
    """The largest usual scale at which the blank fits."""
    needed = max(width / wide, height / high)
    return next((one for one in SCALES if one >= needed), needed)


def _labels(sheet: PackagingSheet, scale: float, left: float, top: float) -> list[list[Any]]:
    """Names of panels that carry no artwork, where they fit, in mm of the page."""
    found = []
    for place in sheet.dieline.panels:
        name = sheet.labels.get(place.name, "")
        if place.art not in sheet.artwork and name and place.width / scale > 2.0 * len(name):
            x = left + (place.x + BLEED + place.width / 2) / scale
            y = top + (place.y + BLEED + place.height / 2) / scale
            found.append([x, y, name])
    return found


def _for_paper(sheet: PackagingSheet, scale: float) -> dict[str, bytes]:
    """The artwork as small as it is printed here."""
    sizes = {one.art: one.image[2:] for one in sheet.dieline.panels}
    small = {}
    for name, picture in art_pictures(sheet.artwork, sheet.dieline).items():
        wide, high = (max(16, round(side / scale * DOTS_ON_PAPER)) for side in sizes[name])
        if picture.width <= wide or picture.height <= high:
            small[name] = picture.data
            continue
        with Image.open(io.BytesIO(picture.data)) as image:
            target = io.BytesIO()
            shrunk = image.convert("RGB").resize((wide, high), Image.Resampling.LANCZOS)
            shrunk.save(target, "PNG")
            small[name] = target.getvalue()
    return small


def _hex(kind: LineType) -> str:
    red, green, blue = (round(255 * part) for part in COLOURS[kind])
    return f"#{red:02x}{green:02x}{blue:02x}"
