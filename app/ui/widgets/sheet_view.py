"""A sheet on the screen, worked like a spreadsheet: keys, clipboard, fill down, confirm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from app.domain.errors import AppError, RefusedInputError
from app.ui import theme
from app.ui.models.sheet_table import SheetTable
from app.ui.sheets.sheet_clipboard import Block, from_text, spread, to_text
from app.ui.sheets.sheet_columns import Kind
from app.ui.sheets.sheet_layout import Cell
from app.ui.widgets.column_widths import Wish, fitted, wish_of
from app.ui.widgets.frozen_columns import COUNT as FROZEN
from app.ui.widgets.frozen_columns import FrozenColumns
from app.ui.widgets.sheet_cell import MARK_ROOM, ROW, SheetCell

Index = QModelIndex | QPersistentModelIndex
Places = dict[tuple[int, int], str | None]


class SheetView(QTableView):
    """Shows a `SheetTable`.

    Signals:
        refused: an AppError that says why nothing was changed.
        confirm_wanted: a tuple of `Cell` to stand behind.
        row_wanted: a new row is wanted.
        removal_wanted: a tuple of row names to take away.
        rows_lacking: how many rows a pasted block needs more, and the block.
        cell_chosen: the current `Cell`, None for none.
        next_wanted: the next value to confirm is wanted.
    """

    refused = Signal(object)
    confirm_wanted = Signal(object)
    row_wanted = Signal()
    removal_wanted = Signal(object)
    rows_lacking = Signal(int, object)
    cell_chosen = Signal(object)
    next_wanted = Signal()

    def __init__(self, table: SheetTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._frozen: FrozenColumns | None = None
        self._widened: set[str] = set()
        self._is_fitting = False
        self.setModel(table)
        self.setItemDelegate(SheetCell(table, self))
        self._build()
        self._frozen = FrozenColumns(self, SheetCell(table))
        self.selectionModel().currentChanged.connect(self._on_current)
        table.modelReset.connect(self._on_reset)
        table.dataChanged.connect(self._on_changed)

    def _build(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        # Only what covers its ground is scrolled without painting all of it anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW)
        self.horizontalScrollBar().setSingleStep(theme.space(8))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.space(11))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsMovable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionResized.connect(self._on_resized)
        self.setSortingEnabled(True)
        self.setCornerButtonEnabled(False)

    def _on_reset(self) -> None:
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        self.fit_columns()
        self.cell_chosen.emit(None)

    def _on_changed(self, first: Index, last: Index) -> None:
        now = self.currentIndex()
        inside = first.row() <= now.row() <= last.row()
        if now.isValid() and inside and first.column() <= now.column() <= last.column():
            self.cell_chosen.emit(self.table.cell(now.row(), now.column()))

    def _on_current(self, current: Index, _before: Index) -> None:
        cell = self.table.cell(current.row(), current.column()) if current.isValid() else None
        self.cell_chosen.emit(cell)

    def _on_resized(self, section: int, _old: int, _new: int) -> None:
        if not self._is_fitting and section < len(self.table.columns):
            self._widened.add(self._name(section))

    def _name(self, section: int) -> str:
        table = self.table.table
        column = self.table.columns[section]
        return f"{table.sheet if table else ''}.{column.path or column.title}"

    def fit_columns(self) -> None:
        """Give columns their width; words take what is left, those that are cut before others."""
        columns = self.table.columns
        self._is_fitting = True
        wishes = [
            Wish(self.columnWidth(place))
            if self._name(place) in self._widened
            else wish_of(self.table, place, self.fontMetrics())
            for place, one in enumerate(columns)
        ]
        for place, width in enumerate(fitted(wishes, self.viewport().width())):
            self.setColumnWidth(place, width)
        self._is_fitting = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("pane"))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()
        if self._frozen is not None:
            self._frozen.place()

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, and from under the columns that stay."""
        super().scrollTo(index, hint)
        if self._frozen is None:
            return
        hidden = self._frozen.covered() - self.visualRect(index).left()
        if index.column() >= FROZEN and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)
        if index.column() >= FROZEN and self._frozen.covered():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + self._frozen.whole(index.column()))

    def choose(self, key: str, path: str) -> bool:
        """Make the cell of a value the current one; whether it is there."""
        index = self.table.place_of(key, path)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def current_cell(self) -> Cell | None:
        now = self.currentIndex()
        return self.table.cell(now.row(), now.column()) if now.isValid() else None

    def chosen_cells(self) -> tuple[Cell, ...]:
        """The selected cells, row by row."""
        return tuple(self.table.cell(row, column) for row, column in self._places())

    def chosen_rows(self) -> tuple[str, ...]:
        """The names of the rows in which something is selected."""
        rows = sorted({one.row() for one in self.selectionModel().selectedIndexes()})
        return tuple(self.table.row_id(row) for row in rows)

    def _places(self) -> list[tuple[int, int]]:
        found = self.selectionModel().selectedIndexes()
        return sorted((one.row(), one.column()) for one in found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            # A line editor lets Enter pass; it is the editor's all the same.
            super().keyPressEvent(event)
            return
        for key, action in self._standard():
            if event.matches(key):
                action()
                return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Delete: self.empty,
            Qt.Key.Key_Backspace: self.empty,
            Qt.Key.Key_Return: lambda: self._step(1, 0),
            Qt.Key.Key_Enter: lambda: self._step(1, 0),
            Qt.Key.Key_Insert: self.row_wanted.emit,
            Qt.Key.Key_F8: self.next_wanted.emit,
            Qt.Key.Key_F9: self.confirm,
        }
        with_control: dict[int, Callable[[], object]] = {
            Qt.Key.Key_D: self.fill_down,
            Qt.Key.Key_Minus: self.remove_rows,
        }
        chosen = (with_control if control else plain).get(event.key())
        if chosen is None:
            super().keyPressEvent(event)
        else:
            chosen()

    def _standard(self) -> tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...]:
        keys = QKeySequence.StandardKey
        return ((keys.Copy, self.copy), (keys.Cut, self.cut), (keys.Paste, self.paste))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes down and Tab to the side, as in a spreadsheet, without a new editor."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        self.setFocus()
        if hint is hints.SubmitModelCache:
            self._step(1, 0)
        elif hint is hints.EditNextItem:
            self._step(0, 1)
        elif hint is hints.EditPreviousItem:
            self._step(0, -1)

    def _step(self, down: int, right: int) -> None:
        now = self.currentIndex()
        target = now.siblingAtRow(now.row() + down).siblingAtColumn(now.column() + right)
        if target.isValid():
            self.setCurrentIndex(target)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or len(self.selectionModel().selectedIndexes()) > 1:
            return
        cell = self.table.cell(index.row(), index.column())
        if cell.is_open and at.x() > self.visualRect(index).right() - MARK_ROOM:
            self.confirm_wanted.emit((cell,))

    def confirm(self) -> None:
        """Stand behind everything that is selected."""
        cells = tuple(cell for cell in self.chosen_cells() if cell.is_open)
        if cells:
            self.confirm_wanted.emit(cells)

    def empty(self) -> None:
        """Make the selected values unknown; a size follows its grade rule again."""
        texts: Places = {}
        for row, column in self._places():
            cell = self.table.cell(row, column)
            if not cell.is_editable or not cell.values:
                continue
            graded = self.table.columns[column].kind is Kind.GRADED
            texts[row, column] = None if graded else ""
        if texts:
            self.table.put(texts)

    def remove_rows(self) -> None:
        """Ask for the rows of the selection to be taken away."""
        rows = self.chosen_rows()
        if rows:
            self.removal_wanted.emit(rows)

    def copy(self) -> None:
        """Put the selected cells on the clipboard as a table."""
        places = self._places()
        if not places:
            return
        rows = sorted({row for row, _ in places})
        columns = sorted({column for _, column in places})
        block = [[self._copied(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(to_text(block))

    def _copied(self, row: int, column: int) -> str:
        cell = self.table.cell(row, column)
        return cell.text if cell.is_computed or not cell.path or not cell.edit else cell.edit

    def cut(self) -> None:
        self.copy()
        self.empty()

    def paste(self) -> None:
        """Put the cells of the clipboard here; what does not fit changes nothing."""
        try:
            self.paste_block(from_text(QGuiApplication.clipboard().text()))
        except AppError as error:
            self.refused.emit(error)

    def paste_block(self, block: Block) -> None:
        """Put cells where the selection begins.

        Raises:
            RefusedInputError: they do not fit.
        """
        places = self._places()
        if not places:
            raise RefusedInputError(self.tr("Choose the cell to paste into first."))
        top, left = places[0]
        rows = len({row for row, _ in places})
        spreaded = spread(block, rows, len(places) // rows)
        lacking = top + len(spreaded) - self.table.rowCount()
        if left + len(spreaded[0]) > self.table.columnCount():
            words = self.tr("The copied table has {} columns; from here there is room for {}.")
            raise RefusedInputError(
                words.format(len(spreaded[0]), self.table.columnCount() - left),
                self.tr("Nothing was changed; paste further to the left."),
            )
        if lacking > 0:
            self.rows_lacking.emit(lacking, block)
            return
        texts = {
            (top + r, left + c): text
            for r, row in enumerate(spreaded)
            for c, text in enumerate(row)
        }
        self._put_all(texts)
        last = self.table.index(top + len(spreaded) - 1, left + len(spreaded[0]) - 1)
        self._select(self.table.index(top, left), last)

    def _put_all(self, texts: dict[tuple[int, int], str]) -> None:
        wanted: Places = {}
        for (row, column), text in texts.items():
            cell = self.table.cell(row, column)
            if text.strip() == self._copied(row, column).strip():
                continue
            if not cell.is_editable:
                title = self.table.columns[column].title
                raise RefusedInputError(
                    self.tr("“{}” cannot be written.").format(title),
                    self.tr("Nothing was changed; paste beside it."),
                )
            wanted[row, column] = text.strip()
        if wanted:
            self.table.put(wanted)

    def _select(self, first: QModelIndex, last: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(QItemSelection(first, last), flags)

    def fill_down(self) -> None:
        """Repeat the first row of the selection; with one cell, the cell above it."""
        places = self._places()
        if not places:
            return
        top = places[0][0]
        if len({row for row, _ in places}) == 1:
            top -= 1
        if top < 0:
            return
        texts = {
            (row, column): self._copied(top, column)
            for row, column in places
            if row > top and self.table.cell(row, column).is_editable
        }
        try:
            self._put_all(texts)
        except AppError as error:
            self.refused.emit(error)
