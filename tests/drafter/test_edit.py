import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.drafter.brief import Brief, read_description
from app.drafter.edit import SUGGESTIONS, apply_edit
from app.drafter.errors import DrafterError
from app.drafter.tokens import plain_text

BOTTLE = "500 ml stainless steel water bottle, sage green powder coat, bamboo screw lid"
HOODIE = "oversized heather grey hoodie with kangaroo pocket, size M"
STOOL = "three-legged walnut stool 45 cm high"
TOTE = "natural canvas tote"
TOLD = {"understood", "assumed", "not_understood", "reasons", "name", "confidence"}

# Description, instruction, and every field of the Brief that changes, with what it becomes.
EDITS = [
    (BOTTLE, "make it navy", {"whole.colour_name": "navy", "whole.colour": "#1f2a44"}),
    (BOTTLE, "taller", {"adjust": {"height": 1.15}}),
    (BOTTLE, "10% wider", {"adjust": {"diameter": 1.1}}),
    (BOTTLE, "10 percent wider", {"adjust": {"diameter": 1.1}}),
    (BOTTLE, "make it wider by 10 %", {"adjust": {"diameter": 1.1}}),
    (BOTTLE, "2 cm taller", {"adjust": {"height": 1.083333}}),
    (BOTTLE, "wider neck", {"adjust": {"neck_width": 1.15}}),
    (BOTTLE, "make the neck wider", {"adjust": {"neck_width": 1.15}}),
    (BOTTLE, "more rounded", {"adjust": {"roundness": 1}}),
    (BOTTLE, "sharper edges", {"adjust": {"roundness": -1}}),
    (BOTTLE, "make the lid black", {"lid.colour_name": "black", "lid.colour": "#17181a"}),
    (BOTTLE, "black lid", {"lid.colour_name": "black", "lid.colour": "#17181a"}),
    (BOTTLE, "a black lid please", {"lid.colour_name": "black", "lid.colour": "#17181a"}),
    (BOTTLE, "use oak instead of bamboo", {"lid.material": "oak"}),
    (BOTTLE, "replace bamboo with walnut", {"lid.material": "walnut"}),
    (BOTTLE, "make the lid leather and the body red", {"lid.material": "leather", "body": "red"}),
    (BOTTLE, "smaller", {"adjust": {"all": 0.91}}),
    (BOTTLE, "twice as high", {"adjust": {"height": 2}}),
    (BOTTLE, "a bit taller and much wider", {"adjust": {"height": 1.072381, "diameter": 1.3225}}),
    (BOTTLE, "add a carry loop", {"features": {"carry_loop", "screw_lid"}}),
    (BOTTLE, "flip lid", {"features": {"flip_lid"}}),
    (BOTTLE, "750 ml", {"size": {"capacity_ml": 750}}),
    (BOTTLE, "90 mm diameter", {"size": {"capacity_ml": 500, "diameter": 90}}),
    (BOTTLE, "matte", {"whole.finish": "matte"}),
    (BOTTLE, "darker", {"whole.colour_name": "darker sage green", "whole.colour": "#6a7a59"}),
    (BOTTLE, "RAL 6021", {"references": ("RAL 6021",)}),
    (HOODIE, "shorter sleeves", {"adjust": {"sleeve_length": 0.87}}),
    (
        HOODIE,
        "remove the pocket",
        {"features": set(), "without": {"kangaroo_pocket", "pocket"}},
    ),
    (HOODIE, "without the hood", {"without": {"hood"}}),
    (HOODIE, "add a zip", {"features": {"kangaroo_pocket", "zip"}}),
    (HOODIE, "size L", {"size_label": "L"}),
    (HOODIE, "80 cm long", {"size": {"length": 800}}),
    (HOODIE, "make it cotton", {"whole.material": "cotton"}),
    (
        HOODIE,
        "remove the hood and add a zip",
        {"features": {"kangaroo_pocket", "zip"}, "without": {"hood"}},
    ),
    (HOODIE, "red drawcords", {"cords.colour_name": "red", "cords.colour": "#c8242f"}),
    (STOOL, "four legs", {"counts": {"legs": 4}}),
    (STOOL, "use oak instead of walnut", {"whole.material": "oak"}),
    (STOOL, "legs thicker", {"adjust": {"leg_diameter": 1.2}}),
    (STOOL, "add a cushion", {"features": {"cushion"}}),
    (STOOL, "leather cushion", {"features": {"cushion"}, "cushion.material": "leather"}),
    (STOOL, "50 cm high", {"size": {"height": 500}}),
    (STOOL, "make it slim", {"style": {"slim"}}),
    (TOTE, "leather handles", {"handles.material": "leather"}),
    (TOTE, "longer handles", {"adjust": {"handle_length": 1.15}}),
    (TOTE, "handles 10 cm longer", {"adjust": {"handle_length": 1.166667}}),
    (TOTE, "80 cm wide", {"size": {"width": 800}}),
]


