"""How a person wants the window to look."""

from __future__ import annotations

from enum import StrEnum


class Theme(StrEnum):
    """Colours of the window; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
