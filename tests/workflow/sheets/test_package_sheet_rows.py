"""A chosen package stands in the bill and in the packing steps, and follows what is changed."""

from decimal import Decimal

from app.domain.packaging.dieline_pack import Structure
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import usual_form
from app.domain.sheets.redline import PackSheets
from app.domain.sheets.sheets import Sheet
from app.workflow.sheets.package_sheet_rows import with_package
from tests.ui.drawn import approved

SMALL = usual_form(PackageType.BOX).model_copy(
    update={"width": Decimal(60), "height": Decimal(120), "depth": Decimal(40)}
)


def test_a_package_gives_one_line_and_one_step():
    pack = with_package(PackSheets(), SMALL)
    (bill,) = pack.of_sheet(Sheet.BOM)
    assert bill.row.component.value == "Folding carton"
    assert bill.row.size.value == "Blank 215.8 × 230.6 mm"
    assert bill.row.material.value is None
    (step,) = pack.of_sheet(Sheet.PACKING)
    assert "straight tuck, 60 × 120 × 40 mm inside" in step.row.detail.value
    assert (step.row.length.value, step.row.height.value) == (Decimal("60.8"), Decimal("121.6"))
    tube = with_package(PackSheets(), usual_form(PackageType.CYLINDER))
    assert tube.of_sheet(Sheet.BOM)[0].row.component.value == "Paper tube"


def test_rows_follow_the_package_and_keep_what_a_person_said(in_workspace):
    async def work(workspace):
        product = (await approved(workspace)).product.id
        await workspace.tech_pack.make(product)
        before = await workspace.sheets.pack(product)
        assert "Folding carton" not in _components(before)
        await workspace.packaging.keep(product, SMALL)
        pack = await workspace.sheets.pack(product)
        bill = _carton(pack)
        await workspace.sheets.set(product, f"bom.{bill.key}.material", "GC1 300 g/m²")
        wider = SMALL.model_copy(update={"width": Decimal(80), "structure": Structure.RTE})
        await workspace.packaging.keep(product, wider)
        bill = _carton(await workspace.sheets.pack(product))
        assert bill.row.material.value == "GC1 300 g/m²"
        assert bill.row.construction.value == "Reverse tuck"
        assert bill.row.size.value.startswith("Blank 255.8")
        steps = (await workspace.sheets.pack(product)).of_sheet(Sheet.PACKING)
        units = [one for one in steps if one.row.name.value == "Unit pack"]
        assert len(units) == 1
        assert "80 × 120 × 40" in units[0].row.detail.value
        await workspace.packaging.switch_type(product, PackageType.CYLINDER)
        assert "Paper tube" in _components(await workspace.sheets.pack(product))

    in_workspace(work)


def _components(pack):
    return {one.row.component.value for one in pack.of_sheet(Sheet.BOM)}


def _carton(pack):
    (found,) = (
        one for one in pack.of_sheet(Sheet.BOM) if one.row.component.value == "Folding carton"
    )
    return found
