"""Turns the content of a pack into the plain data that the page template reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.documents.content import (
    NOT_APPLICABLE,
    ChangeRow,
    ConstructionRow,
    Header,
    MaterialRow,
    MeasurementRow,
    PackContent,
    Picture,
    ViewSheet,
    provenance,
)
from app.documents.packaging_data import packaging_data
from app.documents.paper import PageGeometry
from app.documents.pictures import place_picture
from app.documents.sheet_pages_data import further_data
from app.documents.sketch_data import sketch_data
from app.domain.analysis import BriefChip, ViewAnalysis
from app.domain.specification import TBD, SpecValue
from app.domain.text_width import shortened, text_width

Data = dict[str, Any]
Place = Callable[[Picture, str], str]

_POINT = 25.4 / 72
_FACTS_PER_VIEW = 9
_CHIP = 200.0
_HEADER_COLUMNS = (0.155, 0.165, 0.235, 0.1, 0.15, 0.195)
_OPENING = 620.0
_WIDEST = 32.0
"""Length of the opening words on the cover: three lines, as one line in mm."""


def pack_data(content: PackContent, folder: Path, geometry: PageGeometry) -> Data:
    """Everything the template needs; pictures and drawings are put into `folder`.

    Raises:
        RefusedInputError: a picture or drawing is damaged.
        LibraryError: a picture cannot be read.
    """

    def place(picture: Picture, stem: str) -> str:
        return place_picture(picture, folder, stem)

    return {
        "header": header_data(content.header, geometry),
        **_description(content.description),
        "brief": _brief(content),
        "hero": None if content.hero is None else place(content.hero, "hero"),
        "same_scale": content.same_scale,
        "views": [_view(view, i, place) for i, view in enumerate(content.views)],
        "sketches": [
            sketch_data(sheet, i, folder, geometry, content.measurements)
            for i, sheet in enumerate(content.sketches)
        ],
        "close_ups": [
            {
                "title": shortened(sheet.title, 120.0, 9 * _POINT),
                "why": sheet.why,
                "facts": [[f.name, spec_cell(f.value)] for f in sheet.facts[:3]],
                "image": place(sheet.picture, f"close-up-{i}"),
            }
            for i, sheet in enumerate(content.close_ups)
        ],
        "materials": list(map(_material, content.materials)),
        "measurements": list(map(_measurement, content.measurements)),
        "colours": [c.model_dump() for c in content.colours],
        "construction": _construction(content.construction),
        "style": [[one.name, spec_cell(one.value)] for one in content.style],
        "revisions": list(map(_change, content.revisions)),
        "changes": list(map(_change, content.changes)),
        "packaging": packaging_data(content.packaging, folder, geometry)
        if content.packaging
        else None,
        "preflight": content.preflight.model_dump(),
        "missing": _missing(content),
        "further": further_data(content.further, folder, spec_cell),
    }


def header_data(header: Header, geometry: PageGeometry) -> Data:
    """The block on top of every page, each part cut to the room it has."""
    revised = header.revised.isoformat() if header.revised else None
    revision = " · ".join(part for part in (header.revision, revised) if part)
    columns = [share * geometry.body_width for share in _HEADER_COLUMNS]
    upper = (
        ("Style no.", header.style_no),
        ("Style name", header.style_name),
        ("Season", header.season),
        ("Revision", revision),
        ("Status", header.status),
    )
    lower = (
        ("Category", header.category),
        ("Main material", header.main_material),
        ("Units", header.units),
        ("Designer", header.designer),
        ("Stage", header.stage),
    )

    def cells(row: tuple[tuple[str, str | None], ...]) -> list[list[str]]:
        return [
            [label, shortened(value or NOT_APPLICABLE, width - 4.5, 8.5 * _POINT)]
            for (label, value), width in zip(row, columns[1:], strict=True)
        ]

    running = (header.brand or header.style_name, header.style_no)
    rev = f"Rev {header.revision}" if header.revision else ""
    line = " · ".join(part for part in (*running, rev) if part)
    return {
        "brand": shortened(header.brand or "", columns[0] - 5, 12.5 * _POINT),
        "name": _title(header.style_name, geometry),
        "author": header.brand or header.designer or "",
        "category": header.category or "",
        "rows": [cells(upper), cells(lower)],
        "columns": columns,
        "running": shortened(line, 92.0, 7.5 * _POINT),
    }


def _title(text: str, geometry: PageGeometry) -> str:
    """A page title on one line."""
    return shortened(text, geometry.body_width - 60.0, 15 * _POINT)


def _description(text: str) -> Data:
    """The description as it opens the pack, and all of it where that is not all."""
    opening = shortened(text, _OPENING, 10 * _POINT)
    return {"opening": opening, "description": text if opening.endswith("…") else ""}


def spec_cell(value: SpecValue | None) -> Data:
    """Text and mark of a value; None does not apply."""
    if value is None:
        return {"text": NOT_APPLICABLE, "mark": ""}
    return {"text": tidy(value), "mark": provenance(value)}


def tidy(value: SpecValue, *, unit: bool = True) -> str:
    """The value as printed: decimals without trailing zeros."""
    if value.value is None:
        return TBD
    number = value.value
    shown = f"{number.normalize():f}" if isinstance(number, Decimal) else number
    return f"{shown} {value.unit}".strip() if unit else shown


def _brief(content: PackContent) -> Data | None:
    brief = content.brief
    if brief is None:
        return None

    def chips(found: Sequence[BriefChip]) -> list[list[str]]:
        return [
            [shortened(text, _CHIP, 8.5 * _POINT) for text in (chip.text, chip.meaning)]
            for chip in found
        ]

    return {
        "understood": chips(brief.understood),
        "assumed": chips(brief.assumed),
        "not_understood": chips(brief.not_understood),
    }


def _view(view: ViewSheet, index: int, place: Place) -> Data:
    facts = [] if view.analysis is None else _facts(view.analysis)
    return {
        "title": shortened(view.title, 160.0, 10 * _POINT),
        "image": place(view.picture, f"view-{index}"),
        "facts": facts[:_FACTS_PER_VIEW],
        "more": max(0, len(facts) - _FACTS_PER_VIEW),
        "notes": [] if view.analysis is None else list(view.analysis.notes[:2]),
    }


def _facts(analysis: ViewAnalysis) -> list[list[Any]]:
    """Name and value of what a view tells, materials first."""
    found: list[list[Any]] = []
    for reading in analysis.materials:
        cell = spec_cell(reading.material)
        if reading.finish is not None and reading.finish.value is not None:
            cell["text"] += f", {tidy(reading.finish)}"
        found.append([reading.component, cell])
    found += [[d.name, spec_cell(d.value)] for d in analysis.dimensions]
    for named in (analysis.hardware, analysis.finish, analysis.artwork, analysis.construction):
        found += [[item.name, spec_cell(item.value)] for item in named]
    return found


def _material(row: MaterialRow) -> Data:
    return {
        "number": str(row.number),
        "group": row.group or NOT_APPLICABLE,
        "component": row.component,
        "placement": row.placement or NOT_APPLICABLE,
        "material": spec_cell(row.material),
        "finish": None if row.finish is None else spec_cell(row.finish),
        "weight": spec_cell(row.weight),
        "article": spec_cell(row.supplier_article),
        "quantity": spec_cell(row.quantity),
        "unit": row.unit or NOT_APPLICABLE,
        "colours": [colour.model_dump() for colour in row.colours],
        "details": [[one.name, spec_cell(one.value)] for one in row.details],
        "mark": row.provenance(),
    }


def _measurement(row: MeasurementRow) -> Data:
    sign = "Ø " if row.kind == "diameter" and row.value.value is not None else ""
    return {
        "code": row.code,
        "name": row.name,
        "value": {"text": sign + tidy(row.value, unit=False), "mark": provenance(row.value)},
        "unit": row.value.unit or NOT_APPLICABLE,
        "plus": _tolerance(row.plus),
        "minus": _tolerance(row.minus),
        "shown_in": row.shown_in or NOT_APPLICABLE,
        "how": spec_cell(row.how),
        "note": row.note,
        "mark": provenance(row.value),
    }


def _tolerance(value: SpecValue | None) -> Data:
    """A tolerance; where nobody gave one it is unknown, never a default."""
    if value is None or value.value is None:
        return {"text": TBD, "mark": TBD}
    return {"text": tidy(value, unit=False), "mark": provenance(value)}


def _construction(rows: tuple[ConstructionRow, ...]) -> Data:
    """A line for each place, a column for each particular that any of them has."""
    names = list(dict.fromkeys(name for row in rows for name, _ in row.particulars))
    lines = [
        {
            "location": row.location,
            "value": spec_cell(row.value),
            "cells": [spec_cell(dict(row.particulars).get(name)) for name in names],
        }
        for row in rows
    ]
    columns = zip(*(line["cells"] for line in lines), strict=True)
    return {
        "particulars": [
            {"name": name, "width": _column_width([name, *(cell["text"] for cell in column)])}
            for name, column in zip(names, columns, strict=True)
        ],
        "rows": lines,
    }


def _column_width(texts: Iterable[str]) -> float:
    """Room in mm for the widest text and a mark; long ones are broken into lines."""
    widest = max(text_width(line, 8.5 * _POINT) for text in texts for line in text.split("\n"))
    return min(max(widest * 1.03 + 6.0, 13.0), _WIDEST)


def _change(row: ChangeRow) -> Data:
    return {
        "revision": row.revision,
        "date": row.changed.isoformat() if row.changed else NOT_APPLICABLE,
        "change": row.change,
        "author": row.author or NOT_APPLICABLE,
        "reason": row.reason or NOT_APPLICABLE,
    }


def _missing(content: PackContent) -> list[str]:
    """Sections that a factory expects and this pack does not have."""
    sections = {
        "base views": content.views,
        "technical sketches": content.sketches,
        "close-ups": content.close_ups,
        "bill of materials": content.materials,
        "points of measure": content.measurements,
        "construction": content.construction,
        "colours": content.colours,
    }
    return [name for name, rows in sections.items() if not rows]
