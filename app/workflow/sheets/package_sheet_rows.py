"""The rows that a chosen package gives to the sheets: its line of the bill, its packing step."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Basis, Structure
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import PackageForm
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import UNKNOWN, BomLine, Packing, Row, Sheet
from app.domain.specification import Origin, SpecValue, Status

UNIT_PACK = "Unit pack"
NAMES = {PackageType.BOX: "Folding carton", PackageType.CYLINDER: "Paper tube"}
STRUCTURES = {
    Structure.STE: "straight tuck",
    Structure.RTE: "reverse tuck",
    Structure.FRT: "French reverse tuck",
    Structure.TUBE_WRAP: "one wrap and two discs",
    Structure.TUBE_2PIECE: "cap and base, a wrap each, two discs",
}
BASES = {Basis.INSIDE: "inside", Basis.CREASE: "crease to crease", Basis.OUTSIDE: "outside"}


def with_package(pack: PackSheets, form: PackageForm) -> PackSheets:
    """The rows with those of the package; a packing step that waits for its words gets them.

    Sizes follow from what the person chose, so they count as measured; that one package holds one
    piece is assumed; what nobody said is TBD.
    """
    try:
        dieline = lay_out(form.pack())
    except RefusedInputError:
        return pack
    blank = f"{dieline.width:.1f} × {dieline.height:.1f} mm"
    bill = BomLine(
        component=_counted(NAMES[form.type]),
        group=_counted("PACKAGING"),
        placement=_counted(UNIT_PACK),
        material=UNKNOWN,
        construction=_counted(STRUCTURES[form.structure].capitalize()),
        thickness=_millimetres(form.caliper),
        size=_counted(f"Blank {blank}"),
        supplier_article=UNKNOWN,
        quantity=_seed(Decimal(1)),
        uom=_seed("pc"),
    )
    step = _step(form, blank)
    others = [one for one in pack.rows if not _is_unit_pack(one)]
    packing = [one for one in pack.rows if _is_unit_pack(one)]
    key, position = _next(others, Sheet.BOM)
    rows = [*others, PlacedRow(sheet=Sheet.BOM, key=key, position=position, row=bill)]
    if packing:
        rows.append(packing[0].model_copy(update={"row": step}))
    else:
        key, position = _next(others, Sheet.PACKING)
        rows.append(PlacedRow(sheet=Sheet.PACKING, key=key, position=position, row=step))
    return PackSheets.of(rows)


def without_package(pack: PackSheets) -> PackSheets:
    """The rows without the line of the bill that `with_package` gave them."""
    return PackSheets.of(one for one in pack.rows if not _is_package(one))


def _is_package(one: PlacedRow) -> bool:
    row: Row = one.row
    if not isinstance(row, BomLine) or row.component is None:
        return False
    return row.component.value in set(NAMES.values())


def _step(form: PackageForm, blank: str) -> Packing:
    outer = form.outer()
    sizes = (
        f"Ø {form.width} × {form.height} mm"
        if form.is_round
        else (f"{form.width} × {form.height} × {form.depth} mm")
    )
    made = f"{NAMES[form.type]}, {STRUCTURES[form.structure]}"
    words = f"{made}, {sizes} {BASES[form.basis]}, blank {blank}"
    return Packing(
        name=_seed(UNIT_PACK),
        detail=_counted(words),
        length=_millimetres(outer.width),
        width=_millimetres(outer.depth),
        height=_millimetres(outer.height),
        units=_seed(Decimal(1)),
    )


def _is_unit_pack(one: PlacedRow) -> bool:
    row: Row = one.row
    return isinstance(row, Packing) and row.name is not None and row.name.value == UNIT_PACK


def _next(rows: Iterable[PlacedRow], sheet: Sheet) -> tuple[str, int]:
    """Key and position behind the last row of a sheet."""
    there = [one for one in rows if one.sheet is sheet]
    numbers = [int(one.key) for one in there if one.key.isdigit()]
    position = max((one.position for one in there), default=0) + 1
    return str(max(numbers, default=0) // 10 * 10 + 10), position


def _counted(text: str) -> SpecValue:
    """What follows from the person's choice; it changes with it, so it is not locked in."""
    return SpecValue(value=text, origin=Origin.MEASURED, status=Status.ASSUMED)


def _millimetres(length: Decimal) -> SpecValue:
    return SpecValue(value=length, unit="mm", origin=Origin.MEASURED, status=Status.ASSUMED)


def _seed(value: str | Decimal) -> SpecValue:
    unit = "pc" if isinstance(value, Decimal) else ""
    return SpecValue(value=value, unit=unit, origin=Origin.LIBRARY, status=Status.NEEDS_REVIEW)
