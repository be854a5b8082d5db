"""The package of a product: in three dimensions, as a dieline, and panel by panel."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.jobs import JobKind, JobUpdate
from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_state import PackageForm, PackagingState
from app.ui.dialogs.ask_dialog import AskDialog
from app.ui.notices import Notices
from app.ui.numbers import spoken
from app.ui.packaging.made_package import MadePackage, made_package
from app.ui.packaging.packaging_deeds import PackagingDeeds
from app.ui.packaging.panel_acts import PanelActs
from app.ui.packaging.panel_pictures import PanelPictures
from app.ui.packaging_files import PackagingFiles
from app.ui.panes.packaging_form import PackagingForm
from app.ui.panes.packaging_side import PackagingSide
from app.ui.panes.packaging_stage import PackagingStage
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope, in_thread
from app.ui.sentences import said_error
from app.ui.steps import Steps, finish, unseen_turn
from app.ui.widgets.controls import hairline
from app.ui.widgets.package_preview import PackagePreview
from app.workflow.product_record import ProductRecord
from app.workflow.running.at_work import Work, WorkUpdate
from app.workflow.workspace import Workspace

KEEP_MS = 150
"""While a field is being turned up, one value is kept and not each of twenty."""

REFRESH_MS = 30
"""Panels that arrive together are shown together."""


class PackagingPage(QWidget):
    """Shows one packaging record and does what the controls ask for.

    Signals:
        changed: id of a product of which something other than a job has changed.
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
        self._product_id: str | None = None
        self._name = ""
        self._state: PackagingState | None = None
        self._shown_form: PackageForm | None = None
        self._engine = ""
        self._turn = asyncio.Lock()
        self._panel_pictures = PanelPictures(workspace.packaging)
        self._pictures = pictures
        self._notices = notices
        self.deeds = PackagingDeeds(workspace.packaging, self)
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._refreshing = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._end: Callable[[], None] = lambda: None
        self.building = self._build()
        if not in_steps:
            finish(self.building)

    @property
    def preview(self) -> PackagePreview:
        """The package in three dimensions."""
        return self.stage.preview

    @property
    def state(self) -> PackagingState | None:
        """What is on show."""
        return self._state

    def panel_word(self, panel: Panel) -> str:
        """A panel as the window calls it."""
        return {
            Panel.FRONT: self.tr("Front"),
            Panel.BACK: self.tr("Back"),
            Panel.LEFT: self.tr("Left"),
            Panel.RIGHT: self.tr("Right"),
            Panel.TOP: self.tr("Top"),
            Panel.BOTTOM: self.tr("Bottom"),
            Panel.BODY: self.tr("Body"),
        }[panel]

    def _build(self) -> Steps:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.stage = PackagingStage(self, tasks=self._tasks)
        whole.addWidget(self.stage, 1)
        whole.addWidget(hairline())
        yield
        form = PackagingForm()
        yield
        self.side = PackagingSide(self.panel_word, form, self)
        whole.addWidget(self.side)
        yield
        self.panels = PanelActs(
            self,
            self._workspace,
            self.deeds,
            word=self.panel_word,
            start=self._start,
            notices=self._notices,
            pictures=self._pictures,
        )
        self.files = PackagingFiles(self, self._workspace, tasks=self._tasks, notices=self._notices)
        self._connect()
        self._add_undo()
        self.setEnabled(False)

    def _connect(self) -> None:
        side = self.side
        side.form.changed.connect(self._on_form)
        side.form.type_wanted.connect(self._on_type)
        side.draw_wanted.connect(self._on_draw)
        side.words_changed.connect(self._on_words)
        side.panel_wanted.connect(self._on_panel)
        side.dropped.connect(self._on_dropped)
        side.panel_chosen.connect(self.stage.dieline.choose)
        art = self._workspace.panel_art
        side.retry_wanted.connect(partial(self._on_run, art.retry_failed))
        side.resume_wanted.connect(partial(self._on_run, art.resume))
        side.discard_wanted.connect(partial(self._on_run, art.discard))
        side.clear_wanted.connect(self._on_clear_all)
        self.stage.panel_clicked.connect(self._on_clicked)
        self.stage.export_wanted.connect(self._on_export)
        self._end = self._workspace.at_work.subscribe(self._on_work)
        self._keeping.timeout.connect(self._keep)
        self._refreshing.timeout.connect(self._refresh)

    def _add_undo(self) -> None:
        self.undo = QAction(self.tr("Undo"), self)
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo = QAction(self.tr("Redo"), self)
        self.redo.setShortcut(QKeySequence.StandardKey.Redo)
        self.undo.triggered.connect(lambda *_: self._start(self.deeds.undo))
        self.redo.triggered.connect(lambda *_: self._start(self.deeds.redo))
        for action in (self.undo, self.redo):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.deeds.changed.connect(self._show_undo)
        self._show_undo()

    def _show_undo(self) -> None:
        done, undone = self.deeds.undo_text, self.deeds.redo_text
        self.undo.setText(self.tr("Undo: {}").format(done) if done else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {}").format(undone) if undone else self.tr("Redo"))
        self.undo.setEnabled(bool(done))
        self.redo.setEnabled(bool(undone))

    def show_record(self, record: ProductRecord | None) -> None:
        """Show the package of a product."""
        product_id = record.product.id if record else None
        self._name = record.product.name if record else ""
        if product_id != self._product_id:
            self._flush()
            self._product_id = product_id
            self._state = None
            self.side.form.problem.hide()
            self.deeds.show_product(product_id or "")
            self.stage.close_package()
            self.setEnabled(product_id is not None)
        if product_id is not None:
            self._refresh()

    def apply(self, update: JobUpdate) -> None:
        """Follow the panels that are being made."""
        if update.product_id == self._product_id and update.kind is JobKind.PANEL:
            self._refreshing.start()

    def _on_work(self, update: WorkUpdate) -> None:
        if update.product_id == self._product_id and update.work is Work.PACKAGING:
            self._refreshing.start()

    def _refresh(self) -> None:
        if self._product_id is not None:
            self._tasks.start(self._read(self._product_id))

    async def _read(self, product_id: str) -> None:
        """Read the record and its pictures, and show both at once."""
        async with self._turn:
            state = await self._workspace.packaging.state(product_id)
            engine = await self._workspace.panel_art.engine_of(product_id)
            art = await self._panel_pictures.read(state)
            made = None
            if state.form != self._shown_form:
                made = await in_thread(made_package, state.form)
        if product_id == self._product_id:
            self._engine = engine
            self._state = state
            await self._show_package(state, made)
            if state is self._state:
                await self._show_panels(state, art)

    async def _show_package(
        self, state: PackagingState, made: MadePackage | AppError | None
    ) -> None:
        """Show the form of a record in steps; `made` is None where it is on show already."""
        if self._may_show(state):
            form = self.side.form
            if state.form != form.form or self._shown_form is None:
                form.show_form(state.form)
            if made is not None:
                await unseen_turn(self)
            if state is self._state and self._may_show(state):
                self._show_form(state.form, made)
        if made is not None:
            await unseen_turn(self)

    def _may_show(self, state: PackagingState) -> bool:
        """Whether nothing stands in the fields that a person has typed and that is not kept yet.

        Sizes that were refused stay in them beside the reason until they are put right.
        """
        is_refused = not self.side.form.problem.isHidden() and state.form == self._shown_form
        return not self._keeping.isActive() and not is_refused

    async def _show_panels(self, state: PackagingState, art: dict[str, QImage]) -> None:
        self.side.make_rows(state)
        await unseen_turn(self)
        if state is self._state:
            price = self._workspace.panel_art.price
            self.side.show_state(state, art, lambda count: price(self._engine, count))
            await unseen_turn(self)
        if state is self._state:
            self.stage.show_art(art)
            await unseen_turn(self)

    def _show_form(self, form: PackageForm, made: MadePackage | AppError | None = None) -> None:
        """Show sizes in both pictures; sizes that cannot be made are said and not shown."""
        if form == self._shown_form:
            return
        made = made_package(form) if made is None else made
        if isinstance(made, AppError):
            self.side.form.show_problem(said_error(made))
            return
        dieline, scene = made
        self._shown_form = form
        self.side.form.show_blank(dieline)
        self.stage.show_package(scene, dieline, self._place_words(dieline))
        self.stage.caption.setText(self._caption(form))
        self.stage.blank_caption.setText(
            self.tr("Blank {} × {} mm").format(
                *(spoken(f"{one:.1f}") for one in (dieline.width, dieline.height))
            )
        )

    def _place_words(self, dieline: Dieline) -> dict[str, str]:
        words = {one.name: self.panel_word(Panel(one.art)) for one in dieline.panels}
        if "body cap" in words:
            words |= {"body cap": self.tr("Body, cap"), "body base": self.tr("Body, base")}
        return words

    def _caption(self, form: PackageForm) -> str:
        outer = form.outer()
        sizes = [spoken(f"{one:.1f}") for one in (outer.width, outer.height, outer.depth)]
        if form.is_round:
            return self.tr("Outside Ø {} × {} mm").format(*sizes[:2])
        return self.tr("Outside {} × {} × {} mm (width × height × depth)").format(*sizes)

    def _on_form(self, form: PackageForm) -> None:
        try:
            dieline = lay_out(form.pack())
        except AppError as error:
            self._keeping.stop()
            self.side.form.show_problem(said_error(error))
            return
        self.side.form.show_blank(dieline)
        self._keeping.start()

    def _keep(self) -> None:
        form, state = self.side.form.form, self._state
        self._show_form(form)
        if state is not None and form != state.form:
            self._start(partial(self.deeds.keep_form, state, form))

    def _on_type(self, kind: PackageType) -> None:
        state = self._state
        if state is None:
            return
        switch = partial(self._start, partial(self.deeds.switch_type, state, kind))
        if state.run is not None or not any(one.texture for one in state.panels):
            # A run refuses the switch itself, with the way on.
            switch()
            return
        self._open(
            AskDialog(
                self,
                self.tr("Switch the type of the package?"),
                self.tr(
                    "The artwork lies on panels that the other type does not have, so it is taken "
                    "off. It stays in the history of its panels, and Undo puts it back."
                ),
                self.tr("Switch"),
                switch,
            )
        )

    def _on_draw(self, panels: tuple[Panel, ...], another: bool) -> None:
        state = self._state
        if state is not None:
            seed = state.seed + 1 if another else None
            self._start(partial(self._draw, state.product_id, panels, seed))

    async def _draw(self, product_id: str, panels: tuple[Panel, ...], seed: int | None) -> None:
        # Words that were typed a moment ago are kept first.
        async with self._turn:
            pass
        await self._workspace.panel_art.generate(product_id, panels, seed=seed)

    def _on_words(self, words: str, panel: Panel | None) -> None:
        if self._product_id is not None:
            self._tasks.start(self._keep_words(self._product_id, words, panel))

    async def _keep_words(self, product_id: str, words: str, panel: Panel | None) -> None:
        async with self._turn:
            state = await self._workspace.packaging.set_prompt(product_id, words, panel)
        if product_id == self._product_id:
            self._state = state

    def _on_panel(self, what: str, panel: Panel) -> None:
        if self._state is not None:
            self.panels.do(what, self._state, panel)

    def _on_dropped(self, path: Path, panel: Panel) -> None:
        if self._state is not None:
            self.panels.take(self._state, panel, path)

    def _on_clear_all(self) -> None:
        if self._state is not None:
            self._start(partial(self.deeds.clear_all, self._state))

    def _on_run(self, verb: Callable[[str], Awaitable[object]]) -> None:
        """Retry, resume or discard the artwork of the product on show."""
        if self._product_id is not None:
            self._start(partial(verb, self._product_id))

    def _on_clicked(self, name: str) -> None:
        self.side.choose(Panel(name) if name else None)

    def _on_export(self, what: str) -> None:
        if self._state is not None:
            self.files.ask(what, self._name, self._state, self.stage.preview)

    def _open(self, dialog: QDialog) -> None:
        # Never exec(): a nested loop inside a task would stop other tasks for good.
        dialog.open()

    def _start(self, work: Callable[[], Awaitable[object]]) -> None:
        self._tasks.start(self._then_refreshed(work, self._product_id))

    async def _then_refreshed(
        self, work: Callable[[], Awaitable[object]], product_id: str | None
    ) -> None:
        try:
            await work()
        finally:
            if product_id is not None:
                self._refresh()
                self.changed.emit(product_id)

    def _flush(self) -> None:
        self.side.flush()
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    def release(self) -> None:
        """Keep what is not kept yet, and free what OpenGL holds."""
        state = self._state
        if state is not None:
            self._keeping.stop()
            words = self.side.unkept()
            # The window is about to end all tasks, so this one does not wait for its turn.
            self._workspace.packaging.keep_now(state, self.side.form.form, words)
        self._end()
        self.stage.preview.close_view()
