"""Notices as small cards over the foot of the window; errors stay until read.

They stand in the middle, because what a page offers to press stands at its right.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.notices import Notice, Notices, Severity
from app.ui.widgets.controls import button, icon_button, label, surface

MOVING = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
SHOWN_MS = 6000
MOST = 4
WIDTH = 400
ICONS = {
    Severity.INFORMATION: ("information", "muted"),
    Severity.SUCCESS: ("success", "accent_text"),
    Severity.WARNING: ("warning", "amber"),
    Severity.ERROR: ("error", "red"),
}


class Toasts(QWidget):
    """Shows what is told to `Notices`, newest at the bottom.

    Args:
        over: the widget at whose foot they appear.
        bottom: pixels to keep free below, for the status bar.
        strip: what stands there at times and is not to be covered: its buttons are pressed.
    """

    def __init__(
        self, notices: Notices, over: QWidget, *, bottom: int = 0, strip: QWidget | None = None
    ) -> None:
        super().__init__(over)
        self._over = over
        self._bottom = bottom
        self._strip = strip
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Notices"))
        notices.shown.connect(self.add)
        over.installEventFilter(self)
        if strip is not None:
            strip.installEventFilter(self)
        self.hide()

    def add(self, notice: Notice) -> None:
        """Show one notice; the oldest makes room where there are too many."""
        while self._column.count() >= MOST:
            self._drop(self._card(0))
        card = self._make(notice)
        self._column.addWidget(card)
        # A layout leaves out what is not shown yet, and all cards would share too little room.
        card.show()
        if notice.severity not in (Severity.ERROR, Severity.WARNING) and notice.action is None:
            QTimer.singleShot(SHOWN_MS, card, lambda: self._drop(card))
        self._place()

    def texts(self) -> tuple[str, ...]:
        """What is on show."""
        cards = (self._card(place) for place in range(self._column.count()))
        return tuple(card.accessibleName() for card in cards if card is not None)

    def _make(self, notice: Notice) -> QFrame:
        card = surface("card")
        card.setAccessibleName(notice.text)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        row.setSpacing(theme.space(2))
        icon = label()
        icon.setPixmap(theme.icon_pixmap(*ICONS[notice.severity]))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(notice.text, wraps=True), 1)
        if notice.action is not None:
            act = notice.action

            def take() -> None:
                self._drop(card)
                act()

            row.addWidget(button(notice.action_text, take, kind="link"))
        close = icon_button("close", self.tr("Close this notice"), lambda: self._drop(card))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _card(self, place: int) -> QWidget | None:
        item = self._column.itemAt(place)
        return item.widget() if item is not None else None

    def _drop(self, card: QWidget | None) -> None:
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._place()

    def _place(self) -> None:
        self.setVisible(self._column.count() > 0)
        height = self._column.heightForWidth(WIDTH)
        self.resize(WIDTH, height if height > 0 else self._column.sizeHint().height())
        left = (self._over.width() - self.width()) // 2
        strip = self._strip
        room = strip.height() if strip is not None and strip.isVisibleTo(self._over) else 0
        foot = self._over.height() - self._bottom - room - theme.space(4)
        self.move(left, foot - self.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING and (self.isVisible() or watched is self._over):
            self._place()
        return super().eventFilter(watched, event)
