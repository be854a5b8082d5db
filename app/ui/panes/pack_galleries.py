"""The three galleries of a tech pack as tabs: base views, close-ups, sketches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget

from app.domain.jobs import JobUpdate
from app.ui import theme
from app.ui.models.gallery import GalleryItem, GalleryModel
from app.ui.models.pack_items import PackTab, item_of_update, pack_items
from app.ui.pictures.pictures import PictureLoader
from app.ui.widgets.controls import button
from app.ui.widgets.gallery import Gallery
from app.ui.widgets.gallery_cell import CellSize
from app.workflow.product_record import ProductRecord

MimeOf = Callable[[Sequence[GalleryItem]], QMimeData]


class PackGalleries(QStackedWidget):
    """One gallery at a time; `tabs` is the row of buttons that chooses it.

    Signals:
        chosen: id of the item on show, "" for none.
        opened: id of an item to look at more closely.
        compare_wanted: ids of one or two items.
        tab_changed: the PackTab.
        menu_wanted: a QMenu to fill, and the id of its item.
    """

    chosen = Signal(str)
    opened = Signal(str)
    compare_wanted = Signal(object)
    tab_changed = Signal(object)
    menu_wanted = Signal(object, str)

    def __init__(self, pictures: PictureLoader, *, mime_of: MimeOf) -> None:
        super().__init__()
        self._models = {tab: GalleryModel(self, mime_of=mime_of) for tab in PackTab}
        self._views = {
            tab: Gallery(pictures, model, size=CellSize(picture=118))
            for tab, model in self._models.items()
        }
        self._buttons = {tab: _tab_button() for tab in PackTab}
        self._group = QButtonGroup(self)
        self.tabs = QFrame()
        self._product_id: str | None = None
        self._record: ProductRecord | None = None
        self._outdated: frozenset[str] = frozenset()
        self._tab = PackTab.BASE_VIEWS
        self._build()
        self._name_tabs()

    def _build(self) -> None:
        row = QHBoxLayout(self.tabs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        for tab, view in self._views.items():
            self.addWidget(view)
            self._group.addButton(self._buttons[tab])
            row.addWidget(self._buttons[tab])
            self._buttons[tab].clicked.connect(lambda _=False, tab=tab: self.show_tab(tab))
            view.chosen.connect(self.chosen)
            view.opened.connect(self.opened)
            view.compare_wanted.connect(self.compare_wanted)
            view.menu_wanted.connect(self.menu_wanted)
        self._buttons[self._tab].setChecked(True)
        self._views[PackTab.BASE_VIEWS].setAccessibleName(self.tr("Base views"))
        self._views[PackTab.CLOSE_UPS].setAccessibleName(self.tr("Close-ups"))
        self._views[PackTab.SKETCHES].setAccessibleName(self.tr("Sketches"))
        least = self._views[self._tab].cell_width + theme.space(4)
        self.setMinimumWidth(least)

    def _name_tabs(self) -> None:
        names = {
            PackTab.BASE_VIEWS: self.tr("Base views {}"),
            PackTab.CLOSE_UPS: self.tr("Close-ups {}"),
            PackTab.SKETCHES: self.tr("Sketches {}"),
        }
        for tab, name in names.items():
            count = self._models[tab].rowCount()
            self._buttons[tab].setText(name.format(count or "").strip())

    @property
    def tab(self) -> PackTab:
        return self._tab

    @property
    def current(self) -> GalleryItem | None:
        """The item on show."""
        wanted = self._views[self._tab].current_id()
        return self._models[self._tab].item(wanted) if wanted else None

    def selected_ids(self) -> list[str]:
        return self._views[self._tab].selected_ids()

    def items(self, tab: PackTab) -> tuple[GalleryItem, ...]:
        return self._models[tab].items

    def item(self, wanted: str) -> GalleryItem | None:
        return next((found for m in self._models.values() if (found := m.item(wanted))), None)

    def view(self, tab: PackTab) -> Gallery:
        return self._views[tab]

    def show_record(self, record: ProductRecord | None) -> None:
        """Show what a product has; what stays keeps its place and choice."""
        product_id = record.product.id if record else None
        is_other = product_id != self._product_id
        self._product_id = product_id
        self._record = record
        items = pack_items(record) if record else {tab: [] for tab in PackTab}
        for tab, model in self._models.items():
            if is_other:
                model.show_items([])
            model.show_items([self._marked(item) for item in items[tab]])
        self._name_tabs()
        self._choose_first()

    def mark_outdated(self, ids: frozenset[str]) -> None:
        """Say on these items that they were made from earlier pictures."""
        if ids != self._outdated:
            self._outdated = ids
            self.show_record(self._record)

    def _marked(self, item: GalleryItem) -> GalleryItem:
        return replace(item, is_outdated=True) if item.id in self._outdated else item

    def apply(self, update: JobUpdate) -> None:
        """Show a change of a job at once; the record follows."""
        if update.product_id != self._product_id:
            return
        item = item_of_update(update, None)
        if item is None:
            return
        model = self._models[PackTab(item.id.partition(":")[0])]
        changed = item_of_update(update, model.item(item.id))
        if changed is not None:
            model.update(changed)
            self._name_tabs()

    def show_tab(self, tab: PackTab) -> None:
        """Choose a gallery."""
        if tab is self._tab:
            return
        self._tab = tab
        self._buttons[tab].setChecked(True)
        self.setCurrentWidget(self._views[tab])
        self.tab_changed.emit(tab)
        self._choose_first()
        current = self.current
        self.chosen.emit(current.id if current else "")

    def step(self, way: int) -> None:
        """Choose the next item, or with -1 the one before."""
        items = self._models[self._tab].items
        current = self.current
        if items and current is not None:
            row = self._models[self._tab].index_of(current.id).row() + way
            self._views[self._tab].select(items[min(max(row, 0), len(items) - 1)].id)

    def choose(self, wanted: str) -> None:
        """Go to the tab of an item and choose it."""
        self.show_tab(PackTab(wanted.partition(":")[0]))
        self._views[self._tab].select(wanted)

    def _choose_first(self) -> None:
        view, items = self._views[self._tab], self._models[self._tab].items
        if items and view.current_id() is None:
            view.select(items[0].id)


def _tab_button() -> QPushButton:
    made = button("")
    made.setCheckable(True)
    return made
