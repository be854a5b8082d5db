"""The main action of the Design page: what comes next, with price and time, or the way on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui import theme
from app.ui.widgets.controls import button, label
from app.ui.widgets.price_button import PriceButton


class Step(StrEnum):
    """What the button does."""

    APPROVE = "approve"
    RESUME = "resume"
    MAKE_PACK = "make_pack"
    OPEN_PACK = "open_pack"
    REDRAW = "redraw"


@dataclass(frozen=True, slots=True)
class Offer:
    """What the main action says.

    Attributes:
        price: price and time, as on the button.
        note: what follows from it, under the button.
        error: why the run stopped, empty where it did not.
    """

    step: Step
    verb: str
    price: str = ""
    note: str = ""
    error: str = ""
    is_enabled: bool = True


class NextStep(QFrame):
    """The button at the foot of the side panel.

    Signals:
        taken: the Step of the offer on show.
        discard_wanted: end what stopped.
    """

    taken = Signal(object)
    discard_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("line", "above")
        self._offer: Offer | None = None
        self.error = label("", "error", wraps=True)
        self.button = PriceButton(primary=True)
        self.note = label("", "muted", wraps=True)
        self.discard = button(
            self.tr("Discard"),
            self.discard_wanted.emit,
            tip=self.tr("End it; what was finished is kept, the rest is refunded"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(3), 0, 0)
        column.setSpacing(theme.space(2))
        for one in (self.error, self.button, self.discard, self.note):
            column.addWidget(one)
        self.button.clicked.connect(self._take)

    def show_offer(self, offer: Offer | None) -> None:
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        self.error.setText(offer.error)
        self.error.setVisible(bool(offer.error))
        self.discard.setVisible(offer.step is Step.RESUME)
        self.button.show_offer(offer.verb, offer.price)
        self.button.setEnabled(offer.is_enabled)
        self.button.setToolTip(offer.note or offer.verb)
        self.note.setText(offer.note)
        self.note.setVisible(bool(offer.note))

    @property
    def offer(self) -> Offer | None:
        return self._offer

    def _take(self) -> None:
        if self._offer is not None:
            self.taken.emit(self._offer.step)
