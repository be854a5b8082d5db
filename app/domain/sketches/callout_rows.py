"""Callouts bound to rows of the sheets: edit the row, and the drawing says it too.

A callout names its row as "bom.10", "construction.20" or "pom.A". One whose text a person wrote by
hand names none any more ("") and keeps that text; one that was never bound (None) finds its row.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import Leaf, Sheet, leaves
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import SpecValue

BY_HAND = ""
"""What `linked_row` is once a person has written the text."""
NAMED_BY = {Sheet.BOM: "component", Sheet.CONSTRUCTION: "location", Sheet.POM: "name"}
ORDER = {
    CalloutKind.DIMENSION: (Sheet.POM,),
    CalloutKind.CONSTRUCTION: (Sheet.CONSTRUCTION, Sheet.BOM),
}
OTHERWISE = (Sheet.BOM, Sheet.CONSTRUCTION)


def follow(annotations: SketchAnnotations, pack: PackSheets) -> SketchAnnotations:
    """What a sketch shows: texts and values as the rows have them now.

    A callout whose row is gone, and a measure that is none of the rows, stay as they were drawn.
    """
    if not pack.rows:
        return annotations
    bound = linked(annotations, pack)
    rows = {f"{one.sheet}.{one.key}": one for one in pack.rows}
    return bound.model_copy(
        update={
            "callouts": tuple(_followed(one, rows, pack) for one in bound.callouts),
            "measurements": tuple(_measured(one, rows) for one in bound.measurements),
        }
    )


def linked(annotations: SketchAnnotations, pack: PackSheets) -> SketchAnnotations:
    """The callouts with the rows that they name: "lid: steel" is about the row of the lid."""
    if all(one.linked_row is not None for one in annotations.callouts):
        return annotations
    places = {sheet: _by_name(pack.of_sheet(sheet), field) for sheet, field in NAMED_BY.items()}
    callouts = []
    for one in annotations.callouts:
        name = one.text.partition(":")[0].strip().lower()
        sheets = ORDER.get(one.kind, OTHERWISE) if one.linked_row is None else ()
        found = next((places[sheet][name] for sheet in sheets if name in places[sheet]), None)
        callouts.append(one if found is None else one.model_copy(update={"linked_row": found}))
    return annotations.model_copy(update={"callouts": tuple(callouts)})


def rows_of_callouts(annotations: SketchAnnotations) -> dict[str, str]:
    """The row of each callout that is bound to one, by the id of the callout."""
    return {one.id: one.linked_row for one in annotations.callouts if one.linked_row}


def row_text(one: PlacedRow, pack: PackSheets) -> str:
    """What a row says on a drawing: "Lid: bamboo, oiled, press fit"; unknowns are left out.

    Args:
        one: a row of materials, construction or measures.
        pack: what is made of a component says how that is done, too.
    """
    known = leaves(one.row)
    name = _words(known.get(NAMED_BY.get(one.sheet, "name")))
    if one.sheet is Sheet.BOM:
        said = [known.get(field) for field in ("material", "finish")]
        said += [leaf for path, leaf in known.items() if path.startswith("colours.")]
        told = [*map(_words, said), *_construction_of(name, pack)]
    elif one.sheet is Sheet.CONSTRUCTION:
        told = [*_step(known)]
    else:
        name, told = f"{one.key} {name}".strip(), [_words(known.get("value"))]
    words = ", ".join(dict.fromkeys(word for word in told if word))
    return f"{name}: {words}" if name and words else name or words


def unfollowed(
    after: SketchAnnotations, stored: SketchAnnotations, shown: SketchAnnotations
) -> SketchAnnotations:
    """What is to be stored after an edit of what was shown: measures as they were drawn.

    Args:
        after: what the person made of it.
        stored: what was in the library.
        shown: what the person saw: `stored`, following the rows.
    """
    drawn = {one.code: one for one in stored.measurements}
    seen = {one.code: one for one in shown.measurements}
    measurements = tuple(
        drawn[one.code] if one.code in drawn and seen.get(one.code) == one else one
        for one in after.measurements
    )
    return after.model_copy(update={"measurements": measurements})


def _followed(one: Callout, rows: dict[str, PlacedRow], pack: PackSheets) -> Callout:
    row = rows.get(one.linked_row or "")
    text = row_text(row, pack) if row is not None else ""
    return one.model_copy(update={"text": text}) if text else one


def _measured(one: Measurement, rows: dict[str, PlacedRow]) -> Measurement:
    row = rows.get(f"{Sheet.POM}.{one.code}")
    known = leaves(row.row) if row is not None else {}
    value = known.get("value")
    if value is None or _words(known.get("name")) != one.name:
        return one
    return one.model_copy(update={"value": value})


def _by_name(rows: Iterable[PlacedRow], field: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in rows:
        name = _words(leaves(one.row).get(field)).lower()
        if name:
            found.setdefault(name, f"{one.sheet}.{one.key}")
    return found


def _construction_of(component: str, pack: PackSheets) -> list[str]:
    return [
        word
        for one in pack.of_sheet(Sheet.CONSTRUCTION)
        if _words(leaves(one.row).get("location")).lower() == component.lower()
        for word in _step(leaves(one.row))
    ]


def _step(known: dict[str, SpecValue]) -> list[str]:
    stitch, seam = _words(known.get("stitch_type")), _words(known.get("seam_class"))
    low, high = _words(known.get("spi_min")), _words(known.get("spi_max"))
    allowance = _words(known.get("seam_allowance"))
    pace = "-".join(dict.fromkeys(one.removesuffix(" /in") for one in (low, high) if one))
    return [
        _words(known.get("detail")),
        f"stitch {stitch}" if stitch else "",
        f"seam {seam}" if seam else "",
        f"{pace} SPI" if pace else "",
        f"seam allowance {allowance}" if allowance else "",
    ]


def _words(leaf: Leaf) -> str:
    return "" if leaf is None or leaf.value is None else leaf.text()
