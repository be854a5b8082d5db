"""Which columns a sheet has: what the trade expects, and whatever else its rows say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.sheets.grading import sizes_of
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import ROWS, Leaves, Sheet, leaves
from app.ui.drafter_words import cell_words
from app.ui.sheets.sheet_words import field_name

translate = QCoreApplication.translate


class Kind(StrEnum):
    """How the cells of a column are read and shown."""

    KEY = "key"
    FIELD = "field"
    TEXT = "text"
    WORD = "word"
    LENGTH = "length"
    NUMBER = "number"
    COMPOSITION = "composition"
    SWATCH = "swatch"
    GRADED = "graded"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        path: of the value within a row: "material", "colours.C01"; empty for names and sums.
        width: pixels it likes to have.
        words: the only words it takes; empty where any are good.
        group: the colourway or size it belongs to.
    """

    path: str
    title: str
    kind: Kind
    width: int = 110
    words: tuple[str, ...] = ()
    tip: str = ""

    @property
    def is_editable(self) -> bool:
        return self.kind not in (Kind.KEY, Kind.FIELD, Kind.TOTAL)

    @property
    def is_number(self) -> bool:
        return self.kind in (Kind.LENGTH, Kind.NUMBER, Kind.GRADED, Kind.TOTAL)


ALWAYS: dict[Sheet, tuple[str, ...]] = {
    Sheet.BOM: (
        "component",
        "group",
        "placement",
        "material",
        "composition",
        "finish",
        "supplier_article",
        "quantity",
        "uom",
        "colours",
    ),
    Sheet.POM: ("name", "how_to_measure", "value", "tol_plus", "tol_minus", "grade", "sizes"),
    Sheet.CONSTRUCTION: ("location", "kind", "detail", "stitch_type", "seam_class"),
    Sheet.COLOURWAYS: ("name", "status", "system", "code", "hex"),
    Sheet.LABELS: ("type", "content", "material", "width", "height", "placement", "attach"),
    Sheet.PACKING: ("name", "detail", "length", "width", "height", "units", "gross_weight"),
    Sheet.QUANTITIES: ("colourway", "print", "sizes"),
    Sheet.ROUNDS: ("stage", "received", "size", "colourway", "reviewer", "verdict", "comment"),
}
WIDTHS = {
    "component": 150,
    "material": 190,
    "composition": 170,
    "detail": 260,
    "how_to_measure": 190,
    "name": 180,
    "content": 240,
    "placement": 150,
    "location": 150,
    "notes": 200,
    "comment": 240,
    "quantity": 64,
    "uom": 60,
    "value": 96,
    "tol_plus": 72,
    "tol_minus": 72,
    "grade": 120,
    "full_or_half": 90,
    "critical": 72,
    "thread": 130,
    "stitch_type": 118,
    "seam_class": 118,
    "spi_min": 76,
    "spi_max": 76,
    "group": 128,
}


def columns_of(sheet: Sheet, pack: PackSheets, extra: Iterable[str] = ()) -> tuple[Column, ...]:
    """The columns of a sheet as its rows are now.

    Args:
        extra: further fields that the person wants to see.
    """
    if sheet is Sheet.HEADER:
        return (
            Column("", translate("Sheets", "Field"), Kind.FIELD, 150),
            Column("*", translate("Sheets", "Value"), Kind.TEXT, 240),
        )
    rows = pack.of_sheet(sheet)
    used = _used(rows)
    shown = {*ALWAYS[sheet], *used, *extra}
    if sheet is Sheet.ROUNDS:
        # What was measured has a table of its own, by point of measure.
        shown -= {"measured", "revised"}
    found = [_key_column(sheet)]
    for field in (*ALWAYS[sheet], *(f for f in ROWS[sheet].model_fields if f not in ALWAYS[sheet])):
        if field in shown:
            found.extend(_columns_of_field(sheet, field, pack, rows))
    if sheet is Sheet.QUANTITIES:
        found.append(Column("", translate("Sheets", "Total"), Kind.TOTAL, 80))
    return tuple(found)


def further_fields(sheet: Sheet, pack: PackSheets) -> tuple[str, ...]:
    """The fields that can be shown beside those that always are."""
    if sheet is Sheet.HEADER:
        return ()
    hidden = {"measured", "revised"} if sheet is Sheet.ROUNDS else set()
    known = {*ALWAYS[sheet], *_used(pack.of_sheet(sheet)), *hidden}
    return tuple(field for field in ROWS[sheet].model_fields if field not in known)


def sizes_in(pack: PackSheets) -> tuple[str, ...]:
    """The sizes of the header block, empty where it says none that can be read."""
    for one in pack.of_sheet(Sheet.HEADER):
        leaf = leaves(one.row).get("size_range")
        if leaf is not None and leaf.value is not None:
            try:
                return sizes_of(str(leaf.value))
            except ValueError:
                return ()
    return ()


def base_size_in(pack: PackSheets) -> str:
    """The size in which the base values are, empty where nobody said it."""
    for one in pack.of_sheet(Sheet.HEADER):
        leaf = leaves(one.row).get("base_size")
        if leaf is not None and leaf.value is not None:
            return str(leaf.value)
    return ""


def _key_column(sheet: Sheet) -> Column:
    titles = {
        Sheet.POM: translate("Sheets", "Code"),
        Sheet.COLOURWAYS: translate("Sheets", "Colourway"),
        Sheet.ROUNDS: translate("Sheets", "Round"),
    }
    width = 92 if sheet is Sheet.COLOURWAYS else 56
    return Column("", titles.get(sheet, translate("Sheets", "No.")), Kind.KEY, width)


def _used(rows: Iterable[PlacedRow]) -> set[str]:
    return {path.partition(".")[0] for one in rows for path in leaves(one.row)}


def _columns_of_field(
    sheet: Sheet, field: str, pack: PackSheets, rows: Iterable[PlacedRow]
) -> Iterator[Column]:
    kind = ROWS[sheet]
    width = WIDTHS.get(field, 110)
    if kind.model_fields[field].annotation != Leaves:
        yield Column(
            field, field_name(field), _kind(sheet, field), width, kind.WORDS.get(field, ())
        )
    elif field == "composition":
        yield Column(field, field_name(field), Kind.COMPOSITION, width)
    else:
        for name, title in _names(field, pack, rows):
            own = Kind.GRADED if sheet is Sheet.POM else _kind(sheet, field)
            yield Column(f"{field}.{name}", title, own, 128 if field == "colours" else 72)


def _kind(sheet: Sheet, field: str) -> Kind:
    row = ROWS[sheet]
    if field in row.LENGTHS:
        return Kind.LENGTH
    if field in row.NUMBERS:
        return Kind.NUMBER
    if field in row.WORDS:
        return Kind.WORD
    return Kind.SWATCH if (sheet, field) == (Sheet.COLOURWAYS, "hex") else Kind.TEXT


def _names(field: str, pack: PackSheets, rows: Iterable[PlacedRow]) -> Iterator[tuple[str, str]]:
    """Name and title of each column of a field that holds values by name."""
    known: dict[str, str] = {}
    if field == "colours":
        for way in pack.of_sheet(Sheet.COLOURWAYS):
            leaf = leaves(way.row).get("name")
            known[way.key] = way.key
            if leaf is not None and leaf.value is not None:
                said = cell_words(way.sheet, "name", leaf) or leaf.value
                known[way.key] = f"{way.key} {said}"
    elif field == "sizes":
        known = {size: size for size in sizes_in(pack)}
    for one in rows:
        for name in getattr(one.row, field):
            known.setdefault(name, name)
    yield from known.items()
