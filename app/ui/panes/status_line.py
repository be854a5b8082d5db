"""The line at the foot: what is saved, how large the library is, what is running."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QStatusBar

from app.ui import theme, words
from app.ui.resting import RestingTimer
from app.ui.runtime import TaskScope, in_thread
from app.ui.widgets.controls import chip, label

REST_MS = 3000
"""Between two counts of the pictures."""


class StatusLine(QStatusBar):
    """Short texts."""

    def __init__(self, images: Path, *, tasks: TaskScope) -> None:
        super().__init__()
        self._images = images
        self._tasks = tasks
        self._products = 0
        self._is_counting = False
        self._measured: tuple[int, int] | None = None
        self._counting = RestingTimer(lambda: True, self, rest_ms=REST_MS)
        self._counting.due.connect(self._start_count)
        self._saved = label(self.tr("All changes saved"), "small")
        self._library = label("", "small")
        self._engine = label("", "small")
        self._network = chip(self.tr("No network"), "amber")
        self._network.hide()
        self._has_network = True
        self._needs_network = False
        self._jobs = label(self.tr("No jobs running"), "small")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        for one in (self._saved, self._library):
            one.setContentsMargins(0, 0, theme.space(4), 0)
            self.addWidget(one)
        self.addPermanentWidget(self._network)
        for one in (self._engine, self._jobs):
            one.setContentsMargins(theme.space(4), 0, 0, 0)
            self.addPermanentWidget(one)

    def show_products(self, count: int) -> None:
        self._products = count
        self._show_library()
        self.count_again()

    def show_engine(self, title: str, *, is_offline: bool) -> None:
        self._engine.setText(self.tr("{} · works offline").format(title) if is_offline else title)
        tip = self.tr("{} cannot be reached. Drawing with the Drafter needs no network.")
        self._network.setToolTip(tip.format(title))
        self._needs_network = not is_offline
        self._warn()

    def show_network(self, *, is_missing: bool) -> None:
        """Warn where the engine needs a network and there is none."""
        self._has_network = not is_missing
        self._warn()

    def _warn(self) -> None:
        self._network.setVisible(self._needs_network and not self._has_network)

    def show_jobs(self, count: int) -> None:
        self._jobs.setText(
            self.tr("Jobs running: {}").format(count) if count else self.tr("No jobs running")
        )
        self._saved.setText(
            self.tr("Results are saved as they arrive") if count else self.tr("All changes saved")
        )

    def count_again(self) -> None:
        """Count the pictures again soon, in a thread: of many that takes a while."""
        self._counting.rested()

    def _start_count(self) -> None:
        if not self._is_counting:
            self._is_counting = True
            self._tasks.start(self._count())

    async def _count(self) -> None:
        try:
            self._measured = await in_thread(_measure, self._images)
        finally:
            self._is_counting = False
        self._show_library()

    def _show_library(self) -> None:
        """How many products there are now, with the pictures as they were counted last."""
        if self._measured is None:
            return
        files, size = self._measured
        size_text = words.size_text(size)
        products = self.tr("%n product(s)", "", self._products)
        of_them = self.tr("%n file(s)", "", files)
        self._library.setText(self.tr("Library: {} · {} · {}").format(products, of_them, size_text))


def _measure(folder: Path) -> tuple[int, int]:
    """How many files there are below a folder, and their bytes."""
    files = size = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                size += os.stat(os.path.join(root, name)).st_size  # noqa: PTH116, PTH118 - many
            except OSError:
                # Removed between the listing and the look: it takes no place any more.
                continue
            files += 1
    return files, size
