"""Says at the start what an earlier run left unfinished; nothing goes on by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui import theme
from app.ui.widgets.controls import button, icon_button, label
from app.workflow.recovery import Unfinished

NAMED = 3


class UnfinishedBanner(QFrame):
    """A line over the page.

    Signals:
        resume_wanted, discard_wanted: the tuple of Unfinished on show.
        chosen: id of the product to look at.
    """

    resume_wanted = Signal(object)
    discard_wanted = Signal(object)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "amber")
        self._unfinished: tuple[Unfinished, ...] = ()
        self.text = label("", wraps=True)
        self.look = button(self.tr("Show"), self._look)
        self.resume = button(self.tr("Resume"), lambda: self._send(self.resume_wanted))
        self.discard = button(self.tr("Discard"), lambda: self._send(self.discard_wanted))
        self.resume.setToolTip(self.tr("Go on where it stopped; what is finished is not redone"))
        self.discard.setToolTip(self.tr("End it; what was finished is kept, the rest refunded"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(5), theme.space(2), theme.space(3), theme.space(2))
        row.setSpacing(theme.space(2))
        icon = label()
        icon.setPixmap(theme.icon_pixmap("warning", "amber"))
        row.addWidget(icon)
        row.addWidget(self.text, 1)
        for one in (self.look, self.resume, self.discard):
            row.addWidget(one)
        row.addWidget(icon_button("close", self.tr("Decide later"), self.hide))
        self.hide()

    def show_unfinished(self, unfinished: tuple[Unfinished, ...]) -> None:
        """Offer these runs, or hide where there are none."""
        self._unfinished = unfinished
        names = [f"{one.product.name} ({self._what(one)})" for one in unfinished[:NAMED]]
        if len(unfinished) > NAMED:
            names.append(self.tr("and {} more").format(len(unfinished) - NAMED))
        self.text.setText(self.tr("{} unfinished: {}").format(len(unfinished), ", ".join(names)))
        self.setVisible(bool(unfinished))

    def _what(self, one: Unfinished) -> str:
        words = {
            "artwork": self.tr("packaging artwork"),
            "tech pack": self.tr("tech pack"),
            "regeneration": self.tr("drawing again"),
        }
        # What it is gets known from the front view that was approved.
        views = self.tr("views") if one.product.category else self.tr("front view")
        return words.get(one.what.value, views)

    def _look(self) -> None:
        if self._unfinished:
            self.chosen.emit(self._unfinished[0].product.id)

    def _send(self, signal: object) -> None:
        self.hide()
        signal.emit(self._unfinished)  # type: ignore[attr-defined] # a bound signal has no type
