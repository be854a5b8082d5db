"""What the controls of the window start: each verb is one task on the workspace."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.budgets import BudgetError
from app.domain.errors import AppError, NoKeyError, NotEnoughCreditsError
from app.ui.notices import Notices
from app.ui.runtime import TaskScope
from app.workflow.recovery import Unfinished
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


class Verbs(QObject):
    """Starts, edits, approves, retries, cancels.

    Signals:
        began: id of a product that was just made, before its first view is drawn.
        refused: an AppError that kept a product from being made; the words are still there.
        changed: id of a product of which something other than a job has changed.
    """

    began = Signal(str)
    refused = Signal(object)
    changed = Signal(str)

    def __init__(self, workspace: Workspace, *, tasks: TaskScope, notices: Notices) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices

    def start(self, new: NewProduct) -> None:
        """Make a product and draw its first front view."""
        self._tasks.start(self._start(new))

    async def _start(self, new: NewProduct) -> None:
        try:
            product = await self._workspace.generation.begin(new)
        except AppError as error:
            self.refused.emit(error)
            if isinstance(error, BudgetError | NotEnoughCreditsError | NoKeyError):
                raise
            return
        # What it costs time to wait for goes first; pages are shown while it is on its way.
        self._tasks.start(self._workspace.generation.go_on(product))
        await self._workspace.until_calm()
        self.began.emit(product.id)

    def edit(
        self,
        product_id: str,
        instruction: str,
        *,
        candidates: int = 1,
        candidate: int | None = None,
        base: str | None = None,
    ) -> None:
        """Draw the front view again with a change; `base` is an earlier one to start from."""
        work = self._workspace.generation.edit(
            product_id, instruction, candidates=candidates, candidate=candidate, base=base
        )
        self._then_changed(product_id, work)

    def reword(self, product_id: str, description: str, *, candidates: int) -> None:
        """Draw a product of which nothing was drawn yet from other words."""
        work = self._workspace.generation.reword(product_id, description, candidates=candidates)
        self._then_changed(product_id, work)

    def continue_from(self, product_id: str, iteration_id: str) -> None:
        """Put an earlier front view up for approval again."""
        work = self._workspace.generation.continue_from(product_id, iteration_id)
        self._then_changed(product_id, work)

    def approve(self, product_id: str, candidate: int | None) -> None:
        """Approve the front view and draw the others."""
        work = self._workspace.generation.approve(product_id, candidate=candidate)
        self._then_changed(product_id, work)

    def resume(self, product_id: str) -> None:
        """Go on with a generation that stopped."""
        self._then_changed(product_id, self._workspace.generation.resume(product_id))

    def redraw(self, product_id: str) -> None:
        """Draw the first front view of a product that has none."""
        self._then_changed(product_id, self._workspace.generation.restart(product_id))

    def retry_view(self, product_id: str, view: str) -> None:
        """Draw one view again that failed."""
        self._then_changed(product_id, self._workspace.generation.retry_view(product_id, view))

    def discard(self, product_id: str) -> None:
        """End what is unfinished."""
        self._tasks.start(self._discard(product_id))

    async def _discard(self, product_id: str) -> None:
        await self._workspace.mend()
        product = await self._workspace.find(product_id)
        await self._workspace.discard(product)
        self._notices.information(
            self.tr("Discarded. What was finished is kept, the rest is refunded.")
        )
        self.changed.emit(product_id)

    def go_on(self, unfinished: Unfinished) -> None:
        """Resume one run of the unfinished ones."""
        self._then_changed(unfinished.product.id, self._workspace.resume(unfinished))

    def make_pack(self, product_id: str) -> None:
        """Make the tech pack of the newest revision, or what is missing of it."""
        self._then_changed(product_id, self._workspace.tech_pack.make(product_id))

    def cancel(self, product_id: str) -> None:
        """Stop all that goes on of a product; what was finished is kept."""
        self._workspace.at_work.cancel(product_id)

    def cancel_job(self, job_id: str) -> None:
        """Stop one job and no other."""
        self._workspace.runner.cancel(job_id)

    def _then_changed(self, product_id: str, work: Coroutine[Any, Any, object]) -> None:
        self._tasks.start(self._announced(product_id, work))

    async def _announced(self, product_id: str, work: Coroutine[Any, Any, object]) -> None:
        try:
            await self._mended(work)
        finally:
            self.changed.emit(product_id)

    async def _mended(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await self._workspace.mend()
        except AppError:
            work.close()
            raise
        await work
