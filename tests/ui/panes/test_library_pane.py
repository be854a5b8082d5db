"""The library of the window: search, filter, order, tags, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.domain.library_view import LibraryFilter, LibrarySort
from app.ui.dialogs.tag_dialog import TagDialog
from app.ui.panes.library_pane import LibraryPane
from app.ui.widgets.lasting_menu import LastingMenu
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

At = Callable[[Callable[[Studio], Any]], None]


@pytest.fixture
def at(aio: Any, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine) -> At:
    def run(story: Callable[[Studio], Any]) -> None:
        async def whole() -> None:
            async with studio(dressed, tmp_path / "library", engine) as opened:
                await story(opened)

        aio(whole())

    return run


def listed(pane: LibraryPane) -> list[str]:
    return [pane.model.at(row).name for row in range(pane.model.rowCount())]


def entries_of(menu: QMenu) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        found |= entries_of(inner) if isinstance(inner, QMenu) else {action.text(): action}
    return found


async def two(here: Studio) -> LibraryPane:
    await here.draw("oak stool")
    here.session.wiring.new_product()
    await here.draw_another("green bottle")
    pane = here.session.window.library
    await here.until(lambda: pane.model.rowCount() == 2)
    return pane


def test_a_product_is_tagged_undone_and_found_by_its_tag(at: At) -> None:
    async def first(here: Studio) -> None:
        pane = await two(here)
        bottle = pane.model.at(0)
        menu = pane.tags.menu(bottle)
        entries_of(menu)["New tag …"].trigger()
        dialog = here.session.window.findChildren(TagDialog)[0]
        dialog.add.click()
        assert dialog.wrong.text()
        dialog.field.setText("  Spring   27 ")
        dialog.add.click()
        await here.until(lambda: pane.model.at(0).tags == ("Spring 27",))
        assert pane.view.sizeHintForRow(1) > 60
        assert "Spring 27" in pane.model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)

        undo = here.session.window.actions_of_window["undo"]
        here.session.window.activateWindow()
        pane.view.setFocus()
        await here.until(pane.view.hasFocus)
        here.session.window.actions_of_window.menu_of("undo").aboutToShow.emit()
        assert "Spring 27" in undo.text()
        undo.trigger()
        await here.until(lambda: pane.model.at(0).tags == ())
        pane.tags.stack.redo()
        await here.until(lambda: pane.model.at(0).tags == ("Spring 27",))
        stool = pane.model.at(1)
        entries_of(pane.tags.menu(stool))["Spring 27"].trigger()
        await here.until(lambda: pane.model.at(1).tags == ("Spring 27",))
        entries_of(pane.tags.menu(pane.model.at(1)))["Spring 27"].trigger()
        await here.until(lambda: pane.model.at(1).tags == ())

    async def second(here: Studio) -> None:
        pane = here.session.window.library
        await here.until(lambda: pane.model.rowCount() == 2)
        assert pane.model.at(0).tags == ("Spring 27",)
        pane.search.setText("spring")
        await here.until(lambda: listed(pane) == ["green bottle"])

    at(first)
    at(second)


def test_the_list_is_filtered_and_says_by_what(at: At) -> None:
    async def story(here: Studio) -> None:
        pane = await two(here)
        here.session.wiring.choose(pane.model.at(1).id)
        pane.tags.add(pane.model.at(1).id, "fair")
        await here.until(lambda: "fair" in pane.tags.known)
        pane.filters.filter_menu.aboutToShow.emit()
        entries_of(pane.filters.filter_menu)["fair\t1"].trigger()
        assert listed(pane) == ["oak stool"]
        assert "1/2" in pane._title.text()
        entries_of(pane.filters.filter_menu)["To approve\t2"].trigger()

        def chips() -> set[str]:
            return {one.text() for one in pane.filters.findChildren(QPushButton) if one.isVisible()}

        await here.until(lambda: chips() == {"fair", "To approve"})
        await here.approve()
        await here.until(lambda: listed(pane) == [])
        assert pane._show_all.isVisible()
        assert here.record.product.name == "oak stool"
        pane._show_all.click()
        await here.until(lambda: listed(pane) == ["green bottle", "oak stool"])
        assert here.session.window.product_name(here.record.product.id) == "oak stool"
        pane.filters.want(LibraryFilter(tags=frozenset({"fair"})))
        assert listed(pane) == ["oak stool"]
        pane.tags.remove(here.record.product.id, "fair")
        # Nothing is tagged so any more, and a filter that nobody can see must not hide products.
        await here.until(lambda: len(listed(pane)) == 2)

    at(story)


def test_the_order_is_chosen_and_remembered(at: At) -> None:
    async def first(here: Studio) -> None:
        pane = await two(here)
        chosen = pane.view.currentIndex().data()
        pane.filters.use(LibrarySort.NAME)
        assert listed(pane) == ["green bottle", "oak stool"]
        pane.filters.use(LibrarySort.CHANGED)
        pane.tags.stack.clear()
        await here.session.workspace.sheets.set(pane.model.at(1).id, "header.style_no", "HT-1")
        pane.refresh()
        await here.until(lambda: listed(pane) == ["oak stool", "green bottle"])
        assert pane.view.currentIndex().data() == chosen
        here.session.window.close()

    async def second(here: Studio) -> None:
        pane = here.session.window.library
        assert pane.filters.sort is LibrarySort.CHANGED
        await here.until(lambda: listed(pane) == ["oak stool", "green bottle"])
        assert pane.model.at(0).style_no == "HT-1"

    at(first)
    at(second)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_entries_are_ticked_by_keys(dressed: QApplication, key: Qt.Key) -> None:
    menu = LastingMenu()
    tick = menu.addAction("Draft")
    tick.setCheckable(True)
    menu.setActiveAction(tick)
    press = QKeyEvent(QEvent.Type.KeyPress, key.value, Qt.KeyboardModifier.NoModifier)
    menu.keyPressEvent(press)
    assert tick.isChecked()
    assert press.isAccepted()
    menu.deleteLater()
