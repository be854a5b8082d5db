from __future__ import annotations

import time

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain.sheets.preflight import GapKind
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.specification import Status
from app.ui.panes import sheet_desk
from app.ui.panes.library_pane import WIDTH as LIBRARY_WIDTH
from app.ui.panes.review_page import ReviewPage
from app.ui.panes.sheets_page import SheetsPage
from app.ui.sheets.sheet_layout import build_table
from app.ui.widgets.sheet_cell import MARK_ROOM
from tests.ui.drawn import packed

SMALL_WINDOW = 1280


async def opened(b, qtbot, sheet: Sheet = Sheet.BOM) -> SheetsPage:
    page = b.page(SheetsPage)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    record = await packed(b.workspace)
    page.show_record(record)
    page.open_sheet(sheet)
    await b.settled()
    return page


def place(page: SheetsPage, row: int, path: str) -> tuple[int, int]:
    paths = [one.path for one in page.table.columns]
    return row, paths.index(path)


def at(page: SheetsPage, row: int, path: str):
    return page.table.index(*place(page, row, path))


def choose(page: SheetsPage, first, last=None) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page.view.setCurrentIndex(first)
    page.view.selectionModel().select(QItemSelection(first, last or first), flags.ClearAndSelect)


def key(page: SheetsPage, which: Qt.Key, control: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.view, which, held)


async def stored(b, page: SheetsPage, sheet: Sheet, row: str, path: str):
    pack = await b.workspace.sheets.pack(page.editor.product_id)
    return leaves(pack.by_place()[sheet, row].row).get(path)


async def with_rows(b, page: SheetsPage, count: int) -> None:
    for _ in range(count):
        key(page, Qt.Key.Key_Insert)
        await b.settled()


