import numpy as np
import pytest

from app.drafter.lines import line_drawing
from tests.drafter.archetypes.vessel_checks import drawn, held_ml, measure, part, size


@pytest.mark.parametrize(
    ("text", "axis", "mm"),
    [
        ("carton 100 mm wide", 0, 100),
        ("carton 180 mm tall", 1, 180),
        ("carton with hang tab, 200 mm tall", 1, 200),
        ("paper tube 20 cm tall", 1, 200),
        ("paper tube 8 cm diameter", 0, 80),
        ("squeeze tube 16 cm tall", 1, 160),
        ("cosmetic jar 5 cm tall", 1, 50),
        ("food jar 12 cm tall", 1, 120),
        ("pump bottle 18 cm tall", 1, 180),
    ],
)
def test_stated_sizes_are_exact(text: str, axis: int, mm: float) -> None:
    assert size(drawn(text))[axis] == pytest.approx(mm, abs=0.1)


def test_a_carton_is_hollow_by_its_caliper() -> None:
    model = drawn("carton 100 mm wide, 150 mm tall, 50 mm deep")
    assert size(model) == pytest.approx((100, 150, 50), abs=0.1)
    assert measure(model, "A") == pytest.approx(99, abs=0.01)
    assert measure(model, "B") == pytest.approx(49, abs=0.01)
    assert measure(model, "G") == pytest.approx(0.5)


def test_corrugated_board_is_thicker() -> None:
    assert measure(drawn("corrugated board box"), "G") == pytest.approx(1.6)


def test_a_cartons_edges_are_drawn() -> None:
    paths = line_drawing(drawn("carton 100 mm wide, 150 mm tall"), "front").paths
    corners = np.vstack([path.points for path in paths if path.kind == "outline"])
    assert np.ptp(corners, axis=0) == pytest.approx([100, 150], abs=1.0)
    assert sum(np.linalg.norm(np.diff(p.points, axis=0), axis=1).sum() for p in paths) > 450


def test_a_window_is_cut_and_filmed() -> None:
    plain, cut = drawn("carton"), drawn("carton with window")
    assert plain.part("film") is None
    front, whole = part(cut, "body").meshes[0], part(plain, "body").meshes[0]
    hole = measure(cut, "J") * measure(cut, "K")
    assert whole.volume() - front.volume() == pytest.approx(0.5 * hole, rel=0.05)
    film = part(cut, "film").bounds()
    assert np.ptp(film[:, 0]) > measure(cut, "J")


def test_a_tear_strip_is_perforated() -> None:
    assert {line.kind for line in part(drawn("carton with tear strip"), "body").lines} == {"stitch"}
    assert part(drawn("carton"), "body").lines == ()


def test_a_paper_tubes_lid_meets_its_body() -> None:
    model = drawn("paper tube")
    gap = part(model, "lid").bounds()[0, 2] - part(model, "body").bounds()[1, 2]
    assert 0.3 < gap < 1.2
    assert part(model, "neck").bounds()[1, 2] > part(model, "lid").bounds()[0, 2]


def test_a_squeeze_tube_keeps_its_girth_to_the_seal() -> None:
    model = drawn("squeeze tube")
    assert measure(model, "B") == pytest.approx(np.pi / 2 * measure(model, "A"), rel=0.02)


def test_a_squeeze_tube_holds_its_capacity() -> None:
    model = drawn("75 ml hand cream tube")
    body = part(model, "body")
    assert body.construction is not None
    assert "75 ml" in body.construction
    # The sleeve's own solid is the contents and a skin of half a millimetre.
    solid, skin = body.meshes[0].volume() / 1e3, body.meshes[0].area() * 0.5 / 1e3
    assert solid - skin == pytest.approx(75, rel=0.03)


def test_the_caps_of_a_squeeze_tube() -> None:
    flip, screw = drawn("squeeze tube"), drawn("squeeze tube with screw cap")
    assert np.ptp(part(flip, "cap").bounds()[:, 0]) > np.ptp(part(screw, "cap").bounds()[:, 0])
    green = drawn("squeeze tube with sage green cap")
    assert part(green, "cap_base").look.colour_name == "sage green"


@pytest.mark.parametrize(
    ("text", "key", "ml"),
    [
        ("50 ml cosmetic jar", "body", 50),
        ("350 ml jam jar", "body", 350),
        ("250 ml pump bottle", "body", 250),
    ],
)
def test_jars_and_bottles_hold_what_is_said(text: str, key: str, ml: float) -> None:
    assert held_ml(part(drawn(text), key).meshes[0]) == pytest.approx(ml, rel=0.006)


def test_a_jars_lid_is_flush_and_can_be_left_out() -> None:
    model = drawn("cosmetic jar")
    lid = part(model, "lid").bounds()
    assert np.ptp(lid[:, 0]) == pytest.approx(measure(model, "A"), abs=0.2)
    assert drawn("cosmetic jar without lid").part("liner") is None


def test_the_pump_looks_to_the_left_as_far_as_its_dimension() -> None:
    model = drawn("pump bottle")
    head, body = part(model, "head").bounds(), part(model, "body").bounds()
    middle = (body[0, 0] + body[1, 0]) / 2
    assert middle - head[0, 0] == pytest.approx(measure(model, "J"), abs=0.1)


def test_a_cap_takes_the_place_of_the_pump() -> None:
    model = drawn("pump bottle with screw cap")
    assert model.part("head") is None
    assert model.part("collar") is not None


def test_a_label_follows_the_wall() -> None:
    model = drawn("pump bottle")
    points = part(model, "label").meshes[0].points
    middle = part(model, "body").bounds()[:, :2].mean(axis=0)
    radius = np.hypot(*(points[:, :2] - middle).T)
    wall = measure(model, "A") / 2
    assert wall < radius.min()
    assert radius.max() < wall + 0.3
