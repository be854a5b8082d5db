import math
from decimal import Decimal

import numpy as np
import pytest

from app.domain.packaging import DEFAULTS, Package, PackageType, Panel
from app.ui.orbit import ANGLES, Orbit, StandardView
from app.ui.scene import PanelMesh, package_meshes

BOX = Package(width=Decimal(180), height=Decimal(320), depth=Decimal(120))
TUBE = Package(type=PackageType.CYLINDER, width=Decimal(90), height=Decimal(240), depth=Decimal(90))


def outward(mesh: PanelMesh) -> bool:
    """Every face turns its front away from the middle of the package."""
    for face in mesh.faces:
        corners = mesh.points[list(face)]
        normal = np.cross(corners[1] - corners[0], corners[2] - corners[1])
        if normal @ corners.mean(axis=0) <= 0:
            return False
    return True


@pytest.mark.parametrize("package", [BOX, TUBE])
def test_a_package_has_its_true_size_and_faces_outwards(package: Package) -> None:
    meshes = package_meshes(package)
    points = np.vstack([mesh.points for mesh in meshes])
    sides = points.max(axis=0) - points.min(axis=0)
    wanted = [float(package.width), float(package.depth), float(package.height)]
    assert sides == pytest.approx(wanted, rel=1e-9)
    assert all(outward(mesh) for mesh in meshes)
    assert {mesh.panel for mesh in meshes} == {one.panel for one in package.panels()}


def test_artwork_of_a_box_stands_upright_on_every_side() -> None:
    for mesh in package_meshes(BOX):
        assert mesh.uv.min() == 0
        assert mesh.uv.max() == 1
        if mesh.panel in (Panel.FRONT, Panel.BACK, Panel.LEFT, Panel.RIGHT):
            up = mesh.points[:, 2] > 0
            assert (mesh.uv[up, 1] == 1).all()
    front = next(one for one in package_meshes(BOX) if one.panel is Panel.FRONT)
    assert front.points[:, 1] == pytest.approx([-60.0] * 4)
    assert (front.uv[front.points[:, 0] > 0, 0] == 1).all()


def test_the_wrap_of_a_cylinder_goes_round_once_with_its_seam_at_the_back() -> None:
    body = next(one for one in package_meshes(TUBE) if one.panel is Panel.BODY)
    seam = body.points[(body.uv[:, 0] == 0) | (body.uv[:, 0] == 1)]
    assert seam[:, 1] == pytest.approx([45.0] * len(seam))
    middle = body.points[np.isclose(body.uv[:, 0], 0.5)]
    assert middle[:, 1] == pytest.approx([-45.0] * len(middle))
    quarter = body.points[np.isclose(body.uv[:, 0], 0.25)]
    assert (quarter[:, 0] < 0).all()


def test_panels_have_their_true_sizes() -> None:
    sizes = {one.panel: (one.width, one.height) for one in TUBE.panels()}
    assert sizes[Panel.BODY] == (Decimal("282.7"), Decimal(240))
    assert {one.panel: one.width for one in BOX.panels()}[Panel.LEFT] == Decimal(120)
    assert DEFAULTS[PackageType.CYLINDER].type is PackageType.CYLINDER


@pytest.mark.parametrize("size", ["14.9", "2000.1"])
def test_sizes_that_cannot_be_made_are_refused(size: str) -> None:
    with pytest.raises(ValueError, match="width"):
        Package(width=Decimal(size))


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
    points = np.vstack([mesh.points for mesh in package_meshes(BOX)])
    radius = float(np.linalg.norm(points, axis=1).max())
    seen = orbit.project(points, radius, (640.0, 400.0))
    assert (seen[:, :2] >= 0).all()
    assert (seen[:, 0] <= 640).all()
    assert (seen[:, 1] <= 400).all()
    assert (seen[:, 2] > 0).all()


def test_the_front_is_seen_as_it_is_read() -> None:
    front = next(one for one in package_meshes(BOX) if one.panel is Panel.FRONT)
    seen = Orbit().at(StandardView.FRONT).project(front.points, 200.0, (400.0, 400.0))
    left_bottom, right_bottom, right_top, _ = seen[:, :2]
    assert left_bottom[0] < right_bottom[0]
    assert right_top[1] < right_bottom[1]
    assert math.isclose(left_bottom[1], right_bottom[1], abs_tol=1e-6)
