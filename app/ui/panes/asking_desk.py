"""Lets a person change the chosen value in words: a guess at once, then what the engine says."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.ui.models.sheet_table import SheetTable
from app.ui.panes.ask_box import AskBox
from app.ui.runtime import TaskScope
from app.ui.sheet_editor import SheetEditor
from app.ui.sheets.sheet_values import shown_text
from app.ui.words import offer
from app.workflow.person import person_here
from app.workflow.workspace import Workspace


class AskingDesk(QObject):
    """Connects the line for instructions with the table and the engine."""

    def __init__(
        self,
        workspace: Workspace,
        editor: SheetEditor,
        table: SheetTable,
        *,
        tasks: TaskScope,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._editor = editor
        self._table = table
        self._tasks = tasks
        self._place = ""
        self.box = AskBox()
        self.box.asked.connect(self.ask)
        self.box.revert_wanted.connect(self.revert)
        self.box.hide()

    def show_place(self, place: str) -> None:
        """Be about a value: "bom.10.material"; about none with ""."""
        product = self._editor.product_id
        self.box.setVisible(bool(place) and product is not None)
        if place != self._place:
            self.box.words.clear()
            self.box.show_history(())
        self._place = place
        if place and product is not None:
            self._tasks.start(self._read(product, place))

    async def _read(self, product: str, place: str) -> None:
        price = await self._workspace.asking.price(product)
        edits = await self._workspace.asking.history(product, place)
        if place == self._place:
            self.box.show_price(offer(price))
            self.box.show_history(edits)

    def ask(self, instruction: str) -> None:
        """Have the chosen value changed."""
        product = self._editor.product_id
        if product is not None and self._place:
            self._tasks.start(self._ask(product, self._place, instruction))

    async def _ask(self, product: str, place: str, instruction: str) -> None:
        _, key, path = place.split(".", 2)
        guess = await self._workspace.asking.guess(product, place, instruction)
        units = self._table.table.units if self._table.table else "mm"
        self._table.hold(key, path, shown_text(guess, units) if guess is not None else "…")
        try:
            await self._workspace.asking.ask(product, place, instruction, author=person_here())
        finally:
            self._table.hold(key, path, None)
            self._editor.refresh()
            if place == self._place:
                self._tasks.start(self._read(product, place))

    def revert(self, edit_id: str) -> None:
        """Put the value back to what it was before an instruction."""
        product, place = self._editor.product_id, self._place
        if product is not None:
            self._tasks.start(self._revert(product, place, edit_id))

    async def _revert(self, product: str, place: str, edit_id: str) -> None:
        try:
            await self._workspace.asking.revert(edit_id, author=person_here())
        except AppError:
            self._editor.refresh()
            raise
        self._editor.refresh()
        await self._read(product, place)
