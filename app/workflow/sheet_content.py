"""The rows of the sheets as the documents print them."""

from __future__ import annotations

from collections.abc import Iterable

from app.documents.content import (
    ColourCell,
    ConstructionRow,
    Header,
    MaterialRow,
    MeasurementRow,
    SketchSheet,
)
from app.domain.analysis import Colour
from app.domain.redline import PackSheets
from app.domain.sheets import (
    UNKNOWN,
    BomLine,
    ConstructionStep,
    HeaderBlock,
    Leaf,
    Leaves,
    PomRow,
    Sheet,
    leaves,
    spoken,
)

PRINTED = ("style_name", "brand", "style_no", "season", "main_material", "designer", "stage")
STITCHES = ("stitch_type", "seam_class", "spi_min", "spi_max", "seam_allowance", "thread")


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
            unit=_words(one.row.uom),
            colours=_cells(one.row.colours, hexes),
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
        )
        for one in sheets.of_sheet(Sheet.POM)
        if isinstance(one.row, PomRow)
    )


def construction_rows(sheets: PackSheets) -> tuple[ConstructionRow, ...]:
    """The construction details, with the stitches that are asked for, each on its line."""
    rows: list[ConstructionRow] = []
    for one in sheets.of_sheet(Sheet.CONSTRUCTION):
        if not isinstance(one.row, ConstructionStep):
            continue
        place, known = _words(one.row.location), leaves(one.row)
        if one.row.detail is not None:
            kind = _words(one.row.kind) or "Construction"
            rows.append(ConstructionRow(location=place, detail=kind, value=one.row.detail))
        rows.extend(
            ConstructionRow(location=place, detail=spoken(name).capitalize(), value=known[name])
            for name in STITCHES
            if name in known
        )
    return tuple(rows)


def _cells(by_colourway: Leaves, hexes: dict[str, str]) -> tuple[ColourCell, ...]:
    names = [
        name
        for leaf in by_colourway.values()
        if leaf.value is not None
        for name in str(leaf.value).split(", ")
    ]
    return tuple(ColourCell(name=name, hex=hexes.get(name)) for name in names)


def _words(leaf: Leaf) -> str:
    return "" if leaf is None or leaf.value is None else str(leaf.value)
