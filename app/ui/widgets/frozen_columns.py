"""The first columns of a table, which stay in sight while the rest scrolls under them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from app.ui import theme

COUNT = 2


class FrozenColumns(QTableView):
    """Lies over the left end of a table as soon as that is scrolled sideways.

    Args:
        table: must have its model and its header as they are to stay.
        delegate: paints the cells; one of its own, since a delegate commits to every view it has.
    """

    def __init__(self, table: QTableView, delegate: QAbstractItemDelegate) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(table.selectionMode())
        self.setWordWrap(False)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        table.model().modelReset.connect(self.place)
        self.doubleClicked.connect(self._on_double_click)
        self.hide()

    def covered(self) -> int:
        """How many pixels of the table lie under it."""
        return self.width() if self.isVisible() else 0

    def whole(self, target: int) -> int:
        """How far to scroll on so that no column lies half under this one.

        Args:
            target: the column that is to stay in sight.

        Returns:
            Pixels to the right, negative to the left; 0 where that would hide the target.
        """
        edge, header = self.covered(), self._table.horizontalHeader()
        for column in range(COUNT, self.model().columnCount()):
            left = header.sectionViewportPosition(column)
            right = left + header.sectionSize(column)
            if left < edge < right and not header.isSectionHidden(column):
                return right - edge if column != target else left - edge
        return 0

    def place(self, *_: int) -> None:
        """Lie where the first columns are, or nowhere as long as they are in sight."""
        columns = self.model().columnCount()
        scrolled = self._table.horizontalScrollBar().value() > 0 and columns > COUNT
        self.setVisible(scrolled)
        if not scrolled:
            return
        for column in range(columns):
            self.setColumnHidden(column, column >= COUNT)
            if column < COUNT:
                self.setColumnWidth(column, self._table.columnWidth(column))
        frame = self._table.frameWidth()
        header = self._table.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(header)
        width = sum(self._table.columnWidth(column) for column in range(COUNT)) + 1
        self.setGeometry(frame, frame, width, header + self._table.viewport().height())
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("pane"))
        painter.setPen(QPen(theme.colour("outline"), 1))
        edge = self.viewport().width() - 1
        painter.drawLine(edge, event.rect().top(), edge, event.rect().bottom())
        painter.end()
        super().paintEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        self._table.setCurrentIndex(index)
        self._table.scrollTo(index)
        self._table.edit(index)
