import math

import numpy as np
import pytest

from app.drafter.archetypes.jewellery_chain import chain
from app.drafter.archetypes.jewellery_stones import brilliant
from tests.drafter.archetypes.goods_checks import check_structure
from tests.drafter.archetypes.vessel_checks import drawn, measure, part, size

SENTENCES = [
    "gold solitaire ring size 54",
    "silver ring with pave",
    "eternity ring without stone",
    "gold signet ring",
    "twisted ring with bezel",
    "gold pendant necklace",
    "heart pendant without stone",
    "bar pendant",
    "drop pendant",
    "gold bracelet",
    "bangle bracelet",
    "cuff bracelet",
    "beaded bracelet",
    "gold hoop earrings",
    "twisted hoop earrings",
    "silver stud earrings",
    "drop earrings",
    "watch with tan leather strap",
    "chronograph watch with steel bracelet",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_every_form_is_sound(text: str) -> None:
    model = drawn(text)
    check_structure(model)
    assert len(model.shots) >= 4


@pytest.mark.parametrize(("label", "inner"), [("54", 54 / math.pi), ("60", 60 / math.pi)])
def test_a_ring_fits_the_stated_size(label: str, inner: float) -> None:
    model = drawn(f"gold ring size {label}")
    assert measure(model, "A") == pytest.approx(inner, abs=0.01)
    points = part(model, "band").meshes[0].points
    # The finger's hole is round X and Z; its middle is the middle of the hole, not of the bounds.
    low = next(d for d in model.dimensions if d.code == "A").start
    hole = np.hypot(points[:, 0], points[:, 2] - low[2]).min()
    assert 2 * hole == pytest.approx(inner, abs=0.01)


def test_a_plain_band_has_no_stone() -> None:
    assert drawn("gold ring without stone").part("stone") is None
    assert drawn("gold ring").part("stone") is not None


def test_stones_keep_their_own_material() -> None:
    model = drawn("rose gold solitaire ring")
    assert part(model, "band").look.material == "rose gold"
    assert part(model, "stone").look.material == "diamond"


def test_a_brilliant_has_the_proportions_of_one() -> None:
    gem = brilliant(6.0)
    low, high = gem.bounds()
    assert high[0] - low[0] == pytest.approx(6.0)
    assert -low[2] == pytest.approx(0.43 * 6, abs=1e-6)
    assert gem.is_watertight()


def test_a_chain_is_as_long_as_its_path() -> None:
    path = np.column_stack([np.zeros(50), np.zeros(50), np.linspace(0, 100, 50)])
    links = chain(path, 5.0, 3.0, 0.5)
    low, high = links.bounds()
    # The first and last link reach over the ends by 1.3 wires.
    assert high[2] - low[2] == pytest.approx(100 + 2.6 * 0.5, abs=0.05)


@pytest.mark.parametrize("length", [400, 500])
def test_a_longer_chain_hangs_lower(length: int) -> None:
    model = drawn(f"gold pendant, chain length {length} mm")
    assert measure(model, "B") == pytest.approx(length * 0.4, rel=0.03)
    assert measure(model, "A") == pytest.approx(22, abs=0.01)


def test_hoops_are_a_pair_of_the_stated_diameter() -> None:
    model = drawn("gold hoop earrings 30 mm")
    assert measure(model, "A") == pytest.approx(30, abs=0.01)
    assert len(part(model, "body").meshes) == 2


def test_a_beaded_bracelet_has_beads_on_a_cord() -> None:
    model = drawn("beaded bracelet")
    assert model.part("cord") is not None
    assert part(model, "band").look.material == "onyx"


def test_a_watch_has_the_stated_case() -> None:
    model = drawn("watch 44 mm")
    assert measure(model, "A") == pytest.approx(44, abs=0.01)
    case = part(model, "case").meshes[0].bounds()
    assert case[1][0] - case[0][0] == pytest.approx(44, abs=0.05)


def test_a_date_takes_the_place_of_a_marker() -> None:
    with_date, without = drawn("watch"), drawn("watch without date")
    assert len(part(with_date, "markers").meshes) == 11
    assert len(part(without, "markers").meshes) == 12
    assert size(with_date) == pytest.approx(size(without))


def test_a_bracelet_replaces_the_strap() -> None:
    model = drawn("watch with steel bracelet")
    assert model.part("buckle") is None
    assert part(model, "strap").look.material in {"steel", "stainless steel"}
