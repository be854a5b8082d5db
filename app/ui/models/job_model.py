"""Every job of this session of the program as a Qt model: exact changes, found by id."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.jobs import OPEN_STATES, JobUpdate
from app.ui import job_words, words
from app.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex
KEPT = 500
"""Ended jobs beyond this many are in the history of their product only."""


class JobRole(IntEnum):
    UPDATE = Qt.ItemDataRole.UserRole.value


ROLES = [
    JobRole.UPDATE.value,
    Qt.ItemDataRole.DisplayRole.value,
    Qt.ItemDataRole.ToolTipRole.value,
    Qt.ItemDataRole.AccessibleTextRole.value,
    Qt.ItemDataRole.AccessibleDescriptionRole.value,
]


class JobModel(QAbstractListModel):
    """The newest update of each job, newest job first.

    Args:
        name_of: the name of a product by its id.
    """

    def __init__(self, name_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._updates: list[JobUpdate] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._updates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._updates):
            return None
        update = self._updates[index.row()]
        if role == JobRole.UPDATE:
            return update
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{job_words.job_name(update.kind, update.slot)} · {self.product(update)}"
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return self.detail(update)
        return None

    def product(self, update: JobUpdate) -> str:
        return self._name_of(update.product_id)

    def detail(self, update: JobUpdate) -> str:
        """State, time and, where it failed, the reason."""
        parts = [job_words.job_state(update.state)]
        if update.seconds is not None:
            parts.append(words.seconds_text(update.seconds))
        if update.error:
            parts.append(said(f"{update.error} {update.hint}".strip()))
        return " · ".join(parts)

    @property
    def running(self) -> int:
        """How many jobs wait or are at work."""
        return sum(one.state in OPEN_STATES for one in self._updates)

    def apply(self, update: JobUpdate) -> None:
        row = next(
            (at for at, one in enumerate(self._updates) if one.job_id == update.job_id), None
        )
        if row is None:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._updates.insert(0, update)
            self.endInsertRows()
            self._forget()
        elif self._updates[row] != update:
            self._updates[row] = update
            self.dataChanged.emit(self.index(row), self.index(row), ROLES)

    def _forget(self) -> None:
        last = len(self._updates) - 1
        if last >= KEPT and self._updates[last].state not in OPEN_STATES:
            self.beginRemoveRows(QModelIndex(), last, last)
            del self._updates[last]
            self.endRemoveRows()
