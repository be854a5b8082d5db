"""The line of the things one does most: New, Import, Export, Search, the engine, the credits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from app.ui import theme
from app.ui.actions import Actions
from app.ui.numbers import tenths_text
from app.ui.plain_words import engine_title

if TYPE_CHECKING:
    from app.domain.credits import Balance


class ToolLine(QFrame):
    """Buttons over everything.

    Signals:
        engine_picked: name of the engine for new products.
    """

    engine_picked = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("line", "below")
        self._actions = actions
        self.engine = self._button(None)
        self.engine.setProperty("popup", True)
        self.engine.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.engine.setToolTip(self.tr("Who draws new products"))
        self.engine.hide()
        self.credits = self._button(actions["credits"])
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        row.setSpacing(theme.space(2))
        for name in ("new", "import", "export"):
            row.addWidget(self._button(actions[name]))
        row.addStretch(1)
        row.addWidget(self._button(actions["search"]))
        row.addWidget(self.engine)
        row.addWidget(self.credits)

    def _button(self, action: QAction | None) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "button")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIconSize(QSize(18, 18))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action is not None:
            made.setDefaultAction(action)
            made.setAccessibleName(action.text().replace("&", ""))
        return made

    def show_balance(self, balance: Balance) -> None:
        text = self.tr("{} credits").format(tenths_text(balance.available))
        self._actions["credits"].setText(text)
        self.credits.setAccessibleName(text)

    def show_engines(self, names: Sequence[str], chosen: str) -> None:
        """Offer the engines there are."""
        self.engine.show()
        text = self.tr("Engine: {}").format(engine_title(chosen))
        self.engine.setText(text)
        self.engine.setAccessibleName(text)
        menu = QMenu(self.engine)
        group = QActionGroup(menu)
        for name in names:
            action = menu.addAction(engine_title(name))
            action.setCheckable(True)
            action.setChecked(name == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=name: self.engine_picked.emit(name))
        earlier = self.engine.menu()
        self.engine.setMenu(menu)
        if earlier is not None:
            earlier.deleteLater()
