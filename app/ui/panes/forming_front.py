"""Shows a front view while it forms, where its engine sends the picture as far as it is."""

from __future__ import annotations

import asyncio

from app.domain.errors import LibraryError
from app.domain.generation import GenerationState
from app.domain.jobs import JobPreview
from app.ui.panes.approval_pane import ApprovalPane
from app.ui.pictures.decoding import decode_picture
from app.ui.runtime import TaskScope
from app.workflow.product_record import ProductRecord

LONGEST_SIDE = 1024


class FormingFront:
    """Takes unfinished pictures of the product in view, of one alternative at a time.

    Args:
        pane: where they are shown.
        tasks: keeps the decoding of them.
    """

    def __init__(self, pane: ApprovalPane, tasks: TaskScope) -> None:
        self._pane = pane
        self._tasks = tasks
        self._product: str | None = None
        self._job: str | None = None
        self._number = 0
        self._early: JobPreview | None = None

    def show_record(self, record: ProductRecord) -> None:
        """Follow the product in view."""
        product = record.product
        is_waiting = product.state is GenerationState.GENERATING_FRONT_VIEW
        if product.id != self._product or not is_waiting:
            self._job = None
            self._number += 1
        self._product = product.id
        early, self._early = self._early, None
        if early is not None and is_waiting:
            self.show(early)

    def show(self, preview: JobPreview) -> None:
        """Show a picture that is not finished; that of another product when that one is shown."""
        if preview.product_id != self._product:
            self._early = preview
            return
        if self._job not in (None, preview.job_id):
            return
        self._job = preview.job_id
        self._number += 1
        self._tasks.start(self._show(preview.image, self._number))

    async def _show(self, data: bytes, number: int) -> None:
        try:
            image = await asyncio.to_thread(decode_picture, data, at_most=LONGEST_SIDE)
        except LibraryError:
            # It is only on the way to a picture, which is checked when it is there.
            return
        if number == self._number:
            self._pane.show_forming(image)
