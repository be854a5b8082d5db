"""Keeps Python's garbage collector on the window's thread, where Qt objects may be destroyed.

Left alone it runs in whatever thread allocates next, a decoding one too; a widget or timer that is
part of a reference cycle is then destroyed there, and Qt aborts the process.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500
"""Short, because looking through what 2 s of work leave behind stops the window for 20 ms."""
AGAIN_MS = 50
"""Until the next look where something is to be done that somebody waits for."""
PATIENCE = 5.0
"""Seconds after which what is due is collected all the same: memory must not grow without end."""
RARER = 4
"""How much rarer than by Python's thresholds the objects are looked through that are not young."""
WHOLE = 2
"""The generation that holds all that lives."""
MANY = 100
"""New modules after which it pays to set aside what lives."""


class GarbageOnThisThread(QObject):
    """Collects from a timer, by the thresholds that Python itself would go by for what is young."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        young, middle, whole = gc.get_threshold()
        self._thresholds = (young, RARER * middle, whole)
        self._modules = 0
        self._is_calm: Callable[[], bool] = _always
        self._due_since: float | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Take over from the automatic collection."""
        gc.disable()
        self._timer.start(INTERVAL_MS)

    def wait_for(self, is_calm: Callable[[], bool] | None) -> None:
        """Collect only when this says that nothing else is to be done, within `PATIENCE`.

        Args:
            is_calm: None where nothing can be in the way.
        """
        self._is_calm = is_calm or _always

    def stop(self) -> None:
        """Hand back to the automatic collection."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        now = time.monotonic()
        since = self._due_since or now
        if self._due() is not None and now - since < PATIENCE and not self._is_calm():
            self._due_since = since
            self._timer.start(AGAIN_MS)
            return
        self._due_since = None
        self._timer.start(INTERVAL_MS)
        self.collect_if_due()

    def _due(self) -> int | None:
        """The oldest generation that is due, None where none is."""
        counts = gc.get_count()
        for generation in (WHOLE, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                return generation
        return None

    def collect_if_due(self) -> int | None:
        """Collect the oldest generation that is due; which one it was, None where none is."""
        generation = self._due()
        if generation is not None:
            gc.collect(generation)
            if generation == WHOLE:
                self._set_aside()
        return generation

    def collect_all(self) -> None:
        """Collect everything; for a moment in which nobody waits, such as the start."""
        gc.collect()
        self._set_aside()

    def _set_aside(self) -> None:
        """Keep modules out of later collections, which they would make stop the window for 0.1 s.

        Only what was just collected: garbage that is set aside is never freed, and a Qt object that
        is never freed keeps its address from those that come after it.
        """
        if len(sys.modules) - self._modules > MANY:
            gc.freeze()
            self._modules = len(sys.modules)


def _always() -> bool:
    return True
