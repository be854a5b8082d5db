"""The preflight list as a Qt model: what a factory would miss, in the order of the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.sheets.preflight import Gap, GapKind
from app.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class GapLine(NamedTuple):
    """One entry; compared far faster than the value it comes from."""

    kind: GapKind
    place: str
    text: str

    @classmethod
    def of(cls, gap: Gap) -> GapLine:
        return cls(gap.kind, gap.place, gap.text)


class GapRole(IntEnum):
    GAP = Qt.ItemDataRole.UserRole.value


class GapModel(QAbstractListModel):
    """Gaps; those that were mended are removed where they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[GapLine] = []

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._gaps):
            return None
        gap = self._gaps[index.row()]
        if role == GapRole.GAP:
            return gap
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(gap.text, of_sheets=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{} – click to go there").format(said(gap.text, of_sheets=True))
        return None

    def show(self, gaps: Sequence[GapLine]) -> None:
        """Become these gaps; what is the same at both ends stays untouched."""
        wanted = list(gaps)
        start = 0
        while start < min(len(wanted), len(self._gaps)) and wanted[start] == self._gaps[start]:
            start += 1
        end = 0
        most = min(len(wanted), len(self._gaps)) - start
        while end < most and wanted[-1 - end] == self._gaps[-1 - end]:
            end += 1
        if len(self._gaps) - end > start:
            self.beginRemoveRows(NO_INDEX, start, len(self._gaps) - end - 1)
            del self._gaps[start : len(self._gaps) - end]
            self.endRemoveRows()
        if len(wanted) - end > start:
            self.beginInsertRows(NO_INDEX, start, len(wanted) - end - 1)
            self._gaps[start:start] = wanted[start : len(wanted) - end]
            self.endInsertRows()
