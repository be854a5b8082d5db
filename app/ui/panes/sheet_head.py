"""The line over a sheet: its title, units, rows, columns, confirm, undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.ui import theme
from app.ui.sheets.sheet_values import UNITS
from app.ui.widgets.controls import button, icon_button


class UnitSwitch(QWidget):
    """mm, cm or inches.

    Signals:
        picked: the unit that was picked.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Units"))
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for unit in UNITS:
            made = button(unit, tip=self.tr("Show lengths in {}").format(unit))
            made.setProperty("kind", "chip")
            made.setCheckable(True)
            made.clicked.connect(lambda *_, unit=unit: self.picked.emit(unit))
            group.addButton(made)
            line.addWidget(made)
            self._buttons[unit] = made

    def show_unit(self, unit: str) -> None:
        self._buttons[unit].setChecked(True)


class SheetHead(QWidget):
    """Title and verbs of the sheet on show.

    Signals:
        units_picked: "mm", "cm" or "in".
        row_wanted, removal_wanted, confirm_all_wanted, undo_wanted, redo_wanted: the verbs.
        column_wanted: a field, and whether its column is to be shown.
    """

    units_picked = Signal(str)
    row_wanted = Signal()
    removal_wanted = Signal()
    confirm_all_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    column_wanted = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.units = UnitSwitch()
        self.undo = icon_button("undo", self.tr("Undo (Ctrl+Z)"), self.undo_wanted.emit)
        self.redo = icon_button("redo", self.tr("Redo (Ctrl+Shift+Z)"), self.redo_wanted.emit)
        self.confirm = button(self.tr("Confirm all"), self.confirm_all_wanted.emit, icon="check")
        self.add = button(self.tr("Add row"), self.row_wanted.emit, icon="plus")
        self.add.setToolTip(self.tr("Add a row at the end (Ins)"))
        self.remove = icon_button(
            "trash", self.tr("Remove the selected rows (Ctrl+−)"), self.removal_wanted.emit
        )
        self.columns = QToolButton()
        self.columns.setProperty("kind", "quiet")
        theme.set_icon(self.columns, "more", "muted")
        self.columns.setAccessibleName(self.tr("More columns"))
        self.columns.setToolTip(self.tr("Show more columns"))
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns.setMenu(QMenu(self.columns))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(2))
        line.addWidget(self.units)
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        line.addStretch(1)
        line.addWidget(self.confirm)
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addWidget(self.columns)
        self.units.picked.connect(self.units_picked)

    def show_sheet(self, title: str, units: str, *, has_rows: bool) -> None:
        """Say which sheet is on show.

        Args:
            has_rows: whether rows can be added and removed.
        """
        self.setAccessibleName(title)
        self.units.show_unit(units)
        self.add.setVisible(has_rows)
        self.remove.setVisible(has_rows)

    def show_open(self, count: int) -> None:
        """Say how many values of the sheet are to be confirmed."""
        self.confirm.setVisible(count > 0)
        self.confirm.setText(
            self.tr("Confirm {}").format(count) if count > 1 else self.tr("Confirm")
        )
        self.confirm.setToolTip(self.tr("Stand behind every assumed value of this sheet"))

    def offer_columns(self, fields: Sequence[tuple[str, str, bool]]) -> None:
        """Offer further columns: field, title, whether it is shown."""
        self.columns.setVisible(bool(fields))
        menu = self.columns.menu()
        if [one.data() for one in menu.actions()] == [f for f, _, _ in fields]:
            return
        menu.clear()
        for field, title, shown in fields:
            action = QAction(title, menu)
            action.setData(field)
            action.setCheckable(True)
            action.setChecked(shown)
            action.toggled.connect(lambda on, field=field: self.column_wanted.emit(field, on))
            menu.addAction(action)
