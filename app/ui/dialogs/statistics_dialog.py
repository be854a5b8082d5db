"""Figures of the whole library: files, credits, how steps went and how long they took."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.storage.statistics import Statistics
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.models.rows import RowsModel
from app.ui.numbers import spoken
from app.ui.plain_words import plain_word
from app.ui.widgets.controls import label, surface
from app.ui.words import price_text, seconds_text

ROW = 28
TABLE = 176


class StatisticsDialog(Frame):
    """Tiles with figures above, tables below.

    Signals:
        csv_wanted: path of the CSV file to write.
    """

    csv_wanted = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Statistics"), width=820)
        self.tiles = QGridLayout()
        self.tiles.setSpacing(theme.space(3))
        right = (2,)
        self.files = RowsModel(
            (self.tr("Kind"), self.tr("Status"), self.tr("Files")), to_the_right=right, parent=self
        )
        self.products = RowsModel(
            (self.tr("Product"), self.tr("Credits")), to_the_right=(1,), parent=self
        )
        self.months = RowsModel(
            (self.tr("Month"), self.tr("Credits")), to_the_right=(1,), parent=self
        )
        self.body.addLayout(self.tiles)
        line = QHBoxLayout()
        line.setSpacing(theme.space(3))
        for title, model in (
            (self.tr("Files"), self.files),
            (self.tr("Credits by product"), self.products),
            (self.tr("Credits by month"), self.months),
        ):
            line.addWidget(_table(title, model), 1)
        self.body.addLayout(line, 1)
        self.add_button(self.tr("Save as CSV …")).clicked.connect(lambda *_: self._choose())
        self.add_close(self.tr("Close")).setFocus()

    def show_figures(self, figures: Statistics) -> None:
        """Show the figures as they are now; a dash where nothing has happened yet."""
        times = figures.seconds
        tiles = (
            (self.tr("Steps that succeeded"), _percent(figures.success_rate), self._jobs(figures)),
            (
                self.tr("Time of a step"),
                seconds_text(times[50]) if times else "–",
                self.tr("P95 {} · P99 {}").format(seconds_text(times[95]), seconds_text(times[99]))
                if times
                else "",
            ),
            (
                self.tr("Front views approved"),
                _percent(figures.approval_rate),
                self.tr("{} drawn before approval").format(
                    spoken(f"{figures.iterations_per_approval:.1f}")
                )
                if figures.iterations_per_approval is not None
                else "",
            ),
            (
                self.tr("Given back"),
                str(figures.refunds),
                price_text(figures.refunded) if figures.refunded else "",
            ),
        )
        while (item := self.tiles.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, (title, value, detail) in enumerate(tiles):
            self.tiles.addWidget(_tile(title, value, detail), 0, place)
        self.files.show_rows(
            [
                (plain_word(one.file_type), plain_word(one.status), str(one.count))
                for one in figures.files
            ]
        )
        self.products.show_rows(
            [(one.name, self._spent(one.consumed)) for one in figures.by_product]
        )
        self.months.show_rows([(one.month, self._spent(one.consumed)) for one in figures.by_month])

    def _spent(self, tenths: int) -> str:
        return price_text(tenths) if tenths else self.tr("0 credits")

    def _jobs(self, figures: Statistics) -> str:
        return self.tr("of {} that ended").format(figures.jobs)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Save the figures"), "statistics.csv", "CSV (*.csv)")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.fileSelected.connect(lambda name: self.csv_wanted.emit(Path(name)))
        chooser.open()


def _tile(title: str, value: str, detail: str) -> QFrame:
    made = surface("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(*[theme.space(4)] * 4)
    column.setSpacing(theme.space(1))
    column.addWidget(label(title, "small"))
    column.addWidget(label(value, "display"))
    column.addWidget(label(detail or " ", "small"))
    return made


def _table(title: str, model: RowsModel) -> QFrame:
    card = surface("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.space(3), theme.space(3), theme.space(2), theme.space(2))
    column.addWidget(label(title, "heading"))
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(title)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setMinimumHeight(TABLE)
    column.addWidget(table, 1)
    return card


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"
