"""The tech pack: galleries on the left, the asset large in the middle, the inspector beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.files import FileType, TechFile
from app.domain.jobs import JobUpdate
from app.domain.regeneration import Stale, VersionReason
from app.ui import theme
from app.ui.inspector_content import sections_of
from app.ui.models.gallery import GalleryItem
from app.ui.models.pack_items import PackTab, file_of, is_complete
from app.ui.notices import Notices
from app.ui.pack_words import why_empty
from app.ui.panes.inspector import Inspector
from app.ui.panes.pack_galleries import PackGalleries
from app.ui.panes.pack_stage import PackStage
from app.ui.panes.version_strip import VersionStrip
from app.ui.pictures.pack_handout import PackHandOut
from app.ui.pictures.pictures import PictureLoader
from app.ui.redrawing import Redrawing, item_of_target
from app.ui.runtime import TaskScope
from app.ui.sketches.sketch_editor import SketchEditor
from app.ui.sketches.sketch_export import SketchExport
from app.ui.steps import Steps, finish
from app.ui.version_keeping import VersionKeeping
from app.ui.widgets.compare_view import CompareView
from app.ui.widgets.price_button import PriceButton
from app.ui.widgets.shrinking_button import ShrinkingButton, ShrinkingRow
from app.ui.widgets.side_by_side import side_by_side
from app.ui.widgets.stale_banner import StaleBanner
from app.ui.words import offer
from app.workflow.product_record import ProductRecord
from app.workflow.running.at_work import Work
from app.workflow.workspace import Workspace


class TechPackPage(QWidget):
    """Everything a tech pack holds, and the button that makes it.

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
        self._notices = notices
        self._pictures = pictures
        self._record: ProductRecord | None = None
        self._versions: tuple[str, tuple[TechFile, ...]] = ("", ())
        self._reasons: dict[str, VersionReason] = {}
        self._older: TechFile | None = None
        self._handout = PackHandOut(
            workspace.library.images, pictures, notices, lambda: self._record
        )
        self.editor = SketchEditor(workspace.annotations, tasks=tasks, parent=self)
        self.redrawing = Redrawing(workspace, tasks=tasks, pictures=pictures, parent=self)
        self.keeping = VersionKeeping(workspace, tasks=tasks, notices=notices, parent=self)
        self._exporting = SketchExport(workspace.library.images, notices, self)
        self.building = self._build()
        if not in_steps:
            finish(self.building)

    def _build(self) -> Steps:
        # From the outside in: what moves with all that is in it is styled anew each time.
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        main = QWidget()
        body = side_by_side("tech_pack_inspector", (main,), [main])
        whole.addWidget(body)
        column = QVBoxLayout(main)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        column.setSpacing(theme.space(3))
        self.galleries = PackGalleries(self._pictures, mime_of=self._handout.mime)
        yield
        column.addLayout(self._head())
        self.banner = StaleBanner()
        column.addWidget(self.banner)
        yield
        middle = side_by_side("tech_pack_pictures", (self.galleries,), ())
        # Invisible between pictures; beside the inspector it is the hairline of the style sheet.
        middle.setHandleWidth(theme.space(2))
        middle.setProperty("gap", True)
        column.addWidget(middle, 1)
        compare = CompareView(self._pictures, tasks=self._tasks)
        yield
        images = self._workspace.library.images
        self.stage = PackStage(
            self._pictures, images, self.editor, compare, tasks=self._tasks, parent=middle
        )
        middle.setStretchFactor(middle.indexOf(self.stage), 1)
        middle.setSizes([self.galleries.minimumWidth(), 700])
        yield
        self.versions = VersionStrip(self._pictures)
        column.addWidget(self.versions)
        self.inspector = Inspector()
        body.addWidget(self.inspector)
        body.setSizes([800, 296])
        body.setHandleWidth(1)
        yield
        self._connect()
        self.show_record(None)

    def _head(self) -> QHBoxLayout:
        self.make = PriceButton()
        self.redraw = ShrinkingButton(self.tr("Draw again …"), "retry")
        self.compare = ShrinkingButton(self.tr("Compare"), "compare")
        self.export = ShrinkingButton(self.tr("SVG"), "export")
        self.compare.setCheckable(True)
        self.compare.setToolTip(self.tr("Two pictures side by side (C)"))
        self.export.setToolTip(self.tr("Write the sketches as SVG files, in millimetres"))
        self.redraw.setToolTip(self.tr("Make this picture again, with or without a change"))
        head = ShrinkingRow()
        head.setSpacing(theme.space(2))
        head.addWidget(self.galleries.tabs)
        head.addStretch(1)
        for control in (self.make, self.redraw, self.compare, self.export):
            head.addWidget(control)
        return head

    def _connect(self) -> None:
        galleries, stage, sketch = self.galleries, self.stage, self.stage.sketch
        galleries.chosen.connect(self._on_chosen)
        galleries.opened.connect(lambda _: stage.focus())
        galleries.compare_wanted.connect(lambda _: self._on_compare())
        galleries.tab_changed.connect(lambda _: self._show_controls())
        galleries.menu_wanted.connect(self._fill_menu)
        stage.compare_wanted.connect(self._on_compare)
        stage.compare.closed.connect(self._end_compare)
        stage.copy_wanted.connect(lambda: self._handout.copy(galleries.current))
        stage.drag_wanted.connect(lambda: self._handout.drag(galleries.current, self))
        self.make.clicked.connect(lambda *_: self._make())
        self.compare.clicked.connect(lambda *_: self._on_compare())
        self.export.clicked.connect(lambda *_: self._ask_folder())
        self.redraw.clicked.connect(lambda *_: self._ask_redraw())
        self.redrawing.changed.connect(self.changed)
        self.redrawing.stale_changed.connect(lambda stale: self._tasks.start(self._warn(stale)))
        self.banner.redraw_wanted.connect(self.redrawing.redraw_stale)
        self.versions.chosen.connect(self._on_version)
        for wanted, deed in (
            (stage.compare.restore_wanted, self.keeping.restore),
            (stage.compare.archive_wanted, self.keeping.archive),
        ):
            wanted.connect(lambda deed=deed: deed(self._older) if self._older else None)
        self.keeping.changed.connect(self._on_kept)
        self.editor.changed.connect(lambda _: self._inspect())
        self.editor.saved.connect(self._on_saved)
        sketch.selected.connect(self.inspector.choose)
        sketch.hovered.connect(self.inspector.point_at)
        self.inspector.chosen.connect(sketch.select)
        self.inspector.entered.connect(lambda key: sketch.hover(key or None))
        self.inspector.opened.connect(sketch.edit_words)
        self.inspector.add_wanted.connect(lambda: self._start_adding())
        self._add_undo()

    def _add_undo(self) -> None:
        steps, keys = self.editor.steps, QKeySequence.StandardKey
        for action, shortcut in (
            (steps.createUndoAction(self, self.tr("Undo:")), keys.Undo),
            (steps.createRedoAction(self, self.tr("Redo:")), keys.Redo),
        ):
            action.setShortcuts(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def show_record(self, record: ProductRecord | None) -> None:
        """Show a product, or the same one as it is now."""
        is_other = (record.product.id if record else None) != (
            self._record.product.id if self._record else None
        )
        self._record = record
        if is_other and self.stage.is_comparing:
            self.compare.setChecked(False)
        self.galleries.show_record(record)
        self.redrawing.show_record(record)
        self._show_controls()
        if not self.stage.is_comparing or is_other:
            self._show_current()

    def apply(self, update: JobUpdate) -> None:
        """Show a change of a job at once."""
        self.galleries.apply(update)

    def _show_controls(self) -> None:
        record = self._record
        has_revision = bool(record and record.revisions)
        self.redraw.setVisible(has_revision)
        self._enable_redraw()
        self.compare.setEnabled(len(self.galleries.items(self.galleries.tab)) > 1)
        self.export.setEnabled(bool(self.galleries.items(PackTab.SKETCHES)))
        self.export.setVisible(self.galleries.tab is PackTab.SKETCHES)
        self.make.setVisible(has_revision and not is_complete(record))
        if record is not None:
            engine = record.product.engine
            running = self._workspace.at_work.is_running(record.product.id, Work.TECH_PACK)
            price = offer(self._workspace.prices.tech_pack(engine))
            verb = self.tr("Making the tech pack …") if running else self.tr("Make tech pack")
            self.make.show_offer(verb, "" if running else price)
            self.make.setEnabled(not running)

    def _enable_redraw(self) -> None:
        self.redraw.setEnabled(not self.redrawing.is_running and self._file() is not None)

    def _make(self) -> None:
        if self._record is not None:
            self._tasks.start(self._make_pack(self._record.product.id))
            self.make.setEnabled(False)

    async def _make_pack(self, product_id: str) -> None:
        try:
            await self._workspace.tech_pack.make(product_id)
        finally:
            self.changed.emit(product_id)

    def _on_chosen(self, _item_id: str) -> None:
        self._enable_redraw()
        if self.stage.is_comparing:
            self._compare_with_pinned()
        else:
            self._show_current()

    def _file(self) -> TechFile | None:
        current = self.galleries.current
        return file_of(self._record, current.id) if self._record and current else None

    def _show_current(self) -> None:
        file, item = self._file(), self.galleries.current
        if file is None or (file.image is None and file.vector is None):
            self.versions.show_versions(())
            self.stage.say(why_empty(self._record, item))
            self.inspector.clear(self.tr("Choose a picture to see what is known of it."))
            return
        self.stage.show_file(file)
        self._show_versions()
        self._inspect()
        if self._versions[0] != file.id:
            self._tasks.start(self._read_versions(file))

    def _show_versions(self) -> None:
        file = self._file()
        known = self._versions[1] if file is not None and self._versions[0] == file.id else ()
        self.versions.show_versions(known)
        if file is not None and not self.stage.is_comparing:
            self.versions.mark(file.id)

    async def _read_versions(self, file: TechFile) -> None:
        versions = await self._workspace.versions(file)
        self._reasons = await self._workspace.picture_versions.reasons(file.product_id)
        self._versions = (file.id, versions)
        self._show_versions()
        if (now := self._file()) is not None and now.id == file.id:
            self._inspect()

    def _inspect(self) -> None:
        file = self._file()
        if file is None or self._record is None or self.stage.is_comparing:
            return
        is_sketch = file.file_type is FileType.SKETCH
        known = self._versions[1] if self._versions[0] == file.id else ()
        annotations = self.editor.annotations if is_sketch else None
        sections = sections_of(self._record, file, annotations, known, self._reasons)
        self.inspector.show_sections(sections, can_add=is_sketch)

    async def _warn(self, stale: tuple[Stale, ...]) -> None:
        """Mark what is outdated, and offer to draw it again."""
        self.galleries.mark_outdated(frozenset(item_of_target(one.target) for one in stale))
        price = await self.redrawing.price([one.target for one in stale]) if stale else ""
        if stale == self.redrawing.stale:
            self.banner.show_stale(stale, price)

    def _ask_redraw(self) -> None:
        item = self.galleries.current
        if item is not None:
            self.redrawing.ask(self.galleries.tab, item)

    def _on_version(self, version: TechFile) -> None:
        """Look at an older version beside the one of now, or at that one alone."""
        now = self._file()
        if version.is_latest or now is None or now.image is None or version.image is None:
            self._end_compare()
            return
        self._older = version
        words = self.tr("{} · v{}")
        item = self.galleries.current
        title = item.title if item else now.slot
        self.compare.setChecked(True)
        self.stage.show_pair(
            (version.image, words.format(title, version.version)),
            (now.image, words.format(title, now.version)),
            can_restore=True,
        )

    def _on_kept(self, product: str) -> None:
        self._versions = ("", ())
        self._end_compare()
        self.changed.emit(product)

    def _on_saved(self, _file_id: str) -> None:
        if self._record is not None:
            self.changed.emit(self._record.product.id)

    def _start_adding(self) -> None:
        self.stage.sketch.set_adding(True)
        self.stage.sketch.setFocus()

    def _on_compare(self) -> None:
        if self.stage.is_comparing:
            self._end_compare()
            return
        pair = self._pair()
        self.compare.setChecked(pair is not None)
        if pair is None:
            self._notices.information(self.tr("There is nothing to compare this picture with."))
        else:
            self.stage.show_pair(*pair)

    def _pair(self) -> tuple[tuple[str, str], tuple[str, str]] | None:
        """Two selected pictures; else the one on show and its version before, or its neighbour."""
        chosen = [item for one in self.galleries.selected_ids() if (item := self._item(one))]
        if len(chosen) >= 2:
            return self._named(chosen[0]), self._named(chosen[-1])
        if not chosen:
            return None
        earlier = [one for one in self._versions[1] if one.image and not one.is_latest]
        file = self._file()
        if earlier and file is not None and self._versions[0] == file.id:
            words = self.tr("{} · v{}")
            before = words.format(chosen[0].title, earlier[0].version)
            now = words.format(chosen[0].title, file.version)
            return (earlier[0].image or "", before), (chosen[0].image or "", now)
        others = [
            one
            for one in self.galleries.items(self.galleries.tab)
            if one.image and one.id != chosen[0].id
        ]
        return (self._named(chosen[0]), self._named(others[0])) if others else None

    def _compare_with_pinned(self) -> None:
        item = self.galleries.current
        pinned = self.stage.compare.left
        if item is not None and item.image and pinned.digest:
            self.stage.show_pair((pinned.digest, pinned.accessibleName()), self._named(item))

    def _end_compare(self) -> None:
        self.compare.setChecked(False)
        self.stage.say("")
        self._show_current()

    def _item(self, wanted: str) -> GalleryItem | None:
        item = self.galleries.item(wanted)
        return item if item is not None and item.image else None

    @staticmethod
    def _named(item: GalleryItem) -> tuple[str, str]:
        return item.image or "", item.title

    def _fill_menu(self, menu: QMenu, item_id: str) -> None:
        item = self._item(item_id)
        if item is None:
            return
        copy = QAction(theme.icon("copy"), self.tr("Copy"), menu)
        copy.triggered.connect(lambda: self._handout.copy(item))
        compare = QAction(theme.icon("compare"), self.tr("Compare"), menu)
        compare.triggered.connect(self._on_compare)
        redraw = QAction(theme.icon("retry"), self.tr("Draw again …"), menu)
        redraw.setEnabled(not self.redrawing.is_running)
        redraw.triggered.connect(lambda: self.redrawing.ask(self.galleries.tab, item))
        menu.addActions([copy, compare, redraw])

    def _ask_folder(self) -> None:
        dialog = self._exporting.ask_folder()
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))

    def export_to(self, folder: Path) -> None:
        """Write all sketches of the product into a folder."""
        if self._record is not None:
            self._tasks.start(self._exporting.write(self._record, folder))

    def release(self) -> None:
        """Remove what was handed to other programs."""
        self._handout.close()
