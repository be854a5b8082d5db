import asyncio
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.errors import EngineError
from app.domain.sketches.callouts import CalloutKind
from app.storage.images import ImageStore
from app.ui.models.gallery import PictureState
from app.ui.models.pack_items import PackTab
from app.ui.panes.tech_pack_page import TechPackPage
from app.ui.widgets.compare_view import CompareMode
from app.workflow.pack.annotations import annotations_of
from tests.ui.drawn import approved, packed, sketch_of


def shown(bench, qtbot) -> TechPackPage:
    page = bench.page(TechPackPage)
    qtbot.addWidget(page)
    page.resize(1000, 560)
    page.show()
    return page


async def on_sketches(bench, page, record) -> None:
    page.show_record(record)
    page.galleries.show_tab(PackTab.SKETCHES)
    await bench.until(lambda: page.stage.sketch.sheet is not None)
    await bench.settled()


def read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def press(view, at: tuple[float, float], to: tuple[float, float] | None = None) -> None:
    """Click a place of the sheet, or drag it to another."""

    def point(place: tuple[float, float]) -> QPoint:
        x, y = view.camera.to_view(place)
        return QPoint(round(x), round(y))

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=point(at))
    if to is not None:
        QTest.mouseMove(view, point(((at[0] + to[0]) / 2, (at[1] + to[1]) / 2)))
        QTest.mouseMove(view, point(to))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point(to or at))


