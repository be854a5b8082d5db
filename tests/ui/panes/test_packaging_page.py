"""The packaging page: everything a person does to a package is kept at once and can be undone."""

import asyncio
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.domain.errors import AppError, LibraryError
from app.domain.packaging.dieline_pack import Structure
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import PanelStatus
from app.ui.dialogs.ask_dialog import AskDialog
from app.ui.dialogs.crop_dialog import CropDialog
from app.ui.dialogs.panel_history_dialog import PanelHistoryDialog
from app.ui.panes.packaging_page import PackagingPage
from tests.ui.drawn import approved


@pytest.fixture
def picture(tmp_path):
    def make(name: str, colour: str, size=(600, 800)) -> str:
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        path = tmp_path / name
        image.save(str(path))
        return path

    return make


@pytest.fixture
def on_page(bench, qtbot, aio):
    """Runs a coroutine with the page of a new product."""

    def run(work):
        async def whole():
            async with bench() as b:
                await b.workspace.change_settings(textures="scripted")
                page = b.page(PackagingPage)
                qtbot.addWidget(page)
                page.resize(1060, 600)
                page.show()
                page.show_record(await approved(b.workspace))
                await b.settled()
                await work(b, page)
                page.release()

        aio(whole())

    return run


def test_no_sizes_are_shown_before_the_package_is_known(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = b.page(PackagingPage)
            qtbot.addWidget(page)
            page.resize(1060, 600)
            page.show()
            record = await approved(b.workspace)
            page.show_record(record)
            assert not page.side.form.isVisible()
            assert not page.side.draw.isVisible()
            await b.settled()
            assert page.side.form.isVisible()
            assert page.side.draw.isVisible()
            page.release()

    aio(work())


def type_into(field, text: str) -> None:
    field.lineEdit().selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


async def kept(b, page):
    """Lets timers and tasks of the page run out, and gives the record that is stored."""
    await asyncio.sleep(0.25)
    await b.settled()
    await asyncio.sleep(0.05)
    await b.settled()
    return await b.workspace.packaging.state(page.state.product_id)


def test_sizes_are_kept_at_once_shown_everywhere_and_undone(on_page) -> None:
    async def work(b, page) -> None:
        before = page.state.form
        type_into(page.side.form.fields["width"], "212.5")
        assert page.side.form.blank.text().startswith("680.8")
        state = await kept(b, page)
        assert state.form.width == Decimal("212.5")
        assert "213.3" in page.stage.caption.text()
        assert "680.8" in page.stage.blank_caption.text()
        assert page.undo.isEnabled()
        page.undo.trigger()
        assert (await kept(b, page)).form == before
        assert page.side.form.fields["width"].value() == float(before.width)
        page.redo.trigger()
        assert (await kept(b, page)).form.width == Decimal("212.5")

    on_page(work)


def test_a_turntable_is_written_or_refused_in_words(on_page, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("app.ui.packaging_files.FRAMES", 2)
    (tmp_path / "file").write_text("no folder")

    async def work(b, page) -> None:
        how = ("turntable", "Lamp", page.state, page.preview)
        written = await page.files.write(*how, tmp_path / "out")
        assert [one.name for one in written] == ["01.png", "02.png", "Lamp_turntable.png"]
        with pytest.raises(LibraryError, match="was not written"):
            await page.files.write(*how, tmp_path / "file")

    on_page(work)


def test_a_small_laptop_shows_every_panel_of_a_box_without_scrolling(on_page) -> None:
    """What the window leaves of 1280 × 720."""

    async def work(b, page) -> None:
        page.resize(1047, 540)
        await asyncio.sleep(0.02)
        (scroll,) = page.side.findChildren(QScrollArea)
        assert len(page.side.rows) == 6
        assert scroll.verticalScrollBar().maximum() == 0

    on_page(work)


def test_sizes_that_cannot_be_folded_are_said_and_not_kept(on_page) -> None:
    async def work(b, page) -> None:
        before = page.state.form
        type_into(page.side.form.fields["depth"], "15")
        type_into(page.side.form.fields["caliper"], "3")
        assert "cannot be folded" in page.side.form.problem.text()
        assert page.side.form.problem.isVisible()
        assert (await kept(b, page)).form.caliper == before.caliper
        await b.workspace.packaging.set_prompt(page.state.product_id, "dots")
        page.show_record(await b.workspace.record(page.state.product_id))
        await kept(b, page)
        assert page.side.form.fields["caliper"].value() == 3
        assert page.side.form.problem.isVisible()
        type_into(page.side.form.fields["depth"], "100")
        assert not page.side.form.problem.isVisible()

    on_page(work)


def test_switching_the_type_asks_only_where_artwork_would_go(on_page, picture) -> None:
    async def work(b, page) -> None:
        page.side.form.types[PackageType.CYLINDER].click()
        assert (await kept(b, page)).form.type is PackageType.CYLINDER
        assert list(page.side.rows) == [Panel.BODY, Panel.TOP, Panel.BOTTOM]
        assert not page.stage.fold.isVisible()
        assert page.side.form.around.isVisible()
        page.side.dropped.emit(picture("a.png", "#336699"), Panel.BODY)
        await kept(b, page)
        page.side.form.types[PackageType.BOX].click()
        (dialog,) = page.findChildren(AskDialog)
        assert page.side.form.types[PackageType.CYLINDER].isChecked()
        dialog.cancel.click()
        assert (await kept(b, page)).form.type is PackageType.CYLINDER
        page.side.form.types[PackageType.BOX].click()
        page.findChildren(AskDialog)[-1].deed.click()
        assert (await kept(b, page)).form.type is PackageType.BOX
        page.undo.trigger()
        state = await kept(b, page)
        assert state.form.type is PackageType.CYLINDER
        assert state.of(Panel.BODY).texture is not None

    on_page(work)


def test_a_structure_is_chosen_and_shows_in_the_dieline(on_page) -> None:
    async def work(b, page) -> None:
        box = page.side.form.structure
        box.setCurrentIndex(box.findData(Structure.RTE))
        box.activated.emit(box.currentIndex())
        assert (await kept(b, page)).form.structure is Structure.RTE
        page.side.form.notch.click()
        assert (await kept(b, page)).form.notch
        top = next(p for p in page.stage.dieline._dieline.panels if p.name == "top")
        assert top.rotation == 180

    on_page(work)


def test_panels_are_drawn_all_at_once_and_one_alone(on_page, drawing_engine) -> None:
    async def work(b, page) -> None:
        page.side.words.setPlainText("green leaves")
        assert page.side.draw.text() == "Draw all 6 panels"
        page.side.draw.click()
        state = await kept(b, page)
        assert state.prompt == "green leaves"
        assert all(one.status is PanelStatus.DONE for one in state.panels)
        assert set(page.stage.preview.art) == {one.panel.value for one in state.panels}
        before = dict(page.stage.preview.art)
        page.stage.dieline.panel_clicked.emit("left")
        assert page.side.panel is Panel.LEFT
        assert page.side.draw.text() == "Draw left"
        page.side.words.setPlainText("a red stripe")
        page.side.draw.click()
        state = await kept(b, page)
        assert state.of(Panel.LEFT).prompt == "a red stripe"
        assert state.prompt == "green leaves"
        after = page.stage.preview.art
        assert after["front"] is before["front"]
        assert after["left"] is not before["left"]

    on_page(work)


def test_failed_panels_are_named_and_tried_alone(on_page, drawing_engine) -> None:
    def refuse() -> None:
        raise AppError("The engine refused.", "Use other words.")

    async def work(b, page) -> None:
        asked = []
        fails = {Panel.LEFT, Panel.TOP}

        async def step(request) -> None:
            asked.append(request.panel.panel)
            if request.panel.panel in fails:
                refuse()

        drawing_engine._step = step
        page.side.words.setPlainText("dots")
        page.side.draw.click()
        state = await kept(b, page)
        assert state.failed == (Panel.LEFT, Panel.TOP)
        assert page.side.retry.isVisible()
        assert "2 failed" in page.side.retry.text()
        assert "refused" in page.side.rows[Panel.LEFT].detail.whole_text
        fails.clear()
        asked.clear()
        page.side.retry.click()
        assert not (await kept(b, page)).failed
        assert set(asked) == {Panel.LEFT, Panel.TOP}
        assert not page.side.retry.isVisible()

    on_page(work)


def test_pictures_are_dropped_turned_cropped_cleared_and_all_of_it_undone(on_page, picture) -> None:
    async def work(b, page) -> None:
        row = page.side.rows[Panel.FRONT]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(picture("drop.png", "#aa3311")))])
        drop = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        row.dropEvent(drop)
        state = await kept(b, page)
        first = state.of(Panel.FRONT).texture
        assert first.prompt == "drop.png"
        row.wanted.emit("right")
        assert (await kept(b, page)).of(Panel.FRONT).texture.rotation == 1
        row.wanted.emit("crop")
        await kept(b, page)
        dialog = page.findChildren(CropDialog)[-1]
        dialog.area._resize(0.5)
        dialog.use.click()
        crop = (await kept(b, page)).of(Panel.FRONT).texture.crop
        assert isinstance(crop, Crop)
        row.wanted.emit("clear")
        assert (await kept(b, page)).of(Panel.FRONT).texture is None
        steps = []
        for _ in range(4):
            page.undo.trigger()
            texture = (await kept(b, page)).of(Panel.FRONT).texture
            steps.append((texture.crop, texture.rotation) if texture else None)
        assert steps == [(crop, 1), (None, 1), (None, 0), None]
        assert not page.undo.isEnabled()
        page.redo.trigger()
        assert (await kept(b, page)).of(Panel.FRONT).texture.image == first.image

    on_page(work)


