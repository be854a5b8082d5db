from __future__ import annotations

import pytest

from app.domain.errors import RefusedInputError
from app.ui.sheets.sheet_clipboard import from_text, spread, to_text


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ('=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("@SUM(A1:A9)", "'@SUM(A1:A9)"),
        ("-1+1", "'-1+1"),
        ("-3", "-3"),
        ("+2.5", "+2.5"),
        ("5 1/2", "5 1/2"),
        ("'tis", "'tis"),
    ],
)
def test_a_spreadsheet_runs_nothing_that_is_copied_and_it_comes_back_as_it_was(
    cell: str, written: str
) -> None:
    assert to_text([[cell]]) == written
    assert from_text(written) == ((cell,),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no cells on the clipboard"),
        ("a\tb\nc", "not equally long (1, 2). Nothing was changed; copy a whole rectangle."),
        ("a\t" * 200_001, "too many cells"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(text: str, message: str) -> None:
    with pytest.raises(RefusedInputError) as caught:
        from_text(text)
    assert message in caught.value.sentence()


def test_a_table_goes_into_one_cell_or_into_a_selection_without_a_rest() -> None:
    block = from_text("a\tb")
    assert spread(block, 1, 1) == block
    assert spread(block, 2, 4) == (("a", "b", "a", "b"),) * 2
    with pytest.raises(RefusedInputError, match="1 × 2 cells do not fit the selection of 3 × 3"):
        spread(block, 3, 3)
