"""Undo and redo of the sheets, each with the name of what it would take back or do again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.sheets.redline import RowChange
from app.domain.sheets.sheets import Sheet
from app.domain.sheets.sheets_changes import Batch
from app.domain.specification import Status
from app.ui.runtime import TaskScope
from app.ui.sheet_editor import SheetEditor
from app.ui.sheets.sheet_words import field_name, sheet_name
from app.workflow.sheets.sheets import Sheets

translate = QCoreApplication.translate


class SheetSteps(QObject):
    """The two actions of the page; the Edit menu shows what they say."""

    def __init__(
        self, page: QWidget, editor: SheetEditor, sheets: Sheets, *, tasks: TaskScope
    ) -> None:
        super().__init__(page)
        self._editor = editor
        self._sheets = sheets
        self._tasks = tasks
        self.undo = self._action(page, QKeySequence.StandardKey.Undo)
        self.redo = self._action(page, QKeySequence.StandardKey.Redo)
        self.undo.triggered.connect(editor.undo)
        self.redo.triggered.connect(editor.redo)
        editor.changed.connect(self._on_change)
        editor.judged.connect(self.read)
        self._show(None, None)

    def _action(self, page: QWidget, keys: QKeySequence.StandardKey) -> QAction:
        made = QAction(page)
        made.setShortcuts(keys)
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(made)
        return made

    def _on_change(self) -> None:
        # A quick Ctrl+Z must not meet what was true before the edit.
        self.undo.setEnabled(True)
        self.redo.setEnabled(True)

    def read(self) -> None:
        """Look what would be taken back now."""
        product = self._editor.product_id
        if product is not None:
            self._tasks.start(self._read(product))

    async def _read(self, product: str) -> None:
        undone, again = await self._sheets.next_steps(product)
        if product == self._editor.product_id:
            self._show(undone, again)

    def _show(self, undone: Batch | None, again: Batch | None) -> None:
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if undone is not None:
            undo = self.tr("Undo: {}").format(step_words(undone.changes))
        if again is not None:
            # What was taken back is done again, so it is named as it was.
            redo = self.tr("Redo: {}").format(step_words(again.changes, is_back=True))
        self.undo.setText(undo)
        self.redo.setText(redo)
        self.undo.setEnabled(undone is not None)
        self.redo.setEnabled(again is not None)


def step_words(changes: Sequence[RowChange], *, is_back: bool = False) -> str:
    """What one step did: "material of 10", "confirm 3 values", "remove row 20".

    Args:
        is_back: name what takes the changes back.
    """
    if not changes:
        return ""
    if is_back and len(changes) == 1:
        return step_words([changes[0].reversed()])
    if all(_is_confirmed(one, is_back=is_back) for one in changes):
        return translate("SheetSteps", "confirm values: {}").format(len(changes))
    keys = dict.fromkeys((one.sheet, one.key) for one in changes)
    (sheet, key), first = next(iter(keys)), changes[0]
    if len(keys) > 1 and any(not one.field for one in changes):
        return translate("SheetSteps", "change rows: {}").format(len(keys))
    if len(changes) > 1:
        return translate("SheetSteps", "change values: {}").format(len(changes))
    if not first.field:
        return _row_words(first)
    field = field_name(first.field.partition(".")[0])
    return field if sheet is Sheet.HEADER else f"{field} · {key}"


def _row_words(change: RowChange) -> str:
    where = f"{sheet_name(change.sheet)} · {change.key}"
    if change.old_row is None:
        return translate("SheetSteps", "add row {}").format(where)
    if change.new_row is None:
        return translate("SheetSteps", "remove row {}").format(where)
    return translate("SheetSteps", "move row {}").format(where)


def _is_confirmed(change: RowChange, *, is_back: bool) -> bool:
    old, new = (change.new, change.old) if is_back else (change.old, change.new)
    return (
        old is not None
        and new is not None
        and old.value == new.value
        and new.status is Status.CONFIRMED
    )
