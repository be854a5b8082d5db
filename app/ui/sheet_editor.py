"""The sheets of the product in view while a person edits them: each step is written at once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.domain.sheets.kept_by_row import KeptByRow
from app.domain.sheets.preflight import Gap, GapKind, preflight
from app.domain.sheets.redline import PackSheets, Place, PlacedRow
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.sheets.sheets_changes import Batch
from app.ui.models.sheet_table import Typed
from app.ui.runtime import TaskScope
from app.ui.sheets.sheet_columns import Kind
from app.ui.sheets.sheet_values import composition_edits
from app.workflow.person import person_here
from app.workflow.product_record import ProductRecord
from app.workflow.sheets.sheet_edits import CellEdit
from app.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is open in a pack.

    Attributes:
        open: places of the values to confirm, in the order of the sheets.
        rows: how many a sheet has.
        gaps: how many of a kind, by sheet.
    """

    open: tuple[str, ...] = ()
    rows: Counter[str] = field(default_factory=Counter)
    gaps: Counter[tuple[str, GapKind]] = field(default_factory=Counter)

    def count(self, sheet: Sheet, kind: GapKind) -> int:
        """How many gaps of a kind a sheet has."""
        return self.gaps[sheet.value, kind]


def judge(pack: PackSheets, kept: KeptByRow[tuple[Gap, ...]] | None = None) -> Verdict:
    """Look a pack through; takes about 0.1 ms for a new row, so it belongs into a thread."""
    gaps = preflight(pack, kept)
    return Verdict(
        open=tuple(one.place for one in gaps if one.kind is GapKind.TO_CONFIRM),
        rows=Counter(one.sheet.value for one in pack.rows),
        gaps=Counter((one.place.partition(".")[0], one.kind) for one in gaps),
    )


