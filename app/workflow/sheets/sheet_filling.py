"""The first rows of the sheets: from the analysis and the drawing, and what the category asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.domain.analysis import (
    Category,
    Features,
    MaterialReading,
    NamedValue,
    ViewAnalysis,
)
from app.domain.files import FileType, TechFile
from app.domain.product import Product
from app.domain.said_words import as_said, words_of
from app.domain.sheets.preflight import is_leather
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import (
    UNKNOWN,
    WHOLE,
    BomLine,
    Colourway,
    ConstructionStep,
    HeaderBlock,
    Label,
    Leaves,
    Packing,
    PomRow,
    Row,
    Sheet,
    leaves,
    row_of,
)
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.specification import Evidence, Origin, SpecValue, Status
from app.workflow.sheets.bom_groups import SOFT, bom_group
from app.workflow.sheets.measure_library import HALF, how_to_measure, usual_tolerance
from app.workflow.sheets.stitch_words import stitch_of

BLOCK = "block"
FIRST_COLOURWAY = "C01"
SIZED = frozenset({Category.APPAREL, Category.FOOTWEAR, Category.HATS, Category.JEWELLERY})
WASHED = frozenset({Category.APPAREL, Category.HATS, Category.TOYS})
CUT_AND_SEWN = SOFT - {Category.FOOTWEAR}
UNITS = {"FABRIC": "m", "HARDWARE": "pc", "LABEL": "pc", "SUBASSEMBLY": "pc"}
"""What the parts of a group are counted in."""
SAID_SIZE = re.compile(
    r"\bsize\s+((?:X{0,3}[SL]|M|[2-6]XL|\d{1,3}(?:[.,]5)?)\b)"
    r"|\b((?:EU|UK|US)\s?\d{1,2}(?:[.,]5)?)\b",
    re.I,
)
FIBRES = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*% ([A-Za-z]+)")
SEWN_WORDS = ("seam", "stitch", "hem", "sewn", "topstitch")
STARTING_HEADER = ("brand", "style_no", "season", "designer", "supplier", "coo", "stage")
STARTING_PACKING = ("Unit pack", "Master carton")


def filled(product: Product, files: Iterable[TechFile], features: Features | None) -> PackSheets:
    """The rows that the newest readings of a product give; what they do not say is TBD."""
    known, words = list(files), words_of(product)
    analyses = tuple(
        ViewAnalysis.model_validate_json(file.analysis)
        for file in known
        if file.file_type is FileType.BASE_VIEW and file.analysis
    )
    sketches = tuple(
        SketchAnnotations.model_validate_json(file.analysis)
        for file in known
        if file.file_type is FileType.SKETCH and file.analysis
    )
    category = product.category.category if product.category else Category.OTHER
    rows = PackSheets.of(
        (
            _placed(Sheet.HEADER, BLOCK, 1, _header(product, category)),
            *_numbered(Sheet.BOM, (*_bom(analyses, features, category), *_thread(category))),
            *_pom(sketches, product),
            *_numbered(Sheet.CONSTRUCTION, _construction(analyses, category)),
            *_colourways(features),
            *_numbered(Sheet.LABELS, _labels(category)),
            *_numbered(
                Sheet.PACKING,
                (Packing(name=_seed(one), detail=UNKNOWN) for one in STARTING_PACKING),
            ),
        )
    )
    return PackSheets.of(_with_what_was_said(one, words) for one in rows.rows)


def _with_what_was_said(one: PlacedRow, words: str) -> PlacedRow:
    """The row with the person's own words confirmed; the size she named may not be the base."""
    before = leaves(one.row)
    after = {path: as_said(leaf, words) for path, leaf in before.items() if path != "base_size"}
    if all(leaf is before[path] for path, leaf in after.items()):
        return one
    return one.model_copy(update={"row": row_of(type(one.row), before | after)})


def merged(old: PackSheets, fresh: PackSheets, gone: Iterable[PlacedRow] = ()) -> PackSheets:
    """`old` with newer readings: what a person said, asked for, confirmed or added stays as it is.

    Rows are the same where they name the same component, measure or place. A row that only a
    reading gave goes when the new reading no longer has it.

    Args:
        old: the rows as they are.
        fresh: what the newest readings give.
        gone: rows that a person took away; no reading brings them back.
    """
    taken_away = {(one.sheet, _identity(one)) for one in gone}
    rows: list[PlacedRow] = []
    left = {(one.sheet, _identity(one)): one for one in old.rows}
    used = {(one.sheet, one.key) for one in old.rows}
    for one in fresh.rows:
        earlier = left.pop((one.sheet, _identity(one)), None)
        if earlier is not None:
            rows.append(_newer(earlier, one))
            continue
        if (one.sheet, _identity(one)) in taken_away:
            continue
        key = one.key
        while (one.sheet, key) in used:
            key = f"{int(key) + 10}" if key.isdigit() else f"{key}'"
        used.add((one.sheet, key))
        rows.append(one.model_copy(update={"key": key}))
    kept = (one for one in left.values() if _is_a_persons(one))
    return PackSheets.of((*rows, *kept))


