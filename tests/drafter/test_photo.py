import io
import random

import cv2
import numpy as np
import pytest
from PIL import Image

from app.drafter.brief import read_description
from app.drafter.errors import DrafterError
from app.drafter.photo import PhotoProduct, assigned, read_photographs
from app.drafter.photo_crops import photo_crops
from app.drafter.photo_decode import decoded
from app.drafter.photo_lines import UNSCALED, photo_line_drawing
from app.drafter.photo_product import PhotographedProduct
from app.drafter.worker import DrawRequest, Worker

WORDS = read_description("a box")
TALL = read_description("a box, 300 mm tall")


def picture(
    *,
    colour: tuple[int, int, int] = (30, 60, 150),
    backdrop: tuple[int, int, int] = (236, 234, 230),
    size: tuple[int, int] = (900, 700),
) -> np.ndarray:
    """A two-coloured box of 300 x 450 pixels with a round button, lit unevenly, with noise."""
    width, height = size
    shade = np.linspace(1.0, 0.9, height)[:, None, None]
    canvas = np.ones((height, width, 3)) * np.array(backdrop) * shade
    canvas = np.ascontiguousarray(canvas)
    cv2.rectangle(canvas, (300, 150), (599, 599), colour, -1)
    cv2.rectangle(canvas, (300, 150), (599, 239), (190, 40, 40), -1)
    cv2.circle(canvas, (450, 420), 60, (230, 200, 60), -1, cv2.LINE_AA)
    noise = np.random.default_rng(3).normal(0, 2.5, canvas.shape)
    return np.clip(canvas + noise, 0, 255).astype(np.uint8)


def encoded(pixels: np.ndarray, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, kind, **options)
    return out.getvalue()


@pytest.fixture(scope="module")
def unscaled() -> PhotoProduct:
    return read_photographs([("box_front.jpg", encoded(picture()))], WORDS)


@pytest.fixture(scope="module")
def scaled() -> PhotoProduct:
    return read_photographs([("front.jpg", encoded(picture()))], TALL)


def test_outline_and_palette_of_a_plain_photograph(unscaled: PhotoProduct) -> None:
    product, photo = unscaled, unscaled.views[0]
    assert photo.found
    assert photo.sure
    assert photo.aspect == pytest.approx(300 / 450, rel=0.02)
    assert [photo.box.left * 900, photo.box.bottom * 700] == pytest.approx([300, 600], abs=4)
    found = [tuple(int(s.colour[i : i + 2], 16) for i in (1, 3, 5)) for s in product.palette]
    for true in ((30, 60, 150), (190, 40, 40), (230, 200, 60)):
        assert min(np.abs(np.subtract(true, c)).max() for c in found) < 12
    assert len(product.palette) == 3
    assert sum(s.share for s in product.palette) == pytest.approx(1, abs=0.01)
    assert product.palette[0].share == pytest.approx(1 - 0.2 - np.pi * 60**2 / 135_000, abs=0.03)


def test_no_number_without_a_known_size(unscaled: PhotoProduct) -> None:
    assert unscaled.dimensions == ()
    assert unscaled.views[0].mm_per_px is None
    assert any("state one" in note.meaning for note in unscaled.notes)


def test_one_known_size_gives_the_other(scaled: PhotoProduct) -> None:
    by_code = {d.code: d for d in scaled.dimensions}
    assert by_code["H"].value == 300
    assert by_code["H"].stated
    assert by_code["W"].value == pytest.approx(200, rel=0.02)
    assert not by_code["W"].stated
    assert "D" not in by_code


def test_the_side_view_gives_the_depth() -> None:
    wide = cv2.resize(picture(), (450, 700))
    images = [("front.jpg", encoded(picture())), ("side.jpg", encoded(wide))]
    product = read_photographs(images, TALL)
    depth = next(d for d in product.dimensions if d.code == "D")
    assert depth.value == pytest.approx(100, rel=0.03)
    assert depth.view == "side"


def test_sizes_that_do_not_fit_the_picture_are_said() -> None:
    brief = read_description("a box, 300 mm tall, 300 mm wide")
    product = read_photographs([("front.jpg", encoded(picture()))], brief)
    assert any("off its proportions" in note.meaning for note in product.notes)


def test_a_product_like_its_background_is_not_measured() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (400, 500, 3)).astype(np.uint8)
    product = read_photographs([("front.png", encoded(noise, "PNG"))], TALL)
    photo = product.views[0]
    assert not photo.found
    assert photo.mask.all()
    assert product.dimensions == ()
    assert any("could not be told apart" in note.meaning for note in product.notes)


def test_alpha_is_the_outline() -> None:
    pixels = np.zeros((300, 400, 4), np.uint8)
    pixels[50:250, 100:200] = (250, 250, 250, 255)
    product = read_photographs([("x.png", encoded(pixels, "PNG"))], WORDS)
    assert product.views[0].aspect == pytest.approx(0.5, rel=0.02)
    assert product.palette[0].colour == "#fafafa"


def test_views_by_name_then_in_order() -> None:
    names = ["IMG_1.jpg", "chair-BACK.png", "left side.webp", "IMG_2.jpg", "topaz.jpg", "IMG_3.jpg"]
    views = ["front", "back", "side", "top", "bottom", "three_quarter"]
    assert assigned(names) == views
    assert assigned(["front_1.jpg", "front_2.jpg"]) == ["front", "back"]
    assert assigned([f"{n}.jpg" for n in range(7)])[6] is None


