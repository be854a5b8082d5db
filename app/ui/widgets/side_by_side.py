"""Parts side by side with a handle between them; only some of them grow with the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def side_by_side(name: str, parts: Sequence[QWidget], growing: Sequence[QWidget]) -> QSplitter:
    """A splitter that is remembered under its name."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setObjectName(name)
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
        made.setStretchFactor(made.indexOf(part), int(part in growing))
    return made
