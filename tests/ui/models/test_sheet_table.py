from __future__ import annotations

import time
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import BomLine, Colourway, HeaderBlock, PomRow, Row, Sheet
from app.domain.specification import Evidence, Origin, SpecValue, Status
from app.ui.models.sheet_table import SheetRole, SheetTable
from app.ui.sheets.sheet_layout import build_table


def said(value, unit: str = "", status: Status = Status.CONFIRMED) -> SpecValue:
    return SpecValue(value=value, unit=unit, origin=Origin.USER, status=status)


def guess(value, unit: str = "") -> SpecValue:
    return SpecValue(
        value=value,
        unit=unit,
        origin=Origin.AI_VISIBLE,
        evidence=Evidence(view="front"),
        confidence=0.8,
    )


def placed(sheet: Sheet, key: str, position: int, row: Row) -> PlacedRow:
    return PlacedRow(sheet=sheet, key=key, position=position, row=row)


def bom(*components: str) -> PackSheets:
    return PackSheets.of(
        placed(Sheet.BOM, str(10 * n), n, BomLine(component=said(one), quantity=said(Decimal(n))))
        for n, one in enumerate(components, start=1)
    )


def table(pack: PackSheets, sheet: Sheet = Sheet.BOM, units: str = "mm") -> SheetTable:
    made = SheetTable()
    made.show(build_table(sheet, pack, units))
    return made


def titles(model: SheetTable) -> list[str]:
    return [one.title for one in model.columns]


def column(model: SheetTable, path: str) -> int:
    return next(place for place, one in enumerate(model.columns) if one.path == path)


def shown(model: SheetTable, row: int, path: str) -> object:
    return model.index(row, column(model, path)).data()


def test_changes_are_exact(qtbot, qtmodeltester) -> None:
    model = table(bom("Lid", "Body", "Base"))
    qtmodeltester.check(model)
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    held = QPersistentModelIndex(model.index(2, 0))
    model.show(build_table(Sheet.BOM, bom("Lid", "Cork", "Base")))
    assert changed == [(1, 1)]
    model.show(build_table(Sheet.BOM, bom("Lid", "Cork", "Base", "Ring")))
    assert model.rowCount() == 4
    pack = bom("Lid", "Cork", "Base", "Ring")
    left = PackSheets(rows=tuple(one for one in pack.rows if one.key != "20"))
    model.show(build_table(Sheet.BOM, left))
    assert [model.row_id(row) for row in range(3)] == ["10", "30", "40"]
    assert held.row() == 1
    assert not resets
    model.show(build_table(Sheet.POM, pack))
    assert resets


def test_what_was_typed_shows_at_once_and_is_handed_on(qtbot) -> None:
    model = table(bom("Lid", "Body"))
    got = []
    model.typed.connect(got.append)
    at = model.index(0, column(model, "component"))
    assert not model.setData(at, "Lid")
    assert model.setData(at, " Cork lid ")
    assert (at.data(), at.data(SheetRole.PENDING)) == ("Cork lid", True)
    ((typed,),) = got
    assert (typed.cell.key, typed.cell.path, typed.text) == ("10", "component", "Cork lid")
    model.settle()
    assert at.data() == "Lid"
    key = model.index(0, 0)
    assert not model.flags(key) & Qt.ItemFlag.ItemIsEditable


def test_sorting_keeps_hold_of_rows_and_puts_the_unknown_last(qtbot, qtmodeltester) -> None:
    rows = list(bom("b", "C", "a").rows)
    unknown = BomLine(component=said(None), quantity=said(Decimal(30)))
    rows.append(placed(Sheet.BOM, "40", 4, unknown))
    model = table(PackSheets.of(rows))
    qtmodeltester.check(model)
    name, count = column(model, "component"), column(model, "quantity")
    held = QPersistentModelIndex(model.index(0, name))
    model.sort(name)
    assert [model.index(row, name).data() for row in range(4)] == ["a", "b", "C", "TBD"]
    assert held.data() == "b"
    model.sort(count, Qt.SortOrder.DescendingOrder)
    assert [model.index(row, count).data() for row in range(4)] == ["30", "3", "2", "1"]
    model.sort(-1)
    assert [model.row_id(row) for row in range(4)] == ["10", "20", "30", "40"]


