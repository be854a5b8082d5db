"""Sentences nobody would write, made of the words of the kinds: what is built stays sound."""

import random

import numpy as np
import pytest

from app.drafter.brief import read_description
from app.drafter.brief_value import Brief
from app.drafter.build import build
from app.drafter.kinds import CAPACITY, Kind
from app.drafter.lexicon import shipped_lexicon
from app.drafter.lines import line_drawing
from app.drafter.model import ProductModel

KINDS = {k: s for k, s in sorted(shipped_lexicon().kinds.items()) if k != "generic"}
MOST_TRIANGLES = 200_000
SHARP = [
    ("fluted vase with 1 handle, capacity 40000 ml", None),
    ("portable speaker with lanyard, height 50 mm", ("H", 50.0)),
    ("mushroom lamp, height 180 mm", ("H", 180.0)),
    ("lamp with domed shade, height 220 mm", ("H", 220.0)),
    ("cosmetic bag with wrist loop, height 90.8 mm", ("F", 90.8)),
    ("gown, hem width 2000 mm", None),
    ("polo with 1 button, sleeve 2784 mm", None),
    ("mixing bowl, grooved, without foot, capacity 12000 ml, chunky", None),
    ("pullover hoodie, cuff height 840 mm, cropped", None),
]


def sentence(kind: Kind, chance: random.Random) -> str:
    """Features for and against, a count at its limit, one size within its limits."""
    said = [chance.choice(kind.words)]
    worded = [spec for spec in kind.features.values() if spec.words]
    chosen = chance.sample(worded, min(len(worded), chance.randint(0, 3)))
    said += [f"{chance.choice(('with', 'without'))} {chance.choice(f.words)}" for f in chosen]
    for key, count in kind.counts.items():
        if chance.random() < 0.5:
            number = chance.choice((max(1, count.min), count.max))
            said.append(f"with {number} {key.replace('_', ' ')}")
    key = chance.choice(list(kind.size))
    low, high = kind.size[key].limits
    usual = kind.size[key].default
    value = min(max(chance.choice((0.5, 0.8, 1.3, 2.0)) * usual, low), high)
    unit = "ml" if key == CAPACITY else "mm"
    said.append(f"{key.removesuffix('_ml').replace('_', ' ')} {value:.0f} {unit}")
    return ", ".join(said)


def check(brief: Brief) -> ProductModel:
    model = build(brief)
    extent = np.ptp(model.bounds(), axis=0)
    assert np.isfinite(model.bounds()).all()
    assert (extent > 0).all()
    assert sum(len(mesh.faces) for _, mesh in model.meshes()) < MOST_TRIANGLES
    assert all(np.isfinite(d.value) for d in model.dimensions)
    overall = {d.code: d.value for d in model.dimensions if d.code in "WHD"}
    assert [overall[c] for c in "WDH"] == pytest.approx(extent.tolist(), abs=0.1)
    return model


@pytest.mark.parametrize("kind", list(KINDS)[::2])
def test_odd_sentences_give_sound_models(kind: str) -> None:
    check(read_description(sentence(KINDS[kind], random.Random(kind))))


@pytest.mark.torture
@pytest.mark.parametrize("kind", KINDS)
def test_many_odd_sentences_give_sound_models(kind: str) -> None:
    for seed in range(4):
        check(read_description(sentence(KINDS[kind], random.Random(f"{kind}/{seed}")), seed))


@pytest.mark.parametrize(("text", "exact"), SHARP)
def test_sentences_that_once_broke_something(text: str, exact: tuple[str, float] | None) -> None:
    model = check(read_description(text))
    if exact is not None:
        code, value = exact
        found = next(d.value for d in model.dimensions if d.code == code)
        assert found == pytest.approx(value, abs=0.1)


@pytest.mark.parametrize("text", ["mug without handle, 60 mm high", "bench stool with 3 legs"])
def test_sketches_of_odd_sentences_carry_every_overall_size(text: str) -> None:
    model = check(read_description(text))
    front, side = (line_drawing(model, view) for view in ("front", "side"))
    assert front.paths
    assert side.paths
    assert {"W", "H", "D"} <= {d.code for d in (*front.dimensions, *side.dimensions)}
