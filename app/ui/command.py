"""One entry of the menus as a value."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

Key = str | QKeySequence.StandardKey


class Command(NamedTuple):
    """One action.

    Attributes:
        menu: the title of the menu it stands in; empty for none.
        keys: shortcuts; the usual one of the platform where there is one.
        tip: what it does, in words.
        shows: a key that the part of the window in use listens to itself; only shown.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[Key, ...] = ()
    icon: str = ""
    is_checkable: bool = False
    starts_group: bool = False
    shows: QKeySequence.StandardKey | None = None
