"""Buttons with icon and words that are content with their icons where a row has little room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.ui import theme


class ShrinkingButton(QPushButton):
    """One of them; its tooltip and its name stay. A `ShrinkingRow` says when it is short."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._is_short = False
        theme.set_icon(self, icon, "text")
        self.setIconSize(QSize(18, 18))
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        # A push button gives up nothing by default.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_short(self) -> bool:
        """Whether only the icon is shown."""
        return self._is_short

    def be_short(self, is_short: bool) -> None:
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def whole(self) -> QSize:
        """The size with its words."""
        return super().sizeHint()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() if self._is_short else self.whole()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.iconSize().width() + theme.space(6), self.whole().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self._is_short:
            option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class ShrinkingRow(QHBoxLayout):
    """Shows the words of all its shrinking buttons, or of none."""

    def setGeometry(self, rect: QRect) -> None:
        shown = [one for one in self._widgets() if not one.isHidden()]
        words = [one for one in shown if isinstance(one, ShrinkingButton)]
        needed = sum(
            (one.whole() if isinstance(one, ShrinkingButton) else one.sizeHint()).width()
            for one in shown
        )
        is_short = needed + self.spacing() * len(shown) > rect.width()
        for one in words:
            one.be_short(is_short)
        super().setGeometry(rect)

    def _widgets(self) -> list[QWidget]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [widget for item in items if item and (widget := item.widget())]
