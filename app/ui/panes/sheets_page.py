"""The sheets of a product: sections on the left, the table, and its evidence beside it."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.jobs import JobUpdate
from app.domain.preflight import GapKind, to_confirm
from app.domain.sheets import Sheet
from app.ui import theme
from app.ui.models.sheet_table import SheetTable, Typed
from app.ui.notices import Notice, Notices, Severity
from app.ui.panes.sheet_head import SheetHead
from app.ui.panes.value_pane import Subject, ValuePane
from app.ui.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sheet_clipboard import Block
from app.ui.sheet_columns import further_fields
from app.ui.sheet_editor import SheetEditor
from app.ui.sheet_layout import OPEN, Cell, build_table
from app.ui.sheet_words import field_name, purpose, sheet_name
from app.ui.value_evidence import PictureProof, SketchProof, name_in, proof_of, row_for
from app.ui.widgets.controls import button, label, surface
from app.ui.widgets.mark_legend import MarkLegend
from app.ui.widgets.section_list import Section, SectionList
from app.ui.widgets.sheet_view import SheetView
from app.ui.words import view_name
from app.workflow.annotations import annotations_of
from app.workflow.sheet_places import units_of
from app.workflow.workspace import ProductRecord, Workspace

ORDER = (
    Sheet.HEADER,
    Sheet.BOM,
    Sheet.POM,
    Sheet.CONSTRUCTION,
    Sheet.COLOURWAYS,
    Sheet.LABELS,
    Sheet.PACKING,
    Sheet.QUANTITIES,
)


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
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._record: ProductRecord | None = None
        self._units: str | None = None
        self._extra: dict[Sheet, set[str]] = {}
        self._target: str | None = None
        self._walk: list[str] = []
        self._step = 0
        self.sheet = Sheet.HEADER
        self.editor = SheetEditor(workspace, tasks=tasks, parent=self)
        self.sections = SectionList()
        self.head = SheetHead()
        self.table = SheetTable(self)
        self.view = SheetView(self.table)
        self.legend = MarkLegend()
        self.value = ValuePane(pictures, workspace.library.images, tasks=tasks)
        self._building: asyncio.Task[None] | None = None
        self._empty = label("", "muted", wraps=True)
        self._first = button(self.tr("Add a row"), lambda: self.add_row(), icon="plus")
        self.middle = QStackedWidget()
        self._build()
        self._connect()
        self._add_keys()
        self._list_sections()
        self.sections.choose(Sheet.HEADER)

    def _build(self) -> None:
        left = surface("pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.space(2), 0, theme.space(2))
        column.addWidget(self.sections)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.view)
        self.middle.addWidget(card)
        self.middle.addWidget(self._sentence())
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addWidget(self.head)
        column.addWidget(self.middle, 1)
        column.addWidget(self.legend)
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setObjectName("sheets_parts")
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(1)
        for part in (left, main, self.value):
            self.body.addWidget(part)
        self.body.setStretchFactor(1, 1)
        left.setFixedWidth(self.sections.width() + 1)
        self.body.setSizes([left.width(), 800, 296])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)

    def _sentence(self) -> QWidget:
        page = surface("card")
        column = QVBoxLayout(page)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addSpacing(theme.space(2))
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        editor, view, head, value = self.editor, self.view, self.head, self.value
        self.sections.chosen.connect(self._on_section)
        self.table.typed.connect(self._on_typed)
        view.refused.connect(self._on_refused)
        view.confirm_wanted.connect(self._on_confirm)
        view.row_wanted.connect(self.add_row)
        view.removal_wanted.connect(lambda rows: editor.remove_rows(self.sheet, rows))
        view.rows_lacking.connect(self._on_lacking)
        view.cell_chosen.connect(self._on_cell)
        view.next_wanted.connect(self.next_open)
        head.units_picked.connect(self.use_units)
        head.row_wanted.connect(self.add_row)
        head.removal_wanted.connect(view.remove_rows)
        head.confirm_all_wanted.connect(self.confirm_sheet)
        head.undo_wanted.connect(editor.undo)
        head.redo_wanted.connect(editor.redo)
        head.column_wanted.connect(self._on_column)
        value.confirm_wanted.connect(view.confirm)
        value.change_wanted.connect(self._change)
        value.picked.connect(self._on_picked)
        value.walk.confirmed.connect(self._confirm_step)
        value.walk.changed.connect(self._change)
        value.walk.skipped.connect(self.next_open)
        value.walk.stopped.connect(self.stop_walk)
        editor.changed.connect(self._rebuild)
        editor.judged.connect(self._on_judged)
        editor.settled.connect(self.table.settle)
        editor.written.connect(self.changed)
        editor.led_to.connect(self.show_place)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.editor.undo),
            (QKeySequence.StandardKey.Redo, self.editor.redo),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    @property
    def units(self) -> str:
        """In which lengths are shown: those of the header block until another is picked."""
        return self._units or units_of(self.editor.pack)

    def show_record(self, record: ProductRecord | None) -> None:
        """Show a product, or the same one as it is now."""
        is_other = (record.product.id if record else None) != self.editor.product_id
        self._record = record
        if is_other:
            self._units = None
            self.stop_walk()
        self.editor.open(record)
        self.head.setEnabled(record is not None)

    def apply(self, update: JobUpdate) -> None:
        """The record that follows an update says all that is shown here."""

    def release(self) -> None:
        """Nothing is held that must go before the window."""

    def use_units(self, units: str) -> None:
        """Show lengths in mm, cm or inches; the stored values stay as they are."""
        self._units = units
        self._rebuild()

    def open_sheet(self, sheet: Sheet) -> None:
        self.sections.choose(sheet)

    def show_place(self, place: str) -> None:
        """Lead to a value, row or sheet: "bom.10.material", "bom.10", "bom"."""
        word, _, rest = place.partition(".")
        self._target = rest
        self.open_sheet(Sheet(word))
        self._rebuild()

    def _on_section(self, section: str) -> None:
        self.sheet = Sheet(section)
        self._rebuild()

    def _rebuild(self) -> None:
        if self._building is not None:
            self._building.cancel()
        self._building = self._tasks.start(self._show_table())

    async def _show_table(self) -> None:
        sheet, pack, units = self.sheet, self.editor.pack, self.units
        extra = frozenset(self._extra.get(sheet, ()))
        table = await asyncio.to_thread(build_table, sheet, pack, units, extra)
        self.table.show(table)
        self.head.show_sheet(sheet_name(sheet), units, has_rows=sheet is not Sheet.HEADER)
        self.head.offer_columns(
            [(field, field_name(field), field in extra) for field in further_fields(sheet, pack)]
        )
        has_rows = bool(table.rows)
        self.middle.setCurrentIndex(0 if has_rows else 1)
        self._empty.setText(self._reason())
        self._first.setVisible(self._record is not None)
        self._lead()

    def _reason(self) -> str:
        if self._record is None:
            return self.tr("Choose a product.")
        return purpose(self.sheet)

    def _lead(self) -> None:
        """Go to the place that was asked for, once its table is there."""
        target, self._target = self._target, None
        if target is None:
            if not self.view.currentIndex().isValid() and self.table.rowCount():
                column = min(1, self.table.columnCount() - 1)
                self.view.setCurrentIndex(self.table.index(0, column))
            return
        key, _, path = target.partition(".")
        if key:
            self.view.choose(key, path)
            self.view.setFocus()

    def _on_typed(self, typed: tuple[Typed, ...]) -> None:
        try:
            self.editor.type_in(typed, self.sheet, self.units)
        except AppError as error:
            self._on_refused(error)

    def _on_refused(self, error: AppError) -> None:
        self.table.settle()
        self._notices.error(error)

    def _on_confirm(self, cells: tuple[Cell, ...]) -> None:
        places = [f"{self.sheet}.{cell.key}.{path}" for cell in cells for path in _open(cell)]
        if places:
            self.editor.confirm(places)

    def confirm_sheet(self) -> None:
        """Stand behind everything on this sheet."""
        self.editor.confirm([self.sheet.value])

    def add_row(self) -> None:
        self.editor.add_rows(self.sheet)

    def _on_lacking(self, lacking: int, block: Block) -> None:
        words = self.tr(
            "The copied table has {} more rows than there is room for; nothing changed."
        )
        self._notices.show(
            Notice(
                words.format(lacking),
                Severity.WARNING,
                self.tr("Add rows and paste"),
                partial(self._add_and_paste, lacking, block),
            )
        )

    def _add_and_paste(self, lacking: int, block: Block) -> None:
        self.editor.add_rows(self.sheet, lacking, partial(self._paste_when_shown, block))

    def _paste_when_shown(self, block: Block) -> None:
        self._tasks.start(self._paste(block))

    async def _paste(self, block: Block) -> None:
        if self._building is not None:
            await asyncio.wait((self._building,))
        self.view.paste_block(block)

    def _on_column(self, field: str, shown: bool) -> None:
        chosen = self._extra.setdefault(self.sheet, set())
        (chosen.add if shown else chosen.discard)(field)
        self._rebuild()

    def _change(self) -> None:
        self.view.setFocus()
        self.view.edit(self.view.currentIndex())

    def _on_cell(self, cell: Cell | None) -> None:
        row = self.editor.pack.by_place().get((self.sheet, cell.key)) if cell else None
        if cell is None or row is None or self._record is None:
            self.value.clear()
            self.value.evidence.say("")
            return
        values = cell.values
        value = next((leaf for _, leaf in values if leaf.value is not None), None)
        value = value or (values[0][1] if values else None)
        field = cell.path or self.table.columns[0].title
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
                note=self.table.tip(cell) if cell.is_computed else "",
                is_open=cell.is_open,
                is_locked=cell.is_locked or not cell.is_editable,
            )
        )
        self._show_proof(proof_of(self._record, row, value))

    def _show_proof(self, proof: SketchProof | PictureProof | None) -> None:
        evidence = self.value.evidence
        if isinstance(proof, SketchProof):
            evidence.show_sketch(proof.file, proof.annotations, proof.key)
        elif isinstance(proof, PictureProof):
            name = self.tr("{} view").format(view_name(proof.view))
            evidence.show_picture(proof.digest, proof.box, name)
        else:
            evidence.say(self.tr("No picture shows where this comes from."))

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
        self.head.show_open(here)

    def _list_sections(self) -> None:
        verdict = self.editor.verdict
        self.sections.sections.show(
            [
                Section(
                    sheet.value,
                    sheet_name(sheet),
                    None if sheet is Sheet.HEADER else verdict.rows.get(sheet, 0),
                    open=verdict.count(sheet, GapKind.TO_CONFIRM),
                    missing=verdict.count(sheet, GapKind.MISSING),
                    wrong=verdict.count(sheet, GapKind.WRONG),
                )
                for sheet in ORDER
            ]
        )

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


def _open(cell: Cell) -> list[str]:
    """Paths of what is to be confirmed in a cell."""
    return [path for path, leaf in cell.values if leaf.value is not None and leaf.status in OPEN]


def _field_words(path: str) -> str:
    field, _, name = path.partition(".")
    return f"{field_name(field)} {name}".strip()
