"""A sample round as a table of cells: asked for, measured, in or out of tolerance, revised."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.rounds import RoundLine, round_lines
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.specification import SpecValue
from app.ui.numbers import decimal_text, spoken
from app.ui.sheets.sheet_columns import Column, Kind
from app.ui.sheets.sheet_layout import Cell, Table, TableRow
from app.ui.sheets.sheet_values import (
    difference_text,
    edit_text,
    length_text,
    shown_text,
)

translate = QCoreApplication.translate
EDITED = ("measured", "revised", "comments")


def build_round(one: PlacedRow, pack: PackSheets, units: str) -> Table:
    """Lay a round out.

    Args:
        one: its row.
        units: in which lengths are shown.
    """
    known = leaves(one.row)
    rows = tuple(_row(one.key, line, known, units) for line in round_lines(one, pack))
    return Table(Sheet.ROUNDS, units, _columns(), rows)


def _columns() -> tuple[Column, ...]:
    return (
        Column("", translate("Rounds", "Code"), Kind.KEY, 56),
        Column("name", translate("Rounds", "Point of measure"), Kind.FIELD, 170),
        Column("requested", translate("Rounds", "Asked for"), Kind.TOTAL, 84),
        Column("tolerance", translate("Rounds", "Tolerance"), Kind.TOTAL, 96),
        Column("measured", translate("Rounds", "Measured"), Kind.LENGTH, 92),
        Column("difference", translate("Rounds", "Off by"), Kind.TOTAL, 84),
        Column("revised", translate("Rounds", "Revised"), Kind.LENGTH, 92),
        Column("comments", translate("Rounds", "Fit comments"), Kind.TEXT, 180),
    )


def _row(key: str, line: RoundLine, known: dict[str, SpecValue], units: str) -> TableRow:
    out = line.in_tolerance is False
    tone = {True: "good", False: "bad", None: ""}[line.in_tolerance]
    off = ""
    if line.difference is not None:
        off = _difference(line, units)
    if line.lacks_tolerance:
        tone = "open"
    cells: Iterable[Cell] = (
        Cell(key, "", line.pom, is_editable=False),
        Cell(key, "", line.name, is_editable=False, is_computed=True),
        _still(key, *_asked(line, units)),
        _still(key, _tolerance(line, units), "open" if line.lacks_tolerance else ""),
        _edited(key, "measured", line.pom, known, units, tone=tone if out else ""),
        Cell(key, "", off, is_editable=False, is_computed=True, tone=tone),
        _edited(key, "revised", line.pom, known, units, tone="done" if line.accepted else ""),
        _edited(key, "comments", line.pom, known, units),
    )
    return TableRow.of(line.pom, cells)


def _asked(line: RoundLine, units: str) -> tuple[str, str]:
    """What was asked for, with the tone of its cell."""
    if line.lacks_spec:
        return translate("Rounds", "no grade"), "open"
    return _number(line.requested, line.unit, units), ""


def _still(key: str, text: str, tone: str = "") -> Cell:
    return Cell(key, "", text, is_editable=False, is_computed=True, tone=tone)


def _edited(
    key: str, field: str, pom: str, known: dict[str, SpecValue], units: str, *, tone: str = ""
) -> Cell:
    path = f"{field}.{pom}"
    leaf = known.get(path)
    if leaf is None:
        return Cell(key, path, tone=tone)
    return Cell(key, path, shown_text(leaf, units), edit_text(leaf, units), leaf, tone=tone)


def _number(number: Decimal | None, unit: str, units: str) -> str:
    if number is None:
        return ""
    return length_text(number, units)[0] if unit == "mm" else f"{decimal_text(number)} {unit}"


def _difference(line: RoundLine, units: str) -> str:
    if line.unit == "mm" and line.measured is not None and line.requested is not None:
        return difference_text(line.measured, line.requested, units)
    return spoken(f"{line.difference:+f}") if line.difference else "0"


def _tolerance(line: RoundLine, units: str) -> str:
    plus, minus = (_number(one, line.unit, units) for one in (line.plus, line.minus))
    if not plus and not minus:
        return translate("Rounds", "no tolerance") if line.lacks_tolerance else ""
    if plus == minus:
        return f"± {plus}"
    return f"+{plus or '?'} / −{minus or '?'}"
