"""Paints one cell of a sheet with the mark of its provenance, and edits it in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import theme
from app.ui.models.sheet_table import SheetRole, SheetTable
from app.ui.sheets.sheet_columns import Column
from app.ui.sheets.sheet_layout import Cell

Index = QModelIndex | QPersistentModelIndex
ROW = 30
PADDING = 8
MARK_ROOM = 20
"""Pixels at the right end of a cell that belong to the mark, where a click confirms."""

REMEMBERED = 20_000
SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def paint_mark(painter: QPainter, kind: str, centre: QPointF, *, is_open: bool = True) -> None:
    """Paint a mark of the legend: measured ■, confirmed ●, assumed ○; open ones in amber."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.colour("amber" if is_open else "accent_text")
    if kind == "assumed":
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 3.2, 3.2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if kind == "measured":
            painter.drawRect(QRectF(centre.x() - 3, centre.y() - 3, 6, 6))
        else:
            painter.drawEllipse(centre, 3.2, 3.2)
    painter.restore()


class SheetCell(QStyledItemDelegate):
    """Draws and edits the cells of a `SheetTable`."""

    def __init__(self, table: SheetTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._ink = _Ink()
        self._plain = theme.font()
        self._strong = theme.font(weight=QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetrics(self._plain), True: QFontMetrics(self._strong)}
        self._short: dict[tuple[str, int, bool], str] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, pending, column = self._table.painted(index.row(), index.column())
        if self._ink.dark is not theme.is_dark():
            self._ink = _Ink()
        ink = self._ink
        rect: QRect = option.rect
        state: int = option.state.value
        if state & SELECTED:
            painter.fillRect(rect, ink.selected)
        elif cell.problem or cell.tone == "bad":
            painter.fillRect(rect, ink.wrong)
        elif cell.is_open:
            painter.fillRect(rect, ink.open)
        text = cell.text if pending is None else pending
        if text:
            self._paint_text(painter, rect, cell, column, text, pending=pending is not None)
        if cell.mark:
            name = "locked" if cell.is_locked else cell.mark
            pixmap = ink.mark(name, painter.device().devicePixelRatioF(), is_open=cell.is_open)
            top = rect.center().y() - MARK_ROOM // 2 + 1
            painter.drawPixmap(rect.right() - MARK_ROOM + 1, top, pixmap)
        if state & FOCUSED:
            painter.setPen(ink.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        cell: Cell,
        column: Column,
        text: str,
        *,
        pending: bool,
    ) -> None:
        strong = cell.is_unknown or (not cell.path and not cell.is_computed)
        room = rect.adjusted(PADDING, 0, -MARK_ROOM if cell.path else -PADDING, 0)
        if cell.path == "hex" and QColor.isValidColorName(text):
            _paint_swatch(painter, room, text)
            room.adjust(20, 0, 0, 0)
        painter.setFont(self._strong if strong else self._plain)
        painter.setPen(self._ink.pending if pending else self._ink.of(cell))
        side = RIGHT if column.is_number else LEFT
        painter.drawText(room, side, self._fitting(text, room.width(), strong=strong))

    def _fitting(self, text: str, width: int, *, strong: bool) -> str:
        """As much of a text as there is room for."""
        key = (text, width, strong)
        found = self._short.get(key)
        if found is None:
            if len(self._short) > REMEMBERED:
                self._short.clear()
            metrics = self._metrics[strong]
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._short[key] = found
        return found

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("kind", "cell")
        editor.setFrame(False)
        cell = index.data(SheetRole.CELL)
        if isinstance(cell, Cell) and cell.words:
            completer = QCompleter(list(cell.words), editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
            editor.setPlaceholderText(", ".join(cell.words))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            at = model.index(index.row(), index.column())
            model.setData(at, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect)


def _paint_swatch(painter: QPainter, room: QRect, text: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("outline"), 1))
    painter.setBrush(QColor(text))
    middle = room.center().y()
    painter.drawRoundedRect(QRectF(room.left() + 0.5, middle - 6.5, 13, 13), 3, 3)
    painter.restore()


class _Ink:
    """The colours and marks of one theme, made once: a page of cells needs hundreds of them."""

    def __init__(self) -> None:
        self.dark = theme.is_dark()
        self.selected = theme.colour("accent_soft")
        self.wrong = theme.colour("red_soft")
        self.open = theme.colour("amber_soft", 0.45)
        self.focus = QPen(theme.colour("accent"), 2)
        self.pending = theme.colour("muted")
        self._text = theme.colour("text")
        self._muted = theme.colour("muted")
        self._amber = theme.colour("amber")
        self._red = theme.colour("red")
        self._good = theme.colour("accent_text")
        self._marks: dict[tuple[str, bool, float], QPixmap] = {}

    def of(self, cell: Cell) -> QColor:
        """The colour of a cell's words."""
        if cell.problem or cell.tone == "bad":
            return self._red
        if cell.is_unknown or cell.tone == "open":
            return self._amber
        if cell.tone:
            return self._good
        return self._muted if cell.is_computed or not cell.path else self._text

    def mark(self, kind: str, ratio: float, *, is_open: bool) -> QPixmap:
        """A mark on nothing, as large as the room at the end of a cell."""
        key = (kind, is_open, ratio)
        found = self._marks.get(key)
        if found is None:
            side = round(MARK_ROOM * ratio)
            found = QPixmap(side, side)
            found.fill(Qt.GlobalColor.transparent)
            found.setDevicePixelRatio(ratio)
            painter = QPainter(found)
            middle = MARK_ROOM / 2
            if kind == "locked":
                place = QRect(int(middle) - 6, int(middle) - 6, 12, 12)
                theme.icon("lock", "muted").paint(painter, place)
            else:
                paint_mark(painter, kind, QPointF(middle, middle), is_open=is_open)
            painter.end()
            self._marks[key] = found
        return found
