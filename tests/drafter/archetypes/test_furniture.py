import numpy as np
import pytest

from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.edit import apply_edit
from tests.drafter.archetypes.goods_checks import check_shots, check_structure, codes
from tests.drafter.archetypes.vessel_checks import drawn, measure, part, size

ACCEPTANCE = "three-legged oak stool 45 cm high"
SENTENCES = [
    "stool",
    "bar stool",
    "square stool with cushion",
    "chair",
    "armchair with spindles and stretchers",
    "side table",
    "square side table with drawer and lower shelf",
    "side table with pedestal",
    "bookshelf",
    "bookshelf with doors and drawers",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_every_form_is_sound(text: str) -> None:
    model = drawn(text)
    check_structure(model)
    check_shots(model)
    assert len(codes(model)) == len(set(codes(model)))


def test_the_acceptance_stool_is_what_is_said() -> None:
    model = drawn(ACCEPTANCE)
    assert size(model)[1] == pytest.approx(450, abs=0.01)
    # The through tenons are pieces of the legs too.
    assert len(part(model, "glides").meshes) == 3
    assert {part(model, key).look.material for key in ("seat", "legs")} == {"oak"}


@pytest.mark.parametrize("legs", [3, 4, 5])
def test_legs_are_counted_and_stand_on_the_floor(legs: int) -> None:
    feet = part(drawn(f"stool with {legs} legs"), "glides").meshes
    assert len(feet) == legs
    assert all(abs(mesh.bounds()[0][2]) < 1e-6 for mesh in feet)


def test_feet_stay_under_the_seat() -> None:
    model = drawn("stool 40 cm diameter")
    assert size(model)[0] == pytest.approx(400, abs=0.01)
    assert measure(model, "A") == pytest.approx(400, abs=0.01)


def test_clear_height_is_what_the_board_leaves() -> None:
    model = drawn(ACCEPTANCE)
    assert measure(model, "E") + measure(model, "B") == pytest.approx(450, abs=1e-6)
    assert part(model, "seat").bounds()[0][2] == pytest.approx(measure(model, "E"), abs=1e-6)


def test_a_cushion_keeps_the_height_and_hides_the_tenons() -> None:
    model = drawn("oak stool 45 cm high with cushion")
    assert size(model)[1] == pytest.approx(450, abs=0.01)
    assert part(model, "cushion").bounds()[1][2] == pytest.approx(450, abs=0.01)
    assert model.part("wedges") is None


def test_tall_stools_get_rungs_unless_refused() -> None:
    assert drawn("stool 65 cm high").part("stretchers") is not None
    assert drawn("stool 65 cm high without stretchers").part("stretchers") is None
    assert drawn("stool 45 cm high").part("stretchers") is None


@pytest.mark.parametrize(("text", "wanted"), [("oak chair 80 cm high", 800), ("chair", 790)])
def test_a_chair_is_as_high_as_said(text: str, wanted: float) -> None:
    assert size(drawn(text))[1] == pytest.approx(wanted, abs=0.01)


def test_the_seat_of_a_chair_is_at_its_stated_height() -> None:
    model = drawn("oak chair, seat height 47 cm")
    assert measure(model, "A") == pytest.approx(470, abs=0.01)
    assert part(model, "upholstery").bounds()[1][2] == pytest.approx(470, abs=0.01)


def test_arms_and_pads_come_and_go() -> None:
    assert drawn("chair with armrests").part("armrests") is not None
    assert drawn("chair").part("armrests") is None
    assert drawn("chair without cushion").part("upholstery") is None


def test_a_side_table_has_the_stated_top() -> None:
    model = drawn("round walnut side table 50 cm high, 60 cm diameter")
    assert size(model) == pytest.approx((600, 500, 600), abs=0.01)
    assert part(model, "top").look.material == "walnut"


@pytest.mark.parametrize("text", ["bookshelf with doors", "bookshelf"])
def test_knobs_stay_within_the_stated_depth(text: str) -> None:
    model = drawn(f"{text}, 90 cm wide, 150 cm tall, 35 cm deep")
    assert size(model) == pytest.approx((900, 1500, 350), abs=0.01)


@pytest.mark.parametrize("count", [2, 5])
def test_shelves_are_counted(count: int) -> None:
    # One board more than places to put things: the top.
    assert len(part(drawn(f"bookcase with {count} tiers"), "shelves").meshes) == count + 1


def test_rounder_changes_the_edge_and_nothing_else() -> None:
    brief = read_description(ACCEPTANCE)
    rounder = build(apply_edit(brief, "more rounded").brief)
    before, after = drawn(ACCEPTANCE), rounder
    assert size(after) == pytest.approx(size(before), abs=0.01)
    assert not np.allclose(
        part(before, "seat").meshes[0].points, part(after, "seat").meshes[0].points
    )
    assert np.allclose(part(before, "legs").meshes[0].points, part(after, "legs").meshes[0].points)


def test_another_seed_is_another_stool_of_the_same_size() -> None:
    one, two = drawn(ACCEPTANCE, 1), drawn(ACCEPTANCE, 2)
    assert size(one) == pytest.approx(size(two), abs=0.01)
    assert part(one, "legs").bounds()[1][0] != part(two, "legs").bounds()[1][0]