def test_a_picture_of_the_history_is_put_back(on_page, picture) -> None:
    async def work(b, page) -> None:
        for name, colour in (("a.png", "#112233"), ("b.png", "#445566")):
            page.side.dropped.emit(picture(name, colour), Panel.TOP)
            state = await kept(b, page)
        now = state.of(Panel.TOP).texture
        page.side.rows[Panel.TOP].wanted.emit("history")
        await kept(b, page)
        dialog = page.findChildren(PanelHistoryDialog)[-1]
        assert dialog.model.rowCount() == 2
        dialog.gallery.setCurrentIndex(dialog.model.index(1))
        dialog.use.click()
        after = (await kept(b, page)).of(Panel.TOP).texture
        assert after.image != now.image

    on_page(work)


def test_pasting_takes_a_picture_and_says_where_there_is_none(on_page) -> None:
    async def work(b, page) -> None:
        QGuiApplication.clipboard().clear()
        page.side.rows[Panel.BACK].wanted.emit("paste")
        assert (await kept(b, page)).of(Panel.BACK).texture is None
        image = QImage(300, 400, QImage.Format.Format_RGB32)
        image.fill(QColor("#227744"))
        QGuiApplication.clipboard().setImage(image)
        page.side.rows[Panel.BACK].wanted.emit("paste")
        texture = (await kept(b, page)).of(Panel.BACK).texture
        assert (texture.width, texture.height) == (300, 400)

    on_page(work)


