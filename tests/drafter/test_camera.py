import numpy as np
import pytest

from app.drafter.camera import FILL, shot_camera, view_camera
from app.drafter.model import VIEWS
from tests.drafter.products import box


def test_all_views_have_one_scale_and_hold_the_product() -> None:
    model = box(400, 20, 60)
    corners = np.array([(x, y, z) for x in (-200, 200) for y in (-10, 10) for z in (0, 60.0)])
    spans = set()
    for view in VIEWS:
        camera = view_camera(model, view)
        spans.add(camera.span)
        places = camera.picture(corners)
        assert places.min() >= (1 - FILL) / 2 - 1e-9
        assert places.max() <= (1 + FILL) / 2 + 1e-9
    assert len(spans) == 1


@pytest.mark.parametrize(
    ("view", "right", "up"),
    [
        ("front", (1, 0, 0), (0, 0, 1)),
        ("back", (-1, 0, 0), (0, 0, 1)),
        ("side", (0, 1, 0), (0, 0, 1)),
        ("top", (1, 0, 0), (0, 1, 0)),
        ("bottom", (1, 0, 0), (0, -1, 0)),
    ],
)
def test_views_look_from_where_the_contract_says(view, right, up) -> None:
    camera = view_camera(box(), view)
    assert np.allclose(camera.right, right)
    assert np.allclose(camera.up, up)
    assert np.allclose(np.cross(camera.right, camera.up), camera.back)


def test_a_close_up_shows_its_span_at_its_centre() -> None:
    model = box()
    camera = shot_camera(model, model.shots[0])
    edge = camera.centre + camera.right * camera.span / 2
    assert np.allclose(camera.picture(np.stack([camera.centre, edge])), [[0.5, 0.5], [1, 0.5]])
