"""The Edit menu does what the keys do where the keyboard is, and says what it would undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.edit_commands import KEYS
from app.ui.edit_menu import EditMenu
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import studio


class Place:
    """A page with a field and a list, and the menu over it."""

    def __init__(self, qtbot: Any) -> None:
        self.page = QWidget()
        self.field = QLineEdit("some words")
        self.list = QListWidget()
        self.list.addItems(["one", "two"])
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        column = QVBoxLayout(self.page)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.undone: list[str] = []
        self.own = QAction("Undo: move callout", self.page)
        self.own.setShortcut(QKeySequence.StandardKey.Undo)
        self.own.triggered.connect(lambda: self.undone.append("undo"))
        self.pasted: list[str] = []
        self.actions = Actions(self.page)
        self.actions["paste"].triggered.connect(lambda: self.pasted.append("picture"))
        self.menu = EditMenu(
            {name: self.actions[name] for name in KEYS},
            page=lambda: self.page,
            paste_picture=self.actions["paste"],
            parent=self.page,
        )
        qtbot.addWidget(self.page)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()
        assert QApplication.focusWidget() is widget
        self.menu.refresh()


def test_in_a_field_it_edits_words(qtbot: Any, dressed: QApplication) -> None:
    place = Place(qtbot)
    place.focus(place.field)
    place.actions["select_all"].trigger()
    place.actions["cut"].trigger()
    assert place.field.text() == ""
    place.actions["paste_here"].trigger()
    assert place.field.text() == "some words"
    place.actions["undo"].trigger()
    assert place.field.text() == ""
    place.actions["redo"].trigger()
    assert place.field.text() == "some words"
    assert not place.undone
    assert not place.pasted


def test_elsewhere_it_is_the_page_that_undoes(qtbot: Any, dressed: QApplication) -> None:
    place = Place(qtbot)
    place.focus(place.list)
    assert place.actions["undo"].text().startswith("Undo: move callout\t")
    assert not place.actions["redo"].isEnabled()
    place.actions["undo"].trigger()
    assert place.undone == ["undo"]
    place.own.setEnabled(False)
    place.menu.refresh()
    assert not place.actions["undo"].isEnabled()
    place.actions["select_all"].trigger()
    assert len(place.list.selectedItems()) == 2


def test_a_picture_is_pasted_where_nothing_takes_words(qtbot: Any, dressed: QApplication) -> None:
    place = Place(qtbot)
    place.list.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
    place.focus(place.list)
    place.actions["paste_here"].trigger()
    assert place.pasted == ["picture"]


def test_the_key_for_pasting_takes_a_picture_from_anywhere(
    aio: Callable[[Any], Any],
    dressed: QApplication,
    tmp_path: Path,
    engine: ScriptedEngine,
    qtbot: Any,
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine) as here:
            await here.draw("oak stool")
            data = QMimeData()
            picture = QImage(32, 32, QImage.Format.Format_RGB32)
            picture.fill(0x00336699)
            data.setImageData(picture)
            QGuiApplication.clipboard().setMimeData(data)
            window = here.session.window
            window.activateWindow()
            window.library.view.setFocus()
            qtbot.keySequence(window.library.view, QKeySequence(QKeySequence.StandardKey.Paste))
            await here.until(lambda: bool(window.start.attachments.files), "the picture")

    aio(story())


def test_every_entry_has_words_and_a_tip(dressed: QApplication) -> None:
    actions = Actions()
    for action in actions.all():
        assert action.text()
        assert action.toolTip()
