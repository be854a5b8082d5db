from __future__ import annotations

from app.domain.files import FileType
from app.ui.models.pack_items import PackTab
from app.ui.panes.tech_pack_page import TechPackPage
from app.ui.widgets.compare_view import CompareMode
from tests.ui.drawn import packed


async def opened(b, qtbot) -> TechPackPage:
    page = b.page(TechPackPage)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.show_record(await packed(b.workspace))
    await b.settled()
    return page


async def again(b, page) -> None:
    page.show_record(await b.workspace.record(page._record.product.id))
    await b.settled()


def front(page):
    return next(
        one
        for one in page._record.files
        if (one.file_type, one.slot) == (FileType.BASE_VIEW, "front")
    )


def test_a_picture_is_drawn_again_and_what_hangs_on_it_is_marked(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            assert not page.banner.isVisible()
            assert not page.versions.isVisible()
            page.redraw.click()
            await b.settled()
            dialog = page.redrawing.dialog
            assert dialog.draw.price == "1 credit"
            assert not dialog.picture.pixmap().isNull()
            dialog.instruction.setPlainText("make it blue")
            dialog.draw.click()
            await b.settled()
            await again(b, page)
            assert front(page).version == 2
            assert page.versions.isVisible()
            assert len(page.versions.buttons) == 2
            assert page.banner.isVisible()
            assert "front" in page.banner.words
            outdated = [one for one in page.galleries.items(PackTab.SKETCHES) if one.is_outdated]
            assert outdated
            page.banner.redraw.click()
            await b.settled()
            await again(b, page)
            assert not page.banner.isVisible()
            assert not any(one.is_outdated for one in page.galleries.items(PackTab.SKETCHES))

    aio(work())


def test_all_close_ups_have_their_own_price(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            page.galleries.show_tab(PackTab.CLOSE_UPS)
            page.redraw.click()
            await b.settled()
            dialog = page.redrawing.dialog
            assert dialog.draw.price == "0.5 credits"
            dialog.options[1].setChecked(True)
            assert not dialog.draw.isEnabled()
            await b.settled()
            assert dialog.draw.price == "3 credits"
            dialog.reject()

    aio(work())


def test_an_older_version_is_compared_and_restored(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            await b.workspace.regeneration.make(
                page._record.product.id, ["view:front"], "blue", author="ada"
            )
            await again(b, page)
            history = [row.value for part in page.inspector._sections for row in part.rows]
            assert "“blue” · ada" in history
            newest, oldest = page.versions.buttons
            assert newest.isChecked()
            oldest.click()
            compare = page.stage.compare
            assert page.stage.is_comparing
            assert compare.restore.isVisible()
            compare.set_mode(CompareMode.FLICKER)
            turn = compare.flicker.turn
            compare.flicker.take_turn()
            assert compare.flicker.turn != turn
            compare.set_mode(CompareMode.SIDE_BY_SIDE)
            compare.restore.click()
            await b.settled()
            assert not page.stage.is_comparing
            await again(b, page)
            assert front(page).version == 1
            assert "is the latest again" in b.told[-1].text

    aio(work())


def test_an_older_version_is_archived_and_brought_back(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = await opened(b, qtbot)
            await b.workspace.regeneration.make(page._record.product.id, ["view:front"], "blue")
            await again(b, page)
            page.versions.buttons[1].click()
            assert page.stage.compare.archive.isVisible()
            page.stage.compare.archive.click()
            await b.settled()
            assert not page.stage.is_comparing
            await again(b, page)
            assert not page.versions.isVisible()
            (archived,) = await b.workspace.archive.pictures()
            assert (archived.name, archived.version) == ("view:front", 1)
            notice = b.told[-1]
            assert notice.text == "Version 1 was archived."
            notice.action()
            await b.settled()
            assert await b.workspace.archive.pictures() == ()
            # The latest one cannot be put away, so that is not offered.
            page.versions.buttons[0].click()
            assert not page.stage.compare.archive.isVisible()

    aio(work())


def test_what_would_come_out_the_same_needs_words(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            b.workspace.runner._engines("scripted").repeatable = True
            page = await opened(b, qtbot)
            page.redraw.click()
            await b.settled()
            dialog = page.redrawing.dialog
            assert not dialog.draw.isEnabled()
            dialog.instruction.setPlainText("make it blue")
            assert dialog.draw.isEnabled()
            dialog.instruction.setPlainText("  ")
            assert not dialog.draw.isEnabled()
            dialog.reject()

    aio(work())
