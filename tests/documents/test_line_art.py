from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from app.documents.line_art import read_line_art, read_pixel_art
from app.documents.path_data import path_points
from app.domain.errors import RefusedInputError


def test_size_layers_and_occupied_box_are_read(bottle_art):
    art = read_line_art(bottle_art)
    assert (art.width, art.height) == (93, 260)
    assert {layer: len(found) for layer, found in art.layers.items()} == {
        "OUTLINE": 2,
        "DETAIL": 3,
        "STITCH": 1,
    }
    assert art.occupied == pytest.approx((10 / 93, 10 / 260, 83 / 93, 254 / 260))


def test_a_line_may_state_its_own_weight_and_dashes():
    lines = "".join(
        f'<path d="M1 1L9 9" stroke-width="{weight}" stroke-dasharray="{dashes}"/>'
        for weight, dashes in ((0.18, "2 0.8"), ("1e9", "x"), ("nan", "-1"))
    )
    art = read_line_art(f'<svg viewBox="0 0 9 9"><g id="DETAIL">{lines}</g></svg>')
    stated = [(stroke.weight, stroke.dashes) for stroke in art.layers["DETAIL"]]
    assert stated == [(0.18, (2.0, 0.8)), (0.25, ()), (0.25, ())]


def test_line_weights_are_those_of_the_paper_not_of_the_drawing(bottle_art):
    assert 'stroke-width="0.5"' in read_line_art(bottle_art).to_svg(93)
    assert 'stroke-width="1.25"' in read_line_art(bottle_art).to_svg(93 * 0.4)


@pytest.mark.parametrize(
    ("data", "points"),
    [
        ("M1 2L3 4", [(1, 2), (3, 4)]),
        ("m1,2 3,4", [(1, 2), (4, 6)]),
        ("M1 1h2v3H0V0", [(1, 1), (3, 1), (3, 4), (0, 4), (0, 0)]),
        ("M0 0c1 1 2 2 3 3", [(0, 0), (1, 1), (2, 2), (3, 3)]),
        ("M2 2l1 0zl0 1", [(2, 2), (3, 2), (2, 3)]),
        ("M0 0A5 5 0 0 1 10-.5", [(0, 0), (10, -0.5)]),
        ("M1e1 2.5.5 3", [(10, 2.5), (0.5, 3)]),
        ("", []),
    ],
)
def test_path_data(data, points):
    assert path_points(data) == points


@given(st.text(alphabet="MLHVCSQTAZmlz0123456789.,- e", max_size=40))
def test_any_path_data_is_read_or_refused(data):
    try:
        path_points(data)
    except ValueError:
        return


def png(picture):
    data = io.BytesIO()
    picture.save(data, "PNG")
    return data.getvalue()


def test_pixels_on_a_light_ground_have_a_box():
    picture = Image.new("RGB", (200, 100), "#fdfdfd")
    ImageDraw.Draw(picture).rectangle((50, 20, 149, 79), outline="black")
    art = read_pixel_art(png(picture))
    assert (art.width, art.height) == (200, 100)
    assert art.occupied == (0.25, 0.2, 0.75, 0.8)
    assert read_pixel_art(png(Image.new("RGBA", (10, 10)))).occupied == (0, 0, 1, 1)


def test_damaged_and_huge_pictures_are_refused():
    with pytest.raises(RefusedInputError, match="damaged"):
        read_pixel_art(b"GIF89a")
    with pytest.raises(RefusedInputError, match="damaged"):
        read_pixel_art(png(Image.new("L", (50, 50)))[:60])
    with pytest.raises(RefusedInputError, match="too large"):
        read_pixel_art(png(Image.new("1", (9000, 9000))))
