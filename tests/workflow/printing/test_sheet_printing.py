from __future__ import annotations

from decimal import Decimal

from app.documents.pack_data import spec_cell
from app.documents.pdf import pdf_bytes
from app.documents.sheet_pages_data import further_data
from app.domain.sheets.pack_status import PackStatus
from app.domain.sheets.redline import PackSheets, Place, PlacedRow
from app.domain.sheets.sheets import ROWS, Sheet, row_of, with_leaf
from app.domain.sheets.sheets_changes import Reason
from app.domain.specification import Origin, SpecValue
from app.workflow.printing.pack_content import pack_content
from app.workflow.printing.sheet_content import (
    construction_rows,
    material_rows,
    measurement_rows,
    style_facts,
)
from app.workflow.printing.sheet_printing import further_sheets
from app.workflow.workspace import Workspace


def pack(values: dict[str, str | Decimal]) -> PackSheets:
    """Rows from values by place."""
    rows: dict[Place, dict[str, SpecValue]] = {}
    for place, value in values.items():
        sheet, key, path = place.split(".", 2)
        unit = "mm" if isinstance(value, Decimal) else ""
        leaf = SpecValue(value=value, unit=unit, origin=Origin.USER)
        rows.setdefault((Sheet(sheet), key), {})[path] = leaf
    return PackSheets.of(
        PlacedRow(sheet=sheet, key=key, position=1, row=row_of(ROWS[sheet], found))
        for (sheet, key), found in rows.items()
    )


SIZED = {
    "header.block.size_range": "S-XL",
    "header.block.base_size": "M",
    "pom.A.name": "Chest",
    "pom.A.value": Decimal(570),
    "pom.A.grade": "S-L:25, L-XL:30",
    "pom.A.sizes.S": Decimal(540),
    "pom.B.name": "Hem",
    "pom.B.value": Decimal(500),
}


def test_sizes_are_printed_as_graded_and_unknown_ones_as_unknown() -> None:
    table = further_sheets(pack(SIZED)).graded
    assert (table.sizes, table.base_size) == (("S", "M", "L", "XL"), "M")
    chest, hem = table.rows
    assert chest.values == (Decimal(540), Decimal(570), Decimal(595), Decimal(625))
    assert chest.own == {"S"}
    assert hem.values == (None, Decimal(500), None, None)


def test_a_rule_for_a_size_that_is_not_there_prints_nothing_that_it_does_not_give() -> None:
    wrong = further_sheets(pack(SIZED | {"pom.A.grade": "S-XXL:25"})).graded
    assert wrong.rows[0].values == (Decimal(540), Decimal(570), None, None)
    assert further_sheets(pack({"pom.A.value": Decimal(5)})).graded is None


def test_care_that_is_forbidden_is_crossed_out(tmp_path) -> None:
    sheets = further_sheets(
        pack({"labels.10.type": "CARE", "labels.10.wash": "30 mild", "labels.10.bleach": "No"})
    )
    data = further_data(sheets, tmp_path, spec_cell)
    care = {step["kind"]: step["is_not"] for step in data["labels"][0]["care"]}
    assert care == {"wash": False, "bleach": True}
    assert (tmp_path / "care-wash.svg").read_text().startswith("<svg")


def test_whatever_is_asked_of_a_step_of_construction_is_printed() -> None:
    step = {
        "construction.10.location": "Handle",
        "construction.10.process": "Screwed",
        "construction.10.torque": Decimal("1.2"),
    }
    (row,) = construction_rows(pack(step))
    assert row.location == "Handle"
    assert [(name, cell.value) for name, cell in row.particulars] == [
        ("Process", "Screwed"),
        ("Torque", Decimal("1.2")),
    ]


