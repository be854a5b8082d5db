"""A page that is built when it is first shown: what it imports must not delay the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.steps import Steps, finish

if TYPE_CHECKING:
    from app.domain.jobs import JobUpdate
    from app.workflow.product_record import ProductRecord


class BuiltPage(Protocol):
    """What a page can do that is built late.

    Attributes:
        building: what is left to build; before its end a page can do nothing else.
    """

    building: Steps

    def show_record(self, record: ProductRecord | None) -> None: ...

    def apply(self, update: JobUpdate) -> None: ...

    def release(self) -> None:
        """Give back what must go before the window does."""


class LatePage(QWidget):
    """Stands for a page until it is looked at, and spares it work as long as it is not.

    Args:
        begin: makes the page, which is a widget as well, all of it still to be built.

    Signals:
        built: the page, when all of it was made.
    """

    built = Signal(object)

    def __init__(self, begin: Callable[[], BuiltPage]) -> None:
        super().__init__()
        self._begin = begin
        self._page: BuiltPage | None = None
        self._begun: BuiltPage | None = None
        self._record: ProductRecord | None = None
        self._is_stale = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> BuiltPage | None:
        """The page itself, None before all of it is made."""
        return self._page

    def build(self) -> Steps:
        """Make the page in steps; whatever of it is made already stays."""
        if self._page is not None:
            return
        if self._begun is None:
            self._begun = self._begin()
            # Before it has any parts: what moves with all that is in it is styled anew.
            self._column.addWidget(cast("QWidget", self._begun))
            yield
        page = self._begun
        yield from page.building
        if self._page is None:
            self._page = page
            self._is_stale = True
            self.setFocusProxy(cast("QWidget", page))
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
        finish(self.build())
        if self._is_stale and self._page is not None:
            self._is_stale = False
            self._page.show_record(self._record)

    def release(self) -> None:
        """Give back what must go before the window does."""
        if self._page is not None:
            self._page.release()
