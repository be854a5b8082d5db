"""Reads the words of every kind that is shipped, so that no author's word hides another's."""

import pytest

from app.drafter.brief import read_description
from app.drafter.lexicon import shipped_lexicon
from app.drafter.resources import read_toml, resource_folder

KINDS = sorted(shipped_lexicon().kinds)


def named(shipped, key):
    """A text that is about this kind and nothing else."""
    words = shipped.kinds[key].words
    return words[0] if words else "blorf"


@pytest.mark.parametrize("key", [key for key in KINDS if key != "generic"])
def test_every_word_of_a_kind_reads_as_that_kind_and_leaves_nothing_over(shipped, key):
    for word in shipped.kinds[key].words:
        brief = read_description(f"a red {word}")
        assert (brief.kind, brief.not_understood) == (key, ()), word


@pytest.mark.parametrize("key", KINDS)
def test_every_word_of_a_part_takes_a_colour(shipped, key):
    kind = shipped.kinds[key]
    for part, spec in kind.parts.items():
        for word in (part.replace("_", " "), *spec.words):
            brief = read_description(f"{named(shipped, key)} with blue {word}")
            assert brief.kind == key, word
            meanings = {chip.meaning for chip in brief.understood if chip.text == "blue"}
            assert any(m.startswith("colour of") for m in meanings), (part, word, brief.reasons)


@pytest.mark.parametrize("key", KINDS)
def test_every_word_of_a_feature_turns_it_on_and_off(shipped, key):
    for feature, spec in shipped.kinds[key].features.items():
        for word in spec.words:
            with_it = read_description(f"{named(shipped, key)} with {word}")
            without = read_description(f"{named(shipped, key)} without {word}")
            assert with_it.kind == without.kind == key, word
            assert with_it.has(feature), (feature, word, with_it.reasons)
            assert not without.has(feature), (feature, word, without.reasons)


@pytest.mark.parametrize("key", KINDS)
def test_every_word_of_a_size_and_a_count_takes_its_number(shipped, key):
    kind = shipped.kinds[key]
    for size, spec in kind.size.items():
        unit = "ml" if size.endswith("_ml") else "mm"
        for word in (size.removesuffix("_ml").replace("_", " "), *spec.words):
            for text in (f"{word} {spec.default:g} {unit}", f"{spec.default:g} {unit} {word}"):
                brief = read_description(f"{named(shipped, key)}, {text}")
                assert brief.size.get(size) == spec.default, (text, brief.size, brief.reasons)
    for count, counted in kind.counts.items():
        for word in (count.replace("_", " "), *counted.words):
            brief = read_description(f"{named(shipped, key)} with {counted.max} {word}")
            assert brief.counts.get(count) == counted.max, (word, brief.reasons)


@pytest.mark.parametrize("key", KINDS)
def test_every_default_look_and_size_resolves(shipped, key):
    brief = read_description(named(shipped, key), seed=2)
    for part in brief.spec.parts:
        look = brief.look(part)
        assert look.material in shipped.materials
        assert look.finish in shipped.finishes
    assert all(brief.mm(size) > 0 for size in brief.spec.size)
    assert brief.assumed


def test_suggestions_name_only_kinds_that_are_drawn(shipped):
    assert set(read_toml(resource_folder() / "suggestions.toml")) <= set(shipped.kinds)


