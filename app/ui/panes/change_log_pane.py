"""The change log of the sheets, and the red-line between any two revisions."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.revision_letter import revision_letter
from app.ui import theme
from app.ui.models.change_model import (
    FIELD,
    IS,
    WAS,
    WHEN,
    WHERE,
    WHO,
    ChangeLine,
    ChangeModel,
    ChangeRole,
    log_lines,
    redline_lines,
)
from app.ui.runtime import TaskScope
from app.ui.widgets.controls import button, label, surface
from app.workflow.product_record import ProductRecord
from app.workflow.sheets.sheets import Sheets

ROW = 30
WIDTHS = {WHEN: 124, WHERE: 150, FIELD: 140, WAS: 150, IS: 180, WHO: 190}


class ChangeLogPane(QWidget):
    """Every change, or what differs between two revisions.

    Signals:
        place_wanted: "bom.10.material", to be shown in its sheet.
    """

    place_wanted = Signal(str)

    def __init__(self, sheets: Sheets, *, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._tasks = tasks
        self._product: str | None = None
        self._letters: tuple[int, ...] = ()
        self.lines = ChangeModel(self)
        self.table = QTableView()
        self.all = button(self.tr("All changes"))
        self.redline = button(self.tr("Compare revisions"), icon="compare")
        self.old, self.new = QComboBox(), QComboBox()
        self._arrow = label("→", "muted")
        self._words = label("", "muted", wraps=True)
        self._build()
        self.table.activated.connect(self._on_opened)
        self.table.doubleClicked.connect(self._on_opened)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(4)] * 4)
        column.setSpacing(theme.space(3))
        group = QButtonGroup(self)
        line = QHBoxLayout()
        column.addLayout(line)
        line.setSpacing(theme.space(2))
        for one in (self.all, self.redline):
            one.setCheckable(True)
            one.clicked.connect(lambda *_: self._refresh())
            group.addButton(one)
            line.addWidget(one)
        self.all.setChecked(True)
        self.old.setAccessibleName(self.tr("Older revision"))
        self.new.setAccessibleName(self.tr("Newer revision"))
        line.addWidget(self.old)
        line.addWidget(self._arrow)
        line.addWidget(self.new)
        for box in (self.old, self.new):
            box.activated.connect(lambda *_: self._refresh())
        line.addStretch(1)
        self._build_table()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = surface("card")
        column.addWidget(card, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._words, 1)

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.lines)
        table.setAccessibleName(self.tr("Change log"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        for column in (WAS, IS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setProperty("roomy", "little")

    def show_revisions(self, record: ProductRecord | None) -> None:
        """Offer the revisions of a product."""
        numbers = tuple(one.number for one in record.revisions) if record else ()
        if numbers == self._letters:
            return
        self._letters = numbers
        for box in (self.old, self.new):
            box.clear()
            for number in numbers:
                box.addItem(self.tr("Rev {}").format(revision_letter(number)), number)
        if len(numbers) > 1:
            self.old.setCurrentIndex(len(numbers) - 2)
            self.new.setCurrentIndex(len(numbers) - 1)

    def show_product(self, product: str | None) -> None:
        """Show the changes of a product as they are now."""
        self._product = product
        self._refresh()

    def _refresh(self) -> None:
        comparing = self.redline.isChecked()
        for one in (self.old, self._arrow, self.new):
            one.setVisible(comparing)
        if self._product is not None:
            self._tasks.start(self._read(self._product, comparing=comparing))
        else:
            self._show((), "")

    async def _read(self, product: str, *, comparing: bool) -> None:
        old, new = self.old.currentData(), self.new.currentData()
        if not comparing:
            entries = await self._sheets.log(product)
            lines = await asyncio.to_thread(log_lines, entries)
            words = self.tr("Nothing was changed yet. Every edit is noted here by the program.")
        elif len(self._letters) < 2 or old is None or new is None:
            lines = ()
            words = self.tr("There is one revision so far; a second one can be compared with it.")
        else:
            changes = await self._sheets.diff(product, old, new)
            lines = await asyncio.to_thread(redline_lines, changes)
            words = self.tr("These two revisions say the same in every row.")
        if product == self._product and comparing is self.redline.isChecked():
            self._show(lines, words)

    def _show(self, lines: tuple[ChangeLine, ...], words: str) -> None:
        comparing = self.redline.isChecked()
        self.lines.show(lines)
        self.table.setColumnHidden(WHEN, comparing)
        self.table.setColumnHidden(WHO, comparing)
        self.table.setVisible(bool(lines))
        self._words.setText(words)
        self._words.setVisible(not lines)

    def _on_opened(self, index: QModelIndex) -> None:
        line = index.data(ChangeRole.LINE)
        if isinstance(line, ChangeLine):
            self.place_wanted.emit(line.place)
