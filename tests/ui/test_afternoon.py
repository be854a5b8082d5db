"""A full afternoon in the window, with the embedded engine: from a sentence to a locked pack."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_workspace
from app.domain.files import FileType
from app.domain.generation import GenerationState
from app.domain.sheets.pack_status import PackStatus
from app.domain.sheets.preflight import GapKind, preflight
from app.domain.sheets.sheets import Sheet, leaves
from app.ui.dialogs.round_dialog import RoundDialog
from app.ui.loop import window_loop
from app.ui.models.gap_model import GapRole
from app.ui.notices import Notice
from app.ui.session import Session
from app.ui.wiring import REVIEW, SHEETS
from tests.ui.studio import Strict

ANSWERS = {
    "brand": "Northline",
    "style_no": "NL-27-0098",
    "season": "SS27",
    "stage": "Proto",
    "tol_plus": "2",
    "tol_minus": "1.5",
    "quantity": "1",
    "uom": "pc",
    "system": "RAL",
    "code": "RAL 6021",
    "value": "12.5",
}
"""What a person fills in; whatever else is asked gets a sentence."""


class Afternoon:
    """The hands of a person over one window."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.told: list[Notice] = []
        session.notices.shown.connect(self.told.append)

    @property
    def window(self):
        return self.session.window

    @property
    def record(self):
        return self.session.wiring.current.record

    @property
    def sheets(self):
        return self.window.pages[SHEETS][1].page

    @property
    def review(self):
        return self.window.pages[REVIEW][1].page

    async def until(self, is_so: Callable[[], object], what: str) -> None:
        for _ in range(9000):
            if is_so():
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"It never came to this: {what}")

    async def quiet(self) -> None:
        calm = 0
        while calm < 4:
            await asyncio.sleep(0.02)
            calm = calm + 1 if self.session.tasks.running == 0 else 0

    async def draw(self, sentence: str) -> None:
        start = self.window.start
        await self.until(lambda: self.window.middle.currentWidget() is start, "the form")
        start.sentence.setPlainText(sentence)
        start.draw.click()
        await self.until(
            lambda: self.record and self.record.product.state is awaiting, "the front view"
        )
        button = self.window.design.next.button
        await self.until(lambda: button.isEnabled() and "Approve" in button.text(), "Approve")
        button.click()
        make_pack = self.window.actions_of_window["make_pack"]
        await self.until(lambda: self.record.revisions and make_pack.isEnabled(), "the other views")
        make_pack.trigger()
        await self.until(
            lambda: sum(one.file_type is FileType.SKETCH for one in self.record.files) == 3,
            "the sketches",
        )
        await self.quiet()

    async def open(self, page: int) -> None:
        self.session.wiring.open_page(page)
        await self.quiet()

    async def fill_in(self) -> None:
        """Type into every cell that is asked for and empty, a sheet at a time."""
        page = self.sheets
        for sheet in (one for one in Sheet if one is not Sheet.ROUNDS):
            page.open_sheet(sheet)
            await self.quiet()
            texts = {}
            for gap in preflight(page.editor.pack):
                word, _, rest = gap.place.partition(".")
                key, _, path = rest.partition(".")
                if word != sheet or gap.kind is not GapKind.MISSING or not path:
                    continue
                at = page.table.place_of(key, path)
                if path != "grade":
                    texts[at.row(), at.column()] = ANSWERS.get(path, "as agreed")
            if texts:
                page.table.put(texts)
            await self.quiet()

    async def new_round(self, stage: str) -> None:
        await self.open(SHEETS)
        page = self.sheets
        page.show_place("rounds")
        await self.quiet()
        page.rounds.ask_round()
        dialog = self.window.findChild(RoundDialog)
        dialog.stage.setCurrentText(stage)
        dialog.begin.click()
        await self.quiet()

    async def measure(self, off: dict[str, Decimal]) -> None:
        """Paste a column of measured values: what was asked for, some of them off."""
        rounds = self.sheets.rounds
        model = rounds.table
        column = [one.path for one in model.columns].index("measured")
        lines = rounds._lines
        values = [(one.requested or Decimal(0)) + off.get(one.pom, Decimal(0)) for one in lines]
        QGuiApplication.clipboard().setText("\n".join(f"{value:f}" for value in values))
        first = model.index(0, column)
        rounds.view.setCurrentIndex(first)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rounds.view.selectionModel().select(QItemSelection(first, first), flags)
        rounds.view.paste()
        await self.quiet()

    async def step(self) -> None:
        """Press the button of the next status."""
        await self.open(REVIEW)
        assert self.review.status.step.isEnabled(), self.review.status.standing
        self.review.status.step.click()
        await self.quiet()


awaiting = GenerationState.AWAITING_FRONT_APPROVAL


