"""How many alternatives of a front view are drawn, one to four."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

MOST = 4


class CandidatesBox(QComboBox):
    """One to four alternatives.

    Signals:
        changed: the new number.
    """

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        for count in range(1, MOST + 1):
            text = self.tr("1 version") if count == 1 else self.tr("{} versions").format(count)
            self.addItem(text, count)
        self.setAccessibleName(self.tr("Versions to choose from"))
        self.setToolTip(self.tr("How many versions are drawn, to pick one of"))
        self.currentIndexChanged.connect(lambda index: self.changed.emit(index + 1))

    def count_wanted(self) -> int:
        return self.currentIndex() + 1
