"""Where the credits stand and every entry of the ledger, to be saved as CSV too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from app.domain.calls import CostInDoubt
from app.domain.credits import TENTHS, Balance, LedgerEntry
from app.ui.dialogs.frame import Frame
from app.ui.models.ledger_model import PRODUCT, LedgerModel
from app.ui.numbers import spoken
from app.ui.plain_words import engine_title
from app.ui.widgets.controls import button, label, spin_box
from app.ui.words import price_text

MOST = 10_000


class CreditsDialog(Frame):
    """The ledger.

    Signals:
        grant_wanted: tenths of a credit to add.
        csv_wanted: path of the CSV file to write.
    """

    grant_wanted = Signal(int)
    csv_wanted = Signal(object)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Credits"), width=820)
        self.balance = label("", "heading")
        self.in_doubt = label("", "muted")
        self.in_doubt.setWordWrap(True)
        self.in_doubt.hide()
        self.model = LedgerModel(name_of, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Ledger"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setProperty("roomy", True)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # A long name gives way; the balance at the other end must not.
        header.setSectionResizeMode(PRODUCT, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(320)
        self.amount = spin_box(1, MOST, 50)
        self.amount.setSuffix(self.tr(" credits"))
        self.amount.setAccessibleName(self.tr("Credits to add"))
        line = QHBoxLayout()
        line.addWidget(self.balance, 1)
        line.addWidget(self.amount)
        line.addWidget(button(self.tr("Add"), self._grant))
        self.body.addLayout(line)
        self.body.addWidget(
            label(self.tr("The Drafter is free; its steps are listed with 0 credits."), "muted")
        )
        self.body.addWidget(self.in_doubt)
        self.body.addWidget(self.table, 1)
        self.add_button(self.tr("Save as CSV …")).clicked.connect(lambda *_: self._choose())
        self.add_close(self.tr("Close")).setFocus()

    def show_ledger(
        self,
        balance: Balance,
        entries: Sequence[LedgerEntry],
        in_doubt: Sequence[CostInDoubt] = (),
    ) -> None:
        """Show where things stand now, and what calls may have cost that do not say it."""
        free = self.tr("0 credits")
        available, spent, reserved = (
            free if amount == 0 else price_text(amount)
            for amount in (balance.available, balance.consumed, balance.reserved)
        )
        self.balance.setText(
            self.tr("{} left · {} spent · {} reserved").format(available, spent, reserved)
        )
        self.model.show(entries)
        self.in_doubt.setText(self._doubts(in_doubt))
        self.in_doubt.setVisible(bool(in_doubt))

    def _doubts(self, costs: Sequence[CostInDoubt]) -> str:
        engines = ", ".join(sorted({engine_title(one.engine) for one in costs}))
        words = self.tr("Calls that do not say what they cost: {} ({}).").format(
            len(costs), engines
        )
        known = [one.cost_usd for one in costs if one.cost_usd is not None]
        if known:
            words += " " + self.tr("Their bill may hold about {} USD for them.").format(
                spoken(f"{sum(known):.2f}")
            )
        return words + " " + self.tr("The credits were given back.")

    def _grant(self) -> None:
        self.grant_wanted.emit(self.amount.value() * TENTHS)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Save the ledger"), "ledger.csv", "CSV (*.csv)")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.fileSelected.connect(lambda name: self.csv_wanted.emit(Path(name)))
        chooser.open()
