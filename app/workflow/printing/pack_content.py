"""What a product's rows become on paper: builds the content of the documents, inventing nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pydantic import BaseModel

from app.documents.content import (
    CloseUpSheet,
    ColourCell,
    ConstructionRow,
    Header,
    MaterialRow,
    MeasurementRow,
    PackContent,
    Preflight,
    SketchSheet,
    ViewSheet,
)
from app.domain.analysis import (
    CloseUpAnalysis,
    Colour,
    Features,
    MaterialReading,
    NamedValue,
    Shot,
    ViewAnalysis,
)
from app.domain.files import FileType, TechFile
from app.domain.product import Iteration
from app.domain.revision_letter import revision_letter
from app.domain.sheets.pack_status import WORDS, PackStatus
from app.domain.sheets.redline import RowChange
from app.domain.sketches.callouts import SketchAnnotations
from app.domain.specification import Origin, SpecValue, Status
from app.providers.engine import FileReader
from app.workflow.printing.pack_changes import changes_of, revision_row
from app.workflow.printing.packaging_content import packaging_sheet
from app.workflow.printing.redline_printing import redline_table
from app.workflow.printing.sheet_content import (
    construction_rows,
    material_rows,
    measurement_rows,
    style_facts,
    with_header,
)
from app.workflow.printing.sheet_printing import further_sheets
from app.workflow.product_record import ProductRecord
from app.workflow.views.front_features import features_now

PACKAGING = "Packaging"
UNKNOWN = SpecValue(origin=Origin.USER)
PRINTED_STATUS = {
    PackStatus.DRAFT: "Draft · not for production",
    **{status: WORDS[status] for status in list(PackStatus)[1:]},
}
SAME_SCALE_ENGINES = frozenset({"drafter"})


def pack_content(
    record: ProductRecord, files: FileReader, changed: Sequence[RowChange] = ()
) -> PackContent:
    """Everything the tech pack of a product prints.

    Args:
        record: the product with its files.
        files: where pictures and line art are read from.
        changed: what differs from the revision before, for a page of its own.
    """
    views = _of(record, FileType.BASE_VIEW)
    analyses = tuple(
        ViewAnalysis.model_validate_json(file.analysis) for file in views if file.analysis
    )
    sketches = _sketches(record, files)
    hero = next((file for file in views if file.slot == "front"), None)
    features = _features(record.iterations, hero)
    sheets, colours = record.sheets, features.colours if features else ()
    materials = material_rows(sheets, colours) or _materials(analyses, features)
    content = PackContent(
        header=with_header(_header(record, materials), sheets),
        description=record.product.description,
        style=style_facts(sheets),
        brief=record.product.brief,
        hero=files.read(hero.image) if hero and hero.image else None,
        views=tuple(_view(file, files) for file in views if file.image),
        same_scale=all(
            (file.engine or record.product.engine) in SAME_SCALE_ENGINES for file in views
        ),
        sketches=sketches,
        close_ups=tuple(_close_up(one, files) for one in _of(record, FileType.CLOSE_UP)),
        materials=materials,
        measurements=measurement_rows(sheets, sketches) or _measurements(sketches),
        colours=colours,
        construction=construction_rows(sheets) or _construction(analyses),
        packaging=packaging_sheet(record.packaging, files),
        revisions=tuple(revision_row(one, record) for one in reversed(record.revisions)),
        changes=changes_of(record),
        further=further_sheets(sheets).model_copy(
            update={"redline": redline_table(changed, record.revisions)}
        ),
    )
    return content.model_copy(update={"preflight": _preflight(content)})


def _of(record: ProductRecord, file_type: FileType) -> list[TechFile]:
    return [file for file in record.files if file.file_type is file_type]


def _header(record: ProductRecord, materials: tuple[MaterialRow, ...]) -> Header:
    product, category = record.product, record.product.category
    newest = record.revisions[-1] if record.revisions else None
    main = next((one.material for one in materials if one.group != PACKAGING), None)
    return Header(
        style_name=product.name,
        category=_words(category.category, category.subcategory) if category else None,
        main_material=main.text() if main else None,
        revision=revision_letter(newest.number) if newest else None,
        revised=newest.created_at.date() if newest else None,
        status=PRINTED_STATUS[record.status],
    )


def _words(category: str, subcategory: str) -> str:
    return f"{category.capitalize()} · {subcategory}" if subcategory else category.capitalize()


def _features(iterations: Iterable[Iteration], front: TechFile | None) -> Features | None:
    found = [features_now(one, front) for one in iterations if one.features is not None]
    return found[-1] if found else None


def _view(file: TechFile, files: FileReader) -> ViewSheet:
    analysis = ViewAnalysis.model_validate_json(file.analysis) if file.analysis else None
    return ViewSheet(
        title=file.slot.capitalize(), picture=files.read(file.image or ""), analysis=analysis
    )


def _sketches(record: ProductRecord, files: FileReader) -> tuple[SketchSheet, ...]:
    return tuple(_sketch(file, files) for file in _of(record, FileType.SKETCH))


def _sketch(file: TechFile, files: FileReader) -> SketchSheet:
    annotations = (
        SketchAnnotations.model_validate_json(file.analysis)
        if file.analysis
        else SketchAnnotations(view=file.slot)
    )
    return SketchSheet(
        title=file.slot.capitalize(),
        annotations=annotations,
        line_art=files.read(file.vector).decode() if file.vector else None,
        picture=files.read(file.image) if file.image else None,
    )


def _close_up(file: TechFile, files: FileReader) -> CloseUpSheet:
    shot = Shot.model_validate_json(file.metadata) if file.metadata else None
    analysis = CloseUpAnalysis.model_validate_json(file.analysis) if file.analysis else None
    return CloseUpSheet(
        title=shot.title if shot else file.slot,
        why=shot.why if shot else "",
        picture=files.read(file.image or ""),
        facts=_close_up_facts(analysis) if analysis else (),
    )


def _close_up_facts(analysis: CloseUpAnalysis) -> tuple[NamedValue, ...]:
    materials = tuple(
        NamedValue(name=one.component, value=one.material) for one in analysis.materials
    )
    return (*materials, *analysis.construction)


def _materials(
    analyses: Iterable[ViewAnalysis], features: Features | None
) -> tuple[MaterialRow, ...]:
    """A row for each component, as the first view that shows it tells it."""
    seen: dict[str, MaterialReading] = {}
    for analysis in analyses:
        for reading in analysis.materials:
            seen.setdefault(reading.component, reading)
    colours = features.colours if features else ()
    return tuple(
        MaterialRow(
            number=10 * place,
            component=reading.component,
            group="Part",
            material=reading.material,
            finish=reading.finish,
            supplier_article=UNKNOWN,
            quantity=UNKNOWN,
            colours=_cells(colours, reading.component),
        )
        for place, reading in enumerate(seen.values(), start=1)
    )


def _cells(colours: Iterable[Colour], component: str) -> tuple[ColourCell, ...]:
    return tuple(
        ColourCell(name=colour.name, hex=colour.hex)
        for colour in colours
        if component in colour.usage.split(", ")
    )


def _measurements(sketches: Iterable[SketchSheet]) -> tuple[MeasurementRow, ...]:
    rows: dict[str, MeasurementRow] = {}
    shown: dict[str, list[str]] = {}
    for sketch in sketches:
        for measurement in sketch.annotations.measurements:
            shown.setdefault(measurement.code, []).append(sketch.title.lower())
            rows[measurement.code] = MeasurementRow.of(measurement).model_copy(
                update={"plus": UNKNOWN, "minus": UNKNOWN}
            )
    return tuple(
        row.model_copy(update={"shown_in": ", ".join(shown[code])}) for code, row in rows.items()
    )


def _construction(analyses: Iterable[ViewAnalysis]) -> tuple[ConstructionRow, ...]:
    rows: dict[tuple[str, str], ConstructionRow] = {}
    for analysis in analyses:
        for detail, values in (
            ("Construction", analysis.construction),
            ("Hardware", analysis.hardware),
        ):
            for one in values:
                row = ConstructionRow(location=one.name, value=one.value)
                rows.setdefault((detail, one.name), row)
    return tuple(rows.values())


def _preflight(content: PackContent) -> Preflight:
    values = tuple(spec_values((content.materials, content.measurements, content.construction)))
    known = [one for one in values if one.value is not None]
    return Preflight(
        to_confirm=sum(one.status in (Status.ASSUMED, Status.NEEDS_REVIEW) for one in known),
        unknown=len(values) - len(known),
    )


def spec_values(thing: object) -> Iterator[SpecValue]:
    """Every value with provenance inside a value."""
    if isinstance(thing, SpecValue):
        yield thing
    elif isinstance(thing, tuple):
        for one in thing:
            yield from spec_values(one)
    elif isinstance(thing, BaseModel):
        for name in type(thing).model_fields:
            yield from spec_values(getattr(thing, name))
