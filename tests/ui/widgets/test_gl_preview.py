"""Runs where there is OpenGL: `QT_QPA_PLATFORM=xcb xvfb-run -a pytest -m gl tests/ui`."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from app.domain.packaging import DEFAULTS, Package, PackageType, Panel
from app.ui.opengl import can_show_gl_widgets, plant_seed, probe
from app.ui.orbit import StandardView
from app.ui.runtime import TaskScope
from app.ui.scene import package_meshes
from app.ui.widgets.package_preview import PackagePreview

pytestmark = pytest.mark.gl


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


def test_a_window_with_a_seed_stays_the_same_when_the_preview_opens(qtbot, aio) -> None:
    errors: list[BaseException] = []
    tasks = scope(errors)
    window, tabs, hides = QMainWindow(), QTabWidget(), Hides()
    qtbot.addWidget(window)
    assert plant_seed(window) is not None
    preview = PackagePreview(tasks=tasks)
    preview.show_meshes(package_meshes(Package()))
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


def test_vtk_draws_the_package_with_its_artwork(qtbot, aio) -> None:
    assert probe()
    errors: list[BaseException] = []
    preview = PackagePreview(tasks=scope(errors))
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show_meshes(package_meshes(Package()))

    def middle() -> np.ndarray:
        picture = preview.gl.picture()
        height, width = picture.shape[:2]
        return picture[height // 2, width // 2].astype(int)

    async def work() -> None:
        settled = asyncio.get_running_loop().create_future()
        preview.settled.connect(settled.set_result)
        preview.show()
        assert await settled
        preview.look(StandardView.FRONT)
        plain = middle()
        assert plain.min() > 120
        painted = QColor(preview.painted.grab().toImage().pixel(200, 150))
        assert np.abs(plain - (painted.red(), painted.green(), painted.blue())).max() < 12
        art = QImage(64, 64, QImage.Format.Format_RGB32)
        art.fill(QColor(200, 20, 20))
        preview.show_art({Panel.FRONT: art})
        red = middle()
        assert red[0] > 2 * red[1]
        preview.look(StandardView.BACK)
        assert middle().min() > 100
        preview.show_meshes(package_meshes(DEFAULTS[PackageType.CYLINDER]))
        preview.look(StandardView.FRONT)
        assert middle().min() > 100
        preview.close_view()
        preview.close_view()

    aio(work())
    assert not errors
