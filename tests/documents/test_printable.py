from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.font_coverage import covered
from app.documents.fonts import font_files, own_characters, system_characters
from app.documents.printable import breakable, plain, unshown_note, with_names
from app.domain.text_width import shortened, text_width


def test_our_fonts_show_all_signs_of_the_templates():
    for letter in "ÄéñŁжΩ—–−·…“”‘’±×Ø°²³µ€→ẞ":
        assert ord(letter) in own_characters(), letter
    assert ord("不") not in own_characters()


def test_a_file_that_is_no_font_covers_nothing(tmp_path):
    (tmp_path / "a.ttf").write_bytes(b"\0\1\0\0\0\4" + b"cmap" * 30)
    assert covered(tmp_path / "a.ttf") == frozenset()
    assert covered(tmp_path / "missing.ttf") == frozenset()


def test_the_fonts_of_this_computer_show_no_private_characters():
    assert system_characters(frozenset({0x10FFFD})) == frozenset()


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\x00b\tc  d", "a b c d"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\u202eabc\u2066\ufeff", "abc"),
        ("e\u0301", "é"),
        ("z" + "\u0301" * 99, "ź" + "\u0301" * 3),
        ("\ud800x", "x"),
        ("\ue000", ""),
    ],
)
def test_plain_text(text, printed):
    assert plain(text) == printed


def test_runs_that_no_font_shows_are_named():
    shown = frozenset(map(ord, "ab "))
    assert with_names("a 不锈 b🎉", shown) == "a [U+4E0D, U+9508] b[party popper]"


@given(st.text())
def test_any_text_becomes_printable(text):
    shown = own_characters()
    result = with_names(plain(text), shown)
    assert all(ord(letter) in shown or letter == "\n" for letter in result)
    assert plain(result) == result


@given(st.text(alphabet="abc /\u200b", max_size=200))
def test_words_get_places_to_break_and_keep_their_letters(text):
    result = breakable(text)
    assert result.replace("\u200b", "") == text.replace("\u200b", "")
    assert all(len(word) < 25 for word in result.replace("\u200b", " ").split())


@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=60))
def test_widths_are_those_of_the_font_but_for_kerning(text):
    from PIL import ImageFont

    font = ImageFont.truetype(str(font_files()[1]), 1000)
    known = "".join(c for c in plain(text) if 0x20 <= ord(c) < 0x7F)
    assert sum(map(font.getlength, known)) == pytest.approx(text_width(known, 1000), abs=1)
    # A pair such as ".j" is set wider than its letters, most are set closer.
    assert font.getlength(known) <= text_width(known, 1000) + 40 * len(known)


@given(st.text(max_size=80), st.floats(5, 60))
def test_shortened_text_fits(text, width):
    assert text_width(shortened(text, width, 3), 3) <= width + 3


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("\u4e2d", "Chinese or Japanese characters"),
        ("\u0928\u092e", "Devanagari"),
        ("\ud55c", "Korean"),
        ("\N{PARTY POPPER}", ""),
    ],
)
def test_a_note_says_which_script_no_font_has(text, says):
    note = unshown_note(frozenset(map(ord, text)))
    assert bool(note) is bool(says)
    assert says in note


def test_greek_and_cyrillic_need_no_other_font():
    letters = "ΑΒΓΔΩαβγδω БГДЖИЫЭЮЯбгджиыэюяЇЄҐЂЉЊЋЏ"
    assert {ord(letter) for letter in letters} <= own_characters()
