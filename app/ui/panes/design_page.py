"""The Design page: the front view and its approval, then the five views."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.generation import GENERATING, GenerationState
from app.domain.jobs import JobUpdate
from app.ui import theme
from app.ui.models.view_states import approved_iteration, view_states
from app.ui.notices import Notices
from app.ui.panes.approval_pane import ApprovalPane
from app.ui.panes.brief_panel import BriefPanel
from app.ui.panes.change_panel import ChangePanel
from app.ui.panes.design_offers import DesignOffers
from app.ui.panes.forming_front import FormingFront
from app.ui.panes.large_view import LargeView
from app.ui.panes.next_step import NextStep, Step
from app.ui.panes.views_grid import ViewsGrid
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.verbs import Verbs
from app.workflow.product_record import ProductRecord
from app.workflow.running.at_work import Work
from app.workflow.workspace import Workspace

SIDE_WIDTH = 328
S = GenerationState


class DesignPage(QWidget):
    """One product from its words to five views.

    Signals:
        pack_wanted: the person wants to see the tech pack.
    """

    pack_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
        verbs: Verbs,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._verbs = verbs
        self._record: ProductRecord | None = None
        self._times: dict[str, float | None] = {}
        self._drawn: tuple[object, ...] = ()
        self._looks_back = False
        self._offers = DesignOffers(workspace)
        self.approval = ApprovalPane(tasks=tasks, pictures=pictures)
        self.forming = FormingFront(self.approval, tasks)
        self.grid = ViewsGrid(pictures)
        self.large = LargeView(tasks=tasks, pictures=pictures)
        self.brief = BriefPanel()
        self.change = ChangePanel()
        self.next = NextStep()
        self._left = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        for one in (self.approval, self.grid, self.large):
            self._left.addWidget(one)
        words = QWidget()
        upper = QVBoxLayout(words)
        upper.setContentsMargins(0, 0, theme.space(2), 0)
        upper.addWidget(self.brief)
        upper.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(words)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Description"))
        scroll.setMinimumHeight(theme.space(12))
        side = QVBoxLayout()
        side.setSpacing(theme.space(3))
        side.addWidget(scroll, 1)
        side.addWidget(self.change)
        side.addWidget(self.next)
        panel = QWidget()
        panel.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        panel.setFixedWidth(SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        row.setSpacing(theme.space(4))
        row.addWidget(self._left, 1)
        row.addWidget(panel)

    def _connect(self) -> None:
        self.change.wished.connect(self._edit)
        self.change.candidates.changed.connect(lambda _: self._show_offers())
        self.approval.looked_at.connect(self._show_offers)
        self.approval.continue_wanted.connect(self._continue_from)
        self.approval.left.connect(self._look_ahead)
        self.next.taken.connect(self._take)
        self.next.discard_wanted.connect(lambda: self._with_id(self._verbs.discard))
        self.grid.retry_wanted.connect(self._retry)
        self.grid.cancel_wanted.connect(self._verbs.cancel_job)
        self.grid.opened.connect(self._open_view)
        self.large.closed.connect(self._show_left)

    def show_suggestions(self, suggestions: tuple[str, ...]) -> None:
        """Changes that the product's engine does well."""
        self.change.show_suggestions(suggestions)

    def apply(self, update: JobUpdate) -> None:
        """Everything this page shows is in the record, which follows."""

    def show_record(self, record: ProductRecord | None) -> None:
        is_other = (record and record.product.id) != (self._record and self._record.product.id)
        self._record = record
        if record is None:
            return
        if is_other or record.product.state in GENERATING:
            self._looks_back = False
        if is_other:
            self.large.hide_view()
            self.change.ask_for_words(None)
            self.change.clear_words()
        drawn = (record.product.id, record.product.iteration, record.product.state)
        if drawn != self._drawn:
            # Every finished drawing tells more about how long the next one will take.
            self._drawn = drawn
            self._tasks.start(self._read_times(record.product.engine))
        self.brief.show_record(record)
        self.forming.show_record(record)
        self.approval.show_record(record)
        self._show_left()
        self._show_offers()

    async def _read_times(self, engine: str) -> None:
        await self._workspace.until_calm()
        self._times[engine] = await self._workspace.timing.further_views(engine)
        self._show_offers()

    def _show_left(self) -> None:
        record = self._record
        if record is None:
            return
        running = self._workspace.at_work.is_running(record.product.id, Work.GENERATION)
        states = view_states(record)
        self.grid.show_views(states, self._offers.view_price(record), is_running=running)
        self.approval.back.setVisible(self._looks_back)
        if self._looks_back:
            self._left.setCurrentWidget(self.approval)
        elif self.large.view is not None:
            self.large.show_views(states)
            self._left.setCurrentWidget(self.large)
        else:
            self._left.setCurrentWidget(self.grid if _has_views(record) else self.approval)

    def look_at(self, iteration_id: str) -> None:
        """Show a front view that was drawn earlier; a change asked for now starts from it."""
        if self._record is not None and self.approval.pick(iteration_id):
            self._looks_back = _has_views(self._record)
            self._show_left()

    def _look_ahead(self) -> None:
        self._looks_back = False
        self._show_left()
        self._show_offers()

    def _continue_from(self, iteration_id: str) -> None:
        self._with_id(lambda product_id: self._verbs.continue_from(product_id, iteration_id))

    def _open_view(self, view: str) -> None:
        if self._record is not None:
            self.large.open(view, view_states(self._record))
            self._left.setCurrentWidget(self.large)

    def _show_offers(self) -> None:
        record = self._record
        if record is None:
            return
        wanted = self.change.candidates.count_wanted()
        is_new = self._offers.can_reword(record)
        self.change.ask_for_words(record.product.description if is_new else None)
        self.change.show_offer(
            self.tr("Draw the front view") if is_new else self.tr("Redraw front view"),
            self._offers.change_price(record, wanted),
            can_change=is_new or self._offers.can_change(record),
        )
        offer = self._offers.next_step(
            record,
            views_time=self._times.get(record.product.engine),
            is_approvable=self.approval.candidate() is not None,
            is_packing=self._workspace.at_work.is_running(record.product.id, Work.TECH_PACK),
        )
        self.next.show_offer(offer)

    def _edit(self, wish: str, candidates: int) -> None:
        if self._record is None:
            return
        if self._offers.can_reword(self._record):
            # The words stay until they are drawn: the credits may not reach.
            self.change.redraw.setEnabled(False)
            self._verbs.reword(self._record.product.id, wish, candidates=candidates)
            return
        is_seen = self._left.currentWidget() is self.approval
        self._verbs.edit(
            self._record.product.id,
            wish,
            candidates=candidates,
            candidate=self.approval.candidate(),
            base=self.approval.earlier if is_seen else None,
        )
        self._looks_back = False
        self.change.clear_words()

    def _retry(self, view: str) -> None:
        self._with_id(lambda product_id: self._verbs.retry_view(product_id, view))

    def _take(self, step: Step) -> None:
        if self._record is None:
            return
        product_id = self._record.product.id
        if step is Step.APPROVE:
            self._verbs.approve(product_id, self.approval.candidate())
        elif step is Step.RESUME:
            self._verbs.resume(product_id)
        elif step is Step.REDRAW:
            self._verbs.redraw(product_id)
        else:
            if step is Step.MAKE_PACK:
                self._verbs.make_pack(product_id)
            self.pack_wanted.emit()

    def _with_id(self, verb: object) -> None:
        if self._record is not None and callable(verb):
            verb(self._record.product.id)


def _has_views(record: ProductRecord) -> bool:
    """Whether the five views are what matters now: after approval, or once completed."""
    if record.product.session_id is None:
        return bool(record.revisions)
    return approved_iteration(record) is not None
