"""Which picture shows where a value comes from: the sketch of its measure, or a view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.files import FileType, TechFile
from app.domain.sheets.redline import PlacedRow
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.sketches.callouts import SketchAnnotations
from app.domain.specification import SpecValue
from app.ui.drafter_words import cell_words
from app.workflow.pack.annotations import annotations_of
from app.workflow.product_record import ProductRecord


@dataclass(frozen=True, slots=True)
class SketchProof:
    """A sketch with an arrow or callout to light."""

    file: TechFile
    annotations: SketchAnnotations
    key: str


@dataclass(frozen=True, slots=True)
class PictureProof:
    """A picture and where in it, in parts of it, None for all of it."""

    digest: str
    view: str
    box: tuple[float, float, float, float] | None


def proof_of(
    record: ProductRecord, row: PlacedRow, value: SpecValue | None
) -> SketchProof | PictureProof | None:
    """What to show beside a value; None where no picture says anything about it."""
    evidence = value.evidence if value is not None else None
    if evidence is not None and evidence.box is not None:
        found = _picture(record, evidence.view, evidence.box)
        if found is not None:
            return found
    sketch = sketch_of_row(record, row)
    if sketch is not None:
        return sketch
    if evidence is not None:
        return _picture(record, evidence.view, None)
    return None


def sketch_of_row(record: ProductRecord, row: PlacedRow) -> SketchProof | None:
    """The first sketch that has an arrow or callout of this row."""
    for file in _sketches(record):
        annotations = annotations_of(file)
        key = key_in(annotations, row)
        if key is not None:
            return SketchProof(file, annotations, key)
    return None


def key_in(annotations: SketchAnnotations, row: PlacedRow) -> str | None:
    """Key of the arrow or callout that stands for a row in a sketch."""
    if row.sheet is Sheet.POM:
        for one in annotations.measurements:
            if one.code == row.key and one.start is not None:
                return one.code
    place = f"{row.sheet}.{row.key}"
    for callout in annotations.callouts:
        if callout.linked_row == place:
            return callout.id
    return None


def row_for(annotations: SketchAnnotations, key: str) -> tuple[Sheet, str] | None:
    """The row that an arrow or callout stands for."""
    if any(one.code == key for one in annotations.measurements):
        return Sheet.POM, key
    for callout in annotations.callouts:
        if callout.id == key and callout.linked_row:
            sheet, _, row = callout.linked_row.partition(".")
            return Sheet(sheet), row
    return None


def front_of(record: ProductRecord) -> str | None:
    """Digest of the front view, None before there is one."""
    found = _picture(record, "front", None)
    return found.digest if found is not None else None


def name_in(row: PlacedRow) -> str:
    """What a row is about: the component, place or name it has."""
    known = leaves(row.row)
    for field in ("component", "name", "location", "type", "stage", "colourway"):
        leaf = known.get(field)
        if leaf is not None and leaf.value is not None:
            return cell_words(row.sheet, field, leaf) or str(leaf.value)
    return ""


def _sketches(record: ProductRecord) -> Iterable[TechFile]:
    newest = record.revisions[-1].id if record.revisions else None
    return (
        file
        for file in record.files
        if file.file_type is FileType.SKETCH
        and file.analysis
        and (file.vector or file.image)
        and file.revision_id == newest
    )


def _picture(
    record: ProductRecord, view: str, box: tuple[float, float, float, float] | None
) -> PictureProof | None:
    for file in record.files:
        if file.file_type is FileType.BASE_VIEW and file.slot == view and file.image:
            return PictureProof(file.image, view, box)
    for shown in record.revisions[-1].views if record.revisions else ():
        if shown.view == view:
            return PictureProof(shown.image, view, box)
    return None
