"""Tags products from the list of the library: a menu, and steps that can be taken back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QListView, QMenu, QWidget

from app.domain.library_entry import LibraryEntry
from app.domain.library_view import same_tags
from app.ui import theme
from app.ui.models.library_model import LibraryRole
from app.ui.runtime import TaskScope
from app.ui.widgets.lasting_menu import LastingMenu

if TYPE_CHECKING:
    from app.workflow.tags import Tags

UNDO_LIMIT = 200


class LibraryTags(QObject):
    """The menu of a product in the list, and what it does to its tags.

    Attributes:
        more: entries that the menu has beside the tags, such as Archive.
        known: every tag of the library.

    Signals:
        changed: the library has other tags now.
    """

    changed = Signal()

    def __init__(self, view: QListView, store: Tags, *, tasks: TaskScope) -> None:
        super().__init__(view)
        self._view = view
        self._tasks = tasks
        self._store = store
        self._turn = asyncio.Lock()
        self.more: tuple[QAction, ...] = ()
        self.known: tuple[str, ...] = ()
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(UNDO_LIMIT)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)

    def add_keys(self, owner: QWidget) -> None:
        """Undo and redo while the keyboard is in `owner`."""
        for action, keys in (
            (self.stack.createUndoAction(owner, self.tr("Undo:")), QKeySequence.StandardKey.Undo),
            (self.stack.createRedoAction(owner, self.tr("Redo:")), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            owner.addAction(action)

    def _on_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if not index.isValid():
            # By the keyboard: of the product that is marked, wherever the mouse is.
            index = self._view.currentIndex()
        entry = index.data(LibraryRole.ENTRY)
        if isinstance(entry, LibraryEntry):
            inside = self._view.visualRect(index).contains(place)
            at = place if inside else self._view.visualRect(index).center()
            self.menu(entry).popup(self._view.viewport().mapToGlobal(at))

    def menu(self, entry: LibraryEntry) -> QMenu:
        """The menu of a product; it goes when it is closed."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addMenu(self._tag_menu(entry, menu))
        if self.more:
            menu.addSeparator()
            menu.addActions(self.more)
        return menu

    def show_tags(self) -> None:
        """Open the tags of the marked product."""
        index = self._view.currentIndex()
        entry = index.data(LibraryRole.ENTRY)
        if isinstance(entry, LibraryEntry):
            menu = self._tag_menu(entry, self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            place = self._view.visualRect(index).bottomLeft() + QPoint(theme.space(15), 0)
            menu.popup(self._view.viewport().mapToGlobal(place))

    def _tag_menu(self, entry: LibraryEntry, parent: QWidget) -> QMenu:
        menu = LastingMenu(self.tr("Tags"), parent)
        menu.setIcon(theme.icon("tag"))
        own = same_tags(entry.tags)
        for tag in self.known:
            action = menu.addAction(tag.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(tag.casefold() in own)
            action.toggled.connect(
                lambda is_on, tag=tag: (self.add if is_on else self.remove)(entry.id, tag)
            )
        if self.known:
            menu.addSeparator()
        menu.addAction(self.tr("New tag …")).triggered.connect(lambda *_: self._ask(entry))
        return menu

    def _ask(self, entry: LibraryEntry) -> None:
        # Imported when needed: the window opens without it.
        from app.ui.dialogs.tag_dialog import TagDialog

        dialog = TagDialog(entry.name, self.known, self._view.window())
        dialog.wished.connect(lambda tag: self._add_new(entry, tag))
        dialog.open()

    def _add_new(self, entry: LibraryEntry, tag: str) -> None:
        if tag.casefold() not in same_tags(entry.tags):
            self.add(entry.id, tag)

    def add(self, product_id: str, tag: str) -> None:
        """Tag a product."""
        words = self.tr("add tag “{}”").format(tag)
        self.stack.push(_Step(self, words, product_id, tag, is_added=True))

    def remove(self, product_id: str, tag: str) -> None:
        """Take a tag off a product."""
        words = self.tr("remove tag “{}”").format(tag)
        self.stack.push(_Step(self, words, product_id, tag, is_added=False))

    def store(self, product_id: str, tag: str, *, is_added: bool) -> None:
        """Write it down; called by the undo stack."""
        self._view.setFocus()
        self._tasks.start(self._write(product_id, tag, is_added))

    async def _write(self, product_id: str, tag: str, is_added: bool) -> None:
        is_written = False
        try:
            async with self._turn:
                if is_added:
                    await self._store.change(product_id, add=[tag])
                else:
                    await self._store.change(product_id, remove=[tag])
            is_written = True
        finally:
            if not is_written:
                # What is not in the library cannot be taken back either.
                self.stack.clear()
            self.changed.emit()


class _Step(QUndoCommand):
    """One tag on or off, there and back."""

    def __init__(
        self, tags: LibraryTags, words: str, product_id: str, tag: str, *, is_added: bool
    ) -> None:
        super().__init__(words)
        self._tags = tags
        self._product_id = product_id
        self._tag = tag
        self._is_added = is_added

    def redo(self) -> None:
        self._tags.store(self._product_id, self._tag, is_added=self._is_added)

    def undo(self) -> None:
        self._tags.store(self._product_id, self._tag, is_added=not self._is_added)
