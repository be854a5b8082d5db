"""A sheet as a table of cells, ready for the screen: made in a thread, compared by stamps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.sheets.grading import GradeRule, graded
from app.domain.sheets.kept_by_row import KeptByRow
from app.domain.sheets.preflight import overrides_of
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import HeaderBlock, Sheet, leaves
from app.domain.specification import SpecValue, Status, mark
from app.ui.drafter_words import cell_words
from app.ui.numbers import decimal_text
from app.ui.sheets.sheet_columns import Column, Kind, base_size_in, columns_of, sizes_in
from app.ui.sheets.sheet_values import (
    composition_problem,
    composition_text,
    edit_text,
    length_text,
    shown_text,
)
from app.ui.sheets.sheet_words import field_name

translate = QCoreApplication.translate
OPEN = frozenset({Status.ASSUMED, Status.NEEDS_REVIEW})


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        key, path: place of its value within the sheet.
        text: as it is shown; `edit`: as the editor begins.
        leaf: the value, None where the field does not apply or the cell is computed.
        parts: for a composition, the values by fibre.
        is_open: whether something in it is to be confirmed; is_unknown: is not known.
        mark: as the legend has it: measured, confirmed, assumed; "" for none.
        problem: what is wrong with it, in a sentence.
        is_computed: nobody wrote it; it follows from other cells.
        tone: "good" or "bad" where it says something is in or out of tolerance, "open" where no
            tolerance says it, "done" where what it proposes was accepted.
    """

    key: str
    path: str
    text: str = ""
    edit: str = ""
    leaf: SpecValue | None = None
    parts: tuple[tuple[str, SpecValue], ...] = ()
    problem: str = ""
    is_editable: bool = True
    is_computed: bool = False
    words: tuple[str, ...] = ()
    tone: str = ""

    is_open: bool = field(init=False, compare=False)
    is_unknown: bool = field(init=False, compare=False)
    is_locked: bool = field(init=False, compare=False)
    mark: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        # Worked out once, in the thread: a cell is painted far more often than it is made.
        leaves_here = [leaf for _, leaf in self.values]
        known = [leaf for leaf in leaves_here if leaf.value is not None]
        worst = next((leaf for leaf in known if leaf.status in OPEN), known[0] if known else None)
        shown = mark(worst.origin, worst.status, worst.value) if worst is not None else ""
        found = {
            "is_open": worst is not None and worst.status in OPEN,
            "is_unknown": len(known) < len(leaves_here),
            "is_locked": any(leaf.status is Status.LOCKED for leaf in leaves_here),
            "mark": shown,
        }
        for name, value in found.items():
            object.__setattr__(self, name, value)

    @property
    def values(self) -> tuple[tuple[str, SpecValue], ...]:
        """The stored values behind it, each with its path."""
        if self.parts:
            return tuple((f"{self.path}.{name}", leaf) for name, leaf in self.parts)
        return ((self.path, self.leaf),) if self.leaf is not None else ()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; equal stamps mean equal cells."""

    id: str
    cells: tuple[Cell, ...]
    stamp: int

    @classmethod
    def of(cls, row_id: str, cells: Iterable[Cell]) -> TableRow:
        made = tuple(cells)
        return cls(row_id, made, hash(made))


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet as it is shown in a unit."""

    sheet: Sheet
    units: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]


def build_table(
    sheet: Sheet,
    pack: PackSheets,
    units: str = "mm",
    extra: Iterable[str] = (),
    kept: KeptByRow[TableRow] | None = None,
) -> Table:
    """Lay a sheet out; takes about 50 µs for a new row.

    Args:
        units: in which lengths are shown: mm, cm or in.
        extra: further fields that the person wants to see.
        kept: the rows as they were laid out before, where the same sheet is laid out again.
    """
    columns = columns_of(sheet, pack, extra)
    if sheet is Sheet.HEADER:
        rows = [row for one in pack.of_sheet(sheet) for row in _header_rows(one, units)]
    else:
        build = _Builder(sheet, pack, units, columns)
        rows = (kept or KeptByRow()).of(pack.of_sheet(sheet), build.shared, build.row)
    return Table(sheet, units, columns, tuple(rows))


def _header_rows(one: PlacedRow, units: str) -> Iterable[TableRow]:
    known = leaves(one.row)
    for name in HeaderBlock.model_fields:
        title = Cell(one.key, "", field_name(name), is_editable=False)
        words = HeaderBlock.WORDS.get(name, ())
        yield TableRow.of(name, (title, _plain(one.key, name, known.get(name), units, words)))


