"""The annotations of one sketch while a person edits them: undo, redo, and saved at once."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from app.domain.files import TechFile
from app.domain.sketches import callout_edits as edits
from app.domain.sketches.callouts import CalloutKind, Point, SketchAnnotations
from app.ui.runtime import TaskScope
from app.workflow.pack.annotations import Annotations, annotations_of

UNDO_LIMIT = 200
MOST_SKETCHES = 30
"""Sketches whose steps are kept while others are looked at."""


class SketchEditor(QObject):
    """Edits of one sketch. There is no Save: each step is stored, undone ones too.

    The steps of a sketch are still there when it is opened again as they left it.

    Signals:
        changed: the SketchAnnotations as they are now.
        saved: id of the TechFile, after the library has it.
    """

    changed = Signal(object)
    saved = Signal(str)

    def __init__(
        self,
        store: Annotations,
        *,
        tasks: TaskScope,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._file: TechFile | None = None
        self._now = SketchAnnotations(view="")
        self._pending = 0
        self._turn = asyncio.Lock()
        self._left: dict[str, tuple[SketchAnnotations, QUndoStack]] = {}
        self.steps = QUndoGroup(self)
        self.stack = self._new_stack()

    @property
    def annotations(self) -> SketchAnnotations:
        return self._now

    @property
    def file(self) -> TechFile | None:
        return self._file

    def open(self, file: TechFile | None) -> None:
        """Edit another sketch, or the same one as it is in the library now."""
        stored = annotations_of(file) if file else SketchAnnotations(view="")
        same_file = file is not None and self._file is not None and file.id == self._file.id
        if same_file and (self._pending or stored == self._now):
            # What the library says is older than what is on its way there.
            return
        if not same_file:
            self._leave()
        else:
            self.stack.clear()
        self._file = file
        self._now = stored
        if file is not None and not same_file:
            self._find_steps(file, stored)
        self.changed.emit(stored)

    def _leave(self) -> None:
        """Keep the steps of the sketch that was open, and begin without any."""
        if self._file is not None and self.stack.count():
            self._left[self._file.id] = (self._now, self.stack)
            if len(self._left) > MOST_SKETCHES:
                _, oldest = self._left.pop(next(iter(self._left)))
                oldest.deleteLater()
            self.stack = self._new_stack()

    def _find_steps(self, file: TechFile, stored: SketchAnnotations) -> None:
        """Go on with the steps of a sketch, if nothing else has changed it."""
        annotations, stack = self._left.pop(file.id, (None, None))
        if stack is None:
            return
        if annotations != stored:
            stack.deleteLater()
            return
        self.stack.deleteLater()
        self.stack = stack
        self.steps.setActiveStack(stack)

    def _new_stack(self) -> QUndoStack:
        stack = QUndoStack(self)
        stack.setUndoLimit(UNDO_LIMIT)
        self.steps.addStack(stack)
        self.steps.setActiveStack(stack)
        return stack

    def move_label(self, callout_id: str, to: Point) -> None:
        self._do(edits.move_label(self._now, callout_id, to), "moved", callout_id)

    def move_anchor(self, callout_id: str, to: Point) -> None:
        self._do(edits.move_anchor(self._now, callout_id, to), "pointed elsewhere", callout_id)

    def change_words(self, callout_id: str, text: str, kind: CalloutKind) -> None:
        """Say something else, as this kind of callout.

        Raises:
            RefusedInputError: nothing is said.
        """
        after = edits.set_text(self._now, callout_id, text)
        done = "given another kind" if after == self._now else "reworded"
        self._do(edits.set_kind(after, callout_id, kind), done, callout_id)

    def add(self, position: Point, text: str, kind: CalloutKind) -> str:
        """Add a callout; its id.

        Raises:
            RefusedInputError: nothing is said.
        """
        after, callout = edits.add_callout(self._now, position, text, kind)
        self._do(after, "added", callout.id)
        return callout.id

    def remove(self, callout_id: str) -> None:
        self._do(edits.remove_callout(self._now, callout_id), "deleted", callout_id)

    def _do(self, after: SketchAnnotations, done: str, callout_id: str) -> None:
        if self._file is None or after == self._now:
            return
        numbers = {one.id: one.number for one in (*after.callouts, *self._now.callouts)}
        number = numbers[callout_id]
        self.stack.push(
            _Step(self, self._now, after, f"callout {number} {done}", self._words(done, number))
        )

    def _words(self, done: str, number: int) -> str:
        """What the Edit menu calls a step; the log of the product has words of its own."""
        return {
            "moved": self.tr("move callout {}"),
            "pointed elsewhere": self.tr("point callout {} elsewhere"),
            "reworded": self.tr("reword callout {}"),
            "given another kind": self.tr("change the kind of callout {}"),
            "added": self.tr("add callout {}"),
            "deleted": self.tr("delete callout {}"),
        }[done].format(number)

    def become(self, after: SketchAnnotations, what: str) -> None:
        """Show and store other annotations; called by the undo stack."""
        before, self._now = self._now, after
        self.changed.emit(after)
        if self._file is not None:
            self._pending += 1
            self._tasks.start(self._save(self._file, before, after, what))

    async def _save(
        self, file: TechFile, before: SketchAnnotations, after: SketchAnnotations, what: str
    ) -> None:
        is_saved = False
        try:
            async with self._turn:
                await self._store.save(file.id, before, after, what)
            is_saved = True
        finally:
            self._pending -= 1
            if not is_saved:
                self._left.pop(file.id, None)
                if self._file is not None and self._file.id == file.id:
                    self._take_back(before)
        self.saved.emit(file.id)

    def _take_back(self, before: SketchAnnotations) -> None:
        """What is not in the library must not look as if it were."""
        self._now = before
        self.stack.clear()
        self.changed.emit(before)


class _Step(QUndoCommand):
    """One edit, there and back."""

    def __init__(
        self,
        editor: SketchEditor,
        before: SketchAnnotations,
        after: SketchAnnotations,
        what: str,
        words: str,
    ) -> None:
        super().__init__(words)
        self._editor = editor
        self._before = before
        self._after = after
        self._what = what
        self._again = ""

    def redo(self) -> None:
        self._editor.become(self._after, f"{self._what}{self._again}")
        self._again = " again"

    def undo(self) -> None:
        self._editor.become(self._before, f"{self._what}, undone")
