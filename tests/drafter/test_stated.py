import pytest

from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.edit import apply_edit
from app.drafter.kinds import CAPACITY
from app.drafter.lexicon import shipped_lexicon
from app.drafter.stated import shown_sizes, states_dimension

KINDS = {k: s for k, s in sorted(shipped_lexicon().kinds.items()) if k != "generic"}
# A whole number of ribs goes round a cap, so their pitch is as near as that allows.
WHOLE = {("beanie", "rib_pitch")}


def sizes(kind: str) -> list[str]:
    return [key for key in KINDS[kind].size if key != CAPACITY and (kind, key) not in WHOLE]


def check(kind: str, keys: list[str]) -> None:
    """A value that is not the default, for each size by itself."""
    spec = KINDS[kind]
    brief = read_description(spec.words[0])
    assert brief.kind == kind
    for key in keys:
        low, high = spec.size[key].limits
        wanted = round(min(max(spec.size[key].default * 1.08, low), high), 1)
        stated = brief.model_copy(update={"size": {key: wanted}})
        model = build(stated)
        shown = shown_sizes(stated, model).get(key)
        assert shown is not None, f"no dimension shows the {key}"
        assert shown.value == pytest.approx(wanted, abs=0.011), key
        assert states_dimension(stated, shown)


@pytest.mark.parametrize("kind", KINDS)
def test_a_stated_size_is_the_dimension_that_is_drawn(kind: str) -> None:
    own = sizes(kind)
    check(kind, [own[len(kind) % len(own)]])


@pytest.mark.torture
@pytest.mark.parametrize("kind", KINDS)
def test_every_stated_size_is_the_dimension_that_is_drawn(kind: str) -> None:
    check(kind, sizes(kind))


@pytest.mark.parametrize(
    ("text", "key", "mm"),
    [
        ("backpack without front pocket, depth 108 mm", "depth", 108),
        ("phone case, height 200 mm", "height", 200),
        ("leather belt, length 1100 mm", "length", 1100),
        ("stud earrings, diameter 8 mm", "diameter", 8),
        ("t-shirt with v-neck, neck drop 210 mm", "neck_drop", 210),
        ("trousers, length 1080 mm, inseam 800 mm", "length", 1080),
        ("bellied mug, diameter 90 mm", "diameter", 90),
        ("sneaker 30 cm long, width 110 mm", "width", 110),
    ],
)
def test_the_number_of_a_sentence_is_the_number_of_the_drawing(
    text: str, key: str, mm: float
) -> None:
    brief = read_description(text)
    model = build(brief)
    assert shown_sizes(brief, model)[key].value == pytest.approx(mm, abs=0.01)


def test_who_states_the_size_of_a_pocket_gets_one() -> None:
    brief = read_description("t-shirt, pocket width 120 mm")
    assert build(brief).part("pocket") is not None
    without = read_description("t-shirt without pocket, length 700 mm")
    assert build(without).part("pocket") is None


def test_what_follows_from_a_label_or_an_edit_is_not_stated() -> None:
    shoe = read_description("sneaker EU 42")
    assert not any(states_dimension(shoe, d) for d in build(shoe).dimensions)
    mug = apply_edit(read_description("mug, 90 mm high"), "make it taller").brief
    assert not any(states_dimension(mug, d) for d in build(mug).dimensions)
