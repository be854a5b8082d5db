from __future__ import annotations

import pytest

from app.ui.sheet_clipboard import from_text, to_text


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
