"""What happened to a product: activity, its revisions and front views, and what it cost."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.credits import EntryKind, LedgerEntry
from app.domain.jobs import JobUpdate
from app.domain.product import ApprovalStatus, Iteration
from app.domain.revision_letter import revision_letter
from app.ui import theme
from app.ui.models.gallery import GalleryItem, GalleryModel, PictureState
from app.ui.models.rows import Cells, RowsModel
from app.ui.moments import moment
from app.ui.notices import Notices
from app.ui.pictures.pictures import PictureLoader
from app.ui.plain_words import engine_title, plain_word
from app.ui.runtime import TaskScope
from app.ui.sentences import said
from app.ui.steps import Steps, finish
from app.ui.widgets.controls import label, surface
from app.ui.widgets.gallery import Gallery
from app.ui.widgets.gallery_cell import CellSize
from app.ui.words import price_text
from app.workflow.product_record import ProductRecord
from app.workflow.workspace import Workspace

ROW = 28
WIDEST_TIME = "30 Nov 00:00"


class HistoryPage(QWidget):
    """Activity on the left; versions and credits on the right.

    Signals:
        iteration_opened: id of the Iteration that is to be looked at on the Design page.
    """

    iteration_opened = Signal(str)

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
        self._pictures = pictures
        self._record: ProductRecord | None = None
        self._entries: tuple[str, int] = ("", -1)
        self.activity = RowsModel((self.tr("When"), self.tr("What happened")), parent=self)
        self.versions = GalleryModel(self)
        self.credits = RowsModel(
            (self.tr("When"), self.tr("Step"), self.tr("Engine"), self.tr("Credits")),
            to_the_right=(3,),
            parent=self,
        )
        self.building = self._build()
        if not in_steps:
            finish(self.building)

    def _build(self) -> Steps:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(4)] * 4)
        whole = _apart(Qt.Orientation.Horizontal)
        whole.setObjectName("history_parts")
        column.addWidget(whole)
        lines = _table(self.activity, self.tr("Activity"), (WIDEST_TIME,), stretch=1)
        # A time and a sentence explain themselves.
        lines.horizontalHeader().hide()
        whole.addWidget(_card(self.tr("Activity"), lines))
        yield
        right = _apart(Qt.Orientation.Vertical)
        whole.addWidget(right)
        self.gallery = Gallery(self._pictures, self.versions, size=CellSize(picture=104))
        self.gallery.setAccessibleName(self.tr("Versions"))
        right.addWidget(_card(self.tr("Versions"), self.gallery))
        yield
        self._booked = _table(
            self.credits,
            self.tr("Credits of this product"),
            (WIDEST_TIME, "", "Scripted engine", self.tr("12.5 refunded")),
            stretch=1,
        )
        self._booked.setProperty("roomy", True)
        self._spent = label("", "muted")
        right.addWidget(_card(self.tr("Credits"), self._booked, self._spent))
        yield
        whole.setSizes([480, 480])
        right.setSizes([320, 240])
        self.gallery.opened.connect(self._on_opened)

    def show_record(self, record: ProductRecord | None) -> None:
        """Show what happened to a product."""
        self._record = record
        if record is None:
            for model in (self.activity, self.credits):
                model.show_rows(())
            self.versions.show_items([])
            self._spent.clear()
            return
        self.activity.show_rows([(moment(one.at), said(one.text)) for one in record.activity])
        self.versions.show_items(list(self._versions_of(record)))
        # The ledger is read only when something was booked.
        booked = (record.product.id, record.spent + record.reserved)
        if booked != self._entries:
            self._entries = booked
            self._tasks.start(self._read_credits(record.product.id))
        self._spent.setText(self._sum(record))

    def apply(self, update: JobUpdate) -> None:
        """The record that follows an update says all that is shown here."""

    def release(self) -> None:
        """Nothing is held that must go before the window."""

    def _sum(self, record: ProductRecord) -> str:
        words = self.tr("{} spent").format(price_text(record.spent))
        if record.spent == 0:
            words = self.tr("Nothing spent: everything was free.")
        if record.reserved:
            words += self.tr(" · {} reserved").format(price_text(record.reserved))
        return words

    async def _read_credits(self, product_id: str) -> None:
        entries = await self._workspace.ledger_entries()
        if self._record is None or self._record.product.id != product_id:
            return
        own = [one for one in reversed(entries) if one.product_id == product_id and one.amount]
        self.credits.show_rows([self._credit_row(one) for one in own])
        self._booked.horizontalHeader().setVisible(bool(own))

    def _credit_row(self, entry: LedgerEntry) -> Cells:
        amount = {
            EntryKind.RESERVE: self.tr("{} reserved"),
            EntryKind.CONSUME: self.tr("{} spent"),
            EntryKind.REFUND: self.tr("{} given back"),
            EntryKind.GRANT: self.tr("{} added"),
        }[entry.kind].format(price_text(entry.amount))
        step = plain_word(entry.operation.value)
        return (moment(entry.at), step, engine_title(entry.engine), amount)

    def _versions_of(self, record: ProductRecord) -> Iterable[GalleryItem]:
        """Revisions, newest first, each before the front views that led to it."""
        letters = {one.approval_id: revision_letter(one.number) for one in record.revisions}
        for one in sorted(record.iterations, key=lambda i: i.created_at, reverse=True):
            if one.image is None and one.status is not ApprovalStatus.PENDING:
                continue
            revision = letters.get(one.id)
            title = self.tr("Rev {}").format(revision) if revision else self._name(one)
            state = PictureState.DONE if one.image else PictureState.GENERATING
            yield GalleryItem(one.id, title, image=one.image, state=state, error=one.prompt)

    def _name(self, one: Iteration) -> str:
        if one.candidate > 1:
            return self.tr("Version {}.{}").format(one.iteration, one.candidate)
        return self.tr("Version {}").format(one.iteration)

    def _on_opened(self, item_id: str) -> None:
        self.iteration_opened.emit(item_id)


def _card(title: str, content: QWidget, aside: QLabel | None = None) -> QFrame:
    card = surface("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.space(4), theme.space(3), theme.space(2), theme.space(2))
    column.setSpacing(theme.space(2))
    column.addWidget(label(title, "heading"))
    if aside is not None:
        column.addWidget(aside)
    column.addWidget(content, 1)
    return card


def _apart(orientation: Qt.Orientation) -> QSplitter:
    """A splitter with room between its parts."""
    made = QSplitter(orientation)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(theme.space(3))
    # Before it has a place: once shown it would keep the hairline of other splitters.
    made.setProperty("gap", True)
    return made


def _table(model: RowsModel, name: str, samples: tuple[str, ...], *, stretch: int) -> QTableView:
    """A list of rows; `samples` are the widest texts of its columns."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(theme.space(16))
    # Measuring the cells again and again takes longer than all else on this page.
    metrics = table.fontMetrics()
    for column, sample in enumerate(samples):
        table.setColumnWidth(column, metrics.horizontalAdvance(sample) + theme.space(6))
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    return table
