"""Promises that hold for every kind of drinkware, homeware and packaging."""

from itertools import product

import numpy as np
import pytest

from app.drafter.archetypes import drinkware, homeware, packaging
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.lexicon import shipped_lexicon
from tests.drafter.archetypes.vessel_checks import drawn

BUILDERS = {**drinkware.BUILDERS, **homeware.BUILDERS, **packaging.BUILDERS}


def sentence(kind: str) -> str:
    return shipped_lexicon().kinds[kind].words[0]


@pytest.mark.parametrize("kind", sorted(BUILDERS))
def test_the_first_word_of_a_kind_builds_it(kind: str) -> None:
    model = drawn(sentence(kind))
    assert model.kind == kind
    low, high = model.bounds()
    assert low[2] == pytest.approx(0, abs=1e-9)
    assert low[:2] + high[:2] == pytest.approx([0, 0], abs=1e-9)


@pytest.mark.parametrize("kind", sorted(BUILDERS))
def test_parts_are_closed_named_and_finished(kind: str) -> None:
    model = drawn(sentence(kind))
    assert len({p.key for p in model.parts}) == len(model.parts)
    for part in model.parts:
        assert part.name
        assert part.look.material
        assert part.look.colour.startswith("#")
        for mesh in part.meshes:
            assert mesh.is_watertight(), part.key
            assert mesh.volume() > 0, part.key
            assert np.isfinite(mesh.points).all()


@pytest.mark.parametrize("kind", sorted(BUILDERS))
def test_models_stay_small_and_well_described(kind: str) -> None:
    model = drawn(sentence(kind))
    assert sum(len(mesh.faces) for _, mesh in model.meshes()) < 150_000
    own = [d for d in model.dimensions if d.code not in ("W", "H", "D")]
    assert 3 <= len(own) <= 8
    assert len({d.code for d in model.dimensions}) == len(model.dimensions)
    assert all(d.value > 0.2 for d in own)
    assert 6 <= len(model.shots) <= 10


@pytest.mark.parametrize("kind", sorted(BUILDERS))
def test_every_part_of_the_table_can_appear(kind: str) -> None:
    """No part of the TOML is a dead letter: some description draws it."""
    spec = shipped_lexicon().kinds[kind]
    brief = read_description(sentence(kind))
    wishes = [set[str](), set(spec.features), *({f} for f in spec.features)]
    materials = (None, "stoneware", "aluminium")
    seen: set[str] = set()
    for features, material in product(wishes, materials):
        if set(spec.parts) <= seen:
            break
        changed = brief.model_copy(
            update={
                "features": frozenset(features),
                "counts": {c: max(1, spec.counts[c].default) for c in spec.counts},
                "whole": brief.whole.model_copy(update={"material": material} if material else {}),
            }
        )
        seen |= {part.key for part in build(changed).parts}
    assert set(spec.parts) <= seen


@pytest.mark.parametrize("kind", ["bottle", "vase", "table_lamp", "desk_lamp", "cushion"])
def test_a_seed_gives_the_same_model_again(kind: str) -> None:
    brief = read_description(sentence(kind), seed=3)
    first, second = build(brief), build(brief)
    for a, b in zip(first.parts, second.parts, strict=True):
        assert all(
            np.array_equal(x.points, y.points) for x, y in zip(a.meshes, b.meshes, strict=True)
        )


@pytest.mark.parametrize("kind", sorted(BUILDERS))
@pytest.mark.parametrize("steps", [3.0, -3.0])
def test_levels_at_their_ends_stay_sound(kind: str, steps: float) -> None:
    brief = read_description(sentence(kind))
    model = build(brief.model_copy(update={"adjust": {"roundness": steps, "detail": steps}}))
    plain = drawn(sentence(kind))
    assert np.ptp(model.bounds(), axis=0) == pytest.approx(np.ptp(plain.bounds(), axis=0), rel=0.03)
    assert all(np.isfinite(mesh.points).all() for _, mesh in model.meshes())