def flat(brief: Brief) -> dict[str, object]:
    """Every field that decides the drawing, looks one by one."""
    fields = brief.model_dump(exclude=TOLD)
    looks = {"whole": fields.pop("whole"), **fields.pop("part_looks")}
    for place, look in looks.items():
        fields |= {f"{place}.{k}": v for k, v in look.items() if v is not None}
    return fields


@pytest.mark.parametrize(("text", "order", "wanted"), EDITS, ids=[e[1] for e in EDITS])
def test_an_edit_changes_what_it_names_and_nothing_else(samples, text, order, wanted):
    before = read_description(text, lexicon=samples)
    edit = apply_edit(before, order)
    old, new = flat(before), flat(edit.brief)
    changed = {key: new.get(key) for key in {*old, *new} if old.get(key) != new.get(key)}
    if "body" in wanted:
        wanted = {**wanted, "body.colour_name": wanted["body"], "body.colour": "#c8242f"}
        del wanted["body"]
    assert changed == wanted
    assert edit.understood
    assert edit.not_understood == ()


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ("blah blah", "not in the lexicon"),
        ("make it sage green", "it is so already"),
        ("wider wings", "not known here"),
        ("make it 10 km tall", "no such size"),
        ("longer sleeves", "not known here"),
        ("elegant", "a mood"),
        ("please", None),
    ],
)
def test_an_edit_that_does_nothing_says_so_and_gives_the_brief_back(samples, order, reason):
    before = read_description(BOTTLE, lexicon=samples)
    edit = apply_edit(before, order)
    assert edit.understood == ()
    assert edit.brief is before
    assert reason is None or any(reason in said for said in edit.reasons.values())


@pytest.mark.parametrize("order", ["", "   ", "\x00", "a" * 5000])
def test_an_empty_or_endless_instruction_is_refused(samples, order):
    with pytest.raises(DrafterError):
        apply_edit(read_description(BOTTLE, lexicon=samples), order)


def test_what_is_understood_in_part_is_done_and_the_rest_is_said(samples):
    edit = apply_edit(read_description(BOTTLE, lexicon=samples), "make it navy and quantum")
    assert edit.brief.whole.colour_name == "navy"
    assert edit.not_understood == ("quantum",)


@pytest.mark.parametrize("suggestion", SUGGESTIONS)
@pytest.mark.parametrize("text", [BOTTLE, HOODIE, STOOL])
def test_every_quick_suggestion_changes_the_drawing(samples, text, suggestion):
    before = read_description(text, lexicon=samples)
    edit = apply_edit(before, suggestion)
    assert edit.understood
    assert flat(edit.brief) != flat(before)


def test_the_suggestions_do_what_they_say(samples):
    before = read_description(f"{BOTTLE}, carry loop", lexicon=samples)
    after = {name: apply_edit(before, name).brief for name in SUGGESTIONS}
    assert after["Larger"].mm("height") == pytest.approx(1.1 * before.mm("height"))
    assert not after["Simpler"].has("carry_loop")
    assert after["Simpler"].has("screw_lid")
    assert after["Simpler"].level("detail") == -1
    assert after["More detail"].level("detail") == 1
    assert after["Softer shape"].rounded(10) == 15
    assert after["More contrast"].look("lid").colour != before.look("lid").colour
    assert after["Different colour"].look("body").colour != before.look("body").colour


def test_simpler_brings_one_colour_where_nothing_can_be_left_out(samples):
    before = read_description(BOTTLE, lexicon=samples)
    after = apply_edit(before, "Simpler").brief
    assert after.look("lid").colour == after.look("body").colour != before.look("lid").colour
    assert after.look("lid").material == "bamboo"