@asynccontextmanager
async def studio(app: QApplication, library: Path) -> AsyncIterator[Afternoon]:
    reporter = Strict()
    async with open_workspace(library) as workspace:
        session = Session(app, workspace, await workspace.settings(), reporter)
        session.open()
        try:
            yield Afternoon(session)
        finally:
            await session.aclose()
    assert not reporter.seen, reporter.seen


async def find_what_is_missing(afternoon: Afternoon) -> None:
    """From the list of the preflight to the place."""
    await afternoon.open(REVIEW)
    review = afternoon.review
    assert not review.status.step.isEnabled()
    assert review.status.demands.isVisible()

    review.show_blocking()
    review.list.setCurrentIndex(review.gaps.index(0))
    wanted = review.gaps.index(0).data(GapRole.GAP).place
    review.list.activated.emit(review.gaps.index(0))
    await afternoon.quiet()
    page = afternoon.sheets
    cell = page.view.current_cell()
    assert f"{page.sheet}.{cell.key}.{cell.path}" == wanted


async def confirm_everything(afternoon: Afternoon) -> None:
    """One by one through what was assumed, then the rest in one go."""
    page = afternoon.sheets
    open_before = len(afternoon.record.to_confirm)
    assert str(open_before) in afternoon.window.header.to_confirm.text()
    afternoon.window.header.to_confirm.click()
    await afternoon.quiet()
    page.value.walk.confirm.click()
    await afternoon.quiet()
    page.value.walk.skip.click()
    await afternoon.quiet()
    page.value.walk.stop.click()
    assert len(afternoon.record.to_confirm) == open_before - 1
    await afternoon.fill_in()
    for sheet in Sheet:
        page.open_sheet(sheet)
        await afternoon.quiet()
        if sheet is not Sheet.ROUNDS:
            page.confirm_sheet()
            await afternoon.quiet()
    assert not preflight(page.editor.pack)
    assert not afternoon.window.header.to_confirm.isVisible()


async def sample(afternoon: Afternoon) -> None:
    """One measure is off, and the spec follows the sample."""
    page = afternoon.sheets
    await afternoon.step()
    assert afternoon.record.status is PackStatus.SAMPLE_READY
    await afternoon.new_round("Proto")
    pom = page.editor.pack.of_sheet(Sheet.POM)[0]
    asked = leaves(pom.row)["value"].value
    await afternoon.measure({pom.key: Decimal(7)})
    rounds = page.rounds
    assert "1 out" in rounds._sum.text()
    revised = [one.path for one in rounds.table.columns].index("revised")
    row = rounds.table.row_of(pom.key)
    rounds.table.setData(rounds.table.index(row, revised), f"{asked + 4:f}")
    await afternoon.quiet()
    rounds.accept.click()
    await afternoon.quiet()
    now = page.editor.pack.by_place()[Sheet.POM, pom.key]
    assert leaves(now.row)["value"].value == asked + 4
    rounds.verdicts["rejected"].click()
    await afternoon.quiet()
    await afternoon.step()
    assert afternoon.record.status is PackStatus.IN_SAMPLING


async def lock(afternoon: Afternoon) -> None:
    """The pre-production sample is as it should be."""
    page, rounds = afternoon.sheets, afternoon.sheets.rounds
    await afternoon.new_round("PP")
    await afternoon.measure({})
    rounds.verdicts["approved"].click()
    await afternoon.quiet()
    page.open_sheet(Sheet.POM)
    await afternoon.quiet()
    page.confirm_sheet()
    await afternoon.quiet()
    await afternoon.step()
    assert afternoon.record.status is PackStatus.PRODUCTION_LOCKED


async def try_the_lock(afternoon: Afternoon) -> None:
    """What is locked stays as it is, and the log tells the whole story."""
    page = afternoon.sheets
    before = page.editor.pack
    await afternoon.open(SHEETS)
    page.show_place("header.block.season")
    await afternoon.quiet()
    page.table.setData(page.view.currentIndex(), "AW27")
    await afternoon.quiet()
    assert "locked" in afternoon.told[-1].text
    assert page.view.currentIndex().data() == "SS27"
    assert page.editor.pack == before

    page.show_place("log")
    await afternoon.quiet()
    assert page.log.lines.rowCount() > 50


async def work_through(afternoon: Afternoon) -> None:
    await afternoon.draw("500 ml stainless steel water bottle, sage green powder coat")
    await find_what_is_missing(afternoon)
    await confirm_everything(afternoon)
    await sample(afternoon)
    await lock(afternoon)
    await try_the_lock(afternoon)


def test_an_afternoon_from_draft_to_locked(dressed, tmp_path) -> None:
    swallowed: list[dict] = []
    dressed.setQuitOnLastWindowClosed(False)

    async def whole() -> None:
        async with asyncio.timeout(170), studio(dressed, tmp_path / "library") as afternoon:
            await work_through(afternoon)

    with asyncio.Runner(loop_factory=lambda: window_loop(dressed)) as runner:
        runner.get_loop().set_exception_handler(lambda _, context: swallowed.append(context))
        runner.run(whole())
    assert not swallowed, swallowed
