"""Rows of text as a Qt table model; rows that are added on top are inserted, not reset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
Cells = tuple[str, ...]


class RowsModel(QAbstractTableModel):
    """A list of rows, newest first.

    Args:
        headings: of the columns.
        to_the_right: numbers of the columns that hold amounts.
    """

    def __init__(
        self,
        headings: Sequence[str],
        *,
        to_the_right: Sequence[int] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._to_the_right = frozenset(to_the_right)
        self._rows: list[Cells] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = index.column() in self._to_the_right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in self._to_the_right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @property
    def rows(self) -> tuple[Cells, ...]:
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Become these rows."""
        wanted = list(rows)
        new = len(wanted) - len(self._rows)
        if self._rows and new >= 0 and wanted[new:] == self._rows:
            if new:
                self.beginInsertRows(QModelIndex(), 0, new - 1)
                self._rows = wanted
                self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()
