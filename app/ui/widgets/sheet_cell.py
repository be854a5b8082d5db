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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.specification import mark
from app.ui import theme
from app.ui.models.sheet_table import SheetRole
from app.ui.sheet_layout import OPEN, Cell

Index = QModelIndex | QPersistentModelIndex
ROW = 30
PADDING = 8
MARK_ROOM = 20
"""Pixels at the right end of a cell that belong to the mark, where a click confirms."""


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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain = theme.font()
        self._strong = theme.font(weight=QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetrics(self._plain), True: QFontMetrics(self._strong)}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(SheetRole.CELL)
        if not isinstance(cell, Cell):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        elif cell.problem or cell.tone == "bad":
            painter.fillRect(rect, theme.colour("red_soft"))
        elif cell.is_open:
            painter.fillRect(rect, theme.colour("amber_soft", 0.45))
        self._paint_text(painter, rect, cell, index)
        self._paint_mark(painter, rect, cell)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_text(self, painter: QPainter, rect: QRect, cell: Cell, index: Index) -> None:
        text = str(index.data())
        if not text:
            return
        strong = cell.is_unknown or (not cell.path and not cell.is_computed)
        room = rect.adjusted(PADDING, 0, -MARK_ROOM if cell.path else -PADDING, 0)
        if cell.leaf is not None and _is_hex(cell, text):
            self._paint_swatch(painter, room, text)
            room.adjust(20, 0, 0, 0)
        painter.setFont(self._strong if strong else self._plain)
        pending = bool(index.data(SheetRole.PENDING))
        painter.setPen(self._ink(cell, pending=pending))
        metrics = self._metrics[strong]
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(room, int(side), text)

    @staticmethod
    def _ink(cell: Cell, *, pending: bool) -> QColor:
        if pending:
            return theme.colour("muted")
        if cell.problem or cell.tone == "bad":
            return theme.colour("red")
        if cell.tone:
            return theme.colour("accent_text")
        if cell.is_unknown:
            return theme.colour("amber")
        if cell.is_computed or not cell.path:
            return theme.colour("muted")
        return theme.colour("text")

    @staticmethod
    def _paint_swatch(painter: QPainter, room: QRect, text: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.setBrush(QColor(text))
        middle = room.center().y()
        painter.drawRoundedRect(QRectF(room.left() + 0.5, middle - 6.5, 13, 13), 3, 3)
        painter.restore()

    @staticmethod
    def _paint_mark(painter: QPainter, rect: QRect, cell: Cell) -> None:
        known = [leaf for _, leaf in cell.values if leaf.value is not None]
        if not known:
            return
        worst = next((leaf for leaf in known if leaf.status in OPEN), known[0])
        kind = mark(worst.origin, worst.status, worst.value)
        centre = QPointF(rect.right() - MARK_ROOM / 2 + 1, rect.center().y() + 0.5)
        if cell.is_locked:
            theme.icon("lock", "muted").paint(
                painter, QRect(int(centre.x()) - 6, int(centre.y()) - 6, 12, 12)
            )
            return
        paint_mark(painter, kind, centre, is_open=cell.is_open)

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


def _is_hex(cell: Cell, text: str) -> bool:
    return cell.path == "hex" and QColor.isValidColorName(text)