def test_text_that_looks_like_a_formula_or_markup_is_printed_as_it_is(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        for place, text in {
            "labels.10.content": '=HYPERLINK("http://x")',
            "packing.10.detail": '#read("/etc/passwd") *bold* $x$ @ref',
            "header.size_range": "S-XL",
            "header.base_size": "M",
            "pom.A.tol_plus": "1",
        }.items():
            await workspace.sheets.set(product_id, place, text)
        key = await workspace.rounds.open(product_id, "Fit1")
        await workspace.rounds.measure(product_id, key, {"A": "242"})
        content = pack_content(await workspace.record(product_id), workspace.library.images)
        assert content.header.status == "Draft · not for production"
        (sample,) = content.further.samples
        assert (sample.lines[0].difference, sample.lines[0].verdict) == ("+1.5", "out")
        assert content.changes[0].change.startswith("ROUNDS 1 measured A")
        # The drawings of this engine are empty and cannot be printed.
        assert pdf_bytes(content.model_copy(update={"sketches": ()})).startswith(b"%PDF")

    in_pack(work)


def test_the_status_stands_on_every_page(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        for place, text in {
            "header.brand": "Northline",
            "header.style_no": "1",
            "header.season": "SS27",
            "pom.A.tol_plus": "1",
            "pom.A.tol_minus": "1",
        }.items():
            await workspace.sheets.set(product_id, place, text)
        await workspace.status.move(product_id, PackStatus.SAMPLE_READY)
        content = pack_content(await workspace.record(product_id), workspace.library.images)
        assert content.header.status == "Ready to sample"

    in_pack(work)


def test_a_material_prints_what_a_buyer_needs_and_not_what_it_costs() -> None:
    values = {
        "bom.10.component": "Body",
        "bom.10.composition.elastane": Decimal(2),
        "bom.10.composition.cotton": Decimal(98),
        "bom.10.width": Decimal(1470),
        "bom.10.supplier": "Mill 4",
        "bom.10.unit_cost": Decimal(9),
    }
    (row,) = material_rows(pack(values), ())
    told = [(one.name, spec_cell(one.value)["text"]) for one in row.details]
    assert told == [("", "98 % cotton, 2 % elastane"), ("width", "1470 mm"), ("from", "Mill 4")]


def test_what_nobody_knows_of_a_cloth_is_printed_as_unknown() -> None:
    cloth = {"bom.10.group": "FABRIC", "bom.10.material": "Jersey"}
    open_unit = SpecValue(origin=Origin.USER)
    values = pack(cloth).by_place()[Sheet.BOM, "10"]
    rows = PackSheets.of(
        [values.model_copy(update={"row": with_leaf(values.row, "uom", open_unit)})]
    )
    (row,) = material_rows(rows, ())
    assert row.unit == "TBD"
    assert [(one.name, one.value.text()) for one in row.details] == [("fibres", "TBD")]
    (hide,) = material_rows(pack(cloth | {"bom.10.material": "Cow leather"}), ())
    assert hide.details == ()


def test_a_measure_prints_how_it_is_taken_and_the_cover_who_makes_it() -> None:
    values = SIZED | {
        "pom.A.how_to_measure": "Edge to edge",
        "pom.A.full_or_half": "HALF",
        "pom.A.critical": "yes",
        "header.block.supplier": "Mill 4",
        "header.block.brand": "Northline",
    }
    chest, hem = measurement_rows(pack(values), ())
    assert (chest.how.value, chest.note, hem.how) == ("Edge to edge", "half, critical", None)
    facts = {one.name: one.value.value for one in style_facts(pack(values))}
    assert facts == {"Supplier": "Mill 4", "Sizes": "S-XL", "Base size": "M"}


def test_an_order_is_printed_by_colourway_and_size_with_its_sums() -> None:
    values = SIZED | {
        "quantities.10.colourway": "C01",
        "quantities.10.sizes.S": Decimal(40),
        "quantities.10.sizes.XXL": Decimal(5),
        "quantities.20.colourway": "C02",
        "quantities.20.sizes.M": Decimal(60),
    }
    table = further_sheets(pack(values)).quantities
    assert table.sizes == ("S", "M", "L", "XL", "XXL")
    assert [(row.colourway, row.total) for row in table.rows] == [("C01", 45), ("C02", 60)]
    assert table.rows[0].pieces == (Decimal(40), None, None, None, Decimal(5))
    assert table.total == 105
    assert further_sheets(pack(SIZED)).quantities is None


def test_recommendations_are_printed_as_inferred() -> None:
    (one, *_) = further_sheets(pack({"bom.10.material": "Cotton French terry"})).advice
    assert (one.kind, spec_cell(one.text)["mark"]) == ("Process", "assumed")


def test_what_was_confirmed_in_one_go_is_one_line_of_the_change_log(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.sheets.set(product_id, "header.brand", "Northline", author="ada")
        await workspace.sheets.confirm(product_id, ["bom"], author="ada")
        await workspace.sheets.set(product_id, "bom.10.material", "brass", reason=Reason.COST)
        content = pack_content(await workspace.record(product_id), workspace.library.images)
        first, second, third = content.changes[:3]
        assert (first.change, first.reason) == ("BOM 10 material: steel → brass", "cost")
        assert second.change.endswith("values confirmed")
        assert (third.change, third.author) == ("HEADER brand: TBD → Northline", "ada")
        assert third.reason == ""

    in_pack(work)


def test_the_red_line_since_the_revision_before_is_printed(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        sheets = workspace.sheets
        assert await sheets.since_last_revision(product_id) == ()
        await workspace.generation.edit(product_id, "taller")
        await workspace.generation.approve(product_id)
        await workspace.tech_pack.make(product_id)
        await sheets.confirm(product_id, ["pom"])
        await sheets.set(product_id, "bom.10.material", "brass")
        await sheets.remove(product_id, "bom.20")
        changed = await sheets.since_last_revision(product_id)
        record = await workspace.record(product_id)
        content = pack_content(record, workspace.library.images, changed)
        redline = content.further.redline
        assert redline.since == "A"
        told = {(one.place, one.field): (one.was, one.now) for one in redline.rows}
        assert told["BOM 10", "material"] == ("steel", "brass")
        assert told["BOM 20", "row removed"][0].startswith("lid")
        # Who stands behind a value does not change what is made.
        assert not [place for place, _ in told if place.startswith("POM")]
        assert pdf_bytes(content.model_copy(update={"sketches": ()})).startswith(b"%PDF")

    in_pack(work)
