"""What the first rows of a hoodie hold: what was said and seen, and beginnings to be confirmed."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.analysis import Category, CategoryReading, MaterialReading, NamedValue, ViewAnalysis
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.generation import GenerationState
from app.domain.product import Product
from app.domain.sheets.preflight import preflight
from app.domain.sheets.redline import PackSheets
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.specification import Origin, SpecValue, Status
from app.workflow.sheets.measure_library import how_to_measure, usual_tolerance
from app.workflow.sheets.sheet_filling import filled, merged
from app.workflow.sheets.stitch_words import stitch_of

NOW = datetime(2026, 11, 21, tzinfo=UTC)


def seen(text: str) -> SpecValue:
    return SpecValue(value=text, origin=Origin.AI_VISIBLE, status=Status.ASSUMED)


def file(kind: FileType, reading: ViewAnalysis | SketchAnnotations) -> TechFile:
    return TechFile(
        id=kind,
        product_id="p",
        collection_id=None,
        revision_id=None,
        file_type=kind,
        slot="front",
        status=FileStatus.COMPLETED,
        analysis=reading.model_dump_json(),
        created_at=NOW,
    )


def said(text: str) -> SpecValue:
    return SpecValue(value=text, origin=Origin.USER, status=Status.NEEDS_REVIEW)


def hoodie(description: str = "hoodie, size M", lining: SpecValue | None = None) -> PackSheets:
    product = Product(
        id="p",
        name="Hoodie",
        description=description,
        engine="drafter",
        state=GenerationState.COMPLETED,
        category=CategoryReading(category=Category.APPAREL, subcategory="Hoodie"),
        created_at=NOW,
        updated_at=NOW,
    )
    parts = {"Body": "100 % cotton jersey", "Yoke": "Cow leather", "Eyelet": "Zinc alloy"}
    reading = ViewAnalysis(
        view="front",
        materials=tuple(
            MaterialReading(component=part, material=stuff)
            for part, stuff in {
                **{part: seen(stuff) for part, stuff in parts.items()},
                **({"Lining": lining} if lining else {}),
            }.items()
        ),
        construction=(
            NamedValue(name="Body", value=seen("4-thread overlock (514)")),
            NamedValue(name="Hem", value=seen("514 or coverstitch to be confirmed")),
        ),
    )
    measured = SpecValue(value=Decimal(640), unit="mm", origin=Origin.MEASURED)
    drawn = SketchAnnotations(
        view="front",
        measurements=(Measurement(code="B", name="1/2 chest at armhole", value=measured),),
    )
    files = (file(FileType.BASE_VIEW, reading), file(FileType.SKETCH, drawn))
    return filled(product, files, None)


def row(pack: PackSheets, sheet: Sheet, key: str) -> dict[str, SpecValue]:
    return leaves(pack.by_place()[sheet, key].row)


def test_the_size_that_was_said_is_the_base_size_to_be_confirmed() -> None:
    size = row(hoodie(), Sheet.HEADER, "block")["base_size"]
    assert (size.value, size.origin, size.status) == ("M", Origin.USER, Status.NEEDS_REVIEW)


def test_what_a_person_said_is_confirmed_and_what_goes_beyond_it_is_not() -> None:
    pack = hoodie("hoodie lined with cotton twill", said("Cotton twill"))
    lining = row(pack, Sheet.BOM, "40")["material"]
    assert (lining.origin, lining.status) == (Origin.USER, Status.CONFIRMED)
    assert "bom.40.material" not in {gap.place for gap in preflight(pack)}
    more = hoodie("hoodie lined with cotton twill", said("Cotton twill 3/1"))
    assert row(more, Sheet.BOM, "40")["material"].status is Status.NEEDS_REVIEW


def test_other_words_replace_what_the_words_of_before_said_but_no_hand_of_a_person() -> None:
    old = hoodie("hoodie lined with cotton twill", said("Cotton twill"))
    fresh = hoodie("hoodie lined with silk", said("Silk"))
    after = row(merged(old, fresh), Sheet.BOM, "40")["material"]
    assert (after.value, after.status) == ("Silk", Status.CONFIRMED)
    lining = old.by_place()[Sheet.BOM, "40"]
    signed = lining.row.model_copy(
        update={"material": lining.row.material.model_copy(update={"changed_at": NOW})}
    )
    kept = PackSheets.of([lining.model_copy(update={"row": signed})])
    assert row(merged(kept, fresh), Sheet.BOM, "40")["material"].value == "Cotton twill"


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("white sneaker, EU 42", "EU 42"),
        ("a ring, size 7.5", "7.5"),
        ("a hoodie in size xxl", "XXL"),
        ("sizes S to XL", None),
        ("size M and size L", None),
        ("a mug, family size", None),
    ],
)
def test_only_one_plain_size_is_taken(words: str, size: str | None) -> None:
    assert row(hoodie(words), Sheet.HEADER, "block")["base_size"].value == size


def test_each_group_of_materials_is_asked_for_what_it_is_bought_by() -> None:
    pack = hoodie()
    body, yoke, eyelet, thread = (row(pack, Sheet.BOM, key) for key in ("10", "20", "30", "40"))
    assert (body["composition.cotton"].value, body["uom"].value) == (Decimal(100), "m")
    assert {"weight", "width"} <= body.keys()
    assert "size" not in body
    assert {"size", "quantity"} <= eyelet.keys()
    assert "weight" not in eyelet
    assert (eyelet["group"].value, eyelet["uom"].value) == ("HARDWARE", "pc")
    assert (thread["group"].value, thread["colours.C01"].value) == ("THREAD", "DTM")
    gaps = {gap.place for gap in preflight(pack)}
    assert not {"bom.10.composition", "bom.20.composition"} & gaps
    # Leather is bought by its thickness and area, and has no fibres.
    assert yoke["uom"].value == "m²"
    assert "thickness" in yoke
    assert not {"composition.cotton", "weight", "width"} & yoke.keys()


def test_cloth_without_its_fibres_is_a_gap() -> None:
    pack = hoodie()
    cloth = pack.by_place()[Sheet.BOM, "10"]
    bare = cloth.model_copy(update={"row": cloth.row.model_copy(update={"composition": {}})})
    assert "bom.10.composition" in {gap.place for gap in preflight(PackSheets.of([bare]))}


def test_a_measure_begins_with_how_it_is_taken_and_a_published_tolerance() -> None:
    chest = row(hoodie(), Sheet.POM, "B")
    assert chest["how_to_measure"].value.startswith("Flat, relaxed: edge to edge")
    assert (chest["full_or_half"].value, chest["tol_plus"].value) == ("HALF", Decimal(15))
    for name in ("how_to_measure", "full_or_half", "tol_minus"):
        assert (chest[name].origin, chest[name].status) == (Origin.LIBRARY, Status.NEEDS_REVIEW)


@pytest.mark.parametrize(
    ("name", "category", "begins"),
    [
        ("Overall height", Category.DRINKWARE, "From the standing surface"),
        ("Rim diameter", Category.DRINKWARE, "Outside"),
        ("Mouth inside diameter", Category.DRINKWARE, "Inside"),
        ("Handle drop", Category.BAGS, "From the top edge"),
        ("Seat height", Category.FURNITURE, "From the floor"),
        ("Camera window width", Category.ELECTRONICS, "Between the outermost"),
        ("Sidewall height at heel", Category.FOOTWEAR, "Between the lowest"),
        ("Outsole length", Category.FOOTWEAR, "Along the outsole"),
        ("Last length", Category.FOOTWEAR, ""),
        ("Capacity", Category.DRINKWARE, ""),
    ],
)
def test_the_library_says_how_or_nothing(name: str, category: Category, begins: str) -> None:
    found = how_to_measure(name, category)
    assert found.startswith(begins)
    assert bool(found) is bool(begins)


def test_a_tolerance_that_nobody_published_stays_unknown() -> None:
    assert usual_tolerance("Collar height, lateral", Category.FOOTWEAR, "Sneaker") is None
    assert usual_tolerance("Handle drop", Category.BAGS, "Tote") == 3
    assert usual_tolerance("1/2 chest at armhole", Category.APPAREL, "Dress") is None


def test_a_stitch_that_the_words_name_is_its_class_and_an_open_one_is_not() -> None:
    pack = hoodie()
    assert row(pack, Sheet.CONSTRUCTION, "10")["stitch_type"].value == "514"
    assert row(pack, Sheet.CONSTRUCTION, "20")["stitch_type"].value is None
    assert stitch_of("lockstitch 301, 28 mm hem") == "301"
    assert stitch_of("301 lockstitch, 4-thread overlock inside") == ""