def test_results_arrive_one_by_one_in_their_places(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await approved(b.workspace)
            page.show_record(record)
            assert len(page.galleries.items(PackTab.BASE_VIEWS)) == 5
            assert not page.galleries.items(PackTab.SKETCHES)
            assert page.make.isVisible()
            assert page.make.isEnabled()
            assert page.make.price == "9 credits"
            states: list[list[PictureState]] = []

            def listen(update) -> None:
                page.apply(update)
                states.append([one.state for one in page.galleries.items(PackTab.SKETCHES)])

            b.workspace.runner.subscribe(listen)
            page.make.click()
            assert not page.make.isEnabled()
            await b.settled()
            assert [PictureState.GENERATING] in [row[:1] for row in states]
            page.show_record(await b.workspace.record(record.product.id))
            assert len(page.galleries.items(PackTab.CLOSE_UPS)) == 8
            assert [one.title for one in page.galleries.items(PackTab.SKETCHES)] == [
                "Front",
                "Back",
                "Side",
            ]
            assert not page.make.isVisible()
            assert not b.told

    aio(work())


def test_a_part_that_failed_is_said_where_it_would_stand(bench, drawing_engine, qtbot, aio) -> None:
    def fail() -> None:
        raise EngineError("The engine refused this.", "Draw it again.")

    drawing_engine.script["sketch:back"] = fail

    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await approved(b.workspace)
            page.show_record(record)
            b.workspace.runner.subscribe(page.apply)
            page.make.click()
            await b.settled()
            page.show_record(await b.workspace.record(record.product.id))
            page.galleries.choose("sketch:back")
            item = page.galleries.current
            assert item.state is PictureState.FAILED
            assert "refused" in item.error
            assert "refused" in page.stage._words.text()
            assert page.make.isVisible()
            assert [one.severity for one in b.told] == ["error"]

    aio(work())


def test_a_balloon_that_is_dragged_stays_there_and_is_stored(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await packed(b.workspace)
            await on_sketches(b, page, record)
            view = page.stage.sketch
            there = view.sheet.centre_of("c1")
            other = view.sheet.centre_of("c2")
            target = (there[0] + 40.0, there[1] + 25.0)
            wanted = view.sheet.place(target)
            press(view, there, target)
            await b.settled()
            label = page.editor.annotations.callouts[0].label
            assert abs(label[0] - wanted[0]) < 0.01
            assert abs(label[1] - wanted[1]) < 0.01
            assert view.sheet.centre_of("c1") == view.sheet.layout.picture.at(label)
            assert view.sheet.centre_of("c2") == other
            stored = annotations_of(sketch_of(await b.workspace.record(record.product.id)))
            assert stored.callouts[0].label is not None
            page.editor.stack.undo()
            await b.settled()
            record = await b.workspace.record(record.product.id)
            assert annotations_of(sketch_of(record)).callouts[0].label is None
            assert [line.text for line in record.activity][:2] == [
                "Sketch front: callout 1 moved, undone.",
                "Sketch front: callout 1 moved.",
            ]
            page.editor.stack.redo()
            await b.settled()
            record = await b.workspace.record(record.product.id)
            assert annotations_of(sketch_of(record)) == stored

    aio(work())


def test_callouts_are_added_reworded_and_deleted(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await packed(b.workspace)
            await on_sketches(b, page, record)
            view = page.stage.sketch
            page.inspector.add_wanted.emit()
            press(view, view.sheet.layout.picture.at((0.4, 0.4)))
            assert view._form.isVisible()
            QTest.keyClicks(view._form._words, "Felt pad")
            view._form._kinds.setCurrentIndex(view._form._kinds.findData(CalloutKind.MATERIAL))
            QTest.keyClick(view._form._words, Qt.Key.Key_Return)
            await b.settled()
            new = page.editor.annotations.callouts[-1]
            assert (new.number, new.text, new.kind) == (3, "Felt pad", CalloutKind.MATERIAL)
            assert abs(new.position[0] - 0.4) < 0.01
            assert view.selected_key == new.id
            await b.until(lambda: view.sheet.centre_of(new.id) is not None)

            view.edit_words("c2")
            view._form._words.setText("Body, glazed")
            QTest.keyClick(view._form._words, Qt.Key.Key_Return)
            assert view._form.isHidden(), "Enter took the words and opened the form again"
            view.select("c1")
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_Delete)
            await b.settled()
            stored = annotations_of(sketch_of(await b.workspace.record(record.product.id)))
            assert [(one.number, one.text) for one in stored.callouts] == [
                (2, "Body, glazed"),
                (3, "Felt pad"),
            ]
            for _ in range(3):
                page.editor.stack.undo()
            await b.settled()
            record = await b.workspace.record(record.product.id)
            assert [one.text for one in annotations_of(sketch_of(record)).callouts] == [
                "Lid",
                "Body",
            ]

    aio(work())


def test_the_next_step_is_said_for_as_long_as_a_callout_is_added(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            await on_sketches(b, page, await packed(b.workspace))
            view = page.stage.sketch
            hint = next(one for one in view.findChildren(QLabel) if "Click" in one.text())
            assert not hint.isVisible()
            page.inspector.add_wanted.emit()
            assert hint.isVisible()
            place = view.sheet.layout.picture.at((0.4, 0.4))
            press(view, place)
            key, shapes = view.content.held
            assert (key, shapes[0].centre) == ("", pytest.approx(place, abs=1.0)), "where it points"
            QTest.keyClick(view._form._words, Qt.Key.Key_Escape)
            assert view.content.held is None
            press(view, place)
            QTest.keyClicks(view._form._words, "Felt pad")
            QTest.keyClick(view._form._kinds, Qt.Key.Key_Return)
            assert view._form.isHidden(), "Enter takes the words from every field of the form"
            assert not hint.isVisible()
            assert not b.told

    aio(work())


def test_the_steps_of_a_sketch_outlast_a_look_at_another(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await packed(b.workspace)
            await on_sketches(b, page, record)
            page.editor.change_words("c1", "Lid, oiled", CalloutKind.MATERIAL)
            await b.settled()
            page.show_record(await b.workspace.record(record.product.id))
            page.galleries.choose("sketch:back")
            assert not page.editor.stack.canUndo(), "of the other sketch"
            page.galleries.choose("sketch:front")
            page.editor.steps.undo()
            await b.settled()
            record = await b.workspace.record(record.product.id)
            assert annotations_of(sketch_of(record)).callouts[0].text == "Lid"

    aio(work())


def test_another_kind_of_callout_is_called_that(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await packed(b.workspace)
            await on_sketches(b, page, record)
            page.stage.sketch.edit_words("c1")
            form = page.stage.sketch._form
            form._kinds.setCurrentIndex(form._kinds.findData(CalloutKind.HARDWARE))
            QTest.keyClick(form._words, Qt.Key.Key_Return)
            assert page.editor.stack.undoText() == "change the kind of callout 1"
            await b.settled()
            record = await b.workspace.record(record.product.id)
            assert record.activity[0].text == "Sketch front: callout 1 given another kind."
            assert annotations_of(sketch_of(record)).callouts[0].kind is CalloutKind.HARDWARE

    aio(work())


def test_a_sketch_that_takes_long_says_so(bench, qtbot, aio) -> None:
    class SlowImages(ImageStore):
        """A disk that wakes up late."""

        awake = threading.Event()

        def read(self, digest: str) -> bytes:
            self.awake.wait(5)
            return super().read(digest)

    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            view = page.stage.sketch
            view._images = SlowImages(b.workspace.library.paths.images)
            page.show_record(await packed(b.workspace))
            page.galleries.show_tab(PackTab.SKETCHES)
            await b.until(lambda: view.message == "Drawing the sketch …")
            SlowImages.awake.set()
            await b.until(lambda: view.sheet is not None)
            assert view.message == ""

    aio(work())


def test_row_and_drawing_light_up_together(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            await on_sketches(b, page, await packed(b.workspace))
            view, rows = page.stage.sketch, page.inspector._rows
            assert {"c1", "c2", "H", "A"} <= rows.keys()
            rows["c2"].chosen.emit("c2")
            assert view.selected_key == "c2"
            assert rows["c2"]._strength == 2
            press(view, view.sheet.centre_of("c1"))
            assert (rows["c1"]._strength, rows["c2"]._strength) == (2, 0)
            rows["H"].entered.emit("H")
            assert view.content.hovered == "H"

    aio(work())


def test_two_pictures_are_compared_with_one_zoom(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            page.show_record(await packed(b.workspace))
            await b.settled()
            page.compare.click()
            await b.settled()
            compare = page.stage.compare
            assert page.stage.is_comparing
            assert compare.left.digest != compare.right.digest
            compare.left.zoom(3.0)
            assert compare.right.camera == compare.left.camera
            QTest.keyClick(compare, Qt.Key.Key_S)
            assert compare.mode is CompareMode.SLIDER
            first = compare.slider.grab().toImage()
            slider = compare.slider
            QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 50))
            QTest.mouseMove(slider, QPoint(slider.width() // 4, 50))
            QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
            assert slider.part < 0.3
            assert slider.grab().toImage() != first
            QTest.keyClick(compare, Qt.Key.Key_Escape)
            assert not page.stage.is_comparing
            assert not page.compare.isChecked()

    aio(work())


def test_the_real_file_is_copied_under_a_readable_name(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            page.show_record(await packed(b.workspace))
            await b.settled()
            page.stage.viewer.setFocus()
            QTest.keyClick(page.stage.viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            data = QGuiApplication.clipboard().mimeData()
            path = Path(data.urls()[0].toLocalFile())
            assert path.name == "a-mug-Front.png"
            digest = page.galleries.current.image
            assert read(path) == b.workspace.library.images.read(digest)
            image = QGuiApplication.clipboard().image()
            assert (image.width(), image.height()) == (64, 48)
            QGuiApplication.clipboard().clear()
            page.release()
            assert read(path) is None

    aio(work())


def test_sketches_are_exported_as_svg(bench, qtbot, aio, tmp_path) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            page.show_record(await packed(b.workspace))
            page.galleries.show_tab(PackTab.SKETCHES)
            assert page.export.isVisible()
            page.export_to(tmp_path / "out")
            await b.settled()
            written = await asyncio.to_thread(lambda: sorted((tmp_path / "out").glob("*.svg")))
            assert len(written) == 3
            assert b.told[-1].action_text

    aio(work())


def test_without_a_product_and_without_a_revision_it_says_the_way_on(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            assert "Choose a product" in page.stage._words.text()
            assert not page.make.isVisible()
            assert not page.compare.isEnabled()
            page.show_record(await packed(b.workspace))
            page.show_record(None)
            assert not page.galleries.items(PackTab.BASE_VIEWS)

    aio(work())


def test_what_cannot_be_stored_is_taken_back(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = shown(b, qtbot)
            record = await packed(b.workspace)
            await on_sketches(b, page, record)
            file = sketch_of(record)
            now = page.editor.annotations
            elsewhere = now.model_copy(update={"callouts": now.callouts[:1]})
            await b.workspace.annotations.save(file.id, now, elsewhere, "callout 2 deleted")
            page.editor.move_label("c1", (0.1, 0.1))
            await b.settled()
            assert page.editor.annotations == now
            assert "meanwhile" in b.told[-1].text
            page.show_record(await b.workspace.record(record.product.id))
            assert page.editor.annotations == elsewhere

    aio(work())