def _newer(old: PlacedRow, fresh: PlacedRow) -> PlacedRow:
    if old.row == fresh.row:
        return old
    before, after = leaves(old.row), leaves(fresh.row)
    values = {**before, **{p: v for p, v in after.items() if not _stands(before.get(p), v)}}
    gone = [path for path, leaf in before.items() if path not in after and not _a_persons(leaf)]
    for path in gone:
        values.pop(path)
    return old.model_copy(update={"row": row_of(type(old.row), values)})


def _stands(old: SpecValue | None, new: SpecValue) -> bool:
    return old is not None and (_a_persons(old) or old == new)


def _a_persons(leaf: SpecValue) -> bool:
    """Whether a person wrote it here, confirmed it, or had it changed by an instruction.

    What her description says is read anew with it: other words, other values.
    """
    return leaf.status is Status.LOCKED or leaf.changed_at is not None


def _is_a_persons(one: PlacedRow) -> bool:
    return any(_a_persons(leaf) for leaf in leaves(one.row).values())


def _identity(one: PlacedRow) -> str:
    """What makes a row the same as one of an earlier reading."""
    names = {
        Sheet.BOM: ("component",),
        Sheet.POM: ("name",),
        Sheet.CONSTRUCTION: ("location", "kind"),
        Sheet.LABELS: ("type",),
        Sheet.PACKING: ("name",),
    }.get(one.sheet)
    if names is None:
        return one.key
    found = leaves(one.row)
    return "\n".join(str(found[name].value) if name in found else "" for name in names)


def _placed(sheet: Sheet, key: str, position: int, row: Row) -> PlacedRow:
    return PlacedRow(sheet=sheet, key=key, position=position, row=row)


def _numbered(sheet: Sheet, rows: Iterable[Row]) -> Iterator[PlacedRow]:
    for place, row in enumerate(rows, start=1):
        yield _placed(sheet, str(10 * place), place, row)


def _seed(text: str) -> SpecValue:
    return SpecValue(value=text, origin=Origin.LIBRARY, status=Status.NEEDS_REVIEW)


def _said(text: str) -> SpecValue:
    return SpecValue(value=text, origin=Origin.USER, status=Status.CONFIRMED)


def _read(text: str, view: str, origin: Origin = Origin.AI_VISIBLE) -> SpecValue:
    evidence = Evidence(view=view) if view else None
    return SpecValue(value=text, origin=origin, status=Status.ASSUMED, evidence=evidence)


def _header(product: Product, category: Category) -> HeaderBlock:
    values: dict[str, SpecValue] = dict.fromkeys(STARTING_HEADER, UNKNOWN)
    values["style_name"] = _read(product.name, "", Origin.AI_INFERRED)
    values["description"] = _said(product.description)
    values["units"] = _seed("mm")
    if category in SIZED:
        values |= {"size_range": UNKNOWN, "base_size": _said_size(product.description)}
    if product.category is not None:
        values["category"] = _read(category.value, "front").model_copy(
            update={"confidence": product.category.confidence}
        )
        if product.category.subcategory:
            values["subcategory"] = _read(product.category.subcategory, "front")
    return HeaderBlock(**values)


def _said_size(description: str) -> SpecValue:
    """The size that the person's own words name, to be confirmed as the base size."""
    found = {one.group(1) or one.group(2) for one in SAID_SIZE.finditer(description)}
    if len(found) != 1:
        return UNKNOWN
    size = found.pop().strip()
    return SpecValue(value=size.upper(), origin=Origin.USER, status=Status.NEEDS_REVIEW)


def _bom(
    analyses: Iterable[ViewAnalysis], features: Features | None, category: Category
) -> Iterator[BomLine]:
    """A row for each component, as the first view that shows it tells it."""
    seen: dict[str, tuple[str, MaterialReading]] = {}
    for analysis in analyses:
        for reading in analysis.materials:
            seen.setdefault(reading.component, (analysis.view, reading))
    for view, reading in seen.values():
        colours = [
            one.name
            for one in (features.colours if features else ())
            if reading.component in one.usage.split(", ")
        ]
        group = bom_group(reading.component, reading.material.text(), category)
        is_hide = group == "FABRIC" and is_leather(reading.material)
        is_cloth = group == "FABRIC" and not is_hide
        unit = "m²" if is_hide else UNITS.get(group)
        yield BomLine(
            component=_read(reading.component, view),
            group=_seed(group),
            material=reading.material,
            composition=_composition(reading.material),
            finish=reading.finish,
            # Cloth is bought by weight and width, leather by thickness, what is sewn on by size.
            weight=UNKNOWN if is_cloth else None,
            width=UNKNOWN if is_cloth else None,
            thickness=UNKNOWN if is_hide else None,
            size=UNKNOWN if group in ("TRIM", "HARDWARE", "LABEL") else None,
            supplier_article=UNKNOWN,
            quantity=UNKNOWN,
            uom=_seed(unit) if unit else UNKNOWN,
            colours={FIRST_COLOURWAY: _read(", ".join(colours), "front")} if colours else {},
        )