def test_cells_tell_where_their_value_comes_from(qtbot) -> None:
    row = BomLine(component=guess("Lid"), composition={"wool": said(Decimal(90), "%")})
    model = table(PackSheets.of([placed(Sheet.BOM, "10", 1, row)]))
    at = model.index(0, column(model, "component"))
    assert at.data(SheetRole.CELL).is_open
    tip = str(at.data(Qt.ItemDataRole.ToolTipRole))
    assert "Seen in the picture" in tip
    assert "front view" in tip
    assert "80 %" in tip
    assert "To be confirmed" in tip
    fibres = model.index(0, column(model, "composition"))
    assert fibres.data() == "90 % wool"
    assert "adds up to 90 %" in str(fibres.data(Qt.ItemDataRole.ToolTipRole))
    assert model.place_of("10", "composition.wool") == fibres
    assert model.place_of("10", "nowhere").row() == 0
    assert model.place_of("99", "component") == QModelIndex()


def test_measures_are_graded_and_shown_in_any_unit(qtbot) -> None:
    header = HeaderBlock(size_range=said("S-L"), base_size=said("M"))
    measure = PomRow(
        name=said("Chest"),
        value=said(Decimal("571.5"), "mm"),
        grade=said("25.4"),
        sizes={"L": said(Decimal(600), "mm")},
    )
    pack = PackSheets.of(
        [placed(Sheet.HEADER, "block", 1, header), placed(Sheet.POM, "A", 1, measure)]
    )
    model = table(pack, Sheet.POM, "in")
    assert shown(model, 0, "sizes.S") == "21 1/2"
    assert shown(model, 0, "sizes.M") == "22 1/2"
    assert shown(model, 0, "sizes.L") == "≈ 23 5/8"
    computed = model.index(0, column(model, "sizes.S")).data(SheetRole.CELL)
    assert computed.is_computed
    assert computed.values == ()
    bad = measure.model_copy(update={"grade": said("XS-L:2")})
    broken = table(
        PackSheets.of([placed(Sheet.HEADER, "block", 1, header), placed(Sheet.POM, "A", 1, bad)]),
        Sheet.POM,
    )
    tip = broken.index(0, column(broken, "grade")).data(Qt.ItemDataRole.ToolTipRole)
    assert "no size XS" in str(tip)


def test_colourways_make_columns_and_the_header_is_a_list_of_fields(qtbot) -> None:
    way = Colourway(name=said("navy"))
    line = BomLine(component=said("Lid"), colours={"C01": said("DTM"), "C09": said("red")})
    pack = PackSheets.of(
        [placed(Sheet.COLOURWAYS, "C01", 1, way), placed(Sheet.BOM, "10", 1, line)]
    )
    model = table(pack)
    assert titles(model)[-2:] == ["C01 navy", "C09"]
    lost = model.index(0, column(model, "colours.C09")).data(SheetRole.CELL)
    assert "no colourway C09" in lost.problem
    header = placed(Sheet.HEADER, "block", 1, HeaderBlock(brand=said("Northline")))
    block = table(PackSheets.of([header]), Sheet.HEADER)
    brand = block.row_of("brand")
    assert (block.index(brand, 0).data(), block.index(brand, 1).data()) == ("Brand", "Northline")


def test_two_thousand_rows_are_laid_out_and_shown_fast(qtbot) -> None:
    names = [f"Part {number}" for number in range(2000)]
    pack = bom(*names)
    start = time.process_time()
    first = build_table(Sheet.BOM, pack)
    build_seconds = time.process_time() - start
    model = SheetTable()
    model.show(first)
    names[700] = "Another"
    second = build_table(Sheet.BOM, bom(*names))
    changed = []
    model.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    start = time.process_time()
    model.show(second)
    seconds = time.process_time() - start
    assert changed == [(700, 700)]
    # The window's own part stays within a frame; what takes longer runs in a thread.
    assert seconds < 0.016
    assert build_seconds < 2.0


def test_a_pasted_column_is_told_and_settled_in_one_go(qtbot) -> None:
    model = table(bom(*(f"Part {number}" for number in range(2000))))
    told = []
    model.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    model.put({(row, column(model, "component")): "Lid" for row in (*range(500), 700)})
    assert told == [(0, 499), (700, 700)]
    told.clear()
    model.settle()
    assert told == [(0, 499), (700, 700)]
    model.settle()
    assert len(told) == 2
