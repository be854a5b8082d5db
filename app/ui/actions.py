"""Every action once: menus, toolbar, keys and the list of keys all come from here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui import theme
from app.ui.command import Command
from app.ui.edit_commands import edit_commands, with_key


class Actions(QObject):
    """The registry: `actions["new"]` is the QAction of a command."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = (
            *self._file(),
            *edit_commands(),
            *self._product(),
            *self._view(),
            *self._help(),
        )
        self._menus: dict[str, QMenu] = {}
        self._actions = {one.id: self._make(one) for one in self._commands}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        return tuple(self._actions.values())

    def connect_to(self, **slots: Callable[[], object]) -> None:
        """Say what actions do, by their ids."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda *_, slot=slot: slot())

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        menus = self._menus
        for command in self._commands:
            if not command.menu:
                continue
            menu = menus.get(command.menu)
            if menu is None:
                menu = menus[command.menu] = bar.addMenu(command.menu)
                menu.setToolTipsVisible(True)
            if command.starts_group:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])

    def menu_of(self, name: str) -> QMenu:
        """The menu in which an action stands."""
        return self._menus[next(one.menu for one in self._commands if one.id == name)]

    def key_list(self) -> tuple[tuple[str, str], ...]:
        """(keys, what they do) of every action that has keys, then of the lists and viewers."""
        own = [
            (
                ", ".join(
                    key.toString(QKeySequence.SequenceFormat.NativeText)
                    for key in self._actions[one.id].shortcuts()
                ),
                one.tip,
            )
            for one in self._commands
            if one.keys
        ]
        return (*own, *self._keys_elsewhere())

    def _make(self, command: Command) -> QAction:
        text = command.text if command.shows is None else with_key(command.text, command.shows)
        made = QAction(text, self)
        made.setObjectName(command.id)
        made.setShortcuts([QKeySequence(key) for key in command.keys])
        made.setToolTip(_tip(command.tip, made))
        made.setStatusTip("")
        made.setCheckable(command.is_checkable)
        if command.icon:
            theme.set_icon(made, command.icon)
        return made

    def _file(self) -> tuple[Command, ...]:
        menu = self.tr("&File")
        standard = QKeySequence.StandardKey
        return (
            Command(
                "new",
                menu,
                self.tr("&New product"),
                self.tr("Start a new product"),
                (standard.New,),
                "plus",
            ),
            Command(
                "import",
                menu,
                self.tr("&Import …"),
                self.tr("Start a product from photographs or a 3D file"),
                ("Ctrl+I",),
                "import",
            ),
            Command(
                "paste",
                menu,
                self.tr("&Paste picture"),
                self.tr("Start a product from the picture or files on the clipboard"),
                ("Ctrl+Shift+V",),
            ),
            Command(
                "export",
                menu,
                self.tr("&Export …"),
                self.tr("Write PDF, sketches and pictures into a folder"),
                ("Ctrl+E",),
                "export",
                starts_group=True,
            ),
            Command(
                "open_library",
                menu,
                self.tr("&Open another library …"),
                self.tr("Close this library and open one in another folder"),
                (standard.Open,),
                "folder",
                starts_group=True,
            ),
            Command(
                "credits",
                menu,
                self.tr("&Credits"),
                self.tr("What was spent and what is left"),
                (),
                "coin",
            ),
            Command(
                "statistics",
                menu,
                self.tr("S&tatistics"),
                self.tr("Files, credits, times and success rates of the whole library"),
                (),
                "list",
            ),
            Command(
                "clean_up",
                menu,
                self.tr("A&rchive and clean-up …"),
                self.tr("Bring archived products back, or free the room they take"),
                (),
                "archive",
            ),
            Command(
                "engines",
                menu,
                self.tr("En&gines …"),
                self.tr("Keys, models and addresses of the engines, and whether they answer"),
                (),
                "engine",
            ),
            Command(
                "calls",
                menu,
                self.tr("What was s&ent …"),
                self.tr("Every call of an engine: words, pictures, answer, cost"),
                (),
                "list",
            ),
            Command(
                "settings",
                menu,
                self.tr("&Settings …"),
                self.tr("Engines, theme, language, limits"),
                ("Ctrl+,",),
                "settings",
            ),
            Command(
                "quit",
                menu,
                self.tr("&Quit"),
                self.tr("Close the program"),
                (standard.Quit,),
                starts_group=True,
            ),
        )

    def _product(self) -> tuple[Command, ...]:
        menu = self.tr("&Product")
        return (
            Command(
                "approve",
                menu,
                self.tr("&Approve front view"),
                self.tr("Approve the front view and draw the others"),
                ("Ctrl+Return",),
                "check",
            ),
            Command(
                "make_pack",
                menu,
                self.tr("Make the &tech pack"),
                self.tr("Make the tech pack of the newest revision, or what is missing of it"),
                ("Ctrl+T",),
                "layers",
            ),
            Command(
                "cancel",
                menu,
                self.tr("&Cancel what is running"),
                self.tr("Stop what goes on of this product; what is finished is kept"),
                ("Ctrl+.",),
                "stop",
                starts_group=True,
            ),
            Command(
                "resume",
                menu,
                self.tr("&Resume"),
                self.tr("Go on with what stopped of this product"),
                ("Ctrl+R",),
                "retry",
            ),
            Command(
                "tags",
                menu,
                self.tr("Ta&gs …"),
                self.tr("Tag this product, or take tags off it"),
                ("Ctrl+Shift+T",),
                "tag",
                starts_group=True,
            ),
            Command(
                "archive",
                menu,
                self.tr("A&rchive product"),
                self.tr("Put this product away; it can be brought back"),
                (),
                "archive",
            ),
            Command(
                "discard",
                menu,
                self.tr("&Discard"),
                self.tr("End what is unfinished of this product"),
                (),
                "trash",
            ),
        )

    def _view(self) -> tuple[Command, ...]:
        menu = self.tr("&View")
        return (
            Command(
                "search",
                menu,
                self.tr("&Search"),
                self.tr("Search the library"),
                ("Ctrl+K", QKeySequence.StandardKey.Find),
                "search",
            ),
            Command(
                "design",
                menu,
                self.tr("&Design"),
                self.tr("Show the Design page"),
                ("Ctrl+1",),
                starts_group=True,
            ),
            Command(
                "tech_pack",
                menu,
                self.tr("&Tech pack"),
                self.tr("Show the Tech pack page"),
                ("Ctrl+2",),
            ),
            Command(
                "sheets",
                menu,
                self.tr("&Sheets"),
                self.tr("Show the Sheets page"),
                ("Ctrl+3",),
            ),
            Command(
                "packaging",
                menu,
                self.tr("&Packaging"),
                self.tr("Show the Packaging page"),
                ("Ctrl+4",),
            ),
            Command(
                "review",
                menu,
                self.tr("&Review"),
                self.tr("Show the Review page"),
                ("Ctrl+5",),
            ),
            Command(
                "history",
                menu,
                self.tr("&History"),
                self.tr("Show the History page"),
                ("Ctrl+6",),
            ),
            Command(
                "library",
                menu,
                self.tr("&Library"),
                self.tr("Show or hide the library"),
                ("Ctrl+L",),
                "sidebar",
                is_checkable=True,
                starts_group=True,
            ),
            Command(
                "drawer",
                menu,
                self.tr("&Jobs and activity"),
                self.tr("Show or hide jobs and activity"),
                ("Ctrl+J",),
                "drawer",
                is_checkable=True,
            ),
        )

    def _help(self) -> tuple[Command, ...]:
        menu = self.tr("&Help")
        return (
            Command("keys", menu, self.tr("&Keys"), self.tr("List every key"), ("F1",), "keyboard"),
            Command(
                "report",
                menu,
                self.tr("Show the &log folder"),
                self.tr("Open the folder with the program's log"),
                (),
                "folder",
            ),
            Command(
                "about",
                menu,
                self.tr("&About Tech Pack Studio"),
                self.tr("Version and licences"),
                (),
                "information",
            ),
        )

    def _keys_elsewhere(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Ctrl+Z, Ctrl+Shift+Z"), self.tr("Undo, redo what was edited by hand")),
            (self.tr("Ctrl+X, Ctrl+C, Ctrl+V"), self.tr("Cut, copy, paste words, cells, pictures")),
            (self.tr("Ctrl+Enter"), self.tr("Send the words of a form")),
            (self.tr("Arrows, Home, End"), self.tr("Walk through lists and galleries")),
            (self.tr("Space, Enter"), self.tr("Open what is chosen in a gallery")),
            (self.tr("F"), self.tr("Fit the picture into the viewer")),
            (self.tr("1"), self.tr("Show the picture at 100 %")),
            (self.tr("+, −"), self.tr("Zoom in, zoom out")),
            (self.tr("C"), self.tr("Compare with the version before")),
            (self.tr("F2, Enter, Tab"), self.tr("Edit a cell, go down, go to the side")),
            (self.tr("Ctrl+D"), self.tr("Fill the cells of a sheet down")),
            (self.tr("F8, F9"), self.tr("Next value to confirm; confirm what is selected")),
            (self.tr("Delete"), self.tr("Empty cells; cancel the chosen job")),
            (self.tr("Esc"), self.tr("Back from the large view")),
        )


def _tip(words: str, action: QAction) -> str:
    """The tooltip with the first key in it."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words