def test_contrast_falls_on_accents_then_on_other_parts_then_on_the_whole(samples):
    for text, part in ((BOTTLE, "lid"), (STOOL, "legs"), ("vase", "body")):
        before = read_description(text, lexicon=samples)
        after = apply_edit(before, "More contrast").brief
        changed = {key for key in before.spec.parts if before.look(key) != after.look(key)}
        assert changed == {part}


def test_a_kind_may_say_what_detail_and_softness_mean(samples):
    before = read_description(TOTE, lexicon=samples)
    once = apply_edit(before, "More detail").brief
    twice = apply_edit(once, "More detail").brief
    assert once.has("inner_pocket")
    assert not once.has("zip_pocket")
    assert twice.has("zip_pocket")
    assert not apply_edit(twice, "Simpler").brief.has("zip_pocket")
    assert apply_edit(before, "Softer shape").brief.mm("width") == pytest.approx(418)
    assert apply_edit(twice, "More detail").understood == ()
    sharper = apply_edit(before, "sharper").brief
    assert sharper.mm("width") == pytest.approx(380 / 1.1)


def test_different_colours_follow_one_another_through_the_whole_ring(samples):
    brief = read_description(BOTTLE, lexicon=samples)
    seen = []
    for _ in range(12):
        brief = apply_edit(brief, "Different colour").brief
        seen.append(brief.whole.colour_name)
    assert len(set(seen)) == 12


def test_levels_stop_at_their_end(samples):
    brief = read_description(BOTTLE, lexicon=samples)
    for _ in range(3):
        brief = apply_edit(brief, "Softer shape").brief
    assert brief.level("roundness") == 3
    assert apply_edit(brief, "Softer shape").understood == ()


def test_sizes_stop_where_the_kind_cannot_be_drawn(samples):
    brief = read_description(STOOL, lexicon=samples)
    for _ in range(20):
        edit = apply_edit(brief, "taller")
        if not edit.understood:
            break
        brief = edit.brief
    assert brief.mm("height") <= 900
    assert "cannot be drawn" in edit.reasons["taller"]


def test_what_was_removed_can_be_added_again(samples):
    before = read_description(HOODIE, lexicon=samples)
    without = apply_edit(before, "remove the pocket").brief
    again = apply_edit(without, "add a kangaroo pocket").brief
    assert not without.has("pocket")
    assert again.has("kangaroo_pocket")
    assert again.has("pocket")


def test_a_stated_size_holds_after_larger(samples):
    brief = apply_edit(read_description(STOOL, lexicon=samples), "Larger").brief
    assert apply_edit(brief, "60 cm high").brief.mm("height") == pytest.approx(600)


def test_the_name_and_the_chips_follow_an_edit(samples):
    before = read_description(BOTTLE, lexicon=samples)
    after = apply_edit(before, "make it navy and the lid oak").brief
    assert after.name == "Navy water bottle"
    assert [c.text for c in after.understood if c.about == "colour:whole"] == ["navy"]
    assert [c.text for c in after.understood if c.about == "material:lid"] == ["oak"]
    plain = read_description("bottle", lexicon=samples)
    assert any(chip.text == "polypropylene lid" for chip in plain.assumed)
    edited = apply_edit(plain, "oak lid").brief
    assert not any("lid" in chip.text for chip in edited.assumed)


WORDS = ["navy", "taller", "10", "%", "wider", "neck", "lid", "no", "add", "remove", "make", "the"]
WORDS += ["instead of", "oak", "bamboo", "and", "much", "80 cm", "by", "more", "rounded", "simpler"]
ORDERS = st.one_of(
    st.text(min_size=1, max_size=40), st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
)


@settings(max_examples=120, deadline=None)
@given(order=ORDERS)
def test_any_instruction_is_done_or_refused_and_always_alike(samples, order):
    before = read_description(BOTTLE, lexicon=samples)
    if not any(c.isalnum() for c in plain_text(order)):
        with pytest.raises(DrafterError, match=r"\.$"):
            apply_edit(before, order)
        return
    edit = apply_edit(before, order)
    assert edit == apply_edit(before, order)
    assert (edit.brief is before) == (not edit.understood)
    assert set(edit.reasons) == set(edit.not_understood)
    for part in edit.brief.spec.parts:
        edit.brief.look(part)
    for key in edit.brief.spec.size:
        assert edit.brief.mm(key) > 0
    Brief.model_validate_json(edit.brief.model_dump_json())