def test_typing_filling_and_undoing(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            start = page.table.rowCount()
            await with_rows(b, page, 3)
            assert page.table.rowCount() == start + 3
            first = at(page, start, "component")
            choose(page, first)
            QTest.keyClicks(page.view, "L")
            line = page.view.findChild(QLineEdit)
            QTest.keyClicks(line, "id")
            QTest.keyClick(line, Qt.Key.Key_Return)
            await b.settled()
            assert first.data() == "Lid"
            assert page.steps.undo.text().startswith("Undo: Component · ")
            assert not page.steps.redo.isEnabled()
            assert page.view.currentIndex().row() == start + 1
            choose(page, first, at(page, start + 2, "component"))
            key(page, Qt.Key.Key_D, control=True)
            await b.settled()
            names = [at(page, start + n, "component").data() for n in range(3)]
            assert names == ["Lid"] * 3
            key(page, Qt.Key.Key_Delete)
            await b.settled()
            assert at(page, start + 2, "component").data() == "TBD"
            page.editor.undo()
            await b.settled()
            page.editor.undo()
            await b.settled()
            names = [at(page, start + n, "component").data() for n in range(3)]
            assert names == ["Lid", "TBD", "TBD"]
            assert page.steps.redo.text() == "Redo: change values: 2"
            page.editor.redo()
            await b.settled()
            assert at(page, start + 1, "component").data() == "Lid"
            assert not b.told

    aio(work())


def test_the_old_value_does_not_come_back_while_the_new_one_is_laid_out(
    bench, qtbot, aio, monkeypatch
) -> None:
    def slowly(*given):
        time.sleep(0.1)
        return build_table(*given)

    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            await with_rows(b, page, 1)
            cell = at(page, page.table.rowCount() - 1, "component")
            monkeypatch.setattr(sheet_desk, "build_table", slowly)
            seen = []
            page.table.dataChanged.connect(lambda *_: seen.append(cell.data()))
            page.table.put({(cell.row(), cell.column()): "Lid"})
            await b.settled()
            assert cell.data() == "Lid"
            assert set(seen) == {"Lid"}

    aio(work())


def test_no_column_lies_half_under_those_that_stay(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            page.resize(860, 600)
            await with_rows(b, page, 1)
            view, frozen = page.view, page.view._frozen
            for column in range(page.table.columnCount()):
                view.setCurrentIndex(page.table.index(0, column))
                view.scrollTo(view.currentIndex())
                bar = view.horizontalScrollBar()
                assert frozen.whole(column) == 0 or bar.value() == bar.maximum()
            assert bar.maximum() > 0

    aio(work())


def test_a_block_from_excel_goes_in_whole_or_not_at_all(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            start = page.table.rowCount()
            await with_rows(b, page, 1)
            clipboard = QGuiApplication.clipboard()
            choose(page, at(page, start, "placement"))
            clipboard.setText("Lid\tTop\nBody\tMiddle\n=A1\tFoot")
            page.view.paste()
            assert "2 more rows" in b.told[-1].text
            assert page.table.rowCount() == start + 1
            b.told[-1].action()
            await b.settled()
            got = [
                (at(page, start + n, "placement").data(), at(page, start + n, "material").data())
                for n in range(3)
            ]
            assert got == [("Lid", "Top"), ("Body", "Middle"), ("=A1", "Foot")]
            choose(page, at(page, start, "placement"), at(page, start + 1, "material"))
            page.view.copy()
            assert clipboard.text() == "Lid\tTop\nBody\tMiddle"
            told = len(b.told)
            clipboard.setText("a\tb\tc")
            page.view.paste()
            assert "1 × 3 cells do not fit the selection of 2 × 2" in b.told[-1].text
            clipboard.setText("1\tx\n2")
            page.view.paste()
            assert "not equally long" in b.told[-1].text
            choose(page, at(page, start, "quantity"))
            clipboard.setText("1\n=SUM(A1)")
            page.view.paste()
            await b.settled()
            assert "is not a number" in b.told[-1].text
            assert len(b.told) == told + 3
            assert at(page, start, "quantity").data() == "TBD"
            assert await stored(b, page, Sheet.BOM, "10", "quantity") is not None

    aio(work())


def test_confirming_by_mark_key_and_walk(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot, Sheet.HEADER)
            opened_at = list(page.editor.verdict.open)
            assert opened_at
            row = page.table.row_of("style_name")
            name = page.table.index(row, 1)
            page.view.scrollTo(name)
            rect = page.view.visualRect(name)
            spot = QPoint(rect.right() - MARK_ROOM // 2, rect.center().y())
            QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            await b.settled()
            leaf = await stored(b, page, Sheet.HEADER, "block", "style_name")
            assert leaf.status is Status.CONFIRMED
            page.start_walk()
            await b.settled()
            left = len(page.editor.verdict.open)
            assert page.value.walk.isVisible()
            first = page.view.current_cell()
            assert first is not None
            assert first.is_open
            page.value.walk.confirm.click()
            await b.settled()
            assert len(page.editor.verdict.open) == left - 1
            page.value.walk.skip.click()
            await b.settled()
            page.value.walk.stop.click()
            assert not page.value.walk.isVisible()
            page.open_sheet(Sheet.POM)
            await b.settled()
            page.confirm_sheet()
            await b.settled()
            assert not [one for one in page.editor.verdict.open if one.startswith("pom.")]

    aio(work())


def test_arrow_and_row_light_each_other(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot, Sheet.POM)
            page.show_place("pom.H.value")
            await b.settled()
            sketch = page.value.evidence.sketch
            assert sketch.lit == "H"
            page.show_place("header.block.brand")
            await b.settled()
            assert page.sheet is Sheet.HEADER
            page.show_place("pom.H.name")
            await b.settled()
            centre = QPoint(*(round(one) for one in _middle(sketch)))
            page.view.clearSelection()
            QTest.mouseClick(sketch, Qt.MouseButton.LeftButton, pos=centre)
            await b.settled()
            cell = page.view.current_cell()
            assert cell is not None
            assert (cell.key, cell.path) == ("H", "value")

    aio(work())


def _middle(sketch) -> tuple[float, float]:
    (_, start, end), *_ = [one for one in sketch.content._arrows(sketch.camera) if one[0] == "H"]
    return (start[0] + end[0]) / 2, (start[1] + end[1]) / 2


def test_units_are_shown_and_typed_exactly(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot, Sheet.POM)
            page.use_units("in")
            await b.settled()
            value = at(page, page.table.row_of("H"), "value")
            assert value.data() == "≈ 3 1/8"
            page.table.setData(value, "22 1/2")
            await b.settled()
            leaf = await stored(b, page, Sheet.POM, "H", "value")
            assert (str(leaf.value.normalize()), leaf.unit) == ("571.5", "mm")
            assert value.data() == "22 1/2"

    aio(work())


def test_the_preflight_list_leads_to_its_places(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = b.page(ReviewPage)
            qtbot.addWidget(page)
            page.resize(900, 600)
            page.show()
            page.show_record(await packed(b.workspace))
            await b.settled()
            assert page.gaps.rowCount() > 5
            wanted = []
            page.place_wanted.connect(wanted.append)
            rows = range(page.gaps.rowCount())
            brand = next(r for r in rows if "brand" in page.gaps.index(r).data())
            page.list.setCurrentIndex(page.gaps.index(brand))
            page.list.activated.emit(page.gaps.index(brand))
            assert wanted == ["header.block.brand"]
            # Beside it what an engineer would say, each with the way to its row.
            ways = page.advice.findChildren(QPushButton)
            said = {one.accessibleDescription(): one for one in ways}
            (tolerances,) = [words for words in said if "every sample is a debate" in words]
            said[tolerances].click()
            assert wanted[-1].startswith("pom.")
            page.show_record(None)
            assert not page.advice.findChildren(QPushButton)

    aio(work())


def test_the_button_counts_what_is_open_on_the_sheet_in_view(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot, Sheet.POM)

            def count() -> str:
                return page.desk.head.confirm.text()

            def real(sheet: Sheet) -> int:
                return page.editor.verdict.count(sheet, GapKind.TO_CONFIRM)

            await b.until(lambda: count() == f"Confirm {real(Sheet.POM)}")
            assert real(Sheet.POM) != real(Sheet.LABELS) > 1
            page.show_place("labels")
            await b.until(lambda: page.table.table.sheet is Sheet.LABELS)
            assert count() == f"Confirm {real(Sheet.LABELS)}"

    aio(work())


def test_in_german_it_fits_beside_the_library_in_a_small_window(
    bench, qtbot, aio, german: None
) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot, Sheet.POM)
            assert page.value.isVisible()
            assert page.minimumSizeHint().width() <= SMALL_WINDOW - LIBRARY_WIDTH

    aio(work())
