import pytest

from app.drafter.errors import DrafterError
from app.drafter.tokens import LONGEST, cleaned, tokenise


@pytest.mark.parametrize(
    ("written", "lemma"),
    [
        ("Colors", "colour"),
        ("GRAY", "grey"),
        ("handles", "handle"),
        ("shelves", "shelf"),
        ("boxes", "box"),
        ("glasses", "glass"),
        ("vases", "vase"),
        ("shoes", "shoe"),
        ("shorts", "shorts"),
        ("short", "short"),
        ("women's", "woman"),
        ("dress", "dress"),
        ("batteries", "battery"),
        ("canvas", "canvas"),
        ("Aluminum", "aluminium"),
        ("hoody", "hoodie"),
        ("stainless", "stainless"),
        ("watches", "watch"),
        ("brushes", "brush"),
    ],
)
def test_a_word_is_known_by_one_form(samples, written, lemma):
    assert samples.words.spelling.lemma(written) == lemma


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("1.5", 1.5),
        ("1,5", 1.5),
        ("1,500", 1500),
        ("12,500.5", 12500.5),
        ("1/2", 0.5),
        ("3 1/2", 3.5),
        ("½", 0.5),
        ("3½", 3.5),
        ("-5", -5),
        ("1/0", 0),
        ("٣", 3),
    ],
)
def test_numbers_are_read_as_people_write_them(samples, written, value):
    (token,) = tokenise(cleaned(written), samples.words.spelling)
    assert token.value == value


def test_hyphens_and_underscores_part_words(samples):
    tokens = tokenise("three-legged v-neck top_handle", samples.words.spelling)
    assert [t.text for t in tokens] == ["three", "legged", "v", "neck", "top", "handle"]


def test_typographic_marks_become_plain():
    assert cleaned("60×40 — “soft” 5′ Ø 73") == '60x40 - "soft" 5\' ø 73'


def test_control_characters_and_lone_surrogates_become_spaces():
    assert cleaned("a\x00blue\u200b\ud800 mug\n\t!") == "a blue mug !"


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\x00\x01", "!!! ...", "🎉🎉", "\u200b"])
def test_a_text_without_words_is_refused_with_a_way_on(text):
    with pytest.raises(DrafterError, match="no words") as raised:
        cleaned(text)
    assert "stool" in raised.value.hint


def test_a_text_that_is_too_long_is_refused_with_its_length():
    with pytest.raises(DrafterError, match="100,000 characters; at most 4,000"):
        cleaned("a" * 100_000)
    assert len(cleaned("a" * LONGEST)) == LONGEST
