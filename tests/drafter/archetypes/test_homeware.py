import numpy as np
import pytest

from app.drafter.brief import read_description
from tests.drafter.archetypes.vessel_checks import drawn, held_ml, measure, part, size


@pytest.mark.parametrize(
    ("text", "axis", "mm"),
    [
        ("bowl 15 cm wide", 0, 150),
        ("bowl 8 cm tall", 1, 80),
        ("plate 28 cm wide", 0, 280),
        ("vase 30 cm tall", 1, 300),
        ("ribbed vase 25 cm tall", 1, 250),
        ("amphora 35 cm tall", 1, 350),
        ("bud vase 18 cm tall", 1, 180),
        ("candle 10 cm tall", 1, 100),
        ("table lamp 50 cm tall", 1, 500),
        ("mushroom lamp 40 cm tall", 1, 400),
        ("desk lamp 45 cm tall", 1, 450),
        ("cushion 50 cm wide", 0, 500),
        ("round cushion 40 cm tall", 1, 400),
    ],
)
def test_stated_sizes_are_exact(text: str, axis: int, mm: float) -> None:
    assert size(drawn(text))[axis] == pytest.approx(mm, abs=0.1)


def test_a_bowl_holds_its_stated_capacity() -> None:
    assert held_ml(part(drawn("600 ml bowl"), "inside").meshes[0]) == pytest.approx(600, rel=0.006)


def test_a_bowls_dimensions_are_those_of_its_mesh() -> None:
    model = drawn("bowl 16 cm wide")
    inside = part(model, "inside").bounds()
    assert measure(model, "A") == pytest.approx(160, abs=0.01)
    assert measure(model, "E") < inside[1, 2]


def test_a_rim_band_is_a_part_of_its_own_colour() -> None:
    model = drawn("white bowl with gold rim, 15 cm wide")
    assert part(model, "rim").look.colour_name == "gold"
    assert size(model)[0] == pytest.approx(150, abs=0.1)


def test_a_wide_rim_gives_the_plate_a_well() -> None:
    codes = {d.code for d in drawn("plate with wide rim").dimensions}
    assert "C" in codes
    assert "C" not in {d.code for d in drawn("plate").dimensions}


def test_vases_differ_in_form_with_the_seed_and_stay_exact() -> None:
    first, second = drawn("vase 30 cm tall"), drawn("vase 30 cm tall", seed=7)
    assert size(second)[1] == pytest.approx(300, abs=0.1)
    assert measure(first, "F") != pytest.approx(measure(second, "F"), abs=0.5)


def test_an_amphora_has_two_handles() -> None:
    assert len(part(drawn("amphora"), "handle").meshes) == 2
    assert drawn("vase").part("handle") is None


def test_wicks_are_counted_and_stand_in_the_wax() -> None:
    model = drawn("candle with three wicks")
    wax, wick = part(model, "wax").bounds(), part(model, "wick").bounds()
    assert wick[0, 2] < wax[1, 2] < wick[1, 2]
    alone = part(drawn("candle"), "wick").bounds()
    assert np.ptp(wick[:, 0]) > np.ptp(alone[:, 0])


def test_wax_stays_inside_its_jar() -> None:
    model = drawn("candle")
    wax = part(model, "wax").bounds()
    assert wax[1, 0] < measure(model, "A") / 2 - measure(model, "G") + 0.01
    assert wax[1, 2] < measure(model, "E")


def test_a_candle_lid_closes_the_jar() -> None:
    model = drawn("candle with oak lid")
    assert part(model, "lid").look.material == "oak"
    assert part(model, "lid").bounds()[1, 2] == pytest.approx(size(model)[1])


def test_lamp_features_change_its_parts() -> None:
    model = drawn("table lamp without cord")
    assert model.part("cord") is None
    assert model.part("switch") is None
    dome = drawn("table lamp with dome shade")
    assert dome.part("trim") is None
    assert part(dome, "shade").look.material == "steel"
    assert part(drawn("table lamp"), "shade").look.material == "linen"


def test_a_conical_shade_is_narrow_at_its_top_and_a_conical_base_is_straight() -> None:
    shade = part(drawn("table lamp with conical shade, diameter 300 mm"), "shade").meshes[0]
    low, high = shade.points[:, 2].min(), shade.points[:, 2].max()
    reach = np.hypot(shade.points[:, 0], shade.points[:, 1])
    below, above = reach[shade.points[:, 2] < low + 1].max(), reach[shade.points[:, 2] > high - 1]
    assert below == pytest.approx(149, abs=1)
    assert above.max() < 0.45 * below
    base = part(drawn("lamp with conical base"), "base").meshes[0].points
    top = base[:, 2].max()
    middle = np.hypot(base[:, 0], base[:, 1])[abs(base[:, 2] - top / 2) < top / 40]
    assert middle.max() == pytest.approx(80 * 0.6, rel=0.05)


@pytest.mark.parametrize(
    "text", ["conical table lamp", "cone lamp", "round table lamp", "desk lamp, conical head"]
)
def test_the_forms_of_a_lamp_are_understood(text: str) -> None:
    assert read_description(text).not_understood == ()


@pytest.mark.parametrize("text", ["table lamp", "mini cone lamp"])
def test_a_lamps_shade_surrounds_its_bulb(text: str) -> None:
    model = drawn(text)
    shade, bulb = part(model, "shade").bounds(), part(model, "bulb").bounds()
    assert (bulb[0] > shade[0]).all()
    assert (bulb[1] < shade[1]).all()


def test_a_desk_lamps_arms_are_as_long_as_their_dimensions() -> None:
    model = drawn("desk lamp")
    lower = measure(model, "E")
    assert 250 < lower < 450
    assert measure(model, "B") == pytest.approx(290, abs=0.1)
    assert len(part(drawn("desk lamp with single arm"), "arm").meshes) == 2
    assert len(part(model, "arm").meshes) == 4


def test_cushion_features_change_its_parts() -> None:
    model = drawn("cushion without piping and without zip, with tassels and a button")
    keys = {p.key for p in model.parts}
    assert {"body", "tassel", "button"} == keys


def test_topstitching_lies_on_the_cover() -> None:
    lines = part(drawn("cushion with topstitching"), "body").lines
    assert {line.kind for line in lines} == {"stitch"}
    assert len(lines) == 2


def test_a_cushion_is_as_thick_as_its_dimension() -> None:
    model = drawn("cushion 45 x 45 cm")
    assert measure(model, "C") == pytest.approx(size(model)[2], abs=0.2)
