"""A line that says what is outdated, and offers to draw it again at its price."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.domain.regeneration import Stale
from app.ui import theme
from app.ui.widgets.controls import label
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.price_button import PriceButton
from app.ui.words import view_name


class StaleBanner(QFrame):
    """Hidden as long as everything is up to date.

    Signals:
        redraw_wanted: everything outdated is to be made again.
    """

    redraw_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "amber")
        self._words = ElidedLabel()
        self.redraw = PriceButton()
        self.redraw.clicked.connect(lambda *_: self.redraw_wanted.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        line.setSpacing(theme.space(3))
        mark = label()
        mark.setPixmap(theme.icon_pixmap("warning", "amber", 16))
        line.addWidget(mark)
        line.addWidget(self._words, 1)
        line.addWidget(self.redraw)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.whole_text

    def show_stale(self, stale: Sequence[Stale], price: str) -> None:
        """Say what was made from which earlier picture."""
        self.setVisible(bool(stale))
        if not stale:
            return
        # What is outdated because of an outdated view goes back to the one that was changed.
        follow = {
            one.target.removeprefix("view:") for one in stale if one.target.startswith("view:")
        }
        reasons = sorted({view for one in stale for view in one.because} - follow)
        views = ", ".join(view_name(one).lower() for one in reasons)
        count = len(stale)
        words = (
            self.tr("1 picture or reading was made from an earlier version ({}).")
            if count == 1
            else self.tr("{count} pictures and readings were made from earlier versions ({}).")
        )
        self._words.set_text(words.replace("{count}", str(count)).format(views))
        self.redraw.show_offer(self.tr("Bring up to date"), price)
