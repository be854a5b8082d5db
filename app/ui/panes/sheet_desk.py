"""One sheet to work on: its verbs above, the table, and the legend of its marks below."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.errors import AppError
from app.domain.sheets.kept_by_row import KeptByRow
from app.domain.sheets.preflight import GapKind
from app.domain.sheets.sheets import Sheet
from app.ui import theme
from app.ui.models.sheet_table import SheetTable, Typed
from app.ui.notices import Notice, Notices, Severity
from app.ui.panes.sheet_head import SheetHead
from app.ui.runtime import TaskScope
from app.ui.sheet_editor import SheetEditor
from app.ui.sheets.sheet_clipboard import Block
from app.ui.sheets.sheet_columns import further_fields
from app.ui.sheets.sheet_layout import OPEN, Cell, TableRow, build_table
from app.ui.sheets.sheet_words import field_name, purpose, sheet_name
from app.ui.steps import unseen_turn
from app.ui.widgets.controls import button, label, surface
from app.ui.widgets.mark_legend import MarkLegend
from app.ui.widgets.sheet_view import SheetView
from app.workflow.sheets.sheet_places import units_of


class SheetDesk(QWidget):
    """Shows the sheets of an editor, one at a time.

    Signals:
        cell_chosen: the current `Cell`, None for none.
        next_wanted: the next value to confirm is wanted.
    """

    cell_chosen = Signal(object)
    next_wanted = Signal()

    def __init__(
        self,
        editor: SheetEditor,
        *,
        tasks: TaskScope,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._tasks = tasks
        self._notices = notices
        self._units: str | None = None
        self._extra: dict[Sheet, set[str]] = {}
        self._target: str | None = None
        self._building: asyncio.Task[None] | None = None
        self._kept: KeptByRow[TableRow] = KeptByRow()
        self.sheet = Sheet.HEADER
        self.head = SheetHead()
        self.table = SheetTable(self)
        self.view = SheetView(self.table)
        self.legend = MarkLegend()
        self._empty = label("", "muted", wraps=True)
        self._first = button(self.tr("Add a row"), self.add_row, icon="plus")
        self._middle = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addWidget(self.head)
        column.addWidget(self._middle, 1)
        card = surface("card")
        self._middle.addWidget(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.view)
        self._middle.addWidget(self._sentence())
        column.addWidget(self.legend)

    def _sentence(self) -> QWidget:
        page = surface("card")
        column = QVBoxLayout(page)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addSpacing(theme.space(2))
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        editor, view, head = self._editor, self.view, self.head
        self.table.typed.connect(self._on_typed)
        view.refused.connect(self._on_refused)
        view.confirm_wanted.connect(self._on_confirm)
        view.row_wanted.connect(self.add_row)
        view.removal_wanted.connect(lambda rows: editor.remove_rows(self.sheet, rows))
        view.rows_lacking.connect(self._on_lacking)
        view.cell_chosen.connect(self.cell_chosen)
        view.next_wanted.connect(self.next_wanted)
        head.units_picked.connect(self.use_units)
        head.row_wanted.connect(self.add_row)
        head.removal_wanted.connect(view.remove_rows)
        head.confirm_all_wanted.connect(self.confirm_sheet)
        head.undo_wanted.connect(editor.undo)
        head.redo_wanted.connect(editor.redo)
        head.column_wanted.connect(self._on_column)
        editor.changed.connect(self.rebuild)
        editor.settled.connect(self._settle)

    @property
    def units(self) -> str:
        """In which lengths are shown: those of the header block until another is picked."""
        return self._units or units_of(self._editor.pack)

    def use_units(self, units: str | None) -> None:
        """Show lengths in mm, cm or inches; the stored values stay as they are."""
        self._units = units
        self.rebuild()

    def open(self, sheet: Sheet, target: str | None = None) -> None:
        """Show a sheet, and lead to "10.material" in it."""
        self.sheet = sheet
        if target is not None:
            self._target = target
        self.rebuild()

    def rebuild(self) -> None:
        """Show the sheet as it is now."""
        if self._building is not None:
            self._building.cancel()
        self._building = self._tasks.start(self._show_table())

    def _settle(self) -> None:
        """Let go of what was typed once the table that has it is on show, not a moment before."""
        building = self._building
        if building is None or building.done():
            if isValid(self):
                self.table.settle()
        else:
            building.add_done_callback(lambda _: self._settle())

    async def _show_table(self) -> None:
        sheet, pack, units = self.sheet, self._editor.pack, self.units
        extra = frozenset(self._extra.get(sheet, ()))
        table, further = await asyncio.to_thread(
            lambda: (
                build_table(sheet, pack, units, extra, self._kept),
                further_fields(sheet, pack),
            )
        )
        self.table.show(table)
        self.view.setAccessibleName(sheet_name(sheet))
        self.head.show_sheet(sheet_name(sheet), units, has_rows=sheet is not Sheet.HEADER)
        # What is open was counted when the rows last changed, which opening a sheet does not do.
        self.head.show_open(self._editor.verdict.count(sheet, GapKind.TO_CONFIRM))
        self.head.offer_columns([(field, field_name(field), field in extra) for field in further])
        has_product = self._editor.product_id is not None
        self.head.setEnabled(has_product)
        self._middle.setCurrentIndex(0 if table.rows else 1)
        self._empty.setText(purpose(sheet) if has_product else self.tr("Choose a product."))
        self._first.setVisible(has_product)
        self._lead()
        await unseen_turn(self._middle)

    def _lead(self) -> None:
        """Go to the place that was asked for, once its table is there."""
        target, self._target = self._target, None
        if target is None:
            if not self.view.currentIndex().isValid() and self.table.rowCount():
                column = min(1, self.table.columnCount() - 1)
                self.view.setCurrentIndex(self.table.index(0, column))
            return
        key, _, path = target.partition(".")
        if key:
            self.view.choose(key, path)
            self.view.setFocus()

    def _on_typed(self, typed: tuple[Typed, ...]) -> None:
        try:
            self._editor.type_in(typed, self.sheet, self.units)
        except AppError as error:
            self._on_refused(error)

    def _on_refused(self, error: AppError) -> None:
        self.table.settle()
        self._notices.error(error)

    def _on_confirm(self, cells: tuple[Cell, ...]) -> None:
        places = [f"{self.sheet}.{cell.key}.{path}" for cell in cells for path in _open(cell)]
        if places:
            self._editor.confirm(places)

    def confirm_sheet(self) -> None:
        """Stand behind everything on this sheet."""
        self._editor.confirm([self.sheet.value])

    def add_row(self) -> None:
        self._editor.add_rows(self.sheet)

    def _on_lacking(self, lacking: int, block: Block) -> None:
        words = self.tr(
            "The copied table has {} more rows than there is room for; nothing changed."
        )
        self._notices.show(
            Notice(
                words.format(lacking),
                Severity.WARNING,
                self.tr("Add rows and paste"),
                partial(self._add_and_paste, lacking, block),
            )
        )

    def _add_and_paste(self, lacking: int, block: Block) -> None:
        self._editor.add_rows(self.sheet, lacking, partial(self._paste_when_shown, block))

    def _paste_when_shown(self, block: Block) -> None:
        self._tasks.start(self._paste(block))

    async def _paste(self, block: Block) -> None:
        if self._building is not None:
            await asyncio.wait((self._building,))
        self.view.paste_block(block)

    def _on_column(self, field: str, shown: bool) -> None:
        chosen = self._extra.setdefault(self.sheet, set())
        (chosen.add if shown else chosen.discard)(field)
        self.rebuild()

    def edit_current(self) -> None:
        """Open the editor of the current cell."""
        self.view.setFocus()
        self.view.edit(self.view.currentIndex())


def _open(cell: Cell) -> list[str]:
    """Paths of what is to be confirmed in a cell."""
    return [path for path, leaf in cell.values if leaf.value is not None and leaf.status in OPEN]
