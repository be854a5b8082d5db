"""The further sheets of a pack as the documents print them, computed from the rows."""

from __future__ import annotations

from decimal import Decimal

from app.documents.sheet_pages import (
    CareStep,
    ColourRow,
    ColourwayRow,
    FurtherSheets,
    GradedRow,
    GradedTable,
    LabelRow,
    PackingRow,
    SampleLine,
    SampleSheet,
)
from app.documents.sheet_pages_data import CARE, number_text
from app.domain.sheets.grading import GradeRule, graded
from app.domain.sheets.preflight import overrides_of
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.rounds import RoundLine, pack_sizes, round_lines, sums
from app.domain.sheets.sheets import Leaf, Sheet, leaves
from app.domain.specification import SpecValue
from app.workflow.printing.order_printing import advice_rows, quantity_table

ROUND_FACTS = ("size", "colourway", "received", "reviewer")
HEX_LENGTH = 7


def further_sheets(pack: PackSheets) -> FurtherSheets:
    """What the rows say beside materials, points of measure and construction."""
    ways = pack.of_sheet(Sheet.COLOURWAYS)
    return FurtherSheets(
        graded=_graded(pack),
        colourways=tuple(_colourway(one) for one in ways),
        colours=_colours(pack, tuple(one.key for one in ways)),
        labels=tuple(_label(one) for one in pack.of_sheet(Sheet.LABELS)),
        packing=tuple(_packing(one) for one in pack.of_sheet(Sheet.PACKING)),
        samples=tuple(_sample(one, pack) for one in pack.of_sheet(Sheet.ROUNDS)),
        quantities=quantity_table(pack),
        advice=advice_rows(pack),
    )


def _graded(pack: PackSheets) -> GradedTable | None:
    """None where the style has one size, or nobody has said which."""
    sizes, base_size = pack_sizes(pack)
    rows = [one for one in pack.of_sheet(Sheet.POM) if _number(leaves(one.row).get("value"))]
    if len(sizes) < 2 or base_size not in sizes or not rows:
        return None
    return GradedTable(
        sizes=sizes,
        base_size=base_size,
        rows=tuple(_graded_row(one, sizes, base_size) for one in rows),
    )


def _graded_row(one: PlacedRow, sizes: tuple[str, ...], base_size: str) -> GradedRow:
    known = leaves(one.row)
    value, rule = known["value"], _words(known.get("grade"))
    base = _number(value) or Decimal(0)
    own = overrides_of(one)
    values = {size: own.get(size) for size in sizes} | {base_size: own.get(base_size, base)}
    if rule:
        try:
            values = dict(graded(base, base_size, sizes, GradeRule.parse(rule), own))
        except ValueError:
            # Preflight tells what is wrong with the rule; nothing is printed that it does not give.
            rule = ""
    return GradedRow(
        code=one.key,
        name=_words(known.get("name")),
        unit=value.unit,
        plus=known.get("tol_plus"),
        minus=known.get("tol_minus"),
        values=tuple(values[size] for size in sizes),
        own=frozenset(own),
        rule=rule,
    )


def _colourway(one: PlacedRow) -> ColourwayRow:
    known = leaves(one.row)
    code, system = known.get("code"), _words(known.get("system")).replace("_", " ")
    reference = code
    if code is not None and code.value is not None and system:
        reference = code.model_copy(update={"value": f"{system} {code.value}"})
    limit, light = _words(known.get("delta_e_max")), _words(known.get("illuminant"))
    shade = _words(known.get("hex"))
    return ColourwayRow(
        code=one.key,
        name=known.get("name"),
        status=known.get("status"),
        reference=reference,
        hex=shade if _is_hex(shade) else None,
        limits=", ".join(part for part in (f"ΔE ≤ {limit}" if limit else "", light) if part),
        usage=_words(known.get("usage")),
    )


def _is_hex(text: str) -> bool:
    return (
        len(text) == HEX_LENGTH
        and text.startswith("#")
        and all(one in "0123456789abcdefABCDEF" for one in text[1:])
    )


def _colours(pack: PackSheets, ways: tuple[str, ...]) -> tuple[ColourRow, ...]:
    return tuple(
        ColourRow(
            number=one.key,
            component=_words(leaves(one.row).get("component")),
            colours=tuple(leaves(one.row).get(f"colours.{way}") for way in ways),
        )
        for one in pack.of_sheet(Sheet.BOM)
        if any(f"colours.{way}" in leaves(one.row) for way in ways)
    )


def _label(one: PlacedRow) -> LabelRow:
    known = leaves(one.row)
    return LabelRow(
        type=_words(known.get("type")) or one.key,
        content=known.get("content"),
        size=_dimensions(known, ("width", "height")),
        material=known.get("material"),
        placement=known.get("placement"),
        attach=known.get("attach"),
        care=tuple(CareStep(kind=kind, value=known[kind]) for kind in CARE if kind in known),
    )


def _packing(one: PlacedRow) -> PackingRow:
    known = leaves(one.row)
    return PackingRow(
        name=_words(known.get("name")) or one.key,
        detail=known.get("detail"),
        size=_dimensions(known, ("length", "width", "height")),
        units=known.get("units"),
        weight=known.get("gross_weight"),
    )


def _dimensions(known: dict[str, SpecValue], names: tuple[str, ...]) -> str:
    """Lengths in mm as "35 × 60", empty where none of them is known."""
    numbers = [_number(known.get(name)) for name in names]
    if not any(one is not None for one in numbers):
        return ""
    return " × ".join(number_text(one) for one in numbers)


def _sample(one: PlacedRow, pack: PackSheets) -> SampleSheet:
    known = leaves(one.row)
    lines = round_lines(one, pack)
    count = sums(lines)
    parts = (
        f"{count.in_tolerance} in tolerance",
        f"{count.out_of_tolerance} out of tolerance",
        f"{count.unknown} cannot be judged" if count.unknown else "",
    )
    stage = _words(known.get("stage"))
    return SampleSheet(
        title=f"Sample round {one.key}" + (f" · {stage}" if stage else ""),
        facts=tuple(
            (name.capitalize(), _words(known.get(name)))
            for name in ROUND_FACTS
            if _words(known.get(name))
        ),
        verdict=_words(known.get("verdict")),
        comment=_words(known.get("comment")),
        summary=", ".join(part for part in parts if part) + "." if count.measured else "",
        lines=tuple(_sample_line(line) for line in lines),
    )


def _sample_line(line: RoundLine) -> SampleLine:
    sign = "+" if line.difference is not None and line.difference > 0 else ""
    revised = "" if line.revised is None else number_text(line.revised)
    return SampleLine(
        code=line.pom,
        name=line.name,
        requested=f"{number_text(line.requested)} {line.unit}".strip(),
        plus=number_text(line.plus),
        minus=number_text(line.minus),
        measured="" if line.measured is None else number_text(line.measured),
        difference="" if line.difference is None else f"{sign}{number_text(line.difference)}",
        verdict={True: "in", False: "out", None: _unjudged(line)}[line.in_tolerance],
        revised=f"{revised} accepted" if line.accepted else revised,
        comment=line.comment,
    )


def _unjudged(line: RoundLine) -> str:
    if line.lacks_spec:
        return "not graded"
    return "none agreed" if line.lacks_tolerance else ""


def _number(leaf: Leaf) -> Decimal | None:
    return leaf.value if leaf is not None and isinstance(leaf.value, Decimal) else None


def _words(leaf: Leaf) -> str:
    return "" if leaf is None or leaf.value is None else leaf.text()