class SheetEditor(QObject):
    """Edits of one product. There is no Save: every step is stored before the next begins.

    Signals:
        changed: the rows are others; `pack` has them.
        judged: `verdict` says what is open in them.
        settled: a write has ended, well or not.
        written: id of the product, after the library has it.
        led_to: place of what an undo or redo has changed: "bom.10.material".
    """

    changed = Signal()
    judged = Signal()
    settled = Signal()
    written = Signal(str)
    led_to = Signal(str)

    def __init__(
        self, workspace: Workspace, *, tasks: TaskScope, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._product: str | None = None
        self._version = 0
        self._waiting = 0
        self._turn = asyncio.Lock()
        self._kept: KeptByRow[tuple[Gap, ...]] = KeptByRow()
        self.pack = PackSheets()
        self._rows: tuple[PackSheets, dict[Place, PlacedRow]] = (self.pack, {})
        self.verdict = Verdict()

    def row(self, sheet: Sheet, key: str) -> PlacedRow | None:
        """One row as it is now, None where there is none."""
        of_pack, rows = self._rows
        if of_pack is not self.pack:
            rows = self.pack.by_place()
            self._rows = self.pack, rows
        return rows.get((sheet, key))

    @property
    def product_id(self) -> str | None:
        return self._product

    def open(self, record: ProductRecord | None) -> None:
        """Edit another product, or the same one as the library has it now."""
        product = record.product.id if record else None
        if product == self._product and self._waiting:
            # What the library said is older than what is on its way there.
            return
        version = record.sheets_version if record else 0
        if product == self._product and version and version == self._version:
            return
        self._product, self._version = product, version
        self._take(record.sheets if record else PackSheets())

    def type_in(self, typed: Sequence[Typed], sheet: Sheet, units: str) -> None:
        """Write what was typed, pasted or emptied, in one step."""

        async def work(product: str) -> None:
            # Seen is what the table showed: its own earlier writes are in it by now.
            edits = await asyncio.to_thread(_edits, self.pack, sheet, typed)
            rows = await self._workspace.sheet_edits.write(
                product, edits, units=units, author=person_here()
            )
            self._take(await asyncio.to_thread(_with_rows, self.pack, rows))

        self._do(work)

    def add_rows(
        self, sheet: Sheet, count: int = 1, then: Callable[[], None] | None = None
    ) -> None:
        """Add rows at the end of a sheet and lead to the first of them.

        Args:
            then: called when they are on show.
        """

        async def work(product: str) -> None:
            added = [
                await self._workspace.sheet_edits.add_row(product, sheet, author=person_here())
                for _ in range(count)
            ]
            self._take(await asyncio.to_thread(_with_rows, self.pack, added))
            if then is None:
                self.led_to.emit(f"{sheet}.{added[0].key}")
            else:
                then()

        self._do(work)

    def remove_rows(self, sheet: Sheet, keys: Sequence[str]) -> None:
        """Take rows away."""

        async def work(product: str) -> None:
            gone = await self._workspace.sheet_edits.remove_rows(
                product, sheet, keys, author=person_here()
            )
            places = {(one.sheet, one.key) for one in gone}
            left = (one for one in self.pack.rows if (one.sheet, one.key) not in places)
            self._take(PackSheets(rows=tuple(left)))

        self._do(work)

    def confirm(self, places: Sequence[str]) -> None:
        """Stand behind values, rows or whole sheets."""

        async def work(product: str) -> None:
            await self._workspace.sheets.confirm(product, places, author=person_here())
            await self._read(product)

        self._do(work)

    def undo(self) -> None:
        """Take back the last step."""
        undo = self._workspace.sheets.undo
        self._do(lambda product: self._take_back(product, undo(product, author=person_here())))

    def redo(self) -> None:
        """Do again what was taken back last."""
        redo = self._workspace.sheets.redo
        self._do(lambda product: self._take_back(product, redo(product, author=person_here())))

    async def _take_back(self, product: str, work: Awaitable[Batch]) -> None:
        batch = await work
        await self._read(product)
        first = batch.changes[0]
        self.led_to.emit(".".join(part for part in (first.sheet, first.key, first.field) if part))

    def refresh(self) -> None:
        """Read the rows again: something else has changed them."""
        self._do(self._read)

    def do(self, work: Callable[[str], Awaitable[object]]) -> None:
        """Do something else that changes rows of this product, in its turn, and read them again."""

        async def whole(product: str) -> None:
            await work(product)
            await self._read(product)

        self._do(whole)

    async def _read(self, product: str) -> None:
        pack = await self._workspace.sheets.pack(product)
        if product == self._product:
            self._take(pack)

    def _do(self, work: Callable[[str], Awaitable[None]]) -> None:
        if self._product is not None:
            self._waiting += 1
            self._tasks.start(self._in_turn(self._product, work))

    async def _in_turn(self, product: str, work: Callable[[str], Awaitable[None]]) -> None:
        try:
            async with self._turn:
                await work(product)
                version = await self._workspace.sheet_edits.version(product)
                if product == self._product:
                    self._version = version
        finally:
            self._waiting -= 1
            self.settled.emit()
        self.written.emit(product)

    def _take(self, pack: PackSheets) -> None:
        self.pack = pack
        self.changed.emit()
        self._tasks.start(self._judge(pack))

    async def _judge(self, pack: PackSheets) -> None:
        verdict = await asyncio.to_thread(judge, pack, self._kept)
        if pack is self.pack:
            self.verdict = verdict
            self.judged.emit()


def _edits(pack: PackSheets, sheet: Sheet, typed: Iterable[Typed]) -> tuple[CellEdit, ...]:
    rows = pack.by_place()
    found: list[CellEdit] = []
    for one in typed:
        row = rows.get((sheet, one.cell.key))
        known = leaves(row.row) if row is not None else {}
        texts: dict[str, str | None] = {one.cell.path: one.text}
        if one.kind is Kind.COMPOSITION:
            start = f"{one.cell.path}."
            now = {p.removeprefix(start): v for p, v in known.items() if p.startswith(start)}
            shares = composition_edits(one.text or "", now)
            texts = {start + name: share for name, share in shares.items()}
        found.extend(
            CellEdit(sheet=sheet, key=one.cell.key, path=path, text=text, seen=known.get(path))
            for path, text in texts.items()
        )
    return tuple(found)


def _with_rows(pack: PackSheets, rows: Iterable[PlacedRow]) -> PackSheets:
    """The pack with rows that came or changed."""
    return PackSheets.of({**pack.by_place(), **{(r.sheet, r.key): r for r in rows}}.values())
