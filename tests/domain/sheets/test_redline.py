from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from app.domain.sheets.preflight import GapKind, preflight, score, to_confirm
from app.domain.sheets.redline import PackSheets, PlacedRow, apply, redline
from app.domain.sheets.sheets import BomLine, HeaderBlock, PomRow, Sheet, leaves, row_of, with_leaf
from app.domain.specification import Origin, SpecValue, Status


def said(value: object, status: Status = Status.CONFIRMED) -> SpecValue:
    number = isinstance(value, int | Decimal)
    return SpecValue(value=Decimal(value) if number else value, origin=Origin.USER, status=status)


words = st.sampled_from(["a", "b", "TBD", "=1+1", None]).map(said)
numbers = st.decimals(min_value=0, max_value=50, places=2).map(said)
bom = st.fixed_dictionaries(
    {},
    optional={
        "component": words,
        "material": words,
        "composition.cotton": numbers,
        "composition.wool": numbers,
        "colours.C01": words,
        "quantity": numbers,
    },
).map(lambda values: row_of(BomLine, values))
pom = st.fixed_dictionaries(
    {}, optional={"name": words, "value": numbers, "sizes.XL": numbers, "tol_plus": numbers}
).map(lambda values: row_of(PomRow, values))


@st.composite
def packs(draw: st.DrawFn) -> PackSheets:
    rows = []
    for sheet, kind in ((Sheet.BOM, bom), (Sheet.POM, pom)):
        for key in draw(st.sets(st.sampled_from("ABCD"))):
            position = draw(st.integers(1, 4))
            rows.append(PlacedRow(sheet=sheet, key=key, position=position, row=draw(kind)))
    return PackSheets.of(rows)


@settings(deadline=None, max_examples=30)
@given(packs(), packs())
def test_a_redline_applied_to_the_old_pack_gives_the_new(old: PackSheets, new: PackSheets) -> None:
    changes = redline(old, new)
    assert apply(old, changes) == new
    back = tuple(one.reversed() for one in reversed(changes))
    assert apply(new, back).model_dump_json() == old.model_dump_json()
    assert redline(old, old) == ()


@settings(deadline=None, max_examples=30)
@given(packs())
def test_a_pack_comes_back_from_json_as_it_was(pack: PackSheets) -> None:
    assert PackSheets.model_validate_json(pack.model_dump_json()) == pack


@settings(deadline=None, max_examples=30)
@given(packs())
def test_preflight_names_places_that_exist(pack: PackSheets) -> None:
    places = {f"{one.sheet}.{one.key}.{path}" for one in pack.rows for path in leaves(one.row)}
    for gap in preflight(pack):
        if gap.kind is GapKind.TO_CONFIRM:
            assert gap.place in places
    assert set(to_confirm(pack)) <= places
    assert 0 <= score(pack) <= 100


def test_a_change_that_does_not_fit_is_refused() -> None:
    row = PlacedRow(sheet=Sheet.BOM, key="A", position=1, row=BomLine(material=said("cotton")))
    other = row.model_copy(update={"row": BomLine(material=said("wool"))})
    changes = redline(PackSheets.of([row]), PackSheets.of([other]))
    with pytest.raises(ValueError, match="not what was changed"):
        apply(PackSheets.of([other]), changes)
    with pytest.raises(ValueError, match="no row"):
        apply(PackSheets(), changes)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("composition.wool", said(60), "more than 100"),
        ("quantity", said(-1), "negative"),
        ("quantity", said("much"), "number"),
        ("group", said("STUFF"), "none of"),
    ],
)
def test_values_that_cannot_be_are_refused(path: str, value: SpecValue, message: str) -> None:
    row = BomLine(composition={"cotton": said(60)})
    with pytest.raises(ValidationError, match=message):
        with_leaf(row, path, value)


def test_preflight_says_what_a_factory_would_miss() -> None:
    header = HeaderBlock(
        brand=said("Northline"), size_range=said("S-L"), base_size=said("M"), season=said("SS27")
    )
    pack = PackSheets.of(
        [
            PlacedRow(sheet=Sheet.HEADER, key="block", position=1, row=header),
            PlacedRow(
                sheet=Sheet.BOM,
                key="10",
                position=1,
                row=BomLine(
                    component=said("Body"),
                    material=said("cotton", Status.ASSUMED),
                    quantity=said(None),
                    composition={"cotton": said(90)},
                    colours={"C09": said("DTM")},
                ),
            ),
            PlacedRow(
                sheet=Sheet.POM,
                key="A",
                position=1,
                row=PomRow(name=said("Chest"), value=said(570), grade=said("M-XXL:10")),
            ),
        ]
    )
    gaps = {gap.place: gap for gap in preflight(pack)}
    assert gaps["header.block.style_no"].kind is GapKind.MISSING
    assert gaps["bom.10.quantity"].text == "BOM 10 Body: quantity is not known."
    assert "90 %" in gaps["bom.10.composition"].text
    assert gaps["bom.10.colours.C09"].kind is GapKind.WRONG
    assert gaps["bom.10.material"].kind is GapKind.TO_CONFIRM
    assert "no size XXL" in gaps["pom.A.grade"].text
    assert gaps["labels"].kind is GapKind.MISSING
    assert to_confirm(pack) == ("bom.10.material",)
