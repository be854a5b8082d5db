"""Hats: stated sizes are met and features change parts."""

from functools import cache

import numpy as np
import pytest

from app.drafter.archetypes import hats
from app.drafter.archetypes.hats_shell import crown
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.model import ProductModel

SENTENCES = {
    "cap": "navy baseball cap",
    "beanie": "rust beanie with pompom",
    "bucket_hat": "khaki bucket hat",
}


@cache
def made(text: str) -> ProductModel:
    return build(read_description(text))


def value(model: ProductModel, code: str) -> float:
    return next(d.value for d in model.dimensions if d.code == code)


def keys(text: str) -> set[str]:
    return {part.key for part in made(text).parts}


@pytest.mark.parametrize(("kind", "text"), SENTENCES.items())
def test_every_hat_is_whole(kind: str, text: str) -> None:
    model = made(text)
    assert model.kind == kind
    assert model.bounds()[0, 2] == pytest.approx(0.0, abs=1e-9)
    assert all(part.look.material and part.look.colour.startswith("#") for part in model.parts)
    assert all(np.isfinite(mesh.points).all() for _, mesh in model.meshes())
    assert sum(len(mesh.faces) for _, mesh in model.meshes()) < 150_000
    assert len(model.shots) >= 6


def test_every_kind_of_the_family_has_a_sentence() -> None:
    assert set(hats.BUILDERS) == set(SENTENCES)


def test_the_cap_fits_the_head() -> None:
    model = made("baseball cap with 600 mm circumference")
    half = value(model, "B") / 2
    turn = np.linspace(0, 2 * np.pi, 20_000)
    oval = np.column_stack([half * np.cos(turn), 1.16 * half * np.sin(turn)])
    assert np.linalg.norm(np.diff(oval, axis=0), axis=1).sum() == pytest.approx(600.0, rel=1e-3)


def test_the_brim_is_as_long_as_stated() -> None:
    assert value(made("cap with 80 mm brim length"), "C") == pytest.approx(80.0)


def test_the_beanie_is_exact() -> None:
    model = made("beanie 22 cm tall and 21 cm wide without label")
    assert value(model, "H") == pytest.approx(220.0, abs=0.6)
    assert value(model, "W") == pytest.approx(210.0, abs=2.0)


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("baseball cap without button", "button"),
        ("baseball cap without eyelets", "eyelets"),
        ("beanie without cuff", "cuff"),
        ("beanie without label", "label"),
        ("bucket hat without eyelets", "eyelets"),
    ],
)
def test_what_is_refused_is_left_out(text: str, absent: str) -> None:
    assert absent not in keys(text)
    assert absent in keys(SENTENCES[read_description(text).kind])


def test_features_add_parts() -> None:
    assert "logo" in keys("cap with front patch")
    assert "pompom" in keys("beanie with pompom")
    assert "pompom" not in keys("beanie")


def test_a_flat_brim_is_flat() -> None:
    def drop(text: str) -> float:
        part = made(text).part("brim")
        assert part is not None
        return float(np.ptp(part.bounds()[:, 2]))

    assert drop("cap with flat brim") < 0.6 * drop("baseball cap")


def test_a_crown_keeps_its_oval_and_height() -> None:
    shell = crown(80.0, 100.0, 120.0)
    assert shell.grid[0, :, 0].max() == pytest.approx(80.0, abs=0.1)
    assert shell.grid[0, :, 1].max() == pytest.approx(100.0, abs=0.1)
    assert shell.grid[..., 2].max() == pytest.approx(120.0, abs=0.1)
