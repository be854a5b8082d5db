"""Leads from anywhere in the window to a place of the sheets, and to what is to be confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.main_window import MainWindow
from app.ui.panes.late_page import BuiltPage, LatePage

if TYPE_CHECKING:
    from app.ui.panes.sheets_page import SheetsPage


class SheetsWiring(QObject):
    """Lives as long as the window.

    Args:
        open_page: shows the page with this number.
        sheets, review: numbers of these pages.
    """

    def __init__(
        self, window: MainWindow, open_page: Callable[[int], None], *, sheets: int, review: int
    ) -> None:
        super().__init__(window)
        self._window = window
        self._open_page = open_page
        self._sheets = sheets
        window.header.confirm_wanted.connect(self.walk)
        page = window.pages[review][1]
        if isinstance(page, LatePage):
            page.built.connect(self._on_review)

    def _on_review(self, page: BuiltPage) -> None:
        place_wanted = getattr(page, "place_wanted", None)
        if place_wanted is not None:
            place_wanted.connect(self.lead_to)

    def walk(self) -> None:
        """Lead through the values to confirm, one by one."""
        page = self._page()
        if page is not None:
            page.start_walk()

    def lead_to(self, place: str) -> None:
        """Show a value, row or sheet: "bom.10.material"."""
        page = self._page()
        if page is not None:
            page.show_place(place)

    def _page(self) -> SheetsPage | None:
        from app.ui.panes.sheets_page import SheetsPage

        self._open_page(self._sheets)
        late = self._window.pages[self._sheets][1]
        page = late.page if isinstance(late, LatePage) else None
        return page if isinstance(page, SheetsPage) else None
