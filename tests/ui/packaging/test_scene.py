import numpy as np
import pytest

from app.domain.packaging.dieline_pack import Pack, Structure
from app.domain.packaging.mockup import mockup
from app.domain.packaging.packaging import PackageType
from app.ui.packaging.orbit import ANGLES, Orbit, StandardView
from app.ui.packaging.scene import Scene, Solid, brightness, key_direction

BOX = Pack(width=180, height=320, depth=120)
TUBE = Pack(
    type=PackageType.CYLINDER,
    structure=Structure.TUBE_WRAP,
    width=87,
    depth=87,
    height=240,
    caliper=0.15,
)


def panel(scene: Scene, name: str) -> Solid:
    return next(one for one in scene.solids if one.art == name and not one.is_bleed)


@pytest.mark.parametrize("pack", [BOX, TUBE])
def test_a_closed_package_has_its_size_and_faces_outwards(pack: Pack) -> None:
    scene = Scene(mockup(pack))
    pose = scene.pose(1.0)
    points = np.vstack([pose.points(one) for one in scene.solids if one.art])
    sides = points.max(axis=0) - points.min(axis=0)
    outer = 90.3 if pack is TUBE else 0
    wanted = (outer, outer, 240) if pack is TUBE else (180.4, 120.4, 321.6)
    assert sides == pytest.approx(wanted, abs=0.01)
    for one in scene.solids:
        if one.art and not one.is_bleed:
            middle = pose.points(one).mean(axis=0)
            if not one.is_curved:
                assert float(pose.normals(one)[0] @ middle) > 0
    assert set(scene.panels) == {one.art for one in scene.solids if one.art}
    assert np.linalg.norm(points, axis=1).max() < pose.radius + 1


def test_a_part_knows_where_its_whole_artwork_lies() -> None:
    scene = Scene(mockup(BOX))
    pose = scene.pose(1.0)
    front = panel(scene, "front")
    points = pose.points(front)
    frame = front.frame(points)
    assert front.is_whole
    again = np.column_stack((front.uv, np.ones(len(front.uv)))) @ frame
    assert again == pytest.approx(points, abs=1e-6)
    # Along u the front runs to the right, along v upwards.
    assert frame[0] == pytest.approx((180.4, 0, 0), abs=1e-6)
    assert frame[1] == pytest.approx((0, 0, 320.8), abs=1e-6)


def test_folding_only_moves_faces() -> None:
    scene = Scene(mockup(BOX))
    flat, closed = scene.pose(0.0), scene.pose(1.0)
    spans = [np.ptp(flat.points(one)[:, 1]) for one in scene.solids]
    assert max(spans) == pytest.approx(0, abs=1e-9)
    for one in scene.solids:
        assert one.points.shape == flat.points(one).shape == closed.points(one).shape
    assert scene.folds
    tube = Scene(mockup(TUBE))
    assert not tube.folds
    assert tube.pose(0.3).folded == 1.0


def test_the_main_lamp_follows_the_camera_and_three_sides_differ() -> None:
    orbit = Orbit()
    sides = np.array(((0.0, -1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)))
    shades = brightness(sides, orbit.azimuth)
    assert len(set(shades.round(2))) == 3
    assert shades.min() > 0.6
    for turn in (0.0, 90.0, 200.0):
        out = np.array([[np.sin(np.radians(turn)), -np.cos(np.radians(turn)), 0.0]])
        front = brightness(np.array([[0.0, -1.0, 0.0]]), 0.0)
        assert brightness(out, turn) == pytest.approx(front)
        assert np.linalg.norm(key_direction(turn)) == pytest.approx(1.0)


def test_the_shadow_lies_under_the_package_and_fades_out() -> None:
    shadow = Scene(mockup(BOX)).shadow()
    assert shadow.corners[:, 2] == pytest.approx([-160.8] * 4, abs=0.5)
    middle = len(shadow.alpha) // 2
    assert shadow.alpha[middle, middle] > 60
    assert shadow.alpha[0].max() == shadow.alpha[:, 0].max() == 0


def test_an_orbit_never_tips_over_and_keeps_its_distance() -> None:
    orbit = Orbit().turned(400, 200)
    assert -180 <= orbit.azimuth < 180
    assert orbit.elevation <= 89
    assert np.linalg.norm(orbit.direction) == pytest.approx(1.0)
    assert orbit.zoomed(100).zoom == 4.0
    assert orbit.zoomed(2).distance(1.0) == pytest.approx(orbit.distance(1.0) / 2)


@pytest.mark.parametrize("view", StandardView)
def test_from_every_standard_view_all_of_the_package_is_seen(view: StandardView) -> None:
    orbit = Orbit().at(view)
    assert (orbit.azimuth, orbit.elevation) == ANGLES[view]
    scene = Scene(mockup(BOX))
    for folded in (0.0, 0.5, 1.0):
        pose = scene.pose(folded)
        points = np.vstack([pose.points(one) for one in scene.solids if not one.is_bleed])
        seen = orbit.project(points, pose.radius, (640.0, 400.0))
        assert (seen[:, :2] >= 0).all()
        assert (seen[:, 0] <= 640).all()
        assert (seen[:, 1] <= 400).all()
        assert (seen[:, 2] > 0).all()


def test_the_front_is_seen_as_it_is_read() -> None:
    scene = Scene(mockup(BOX))
    pose = scene.pose()
    front = panel(scene, "front")
    seen = Orbit().at(StandardView.FRONT).project(pose.points(front), 200.0, (400.0, 400.0))
    corner = {tuple(uv): place[:2] for uv, place in zip(front.uv.round(), seen, strict=True)}
    assert corner[0, 0][0] < corner[1, 0][0]
    assert corner[1, 1][1] < corner[1, 0][1]
