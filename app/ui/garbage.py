"""Keeps Python's garbage collector on the window's thread, where Qt objects may be destroyed.

Left alone it runs in whatever thread allocates next, a decoding one too; a widget or timer that is
part of a reference cycle is then destroyed there, and Qt aborts the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2000


class GarbageOnThisThread(QObject):
    """Collects from a timer, by the thresholds that Python itself would go by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """Take over from the automatic collection."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Hand back to the automatic collection."""
        self._timer.stop()
        gc.enable()

    def collect_if_due(self) -> int | None:
        """Collect the oldest generation that is due; which one it was, None where none is."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return generation
        return None
