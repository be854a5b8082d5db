"""The sheets of a product: sections on the left, the table, and its evidence beside it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.jobs import JobUpdate
from app.domain.sheets.preflight import GapKind, to_confirm
from app.domain.sheets.sheets import Sheet
from app.ui import theme
from app.ui.notices import Notices
from app.ui.panes.asking_desk import AskingDesk
from app.ui.panes.change_log_pane import ChangeLogPane
from app.ui.panes.rounds_pane import RoundsPane
from app.ui.panes.sheet_desk import SheetDesk
from app.ui.panes.value_pane import Subject, ValuePane
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sheet_editor import SheetEditor
from app.ui.sheet_steps import SheetSteps
from app.ui.sheets.sheet_layout import Cell
from app.ui.sheets.sheet_words import field_name, sheet_name
from app.ui.sheets.value_evidence import (
    PictureProof,
    SketchProof,
    front_of,
    name_in,
    proof_of,
    row_for,
)
from app.ui.steps import Steps, finish
from app.ui.widgets.controls import surface
from app.ui.widgets.page_stack import PageStack
from app.ui.widgets.section_list import Section, SectionList
from app.ui.words import view_name
from app.workflow.pack.annotations import annotations_of
from app.workflow.product_record import ProductRecord
from app.workflow.workspace import Workspace

ORDER = (
    Sheet.HEADER,
    Sheet.BOM,
    Sheet.POM,
    Sheet.CONSTRUCTION,
    Sheet.COLOURWAYS,
    Sheet.LABELS,
    Sheet.PACKING,
    Sheet.QUANTITIES,
    Sheet.ROUNDS,
)
LOG = "log"


class SheetsPage(QWidget):
    """Everything a factory reads in tables.

    Signals:
        changed: id of a product of which a sheet has changed.
    """

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
        self._pictures = pictures
        self._record: ProductRecord | None = None
        self._walk: list[str] = []
        self._step = 0
        self.editor = SheetEditor(workspace, tasks=tasks)
        self.editor.setParent(self)
        self.building = self._build()
        if not in_steps:
            finish(self.building)

    def _build(self) -> Steps:
        # From the outside in: what moves with all that is in it is styled anew each time.
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.body = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(self.body)
        self.body.setObjectName("sheets_parts")
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(1)
        left = surface("pane")
        self.body.addWidget(left)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.space(2), 0, theme.space(2))
        self.sections = SectionList()
        column.addWidget(self.sections)
        left.setFixedWidth(self.sections.width() + 1)
        self.middle = PageStack()
        self.body.addWidget(self.middle)
        yield
        yield from self._panes()
        yield
        images = self._workspace.library.images
        self.value = ValuePane(self._pictures, images, tasks=self._tasks, parent=self.body)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([left.width(), 800, 288])
        yield
        self.asking = AskingDesk(
            self._workspace, self.editor, self.table, tasks=self._tasks, parent=self
        )
        self.value.body.addWidget(self.asking.box)
        self._connect()
        yield
        self.steps = SheetSteps(self, self.editor, self._workspace.sheets, tasks=self._tasks)
        self._list_sections()
        self.sections.choose(Sheet.HEADER)

    def _panes(self) -> Steps:
        """What stands in the middle, each for some of the sections."""
        workspace, editor, tasks = self._workspace, self.editor, self._tasks
        notices, middle = self._notices, self.middle
        self.desk = SheetDesk(editor, tasks=tasks, notices=notices, parent=middle)
        self.table, self.view = self.desk.table, self.desk.view
        middle.addWidget(self.desk)
        yield
        self.rounds = RoundsPane(
            workspace.rounds, editor, tasks=tasks, notices=notices, parent=middle
        )
        middle.addWidget(self.rounds)
        yield
        self.log = ChangeLogPane(workspace.sheets, tasks=tasks, parent=middle)
        middle.addWidget(self.log)

    def _connect(self) -> None:
        editor, value = self.editor, self.value
        self.sections.chosen.connect(self._on_section)
        self.desk.cell_chosen.connect(self._on_cell)
        self.desk.next_wanted.connect(self.next_open)
        self.log.place_wanted.connect(self.show_place)
        value.confirm_wanted.connect(self.view.confirm)
        value.change_wanted.connect(self.desk.edit_current)
        value.picked.connect(self._on_picked)
        value.walk.confirmed.connect(self._confirm_step)
        value.walk.changed.connect(self.desk.edit_current)
        value.walk.skipped.connect(self.next_open)
        value.walk.stopped.connect(self.stop_walk)
        editor.judged.connect(self._on_judged)
        editor.changed.connect(self._on_changed)
        editor.written.connect(self.changed)
        editor.led_to.connect(self.show_place)

    @property
    def sheet(self) -> Sheet:
        """The sheet on show."""
        return self.desk.sheet

    def show_record(self, record: ProductRecord | None) -> None:
        """Show a product, or the same one as it is now."""
        is_other = (record.product.id if record else None) != self.editor.product_id
        self._record = record
        if is_other:
            self.desk.use_units(None)
            self.rounds.use_units(None)
            self.stop_walk()
        self.editor.open(record)
        self.log.show_revisions(record)

    def apply(self, update: JobUpdate) -> None:
        """The record that follows an update says all that is shown here."""

    def release(self) -> None:
        """Nothing is held that must go before the window."""

    def use_units(self, units: str) -> None:
        """Show lengths in mm, cm or inches."""
        self.desk.use_units(units)

    def open_sheet(self, sheet: Sheet) -> None:
        self.sections.choose(sheet)

    def confirm_sheet(self) -> None:
        """Stand behind everything on this sheet."""
        self.desk.confirm_sheet()

    def show_place(self, place: str) -> None:
        """Lead to a value, row or sheet: "bom.10.material", "bom.10", "bom"."""
        word, _, rest = place.partition(".")
        self.sections.choose(word)
        if word == Sheet.ROUNDS:
            if rest:
                self.rounds.choose(rest.partition(".")[0])
        elif word in set(Sheet):
            self.desk.open(Sheet(word), rest)

    def _on_section(self, section: str) -> None:
        special: dict[str, QWidget] = {LOG: self.log, Sheet.ROUNDS.value: self.rounds}
        pane = special.get(section, self.desk)
        self.middle.setCurrentWidget(pane)
        self.value.setVisible(pane is self.desk)
        if pane is self.log:
            self.log.show_product(self.editor.product_id)
        elif pane is self.rounds:
            self.rounds.refresh()
        else:
            self.desk.open(Sheet(section))

    def _on_changed(self) -> None:
        if self.middle.currentWidget() is self.log:
            self.log.show_product(self.editor.product_id)

    def _on_cell(self, cell: Cell | None) -> None:
        row = self.editor.row(self.sheet, cell.key) if cell else None
        if cell is None or row is None or self._record is None:
            self.value.clear()
            self.asking.show_place("")
            self.value.evidence.say("")
            return
        values = cell.values
        value = next((leaf for _, leaf in values if leaf.value is not None), None)
        value = value or (values[0][1] if values else None)
        field = cell.path or self.table.columns[0].title
        proof = proof_of(self._record, row, value)
        if self.sheet is Sheet.HEADER:
            named = self.tr("Header block")
        else:
            named = f"{row.key} · {name_in(row)}".rstrip(" ·")
        self.value.show_subject(
            Subject(
                place=f"{self.sheet}.{cell.key}.{cell.path}" if cell.path else "",
                row=f"{sheet_name(self.sheet)} · {named}"
                if self.sheet is not Sheet.HEADER
                else named,
                field=_field_words(field),
                shown=cell.text,
                value=value,
                problem=cell.problem,
                note=self._note(cell, proof),
                is_open=cell.is_open,
                is_locked=cell.is_locked or not cell.is_editable,
            )
        )
        self.asking.show_place(_askable(self.sheet, cell))
        self._show_proof(proof)

    def _note(self, cell: Cell, proof: SketchProof | PictureProof | None) -> str:
        if cell.is_computed:
            return self.table.tip(cell)
        is_known = any(leaf.value is not None for _, leaf in cell.values)
        return self.tr("No picture shows it.") if is_known and proof is None else ""

    def _show_proof(self, proof: SketchProof | PictureProof | None) -> None:
        evidence = self.value.evidence
        if isinstance(proof, SketchProof):
            evidence.show_sketch(proof.file, proof.annotations, proof.key)
        elif isinstance(proof, PictureProof):
            name = self.tr("{} view").format(view_name(proof.view))
            evidence.show_picture(proof.digest, proof.box, name)
        else:
            # Not evidence, so nothing is marked in it; the words beside say so.
            front = front_of(self._record) if self._record else None
            if front is None:
                evidence.say(self.tr("No picture shows where this comes from."))
            else:
                evidence.show_picture(front, None, self.tr("Front view"))

    def _on_picked(self, key: str) -> None:
        """An arrow or callout of the sketch leads to its row."""
        file = self.value.evidence.sketch.file
        found = row_for(annotations_of(file), key) if file is not None else None
        if found is not None:
            sheet, row = found
            self.show_place(f"{sheet}.{row}.{'value' if sheet is Sheet.POM else ''}".rstrip("."))

    def _on_judged(self) -> None:
        self._list_sections()
        here = self.editor.verdict.count(self.sheet, GapKind.TO_CONFIRM)
        self.desk.head.show_open(here)

    def _list_sections(self) -> None:
        verdict = self.editor.verdict
        found = [
            Section(
                sheet.value,
                sheet_name(sheet),
                None if sheet is Sheet.HEADER else verdict.rows[sheet.value],
                open=verdict.count(sheet, GapKind.TO_CONFIRM),
                missing=verdict.count(sheet, GapKind.MISSING),
                wrong=verdict.count(sheet, GapKind.WRONG),
            )
            for sheet in ORDER
        ]
        found.append(Section(LOG, self.tr("Change log"), starts_group=True))
        self.sections.sections.show(found)

    def start_walk(self) -> None:
        """Lead through everything that is to be confirmed, from the first on."""
        self._tasks.start(self._start_walk())

    async def _start_walk(self) -> None:
        self._walk = list(await asyncio.to_thread(to_confirm, self.editor.pack))
        self._step = 0
        self._show_step()

    def next_open(self) -> None:
        """Go to the next value to confirm, and begin the walk where there is none."""
        if not self._walk:
            self.start_walk()
            return
        self._step += 1
        self._show_step()

    def _confirm_step(self) -> None:
        self.editor.confirm([self._walk[self._step]])
        self.next_open()

    def _show_step(self) -> None:
        if self._step >= len(self._walk):
            done = bool(self._walk)
            self.stop_walk()
            words = self.tr("That was the last value to confirm.")
            self._notices.success(words if done else self.tr("Nothing is left to confirm."))
            return
        self.value.walk.show_step(self._step + 1, len(self._walk))
        self.show_place(self._walk[self._step])

    def stop_walk(self) -> None:
        self._walk = []
        self.value.walk.hide()


def _askable(sheet: Sheet, cell: Cell) -> str:
    """The place of a cell that can be changed in words, "" for one that cannot."""
    can = cell.path and cell.is_editable and not cell.is_computed and not cell.is_locked
    whole = cell.path == "composition"
    return f"{sheet}.{cell.key}.{cell.path}" if can and not whole else ""


def _field_words(path: str) -> str:
    field, _, name = path.partition(".")
    return f"{field_name(field)} {name}".strip()
