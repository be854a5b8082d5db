import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app.domain.packaging import DEFAULTS, Package, PackageType, Panel
from app.ui.orbit import StandardView
from app.ui.scene import package_meshes
from app.ui.widgets.painted_preview import PaintedPreview

RED = QColor(200, 20, 20)


@pytest.fixture
def preview(qtbot, dressed) -> PaintedPreview:
    made = PaintedPreview()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_meshes(package_meshes(Package()))
    made.show()
    return made


def middle(preview: PaintedPreview) -> QColor:
    return QColor(preview.grab().toImage().pixel(200, 150))


def test_each_side_has_its_own_shade(preview: PaintedPreview) -> None:
    shades = set()
    for view in (StandardView.FRONT, StandardView.LEFT, StandardView.RIGHT, StandardView.TOP):
        preview.set_orbit(preview.orbit.at(view))
        shades.add(middle(preview).lightness())
    assert len(shades) == 4
    assert min(shades) > 100


def test_artwork_is_seen_on_its_panel_alone(preview: PaintedPreview) -> None:
    art = QImage(64, 64, QImage.Format.Format_RGB32)
    art.fill(RED)
    preview.show_art({Panel.FRONT: art})
    preview.set_orbit(preview.orbit.at(StandardView.FRONT))
    front = middle(preview)
    assert front.red() > 2 * front.green()
    preview.set_orbit(preview.orbit.at(StandardView.BACK))
    back = middle(preview)
    assert abs(back.red() - back.green()) < 8


def test_it_turns_with_mouse_and_keys_and_zooms(preview: PaintedPreview) -> None:
    before = preview.orbit
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(preview, QPoint(260, 170))
    QTest.mouseRelease(preview, Qt.MouseButton.LeftButton)
    assert preview.orbit.azimuth == pytest.approx(before.azimuth - 30)
    assert preview.orbit.elevation == pytest.approx(before.elevation + 10)
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    assert preview.orbit.zoom == pytest.approx(1.2)
    QTest.keyClick(preview, Qt.Key.Key_F)
    assert preview.orbit == before


def test_a_cylinder_is_round_to_the_eye(preview: PaintedPreview) -> None:
    preview.show_meshes(package_meshes(DEFAULTS[PackageType.CYLINDER]))
    preview.set_orbit(preview.orbit.at(StandardView.FRONT))
    image = preview.grab().toImage()
    row = [QColor(image.pixel(x, 150)).lightness() for x in range(400)]
    ground = row[0]
    body = [shade for shade in row if shade != ground]
    assert len(set(body)) > 8
