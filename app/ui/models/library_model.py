"""The products of the library as a Qt model: exact changes, thumbnails by content."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.generation import GENERATING, GenerationState
from app.domain.library_entry import LibraryEntry
from app.domain.library_view import LibraryStatus
from app.domain.revision_letter import revision_letter
from app.ui.library_words import library_status_name

LONGEST_TIP = 300
MANY = 64
"""Above so many entries that go at once the list is made anew: each costs a move of all others."""

Index = QModelIndex | QPersistentModelIndex


class LibraryRole(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole.value


class LibraryModel(QAbstractListModel):
    """Library entries in order, found by product id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[LibraryEntry] = []
        self._rows: dict[str, int] = {}
        self._has_tags = False

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == LibraryRole.ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            words = (entry.category, entry.style_no, self.state_of(entry), *entry.tags)
            return ", ".join(word for word in words if word)
        return None

    def state_of(self, entry: LibraryEntry) -> str:
        """The state in two words."""
        state = entry.state
        if state in GENERATING:
            return self.tr("Drawing …")
        if state is GenerationState.ERROR:
            return self.tr("Stopped")
        if state is GenerationState.AWAITING_FRONT_APPROVAL:
            return self.tr("To approve")
        if entry.revision is None:
            return self.tr("Draft")
        revision = self.tr("Rev {}").format(revision_letter(entry.revision))
        if entry.step == LibraryStatus.DRAFT:
            return revision
        return f"{revision} · {library_status_name(LibraryStatus(entry.step))}"

    @property
    def has_tags(self) -> bool:
        """Whether any entry of the list is tagged."""
        return self._has_tags

    def _tip(self, entry: LibraryEntry) -> str:
        words = textwrap.shorten(entry.description, LONGEST_TIP, placeholder=" …")
        return "\n".join(one for one in (entry.name, words, ", ".join(entry.tags)) if one)

    def entry(self, product_id: str) -> LibraryEntry | None:
        """The entry of a product, None where the list does not hold it."""
        row = self.row_of(product_id)
        return None if row is None else self._entries[row]

    def row_of(self, product_id: str | None) -> int | None:
        return self._rows.get(product_id or "")

    def at(self, row: int) -> LibraryEntry:
        return self._entries[row]

    def show(self, entries: Sequence[LibraryEntry]) -> None:
        """Take over what the library holds now, telling the view only what differs."""
        self._has_tags = any(entry.tags for entry in entries)
        wanted = {entry.id for entry in entries}
        gone = [row for row, entry in enumerate(self._entries) if entry.id not in wanted]
        if len(gone) > MANY:
            self._reset(entries)
            return
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._entries[row]
            self._count()
            self.endRemoveRows()
        self._reorder([entry.id for entry in entries if entry.id in self._rows])
        self._insert_missing(entries)
        self._update(entries)

    def _reset(self, entries: Sequence[LibraryEntry]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self._count()
        self.endResetModel()

    def _reorder(self, order: list[str]) -> None:
        """Bring the entries into an order; what is marked stays marked and in view."""
        if [one.id for one in self._entries] == order:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self._entries[index.row()].id for index in kept]
        by_id = {entry.id: entry for entry in self._entries}
        self._entries = [by_id[one] for one in order]
        self._count()
        self.changePersistentIndexList(kept, [self.index(self._rows[one]) for one in ids])
        self.layoutChanged.emit()

    def _count(self) -> None:
        self._rows = {entry.id: row for row, entry in enumerate(self._entries)}

    def _insert_missing(self, entries: Sequence[LibraryEntry]) -> None:
        known = set(self._rows)
        row = 0
        while row < len(entries):
            last = row
            while last < len(entries) and entries[last].id not in known:
                last += 1
            if last > row:
                self.beginInsertRows(QModelIndex(), row, last - 1)
                self._entries[row:row] = entries[row:last]
                self._count()
                self.endInsertRows()
            row = last + 1

    def _update(self, entries: Sequence[LibraryEntry]) -> None:
        for row, entry in enumerate(entries):
            if entry != self._entries[row]:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))
