"""A sheet as a Qt table: exact changes, sorting, and cells that show at once what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.sheets.grading import read_quantity
from app.domain.specification import SpecValue
from app.ui.sheets.sheet_columns import Column, Kind
from app.ui.sheets.sheet_layout import Cell, Table, TableRow
from app.ui.sheets.sheet_values import is_length_text_exact
from app.ui.sheets.sheet_words import inexact_words, provenance

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
# Asked for twice for every cell that is painted, so they are put together once.
READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
WRITABLE = READABLE | Qt.ItemFlag.ItemIsEditable


class SheetRole(IntEnum):
    CELL = Qt.ItemDataRole.UserRole.value
    PENDING = Qt.ItemDataRole.UserRole.value + 1


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person put into one cell; None takes the value away."""

    cell: Cell
    kind: Kind
    text: str | None


class SheetTable(QAbstractTableModel):
    """The rows of one sheet.

    Signals:
        typed: a tuple of `Typed`, to be written in one step.
    """

    typed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._columns: tuple[Column, ...] = ()
        self._rows: list[TableRow] = []
        self._pending: dict[tuple[str, int], str] = {}
        self._held: dict[tuple[str, str], str] = {}
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    @property
    def table(self) -> Table | None:
        """What is on show, in the order of the sheet."""
        return self._table

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell:
        return self._rows[row].cells[column]

    def painted(self, row: int, column: int) -> tuple[Cell, str | None, Column]:
        """All that painting a cell needs, in one call: cell, what was typed over it, column."""
        cell = self._rows[row].cells[column]
        pending = None
        if self._pending:
            pending = self._pending.get((self._rows[row].id, column))
        if pending is None and self._held:
            pending = self._held.get((cell.key, cell.path))
        return cell, pending, self.columns[column]

    def row_of(self, row_id: str) -> int | None:
        """Where a row stands now."""
        found = (place for place, one in enumerate(self._rows) if one.id == row_id)
        return next(found, None)

    def row_id(self, row: int) -> str:
        return self._rows[row].id

    def place_of(self, key: str, path: str) -> QModelIndex:
        """The index of the cell that holds a value; of its row where no cell does."""
        for row, one in enumerate(self._rows):
            if one.id != key and one.cells[0].key != key:
                continue
            for column, cell in enumerate(one.cells):
                if cell.key == key and _holds(cell, path):
                    return self.index(row, column)
        row_number = self.row_of(key)
        return QModelIndex() if row_number is None else self.index(row_number, 0)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cell, pending, column = self.painted(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text if pending is None else pending
        if role == SheetRole.CELL:
            return cell
        if role == SheetRole.PENDING:
            return pending is not None
        if role == Qt.ItemDataRole.EditRole:
            return cell.edit if pending is None else pending
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.tip(cell)
        return None

    def tip(self, cell: Cell) -> str:
        """Who said the value of a cell, when, and on what evidence; what is wrong with it."""
        if cell.is_computed:
            return self.tr("Follows from the base value and the grade rule") if cell.path else ""
        lines = [cell.problem] if cell.problem else []
        for path, leaf in cell.values:
            name = f"{path.rpartition('.')[2]}: " if len(cell.parts) > 1 else ""
            lines.append(name + provenance(leaf))
        units = self._table.units if self._table else "mm"
        if cell.leaf is not None and not is_length_text_exact(cell.leaf, units):
            lines.append(inexact_words(cell.leaf.value))
        return "\n".join(lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        cell = self.cell(index.row(), index.column())
        return WRITABLE if cell.is_editable and not cell.is_locked else READABLE

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show what was typed and hand it on; the same text again is no edit."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        if text == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.put({(index.row(), index.column()): text})
        return True

    def put(self, texts: dict[tuple[int, int], str | None]) -> None:
        """Put texts into cells, as one step."""
        found = []
        for (row, column), text in texts.items():
            cell = self.cell(row, column)
            self._pending[self._rows[row].id, column] = text or ""
            found.append(Typed(cell, self.columns[column].kind, text))
        self._tell(texts)
        self.typed.emit(tuple(found))

    def _tell(self, places: Iterable[tuple[int, int]]) -> None:
        """Say which cells look different, cells under each other in one go."""
        by_column: dict[int, list[int]] = {}
        for row, column in places:
            by_column.setdefault(column, []).append(row)
        for column, rows in by_column.items():
            for first, last in _runs(sorted(rows)):
                self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def hold(self, key: str, path: str, text: str | None) -> None:
        """Show a text in a cell until it is taken away with None, whatever is written meanwhile."""
        if text is None:
            self._held.pop((key, path), None)
        else:
            self._held[key, path] = text
        at = self.place_of(key, path)
        if at.isValid():
            self.dataChanged.emit(at, at)

    def settle(self) -> None:
        """What was typed is written or refused: show what the library says."""
        if not self._pending:
            return
        rows = {one.id: place for place, one in enumerate(self._rows)}
        count = self.columnCount()
        places = [
            (rows[row_id], column)
            for row_id, column in self._pending
            if row_id in rows and column < count
        ]
        self._pending.clear()
        self._tell(places)

    def show(self, table: Table | None) -> None:
        """Become another table, telling the view exactly what differs."""
        old, self_sorted = self._table, self._sorted
        same_shape = (
            old is not None
            and table is not None
            and (old.sheet, old.columns) == (table.sheet, table.columns)
        )
        if not same_shape or table is None:
            if old is None or table is None or old.sheet is not table.sheet:
                self._sorted = None
            self.beginResetModel()
            self._table = table
            self._columns = table.columns if table else ()
            self._rows = self._in_order(table.rows) if table else []
            self.endResetModel()
            return
        self._table = table
        self._become(self._in_order(table.rows) if self_sorted else list(table.rows))

    def _become(self, rows: list[TableRow]) -> None:
        """Replace what lies between the first and the last row that differ in their names."""
        old, new = [one.id for one in self._rows], [one.id for one in rows]
        start = _common(old, new)
        end = _common(old[start:][::-1], new[start:][::-1])
        if len(old) - end > start:
            self.beginRemoveRows(NO_INDEX, start, len(old) - end - 1)
            del self._rows[start : len(old) - end]
            self.endRemoveRows()
        if len(new) - end > start:
            self.beginInsertRows(NO_INDEX, start, len(new) - end - 1)
            self._rows[start:start] = rows[start : len(new) - end]
            self.endInsertRows()
        changed = [
            place
            for place, (was, now) in enumerate(zip(self._rows, rows, strict=True))
            if was.stamp != now.stamp
        ]
        self._rows = rows
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, or as the sheet has them where it is none."""
        self._sorted = (column, order) if 0 <= column < self.columnCount() else None
        if self._table is None:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = [self._rows[one.row()].id for one in before]
        self._rows = self._in_order(self._table.rows)
        places = {one.id: place for place, one in enumerate(self._rows)}
        after = [
            self.index(places[name], one.column()) for name, one in zip(names, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self, rows: Sequence[TableRow]) -> list[TableRow]:
        if self._sorted is None:
            return list(rows)
        column, order = self._sorted
        full = [one for one in rows if one.cells[column].text]
        empty = [one for one in rows if not one.cells[column].text]
        down = order is Qt.SortOrder.DescendingOrder
        # Cells that say nothing stay below whichever way it is ordered.
        return sorted(full, key=lambda one: _weight(one.cells[column]), reverse=down) + empty


def _holds(cell: Cell, path: str) -> bool:
    if cell.path == path:
        return True
    inside = any(f"{cell.path}.{name}" == path for name, _ in cell.parts)
    return inside or (bool(cell.parts) and cell.path == path.partition(".")[0])


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _weight(cell: Cell) -> tuple[int, float, str]:
    """Numbers by size before words by letter; TBD after both."""
    if cell.is_unknown:
        return (2, 0.0, "")
    number = _number(cell.leaf, cell.text)
    return (1, 0.0, cell.text.lower()) if number is None else (0, number, "")


def _number(leaf: SpecValue | None, text: str) -> float | None:
    if leaf is not None and not isinstance(leaf.value, str) and leaf.value is not None:
        return float(leaf.value)
    try:
        return float(read_quantity(text)[0])
    except ValueError:
        return None


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first names are the same."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Numbers that follow each other as first and last."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
