"""Every key of the window, from the registry of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.ui import theme
from app.ui.actions import Actions
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label


class KeysDialog(Frame):
    """A list of keys and what they do."""

    def __init__(self, actions: Actions, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Keys"), width=520)
        self.lines = actions.key_list()
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(theme.space(2))
        for row, (keys, words) in enumerate(self.lines):
            grid.addWidget(label(keys, "heading"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, wraps=True), row, 1)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(420)
        scroll.setAccessibleName(self.tr("Keys"))
        self.body.addWidget(scroll)
        self.add_close(self.tr("Close")).setFocus()