SENTENCES = [
    ("long sleeve tee in forest green, slim fit", "long_sleeve", {"style": {"slim"}}),
    ("White cotton t-shirt with a v-neck", "t_shirt", {"has": "v_neck", "material": "cotton"}),
    ("v-neck tee, heather charcoal, 200 gsm cotton", "t_shirt", {"references": ("200 gsm",)}),
    ("navy polo shirt with white collar, size XL", "polo", {"size_label": "XL", "collar": "white"}),
    ("black tank top, cropped", "tank_top", {"style": {"cropped"}}),
    ("crew neck sweatshirt in dusty pink fleece", "sweatshirt", {"material": "fleece"}),
    ("zip hoodie, charcoal, white drawstrings", "zip_hoodie", {"has": "zip", "drawcord": "white"}),
    ("bomber jacket in black nylon", "jacket", {"material": "nylon"}),
    ("puffer vest in olive nylon", "vest", {"material": "nylon"}),
    ("chino trousers in khaki twill, slim fit", "trousers", {"material": "cotton twill"}),
    ("linen shorts in sand", "shorts", {"material": "linen"}),
    ("pleated midi skirt in plum", "skirt", {"colour": "#6d3356"}),
    ("sleeveless summer dress in navy", "dress", {"colour": "#1f2a44"}),
    ("baseball cap in navy with tan leather strap", "cap", {"strap": "tan"}),
    ("mustard merino wool beanie with pompom", "beanie", {"has": "pompom"}),
    ("bucket hat in sage green canvas", "bucket_hat", {"material": "canvas"}),
    ("natural canvas tote bag 38 x 42 cm, tan leather handles", "tote_bag", {"handles": "tan"}),
    ("black nylon backpack, 45 cm tall", "backpack", {"size": {"height": 450}}),
    ("white leather sneakers, EU 43, black laces", "sneaker", {"laces": "black"}),
    ("over-ear headphones in white with tan leather cushions", "headphones", {"cushions": "tan"}),
    ("Modern wireless headphones in matte black", "headphones", {"finish": "matte"}),
    ("clear phone case", "phone_case", {"finish": "transparent"}),
    ("65 W charger in white with two USB-C ports", "charger", {"counts": {"ports": 2}}),
    ("watch with black silicone strap, 44 mm", "watch", {"strap": "black"}),
    ("three-legged oak stool 45 cm high", "stool", {"counts": {"legs": 3}}),
    ("oak dining chair, 80 cm high", "chair", {"material": "oak", "size": {"height": 800}}),
    ("round walnut coffee table, 90 cm diameter", "side_table", {"size": {"diameter": 900}}),
    ("ash bookcase with five shelves, 180 cm tall", "shelf", {"counts": {"shelves": 5}}),
    ("500 ml stainless steel water bottle, bamboo screw lid", "bottle", {"has": "screw_lid"}),
    ("ceramic mug, 350 ml, no handle", "mug", {"size": {"capacity_ml": 350}}),
    ("wine glass with gold rim", "wine_glass", {"has": "rim"}),
    ("stainless steel travel mug 16 oz with black lid", "tumbler", {"lid": "black"}),
    ("glass carafe, 1 litre", "jug", {"material": "glass", "size": {"capacity_ml": 1000}}),
    ("whisky glass with thick base", "glass", {}),
    ("stoneware bowl 22 cm", "bowl", {"size": {"diameter": 220}}),
    ("dinner plate, 27 cm, matte black", "plate", {"size": {"diameter": 270}}),
    ("terracotta vase, 35 cm", "vase", {"size": {"height": 350}}),
    ("scented candle in amber glass, 220 ml", "candle", {"size": {"capacity_ml": 220}}),
    ("table lamp with linen shade and oak base", "table_lamp", {}),
    ("black desk lamp with brass arm", "desk_lamp", {}),
    ("velvet cushion 50 x 50 cm, emerald green", "cushion", {"material": "velvet"}),
    ("gold signet ring, size 7", "ring", {"material": "gold", "size_label": "7"}),
    ("silver pendant with emerald", "pendant", {"has": "stone"}),
    ("gold hoop earrings 30 mm", "earrings", {"material": "gold"}),
    ("beaded bracelet in rose gold", "bracelet", {"material": "rose gold"}),
    ("kraft folding carton 60 x 40 x 120 mm", "carton", {"material": "kraft paper"}),
    ("cosmetic jar, 50 ml, frosted glass, bamboo lid", "jar", {"size": {"capacity_ml": 50}}),
    ("pump bottle, 250 ml, amber glass, black pump", "pump_bottle", {"has": "pump"}),
    ("cardboard tube, 73 mm diameter, 180 mm tall, white", "paper_tube", {}),
    ("tube of cream, 50 ml, white", "squeeze_tube", {"size": {"capacity_ml": 50}}),
    ("duffel bag in waxed canvas, leather handles, 50 cm wide", "duffel_bag", {"has": "handles"}),
    ("zip pouch in black nylon, 20 x 15 cm", "pouch", {"size": {"width": 200, "height": 150}}),
    ("cognac leather belt with brass buckle, 35 mm wide", "belt", {"size": {"width": 35}}),
    ("chelsea boots in brown suede, EU 41", "boot", {"has": "chelsea", "material": "suede"}),
    ("leather sandal with cork footbed", "sandal", {"material": "leather"}),
    ("EVA clogs in sage green, size EU 40", "clog", {"material": "EVA foam"}),
    ("brown plush bear, 30 cm, with red scarf", "plush_bear", {"scarf": "red"}),
    ("wooden toy blocks", "toy_blocks", {"material": "wood"}),
    ("bluetooth speaker in forest green", "bluetooth_speaker", {}),
    ("gift box for a watch, 90 x 90 x 60 mm", "carton", {"not": ("watch",)}),
]


@pytest.mark.parametrize(("text", "kind", "wanted"), SENTENCES, ids=[s[0] for s in SENTENCES])
def test_a_sentence_about_a_shipped_kind_is_read_whole(shipped, text, kind, wanted):
    brief = read_description(text)
    wanted = {"not": (), **wanted}
    assert brief.kind == kind
    assert brief.not_understood == wanted.pop("not"), brief.reasons
    if "has" in wanted:
        assert brief.has(wanted.pop("has"))
    for field, value in wanted.items():
        if field in type(brief).model_fields or hasattr(brief, field):
            found = getattr(brief, field)
            assert (found.items() >= value.items()) if isinstance(value, dict) else found == value
        else:
            assert brief.part_looks[field].colour_name == value
