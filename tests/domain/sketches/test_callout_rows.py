from __future__ import annotations

from decimal import Decimal

from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import BomLine, ConstructionStep, PomRow, Row, Sheet
from app.domain.sketches.callout_edits import add_callout, link, set_text
from app.domain.sketches.callout_rows import follow, linked, row_text, rows_of_callouts, unfollowed
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import Origin, SpecValue


def said(value: str | Decimal | None, unit: str = "") -> SpecValue:
    return SpecValue(value=value, unit=unit, origin=Origin.USER)


def placed(sheet: Sheet, key: str, row: Row) -> PlacedRow:
    return PlacedRow(sheet=sheet, key=key, position=1, row=row)


PACK = PackSheets.of(
    (
        placed(
            Sheet.BOM,
            "10",
            BomLine(
                component=said("Lid"),
                material=said("bamboo"),
                finish=said(None),
                colours={"C01": said("natural")},
            ),
        ),
        placed(
            Sheet.CONSTRUCTION,
            "20",
            ConstructionStep(
                location=said("Side seam"),
                detail=said("closed"),
                stitch_type=said("516"),
                spi_min=said(Decimal(10), "/in"),
                spi_max=said(Decimal(12), "/in"),
                seam_allowance=said(Decimal(10), "mm"),
            ),
        ),
        placed(Sheet.POM, "A", PomRow(name=said("Height"), value=said(Decimal(240), "mm"))),
    )
)


def callout(key: str, text: str, kind: CalloutKind, linked_row: str | None = None) -> Callout:
    return Callout(
        id=key, number=1, text=text, kind=kind, position=(0.5, 0.5), linked_row=linked_row
    )


def sketch(*callouts: Callout) -> SketchAnnotations:
    height = Measurement(code="A", name="Height", value=said(Decimal(238), "mm"))
    return SketchAnnotations(view="front", callouts=callouts, measurements=(height,))


def test_callouts_find_the_rows_that_they_name() -> None:
    bound = linked(
        sketch(
            callout("a", "lid: wood", CalloutKind.MATERIAL),
            callout("b", "Side seam", CalloutKind.CONSTRUCTION),
            callout("c", "Height: 238 mm", CalloutKind.DIMENSION),
            callout("d", "Careful with the lid", CalloutKind.NOTE),
            callout("e", "Lid: as I say", CalloutKind.MATERIAL, ""),
        ),
        PACK,
    )
    assert rows_of_callouts(bound) == {"a": "bom.10", "b": "construction.20", "c": "pom.A"}


def test_rows_say_what_they_know_and_leave_out_what_is_unknown() -> None:
    rows = {one.key: row_text(one, PACK) for one in PACK.rows}
    assert rows["10"] == "Lid: bamboo, natural"
    assert rows["20"] == "Side seam: closed, stitch 516, 10-12 SPI, seam allowance 10 mm"
    assert rows["A"] == "A Height: 240 mm"


def test_a_drawing_follows_its_rows() -> None:
    shown = follow(sketch(callout("a", "lid: wood", CalloutKind.MATERIAL)), PACK)
    assert shown.callouts[0].text == "Lid: bamboo, natural"
    assert shown.measurements[0].value.value == Decimal(240)
    assert follow(shown, PACK) == shown


def test_a_row_that_is_gone_leaves_the_last_words() -> None:
    bound = sketch(callout("a", "Lid: wood", CalloutKind.MATERIAL, "bom.99"))
    assert follow(bound, PACK).callouts[0].text == "Lid: wood"
    assert follow(bound, PackSheets()) == bound


def test_words_by_hand_stay_and_can_be_bound_again() -> None:
    shown = follow(sketch(callout("a", "lid: wood", CalloutKind.MATERIAL)), PACK)
    assert set_text(shown, "a", "Lid: bamboo, natural") == shown
    own = set_text(shown, "a", "Lid as the sample")
    assert follow(own, PACK).callouts[0].text == "Lid as the sample"
    assert follow(link(own, "a", "bom.10"), PACK).callouts[0].text == "Lid: bamboo, natural"
    added, new = add_callout(shown, (0.1, 0.1), "lid: look", CalloutKind.NOTE)
    assert follow(added, PACK).callouts[-1] == new


def test_what_the_drawing_measured_is_kept_under_what_the_row_says() -> None:
    stored = sketch(callout("a", "lid: wood", CalloutKind.MATERIAL))
    shown = follow(stored, PACK)
    after = set_text(shown, "a", "Lid as the sample")
    kept = unfollowed(after, stored, shown)
    assert kept.measurements == stored.measurements
    assert kept.callouts == after.callouts
