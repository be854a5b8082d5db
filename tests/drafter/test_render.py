import subprocess
import sys
from hashlib import sha256

import cv2
import numpy as np
import pytest

from app.drafter import solids
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.camera import common_span, view_camera
from app.drafter.errors import DrafterError
from app.drafter.lines import line_drawing
from app.drafter.model import VIEWS, Part
from app.drafter.render import photographer, render_shot, render_view
from app.drafter.smoothing import smoothed
from app.drafter.staging import loose_parts
from app.drafter.vtk_data import from_vtk
from tests.drafter.products import PLASTIC, ball, box, capped_bottle, one, product


def pixels(png: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)[..., ::-1].astype(int)


def product_width(picture: np.ndarray, row: int) -> int:
    """Green pixels of the row: the backdrop and its shadow are neutral."""
    line = picture[row]
    return int((line[:, 1] - line[:, 0] > 6).sum())


def test_every_view_is_a_picture_of_the_product_at_scale() -> None:
    model = box(40, 30, 60)
    for view in VIEWS:
        assert pixels(render_view(model, view, 256)).shape == (256, 256, 3)
    span = common_span(model)
    for view, width in (("front", 40), ("side", 30), ("top", 40)):
        seen = product_width(pixels(render_view(model, view, 512)), 256)
        assert seen == pytest.approx(width / span * 512, abs=2)


def test_the_backdrop_is_light_and_the_floor_has_a_shadow() -> None:
    model = ball()
    picture = pixels(render_view(model, "front", 256))
    assert picture[:10].min() > 245
    assert abs(picture[0, 0] - picture[0, 255]).max() <= 1
    foot_row = int(view_camera(model, "front").picture(np.zeros((1, 3)))[0, 1] * 256)
    foot = picture[foot_row + 1 : foot_row + 8, 128].sum(axis=1)
    side = picture[foot_row + 1 : foot_row + 8, 4].sum(axis=1)
    assert (side - foot).max() > 30


def test_the_backdrop_does_not_shine_round_to_the_other_rim() -> None:
    picture = pixels(render_view(box(200, 60, 60), "front", 900))
    for rim, beside in ((0, 1), (-1, -2)):
        assert np.abs(picture[rim] - picture[beside]).max() <= 1
        assert np.abs(picture[:, rim] - picture[:, beside]).max() <= 1


def test_finishes_look_different() -> None:
    def look(material: str, finish: str) -> np.ndarray:
        changed = type(PLASTIC)("#8a8a8a", "grey", material, finish)
        return pixels(render_view(one(solids.sphere(25), changed), "front", 192))

    pictures = [
        look(*name)
        for name in (
            ("polypropylene", "matte"),
            ("polypropylene", "glossy"),
            ("stainless steel", "polished"),
            ("glass", "transparent"),
            ("oak", "oiled"),
            ("cotton jersey", "heather"),
        )
    ]
    for i, first in enumerate(pictures):
        for second in pictures[i + 1 :]:
            assert np.abs(first - second)[60:130, 60:130].mean() > 1.5


def test_glass_lets_the_backdrop_through() -> None:
    clear = type(PLASTIC)("#203040", "blue", "glass", "transparent")
    solid = type(PLASTIC)("#203040", "blue", "ABS", "matte")
    through = pixels(render_view(one(solids.sphere(25), clear), "front", 128))[64, 64].sum()
    opaque = pixels(render_view(one(solids.sphere(25), solid), "front", 128))[64, 64].sum()
    assert through > opaque + 150


def test_colours_are_those_of_the_part() -> None:
    red = type(PLASTIC)("#b03030", "red", "polypropylene", "matte")
    picture = pixels(render_view(one(solids.sphere(25), red), "front", 128))
    seen = picture[52:76, 52:76].reshape(-1, 3).mean(axis=0)
    assert np.abs(seen - [0xB0, 0x30, 0x30]).max() < 28


def test_a_close_up_fills_the_frame() -> None:
    model = capped_bottle()
    picture = pixels(render_shot(model, model.shots[0], 128))
    assert (picture[:, :, 1] - picture[:, :, 0] > 6).mean() > 0.9


def test_a_second_process_paints_the_same_bytes() -> None:
    code = (
        "import sys, hashlib;"
        "from tests.drafter.products import capped_bottle;"
        "from app.drafter.render import render_view;"
        "from app.drafter.lines import line_drawing;"
        "m = capped_bottle();"
        "data = render_view(m, 'three_quarter', 256) + line_drawing(m, 'front').to_svg().encode();"
        "sys.stdout.write(hashlib.sha256(data).hexdigest())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    model = capped_bottle()
    data = render_view(model, "three_quarter", 256) + line_drawing(model, "front").to_svg().encode()
    assert run.stdout == sha256(data).hexdigest()


def test_the_same_view_again_is_the_same_after_another() -> None:
    model = capped_bottle()
    first = render_view(model, "front", 200)
    render_view(model, "top", 320)
    render_view(box(), "front", 200)
    assert sha256(render_view(model, "front", 200)).digest() == sha256(first).digest()


def test_sizes_out_of_range_are_refused() -> None:
    for size in (0, 5000):
        with pytest.raises(DrafterError, match="pixels wide"):
            render_view(ball(), "front", size)


def test_smoothing_softens_stairs_and_leaves_flats() -> None:
    picture = np.full((64, 64, 3), 240, np.uint8)
    for row in range(64):
        picture[row, : 10 + row // 4] = 40
    out = smoothed(picture)
    assert len(np.unique(out[..., 0])) > 4
    assert (out[:, 40:] == 240).all()
    assert (out[:, :6] == 40).all()


def test_a_cord_on_the_floor_leaves_no_smear_on_what_stands_behind_it() -> None:
    """The floor takes a cord's shadow; the product looks as it does without it."""
    wall = solids.revolve([(30.0, float(z)) for z in range(0, 125, 5)])
    body = Part("base", "Base", (wall,), PLASTIC)
    rod = solids.tube_along([(-60, -34, 3), (60, -34, 3)], 3.0, 24)
    shown = []
    for key in ("cord", "rail"):
        staged = photographer().studio.stage(product(body, Part(key, key, (rod,), PLASTIC)))
        values = staged.actors[0].GetMapper().GetInput().GetPointData().GetArray("studioOpen")
        shown.append(from_vtk(values).copy())
    # A rail of the same form is a part of the product, and keeps the light off it.
    assert (shown[0] - shown[1]).max() > 0.05


def test_only_what_lies_on_the_floor_is_loose() -> None:
    assert loose_parts(build(read_description("table lamp"))) == ("cord", "switch")
    # The cord of a desk lamp runs up its arms.
    assert loose_parts(build(read_description("desk lamp"))) == ("switch",)
    assert loose_parts(build(read_description("hoodie"))) == ()
