"""Asks for what a new sample round begins with: stage, size, colourway, who and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from app.domain.sheets.sheets import SampleRound
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label


@dataclass(frozen=True, slots=True)
class NewRound:
    """What a round begins with; empty is unknown."""

    stage: str
    size: str = ""
    colourway: str = ""
    received: str = ""
    reviewer: str = ""


class RoundDialog(Frame):
    """A small form.

    Signals:
        wished: a NewRound.
    """

    wished = Signal(object)

    def __init__(
        self, sizes: Sequence[str], base: str, ways: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(parent, self.tr("New sample round"), width=440)
        self.stage, self.size_of, self.colourway = QComboBox(), QComboBox(), QComboBox()
        self.received, self.reviewer = QLineEdit(), QLineEdit()
        self.stage.addItems(list(SampleRound.WORDS["stage"]))
        self.size_of.addItems(list(sizes) or ([base] if base else []))
        if base:
            self.size_of.setCurrentText(base)
        else:
            self.size_of.setPlaceholderText(self.tr("the header block names no sizes"))
            self.size_of.setCurrentIndex(-1 if not sizes else 0)
        self.size_of.setEnabled(self.size_of.count() > 0)
        self.colourway.addItem(self.tr("not said"), "")
        for way in ways:
            self.colourway.addItem(way, way)
        self.received.setText(QDate.currentDate().toString("yyyy-MM-dd"))
        words = self.tr("The sample is held against the points of measure as they are now.")
        self.body.addWidget(label(words, "muted", wraps=True))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        for words, field in (
            (self.tr("Stage"), self.stage),
            (self.tr("Size"), self.size_of),
            (self.tr("Colourway"), self.colourway),
            (self.tr("Received"), self.received),
            (self.tr("Reviewer"), self.reviewer),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words)
        self.body.addLayout(form)
        self.add_close(self.tr("Cancel"))
        self.begin = self.add_button(self.tr("Begin round"), kind="primary", is_default=True)
        self.begin.clicked.connect(lambda *_: self._on_begin())

    def _on_begin(self) -> None:
        self.wished.emit(
            NewRound(
                stage=self.stage.currentText(),
                size=self.size_of.currentText(),
                colourway=str(self.colourway.currentData()),
                received=self.received.text().strip(),
                reviewer=self.reviewer.text().strip(),
            )
        )
        self.accept()
