"""The product in view: its record, read again whenever something of it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.errors import NotFoundError
from app.domain.jobs import JobUpdate
from app.ui.resting import RestingTimer
from app.ui.runtime import TaskScope
from app.workflow.product_record import ProductRecord
from app.workflow.workspace import Workspace


class CurrentProduct(QObject):
    """Holds the record of the chosen product.

    Signals:
        changed: the ProductRecord, or None when no product is chosen.
    """

    changed = Signal(object)

    def __init__(
        self, workspace: Workspace, *, tasks: TaskScope, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._id: str | None = None
        self._record: ProductRecord | None = None
        self._is_reading = False
        self._is_stale = False
        self._timer = RestingTimer(lambda: workspace.is_calm, self)
        self._timer.due.connect(self._read)

    @property
    def id(self) -> str | None:
        return self._id

    @property
    def record(self) -> ProductRecord | None:
        return self._record

    def choose(self, product_id: str | None) -> None:
        """Show another product, or none."""
        if product_id == self._id:
            return
        self._id = product_id
        self._record = None
        if product_id is None:
            self.changed.emit(None)
        else:
            self._read()

    def refresh(self) -> None:
        """Read it again soon."""
        if self._id is not None:
            self._timer.soon()

    def refresh_at_once(self) -> None:
        """Read it again now: what somebody waited for has come."""
        if self._id is not None:
            self._timer.at_once()

    def apply(self, update: JobUpdate) -> None:
        """Read it again when the update is about it."""
        if update.product_id == self._id:
            self._timer.rested()

    def _read(self) -> None:
        if self._is_reading:
            self._is_stale = True
        elif self._id is not None:
            self._is_reading = True
            self._tasks.start(self._load(self._id))

    async def _load(self, product_id: str) -> None:
        try:
            record = await self._workspace.record(product_id)
        except NotFoundError:
            record = None
        finally:
            self._is_reading = False
        if product_id == self._id:
            self._record = record
            self.changed.emit(record)
        if self._is_stale or product_id != self._id:
            self._is_stale = False
            self._read()
