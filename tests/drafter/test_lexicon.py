from collections import defaultdict

from app.drafter.lexicon import slips
from app.drafter.materials import load_materials
from app.drafter.phrases import Meaning
from app.drafter.resources import resource_folder


def test_there_are_many_materials_and_each_finish_of_theirs_is_known():
    materials, finishes = load_materials(resource_folder())
    assert len(materials) >= 100
    for key, material in materials.items():
        assert material.takes(material.finish), key
        assert material.callout, key
    assert {f.shows for f in finishes.values()} >= {"matte", "glossy", "brushed", "transparent"}


def test_weights_are_those_of_the_thing():
    materials, _ = load_materials(resource_folder())
    for key, low, high in [
        ("stainless steel", 7.7, 8.1),
        ("oak", 0.6, 0.8),
        ("glass", 2.4, 2.6),
        ("polypropylene", 0.89, 0.92),
        ("aluminium", 2.6, 2.8),
    ]:
        density = materials[key].density
        assert density is not None
        assert low <= density <= high
    assert materials["fleece"].gsm == 320
    assert materials["thread"].gsm is None


def test_no_word_names_two_materials_or_two_finishes(samples):
    owners = defaultdict(set)
    for key, material in samples.materials.items():
        for word in (*material.words, *material.jewellery_words):
            owners[samples.words.spelling.lemmas(word)].add(key)
    for key, finish in samples.finishes.items():
        for word in finish.words:
            owners[samples.words.spelling.lemmas(word)].add(f"finish {key}")
    assert {words: keys for words, keys in owners.items() if len(keys) > 1} == {}


def test_of_equal_phrases_the_longest_is_found(samples):
    assert samples.general.longest(["sage", "green", "mug"], 0) == (
        2,
        (Meaning("colour", "sage green"),),
    )
    assert samples.general.longest(["sagegreen"], 0)[0] == 1
    assert samples.general.longest(["zzz"], 0) == (0, ())


def test_no_two_kinds_share_a_word(shipped):
    owners = defaultdict(set)
    for key, kind in shipped.kinds.items():
        for word in kind.words:
            owners["".join(shipped.words.spelling.lemmas(word))].add(key)
    assert {word: keys for word, keys in owners.items() if len(keys) > 1} == {}


def test_every_kind_names_only_what_the_lexicon_has(shipped):
    assert list(slips(shipped)) == []


def test_every_kind_but_the_generic_form_has_words_and_close_ups_enough(shipped):
    # More than ten may be listed: those of parts that a product has not are left out.
    for key, kind in shipped.kinds.items():
        assert kind.words or key == "generic"
        assert 6 <= len(kind.shots) <= 14, key


def test_every_word_of_a_kind_finds_that_kind(shipped):
    for key, kind in shipped.kinds.items():
        for word in kind.words:
            lemmas = shipped.words.spelling.lemmas(word)
            assert Meaning("kind", key) in shipped.all_kinds.meanings(lemmas), word
