import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.widgets.zoom_viewer import ZoomViewer
from tests.ui.pixels import PictureShelf

BLUE = (30, 60, 200)


@pytest.fixture
def shelf(tmp_path: Path, dressed: object) -> PictureShelf:
    return PictureShelf(tmp_path)


@pytest.fixture
def viewer(shelf: PictureShelf, qtbot) -> ZoomViewer:
    made = ZoomViewer(shelf.loader, tasks=shelf.tasks)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for what a thread brings, which no event of the window tells."""
    for _ in range(500):
        if is_so():
            return
        await asyncio.sleep(0.01)
    raise TimeoutError


async def shown(viewer: ZoomViewer, extent: tuple[float, float]) -> None:
    await until(lambda: viewer.content is not None and viewer.content.extent == extent)


def middle(viewer: ZoomViewer) -> QColor:
    image = viewer.grab().toImage()
    return QColor(image.pixel(image.width() // 2, image.height() // 2))


def wheel(viewer: ZoomViewer, units: int, at: QPointF) -> None:
    event = QWheelEvent(
        at,
        viewer.mapToGlobal(at),
        QPoint(),
        QPoint(0, units),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewer, event)


def test_the_proxy_is_there_first_and_the_original_takes_its_place(
    viewer: ZoomViewer, shelf: PictureShelf, aio
) -> None:
    digest = shelf.put(BLUE, (1600, 1200))

    async def work() -> None:
        viewer.show_picture(digest, (1600, 1200))
        await shown(viewer, (1600.0, 1200.0))
        viewer.show_true_size()
        proxy = viewer.grab().toImage()
        assert abs(QColor(proxy.pixel(200, 150)).blue() - BLUE[2]) < 6
        await until(lambda: viewer.content._whole is not None)
        assert middle(viewer) == QColor(*BLUE)
        assert viewer.camera.scale == 1.0

    aio(work())
    assert not shelf.errors


def test_keys_fit_and_show_true_size(viewer: ZoomViewer, shelf: PictureShelf, aio) -> None:
    digest = shelf.put(BLUE, (1600, 1200))

    async def work() -> None:
        viewer.show_picture(digest)
        await shown(viewer, (1600.0, 1200.0))

    aio(work())
    fitted = viewer.camera.scale
    assert fitted < 0.25
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert viewer.camera.scale == 1.0
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.camera.left < -600
    QTest.keyClick(viewer, Qt.Key.Key_F)
    assert viewer.camera.scale == fitted


def test_the_wheel_zooms_at_the_cursor(viewer: ZoomViewer, shelf: PictureShelf, aio) -> None:
    digest = shelf.put(BLUE, (1600, 1200))

    async def work() -> None:
        viewer.show_picture(digest)
        await shown(viewer, (1600.0, 1200.0))

    aio(work())
    viewer.show_true_size()
    before = viewer.camera.to_content((100.0, 80.0))
    wheel(viewer, 240, QPointF(100, 80))
    assert viewer.camera.scale > 1.3
    assert viewer.camera.to_content((100.0, 80.0)) == pytest.approx(before)


def test_dragging_pans_a_large_picture_and_takes_out_a_whole_one(
    viewer: ZoomViewer, shelf: PictureShelf, aio, qtbot
) -> None:
    digest = shelf.put(BLUE, (1600, 1200))

    async def work() -> None:
        viewer.show_picture(digest)
        await shown(viewer, (1600.0, 1200.0))

    def drag() -> None:
        QTest.mousePress(viewer, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        QTest.mouseMove(viewer, QPoint(160, 130))
        QTest.mouseMove(viewer, QPoint(120, 110))
        QTest.mouseRelease(viewer, Qt.MouseButton.LeftButton, pos=QPoint(120, 110))

    aio(work())
    with qtbot.waitSignal(viewer.drag_wanted):
        drag()
    viewer.show_true_size()
    left = viewer.camera.left
    drag()
    assert viewer.camera.left == pytest.approx(left - 80)


def test_a_damaged_picture_is_said_in_its_place(
    viewer: ZoomViewer, shelf: PictureShelf, aio
) -> None:
    digest = shelf.put(BLUE)
    shelf.images.path(digest).write_bytes(b"")

    async def work() -> None:
        viewer.show_picture(digest)
        await until(lambda: bool(viewer.message))

    aio(work())
    assert "damaged" in viewer.message
    assert viewer.content is None
    assert not shelf.errors


def test_of_pictures_leafed_through_the_last_one_stays(
    viewer: ZoomViewer, shelf: PictureShelf, aio
) -> None:
    digests = [shelf.put((9, 9, 5 * n), (300 + n, 200)) for n in range(12)]

    async def work() -> None:
        for digest in digests:
            viewer.show_picture(digest)
            await asyncio.sleep(0)
        await shown(viewer, (311.0, 200.0))
        await asyncio.sleep(0.15)

    aio(work())
    assert viewer.content.extent == (311.0, 200.0)
    assert viewer.digest == digests[-1]


def test_a_picture_that_forms_is_put_on_show_once(
    viewer: ZoomViewer, shelf: PictureShelf, aio
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    viewer.show_forming(image)
    shown_now = viewer.content
    viewer.show_forming(image)
    assert viewer.content is shown_now
    viewer.show_forming(image.copy())
    assert viewer.content is not shown_now
