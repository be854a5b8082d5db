"""The rows of the sheets as the documents print them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.documents.content import (
    ColourCell,
    ConstructionRow,
    Header,
    MaterialRow,
    MeasurementRow,
    SketchSheet,
)
from app.domain.analysis import Colour, NamedValue
from app.domain.sheets.preflight import is_cloth
from app.domain.sheets.redline import PackSheets
from app.domain.sheets.sheets import (
    UNKNOWN,
    BomLine,
    ConstructionStep,
    HeaderBlock,
    Leaf,
    Leaves,
    PomRow,
    Sheet,
    leaves,
)
from app.domain.specification import TBD, Status

PRINTED = ("style_name", "brand", "style_no", "season", "main_material", "designer", "stage")
STYLE = {
    "department": "Department",
    "gender": "For",
    "technical_designer": "Technical designer",
    "supplier": "Supplier",
    "coo": "Made in",
    "size_range": "Sizes",
    "base_size": "Base size",
    "tolerance_class": "Tolerances",
    "confidentiality": "Confidentiality",
}
"""What the cover prints of the header block, each under its name."""

DETAILS = {
    "construction": "",
    "width": "width",
    "thickness": "thickness",
    "size": "size",
    "process": "process",
    "part_weight": "weighs",
    "texture_code": "texture",
    "wastage": "wastage",
    "supplier": "from",
    "lead_time": "lead time",
    "approval": "approval",
    "notes": "",
}
"""What a row of the bill of materials prints below its material; what it costs is not for all."""

PARTICULARS = {
    "stitch_type": "Stitch",
    "seam_class": "Seam class",
    "spi_min": "SPI from",
    "spi_max": "SPI to",
    "seam_allowance": "Allowance",
    "distance_from_edge": "From edge",
    "needle_gauge": "Gauge",
    "thread": "Thread",
    "reinforcement": "Reinforced",
    "edge_finish": "Edge",
    "process": "Process",
    "torque": "Torque",
    "notes": "Notes",
}
"""What is asked for of a step of construction, in the order of the columns, by its heading."""


def with_header(header: Header, sheets: PackSheets) -> Header:
    """The header block with what its sheet says; what is unknown there stays as it was."""
    for one in sheets.of_sheet(Sheet.HEADER):
        if isinstance(one.row, HeaderBlock):
            known = leaves(one.row)
            said = {
                name: str(known[name].value)
                for name in PRINTED
                if name in known and known[name].value is not None
            }
            return header.model_copy(update=said)
    return header


def material_rows(sheets: PackSheets, colours: Iterable[Colour]) -> tuple[MaterialRow, ...]:
    """The bill of materials; empty where there is no such sheet."""
    hexes = {one.name: one.hex for one in colours}
    return tuple(
        MaterialRow(
            number=int(one.key) if one.key.isdigit() else 10 * place,
            component=_words(one.row.component),
            group=_words(one.row.group).capitalize(),
            placement=_words(one.row.placement),
            material=one.row.material,
            finish=one.row.finish,
            weight=one.row.weight,
            supplier_article=one.row.supplier_article,
            quantity=one.row.quantity,
            unit=TBD if _is_open(one.row.uom) else _words(one.row.uom),
            colours=_cells(one.row.colours, hexes),
            details=_details(one.row),
        )
        for place, one in enumerate(sheets.of_sheet(Sheet.BOM), start=1)
        if isinstance(one.row, BomLine)
    )


def measurement_rows(
    sheets: PackSheets, sketches: Iterable[SketchSheet]
) -> tuple[MeasurementRow, ...]:
    """The points of measure; empty where there is no such sheet.

    Args:
        sheets: the rows.
        sketches: their drawings know which of the measures are diameters.
    """
    kinds = {
        (one.code, one.name): one.kind
        for sketch in sketches
        for one in sketch.annotations.measurements
    }
    return tuple(
        MeasurementRow(
            code=one.key,
            name=_words(one.row.name),
            value=one.row.value or UNKNOWN,
            plus=one.row.tol_plus,
            minus=one.row.tol_minus,
            kind=kinds.get((one.key, _words(one.row.name)), "linear"),
            shown_in=_words(one.row.shown_in),
            how=one.row.how_to_measure,
            note=_note(one.row),
        )
        for one in sheets.of_sheet(Sheet.POM)
        if isinstance(one.row, PomRow)
    )


def style_facts(sheets: PackSheets) -> tuple[NamedValue, ...]:
    """What the header block says beyond what stands on top of every page; unknowns are TBD."""
    return tuple(
        NamedValue(name=heading, value=known[name])
        for one in sheets.of_sheet(Sheet.HEADER)
        for known in (leaves(one.row),)
        for name, heading in STYLE.items()
        if name in known
    )


def _details(line: BomLine) -> tuple[NamedValue, ...]:
    known = leaves(line)
    named = tuple(
        NamedValue(name=heading, value=known[name])
        for name, heading in DETAILS.items()
        if name in known
    )
    if is_cloth(known) and not line.composition:
        return (NamedValue(name="fibres", value=UNKNOWN), *named)
    return (*_composition(line.composition), *named)


def _composition(shares: Leaves) -> Iterator[NamedValue]:
    """Shares as “98 % cotton, 2 % elastane”, as certain as the least certain of them."""
    known = [(fibre, one) for fibre, one in shares.items() if isinstance(one.value, Decimal)]
    if known:
        known.sort(key=lambda one: -Decimal(one[1].value or 0))
        text = ", ".join(f"{one.value} % {fibre}" for fibre, one in known)
        order = list(Status)
        least = min((one for _, one in known), key=lambda one: order.index(one.status))
        yield NamedValue(name="", value=least.model_copy(update={"value": text, "unit": ""}))


def _note(row: PomRow) -> str:
    parts = (
        "" if _words(row.full_or_half) == "FULL" else _words(row.full_or_half).lower(),
        "" if _words(row.state) == "RELAXED" else _words(row.state).replace("_", " ").lower(),
        "critical" if _words(row.critical) == "yes" else "",
    )
    return ", ".join(part for part in parts if part)


def construction_rows(sheets: PackSheets) -> tuple[ConstructionRow, ...]:
    """The construction details, each place on a line with the stitches that are asked for."""
    return tuple(
        _construction_row(one.row)
        for one in sheets.of_sheet(Sheet.CONSTRUCTION)
        if isinstance(one.row, ConstructionStep)
    )


def _construction_row(step: ConstructionStep) -> ConstructionRow:
    known, kind = leaves(step), _words(step.kind)
    place = _words(step.location)
    return ConstructionRow(
        location=f"{place}: {kind.lower()}" if kind and kind != "Construction" else place,
        value=step.detail,
        particulars=tuple(
            (heading, known[name]) for name, heading in PARTICULARS.items() if name in known
        ),
    )


def _cells(by_colourway: Leaves, hexes: dict[str, str]) -> tuple[ColourCell, ...]:
    names = [
        name
        for leaf in by_colourway.values()
        if leaf.value is not None
        for name in str(leaf.value).split(", ")
    ]
    return tuple(ColourCell(name=name, hex=hexes.get(name)) for name in names)


def _is_open(leaf: Leaf) -> bool:
    return leaf is not None and leaf.value is None


def _words(leaf: Leaf) -> str:
    return "" if leaf is None or leaf.value is None else str(leaf.value)
