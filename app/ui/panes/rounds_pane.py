"""Sample rounds: what was measured on each sample, what is out of tolerance, what follows."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import AppError
from app.domain.sheets.redline import PlacedRow
from app.domain.sheets.rounds import RoundLine, pack_sizes, round_lines, sums
from app.domain.sheets.sheets import SampleRound, Sheet, leaves
from app.ui import theme
from app.ui.dialogs.round_dialog import NewRound, RoundDialog
from app.ui.models.sheet_table import SheetTable, Typed
from app.ui.notices import Notices
from app.ui.panes.sheet_head import UnitSwitch
from app.ui.runtime import TaskScope
from app.ui.sheet_editor import SheetEditor
from app.ui.sheets.round_layout import build_round
from app.ui.sheets.sheet_words import purpose
from app.ui.widgets.controls import button, label, surface
from app.ui.widgets.sheet_view import SheetView
from app.workflow.person import person_here
from app.workflow.sheets.rounds import Rounds
from app.workflow.sheets.sheet_places import units_of

_BARE = re.compile(r"[\d\s./,\-]+")


class RoundsPane(QWidget):
    """The rounds of the product in view, one at a time.

    Signals:
        cell_chosen: the code of the point of measure in the current row, "" for none.
    """

    cell_chosen = Signal(str)

    def __init__(
        self,
        rounds: Rounds,
        editor: SheetEditor,
        *,
        tasks: TaskScope,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rounds = rounds
        self._editor = editor
        self._tasks = tasks
        self._notices = notices
        self._units: str | None = None
        self._key: str | None = None
        self._lines: tuple[RoundLine, ...] = ()
        self._building: asyncio.Task[None] | None = None
        self.table = SheetTable(self)
        self.view = SheetView(self.table)
        self.view.setAccessibleName(self.tr("Measured"))
        self.units = UnitSwitch()
        self.add = button(self.tr("New sample round"), self.ask_round, icon="plus")
        self._chips = QHBoxLayout()
        self._group = QButtonGroup(self)
        self._facts = label("", "muted")
        self._sum = label("", "muted")
        self.accept = button(self.tr("Accept revised values"), self.accept_revised, icon="check")
        self.verdicts = {
            word: button(words)
            for word, words in zip(
                SampleRound.WORDS["verdict"],
                (self.tr("Approve"), self.tr("Approve with changes"), self.tr("Reject")),
                strict=True,
            )
        }
        self._middle = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.space(4)] * 4)
        outer.setSpacing(theme.space(3))
        head = QHBoxLayout()
        outer.addLayout(head)
        head.setSpacing(theme.space(2))
        self._chips.setSpacing(theme.space(2))
        head.addLayout(self._chips)
        head.addStretch(1)
        head.addWidget(self.units)
        head.addWidget(self.add)
        outer.addWidget(self._middle, 1)
        whole = QWidget()
        self._middle.addWidget(whole)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self._facts)
        card = surface("card")
        column.addWidget(card, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.view)
        foot = QHBoxLayout()
        column.addLayout(foot)
        foot.setSpacing(theme.space(2))
        foot.addWidget(self._sum, 1)
        foot.addWidget(self.accept)
        for one in self.verdicts.values():
            one.setCheckable(True)
            foot.addWidget(one)
        self._middle.addWidget(self._sentence())

    def _sentence(self) -> QWidget:
        page = surface("card")
        column = QVBoxLayout(page)
        words = label(purpose(Sheet.ROUNDS), "muted", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        first = button(self.tr("New sample round"), self.ask_round, icon="plus")
        column.addStretch(1)
        column.addWidget(words)
        column.addSpacing(theme.space(2))
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.units.picked.connect(self.use_units)
        self.table.typed.connect(self._on_typed)
        self.view.refused.connect(self._on_refused)
        self.view.selectionModel().currentRowChanged.connect(self._on_row)
        self._editor.changed.connect(self._on_changed)
        self._editor.settled.connect(self.table.settle)
        for word, one in self.verdicts.items():
            one.clicked.connect(lambda *_, word=word: self.judge(word))

    @property
    def key(self) -> str | None:
        """Number of the round on show."""
        return self._key

    def use_units(self, units: str | None) -> None:
        """Show lengths in mm, cm or inches."""
        self._units = units
        self.refresh()

    def choose(self, key: str) -> None:
        """Show a round."""
        self._key = key
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the rounds as they are now."""
        rows = self._editor.pack.of_sheet(Sheet.ROUNDS)
        keys = [one.key for one in rows]
        if self._key not in keys:
            self._key = keys[-1] if keys else None
        self._show_chips(rows)
        self._middle.setCurrentIndex(0 if rows else 1)
        self.add.setVisible(bool(rows))
        if self._building is not None:
            self._building.cancel()
        self._building = self._tasks.start(self._show_round())

    async def _show_round(self) -> None:
        pack = self._editor.pack
        units = self._units or units_of(pack)
        self.units.show_unit(units)
        one = pack.by_place().get((Sheet.ROUNDS, self._key or ""))
        if one is None:
            self.table.show(None)
            return
        self.table.show(await asyncio.to_thread(build_round, one, pack, units))
        self._lines = await asyncio.to_thread(round_lines, one, pack)
        self._say(one)

    def _say(self, one: PlacedRow) -> None:
        known = {p: str(v.value) for p, v in leaves(one.row).items() if v.value is not None}
        size, way = known.get("size", ""), known.get("colourway", "")
        parts = [
            known.get("stage", ""),
            self.tr("size {}").format(size) if size else "",
            way,
            self.tr("received {}").format(known["received"]) if "received" in known else "",
            self.tr("reviewed by {}").format(known["reviewer"]) if "reviewer" in known else "",
        ]
        self._facts.setText(" · ".join(part for part in parts if part))
        found = sums(self._lines)
        words = [self.tr("{} of {} measured").format(found.measured, len(self._lines))]
        if found.measured:
            words.append(self.tr("{} in tolerance").format(found.in_tolerance))
        if found.out_of_tolerance:
            words.append(self.tr("{} out").format(found.out_of_tolerance))
        if found.unknown:
            words.append(self.tr("{} cannot be judged").format(found.unknown))
        self._sum.setText(" · ".join(words))
        proposed = [one for one in self._lines if one.revised is not None and not one.accepted]
        self.accept.setVisible(bool(proposed))
        self.accept.setText(self.tr("Accept {} revised").format(len(proposed)))
        self.accept.setToolTip(self.tr("The base values move, and every size is graded again"))
        for word, target in self.verdicts.items():
            target.setChecked(known.get("verdict") == word)

    def _show_chips(self, rows: Sequence[PlacedRow]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QPushButton):
                self._group.removeButton(widget)
                widget.deleteLater()
        for one in rows:
            stage = leaves(one.row).get("stage")
            words = str(stage.value) if stage is not None and stage.value is not None else ""
            chip = button(f"{one.key} · {words}".rstrip(" ·"))
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setChecked(one.key == self._key)
            chip.clicked.connect(lambda *_, key=one.key: self.choose(key))
            self._group.addButton(chip)
            self._chips.addWidget(chip)

    def ask_round(self) -> None:
        """Ask for stage and size of a new sample."""
        pack = self._editor.pack
        sizes, base = pack_sizes(pack)
        ways = [one.key for one in pack.of_sheet(Sheet.COLOURWAYS)]
        dialog = RoundDialog(sizes, base, ways, self.window())
        dialog.wished.connect(self.open_round)
        dialog.open()

    def open_round(self, new: NewRound) -> None:
        """Begin a round: the spec of now is what the sample is held against."""

        async def work(product: str) -> None:
            self._key = await self._rounds.open(
                product,
                new.stage,
                size=new.size,
                colourway=new.colourway,
                received=new.received,
                reviewer=new.reviewer,
                author=person_here(),
            )

        self._editor.do(work)

    def _on_typed(self, typed: tuple[Typed, ...]) -> None:
        key, units = self._key, self._units or units_of(self._editor.pack)
        fields: dict[str, dict[str, str]] = {}
        for one in typed:
            field, _, pom = one.cell.path.partition(".")
            text = one.text or ""
            # Here as in every table: what names no unit is in the unit on show.
            bare = field != "comments" and _BARE.fullmatch(text) and not self._has_own_unit(pom)
            fields.setdefault(field, {})[pom] = f"{text} {units}" if bare else text

        async def work(product: str) -> None:
            verbs = {
                "measured": self._rounds.measure,
                "revised": self._rounds.revise,
                "comments": self._rounds.comment,
            }
            for field, values in fields.items():
                await verbs[field](product, key or "", values, author=person_here())

        self._editor.do(work)

    def _has_own_unit(self, pom: str) -> bool:
        return any(one.pom == pom and one.unit not in ("", "mm") for one in self._lines)

    def _on_refused(self, error: AppError) -> None:
        self.table.settle()
        self._notices.error(error)

    def _on_row(self) -> None:
        now = self.view.currentIndex()
        self.cell_chosen.emit(self.table.row_id(now.row()) if now.isValid() else "")

    def accept_revised(self) -> None:
        """Make what is proposed the spec."""
        key = self._key or ""
        self._editor.do(lambda product: self._rounds.accept(product, key, author=person_here()))

    def judge(self, verdict: str) -> None:
        """Give the verdict."""
        key = self._key or ""
        # A verdict that is refused must not look as if it were given.
        self.refresh()
        self._editor.do(
            lambda product: self._rounds.judge(product, key, verdict, author=person_here())
        )
