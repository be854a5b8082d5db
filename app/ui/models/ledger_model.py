"""The ledger as a table: every reserve, consume, refund and grant, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.credits import EntryKind, LedgerEntry
from app.ui.moments import moment
from app.ui.numbers import spoken, tenths_text
from app.ui.plain_words import engine_title, plain_word

Index = QModelIndex | QPersistentModelIndex
PRODUCT = 2
NUMBERS = (5, 6, 7)


class LedgerModel(QAbstractTableModel):
    """Ledger entries.

    Args:
        name_of: the name of a product by its id.
    """

    def __init__(self, name_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._entries: list[LedgerEntry] = []
        self._titles = (
            self.tr("Time"),
            self.tr("What"),
            self.tr("Product"),
            self.tr("Operation"),
            self.tr("Engine"),
            self.tr("Credits"),
            self.tr("Cost"),
            self.tr("Balance"),
        )

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cells(self._entries[index.row()])[index.column()]
        return None

    def show(self, entries: Sequence[LedgerEntry]) -> None:
        """Take over all entries, oldest first."""
        self.beginResetModel()
        self._entries = list(reversed(entries))
        self.endResetModel()

    def cells(self, entry: LedgerEntry) -> tuple[str, ...]:
        """One row as a person reads it."""
        kinds = {
            EntryKind.GRANT: self.tr("granted"),
            EntryKind.RESERVE: self.tr("reserved"),
            EntryKind.CONSUME: self.tr("spent"),
            EntryKind.REFUND: self.tr("given back"),
        }
        cost = "" if not entry.cost_usd else f"{spoken(f'{entry.cost_usd:.4f}')} USD"
        if entry.cost_usd is None and entry.kind in (EntryKind.RESERVE, EntryKind.CONSUME):
            cost = self.tr("TBD")
        return (
            moment(entry.at),
            kinds[entry.kind],
            self._name_of(entry.product_id) if entry.product_id else "",
            plain_word(entry.operation.value),
            engine_title(entry.engine),
            tenths_text(entry.amount),
            cost,
            tenths_text(entry.balance_after),
        )


def _side(column: int) -> int:
    """Numbers stand below each other at the right, and their title with them."""
    flag = Qt.AlignmentFlag
    return int((flag.AlignRight if column in NUMBERS else flag.AlignLeft) | flag.AlignVCenter)