def _composition(material: SpecValue) -> Leaves:
    """The shares that the name of a material states, where they are all of it: "100 % cotton"."""
    shares = {
        fibre.lower(): Decimal(share) for share, fibre in FIBRES.findall(str(material.value or ""))
    }
    if sum(shares.values()) != WHOLE:
        return {}
    return {
        fibre: material.model_copy(update={"value": share, "unit": "%"})
        for fibre, share in shares.items()
    }


def _thread(category: Category) -> Iterator[BomLine]:
    """What everything that is sewn needs, and no picture shows."""
    if category in SOFT:
        yield BomLine(
            component=_seed("Sewing thread"),
            group=_seed("THREAD"),
            material=UNKNOWN,
            size=UNKNOWN,
            supplier_article=UNKNOWN,
            quantity=UNKNOWN,
            uom=_seed("cone"),
            colours={FIRST_COLOURWAY: _seed("DTM")},
        )


def _pom(sketches: Iterable[SketchAnnotations], product: Product) -> Iterator[PlacedRow]:
    category = product.category.category if product.category else Category.OTHER
    kind = product.category.subcategory if product.category else ""
    found: dict[str, Measurement] = {}
    shown: dict[str, list[str]] = {}
    for sketch in sketches:
        for one in sketch.measurements:
            found[one.code] = one
            shown.setdefault(one.code, []).append(sketch.view)
    for place, (code, one) in enumerate(found.items(), start=1):
        view = shown[code][0]
        usable = one.value.value is None or isinstance(one.value.value, Decimal)
        how, limit = how_to_measure(one.name, category), UNKNOWN
        off = usual_tolerance(one.name, category, kind or "")
        if off is not None:
            limit = _seed("").model_copy(update={"value": off, "unit": "mm"})
        row = PomRow(
            name=_read(one.name, view, one.value.origin),
            how_to_measure=_seed(how) if how else UNKNOWN,
            full_or_half=_seed("HALF") if HALF.match(one.name) else None,
            value=one.value if usable else UNKNOWN,
            tol_plus=limit,
            tol_minus=limit,
            grade=UNKNOWN if category in SIZED else None,
            shown_in=_read(", ".join(shown[code]), view, one.value.origin),
        )
        yield _placed(Sheet.POM, code, place, row)


def _construction(
    analyses: Iterable[ViewAnalysis], category: Category
) -> Iterator[ConstructionStep]:
    seen: dict[tuple[str, str], tuple[str, NamedValue]] = {}
    for analysis in analyses:
        for kind, values in (
            ("Construction", analysis.construction),
            ("Hardware", analysis.hardware),
        ):
            for one in values:
                seen.setdefault((kind, one.name), (analysis.view, one))
    for (kind, _), (view, one) in seen.items():
        words = f"{one.name} {one.value.value}".lower()
        of_cloth = category in CUT_AND_SEWN and bom_group(one.name, "", category) == "FABRIC"
        sewn = category in SOFT and (
            any(word in words for word in SEWN_WORDS) or (of_cloth and kind == "Construction")
        )
        unknown = UNKNOWN if sewn else None
        code = stitch_of(str(one.value.value or "")) if sewn else ""
        yield ConstructionStep(
            location=_read(one.name, view, one.value.origin),
            kind=_seed(kind),
            detail=one.value,
            stitch_type=one.value.model_copy(update={"value": code}) if code else unknown,
            spi_min=unknown,
            spi_max=unknown,
            seam_allowance=unknown,
            thread=unknown,
        )


def _colourways(features: Features | None) -> Iterator[PlacedRow]:
    """The product as it is drawn; the factory still needs a reference for it."""
    if features is None or not features.colours:
        return
    names = ", ".join(one.name for one in features.colours)
    row = Colourway(
        name=_read(names, "front"),
        status=_seed("proposed"),
        system=UNKNOWN,
        code=UNKNOWN,
        hex=_read(features.colours[0].hex, "front"),
    )
    yield _placed(Sheet.COLOURWAYS, FIRST_COLOURWAY, 1, row)


def _labels(category: Category) -> Iterator[Label]:
    kinds = ["BRAND", "COO"]
    if category in SIZED:
        kinds.append("SIZE")
    if category not in SOFT:
        kinds.append("COMPLIANCE")
    for kind in kinds:
        yield Label(type=_seed(kind), content=UNKNOWN, placement=UNKNOWN)
    if category in WASHED:
        yield Label(
            type=_seed("CARE"),
            content=UNKNOWN,
            placement=UNKNOWN,
            wash=UNKNOWN,
            bleach=UNKNOWN,
            dry=UNKNOWN,
            iron=UNKNOWN,
            professional=UNKNOWN,
        )
