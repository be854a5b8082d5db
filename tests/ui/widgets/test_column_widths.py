"""The room of a table goes first to columns whose words are cut."""

from __future__ import annotations

from app.ui.widgets.column_widths import LEAST, MOST, Wish, fitted

NUMBER = Wish(72)


def test_words_that_are_cut_get_the_room_that_empty_columns_leave() -> None:
    empty, cut = Wish(170, 60), Wish(190, 260)
    assert fitted([NUMBER, empty, cut], 72 + LEAST + 260) == [72, LEAST, 260]


def test_what_is_left_is_shared_by_how_wide_columns_like_to_be() -> None:
    widths = fitted([NUMBER, Wish(100, 90), Wish(200, 90)], 72 + 96 + 96 + 300)
    assert widths == [72, 96 + 100, 96 + 200]
    assert sum(widths) == 72 + 96 + 96 + 300


def test_too_little_room_is_shared_among_those_that_lack_most() -> None:
    assert fitted([Wish(100, 200), Wish(100, 300)], 260) == [120, 140]


def test_where_nothing_fits_nothing_is_pressed_together() -> None:
    assert fitted([NUMBER, Wish(180, 400)], 100) == [72, 180]


def test_a_very_long_text_leaves_room_for_others() -> None:
    widths = fitted([Wish(100, 5000), Wish(100, 200)], 700)
    assert widths[1] >= 200
    assert widths[0] >= MOST


def test_a_table_without_words_keeps_its_widths() -> None:
    assert fitted([NUMBER, NUMBER], 900) == [72, 72]