def test_without_opengl_it_is_painted_and_files_are_written(on_page, tmp_path, picture) -> None:
    async def work(b, page) -> None:
        page.side.dropped.emit(picture("a.png", "#aa3311"), Panel.FRONT)
        state = await kept(b, page)
        assert page.preview.gl is None
        assert "OpenGL" in page.stage.no_gl.text()
        image = page.preview.painted.grab().toImage()
        assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 3
        for what, suffixes in (
            ("dieline", {".svg", ".pdf", ".dxf"}),
            ("glb", {".glb"}),
            ("picture", {".png"}),
        ):
            folder = tmp_path / what
            written = await page.files.write(what, "Lamp", state, page.preview, folder)
            assert {one.suffix for one in written} == suffixes
            assert all(one.stat().st_size > 1000 for one in written)
        seen = QImage(str(written[0]))
        assert seen.hasAlphaChannel()
        assert seen.pixelColor(0, 0).alpha() == 0

    on_page(work)


def test_artwork_made_for_another_size_is_marked_until_the_size_is_back(on_page) -> None:
    async def work(b, page) -> None:
        await b.workspace.grant(300)
        await b.workspace.panel_art.generate(page.state.product_id, words="leaves")
        state = await kept(b, page)
        side = page.side
        assert not side.outgrown.isVisible()
        height = state.form.height
        type_into(side.form.fields["height"], str(height + 40))
        await kept(b, page)
        assert side.outgrown.isVisible()
        assert side.outgrown.whole_text == "Made for another size: Front, Back, Left, Right"
        assert "Made for 180.4 × 240.8 mm, the panel is 180.4 × 280.8 mm now" in (
            side.rows[Panel.FRONT].detail.toolTip()
        )
        type_into(side.form.fields["height"], str(height))
        await kept(b, page)
        assert not side.outgrown.isVisible()

    on_page(work)
