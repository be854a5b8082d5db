"""What the product is made from: its words, its changes, and what was understood of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain.analysis import BriefChip, BriefReading
from app.ui import theme
from app.ui.plain_words import meaning_word
from app.ui.widgets.controls import chip, label
from app.ui.widgets.flow_layout import FlowLayout, clear
from app.ui.words import breakable
from app.workflow.product_record import ProductRecord

LONGEST = 30
ASSUMED = 2


class BriefPanel(QFrame):
    """Description, changes, and the chips understood / assumed / not understood."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] | None = None
        self.description = label("", wraps=True)
        self.description.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.description.setAccessibleName(self.tr("Description"))
        self._changes = label("", "muted", wraps=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(label(self.tr("Description"), "heading"))
        column.addWidget(self.description)
        column.addWidget(self._changes)
        column.addWidget(self._chips)

    def show_record(self, record: ProductRecord) -> None:
        product = record.product
        edits = record.iterations[-1].edits if record.iterations else ()
        shown = (product.id, product.description, edits, product.brief)
        if shown == self._shown:
            return
        self._shown = shown
        self.description.setText(breakable(product.description) or self.tr("Started from a file."))
        self._changes.setText(
            "\n".join(f"{n}. {breakable(edit)}" for n, edit in enumerate(edits, start=1))
        )
        self._changes.setVisible(bool(edits))
        clear(self._flow)
        for one in self._labels(product.brief):
            self._flow.addWidget(one)
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _labels(self, brief: BriefReading | None) -> list[QLabel]:
        if brief is None:
            return []
        understood = [chip(shortened(one.text), "accent", _whole(one)) for one in brief.understood]
        unknown = [
            chip(
                self.tr("not understood: {}").format(shortened(one.text)),
                "amber",
                _whole(one) or self.tr("Say it in other words, or leave it."),
            )
            for one in brief.not_understood
        ]
        return [*understood, *unknown, *self._assumed(brief.assumed)]

    def _assumed(self, chips: tuple[BriefChip, ...]) -> list[QLabel]:
        """What nobody said; the first few, and the rest in one chip's tooltip."""
        shown = [
            chip(self.tr("{} (assumed)").format(shortened(_said(one))), "plain", _whole(one))
            for one in chips[:ASSUMED]
        ]
        rest = chips[ASSUMED:]
        if rest:
            more = self.tr("{} more assumed").format(len(rest))
            shown.append(chip(more, "plain", "\n".join(_whole(one) for one in rest)))
        return shown


def shortened(text: str) -> str:
    """A text that fits a chip."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _said(one: BriefChip) -> str:
    """What was assumed: "height 160 mm" in the words of the window."""
    what, _, value = one.text.partition(" ")
    return f"{meaning_word(what)} {value}" if value[:1].isdigit() else meaning_word(one.text)


def _whole(one: BriefChip) -> str:
    return f"{meaning_word(one.meaning)}: {one.text}" if one.meaning else one.text
