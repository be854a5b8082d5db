import math

import numpy as np
import pytest

from app.drafter import solids
from app.drafter.model import Line, Mesh
from app.drafter.solids_cloth import sheet

L_SECTION = [(0, 0), (10, 0), (10, 2), (2, 2), (2, 10), (0, 10)]
BEND = solids.smooth_curve([(0, 0, 0), (0, 0, 50), (50, 0, 80)], 64)
SOLIDS = {
    "cylinder": solids.revolve([(10, 0), (10, 20)]),
    "cylinder, profile downwards": solids.revolve([(10, 20), (10, 0)]),
    "cup": solids.revolve([(0, 0), (10, 0), (10, 20), (9, 20), (9, 1), (0, 1)]),
    "ring": solids.revolve(solids.circle(2, 32, (10, 0)), closed=True),
    "box": solids.rounded_box((10, 20, 30), 2),
    "sharp box": solids.rounded_box((10, 20, 30), 0),
    "sphere": solids.sphere(10),
    "disc": solids.disc(5, 2),
    "tube": solids.tube_along(BEND, 5, round_ends=True),
    "torus": solids.tube_along(np.column_stack([solids.circle(20), np.zeros(128)]), 5, closed=True),
    "concave sweep": solids.sweep(L_SECTION, [(0, 0, 0), (0, 50, 0)]),
    "strap": solids.sweep([(-5, -1), (5, -1), (5, 1), (-5, 1)], BEND, up=(0, 1, 0)),
    "holed plate": solids.extrude(solids.circle(10), 5, [solids.circle(3)]),
    "bevelled plate": solids.extrude(solids.rounded_rectangle(40, 30, 5), 5, bevel=1),
    "panel": solids.panel(L_SECTION, 2),
    "cushion": solids.inflate(solids.rounded_rectangle(300, 300, 30), 80),
}


@pytest.mark.parametrize("name", SOLIDS)
def test_solids_are_closed_and_look_outwards(name: str) -> None:
    mesh = SOLIDS[name]
    assert mesh.is_watertight()
    assert mesh.volume() > 0


def test_volumes_and_sizes_are_those_of_geometry() -> None:
    share = math.sin(2 * math.pi / 128) / (2 * math.pi / 128)
    assert SOLIDS["cylinder"].volume() == pytest.approx(math.pi * 100 * 20 * share)
    assert SOLIDS["sphere"].volume() == pytest.approx(4 / 3 * math.pi * 1000, rel=2e-3)
    assert SOLIDS["sharp box"].volume() == pytest.approx(6000)
    assert SOLIDS["concave sweep"].volume() == pytest.approx(36 * 50)
    assert SOLIDS["panel"].volume() == pytest.approx(36 * 2)
    assert SOLIDS["holed plate"].volume() == pytest.approx(math.pi * 91 * 5 * share)
    assert np.allclose(SOLIDS["box"].bounds(), [[-5, -10, -15], [5, 10, 15]])
    assert np.allclose(SOLIDS["panel"].bounds(), [[0, -1, 0], [10, 1, 10]])


def test_cushion_is_as_thick_as_asked_and_thin_at_the_seam() -> None:
    mesh = SOLIDS["cushion"]
    assert mesh.bounds()[:, 1] == pytest.approx([-40, 40])
    rim = np.abs(mesh.points[:, 0]) > 149.99
    assert np.allclose(mesh.points[rim, 1], 0, atol=1e-9)


def test_sheet_follows_a_concave_outline_exactly() -> None:
    outline = np.array([(0, 0), (100, 0), (100, 100), (52, 100), (50, 10), (48, 100), (0, 100.0)])
    points, faces, rim = sheet(outline, 7)
    a, b, c = (points[faces[:, i]] for i in range(3))
    area = ((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]) / 2
    assert (area > 0).all()
    assert area.sum() == pytest.approx(100 * 100 - 180, rel=1e-9)
    for corner in outline:
        assert np.linalg.norm(points[:rim] - corner, axis=1).min() == 0


def test_smooth_curve_goes_through_its_points() -> None:
    given = np.array([(0, 0), (10, 5), (20, 0), (25, 20.0)])
    curve = solids.smooth_curve(given, 400)
    for point in given:
        assert np.linalg.norm(curve - point, axis=1).min() < 0.06
    steps = np.linalg.norm(np.diff(curve, axis=0), axis=1)
    assert steps.max() < 1.05 * steps.min()


def test_rounded_polygon_cuts_radii_that_do_not_fit() -> None:
    outline = solids.rounded_polygon([(0, 0), (10, 0), (10, 4), (0, 4)], 50)
    assert outline.min() >= 0
    assert np.allclose(outline.max(axis=0), [10, 4])
    assert len(np.unique(outline.round(9), axis=0)) == len(outline)


def test_moves_keep_solids_outward() -> None:
    box = SOLIDS["box"]
    mirrored = solids.mirror(solids.move(box, 50), "x")
    assert mirrored.volume() == pytest.approx(box.volume())
    assert np.allclose(mirrored.bounds(), [[-55, -10, -15], [-45, 10, 15]])
    turned = solids.rotate(box, "z", 90)
    assert np.allclose(turned.bounds(), [[-10, -5, -15], [10, 5, 15]])
    line = solids.rotate(Line(np.array([[1.0, 0, 0]]), "seam"), "z", 90)
    assert np.allclose(line.points, [[0, 1, 0]])


def test_on_surface_lays_a_path_on_the_front() -> None:
    ball = solids.sphere(50)
    path = [(-30, 0), (30, 0), (80, 0)]
    laid = solids.on_surface(ball, path, lift=0)
    assert len(laid) > 10
    assert np.allclose(np.linalg.norm(laid, axis=1), 50, atol=0.1)
    assert (laid[:, 1] < 0).all()
    assert (solids.on_surface(ball, path, "back")[:, 1] > 0).all()


def test_an_open_mesh_is_not_watertight() -> None:
    ball = SOLIDS["sphere"]
    assert not Mesh(ball.points, ball.faces[1:]).is_watertight()
    flipped = ball.faces.copy()
    flipped[0] = flipped[0][::-1]
    assert not Mesh(ball.points, flipped).is_watertight()