def test_a_turned_photograph_is_set_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(picture(), "JPEG", exif=exif)
    assert decoded(data, "x.jpg").pixels.shape == (900, 700, 3)


def test_cmyk_becomes_srgb() -> None:
    out = io.BytesIO()
    Image.new("CMYK", (80, 80), (0, 255, 255, 0)).save(out, "JPEG")
    red, green, blue = decoded(out.getvalue(), "x.jpg").pixels[40, 40].tolist()
    assert red > 200
    assert max(green, blue) < 60


def test_line_art_has_the_outline_and_the_edges_inside(scaled: PhotoProduct) -> None:
    drawing = photo_line_drawing(scaled.views[0], scaled.dimensions)
    outline = next(path for path in drawing.paths if path.kind == "outline")
    assert outline.is_closed
    assert np.ptp(outline.points, axis=0) == pytest.approx((200, 300), rel=0.02)
    inner = [path for path in drawing.paths if path.kind in ("crease", "detail")]
    assert inner
    # The colour change runs level at a fifth of the height, right across.
    level = max(inner, key=lambda path: float(np.ptp(path.points[:, 0])))
    assert np.ptp(level.points[:, 0]) > 150
    top = outline.points[:, 1].min()
    assert np.median(level.points[:, 1]) - top == pytest.approx(60, abs=4)
    svg = drawing.to_svg()
    assert 'id="OUTLINE"' in svg
    assert 'id="DETAIL"' in svg
    ends = {d.code: (d.start, d.end) for d in drawing.dimensions}
    assert (ends["W"][1][0] - ends["W"][0][0]) * drawing.width_mm == pytest.approx(200, rel=0.02)


def test_line_art_without_scale_is_in_units_of_its_own(unscaled: PhotoProduct) -> None:
    assert photo_line_drawing(unscaled.views[0]).width_mm == UNSCALED


def test_crops_are_pieces_of_the_photograph(unscaled: PhotoProduct) -> None:
    photo = unscaled.views[0]
    crops = photo_crops(photo)
    assert 6 <= len(crops) <= 8
    assert len({crop.title for crop in crops}) == len(crops)
    for crop in crops:
        x, y = round(crop.box.left * 900), round(crop.box.top * 700)
        side = len(crop.pixels)
        assert np.array_equal(crop.pixels, photo.pixels[y : y + side, x : x + side])
        assert ("left" in crop.title) <= (crop.box.left + crop.box.right < 1)


def test_the_same_photographs_give_the_same_answers() -> None:
    images = [("front.jpg", encoded(picture()))]
    first, second = (PhotographedProduct(images, TALL) for _ in range(2))
    assert first.facts() == second.facts()
    assert first.picture("front") == second.picture("front")
    assert first.line_drawing("front").to_svg() == second.line_drawing("front").to_svg()
    key = first.facts().shots[0].key
    assert first.close_up(key) == second.close_up(key)
    with pytest.raises(DrafterError, match="no photograph of the back view"):
        first.picture("back")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        encoded(picture())[:200],
        encoded(picture(), "PNG")[:5000],
        encoded(picture()[:20, :20], "PNG"),
        encoded(picture(), "GIF"),
        b"II*\0" + bytes(200),
    ],
)
def test_what_is_no_photograph_is_refused(data: bytes) -> None:
    with pytest.raises(DrafterError) as caught:
        read_photographs([("front.jpg", data)], WORDS)
    assert caught.value.message.endswith(".")
    assert caught.value.hint


def test_a_picture_bomb_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    with pytest.raises(DrafterError, match="million pixels"):
        read_photographs([("front.png", out.getvalue())], WORDS)


def test_none_and_too_many_are_refused() -> None:
    with pytest.raises(DrafterError, match="No photograph"):
        read_photographs([], WORDS)
    with pytest.raises(DrafterError, match="13 photographs"):
        read_photographs([("x.jpg", b"")] * 13, WORDS)


def test_mutated_pictures_give_pixels_or_a_sentence() -> None:
    small = cv2.resize(picture(), (180, 140))
    chance = random.Random(5)
    outcomes = {"read": 0, "refused": 0}
    for kind in ("PNG", "JPEG", "WEBP"):
        source = encoded(small, kind)
        for _ in range(120):
            data = bytearray(source)
            for _ in range(chance.choice((1, 4, 20))):
                data[chance.randrange(len(data))] = chance.randrange(256)
            try:
                decoded(bytes(data), "x")
            except DrafterError:
                outcomes["refused"] += 1
            else:
                outcomes["read"] += 1
    assert min(outcomes.values()) > 10


def test_the_worker_answers_from_photographs() -> None:
    photos = (("front.jpg", encoded(picture())),)
    worker = Worker()
    facts = worker.perform(DrawRequest("300 mm tall", photographs=photos, task="facts")).photo_facts
    assert facts is not None
    assert facts.views == facts.drawn_in_mm == ("front",)
    assert [d.code for d in facts.dimensions] == ["W", "H"]
    sketch = worker.perform(DrawRequest("300 mm tall", photographs=photos, task="sketch"))
    assert sketch.svg is not None
    assert sketch.png is not None
    shot = worker.perform(DrawRequest("", photographs=photos, task="shot", shot=facts.shots[0].key))
    assert shot.png is not None
    assert worker.perform(DrawRequest(photographs=photos)).png is not None
