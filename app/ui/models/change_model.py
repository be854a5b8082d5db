"""Changes of the sheets as a Qt table: where, what it was, what it is, who and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.revision_letter import revision_letter
from app.domain.sheets.redline import RowChange
from app.domain.sheets.sheets import Sheet
from app.domain.sheets.sheets_changes import ChangeEntry, Reason
from app.domain.specification import SpecValue
from app.ui import theme
from app.ui.moments import day_and_time
from app.ui.sheets.sheet_values import shown_text
from app.ui.sheets.sheet_words import field_name, sheet_name, status_words
from app.ui.sheets.value_evidence import name_in

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
WHEN, WHERE, FIELD, WAS, IS, WHO = range(6)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line.

    Attributes:
        id: of the entry of the log, or the place in a red-line.
        place: "bom.10.material".
        is_whole: a row that came or went, not one value.
    """

    id: str
    place: str
    when: str
    where: str
    field: str
    was: str
    now: str
    who: str
    is_whole: bool = False

    def cells(self) -> tuple[str, ...]:
        return (self.when, self.where, self.field, self.was, self.now, self.who)


class ChangeRole(IntEnum):
    LINE = Qt.ItemDataRole.UserRole.value


class ChangeModel(QAbstractTableModel):
    """Lines, newest first; lines that come on top are inserted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ChangeLine] = []
        self._titles = (
            self.tr("When"),
            self.tr("Row"),
            self.tr("Field"),
            self.tr("Was"),
            self.tr("Is"),
            self.tr("Who and why"),
        )

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        if role == ChangeRole.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.cells()[column]
        if role == Qt.ItemDataRole.ForegroundRole:
            names = {WHEN: "muted", WHO: "muted", FIELD: "muted", WAS: "red", IS: "accent_text"}
            return theme.colour(names.get(column, "text"))
        if role == Qt.ItemDataRole.FontRole and column == WAS and line.was:
            font = theme.font()
            font.setStrikeOut(True)
            return font
        return None

    def show(self, lines: Sequence[ChangeLine]) -> None:
        """Become these lines."""
        wanted = list(lines)
        new = len(wanted) - len(self._lines)
        if self._lines and new >= 0 and wanted[new:] == self._lines:
            if new:
                self.beginInsertRows(NO_INDEX, 0, new - 1)
                self._lines = wanted
                self.endInsertRows()
            return
        self.beginResetModel()
        self._lines = wanted
        self.endResetModel()


def log_lines(entries: Iterable[ChangeEntry]) -> tuple[ChangeLine, ...]:
    """The log of a product as lines, newest first."""
    found = []
    for one in entries:
        moment = f"{revision_letter(one.revision)} · {day_and_time(one.at)}"
        who = _who(one)
        found.append(_line(one.id, one.change, moment, who))
    return tuple(reversed(found))


def redline_lines(changes: Iterable[RowChange]) -> tuple[ChangeLine, ...]:
    """The differences of two revisions as lines, in the order of the sheets."""
    return tuple(
        _line(f"{c.sheet}.{c.key}.{c.field}.{n}", c, "", "") for n, c in enumerate(changes)
    )


def _line(line_id: str, change: RowChange, when: str, who: str) -> ChangeLine:
    row = change.new_row or change.old_row
    name = name_in(row) if row is not None else ""
    key = "" if change.sheet is Sheet.HEADER else f" {change.key}"
    where = f"{sheet_name(change.sheet)}{key}"
    place = ".".join(part for part in (change.sheet, change.key, change.field) if part)
    if not change.field:
        words, was, now = _whole(change, name)
        return ChangeLine(line_id, place, when, where, words, was, now, who, is_whole=True)
    field, _, inner = change.field.partition(".")
    title = f"{field_name(field)} {inner}".strip()
    was, now = _value(change.old), _value(change.new)
    if was == now and change.new is not None:
        # Nothing but who stands behind it is different.
        was, now = "", f"{now} · {status_words(change.new)}"
    return ChangeLine(line_id, place, when, where, title, was, now, who)


def _whole(change: RowChange, name: str) -> tuple[str, str, str]:
    if change.old_row is None:
        return translate("Changes", "row added"), "", name
    if change.new_row is None:
        return translate("Changes", "row removed"), name, ""
    return translate("Changes", "row moved"), "", name


def _value(leaf: SpecValue | None) -> str:
    if leaf is None:
        return ""
    text = shown_text(leaf, "mm")
    return f"{text} mm" if leaf.unit == "mm" and leaf.value is not None else text


def _who(entry: ChangeEntry) -> str:
    if entry.undoes is not None:
        return translate("Changes", "undone or done again")
    why = {
        Reason.FIT: translate("Changes", "sample round"),
        Reason.COST: translate("Changes", "cost"),
        Reason.SUPPLIER: translate("Changes", "supplier"),
        Reason.COMPLIANCE: translate("Changes", "compliance"),
        Reason.ERROR: translate("Changes", "error"),
        Reason.AI_EDIT: translate("Changes", "edited by instruction"),
        Reason.READING: translate("Changes", "read from the pictures"),
    }.get(entry.reason, "")
    who = entry.author or ("" if why else translate("Changes", "you"))
    return " · ".join(part for part in (who, why, entry.source) if part)
