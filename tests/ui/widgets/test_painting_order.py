import numpy as np

from app.domain.packaging.dieline_pack import Pack
from app.domain.packaging.mockup import mockup
from app.ui.packaging.orbit import Orbit
from app.ui.packaging.scene import Scene
from app.ui.widgets.painting_order import back_to_front


def square(x: float, y: float, z: float, side: float = 1.0) -> np.ndarray:
    low, high = -side / 2, side / 2
    corners = np.array(((low, 0, low), (high, 0, low), (high, 0, high), (low, 0, high)))
    return corners + np.array((x, y, z))


def test_the_farthest_comes_first_even_where_its_middle_is_nearer() -> None:
    eye = np.array((0.0, -10.0, 0.0))
    near, far = square(4.0, -1.0, 0.0), square(0.0, 0.0, 0.0, side=12)
    assert back_to_front([near, far], eye) == [1, 0]
    assert back_to_front([far, near], eye) == [0, 1]
    assert back_to_front([far], eye) == [0]


def test_no_face_covers_one_that_is_wholly_in_front_of_it() -> None:
    scene = Scene(mockup(Pack(width=60, depth=40, height=120)))
    boards = [one for one in scene.solids if not one.art]
    for folded in np.linspace(0, 1, 9):
        pose = scene.pose(float(folded))
        outlines = [pose.points(one) for one in boards]
        for azimuth in (10, 130, 250):
            orbit = Orbit(azimuth, 25)
            eye = orbit.direction * orbit.distance(pose.radius)
            order = back_to_front(outlines, eye)
            assert sorted(order) == list(range(len(boards)))
