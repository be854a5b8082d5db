"""Asks for a change of one value in words, and lists what was asked before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.sheets.field_edits import EditStatus, FieldEdit
from app.domain.specification import SpecValue
from app.ui import theme
from app.ui.sentences import said
from app.ui.sheets.sheet_values import shown_text
from app.ui.widgets.controls import button, label
from app.ui.widgets.price_button import PriceButton

SHOWN = 4


class AskBox(QWidget):
    """A line for an instruction, its price, and the history of this value.

    Signals:
        asked: the instruction.
        revert_wanted: id of a FieldEdit that is to be taken back.
    """

    asked = Signal(str)
    revert_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("for example: 5 mm longer"))
        self.words.setAccessibleName(self.tr("Change this value in words"))
        self.send = PriceButton()
        self._history = QVBoxLayout()
        self._history.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        line = QFrame()
        line.setProperty("line", "below")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addWidget(label(self.tr("Change in words").upper(), "section"))
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(self._history)
        self.words.returnPressed.connect(self._on_send)
        self.words.textChanged.connect(lambda _: self._enable())
        self.send.clicked.connect(lambda *_: self._on_send())
        self.show_price("")

    def show_price(self, price: str) -> None:
        """Say what one change costs."""
        self.send.show_offer(self.tr("Ask"), price)
        self._enable()

    def _enable(self) -> None:
        self.send.setEnabled(bool(self.words.text().strip()))

    def _on_send(self) -> None:
        text = self.words.text().strip()
        if text:
            self.words.clear()
            self.asked.emit(text)

    def show_history(self, edits: Sequence[FieldEdit]) -> None:
        """List what was asked of this value, newest first."""
        while (item := self._history.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for edit in edits[:SHOWN]:
            self._history.addWidget(self._line(edit))

    def _line(self, edit: FieldEdit) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = label(f"“{edit.instruction}” · {self._outcome(edit)}", "small", wraps=True)
        words.setToolTip(said(edit.reason or edit.error))
        row.addWidget(words, 1)
        if edit.status is EditStatus.APPLIED:
            back = button(self.tr("Revert"), kind="link")
            back.clicked.connect(lambda *_: self.revert_wanted.emit(edit.id))
            row.addWidget(back)
        return line

    def _outcome(self, edit: FieldEdit) -> str:
        if edit.status is EditStatus.PENDING:
            return self.tr("being asked …")
        if edit.status is EditStatus.ROLLED_BACK:
            return self.tr("not kept")
        was, now = _text(edit.original), _text(edit.new)
        if edit.status is EditStatus.REVERTED:
            return self.tr("reverted to {}").format(was)
        return self.tr("{} → {}").format(was, now)


def _text(leaf: SpecValue | None) -> str:
    if leaf is None:
        return "–"
    text = shown_text(leaf, "mm")
    return f"{text} mm" if leaf.unit == "mm" and leaf.value is not None else text
