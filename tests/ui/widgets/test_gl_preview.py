"""Runs where there is OpenGL: `QT_QPA_PLATFORM=xcb xvfb-run -a pytest -m gl tests/ui`."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from app.domain.packaging.dieline_pack import Pack, Structure
from app.domain.packaging.mockup import mockup
from app.domain.packaging.packaging import PackageType
from app.ui.opengl import can_show_gl_widgets, plant_seed, probe
from app.ui.packaging.orbit import StandardView
from app.ui.packaging.scene import Scene
from app.ui.runtime import TaskScope
from app.ui.widgets.package_preview import PackagePreview

pytestmark = pytest.mark.gl

BOX = Scene(mockup(Pack(width=180, height=240, depth=120)))
TUBE = Scene(
    mockup(
        Pack(
            type=PackageType.CYLINDER,
            structure=Structure.TUBE_WRAP,
            width=90,
            depth=90,
            height=240,
            caliper=0.15,
        )
    )
)

CAPPED = Scene(
    mockup(
        Pack(
            type=PackageType.CYLINDER,
            structure=Structure.TUBE_2PIECE,
            width=70,
            depth=70,
            height=180,
            cap=60,
            caliper=0.15,
        )
    )
)


@pytest.fixture(autouse=True)
def _needs_gl(dressed: object) -> None:
    if not can_show_gl_widgets():
        pytest.skip(f"Qt's platform {QGuiApplication.platformName()} has no OpenGL widgets")


class Hides(QObject):
    """Counts how often a window is hidden."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Hide
        return False


def scope(errors: list[BaseException]) -> TaskScope:
    return TaskScope(on_error=errors.append, on_unexpected=errors.append)


def red() -> QImage:
    return plain(QColor(200, 20, 20))


def plain(colour: QColor) -> QImage:
    art = QImage(64, 64, QImage.Format.Format_RGB32)
    art.fill(colour)
    return art


def test_a_window_with_a_seed_stays_the_same_when_the_preview_opens(qtbot, aio) -> None:
    errors: list[BaseException] = []
    tasks = scope(errors)
    window, tabs, hides = QMainWindow(), QTabWidget(), Hides()
    qtbot.addWidget(window)
    assert plant_seed(window) is not None
    preview = PackagePreview(tasks=tasks)
    preview.show_scene(BOX)
    tabs.addTab(QWidget(), "one")
    tabs.addTab(preview, "two")
    window.setCentralWidget(tabs)

    async def work() -> None:
        window.resize(500, 400)
        window.show()
        await asyncio.sleep(0.3)
        before = window.winId()
        window.installEventFilter(hides)
        settled = asyncio.get_running_loop().create_future()
        preview.settled.connect(settled.set_result)
        tabs.setCurrentIndex(1)
        assert await settled
        await asyncio.sleep(0.2)
        assert window.winId() == before
        assert hides.count == 0
        preview.close_view()

    aio(work())
    assert not errors


def test_vtk_draws_the_package_as_it_is_painted(qtbot, aio) -> None:
    assert probe()
    errors: list[BaseException] = []
    preview = PackagePreview(tasks=scope(errors))
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show_scene(BOX)

    def middle() -> np.ndarray:
        picture = preview.gl.picture()
        height, width = picture.shape[:2]
        return picture[height // 2, width // 2].astype(int)

    def painted() -> tuple[int, int, int]:
        colour = QColor(preview.painted.grab().toImage().pixel(200, 150))
        return colour.red(), colour.green(), colour.blue()

    async def work() -> None:
        settled = asyncio.get_running_loop().create_future()
        preview.settled.connect(settled.set_result)
        preview.show()
        assert await settled
        for view in StandardView:
            preview.look(view)
            assert np.abs(middle() - painted()).max() < 12
        preview.look(StandardView.FRONT)
        plain = middle()
        assert plain.min() > 120
        preview.show_art({"front": red()})
        seen = middle()
        assert seen[0] > 2 * seen[1]
        preview.look(StandardView.BACK)
        assert middle().min() > 100
        preview.fold(0.0)
        preview.look(StandardView.FRONT)
        assert np.abs(middle() - painted()).max() < 12
        preview.fold(1.0)
        preview.show_scene(TUBE)
        preview.look(StandardView.FRONT)
        assert np.abs(middle() - painted()).max() < 12
        preview.close_view()
        preview.close_view()

    aio(work())
    assert not errors


def test_artwork_that_did_not_change_keeps_its_texture_while_others_arrive(qtbot, aio) -> None:
    errors: list[BaseException] = []
    preview = PackagePreview(tasks=scope(errors))
    qtbot.addWidget(preview)
    preview.resize(300, 200)
    preview.show_scene(BOX)
    front = red()

    async def work() -> None:
        settled = asyncio.get_running_loop().create_future()
        preview.settled.connect(settled.set_result)
        preview.show()
        assert await settled
        preview.show_art({"front": front})
        before = preview.gl.texture_of("front")
        assert before is not None
        preview.show_art({"front": front, "back": red()})
        assert preview.gl.texture_of("front") is before
        assert preview.gl.texture_of("back") is not before
        meshes = [one.data for one in preview.gl._drawn]
        preview.fold(0.3)
        assert [one.data for one in preview.gl._drawn] == meshes
        assert preview.gl.texture_of("front") is before
        preview.show_art({})
        assert preview.gl.texture_of("front") is None
        preview.close_view()

    aio(work())
    assert not errors


def test_no_board_shows_between_dark_panels(qtbot, aio) -> None:
    """Along the edges of lids and between cap and base: what is closed is closed."""
    errors: list[BaseException] = []
    preview = PackagePreview(tasks=scope(errors))
    qtbot.addWidget(preview)
    preview.resize(900, 700)
    preview.show_scene(BOX)

    def bright() -> int:
        """Pixels that are light within the outline of the dark package."""
        light = preview.gl.picture().max(axis=2) > 110
        found = 0
        for row in light:
            (dark,) = np.nonzero(~row)
            if len(dark) > 6:
                found += int(row[dark[0] + 2 : dark[-1] - 2].sum())
        return found

    async def work() -> None:
        settled = asyncio.get_running_loop().create_future()
        preview.settled.connect(settled.set_result)
        preview.show()
        assert await settled
        level = (StandardView.FRONT, StandardView.BACK)
        # From above the rim of a tube shows, which is bare.
        for scene, views in ((BOX, (StandardView.CORNER, *level)), (CAPPED, level)):
            preview.show_scene(scene)
            preview.show_art(dict.fromkeys(scene.panels, plain(QColor(20, 20, 24))))
            for view in views:
                preview.look(view)
                assert bright() == 0, (scene is CAPPED, view)
        preview.close_view()

    aio(work())
    assert not errors
