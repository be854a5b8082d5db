"""What the Design page offers next in each state of a product, with its price."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.credits import Operation
from app.domain.files import CollectionType, FileStatus
from app.domain.generation import GENERATING, GenerationState
from app.ui import words
from app.ui.models.view_states import approved_iteration
from app.ui.panes.next_step import Offer, Step
from app.ui.sentences import said
from app.workflow.product_record import ProductRecord
from app.workflow.views.earlier_fronts import front_before_refusal
from app.workflow.views.rewording import can_reword, is_undrawn
from app.workflow.workspace import Workspace

S = GenerationState


class DesignOffers(QObject):
    """Words and prices of the controls on the Design page."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._prices = workspace.prices

    def change_price(self, record: ProductRecord, candidates: int) -> str:
        """What a change of the front view costs."""
        engine = record.product.engine
        if self.can_reword(record):
            return words.offer(self._prices.first_generation(engine, candidates))
        is_new = record.product.session_id is None or is_undrawn(record.product, record.iterations)
        if is_new and record.revisions:
            return words.offer(self._prices.next_generation(engine, candidates))
        return words.offer(self._prices.front_view_edit(engine, candidates))

    def can_change(self, record: ProductRecord) -> bool:
        """Whether a change of the front view can be asked for now."""
        if record.product.state in (S.AWAITING_FRONT_APPROVAL, S.COMPLETED):
            return True
        # Other words for what the engine would not draw.
        if is_undrawn(record.product, record.iterations):
            return bool(record.revisions)
        return front_before_refusal(record.product, record.iterations) is not None

    def can_reword(self, record: ProductRecord) -> bool:
        """Whether the product itself can be described anew, as nothing of it was drawn."""
        return can_reword(record.product, record.iterations)

    def view_price(self, record: ProductRecord) -> str:
        """What drawing one view again costs: its share of the generation."""
        price = self._prices.of(record.product.engine, Operation.FIRST_GENERATION)
        return self.tr("free") if price == 0 else self.tr("its share was refunded")

    def next_step(
        self,
        record: ProductRecord,
        *,
        views_time: float | None,
        is_approvable: bool,
        is_packing: bool,
    ) -> Offer | None:
        """The main action now, None while the product is at work."""
        state = record.product.state
        if state in GENERATING:
            return None
        if state is S.ERROR:
            return self._resume(record)
        if state is S.AWAITING_FRONT_APPROVAL:
            return self._approve(record, views_time, is_approvable=is_approvable)
        if not record.revisions:
            return self._redraw(record)
        return self._pack(record, is_packing=is_packing)

    def _resume(self, record: ProductRecord) -> Offer:
        product = record.product
        approved = approved_iteration(record) is not None
        price = self._prices.of(product.engine, Operation.FIRST_GENERATION)
        return Offer(
            Step.RESUME,
            self.tr("Draw what is missing") if approved else self.tr("Try again"),
            words.offer(price) if price == 0 else self.tr("at most {}").format(words.offer(price)),
            error=said(f"{product.error} {product.hint}".strip()),
        )

    def _approve(
        self, record: ProductRecord, views_time: float | None, *, is_approvable: bool
    ) -> Offer:
        engine = record.product.engine
        is_free = self._prices.of(engine, Operation.FIRST_GENERATION) == 0
        price = self.tr("free") if is_free else self.tr("already paid for")
        time = words.about(views_time)
        note = self.tr("Back, side, top and bottom follow this front view.")
        if not is_approvable:
            note = self.tr("This is an earlier version. Pick one of the newest to approve it.")
        return Offer(
            Step.APPROVE,
            self.tr("Approve and draw the other 4 views"),
            " · ".join(part for part in (price, time) if part),
            note,
            is_enabled=is_approvable,
        )

    def _redraw(self, record: ProductRecord) -> Offer:
        price = self._prices.first_generation(record.product.engine)
        return Offer(
            Step.REDRAW,
            self.tr("Draw the front view"),
            words.offer(price),
            self.tr("Nothing of this product has been drawn yet."),
        )

    def _pack(self, record: ProductRecord, *, is_packing: bool) -> Offer:
        newest = record.revisions[-1].id
        is_made = any(
            one.type is CollectionType.TECH_PACK
            and one.revision_id == newest
            and one.status in (FileStatus.COMPLETED, FileStatus.PROCESSING)
            for one in record.collections
        )
        if is_made or is_packing:
            return Offer(Step.OPEN_PACK, self.tr("Open the tech pack"))
        return Offer(
            Step.MAKE_PACK,
            self.tr("Make the tech pack"),
            words.offer(self._prices.tech_pack(record.product.engine)),
            self.tr("Analysis, close-ups and sketches with measurements follow."),
        )
