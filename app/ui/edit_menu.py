"""The Edit menu: what it says and does depends on where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.edit_commands import KEYS, key_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRESSES = {
    "undo": (Qt.Key.Key_Z, CONTROL),
    "redo": (Qt.Key.Key_Z, CONTROL | SHIFT),
    "cut": (Qt.Key.Key_X, CONTROL),
    "copy": (Qt.Key.Key_C, CONTROL),
    "paste_here": (Qt.Key.Key_V, CONTROL),
    "delete": (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    "select_all": (Qt.Key.Key_A, CONTROL),
}
"""What fields, lists and sheets listen to on every platform; Qt calls Command Control on a Mac."""

TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class EditMenu(QObject):
    """Keeps the entries true and carries them out.

    Undo and redo are the focused field's, else the page's, whose own actions say what is undone.
    The others are keys that whatever has the focus understands.

    Args:
        actions: of the window, by id.
        page: the page in view.
        paste_picture: what Paste does where nothing takes words or cells.
    """

    def __init__(
        self,
        actions: dict[str, QAction],
        *,
        page: Callable[[], QWidget | None],
        paste_picture: QAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._page = page
        self._paste_picture = paste_picture
        self._plain = {name: action.text() for name, action in actions.items()}
        for name, action in actions.items():
            action.triggered.connect(lambda *_, name=name: self._do(name))

    def refresh(self) -> None:
        """Say what would be undone, and offer what makes sense; called as the menu opens."""
        focus = QApplication.focusWidget()
        for name in ("undo", "redo"):
            self._show_step(name, focus)
        takes_text = isinstance(_field(focus), TEXTS)
        takes_cells = isinstance(focus, QAbstractItemView)
        for name in ("cut", "copy", "delete", "select_all"):
            self._actions[name].setEnabled(takes_text or takes_cells or name == "copy")

    def _show_step(self, name: str, focus: QWidget | None) -> None:
        action, text = self._actions[name], self._plain[name]
        own = self._own(name)
        if isinstance(_field(focus), TEXTS):
            action.setEnabled(True)
        else:
            action.setEnabled(own is not None and own.isEnabled())
            text = own.text() if own is not None and own.isEnabled() and own.text() else text
        action.setText(text.partition("\t")[0] + "\t" + key_text(KEYS[name]))

    def _own(self, name: str) -> QAction | None:
        """The page's own action for a key, which also knows what would be undone."""
        wanted = QKeySequence.keyBindings(KEYS[name])
        page = self._page()
        for action in page.findChildren(QAction) if page is not None else ():
            if any(key in wanted for key in action.shortcuts()):
                return action
        return None

    def _do(self, name: str) -> None:
        focus = QApplication.focusWidget()
        own = self._own(name) if name in ("undo", "redo") else None
        if own is not None and not isinstance(_field(focus), TEXTS):
            own.trigger()
        elif name == "paste_here" and not _takes_paste(focus):
            self._paste_picture.trigger()
        elif focus is not None:
            _press(focus, *PRESSES[name])


def _field(focus: QWidget | None) -> QWidget | None:
    """The field that has the keyboard; of an editable combo box the field in it."""
    return focus.lineEdit() if isinstance(focus, QComboBox) else focus


def _takes_paste(focus: QWidget | None) -> bool:
    return isinstance(_field(focus), TEXTS) or (
        isinstance(focus, QAbstractItemView)
        and focus.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
    )


def _press(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Give a widget the key it would have got from the keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key.value, modifiers))
