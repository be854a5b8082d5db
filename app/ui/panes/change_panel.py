"""Ask for a change of the front view: six suggestions for one click, or one's own words.

Where nothing could be drawn yet, the words of the product itself are asked for instead.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.plain_words import suggestion_word
from app.ui.widgets.candidates import CandidatesBox
from app.ui.widgets.controls import button, label
from app.ui.widgets.flow_layout import FlowLayout, clear
from app.ui.widgets.price_button import PriceButton

LEAST_WISH = 40
"""One line of words; in a low window the field shrinks to it."""


class WishEdit(QPlainTextEdit):
    """A text of a few lines; Ctrl+Enter sends it, Tab leaves it.

    Signals:
        sent: Ctrl+Enter was pressed.
    """

    sent = Signal()

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_sending(cast(QKeyEvent, event)):
            # Else the menu takes it, and approves the view that is to be changed.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_sending(event):
            self.sent.emit()
            return
        super().keyPressEvent(event)

    def words(self) -> str:
        return self.toPlainText().strip()


def _is_sending(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class ChangePanel(QFrame):
    """The form for a change.

    Signals:
        wished: the words of a change, and how many alternatives of it to draw.
    """

    wished = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._suggestions: tuple[str, ...] = ()
        self._can_change = False
        self._price = ""
        self._described: str | None = None
        self._title = label(self.tr("Ask for a change"), "heading")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.wish = WishEdit(
            self.tr("Or say it in your own words …"), self.tr("A change in your own words")
        )
        self.wish.setMinimumHeight(LEAST_WISH)
        self.wish.setMaximumHeight(theme.space(17))
        self.candidates = CandidatesBox()
        self.redraw = PriceButton()
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.candidates)
        line.addStretch(1)
        line.addWidget(self.redraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self._title)
        column.addWidget(self._chips)
        column.addWidget(self.wish)
        column.addLayout(line)
        self.wish.textChanged.connect(self._show_state)
        self.wish.sent.connect(self._send)
        self.redraw.clicked.connect(lambda *_: self._send())
        self.redraw.setToolTip(self.tr("Draw the front view with this change (Ctrl+Enter)"))
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines()

    def _keep_lines(self) -> None:
        # A layout that breaks lines counts as one line where room is short.
        self._chips.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def show_suggestions(self, suggestions: tuple[str, ...]) -> None:
        """Offer changes that the engine does well."""
        if suggestions == self._suggestions:
            return
        self._suggestions = suggestions
        clear(self._flow)
        for words in suggestions:
            self._flow.addWidget(self._suggestion(words))
        self._keep_lines()
        self._show_state()

    def _suggestion(self, words: str) -> QPushButton:
        made = button(suggestion_word(words), kind="chip")
        made.clicked.connect(lambda *_: self.wished.emit(words, self.candidates.count_wanted()))
        return made

    def suggestion_buttons(self) -> tuple[QPushButton, ...]:
        found = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(one for one in widgets if isinstance(one, QPushButton))

    def show_offer(self, verb: str, price: str, *, can_change: bool) -> None:
        """Say what a change costs, and whether one can be asked for now."""
        self._can_change = can_change
        self._price = price
        self.redraw.show_offer(verb, price)
        self._show_state()

    def ask_for_words(self, described: str | None) -> None:
        """Ask for other words for the product, starting from these; None asks for a change."""
        if described == self._described:
            return
        self._described = described
        is_change = described is None
        self._title.setText(
            self.tr("Ask for a change") if is_change else self.tr("Describe it in other words")
        )
        self._chips.setVisible(is_change)
        self.redraw.setToolTip(
            self.tr("Draw the front view with this change (Ctrl+Enter)")
            if is_change
            else self.tr("Draw the front view from these words (Ctrl+Enter)")
        )
        self.wish.setPlainText(described or "")

    def clear_words(self) -> None:
        self.wish.clear()

    def _show_state(self) -> None:
        for one in self.suggestion_buttons():
            one.setEnabled(self._can_change)
            one.setToolTip(self.tr("Redraw the front view · {}").format(self._price))
        self.wish.setEnabled(self._can_change)
        self.candidates.setEnabled(self._can_change)
        is_said = bool(self.wish.words()) and self.wish.words() != self._described
        self.redraw.setEnabled(self._can_change and is_said)

    def _send(self) -> None:
        if self.redraw.isEnabled():
            self.wished.emit(self.wish.words(), self.candidates.count_wanted())
