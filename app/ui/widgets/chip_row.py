"""Chips in a line, as many as there is room for; all of them in the tooltip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui import theme
from app.ui.widgets.controls import chip, set_chip


@dataclass(frozen=True, slots=True)
class Chip:
    """One chip: its key, what stands on it, its kind as of `controls.chip`, and its tooltip.

    Attributes:
        comes_first: whether it is shown before others where there is no room for all.
    """

    key: str
    text: str
    kind: str = "plain"
    tip: str = ""
    comes_first: bool = False


class ChipRow(QWidget):
    """Keeps the order of the chips, and leaves out those for which there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: tuple[Chip, ...] = ()
        self._labels: dict[str, QLabel] = {}

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these from now on."""
        if self._chips == tuple(chips):
            return
        self._chips = tuple(chips)
        if list(self._labels) != [one.key for one in chips]:
            self._rebuild()
        for one in self._chips:
            set_chip(self._labels[one.key], one.text, one.kind)
            self._labels[one.key].setToolTip(one.tip)
        self.setToolTip("\n".join(one.tip for one in self._chips if one.tip))
        self.setAccessibleName(", ".join(one.text for one in self._chips))
        self.updateGeometry()
        self._arrange()

    def _rebuild(self) -> None:
        for gone in self._labels.values():
            gone.hide()
            gone.deleteLater()
        self._labels = {one.key: chip("") for one in self._chips}
        for made in self._labels.values():
            made.setParent(self)

    def sizeHint(self) -> QSize:
        """As wide as the widest: the row takes what is left, and never widens its window."""
        sizes = [made.sizeHint() for made in self._labels.values()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = self._that_fit()
        left = 0
        for one in self._chips:
            made, size = self._labels[one.key], self._labels[one.key].sizeHint()
            made.setVisible(one.key in shown)
            if one.key in shown:
                made.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())
                left += size.width() + theme.space(2)

    def _that_fit(self) -> set[str]:
        room, shown = self.width(), set[str]()
        for one in sorted(self._chips, key=lambda one: not one.comes_first):
            width = self._labels[one.key].sizeHint().width()
            if width <= room:
                shown.add(one.key)
                room -= width + theme.space(2)
        return shown
