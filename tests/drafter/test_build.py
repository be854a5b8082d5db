import numpy as np
import pytest

from app.drafter.archetypes import BUILDERS
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.facts import read_facts


def test_the_generic_form_has_the_stated_size() -> None:
    model = build(read_description("a blorfing 120 mm wide, 90 mm high and 60 mm deep"))
    body = model.part("body")
    assert model.kind == "generic"
    assert body is not None
    assert body.bounds()[1] - body.bounds()[0] == pytest.approx([120, 60, 90])
    assert body.meshes[0].is_watertight()


def test_a_round_generic_form_is_round() -> None:
    body = build(read_description("a round blorfing, 80 mm wide")).part("body")
    assert body is not None
    radii = np.linalg.norm(body.meshes[0].points[:, :2], axis=1)
    assert radii.max() == pytest.approx(40)


def test_every_model_stands_on_the_floor_in_the_middle() -> None:
    for kind in sorted(BUILDERS)[:3]:
        low, high = build(read_description(kind.replace("_", " "))).bounds()
        assert low[2] == pytest.approx(0, abs=1e-6)
        assert (low + high)[:2] == pytest.approx([0, 0], abs=1e-6)


def test_close_ups_are_of_parts_that_exist() -> None:
    model = build(read_description("a blorfing without label"))
    keys = {part.key for part in model.parts}
    assert keys == {"body"}
    assert model.shots
    assert all(shot.focus in keys for shot in model.shots)


def test_another_seed_is_another_shape_of_the_same_size() -> None:
    one, two = (build(read_description("a blorfing 90 mm high", seed)) for seed in (1, 2))
    assert one.dimensions[1].value == pytest.approx(two.dimensions[1].value)
    assert not np.allclose(next(one.meshes())[1].points, next(two.meshes())[1].points)
    again = build(read_description("a blorfing 90 mm high", 2))
    assert np.array_equal(next(again.meshes())[1].points, next(two.meshes())[1].points)


def test_facts_are_read_off_the_model() -> None:
    model = build(read_description("a red blorfing 100 mm wide"))
    facts = read_facts(model, {"front": ("body", "label"), "back": ("body",)})
    assert sum(colour.share for colour in facts.colours) == pytest.approx(1)
    body = facts.parts[0]
    assert body.key == "body"
    assert body.seen_in == ("front", "back")
    assert body.volume_mm3 == pytest.approx(model.parts[0].meshes[0].volume())
    assert body.material_callout
    assert facts.dimensions == model.dimensions
    assert facts.colours[0].usage[0] == "Body"
