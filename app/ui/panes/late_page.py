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
        begin: makes what `build` finds ready if it was called before; None where there is nothing.

    Signals:
        built: the page, when it was made.
    """

    built = Signal(object)

    def __init__(
        self, build: Callable[[], BuiltPage], begin: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self._build = build
        self._begin = begin
        self._page: BuiltPage | None = None
        self._made: BuiltPage | None = None
        self._record: ProductRecord | None = None
        self._is_stale = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> BuiltPage | None:
        """The page itself, None as long as nobody looked at it."""
        return self._page

    @property
    def turns(self) -> tuple[Callable[[], None], ...]:
        """What makes the page ready while nobody waits for it, each in a turn of its own."""
        rest = (self.prepare, self.place)
        return rest if self._begin is None else (self.begin, *rest)

    def begin(self) -> None:
        """Make the first parts of the page."""
        if self._begin is not None and self._page is None and self._made is None:
            self._begin()

    def prepare(self) -> None:
        """Make the page; it is not seen before `place`."""
        if self._page is None and self._made is None:
            self._made = self._build()

    def place(self) -> None:
        """Put the page where it is seen, made now where it is not made yet."""
        if self._page is not None:
            return
        page = self._made if self._made is not None else self._build()
        self._page, self._made = page, None
        if isinstance(page, QWidget):
            self._column.addWidget(page)
            self.setFocusProxy(page)
        self._is_stale = True
        self.built.emit(page)

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
        self.place()
        if self._is_stale and self._page is not None:
            self._is_stale = False
            self._page.show_record(self._record)

    def release(self) -> None:
        """Give back what must go before the window does."""
        for one in (self._page, self._made):
            if one is not None:
                one.release()
