import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPolygonF
from PySide6.QtTest import QTest

from app.domain.packaging.dieline_pack import Pack, Structure
from app.domain.packaging.mockup import mockup
from app.domain.packaging.packaging import PackageType
from app.ui.packaging.orbit import Orbit, StandardView
from app.ui.packaging.orbit_control import OrbitControl
from app.ui.packaging.scene import Scene
from app.ui.widgets.painted_preview import Halves, PaintedPreview, still

RED = QColor(200, 20, 20)
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


@pytest.fixture
def control(dressed) -> OrbitControl:
    return OrbitControl()


@pytest.fixture
def preview(qtbot, control) -> PaintedPreview:
    made = PaintedPreview(control)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_scene(BOX, BOX.pose())
    made.show()
    return made


def middle(preview: PaintedPreview) -> QColor:
    return QColor(preview.grab().toImage().pixel(200, 150))


def plain(colour: QColor) -> QImage:
    art = QImage(64, 64, QImage.Format.Format_RGB32)
    art.fill(colour)
    return art


def quartered() -> QImage:
    """White in its upper left quarter, red elsewhere."""
    art = plain(RED)
    for x in range(32):
        for y in range(32):
            art.setPixelColor(x, y, QColor("white"))
    return art


def test_three_sides_of_a_box_have_their_own_shades(preview: PaintedPreview, control) -> None:
    control.set_orbit(Orbit())
    image = preview.grab().toImage()
    shades = {QColor(image.pixel(*at)).lightness() for at in ((170, 170), (255, 160), (200, 35))}
    assert len(shades) == 3
    assert min(shades) > 100


def test_artwork_is_seen_on_its_panel_alone(preview: PaintedPreview, control) -> None:
    preview.show_art({"front": plain(RED)})
    control.set_orbit(control.orbit.at(StandardView.FRONT))
    front = middle(preview)
    assert front.red() > 2 * front.green()
    control.set_orbit(control.orbit.at(StandardView.BACK))
    back = middle(preview)
    assert abs(back.red() - back.green()) < 8


@pytest.mark.parametrize(
    ("view", "panel"),
    [
        (StandardView.FRONT, "front"),
        (StandardView.BACK, "back"),
        (StandardView.LEFT, "left"),
        (StandardView.RIGHT, "right"),
        (StandardView.TOP, "top"),
        (StandardView.BOTTOM, "bottom"),
    ],
)
@pytest.mark.parametrize("structure", [Structure.STE, Structure.RTE, Structure.FRT])
def test_artwork_stands_upright_on_every_side_of_every_structure(
    dressed, view, panel, structure
) -> None:
    scene = Scene(mockup(Pack(structure=structure, width=180, height=180, depth=180)))
    image = still(scene, {panel: quartered()}, Orbit().at(view), QSize(300, 300))
    reds = [
        QColor(image.pixel(x, y)).red() > 2 * QColor(image.pixel(x, y)).green()
        for y in (120, 180)
        for x in (120, 180)
    ]
    assert reds == [False, True, True, True]


def test_a_tube_shows_its_artwork_right_way_round(dressed) -> None:
    image = still(TUBE, {"body": quartered()}, Orbit().at(StandardView.FRONT), QSize(300, 300))
    seen = [QColor(image.pixel(x, y)) for y in (100, 200) for x in (130, 170)]
    assert [one.red() > 2 * one.green() for one in seen] == [False, True, True, True]


def test_it_turns_with_mouse_and_keys_and_zooms(preview: PaintedPreview, control) -> None:
    before = control.orbit
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(preview, QPoint(260, 170))
    QTest.mouseRelease(preview, Qt.MouseButton.LeftButton)
    assert control.orbit.azimuth == pytest.approx(before.azimuth - 30)
    assert control.orbit.elevation == pytest.approx(before.elevation + 10)
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    assert control.orbit.zoom == pytest.approx(1.2)
    QTest.keyClick(preview, Qt.Key.Key_F)
    assert control.orbit == before


def test_a_cylinder_is_round_to_the_eye(preview: PaintedPreview, control) -> None:
    preview.show_scene(TUBE, TUBE.pose())
    control.set_orbit(control.orbit.at(StandardView.FRONT))
    image = preview.grab().toImage()
    row = [QColor(image.pixel(x, 150)).lightness() for x in range(400)]
    ground = row[0]
    body = [shade for shade in row if shade != ground]
    assert len(set(body)) > 8


def test_folding_shows_the_blank_and_its_inside(preview: PaintedPreview, control) -> None:
    preview.show_art({"back": plain(RED)})
    control.set_orbit(control.orbit.at(StandardView.FRONT))
    preview.show_pose(BOX.pose(0.0))
    flat = preview.grab().toImage()
    red = [
        x
        for x in range(400)
        if QColor(flat.pixel(x, 150)).red() > 2 * QColor(flat.pixel(x, 150)).green()
    ]
    # The back lies on the left of the flat blank, and is not seen from the front of a closed box.
    assert red
    assert max(red) < 200
    preview.show_pose(BOX.pose(1.0))
    closed = middle(preview)
    assert abs(closed.red() - closed.green()) < 8


def striped(side: int) -> QImage:
    """Red with a white line on every fourth row of pixels."""
    art = QImage(side, side, QImage.Format.Format_RGB32)
    art.fill(RED)
    for y in range(0, side, 4):
        for x in range(side):
            art.setPixelColor(x, y, QColor("white"))
    return art


def greens(image: QImage) -> list[int]:
    """How much green there is down the middle of the front."""
    return [QColor(image.pixel(200, y)).green() for y in range(110, 190)]


def test_moving_artwork_is_as_bright_as_still_one_and_loses_no_lines(
    preview: PaintedPreview, control
) -> None:
    preview.show_art({"front": striped(512)})
    control.set_orbit(Orbit().at(StandardView.FRONT).turned(1, 0))
    assert control.is_moving
    preview.grab()
    control.set_orbit(Orbit().at(StandardView.FRONT))
    moving = greens(preview.grab().toImage())
    # Of a picture that is looked up at single places a line is either there or it is not.
    assert max(moving) < 200
    still_one = greens(still(BOX, {"front": striped(512)}, control.orbit, QSize(400, 300)))
    assert sum(moving) / len(moving) == pytest.approx(sum(still_one) / len(still_one), rel=0.1)


def test_artwork_that_is_small_on_the_screen_is_halved_one_in_each_frame(dressed) -> None:
    halves = Halves()
    arts = [striped(64), striped(64)]
    small, large = (
        QPolygonF([QPointF(0, 0), QPointF(side, 0), QPointF(side, side), QPointF(0, side)])
        for side in (30, 60)
    )
    halves.begin_frame()
    assert halves.of(arts[0], large).width() == 64
    assert [halves.of(one, small).width() for one in arts] == [32, 64]
    halves.begin_frame()
    assert [halves.of(one, small).width() for one in arts] == [32, 32]
    halves.keep(arts[1:])
    halves.begin_frame()
    assert [halves.of(one, small).width() for one in reversed(arts)] == [32, 32]
