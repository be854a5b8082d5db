import numpy as np
import pytest

from app.drafter.archetypes.hollowware_fittings import ear_handle
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.edit import apply_edit
from tests.drafter.archetypes.vessel_checks import drawn, held_ml, measure, part, size

ACCEPTANCE = "500 ml stainless steel water bottle, sage green powder coat, bamboo screw lid"


def test_the_acceptance_bottle_holds_what_is_said() -> None:
    model = drawn(ACCEPTANCE)
    assert model.kind == "bottle"
    assert held_ml(part(model, "liner").meshes[0]) == pytest.approx(500, rel=0.005)


def test_the_acceptance_bottle_looks_as_said() -> None:
    model = drawn(ACCEPTANCE)
    body, lid = part(model, "body").look, part(model, "lid").look
    assert (body.material, body.finish, body.colour_name) == (
        "stainless steel", "powder coat", "sage green",
    )  # fmt: skip
    assert lid.material == "bamboo"


@pytest.mark.parametrize("ml", [250, 350, 750, 1000, 2000])
def test_a_bottle_holds_any_stated_capacity(ml: int) -> None:
    liner = part(drawn(f"{ml} ml water bottle"), "liner")
    assert held_ml(liner.meshes[0]) == pytest.approx(ml, rel=0.005)


def test_height_and_capacity_together_decide_the_diameter() -> None:
    model = drawn("750 ml water bottle, 28 cm tall")
    assert size(model)[1] == pytest.approx(280, abs=0.1)
    assert held_ml(part(model, "liner").meshes[0]) == pytest.approx(750, rel=0.005)


def test_stated_sizes_win_over_a_capacity_that_cannot_be() -> None:
    model = drawn("500 ml water bottle, 25 cm tall, 9 cm diameter")
    assert size(model)[1] == pytest.approx(250, abs=0.1)
    assert measure(model, "A") == pytest.approx(90, abs=0.1)


def test_taller_keeps_a_stated_capacity() -> None:
    brief = read_description("500 ml water bottle")
    taller = build(apply_edit(brief, "make it taller").brief)
    assert size(taller)[1] > size(build(brief))[1] * 1.05
    assert held_ml(part(taller, "liner").meshes[0]) == pytest.approx(500, rel=0.005)


def test_a_bottle_without_lid_shows_its_thread() -> None:
    model = drawn("water bottle without lid")
    assert model.part("lid") is None
    assert model.part("gasket") is None
    thread, neck = part(model, "thread").bounds(), part(model, "liner").bounds()
    assert thread[1, 2] < neck[1, 2]
    assert thread[1, 0] > measure(model, "B") / 2


def test_the_sport_cap_takes_the_place_of_the_screw_lid() -> None:
    model = drawn("water bottle with straw lid and carry loop")
    assert model.part("spout") is not None
    assert model.part("loop") is not None
    assert model.part("collar") is None


def test_single_wall_is_thin() -> None:
    assert measure(drawn("single wall water bottle"), "G") < 1.0
    assert measure(drawn("water bottle"), "G") == pytest.approx(4.2, abs=0.1)


@pytest.mark.parametrize(
    ("text", "key", "ml"),
    [
        ("350 ml mug", "inside", 350),
        ("12 oz mug", "inside", 354.88),
        ("90 ml espresso cup", "inside", 90),
        ("300 ml enamelled steel mug", "inside", 300),
        ("400 ml drinking glass", "body", 400),
        ("420 ml wine glass", "body", 420),
        ("600 ml tumbler", "liner", 600),
    ],
)
def test_a_vessel_holds_its_stated_capacity(text: str, key: str, ml: float) -> None:
    mesh = part(drawn(text), key).meshes[0]
    assert held_ml(mesh) == pytest.approx(ml, rel=0.006)


def test_a_jug_holds_its_capacity_with_the_lip() -> None:
    text = part(drawn("1.5 litre jug"), "inside").construction
    assert text is not None
    assert "1500 ml" in text


def test_mug_handles_are_counted() -> None:
    assert drawn("mug without handle").part("handle") is None
    assert len(part(drawn("mug"), "handle").meshes) == 1
    assert len(part(drawn("mug with two handles"), "handle").meshes) == 2


def test_a_mugs_handle_grows_out_of_its_wall() -> None:
    model = drawn("mug")
    axis = part(model, "inside").bounds()[:, :2].mean(axis=0)
    handle = part(model, "handle").meshes[0].points
    radius = np.hypot(*(handle[:, :2] - axis).T).min()
    wall = measure(model, "A") / 2
    assert wall - 4.4 < radius < wall


def test_mug_reach_and_width_agree() -> None:
    model = drawn("mug 10 cm tall")
    width, height, depth = size(model)
    assert height == pytest.approx(100, abs=0.1)
    assert width == pytest.approx(depth + measure(model, "F"), abs=0.2)


def test_an_enamel_mug_is_thin_with_a_rolled_rim() -> None:
    model = drawn("white enamel mug with navy rim")
    assert part(model, "body").look.material == "enamelled steel"
    assert part(model, "rim").look.colour_name == "navy"
    assert measure(model, "G") < 1.6


def test_a_glass_is_one_piece_and_a_clay_mug_three() -> None:
    glass, mug = drawn("drinking glass"), drawn("mug")
    assert [p.key for p in glass.parts] == ["body"]
    assert {"body", "inside", "base"} <= {p.key for p in mug.parts}


def test_ribs_keep_the_stated_diameter() -> None:
    assert size(drawn("ribbed drinking glass, 8 cm wide"))[0] == pytest.approx(80, abs=0.1)


def test_tumbler_features_change_its_parts() -> None:
    plain, full = drawn("tumbler"), drawn("tumbler with straw and handle, 25 cm tall")
    assert plain.part("straw") is None
    assert plain.part("handle") is None
    assert full.part("straw") is not None
    assert full.part("handle") is not None
    assert size(full)[1] == pytest.approx(250, abs=0.1)
    assert drawn("tumbler without lid").part("gasket") is None


def test_a_jug_pours_to_the_left() -> None:
    model = drawn("jug 20 cm tall")
    assert size(model)[1] == pytest.approx(200, abs=0.1)
    tip = part(model, "body").bounds()
    rim = measure(model, "C")
    assert rim > 0
    assert tip[0, 0] < 0
    assert drawn("jug without spout and without handle").part("handle") is None


@pytest.mark.parametrize("rise", [0.0, 3.0, -6.0])
def test_no_edge_of_a_handle_stands_off_the_wall_it_grows_from(rise: float) -> None:
    path = [(39.8, 80), (65, 80 + rise), (75, 60), (65, 20 - rise), (39.8, 20)]
    handle = ear_handle(path, 8, 12, lambda _: 40.0, flare=5)
    for end in (handle.points[:40], handle.points[-40:]):
        assert np.hypot(end[:, 0], end[:, 1]).max() < 40.0
