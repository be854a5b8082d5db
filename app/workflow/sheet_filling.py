"""The first rows of the sheets: from the analysis and the drawing, and what the category asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.domain.analysis import (
    Category,
    Features,
    MaterialReading,
    NamedValue,
    ViewAnalysis,
)
from app.domain.callouts import Measurement, SketchAnnotations
from app.domain.files import FileType, TechFile
from app.domain.product import Product
from app.domain.redline import PackSheets, PlacedRow
from app.domain.sheets import (
    UNKNOWN,
    BomLine,
    Colourway,
    ConstructionStep,
    HeaderBlock,
    Label,
    Packing,
    PomRow,
    Row,
    Sheet,
    leaves,
    row_of,
)
from app.domain.specification import Evidence, Origin, SpecValue, Status
from app.workflow.bom_groups import SOFT, bom_group

BLOCK = "block"
FIRST_COLOURWAY = "C01"
SIZED = frozenset({Category.APPAREL, Category.FOOTWEAR, Category.HATS, Category.JEWELLERY})
WASHED = frozenset({Category.APPAREL, Category.HATS, Category.TOYS})
SEWN_WORDS = ("seam", "stitch", "hem", "sewn", "topstitch")
STARTING_HEADER = ("brand", "style_no", "season", "designer", "supplier", "coo", "stage")
STARTING_PACKING = ("Unit pack", "Master carton")


def filled(product: Product, files: Iterable[TechFile], features: Features | None) -> PackSheets:
    """The rows that the newest readings of a product give; what they do not say is TBD."""
    known = list(files)
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
    return PackSheets.of(
        (
            _placed(Sheet.HEADER, BLOCK, 1, _header(product, category)),
            *_numbered(Sheet.BOM, _bom(analyses, features, category)),
            *_pom(sketches, category),
            *_numbered(Sheet.CONSTRUCTION, _construction(analyses, category)),
            *_colourways(features),
            *_numbered(Sheet.LABELS, _labels(category)),
            *_numbered(
                Sheet.PACKING,
                (Packing(name=_seed(one), detail=UNKNOWN) for one in STARTING_PACKING),
            ),
        )
    )


def merged(old: PackSheets, fresh: PackSheets) -> PackSheets:
    """`old` with newer readings: what a person said, confirmed or added stays as it is.

    Rows are the same where they name the same component, measure or place. A row that only a
    reading gave goes when the new reading no longer has it.
    """
    rows: list[PlacedRow] = []
    left = {(one.sheet, _identity(one)): one for one in old.rows}
    used = {(one.sheet, one.key) for one in old.rows}
    for one in fresh.rows:
        earlier = left.pop((one.sheet, _identity(one)), None)
        if earlier is not None:
            rows.append(_newer(earlier, one))
            continue
        key = one.key
        while (one.sheet, key) in used:
            key = f"{int(key) + 10}" if key.isdigit() else f"{key}'"
        used.add((one.sheet, key))
        rows.append(one.model_copy(update={"key": key}))
    kept = (one for one in left.values() if _is_a_persons(one))
    return PackSheets.of((*rows, *kept))


def _newer(old: PlacedRow, fresh: PlacedRow) -> PlacedRow:
    before, after = leaves(old.row), leaves(fresh.row)
    values = {**before, **{p: v for p, v in after.items() if not _stands(before.get(p), v)}}
    gone = [path for path, leaf in before.items() if path not in after and not _a_persons(leaf)]
    for path in gone:
        values.pop(path)
    return old.model_copy(update={"row": row_of(type(old.row), values)})


def _stands(old: SpecValue | None, new: SpecValue) -> bool:
    return old is not None and (_a_persons(old) or old == new)


def _a_persons(leaf: SpecValue) -> bool:
    return leaf.status in (Status.CONFIRMED, Status.LOCKED)


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
        values |= {"size_range": UNKNOWN, "base_size": UNKNOWN}
    if product.category is not None:
        values["category"] = _read(category.value, "front").model_copy(
            update={"confidence": product.category.confidence}
        )
        if product.category.subcategory:
            values["subcategory"] = _read(product.category.subcategory, "front")
    return HeaderBlock(**values)


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
        yield BomLine(
            component=_read(reading.component, view),
            group=_seed(bom_group(reading.component, reading.material.text(), category)),
            material=reading.material,
            finish=reading.finish,
            weight=UNKNOWN if category in SOFT else None,
            supplier_article=UNKNOWN,
            quantity=UNKNOWN,
            uom=UNKNOWN,
            colours={FIRST_COLOURWAY: _read(", ".join(colours), "front")} if colours else {},
        )


def _pom(sketches: Iterable[SketchAnnotations], category: Category) -> Iterator[PlacedRow]:
    found: dict[str, Measurement] = {}
    shown: dict[str, list[str]] = {}
    for sketch in sketches:
        for one in sketch.measurements:
            found[one.code] = one
            shown.setdefault(one.code, []).append(sketch.view)
    for place, (code, one) in enumerate(found.items(), start=1):
        view = shown[code][0]
        usable = one.value.value is None or isinstance(one.value.value, Decimal)
        row = PomRow(
            name=_read(one.name, view, one.value.origin),
            how_to_measure=UNKNOWN,
            value=one.value if usable else UNKNOWN,
            tol_plus=UNKNOWN,
            tol_minus=UNKNOWN,
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
        sewn = category in SOFT and any(word in words for word in SEWN_WORDS)
        unknown = UNKNOWN if sewn else None
        yield ConstructionStep(
            location=_read(one.name, view, one.value.origin),
            kind=_seed(kind),
            detail=one.value,
            stitch_type=unknown,
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
