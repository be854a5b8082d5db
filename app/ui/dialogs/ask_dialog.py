"""Asks before something is taken away; opened, never executed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label


class AskDialog(Frame):
    """One question, the deed as the name of its button, and Cancel.

    Args:
        deed: what the button says.
        act: what it does.
    """

    def __init__(
        self, parent: QWidget | None, title: str, words: str, deed: str, act: Callable[[], None]
    ) -> None:
        super().__init__(parent, title, width=420)
        self.body.addWidget(label(words, wraps=True))
        self.cancel = self.add_close(self.tr("Cancel"))
        self.deed = self.add_button(deed, kind="primary", is_default=True)
        self.deed.clicked.connect(lambda *_: self._do(act))

    def _do(self, act: Callable[[], None]) -> None:
        self.accept()
        act()
