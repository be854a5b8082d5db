import numpy as np
import pytest

from tests.drafter.archetypes.goods_checks import check_shots, check_structure
from tests.drafter.archetypes.vessel_checks import drawn, measure, part, size

# Sewn pieces are sheets whose edges are turned into the piece below.
SHEETS = frozenset(
    {"vamp", "lining", "quarters", "eyestay", "collar", "heel_tab", "toe_cap", "foxing"}
    | {"backstay", "gores", "side_stripe"}
)
SENTENCES = [
    "white leather sneakers with gum sole EU 42",
    "high top sneaker with stripes without laces",
    "boot",
    "chelsea boot",
    "boot with toe cap without lug sole",
    "sandal",
    "sandal with 3 straps and heel strap",
    "clog",
    "clog with vents without strap",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_every_form_is_sound(text: str) -> None:
    model = drawn(text)
    check_structure(model, sheets=SHEETS)
    check_shots(model)


@pytest.mark.parametrize("kind", ["sneaker", "boot", "sandal", "clog"])
def test_a_size_larger_is_two_thirds_of_a_centimetre_longer(kind: str) -> None:
    small, large = drawn(f"{kind} EU 42"), drawn(f"{kind} EU 43")
    ratio = (43 * 20 / 3) / (42 * 20 / 3)
    assert size(large)[0] / size(small)[0] == pytest.approx(ratio, abs=2e-4)


@pytest.mark.parametrize("kind", ["sneaker", "boot", "sandal", "clog"])
def test_a_stated_length_is_the_length_of_the_outsole(kind: str) -> None:
    model = drawn(f"{kind} 30 cm long")
    assert size(model)[0] == pytest.approx(300, abs=0.01)
    assert measure(model, "A") == pytest.approx(300, abs=1.0)


def test_the_toe_points_right_and_the_big_toe_is_behind() -> None:
    """A right shoe from its lateral side: the tip lies towards the medial side, at +Y."""
    points = part(drawn("sneaker"), "outsole").meshes[0].points
    tip = points[np.argmax(points[:, 0])]
    heel = points[points[:, 0] < points[:, 0].min() + 2]
    assert tip[0] > 140
    assert tip[1] > heel[:, 1].mean() + 3


def test_the_heel_is_narrower_than_the_ball() -> None:
    model = drawn("sneaker")
    assert 0.6 < measure(model, "C") / measure(model, "B") < 0.8


@pytest.mark.parametrize("pairs", [5, 8])
def test_eyelets_are_counted_in_pairs(pairs: int) -> None:
    model = drawn(f"sneaker with {pairs} eyelets")
    assert len(part(model, "eyelets").meshes) == 2 * pairs
    assert len(part(model, "laces").meshes) == pairs


def test_laces_and_caps_come_and_go() -> None:
    assert drawn("sneaker without laces").part("laces") is None
    assert drawn("sneaker without toe cap").part("toe_cap") is None
    assert drawn("sneaker with stripes").part("side_stripe") is not None


def test_a_high_top_is_higher() -> None:
    low, high = drawn("sneaker"), drawn("high top sneaker")
    assert size(high)[1] > size(low)[1] + 30
    assert measure(high, "F") > measure(low, "F") + 25


def test_the_upper_stands_on_its_sole() -> None:
    model = drawn("sneaker")
    sole, vamp = part(model, "midsole").bounds(), part(model, "vamp").bounds()
    assert vamp[0][2] < sole[1][2]
    assert sole[0][0] < vamp[0][0]
    assert vamp[1][0] < sole[1][0]


def test_chelsea_boots_have_gores_and_no_laces() -> None:
    model = drawn("black chelsea boot")
    assert model.part("gores") is not None
    assert model.part("laces") is None
    assert part(model, "vamp").look.colour_name == "black"


def test_a_white_sneaker_may_have_a_gum_outsole() -> None:
    model = drawn("white leather sneakers with gum sole EU 42")
    assert part(model, "vamp").look.colour_name == "white"
    assert part(model, "outsole").look.colour_name != "white"


@pytest.mark.parametrize("straps", [1, 3])
def test_straps_are_counted(straps: int) -> None:
    model = drawn(f"sandal with {straps} straps without buckles")
    assert len(part(model, "straps").meshes) == straps
    assert model.part("buckles") is None


def test_stitches_lie_on_the_shoe() -> None:
    model = drawn("sneaker")
    low, high = model.bounds()
    for piece in model.parts:
        for line in piece.lines:
            assert (line.points > low - 1).all()
            assert (line.points < high + 1).all()
