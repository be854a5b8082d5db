"""What stands between a pack and the factory: status, what is missing, what an engineer says."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.domain.jobs import JobUpdate
from app.domain.sheets.pack_status import PackStatus
from app.domain.sheets.preflight import Gap, GapKind, preflight, score
from app.domain.sheets.recommendations import recommend
from app.ui import theme
from app.ui.models.gap_model import GapLine, GapModel, GapRole
from app.ui.notices import Notices
from app.ui.panes.advice_card import AdviceCard
from app.ui.panes.status_card import StatusCard
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.status_words import status_name
from app.ui.steps import Steps, finish
from app.ui.widgets.controls import button, label, surface
from app.ui.widgets.gap_cell import GapCell
from app.ui.widgets.score_ring import ScoreRing
from app.ui.widgets.side_by_side import side_by_side
from app.workflow.person import person_here
from app.workflow.product_record import ProductRecord
from app.workflow.workspace import Workspace


class ReviewPage(QWidget):
    """Status above, the list of the preflight below with the recommendations beside it.

    Signals:
        place_wanted: "bom.10.material", to be shown on the Sheets page.
        changed: id of a product of which the status has changed.
    """

    place_wanted = Signal(str)
    changed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
        in_steps: bool = False,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._record: ProductRecord | None = None
        self._gaps: dict[GapKind | None, tuple[GapLine, ...]] = {None: ()}
        self._kind: GapKind | None = None
        self.gaps = GapModel(self)
        self.building = self._build()
        if not in_steps:
            finish(self.building)

    def _build(self) -> Steps:
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[theme.space(4)] * 4)
        self.column.setSpacing(theme.space(3))
        self.status = StatusCard()
        self.column.addWidget(self.status)
        card = surface("card")
        below = side_by_side("review_parts", (card,), [card])
        below.setHandleWidth(theme.space(3))
        below.setProperty("gap", True)
        self.column.addWidget(below, 1)
        yield
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.space(4)] * 4)
        column.setSpacing(theme.space(3))
        column.addLayout(self._head())
        column.addLayout(self._chips())
        yield
        self._add_list(column)
        self.advice = AdviceCard()
        below.addWidget(self.advice)
        below.setStretchFactor(below.indexOf(self.advice), 0)
        yield
        self.list.activated.connect(self._on_opened)
        self.list.clicked.connect(self._on_opened)
        self.status.move_wanted.connect(self.take_step)
        self.status.demands_wanted.connect(self.show_blocking)
        self.blocking.clicked.connect(lambda *_: self.show_blocking())
        self.advice.place_wanted.connect(self.place_wanted)

    def _add_list(self, column: QVBoxLayout) -> None:
        self.list = QListView()
        self.list.setModel(self.gaps)
        self.list.setItemDelegate(GapCell(self.list))
        self.list.setAccessibleName(self.tr("Preflight"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._none = label("", "muted", wraps=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)

    def _head(self) -> QHBoxLayout:
        self.ring = ScoreRing()
        self._summary = label("", "muted", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addWidget(label(self.tr("Preflight"), "heading"))
        words.addWidget(self._summary)
        head.addWidget(self.ring)
        head.addLayout(words, 1)
        return head

    def _chips(self) -> QHBoxLayout:
        self._filters = {kind: button("") for kind in (None, *GapKind)}
        self.blocking = button("")
        chips = QHBoxLayout()
        chips.setSpacing(theme.space(2))
        group = QButtonGroup(self)
        for kind, one in self._filters.items():
            one.setProperty("kind", "chip")
            one.setCheckable(True)
            one.clicked.connect(lambda *_, kind=kind: self.show_kind(kind))
            group.addButton(one)
            chips.addWidget(one)
        self.blocking.setProperty("kind", "chip")
        self.blocking.setCheckable(True)
        group.addButton(self.blocking)
        chips.addWidget(self.blocking)
        chips.addStretch(1)
        self._filters[None].setChecked(True)
        return chips

    def show_record(self, record: ProductRecord | None) -> None:
        """Show what a product lacks."""
        self._record = record
        if record is None:
            self.status.show_standing(None)
            self.advice.show_advice(())
            self._show({None: ()}, 0)
        else:
            self._tasks.start(self._judge(record))

    async def _judge(self, record: ProductRecord) -> None:
        gaps, percent = await asyncio.to_thread(_judged, record)
        advice = await asyncio.to_thread(recommend, record.sheets)
        standing = await self._workspace.status.of(record.product.id)
        if self._record is record:
            self.status.show_standing(standing if record.revisions else None)
            self._show(gaps, percent)
            self.advice.show_advice(advice)

    def _show(self, gaps: dict[GapKind | None, tuple[GapLine, ...]], percent: int) -> None:
        self._gaps = gaps
        self.ring.show_percent(percent)
        counts = {kind: len(gaps.get(kind, ())) for kind in GapKind}
        self._summary.setText(self._sentence(counts))
        titles = {
            None: self.tr("All"),
            GapKind.WRONG: self.tr("Wrong"),
            GapKind.MISSING: self.tr("Missing"),
            GapKind.TO_CONFIRM: self.tr("To confirm"),
        }
        for kind, one in self._filters.items():
            count = len(gaps[None]) if kind is None else counts[kind]
            one.setText(f"{titles[kind]}  {count}")
            one.setEnabled(kind is None or count > 0)
        demands = self._demands()
        following = self.status.standing.next if self.status.standing else None
        self.blocking.setVisible(bool(demands) and following is not None)
        if following is not None:
            words = self.tr("For “{}”  {}")
            self.blocking.setText(words.format(status_name(following), len(demands)))
        if self.blocking.isChecked() and demands:
            self.show_blocking()
        else:
            self.show_kind(self._kind if self._kind and counts[self._kind] else None)

    def _sentence(self, counts: dict[GapKind, int]) -> str:
        if self._record is None:
            return self.tr("Choose a product.")
        if not any(counts.values()):
            return self.tr("A factory would miss nothing: every value is known and confirmed.")
        parts = [
            self.tr("{} missing").format(counts[GapKind.MISSING]),
            self.tr("{} wrong").format(counts[GapKind.WRONG]),
            self.tr("{} to confirm").format(counts[GapKind.TO_CONFIRM]),
        ]
        shown = [one for one, kind in zip(parts, _ORDER, strict=True) if counts[kind]]
        return self.tr("What a factory would ask about: {}.").format(", ".join(shown))

    def _demands(self) -> tuple[Gap, ...]:
        standing = self.status.standing
        return standing.demands if standing is not None else ()

    def show_blocking(self) -> None:
        """List what keeps the pack from its next step."""
        self.blocking.setChecked(True)
        self._list([GapLine.of(one) for one in self._demands()])

    def take_step(self, to: PackStatus) -> None:
        """Take a step."""
        if self._record is not None:
            self._tasks.start(self._move(self._record.product.id, to))

    async def _move(self, product: str, to: PackStatus) -> None:
        try:
            await self._workspace.status.move(product, to, author=person_here())
        finally:
            self.changed.emit(product)

    def show_kind(self, kind: GapKind | None) -> None:
        """List one kind of gap, or all."""
        self._kind = kind
        self._filters[kind].setChecked(True)
        self._list(self._gaps.get(kind, ()))

    def _list(self, shown: Sequence[GapLine]) -> None:
        self.gaps.show(shown)
        self.list.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._none.setText(self.tr("Nothing to list.") if self._record else "")

    def _on_opened(self, index: object) -> None:
        gap = self.list.currentIndex().data(GapRole.GAP)
        if isinstance(gap, GapLine):
            self.place_wanted.emit(gap.place)

    def apply(self, update: JobUpdate) -> None:
        """The record that follows an update says all that is shown here."""

    def release(self) -> None:
        """Nothing is held that must go before the window."""


_ORDER = (GapKind.MISSING, GapKind.WRONG, GapKind.TO_CONFIRM)


def _judged(record: ProductRecord) -> tuple[dict[GapKind | None, tuple[GapLine, ...]], int]:
    """The preflight list, whole and by kind, and the percentage; for a thread."""
    lines = tuple(GapLine.of(one) for one in preflight(record.sheets))
    found: dict[GapKind | None, tuple[GapLine, ...]] = {None: lines}
    for kind in GapKind:
        found[kind] = tuple(one for one in lines if one.kind is kind)
    return found, score(record.sheets)
