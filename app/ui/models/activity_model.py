"""The activity of a product as a Qt model, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.calls import Activity
from app.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex


class ActivityRole(IntEnum):
    LINE = Qt.ItemDataRole.UserRole.value


class ActivityModel(QAbstractListModel):
    """Lines of the activity log."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Activity] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ActivityRole.LINE:
            return line
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return said(line.text)
        return None

    def show(self, lines: Sequence[Activity]) -> None:
        """Take over the lines; new ones of the same log are inserted on top."""
        known = [one.id for one in self._lines]
        fresh = [one for one in lines if one.id not in set(known)]
        if known and [one.id for one in lines] == [*(one.id for one in fresh), *known]:
            if fresh:
                self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
                self._lines[0:0] = fresh
                self.endInsertRows()
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()
