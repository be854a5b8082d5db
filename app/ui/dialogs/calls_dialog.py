"""What was sent: every call of an engine, with its words, pictures, answer, usage and cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.calls import AiCall
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.models.rows import Cells, RowsModel
from app.ui.moments import exact_moment
from app.ui.numbers import spoken
from app.ui.pictures.pictures import PictureLoader
from app.ui.plain_words import engine_title, plain_word
from app.ui.sentences import said
from app.ui.widgets.call_sheet import CallSheet, cost_text
from app.ui.widgets.controls import label
from app.workflow.call_log import CallAnswer

TYPING_MS = 200
ROW = 28


class CallsDialog(Frame):
    """A searchable list, and below it the chosen call.

    Signals:
        search_wanted: the words that every call of the list should hold.
        answer_wanted: an AiCall whose answer should be read.
    """

    search_wanted = Signal(str)
    answer_wanted = Signal(object)

    def __init__(self, pictures: PictureLoader, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("What was sent"), width=980)
        self.calls: tuple[AiCall, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search words, engine, model, task or error"))
        self.search.setAccessibleName(self.tr("Search the calls"))
        self.search.setClearButtonEnabled(True)
        headings = (
            self.tr("When"),
            self.tr("What for"),
            self.tr("Engine"),
            self.tr("Model"),
            self.tr("Seconds"),
            self.tr("Cost"),
            self.tr("Result"),
        )
        self.model = RowsModel(headings, to_the_right=(4, 5), parent=self)
        self.table = QTableView()
        self.sheet = CallSheet(pictures)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._empty = label(self.tr("Nothing was sent to an engine yet."), "muted")
        self._build()
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(lambda: self.search_wanted.emit(self.words))
        self.add_close(self.tr("Close"))

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Calls"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.space(2)}px; }}")
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(upper)
        parts.addWidget(self.sheet)
        parts.setSizes([230, 330])
        parts.setMinimumHeight(500)
        self.body.addWidget(
            label(
                self.tr(
                    "Every call with all that left this computer for it. A key is never kept here."
                ),
                "muted",
                wraps=True,
            )
        )
        self.body.addWidget(self.search)
        self.body.addWidget(parts, 1)

    def show_calls(self, calls: Sequence[AiCall]) -> None:
        """Show the calls that were found, newest first."""
        self.calls = tuple(calls)
        self._empty.setVisible(not calls)
        nothing = self.tr("No call holds these words.")
        self._empty.setText(nothing if self.words else self._empty.text())
        self.table.setVisible(bool(calls))
        self.model.show_rows([self._cells(one) for one in calls])
        if calls:
            self.table.selectRow(0)
        else:
            self.sheet.show_call(None)

    def show_answer(self, call: AiCall, answer: CallAnswer) -> None:
        """Show what came back, where the call is still the chosen one."""
        if self.sheet.call is not None and self.sheet.call.id == call.id:
            self.sheet.show_answer(answer)

    def _cells(self, call: AiCall) -> Cells:
        return (
            exact_moment(call.started_at),
            plain_word(call.task),
            engine_title(call.engine),
            call.model,
            spoken(f"{call.seconds:.1f}"),
            cost_text(call),
            said(call.error) or self.tr("done"),
        )

    def _on_chosen(self, chosen: QItemSelection) -> None:
        rows = {index.row() for index in chosen.indexes()}
        if len(rows) != 1:
            return
        call = self.calls[rows.pop()]
        self.sheet.show_call(call)
        self.answer_wanted.emit(call)
