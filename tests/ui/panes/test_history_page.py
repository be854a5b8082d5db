from app.ui.panes.history_page import HistoryPage
from tests.ui.drawn import packed


def test_it_tells_what_happened_and_what_it_cost(bench, qtbot, qtmodeltester, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = b.page(HistoryPage)
            qtbot.addWidget(page)
            page.show()
            for model in (page.activity, page.credits):
                qtmodeltester.check(model)
            record = await packed(b.workspace)
            page.show_record(record)
            await b.settled()
            assert page.activity.rows[0][1] == "Tech pack completed."
            assert [one.title for one in page.versions.items] == ["Rev A"]
            spent = [row for row in page.credits.rows if row[3].endswith("spent")]
            assert spent
            assert "12 credits spent" in page._spent.text()
            before = page.activity.rowCount()
            with qtbot.assertNotEmitted(page.activity.modelReset):
                await b.workspace.generation.edit(record.product.id, "in blue")
                await b.workspace.generation.approve(record.product.id)
                page.show_record(await b.workspace.record(record.product.id))
            await b.settled()
            assert page.activity.rowCount() > before
            assert page.versions.items[0].title == "Rev B"
            page.show_record(None)
            assert page.activity.rowCount() == 0

    aio(work())
