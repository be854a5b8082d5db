import numpy as np
import pytest

from app.drafter.brief import read_description
from app.drafter.brief_value import Brief
from app.drafter.build import build
from app.drafter.close_ups import FEWEST
from app.drafter.lexicon import shipped_lexicon
from app.drafter.model import ProductModel

KINDS = sorted(shipped_lexicon().kinds)


def plain(kind: str) -> Brief:
    words = shipped_lexicon().kinds[kind].words
    return read_description(words[0] if words else "a blorfing")


def bare(kind: str) -> Brief:
    brief = plain(kind)
    return brief.model_copy(update={"without": frozenset(brief.spec.features)})


def only(kind: str, feature: str) -> Brief:
    brief = plain(kind)
    out = frozenset({*brief.spec.features} - {feature})
    return brief.model_copy(update={"features": frozenset({feature}), "without": out})


def check(model: ProductModel) -> None:
    low, high = model.bounds()
    slack = 0.02 * float((high - low).max())
    keys = [shot.key for shot in model.shots]
    assert len(keys) >= FEWEST
    assert len(set(keys)) == len(keys)
    for shot in model.shots:
        assert model.part(shot.focus) is not None
        if shot.centre is not None:
            assert np.all(np.array(shot.centre) >= low - slack), shot.key
            assert np.all(np.array(shot.centre) <= high + slack), shot.key


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_close_ups_without_any_feature(kind: str) -> None:
    check(build(bare(kind)))


@pytest.mark.torture
@pytest.mark.parametrize("kind", KINDS)
def test_every_option_of_a_kind_has_its_close_ups(kind: str) -> None:
    check(build(plain(kind)))
    for feature in shipped_lexicon().kinds[kind].features:
        check(build(only(kind, feature)))


@pytest.mark.parametrize("kind", ["joggers", "earrings", "pendant", "bottle", "generic"])
def test_plain_kinds_with_few_parts_are_filled_up(kind: str) -> None:
    check(build(plain(kind)))


@pytest.mark.parametrize(("kind", "feature"), [("earrings", "studs"), ("bracelet", "cuff")])
def test_options_with_few_parts_are_filled_up(kind: str, feature: str) -> None:
    check(build(only(kind, feature)))


def test_arms_of_a_desk_lamp_are_in_the_middle_of_their_close_up() -> None:
    model = build(read_description("desk lamp"))
    shot = next(shot for shot in model.shots if shot.title == "Arms and joints")
    arm = model.part(shot.focus)
    assert arm is not None
    middle = arm.bounds().mean(axis=0) if shot.centre is None else np.array(shot.centre)
    base = model.part("base")
    assert base is not None
    assert middle[2] > base.bounds()[1][2] + 100
