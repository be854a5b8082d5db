"""A walk through what lies below the pages: tabs, sheets, and dialogs about single things."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_state import usual_form
from app.ui.models.pack_items import PackTab
from app.ui.panes.library_trouble import LibraryTrouble
from app.ui.panes.packaging_page import PackagingPage
from app.ui.panes.sheets_page import LOG, ORDER, SheetsPage
from app.ui.panes.tech_pack_page import TechPackPage
from app.ui.wiring import PACKAGING, SHEETS, TECH_PACK
from tests.ui.studio import Studio

Look = Callable[[str, QWidget], None]
PAGES = {TECH_PACK: TechPackPage, SHEETS: SheetsPage, PACKAGING: PackagingPage}


class Guide:
    """Leads through one window that has a product with a tech pack."""

    def __init__(self, here: Studio, look: Look) -> None:
        self._here = here
        self._look = look
        self._window = here.session.window

    async def walk(self) -> None:
        await self._tech_pack()
        await self._sheets()
        await self._packaging()
        await self._library()

    async def _tech_pack(self) -> None:
        page = await self._page(TECH_PACK, TechPackPage)
        for tab in PackTab:
            page.galleries.show_tab(tab)
            await self._see(f"tab {tab.name.lower()}")
        page.redraw.click()
        await self._dialog("redraw")

    async def _sheets(self) -> None:
        page = await self._page(SHEETS, SheetsPage)
        for section in (*(sheet.value for sheet in ORDER), LOG):
            page.sections.choose(section)
            await self._see(f"sheet {section}")
        page.rounds.ask_round()
        await self._dialog("sample round")
        page.sections.choose(ORDER[0].value)

    async def _packaging(self) -> None:
        workspace, product = self._here.session.workspace, self._here.record.product.id
        await workspace.change_settings(textures="scripted")
        await workspace.panel_art.generate(product, (Panel.FRONT,), words="waves")
        page = await self._page(PACKAGING, PackagingPage)
        await self._here.until(
            lambda: page.state is not None and page.state.of(Panel.FRONT).texture is not None
        )
        await self._see("box with artwork")
        for what in ("crop", "history"):
            page._on_panel(what, Panel.FRONT)
            await self._dialog(f"panel {what}")
        page._on_type(PackageType.CYLINDER)
        await self._dialog("ask")
        tube = usual_form(PackageType.CYLINDER)
        await workspace.packaging.switch_type(product, PackageType.CYLINDER, tube)
        page._refresh()
        await self._here.until(lambda: page.state is not None and page.state.form.is_round)
        await self._see("cylinder")

    async def _library(self) -> None:
        library = self._window.library
        library.tags._ask(library.model.at(0))
        await self._dialog("tag")
        trouble = LibraryTrouble(Path("/") / "library", can_begin=True)
        trouble.show_missing()
        self._window.show_trouble(trouble)
        await self._see("no library")

    async def _page(self, number: int, kind: type[QWidget]) -> QWidget:
        self._here.session.wiring.open_page(number)
        late = self._window.pages[number][1]
        await self._here.until(lambda: isinstance(getattr(late, "page", None), kind))
        return late.page

    async def _see(self, name: str) -> None:
        await self._quiet()
        self._window.activateWindow()
        await self._here.until(self._window.isActiveWindow, "the window is active")
        self._look(name, self._window)

    async def _dialog(self, name: str) -> None:
        def opened() -> list[QDialog]:
            shown = QApplication.topLevelWidgets()
            return [one for one in shown if isinstance(one, QDialog) and one.isVisible()]

        await self._here.until(lambda: bool(opened()), name)
        await self._quiet()
        self._look(name, opened()[0])
        opened()[0].reject()
        await self._here.until(lambda: not opened(), f"{name} closed")

    async def _quiet(self) -> None:
        """Wait until nothing loads."""
        calm = 0
        while calm < 4:
            await asyncio.sleep(0.01)
            calm = calm + 1 if self._here.session.tasks.running == 0 else 0
