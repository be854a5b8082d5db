"""The entries of the Edit menu; their keys belong to fields, lists and pages themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.ui.command import Command

translate = QCoreApplication.translate
Standard = QKeySequence.StandardKey
KEYS = {
    "undo": Standard.Undo,
    "redo": Standard.Redo,
    "cut": Standard.Cut,
    "copy": Standard.Copy,
    "paste_here": Standard.Paste,
    "delete": Standard.Delete,
    "select_all": Standard.SelectAll,
}


def edit_commands() -> tuple[Command, ...]:
    """The entries from top to bottom."""
    menu = translate("Actions", "&Edit")
    words = {
        "undo": (translate("Actions", "&Undo"), translate("Actions", "Take back the last edit")),
        "redo": (translate("Actions", "&Redo"), translate("Actions", "Do it again after all")),
        "cut": (translate("Actions", "Cu&t"), translate("Actions", "Cut what is selected")),
        "copy": (
            translate("Actions", "&Copy"),
            translate("Actions", "Copy words, cells, or a picture with its file"),
        ),
        "paste_here": (
            translate("Actions", "&Paste"),
            translate("Actions", "Paste here; a picture starts a product where nothing takes it"),
        ),
        "delete": (
            translate("Actions", "&Delete"),
            translate("Actions", "Delete what is selected; of a job, cancel it"),
        ),
        "select_all": (
            translate("Actions", "Select &all"),
            translate("Actions", "Select everything in the list or field"),
        ),
    }
    icons = {"undo": "undo", "redo": "redo", "copy": "copy"}
    return tuple(
        Command(
            name,
            menu,
            *words[name],
            icon=icons.get(name, ""),
            starts_group=name in ("cut", "select_all"),
            shows=key,
        )
        for name, key in KEYS.items()
    )


def key_text(key: QKeySequence.StandardKey) -> str:
    """How the platform writes a key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(text: str, key: QKeySequence.StandardKey) -> str:
    """A text of a menu with a key that the menu shows and does not take."""
    return f"{text}\t{key_text(key)}"
