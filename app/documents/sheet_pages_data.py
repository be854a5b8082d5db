"""The further sheets as the plain data that their page templates read."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.documents.sheet_pages import (
    ColourwayRow,
    FurtherSheets,
    GradedRow,
    GradedTable,
    LabelRow,
    PackingRow,
    QuantityTable,
)
from app.domain.specification import TBD, SpecValue
from app.resource_files import resource

Data = dict[str, Any]
Cell = Callable[[SpecValue | None], Data]
CARE = ("wash", "bleach", "dry", "iron", "professional")
SIZES_PER_PAGE = 10
_NOT = re.compile(r"\s*(?:no|not|none|do not|don't|never)\b", re.I)


def further_data(sheets: FurtherSheets, folder: Path, cell: Cell) -> Data:
    """Everything the templates of the further sheets need; pictograms are put into `folder`.

    Args:
        sheets: what is printed.
        folder: of the templates.
        cell: text and mark of a value.
    """
    if any(label.care for label in sheets.labels):
        for name in (*CARE, "not"):
            shutil.copyfile(resource("care") / f"{name}.svg", folder / f"care-{name}.svg")
    return {
        "graded": [] if sheets.graded is None else _graded(sheets.graded),
        "colourways": [_colourway(one, cell) for one in sheets.colourways],
        "colours": [
            {
                "number": one.number,
                "component": one.component,
                "colours": [cell(colour) for colour in one.colours],
            }
            for one in sheets.colours
        ],
        "labels": [_label(one, cell) for one in sheets.labels],
        "packing": [_packing(one, cell) for one in sheets.packing],
        "samples": [one.model_dump() for one in sheets.samples],
        "quantities": [] if sheets.quantities is None else _quantities(sheets.quantities),
        "redline": None if sheets.redline is None else sheets.redline.model_dump(),
        "advice": [
            {"kind": one.kind, "text": cell(one.text), "why": one.why} for one in sheets.advice
        ],
    }


def _graded(table: GradedTable) -> list[Data]:
    """The table, in parts where there are more sizes than a page has room for."""
    parts = []
    for start in range(0, len(table.sizes), SIZES_PER_PAGE):
        sizes = table.sizes[start : start + SIZES_PER_PAGE]
        parts.append(
            {
                "sizes": list(sizes),
                "base": table.base_size,
                "rows": [_graded_row(row, table, start, len(sizes)) for row in table.rows],
            }
        )
    return parts


def _quantities(table: QuantityTable) -> list[Data]:
    """The table, in parts where there are more sizes than a page has room for."""
    return [
        {
            "sizes": list(table.sizes[start : start + SIZES_PER_PAGE]),
            "rows": [
                {
                    "colourway": row.colourway,
                    "print": row.print,
                    "pieces": [_count(one) for one in row.pieces[start : start + SIZES_PER_PAGE]],
                    "total": _count(row.total),
                }
                for row in table.rows
            ],
            "total": _count(table.total),
        }
        for start in range(0, max(len(table.sizes), 1), SIZES_PER_PAGE)
    ]


def _count(pieces: Decimal | None) -> str:
    return TBD if pieces is None else f"{pieces:,f}"


def _graded_row(row: GradedRow, table: GradedTable, start: int, count: int) -> Data:
    values = row.values[start : start + count]
    sizes = table.sizes[start : start + count]
    return {
        "code": row.code,
        "name": row.name,
        "unit": row.unit,
        "plus": _limit(row.plus),
        "minus": _limit(row.minus),
        "values": [
            {"text": number_text(value), "own": size in row.own}
            for size, value in zip(sizes, values, strict=True)
        ],
        "rule": row.rule or TBD,
    }


def _limit(value: SpecValue | None) -> str:
    """A tolerance without its unit, which stands in a column of its own."""
    return number_text(value.value if value and isinstance(value.value, Decimal) else None)


def number_text(value: Decimal | None) -> str:
    """A number without trailing zeros, TBD where it is unknown."""
    return TBD if value is None else f"{value.normalize():f}"


def _colourway(one: ColourwayRow, cell: Cell) -> Data:
    return {
        "code": one.code,
        "name": cell(one.name),
        "status": cell(one.status),
        "reference": cell(one.reference),
        "hex": one.hex,
        "limits": one.limits,
        "usage": one.usage,
    }


def _label(one: LabelRow, cell: Cell) -> Data:
    return {
        "type": one.type,
        "content": cell(one.content),
        "size": one.size,
        "material": cell(one.material),
        "placement": cell(one.placement),
        "attach": cell(one.attach),
        "care": [
            {
                "kind": step.kind,
                "value": cell(step.value),
                "is_not": bool(_NOT.match(str(step.value.value or ""))),
            }
            for step in one.care
        ],
    }


def _packing(one: PackingRow, cell: Cell) -> Data:
    return {
        "name": one.name,
        "detail": cell(one.detail),
        "size": one.size,
        "units": cell(one.units),
        "weight": cell(one.weight),
    }
