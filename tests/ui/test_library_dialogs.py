from __future__ import annotations

from app.domain.generation import GenerationState
from app.ui.dialogs.archive_dialog import ArchiveDialog
from app.ui.dialogs.ask_dialog import AskDialog
from app.ui.dialogs.statistics_dialog import StatisticsDialog
from tests.ui.studio import studio


def test_figures_archive_and_budget_warnings(aio, dressed, tmp_path, engine) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine, credits=10) as here:
            session, told = here.session, []
            session.notices.shown.connect(told.append)
            await session.workspace.change_settings(monthly_budget=30)
            await here.draw("oak stool")
            await here.approve()
            await here.until_state(GenerationState.COMPLETED)
            await here.until(lambda: any("Budget" in one.text for one in told), "the warning")

            session.library_dialogs.show_statistics()
            dialog = session.window.findChild(StatisticsDialog)
            await here.until(lambda: dialog.products.rows, "the figures")
            assert dialog.products.rows[0][1] == "3 credits"
            target = tmp_path / "figures.csv"
            dialog.csv_wanted.emit(target)
            await here.until(lambda: "written" in told[-1].text, "the file")
            text = target.read_text(encoding="utf-8-sig")
            assert "success rate" in text
            assert "credits by product" in text
            dialog.reject()

            product = here.record.product.id
            session.window.actions_of_window["archive"].trigger()
            await here.until(lambda: session.wiring.current.id is None, "an empty library")
            session.library_dialogs.show_archive()
            archive = session.window.findChild(ArchiveDialog)
            await here.until(lambda: archive._preview is not None, "the preview")
            assert archive._preview.products == ("Oak stool",) or archive._preview.products
            archive.clean.click()
            assert archive.clean.text() == "Remove for good"
            archive.restore_wanted.emit(product)
            await here.until(lambda: session.wiring.current.id == product, "the product again")
            archive.reject()

    aio(story())


def test_a_step_beyond_the_budget_is_asked_for_with_its_amount(
    aio, dressed, tmp_path, engine
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", engine, credits=10) as here:
            session, told = here.session, []
            session.notices.shown.connect(told.append)
            await session.workspace.change_settings(monthly_budget=0)
            start = session.window.start
            await here.until(lambda: session.window.middle.currentWidget() is start, "the form")
            start.sentence.setPlainText("oak stool")
            start.draw.click()
            await here.until(lambda: bool(told), "the refusal")
            assert "costs 3 credits, but nothing is left" in told[-1].text
            told[-1].action()
            dialog = session.window.findChild(AskDialog)
            assert dialog.deed.text() == "Allow 3 credits once"
            dialog.deed.click()
            await here.until(lambda: "allowed once" in told[-1].text, "that it is allowed")
            assert (await session.workspace.settings()).beyond_budget == 30

    aio(story())
