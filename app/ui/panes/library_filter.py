"""What of the library is listed and in which order: two menus, and a chip for each filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.domain.library_view import Facets, LibraryFilter, LibrarySort, LibraryStatus
from app.ui import theme
from app.ui.library_words import library_status_name, sort_name
from app.ui.plain_words import plain_word
from app.ui.widgets.controls import icon_button
from app.ui.widgets.flow_layout import FlowLayout, clear
from app.ui.widgets.lasting_menu import LastingMenu

T = TypeVar("T")
LONGEST = 20
"""Letters of a chip, which stands in a pane of 180 pixels at the least."""

CHIP_ICON = QSize(12, 12)


class LibraryFilterBar(QWidget):
    """The chips of what is filtered by; `filter_button` and `sort_button` stand elsewhere.

    Signals:
        changed: filter or order are others now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = LibraryFilter()
        self.sort = LibrarySort.NEWEST
        self._facets = Facets()
        self.filter_button = icon_button("filter", self.tr("Filter"))
        self.sort_button = icon_button("sort", self.tr("Order"))
        self.filter_menu = LastingMenu(self.filter_button)
        self._sorts: dict[LibrarySort, QAction] = {}
        self._give(self.filter_button, self.filter_menu)
        self._give(self.sort_button, self._sort_menu())
        self._chips = FlowLayout(self)
        self.filter_menu.aboutToShow.connect(self._fill)
        self._show()

    def _give(self, button: QToolButton, menu: QMenu) -> None:
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self.sort_button)
        group = QActionGroup(menu)
        for sort in LibrarySort:
            action = menu.addAction(sort_name(sort))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda *_, sort=sort: self.use(sort))
            self._sorts[sort] = action
        return menu

    def use(self, sort: LibrarySort) -> None:
        """List in this order from now on."""
        if sort is not self.sort:
            self.sort = sort
            self._tell()

    def want(self, wanted: LibraryFilter) -> None:
        """List only these from now on."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._tell()

    def reset(self) -> None:
        """List everything."""
        self.want(LibraryFilter())

    def show_facets(self, found: Facets) -> None:
        """Offer what the library has; a filter by what is gone is given up."""
        self._facets = found
        self.want(
            self.wanted._replace(
                families=self.wanted.families & found.families.keys(),
                tags=self.wanted.tags & found.tags.keys(),
            )
        )

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._sorts[self.sort].setChecked(True)
        order = self.tr("Order: {}").format(sort_name(self.sort))
        self.sort_button.setToolTip(order)
        self.sort_button.setAccessibleName(order)
        theme.set_icon(self.filter_button, "filter", "accent_text" if self.wanted else "muted")
        words = [name for name, _, _ in self._chosen()]
        tip = self.tr("Filter: {}").format(", ".join(words)) if words else self.tr("Filter")
        self.filter_button.setToolTip(tip)
        self.filter_button.setAccessibleName(tip)
        clear(self._chips)
        for name, _, without in self._chosen():
            self._chips.addWidget(self._chip(name, without))
        self.setVisible(bool(words))
        self.updateGeometry()

    def _chip(self, name: str, without: LibraryFilter) -> QPushButton:
        shown = name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
        made = QPushButton(shown.replace("&", "&&"))
        made.setProperty("kind", "filter")
        theme.set_icon(made, "close", "accent_text")
        made.setIconSize(CHIP_ICON)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        tip = self.tr("Stop filtering by “{}”").format(name)
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.clicked.connect(lambda *_: self._give_up(without))
        return made

    def _give_up(self, without: LibraryFilter) -> None:
        # The chip goes, and with it the keyboard would.
        self.filter_button.setFocus()
        self.want(without)

    def _chosen(self) -> list[tuple[str, str, LibraryFilter]]:
        """(words, kind, the filter without it) of everything that is filtered by."""
        wanted = self.wanted
        statuses = [
            (library_status_name(one), "status", wanted._replace(statuses=wanted.statuses - {one}))
            for one in LibraryStatus
            if one in wanted.statuses
        ]
        families = [
            (plain_word(one), "category", wanted._replace(families=wanted.families - {one}))
            for one in sorted(wanted.families)
        ]
        tags = [
            (one, "tag", wanted._replace(tags=wanted.tags - {one}))
            for one in sorted(wanted.tags, key=str.casefold)
        ]
        return [*statuses, *families, *tags]

    def _fill(self) -> None:
        """Offer what can be filtered by, with how many products that would leave of all."""
        menu, found = self.filter_menu, self._facets
        menu.clear()
        self._section(
            self.tr("Status"),
            {library_status_name(one): (one, count) for one, count in found.statuses.items()},
            lambda one: one in self.wanted.statuses,
            lambda one: self.wanted._replace(statuses=self.wanted.statuses ^ {one}),
        )
        self._section(
            self.tr("Category"),
            {plain_word(one): (one, count) for one, count in found.families.items()},
            lambda one: one in self.wanted.families,
            lambda one: self.wanted._replace(families=self.wanted.families ^ {one}),
        )
        self._section(
            self.tr("Tag"),
            {one: (one, count) for one, count in found.tags.items()},
            lambda one: one in self.wanted.tags,
            lambda one: self.wanted._replace(tags=self.wanted.tags ^ {one}),
        )
        menu.addSeparator()
        everything = menu.addAction(self.tr("Show all"))
        everything.setEnabled(bool(self.wanted))
        everything.triggered.connect(lambda *_: self.reset())

    def _section(
        self,
        title: str,
        offers: dict[str, tuple[T, int]],
        is_chosen: Callable[[T], bool],
        toggled: Callable[[T], LibraryFilter],
    ) -> None:
        if not offers:
            return
        heading = self.filter_menu.addAction(title)
        heading.setEnabled(False)
        for words, (one, count) in offers.items():
            text = f"{words.replace('&', '&&')}\t{count}"
            action = self.filter_menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(is_chosen(one))
            action.triggered.connect(lambda *_, one=one: self.want(toggled(one)))


def line(search: QWidget, bar: LibraryFilterBar) -> QHBoxLayout:
    """The search field with the two buttons beside it."""
    made = QHBoxLayout()
    made.setContentsMargins(theme.space(3), theme.space(1), theme.space(2), theme.space(2))
    made.setSpacing(theme.space(1))
    made.addWidget(search, 1)
    made.addWidget(bar.filter_button)
    made.addWidget(bar.sort_button)
    return made
