"""A page that is built when it is first shown: what it imports must not delay the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from app.domain.jobs import JobUpdate
    from app.workflow.workspace import ProductRecord


class BuiltPage(Protocol):
    """What a page can do that is built late."""

    def show_record(self, record: ProductRecord | None) -> None: ...

    def apply(self, update: JobUpdate) -> None: ...

    def release(self) -> None:
        """Give back what must go before the window does."""


class LatePage(QWidget):
    """Stands for a page until it is looked at, and spares it work as long as it is not.

    Args:
        build: makes the page, which is a widget as well.

    Signals:
        built: the page, when it was made.
    """

    built = Signal(object)

    def __init__(self, build: Callable[[], BuiltPage]) -> None:
        super().__init__()
        self._build = build
        self._page: BuiltPage | None = None
        self._record: ProductRecord | None = None
        self._is_stale = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> BuiltPage | None:
        """The page itself, None as long as nobody looked at it."""
        return self._page

    def prepare(self) -> bool:
        """Make the page while nobody waits for it; whether there was anything to make."""
        if self._page is not None:
            return False
        self._page = self._build()
        if isinstance(self._page, QWidget):
            self._column.addWidget(self._page)
            self.setFocusProxy(self._page)
        self._is_stale = True
        self.built.emit(self._page)
        return True

    def show_record(self, record: ProductRecord | None) -> None:
        self._record = record
        if self._page is not None and self.isVisible():
            self._page.show_record(record)
        else:
            self._is_stale = True

    def apply(self, update: JobUpdate) -> None:
        """A hidden page needs no updates: the record it is shown holds them."""
        if self._page is not None and self.isVisible():
            self._page.apply(update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.prepare()
        if self._is_stale and self._page is not None:
            self._is_stale = False
            self._page.show_record(self._record)

    def release(self) -> None:
        """Give back what must go before the window does."""
        if self._page is not None:
            self._page.release()
