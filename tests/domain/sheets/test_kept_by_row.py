"""What was made of a row is made anew only where the row, or what all rows share, is another."""

from __future__ import annotations

from app.domain.sheets.kept_by_row import KeptByRow
from app.domain.sheets.redline import PlacedRow
from app.domain.sheets.sheets import ROWS, Sheet


def row(key: str) -> PlacedRow:
    return PlacedRow(sheet=Sheet.BOM, key=key, position=0, row=ROWS[Sheet.BOM]())


def test_only_the_row_that_is_new_is_made() -> None:
    kept: KeptByRow[str] = KeptByRow()
    asked: list[str] = []

    def make(one: PlacedRow) -> str:
        asked.append(one.key)
        return one.key

    first, second, other = row("10"), row("20"), row("10")
    assert kept.of((first, second), "mm", make) == ["10", "20"]
    assert kept.of((other, second), "mm", make) == ["10", "20"]
    assert asked == ["10", "20", "10"]


def test_another_unit_forgets_all() -> None:
    kept: KeptByRow[str] = KeptByRow()
    one = row("10")
    assert kept.of((one,), "mm", lambda _: "mm") == ["mm"]
    assert kept.of((one,), "in", lambda _: "in") == ["in"]


def test_rows_that_are_gone_are_forgotten() -> None:
    kept: KeptByRow[str] = KeptByRow()
    one = row("10")
    kept.of((one,), "", lambda _: "before")
    assert kept.of((), "", lambda _: "") == []
    assert kept.of((one,), "", lambda _: "after") == ["after"]
