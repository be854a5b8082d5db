"""Remembers where the window stood: geometry, splitters, page, what is hidden."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter

from app.domain.library_view import LibrarySort

FILE = "window.ini"
LEAST_SIZE = 400
LEAST_SEEN = 120
"""Pixels of the window that must lie on a screen, so that it can be taken hold of."""


class Remembered(NamedTuple):
    """What the window opens with beside its geometry."""

    product: str | None = None
    page: int = 0
    is_library_shown: bool = True
    is_drawer_shown: bool = False
    sort: LibrarySort = LibrarySort.NEWEST


class WindowState:
    """The state file of one library."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._settings = QSettings(str(root / FILE), QSettings.Format.IniFormat)

    def reset(self) -> None:
        """Forget everything (`--reset-layout`)."""
        if not self._root.is_dir():
            return
        self._settings.clear()
        self._settings.sync()

    def restore(self, window: QMainWindow, splitters: dict[str, QSplitter]) -> Remembered:
        """Put the window where it was, on a screen that exists."""
        geometry = self._settings.value("geometry")
        is_known = isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
        # A file that was cut off restores without complaint, to a window of one pixel.
        if not is_known or window.width() < LEAST_SIZE or window.height() < LEAST_SIZE:
            window.resize(1280, 800)
        put_on_a_screen(window)
        self.restore_splitters(splitters)
        product = self._settings.value("product")
        return Remembered(
            product=product if isinstance(product, str) and product else None,
            page=self._whole("page", 0),
            is_library_shown=self._whole("library", 1) != 0,
            is_drawer_shown=self._whole("drawer", 0) != 0,
            sort=self.sort,
        )

    @property
    def sort(self) -> LibrarySort:
        """The order of the library."""
        known = str(self._settings.value("sort", ""))
        return LibrarySort(known) if known in set(LibrarySort) else LibrarySort.NEWEST

    def restore_splitters(self, splitters: dict[str, QSplitter]) -> None:
        """Give the parts of the window the shares they had."""
        for name, splitter in splitters.items():
            state = self._settings.value(f"splitter/{name}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)

    def save(
        self, window: QMainWindow, splitters: dict[str, QSplitter], remembered: Remembered
    ) -> None:
        """Write it down; a folder that refuses costs nothing but the memory."""
        if not self._root.is_dir():
            # Qt would make the folder, and a library that is only unplugged would look empty.
            return
        self._settings.setValue("geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._settings.setValue(f"splitter/{name}", splitter.saveState())
        self._settings.setValue("product", remembered.product or "")
        self._settings.setValue("page", remembered.page)
        self._settings.setValue("library", int(remembered.is_library_shown))
        self._settings.setValue("drawer", int(remembered.is_drawer_shown))
        self._settings.setValue("sort", remembered.sort.value)
        self._settings.sync()

    def _whole(self, name: str, default: int) -> int:
        try:
            return int(str(self._settings.value(name, default)))
        except ValueError:
            return default


def put_on_a_screen(window: QMainWindow) -> None:
    """Move and shrink the window so that it fits a screen that is there."""
    screens = [screen.availableGeometry() for screen in QApplication.screens()]
    if not screens:
        return
    frame = window.geometry()
    best = max(screens, key=lambda one: _area(one.intersected(frame)))
    seen = best.intersected(frame)
    too_large = frame.width() > best.width() or frame.height() > best.height()
    if seen.width() >= LEAST_SEEN and seen.height() >= LEAST_SEEN and not too_large:
        return
    width, height = min(frame.width(), best.width()), min(frame.height(), best.height())
    left = min(max(frame.left(), best.left()), best.right() + 1 - width)
    top = min(max(frame.top(), best.top()), best.bottom() + 1 - height)
    window.setGeometry(QRect(left, top, width, height))


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
