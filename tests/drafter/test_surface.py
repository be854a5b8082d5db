import numpy as np

from app.drafter import solids
from app.drafter.model import Mesh
from app.drafter.surface import shaded


def test_a_box_keeps_flat_sides_and_a_ball_is_smooth() -> None:
    box = shaded(solids.rounded_box((10, 10, 10), 0))
    assert np.allclose(np.abs(box.normals[np.unique(box.faces)]).max(axis=1), 1)
    ball = shaded(solids.sphere(10))
    assert np.allclose(ball.normals, ball.points / 10, atol=0.01)


def test_a_rim_splits_between_lid_and_wall() -> None:
    surface = shaded(solids.revolve([(10, 0), (10, 20)]))
    corner = surface.normals[surface.faces]
    level = np.abs(corner[..., 2]) < 1e-6
    upright = np.abs(corner[..., 2]) > 1 - 1e-6
    assert (level | upright).all()


def test_points_that_coincide_are_shaded_as_one() -> None:
    ball = solids.sphere(10, 64)
    points = ball.points[ball.faces].reshape(-1, 3)
    loose = Mesh(points, np.arange(len(points), dtype=np.int32).reshape(-1, 3))
    assert len(shaded(loose).points) == len(ball.points)
