"""Bags and belts: stated sizes are met, features change parts, solids are closed."""

from functools import cache

import numpy as np
import pytest

from app.drafter.archetypes import bags
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.model import ProductModel

SENTENCES = {
    "tote_bag": "natural canvas tote bag 38 cm wide with leather handles",
    "backpack": "charcoal backpack",
    "pouch": "sage green zip pouch",
    "duffel_bag": "olive duffel bag",
    "belt": "cognac leather belt",
}


@cache
def made(text: str) -> ProductModel:
    return build(read_description(text))


def value(model: ProductModel, code: str) -> float:
    return next(d.value for d in model.dimensions if d.code == code)


def keys(text: str) -> set[str]:
    return {part.key for part in made(text).parts}


@pytest.mark.parametrize(("kind", "text"), SENTENCES.items())
def test_every_bag_is_whole(kind: str, text: str) -> None:
    model = made(text)
    assert model.kind == kind
    assert model.bounds()[0, 2] == pytest.approx(0.0, abs=1e-9)
    assert all(part.look.material and part.look.colour.startswith("#") for part in model.parts)
    assert all(np.isfinite(mesh.points).all() for _, mesh in model.meshes())
    assert sum(len(mesh.faces) for _, mesh in model.meshes()) < 150_000
    assert len(model.shots) >= 5
    assert len({part.key for part in model.parts}) == len(model.parts)


def test_every_kind_of_the_family_has_a_sentence() -> None:
    assert set(bags.BUILDERS) == set(SENTENCES)


def test_the_tote_is_as_wide_and_high_as_stated() -> None:
    model = made("tote bag 36 cm wide and 42 cm tall without label")
    assert value(model, "W") == pytest.approx(360.0, abs=0.1)
    body = model.part("hem")
    assert body is not None
    assert body.bounds()[1, 2] == pytest.approx(420.0, abs=0.1)
    assert value(model, "B") == pytest.approx(420.0)


def test_handle_drop_is_met() -> None:
    model = made("tote bag with 30 cm handle drop")
    handles = model.part("handles")
    assert handles is not None
    assert value(model, "E") == pytest.approx(300.0)
    top = handles.bounds()[1, 2]
    assert top == pytest.approx(400.0 + 300.0 + 32.0, abs=0.2)


def test_the_pouch_is_exact() -> None:
    model = made("zip pouch 24 cm wide, 15 cm tall and 8 cm deep without label")
    assert value(model, "W") == pytest.approx(240.0, abs=0.1)
    assert value(model, "H") == pytest.approx(150.0, abs=0.1)
    assert value(model, "D") == pytest.approx(80.0, abs=0.1)


def test_the_backpack_body_is_exact() -> None:
    model = made("backpack 48 cm tall")
    body = model.part("body")
    assert body is not None
    assert np.ptp(body.bounds()[:, 2]) == pytest.approx(480.0, abs=0.1)
    assert value(model, "B") == pytest.approx(480.0)


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("tote bag without handles", "handles"),
        ("tote bag without label", "label"),
        ("backpack without front pocket", "front_pocket"),
        ("backpack without side pockets", "side_pockets"),
        ("duffel bag without handles", "handles"),
        ("zip pouch without lining", "lining"),
    ],
)
def test_what_is_refused_is_left_out(text: str, absent: str) -> None:
    assert absent not in keys(text)
    assert absent in keys(SENTENCES[read_description(text).kind])


def test_features_add_parts() -> None:
    assert "pocket" in keys("tote bag with front pocket")
    assert "wrist_strap" in keys("zip pouch with wrist strap")
    assert "shoulder_strap" in keys("duffel bag with shoulder strap")


def test_handles_take_their_own_material() -> None:
    handles = made(SENTENCES["tote_bag"]).part("handles")
    body = made(SENTENCES["tote_bag"]).part("body")
    assert handles is not None
    assert body is not None
    assert handles.look.material == "leather"
    assert body.look.material == "canvas"


def test_belt_holes_and_width() -> None:
    model = made("leather belt 40 mm wide with 7 holes")
    holes = model.part("holes")
    assert holes is not None
    assert len(holes.meshes) == 7
    assert value(model, "A") == pytest.approx(40.0)


def test_solids_are_closed() -> None:
    for text in ("tote bag", "backpack"):
        body = made(text).part("body")
        assert body is not None
        assert all(mesh.volume() > 0 for mesh in body.meshes)
    pack = made("backpack").part("body")
    assert pack is not None
    assert pack.meshes[0].is_watertight()
