import xml.etree.ElementTree as ET

import cv2
import numpy as np
import pytest

from app.drafter.chains import chains, joined
from app.drafter.drawing import WEIGHTS, Drawing, DrawnDimension, Path
from app.drafter.errors import DrafterError

SVG = "{http://www.w3.org/2000/svg}"
SQUARE = np.array([(10, 10), (90, 10), (90, 90), (10, 90), (10, 10)], dtype=np.float64)
DRAWING = Drawing(
    "front",
    100.0,
    100.0,
    (
        Path(SQUARE, "outline"),
        Path(np.array([(10.0, 50), (90, 50)]), "crease"),
        Path(np.array([(10.0, 80), (90, 80)]), "stitch"),
        Path(np.array([(50.0, 10), (50, 90)]), "hidden"),
    ),
    {"body": (0.5, 0.5)},
    (DrawnDimension("W", "Overall width", 80.0, "linear", (0.1, 0.9), (0.9, 0.9)),),
)


def test_svg_is_in_mm_with_layers_and_line_weights() -> None:
    root = ET.fromstring(DRAWING.to_svg(scale=0.5, title="Tea & mug"))
    assert root.get("width") == "50mm"
    assert root.get("viewBox") == "0 0 50 50"
    assert root.find(f"{SVG}title").text == "Tea & mug"
    layers = {group.get("id"): list(group) for group in root.iter(f"{SVG}g")}
    assert {name: len(paths) for name, paths in layers.items()} == {
        "OUTLINE": 1,
        "DETAIL": 2,
        "STITCH": 1,
    }
    outline = layers["OUTLINE"][0]
    assert outline.get("stroke-width") == "0.5"
    assert outline.get("d") == "M 5,5 45,5 45,45 5,45 Z"
    assert layers["STITCH"][0].get("stroke-dasharray")
    assert len(set(WEIGHTS.values())) == 3


def test_further_layers_are_drawn_on_top() -> None:
    root = ET.fromstring(DRAWING.to_svg(layers=['<g id="CALLOUT"/>']))
    assert [g.get("id") for g in root.iter(f"{SVG}g")][-1] == "CALLOUT"


def test_png_shows_the_lines_on_white() -> None:
    picture = cv2.imdecode(np.frombuffer(DRAWING.to_png(1000), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture.shape == (1000, 1000)
    assert picture[0, 0] == 255
    assert picture[100, 500] < 90
    assert picture[500, 300] < 200
    # A dashed line is white for a part of its way, a whole line never.
    stitch = picture[795:806, 120:480].min(axis=0)
    assert stitch.min() < 120
    assert stitch.max() > 240
    assert picture[495:506, 120:480].min(axis=0).max() < 200
    assert DRAWING.to_png(200) == DRAWING.to_png(200)


def test_sizes_out_of_range_are_refused() -> None:
    with pytest.raises(DrafterError, match="pixels wide"):
        DRAWING.to_png(9000)


def test_an_empty_drawing_has_the_bounds_of_its_frame() -> None:
    empty = Drawing("top", 30.0, 40.0, ())
    assert empty.bounds().tolist() == [[0, 0], [30, 40]]


def test_chains_run_through_nodes_of_two_segments() -> None:
    pairs = np.array([(0, 1), (2, 1), (2, 3), (3, 4), (3, 5), (6, 7), (7, 8), (8, 6)])
    found = sorted(sorted(set(line.tolist())) for line in chains(pairs))
    assert found == [[0, 1, 2, 3], [3, 4], [3, 5], [6, 7, 8]]
    ring = next(line for line in chains(pairs) if 7 in line)
    assert ring[0] == ring[-1]


def test_lines_are_joined_when_they_go_on_the_same_way() -> None:
    one = np.array([(0.0, 0), (10, 0)])
    on = np.array([(20.0, 0), (10.1, 0)])
    off = np.array([(10.0, 0.1), (10, 9)])
    lines = joined([one, on, off], 0.5)
    assert len(lines) == 2
    longest = max(lines, key=len)
    assert {tuple(longest[0]), tuple(longest[-1])} == {(0, 0), (20, 0)}


def test_a_ring_in_two_halves_is_closed() -> None:
    t = np.linspace(0, np.pi, 40)
    halves = [np.column_stack([np.cos(a), np.sin(a)]) for a in (t, t + np.pi)]
    (ring,) = joined(halves, 0.05)
    assert np.all(ring[0] == ring[-1])
