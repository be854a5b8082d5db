import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.camera import LARGEST, MARGIN, Camera

sizes = st.floats(1, 5000)
places = st.floats(-500, 5500)


def test_a_fitted_picture_is_whole_and_in_the_middle() -> None:
    camera = Camera(view=(800.0, 600.0)).of((2000.0, 1000.0))
    assert camera.scale == pytest.approx((800 - 2 * MARGIN) / 2000)
    assert camera.to_view((1000.0, 500.0)) == pytest.approx((400.0, 300.0))


@given(content=st.tuples(sizes, sizes), view=st.tuples(sizes, sizes), scale=st.floats(0.01, 40))
def test_zoom_stays_within_its_limits_and_the_picture_in_sight(
    content: tuple[float, float], view: tuple[float, float], scale: float
) -> None:
    camera = Camera(view=view).of(content).at_scale(scale)
    assert camera.smallest * 0.999 <= camera.scale <= max(LARGEST, camera.fit_scale) * 1.001
    for start, length, room in (
        (camera.left, content[0] * camera.scale, view[0]),
        (camera.top, content[1] * camera.scale, view[1]),
    ):
        if length <= room:
            assert start == pytest.approx((room - length) / 2)
        else:
            assert start <= 1e-6
            assert start + length >= room - 1e-6


def test_what_lies_under_the_cursor_stays_there() -> None:
    camera = Camera(view=(800.0, 600.0)).of((4000.0, 4000.0)).at_scale(1.0)
    before = camera.to_content((300.0, 200.0))
    assert camera.zoomed(1.5, (300.0, 200.0)).to_content((300.0, 200.0)) == pytest.approx(before)


def test_a_fitted_picture_follows_the_view_and_a_zoomed_one_keeps_its_middle() -> None:
    fitted = Camera(view=(800.0, 600.0)).of((4000.0, 4000.0))
    assert fitted.in_view((400.0, 300.0)).scale == pytest.approx((300 - 2 * MARGIN) / 4000)
    zoomed = fitted.at_scale(1.0)
    middle = zoomed.to_content((400.0, 300.0))
    assert zoomed.in_view((600.0, 500.0)).to_content((300.0, 250.0)) == pytest.approx(middle)


@given(point=st.tuples(places, places))
def test_places_go_there_and_back(point: tuple[float, float]) -> None:
    camera = Camera(view=(640.0, 480.0)).of((1234.0, 777.0)).at_scale(2.5, (10.0, 20.0))
    assert camera.to_content(camera.to_view(point)) == pytest.approx(point, abs=1e-6)
