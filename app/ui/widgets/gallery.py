"""A gallery of pictures that draws only what is visible and never reflows when one arrives."""

from __future__ import annotations

import time
from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStyle, QWidget

from app.ui.models.gallery import GalleryItem, GalleryModel
from app.ui.pictures.pictures import Loaded, PictureLoader
from app.ui.widgets.gallery_cell import CellSize, GalleryDelegate

FADE_SECONDS = 0.18
FRAME_MS = 16
BATCH = 500
"""Cells laid out at once; the rest follows while the window stays usable."""

BATCHES_SECONDS = 1.0
"""After this long all batches of a layout are there."""

PREPARED = 3
"""Cells prepared in a frame: as many as come into view with it where scrolling is steady."""

AT_ONCE_AT_MOST = 20_000
"""Cells that are laid out anew in one go, in about 50 ms."""


class Gallery(QListView):
    """Pictures in a grid of equal cells.

    Signals:
        chosen: the id of the item that became current.
        opened: the id of an item that was double-clicked, or Enter or Space pressed on.
        compare_wanted: the ids of one or two items to compare.
        menu_wanted: an empty QMenu to fill and the id of the item it is for.
    """

    chosen = Signal(str)
    opened = Signal(str)
    compare_wanted = Signal(object)
    menu_wanted = Signal(object, str)

    def __init__(
        self,
        pictures: PictureLoader,
        model: GalleryModel,
        *,
        size: CellSize | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._gallery = model
        self._size = size or CellSize()
        self._asked: set[str] = set()
        self._is_seen = False
        self._batched_at = 0.0
        self._arrived: dict[str, float] = {}
        self._scrolled_to = 0
        self._goes_up = False
        self._fading = QTimer(self)
        self._fading.setInterval(FRAME_MS)
        self._look_ahead = QTimer(self)
        self._look_ahead.setSingleShot(True)
        self._look_ahead.setInterval(60)
        self._delegate = GalleryDelegate(
            pictures, opacity=self._opacity, size=self._size, parent=self
        )
        self._dress()
        self.setModel(model)
        self._connect()

    def _dress(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Without these three 10,000 cells take 1.4 s to show and 0.7 s at every insert.
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(48)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSpacing(0)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setGridSize(self._cell())

    def _connect(self) -> None:
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._pictures.loaded.connect(self._on_loaded)
        self._gallery.modelReset.connect(self._on_reset)
        self._fading.timeout.connect(self._on_frame)
        self._look_ahead.timeout.connect(self._on_look_ahead)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def cell_width(self) -> int:
        """How wide one column is, in pixels."""
        return self._cell().width()

    def current_id(self) -> str | None:
        """The item that the keyboard stands on."""
        item = self._gallery.item_at(self.currentIndex())
        return item.id if item else None

    def selected_ids(self) -> list[str]:
        """Ids of the selected items from the first to the last."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._gallery.items[row].id for row in rows]

    def select(self, item_id: str) -> None:
        """Make an item the current one; an unknown id changes nothing."""
        index = self._gallery.index_of(item_id)
        if index.isValid() and not (
            index == self.currentIndex() and self.selectionModel().isSelected(index)
        ):
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def copy_selected(self) -> None:
        """Put picture and file of the selected items on the clipboard."""
        items = [(index, self._item(index)) for index in self.selectedIndexes()]
        indexes = [index for index, item in items if item is not None and item.image]
        if indexes:
            QGuiApplication.clipboard().setMimeData(self._gallery.mimeData(indexes))

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Lay out in batches, the first of which reaches beyond what is seen.

        While batches of an earlier layout are still to come Qt leaves the view blank until they
        begin anew, so a change that follows soon after another is laid out in one go.
        """
        mode = QListView.LayoutMode
        now = time.monotonic()
        in_time = self._gallery.rowCount() <= AT_ONCE_AT_MOST
        at_once = self._is_seen and in_time and now - self._batched_at < BATCHES_SECONDS
        self.setLayoutMode(mode.SinglePass if at_once else mode.Batched)
        if not at_once:
            self._batched_at = now
            self.setBatchSize(max(BATCH, self._rows_on_screen().stop + BATCH))
        super().doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._is_seen = True
        # While pictures fade in there is enough to paint.
        if not self._arrived:
            self._prepare()

    def _on_reset(self) -> None:
        self._is_seen = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_opened(self.currentIndex())
        elif event.key() == Qt.Key.Key_C and not event.modifiers():
            self.compare_wanted.emit(self.selected_ids())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self._item(self.indexAt(event.pos()))
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, item.id)
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    def _cell(self) -> QSize:
        return self._delegate.cell()

    def _item(self, index: QModelIndex) -> GalleryItem | None:
        return self._gallery.item_at(index)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        item = self._item(current)
        if item is not None:
            self.chosen.emit(item.id)

    def _on_opened(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item is not None:
            self.opened.emit(item.id)

    def _opacity(self, digest: str) -> float:
        since = self._arrived.get(digest)
        if since is None:
            return 1.0
        return min(1.0, (time.monotonic() - since) / FADE_SECONDS)

    def _on_loaded(self, loaded: Loaded) -> None:
        if not self.isVisible():
            return
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
            now = time.monotonic()
            self._arrived.update(dict.fromkeys(loaded.digests, now))
            self._fading.start()
        self._repaint(loaded.digests)

    def _on_frame(self) -> None:
        now = time.monotonic()
        self._repaint(self._arrived.keys())
        self._arrived = {
            digest: since for digest, since in self._arrived.items() if now - since < FADE_SECONDS
        }
        if not self._arrived:
            self._fading.stop()

    def _repaint(self, digests: Collection[str]) -> None:
        """Paint the visible cells again that show one of these, and no others."""
        for row in self._rows_on_screen():
            index = self._gallery.index(row)
            item = self._gallery.item_at(index)
            if item is not None and item.image in digests:
                self.update(index)

    def _on_scrolled(self, value: int) -> None:
        self._goes_up = value < self._scrolled_to
        self._scrolled_to = value
        self._look_ahead.start()

    def _prepare(self) -> None:
        """Make a few cells cheaper to paint: those in view, and the row that comes next."""
        visible = self._rows_on_screen()
        first = visible.start - (self._columns() if self._goes_up else 0)
        rows = range(max(0, first), visible.stop)
        items = (self._gallery.item_at(self._gallery.index(one)) for one in rows)
        shown = (item for item in items if item is not None)
        self._delegate.prepare(shown, self.devicePixelRatioF(), PREPARED)

    def _on_look_ahead(self) -> None:
        """Two screens ahead are loaded once scrolling rests, what is visible first of all."""
        visible = self._rows_on_screen()
        if not visible:
            return
        count = len(visible)
        last = min(self._gallery.rowCount(), visible.stop + 2 * count)
        rows = range(max(0, visible.start - count), last)
        near = self._digests(rows)
        self._pictures.drop(self._asked - set(near))
        self._asked = set(near)
        shown = self._digests(visible)
        for digest in [*reversed(near), *reversed(shown)]:
            self._pictures.request(digest)

    def _digests(self, rows: range) -> list[str]:
        items = (self._gallery.item_at(self._gallery.index(row)) for row in rows)
        return [item.image for item in items if item is not None and item.image]

    def _rows_on_screen(self) -> range:
        area = self.viewport().rect()
        cell = self._cell()
        columns = self._columns()
        first = max(0, self.verticalOffset() // cell.height()) * columns
        rows = area.height() // cell.height() + 2
        return range(first, min(self._gallery.rowCount(), first + rows * columns))

    def _columns(self) -> int:
        return max(1, self.viewport().width() // self._cell().width())
