from __future__ import annotations

from app.domain.specification import Status
from app.ui.models.change_model import WAS, ChangeRole
from app.ui.panes.sheets_page import SheetsPage
from tests.ui.drawn import packed


async def opened(b, qtbot) -> SheetsPage:
    page = b.page(SheetsPage)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    page.show_record(await packed(b.workspace))
    await b.settled()
    return page


def test_the_log_says_what_was_and_leads_to_it(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            for text in ("SS27", "AW27"):
                page.show_place("header.block.season")
                await b.settled()
                page.table.setData(page.view.currentIndex(), text)
                await b.settled()
            page.show_place("log")
            await b.settled()
            newest = page.log.lines.index(0, 0).data(ChangeRole.LINE)
            assert (newest.field, newest.was, newest.now) == ("Season", "SS27", "AW27")
            assert page.log.lines.index(0, WAS).data() == "SS27"
            page.log.table.activated.emit(page.log.lines.index(0, 0))
            await b.settled()
            cell = page.view.current_cell()
            assert (cell.key, cell.path) == ("block", "season")
            page.show_place("log")
            page.log.redline.click()
            await b.settled()
            assert page.log.lines.rowCount() == 0
            assert "one revision" in page.log._words.text()

    aio(work())


def test_a_value_is_changed_in_words_and_reverted(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            page.show_place("header.block.season")
            await b.settled()
            page.table.setData(page.view.currentIndex(), "SS27")
            await b.settled()
            box = page.asking.box
            assert box.isVisible()
            assert box.send.price == "1 credit"
            assert not box.send.isEnabled()
            box.words.setText("change it to AW28")
            box.send.click()
            await b.settled()
            history = await b.workspace.asking.history(page.editor.product_id)
            assert len(history) == 1
            cell = page.view.current_cell()
            assert cell.text == "change it to AW28"
            assert cell.leaf.status is Status.NEEDS_REVIEW
            page.asking.revert(history[0].id)
            await b.settled()
            assert page.view.current_cell().text == "SS27"

    aio(work())
