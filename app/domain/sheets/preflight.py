"""What a factory would miss in a pack, each entry with the place where it is put right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from itertools import chain

from app.domain.sheets.grading import GradeRule, graded, sizes_of
from app.domain.sheets.kept_by_row import KeptByRow
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import WHOLE, Sheet, composition_total, leaves, spoken
from app.domain.specification import Frozen, SpecValue, Status

ON_EVERY_HEADER = ("brand", "style_no", "season")
# Without these a sample room has to ask before it can cut.
TO_SAMPLE: dict[Sheet, tuple[str, ...]] = {
    Sheet.HEADER: ON_EVERY_HEADER,
    Sheet.BOM: ("component", "material"),
    Sheet.POM: ("value", "tol_plus", "tol_minus"),
}
SEWN = ("stitch_type", "spi_min", "spi_max", "seam_allowance", "thread")
TITLES = {Sheet.BOM: "BOM", Sheet.POM: "POM", Sheet.ROUNDS: "Sample round", Sheet.LABELS: "Label"}
HIDES = ("leather", "suede", "nubuck", "fur")
OPEN = frozenset({Status.ASSUMED, Status.NEEDS_REVIEW})


class GapKind(StrEnum):
    """How bad a gap is."""

    MISSING = "missing"
    WRONG = "wrong"
    TO_CONFIRM = "to_confirm"


class Gap(Frozen):
    """One thing a factory would miss; `place` is "sheet.row.field"."""

    kind: GapKind
    place: str
    text: str


def preflight(pack: PackSheets, kept: KeptByRow[tuple[Gap, ...]] | None = None) -> tuple[Gap, ...]:
    """Everything that is missing, wrong or unconfirmed, in the order of the sheets.

    Args:
        kept: what was found in the rows before, where the same pack is looked through again.
    """
    sizes, base_size = _sizes(pack)
    colourways = frozenset(way.key for way in pack.of_sheet(Sheet.COLOURWAYS))
    found = (kept or KeptByRow()).of(
        pack.rows,
        (sizes, base_size, colourways),
        lambda one: tuple(_gaps(one, sizes, base_size, colourways)),
    )
    return (*_empty_sheets(pack), *chain.from_iterable(found))


def _gaps(
    one: PlacedRow, sizes: tuple[str, ...], base_size: str, colourways: frozenset[str]
) -> Iterator[Gap]:
    """What one row lacks."""
    yield from _missing(one)
    yield from _composition(one)
    yield from _colours(one, colourways)
    if one.sheet is Sheet.POM:
        yield from _grading(one, sizes, base_size)
    for path, leaf in leaves(one.row).items():
        if leaf.value is not None and leaf.status in OPEN:
            yield Gap(
                kind=GapKind.TO_CONFIRM,
                place=f"{one.sheet}.{one.key}.{path}",
                text=f"{name_of(one)}: {spoken(path)} “{leaf.text()}” is to be confirmed.",
            )


def to_confirm(pack: PackSheets) -> tuple[str, ...]:
    """The places of all known values that nobody stands behind yet."""
    return tuple(
        f"{one.sheet}.{one.key}.{path}"
        for one in pack.rows
        for path, leaf in leaves(one.row).items()
        if leaf.value is not None and leaf.status in OPEN
    )


def score(pack: PackSheets) -> int:
    """Percent of the asked-for values that are known and confirmed; 0 for an empty pack."""
    values = [leaf for one in pack.rows for leaf in leaves(one.row).values()]
    good = sum(leaf.value is not None and leaf.status not in OPEN for leaf in values)
    return 100 * good // len(values) if values else 0


def name_of(one: PlacedRow) -> str:
    """What a person calls a row: "BOM 10 Lid", "POM A overall height", "Header"."""
    if one.sheet is Sheet.HEADER:
        return "Header"
    title = TITLES.get(one.sheet, one.sheet.capitalize())
    for field in ("component", "name", "location", "type", "stage", "colourway"):
        leaf = getattr(one.row, field, None)
        if isinstance(leaf, SpecValue) and leaf.value is not None:
            return f"{title} {one.key} {leaf.value}"
    return f"{title} {one.key}"


def _empty_sheets(pack: PackSheets) -> Iterator[Gap]:
    wanted = {
        Sheet.HEADER: "The header block is empty.",
        Sheet.BOM: "There is no bill of materials.",
        Sheet.POM: "There are no points of measure.",
        Sheet.CONSTRUCTION: "There are no construction details.",
        Sheet.COLOURWAYS: "There are no colourways.",
        Sheet.LABELS: "There are no labels.",
        Sheet.PACKING: "Nothing says how it is packed.",
    }
    for sheet, text in wanted.items():
        if not pack.of_sheet(sheet):
            yield Gap(kind=GapKind.MISSING, place=sheet.value, text=text)


def _missing(one: PlacedRow) -> Iterator[Gap]:
    found = leaves(one.row)
    # A field that the row does not have at all does not apply to it, save for these.
    asked = [path for path, leaf in found.items() if leaf.value is None]
    asked += [path for path in TO_SAMPLE.get(one.sheet, ()) if path not in found]
    if one.sheet is Sheet.CONSTRUCTION and "stitch_type" in found:
        asked += [path for path in SEWN if path not in found]
    shares = getattr(one.row, "composition", None)
    if one.sheet is Sheet.BOM and is_cloth(found) and not shares:
        asked.append("composition")
    for path in asked:
        yield Gap(
            kind=GapKind.MISSING,
            place=f"{one.sheet}.{one.key}.{path}",
            text=f"{name_of(one)}: {spoken(path)} is not known.",
        )


def is_leather(material: SpecValue | None) -> bool:
    """Whether a material is a hide, which has no fibres to be named."""
    named = str(material.value).lower() if material is not None else ""
    return any(word in named for word in HIDES)


def is_cloth(found: Mapping[str, SpecValue]) -> bool:
    """Whether a row of the bill of materials is of fibres, whose shares a label must name."""
    group = found.get("group")
    is_fabric = group is not None and group.value == "FABRIC"
    return is_fabric and not is_leather(found.get("material"))


def _composition(one: PlacedRow) -> Iterator[Gap]:
    shares = getattr(one.row, "composition", None)
    total = composition_total(shares) if shares else None
    if total is not None and total != WHOLE:
        yield Gap(
            kind=GapKind.WRONG,
            place=f"{one.sheet}.{one.key}.composition",
            text=f"{name_of(one)}: the composition adds up to {total} %, not to 100 %.",
        )


def _colours(one: PlacedRow, colourways: frozenset[str]) -> Iterator[Gap]:
    if one.sheet is not Sheet.BOM:
        return
    for path in leaves(one.row):
        field, _, key = path.partition(".")
        if field == "colours" and key not in colourways:
            yield Gap(
                kind=GapKind.WRONG,
                place=f"{one.sheet}.{one.key}.{path}",
                text=f"{name_of(one)}: there is no colourway {key}.",
            )


def _sizes(pack: PackSheets) -> tuple[tuple[str, ...], str]:
    """The sizes and the base size, empty where they are unknown or wrong."""
    header = {
        path: leaf for row in pack.of_sheet(Sheet.HEADER) for path, leaf in leaves(row.row).items()
    }
    text, base = (header.get(name) for name in ("size_range", "base_size"))
    if text is None or base is None or text.value is None or base.value is None:
        return (), ""
    try:
        return sizes_of(str(text.value)), str(base.value)
    except ValueError:
        return (), ""


def _grading(one: PlacedRow, sizes: tuple[str, ...], base_size: str) -> Iterator[Gap]:
    found = leaves(one.row)
    base, rule = found.get("value"), found.get("grade")
    if len(sizes) < 2 or base is None or not isinstance(base.value, Decimal):
        return
    place = f"{one.sheet}.{one.key}.grade"
    if rule is None or rule.value is None:
        if rule is None:
            text = f"{name_of(one)}: no rule says how it grows over the sizes."
            yield Gap(kind=GapKind.MISSING, place=place, text=text)
        return
    try:
        values = graded(
            base.value, base_size, sizes, GradeRule.parse(str(rule.value)), overrides_of(one)
        )
    except ValueError as error:
        yield Gap(kind=GapKind.WRONG, place=place, text=f"{name_of(one)}: {error}")
        return
    lacking = ", ".join(size for size, value in values.items() if value is None)
    if lacking:
        text = f"{name_of(one)}: the grade rule does not reach {lacking}."
        yield Gap(kind=GapKind.MISSING, place=place, text=text)


def overrides_of(one: PlacedRow) -> dict[str, Decimal]:
    """The values by size that stand instead of what the grade rule gives."""
    sizes = getattr(one.row, "sizes", {})
    return {size: leaf.value for size, leaf in sizes.items() if isinstance(leaf.value, Decimal)}