class _Builder:
    """What all rows of a table share."""

    def __init__(
        self, sheet: Sheet, pack: PackSheets, units: str, columns: tuple[Column, ...]
    ) -> None:
        self._sheet = sheet
        self._units = units
        self._columns = columns
        self._sizes = sizes_in(pack)
        self._base = base_size_in(pack)
        self._ways = {way.key for way in pack.of_sheet(Sheet.COLOURWAYS)}

    @property
    def shared(self) -> tuple[object, ...]:
        """All that a row looks like depends on, besides the row."""
        ways = frozenset(self._ways)
        return (self._sheet, self._units, self._columns, tuple(self._sizes), self._base, ways)

    def row(self, one: PlacedRow) -> TableRow:
        known = leaves(one.row)
        sizes, problem = self._graded(one, known)
        cells = [self._cell(one, column, known, sizes) for column in self._columns]
        if problem:
            cells = [
                _with_problem(cell, problem) if cell.path == "grade" else cell for cell in cells
            ]
        return TableRow.of(one.key, cells)

    def _cell(
        self,
        one: PlacedRow,
        column: Column,
        known: Mapping[str, SpecValue],
        sizes: Mapping[str, Decimal | None],
    ) -> Cell:
        if column.kind is Kind.KEY:
            return Cell(one.key, "", one.key, is_editable=False)
        if column.kind is Kind.TOTAL:
            return Cell(one.key, "", _total(known), is_editable=False, is_computed=True)
        if column.kind is Kind.COMPOSITION:
            return _composition(one, column.path)
        leaf = known.get(column.path)
        if column.kind is Kind.GRADED and leaf is None:
            return self._size_cell(one.key, column.path, sizes)
        made = _plain(one.key, column.path, leaf, self._units, column.words, self._sheet)
        field, _, name = column.path.partition(".")
        if field == "colours" and leaf is not None and name not in self._ways:
            words = translate("Sheets", "There is no colourway {}.").format(name)
            return _with_problem(made, words)
        return made

    def _size_cell(self, key: str, path: str, sizes: Mapping[str, Decimal | None]) -> Cell:
        size = path.partition(".")[2]
        value = sizes.get(size)
        text = length_text(value, self._units)[0] if value is not None else ""
        return Cell(key, path, text, is_computed=True)

    def _graded(
        self, one: PlacedRow, known: Mapping[str, SpecValue]
    ) -> tuple[dict[str, Decimal | None], str]:
        """The measure in every size, and what keeps it from being known."""
        base, rule = known.get("value"), known.get("grade")
        if self._sheet is not Sheet.POM or not self._sizes:
            return {}, ""
        if base is None or not isinstance(base.value, Decimal) or base.unit != "mm":
            return {}, ""
        text = "none" if rule is None or rule.value is None else str(rule.value)
        try:
            found = graded(
                base.value, self._base, self._sizes, GradeRule.parse(text), overrides_of(one)
            )
        except ValueError as error:
            return {}, str(error)
        if rule is None or rule.value is None:
            # Without a rule only the base size is known.
            return {self._base: base.value}, ""
        return found, ""


def _plain(
    key: str,
    path: str,
    leaf: SpecValue | None,
    units: str,
    words: tuple[str, ...],
    sheet: Sheet = Sheet.HEADER,
) -> Cell:
    if leaf is None:
        return Cell(key, path, words=words)
    text = cell_words(sheet, path, leaf) or shown_text(leaf, units)
    return Cell(key, path, text, edit_text(leaf, units), leaf, words=words)


def _composition(one: PlacedRow, path: str) -> Cell:
    shares = getattr(one.row, path)
    text = composition_text(shares)
    problem = ""
    total = composition_problem(shares)
    if total is not None:
        words = translate("Sheets", "The composition adds up to {} %, not to 100 %.")
        problem = words.format(decimal_text(total))
    return Cell(one.key, path, text, text, parts=tuple(shares.items()), problem=problem)


def _total(known: Mapping[str, SpecValue]) -> str:
    counts = [
        leaf.value
        for path, leaf in known.items()
        if path.startswith("sizes.") and isinstance(leaf.value, Decimal)
    ]
    return decimal_text(sum(counts, Decimal(0))) if counts else ""


def _with_problem(cell: Cell, problem: str) -> Cell:
    return Cell(
        cell.key, cell.path, cell.text, cell.edit, cell.leaf, cell.parts, problem, words=cell.words
    )
