"""Asks for a tag that the library does not have yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.domain.errors import RefusedInputError
from app.domain.tags import LONGEST, clean_tag
from app.ui.dialogs.frame import Frame
from app.ui.sentences import said_error
from app.ui.widgets.controls import label


class TagDialog(Frame):
    """One field; what cannot be a tag is said under it.

    Signals:
        wished: the tag.
    """

    wished = Signal(str)

    def __init__(self, product: str, known: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("New tag"), width=380)
        shown = product if len(product) <= LONGEST else f"{product[:LONGEST].rstrip()} …"
        words = self.tr("A tag gathers products. “{}” gets it first.").format(shown)
        self.body.addWidget(label(words, "muted", wraps=True))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Tag"))
        self.field.setPlaceholderText(self.tr("Spring 27, for the fair, …"))
        completer = QCompleter(list(known), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.wrong = label("", "error", wraps=True)
        # Room from the start, so that nothing jumps.
        self.wrong.setMinimumHeight(2 * self.wrong.fontMetrics().lineSpacing())
        self.wrong.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.field)
        self.body.addWidget(self.wrong)
        self.add_close(self.tr("Cancel"))
        self.add = self.add_button(self.tr("Add tag"), kind="primary", is_default=True)
        self.add.clicked.connect(lambda *_: self._on_add())
        self.field.textChanged.connect(lambda _: self.wrong.clear())
        self.field.setFocus()

    def _on_add(self) -> None:
        try:
            tag = clean_tag(self.field.text())
        except RefusedInputError as error:
            self.wrong.setText(said_error(error))
            self.field.setFocus()
            return
        self.wished.emit(tag)
        self.accept()
