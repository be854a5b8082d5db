"""The library: every product with its picture, a search, and which one is in view."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.domain.library_entry import LibraryEntry
from app.domain.library_view import Facets, arrange, facets
from app.storage.thumbnails import Size
from app.ui import theme
from app.ui.models.library_model import LibraryModel, LibraryRole
from app.ui.panes.library_filter import LibraryFilterBar, line
from app.ui.pictures.pictures import PictureLoader
from app.ui.resting import RestingTimer
from app.ui.runtime import TaskScope, in_thread
from app.ui.widgets.controls import button, icon_button, label
from app.ui.widgets.library_cell import LibraryCell

if TYPE_CHECKING:
    from app.domain.jobs import JobUpdate
    from app.ui.library_tags import LibraryTags
    from app.workflow.workspace import Workspace

TYPING_MS = 120
REST_MS = 1000
"""Between two readings of the list that only follow news of jobs."""
WIDTH = 232
SEEN_AT_ONCE = 36
"""Products that a tall screen shows without scrolling."""


class LibraryPane(QFrame):
    """The list on the left.

    Signals:
        chosen: id of the product that a person picked.
        listed: all entries were read; the argument says whether the library has any at all.
        collapse_wanted: the button that hides the pane was pressed.
    """

    chosen = Signal(str)
    listed = Signal(bool)
    collapse_wanted = Signal()

    # It comes with the library; whoever uses it does so after `use`.
    tags: LibraryTags

    def __init__(self, *, tasks: TaskScope, pictures: PictureLoader) -> None:
        super().__init__()
        self._workspace: Workspace | None = None
        self._tasks = tasks
        self._pictures = pictures
        self._wanted: str | None = None
        self._reading = False
        self._stale = False
        self._is_showing = False
        self._known: dict[str, LibraryEntry] = {}
        self._found: tuple[LibraryEntry, ...] = ()
        self._searched = ""
        self.total = 0
        self.model = LibraryModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setProperty("surface", "pane")
        self.setMinimumWidth(180)
        self.filters = LibraryFilterBar()
        self._title = label(self.tr("LIBRARY"), "section")
        hide = icon_button("sidebar", self.tr("Hide library"), self.collapse_wanted.emit)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), 0)
        head.addWidget(self._title, 1)
        head.addWidget(hide)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setToolTip(self.tr("Words of names, prompts, notes, materials, tags (Ctrl+K)"))
        self.search.setClearButtonEnabled(True)
        self.filters.setContentsMargins(theme.space(3), 0, theme.space(2), theme.space(2))
        self._build_view()
        self._nothing = label("", "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setMargin(theme.space(5))
        self._nothing.hide()
        self._show_all = button(self.tr("Show all"), self._forget_filters, kind="link")
        self._show_all.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(line(self.search, self.filters))
        column.addWidget(self.filters)
        column.addWidget(self._nothing)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.view, 1)
        for before, after in pairwise(
            (hide, self.search, self.filters.filter_button, self.filters.sort_button, self.view)
        ):
            QWidget.setTabOrder(before, after)

    def _build_view(self) -> None:
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LibraryCell(self.model, self._pictures, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Products"))

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self._settling = RestingTimer(self._is_calm, self, rest_ms=REST_MS)
        self._settling.due.connect(self._read)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._take_first)
        self.filters.changed.connect(self._arrange)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        # A bound method is disconnected with its object, a lambda would be called after its end.
        self._pictures.loaded.connect(self._on_pictures)

    def _on_pictures(self) -> None:
        self.view.viewport().update()

    def use(self, workspace: Workspace) -> None:
        """From now on show, and search, what this library holds."""
        # Imported when needed: this file is read before the first paint.
        from app.ui.library_tags import LibraryTags

        self._workspace = workspace
        self.tags = LibraryTags(self.view, workspace.tags, tasks=self._tasks)
        self.tags.add_keys(self)
        self.tags.changed.connect(self.refresh)

    def entry(self, product_id: str) -> LibraryEntry | None:
        """The entry of a product, listed or not."""
        return self._known.get(product_id)

    @property
    def first(self) -> LibraryEntry | None:
        """The entry on top of the list; where nothing is listed, the newest of the library."""
        if self.model.rowCount():
            return self.model.at(0)
        return next(iter(self._known.values()), None)

    def show_sight(
        self, entries: tuple[LibraryEntry, ...], wanted: str | None, *, is_whole: bool = True
    ) -> None:
        """Show what could be read before the library is open, its pictures at once.

        Args:
            is_whole: whether these are all there are.
        """
        self._wanted = wanted
        seen = [one.image for one in entries[:SEEN_AT_ONCE] if one.image]
        self._pictures.read_now(seen, Size.LIST)
        self._show(entries, "", facets(entries))
        if not is_whole:
            self._title.setText(self.tr("LIBRARY"))

    @property
    def wanted(self) -> str | None:
        """Id of the product that is marked, or will be as soon as the list holds it."""
        return self._wanted

    def show_product(self, product_id: str | None) -> None:
        """Mark the product in view, now or as soon as the list holds it."""
        self._wanted = product_id
        self._select_wanted()

    def apply(self, update: JobUpdate) -> None:
        """Something of a product changed; what the list shows is read again soon."""
        self._settling.rested()

    def refresh(self) -> None:
        self._settling.soon()

    def _is_calm(self) -> bool:
        return self._workspace is None or self._workspace.is_calm

    def _read(self) -> None:
        if self._workspace is None:
            return
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self._tasks.start(self._load(self._workspace, self.search.text().strip()))

    async def _load(self, workspace: Workspace, search: str) -> None:
        try:
            entries = await workspace.entries(search or None)
            # In a thread: of ten thousand products it takes longer than a frame of the screen.
            found = await in_thread(facets, entries)
        finally:
            self._reading = False
        self._show(entries, search, found)
        if self._stale:
            self._stale = False
            self._read()

    def _show(self, entries: tuple[LibraryEntry, ...], search: str, found: Facets) -> None:
        self._found, self._searched = entries, search
        self._known |= {entry.id: entry for entry in entries}
        if not search:
            self._known = {entry.id: entry for entry in entries}
            self.total = len(entries)
            if self._workspace is not None:
                self.tags.known = tuple(found.tags)
            self.filters.show_facets(found)
        self._arrange()
        if not search:
            self.listed.emit(bool(entries))

    def _arrange(self) -> None:
        """List what is wanted of what was found."""
        shown = arrange(self._found, self.filters.wanted, self.filters.sort)
        for entry in shown[:SEEN_AT_ONCE]:
            if entry.image:
                self._pictures.request(entry.image, Size.LIST)
        had_tags = self.model.has_tags
        # The view looks for another current row where one goes away; that is nobody's choice.
        self._is_showing = True
        self.model.show(shown)
        self._is_showing = False
        if self.model.has_tags != had_tags:
            self.view.doItemsLayout()
        self._say(len(shown))
        self._select_wanted()

    def _say(self, shown: int) -> None:
        """How many there are, and the way on where there is nothing to see."""
        count = str(shown) if shown == self.total else f"{shown}/{self.total}"
        self._title.setText(self.tr("LIBRARY · {}").format(count))
        is_narrowed = bool(self._searched or self.filters.wanted)
        if self._searched and not self.filters.wanted:
            self._nothing.setText(self.tr("Nothing found for “{}”.").format(self._searched))
        else:
            self._nothing.setText(self.tr("No product is like that."))
        self._nothing.setVisible(is_narrowed and not shown)
        self._show_all.setVisible(is_narrowed and not shown)

    def _forget_filters(self) -> None:
        self.search.setFocus()
        self.search.clear()
        self.filters.reset()

    def _select_wanted(self) -> None:
        row = self.model.row_of(self._wanted)
        selection = self.view.selectionModel()
        if row is None:
            selection.clearSelection()
            return
        index = self.model.index(row)
        if selection.currentIndex() != index or not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._is_showing:
            return
        entry = current.data(LibraryRole.ENTRY)
        if isinstance(entry, LibraryEntry) and entry.id != self._wanted:
            self._wanted = entry.id
            self.chosen.emit(entry.id)

    def _take_first(self) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
