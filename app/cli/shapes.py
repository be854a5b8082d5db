"""The shapes of what `techpack --json` prints; `techpack schema` prints them as JSON Schema."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from app.domain.analysis import BriefReading, CategoryReading, Features
from app.domain.credits import TENTHS
from app.domain.files import CollectionType, FileType, TechFile
from app.domain.product import Iteration, Product, Revision
from app.domain.sketches.callouts import SketchAnnotations
from app.storage.images import ImageStore
from app.workflow.product_record import ProductRecord


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")


class BriefShape(Shape):
    understood: list[str]
    assumed: list[str]
    not_understood: list[str]
    meanings: dict[str, str]
    """What the engine takes the words for."""


class PictureShape(Shape):
    type: str
    image: Path
    digest: str
    width: int
    height: int


class IterationShape(Shape):
    iteration: int
    candidate: int
    prompt: str
    status: str
    image: Path | None
    width: int | None
    height: int | None
    created_at: datetime


class RevisionShape(Shape):
    id: str
    number: int
    created_at: datetime
    views: list[PictureShape]


class BaseViewShape(Shape):
    view: str
    image: Path | None
    status: str
    version: int
    credits: float
    analysis: dict[str, object] | None


class CloseUpShape(Shape):
    key: str
    title: str
    focus: str
    why: str
    image: Path | None
    width: int | None
    height: int | None
    credits: float
    analysis: dict[str, object] | None


class CalloutShape(Shape):
    id: str
    number: int
    text: str
    type: str
    position: tuple[float, float]


class MeasurementShape(Shape):
    code: str
    name: str
    value: float | str | None
    unit: str
    origin: str
    status: str


class SketchShape(Shape):
    view: str
    svg: Path | None
    image: Path | None
    width: int | None
    height: int | None
    credits: float
    callouts: list[CalloutShape]
    measurements: list[MeasurementShape]


class PackShape(Shape):
    id: str
    status: str
    progress: int
    credits: float
    error: str


class SpendShape(Shape):
    consumed: float
    reserved: float


class ProductShape(Shape):
    id: str
    name: str
    description: str
    engine: str
    category: str | None
    subcategory: str | None
    confidence: float | None
    state: str
    error: str
    brief: BriefShape
    iterations: list[IterationShape]
    revisions: list[RevisionShape]
    features: Features | None
    base_views: list[BaseViewShape]
    close_ups: list[CloseUpShape]
    sketches: list[SketchShape]
    pack: PackShape | None
    credits: SpendShape
    created_at: datetime
    updated_at: datetime


class ListedShape(Shape):
    id: str
    name: str
    category: str | None
    state: str
    created_at: datetime


class ViolationShape(Shape):
    code: str
    text: str


class VerifyShape(Shape):
    clean: bool
    violations: list[ViolationShape]


class ResumeShape(Shape):
    resumed: list[ListedShape]


class ExportShape(Shape):
    files: list[Path]


SHAPES: dict[str, type[Shape]] = {
    "product": ProductShape,
    "verify": VerifyShape,
    "resume": ResumeShape,
    "export": ExportShape,
}
"""Which shape each command prints; the commands that end in a product print "product"."""


def whole(tenths: int) -> float:
    """Tenths of a credit as credits."""
    return tenths / TENTHS


def product_shape(record: ProductRecord, images: ImageStore) -> ProductShape:
    """Everything `show` prints; pictures are paths into the library's image store."""
    product = record.product
    category = product.category
    return ProductShape(
        id=product.id,
        name=product.name,
        description=product.description,
        engine=product.engine,
        category=category.category if category else None,
        subcategory=category.subcategory if category else None,
        confidence=category.confidence if category else None,
        state=product.state,
        error=f"{product.error} {product.hint}".strip(),
        brief=_brief(product.brief),
        iterations=[_iteration(one, images) for one in record.iterations],
        revisions=[_revision(one, images) for one in record.revisions],
        features=_features(record),
        base_views=[_base_view(one, images) for one in _of(record, FileType.BASE_VIEW)],
        close_ups=[_close_up(one, images) for one in _of(record, FileType.CLOSE_UP)],
        sketches=[_sketch(one, images) for one in _of(record, FileType.SKETCH)],
        pack=_pack(record),
        credits=SpendShape(consumed=whole(record.spent), reserved=whole(record.reserved)),
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def listed(product: Product) -> ListedShape:
    """One line of a list."""
    category: CategoryReading | None = product.category
    return ListedShape(
        id=product.id,
        name=product.name,
        category=category.category if category else None,
        state=product.state,
        created_at=product.created_at,
    )


def _of(record: ProductRecord, file_type: FileType) -> list[TechFile]:
    return [file for file in record.files if file.file_type is file_type]


def _brief(brief: BriefReading | None) -> BriefShape:
    if brief is None:
        return BriefShape(understood=[], assumed=[], not_understood=[], meanings={})
    chips = (*brief.understood, *brief.assumed, *brief.not_understood)
    return BriefShape(
        understood=[chip.text for chip in brief.understood],
        assumed=[chip.text for chip in brief.assumed],
        not_understood=[chip.text for chip in brief.not_understood],
        meanings={chip.text: chip.meaning for chip in chips if chip.meaning},
    )


def _iteration(one: Iteration, images: ImageStore) -> IterationShape:
    return IterationShape(
        iteration=one.iteration,
        candidate=one.candidate,
        prompt=one.prompt,
        status=one.status,
        image=images.path(one.image) if one.image else None,
        width=one.width,
        height=one.height,
        created_at=one.created_at,
    )


def _revision(one: Revision, images: ImageStore) -> RevisionShape:
    return RevisionShape(
        id=one.id,
        number=one.number,
        created_at=one.created_at,
        views=[
            PictureShape(
                type=view.view,
                image=images.path(view.image),
                digest=view.image,
                width=view.width,
                height=view.height,
            )
            for view in one.views
        ],
    )


def _features(record: ProductRecord) -> Features | None:
    with_features = [one.features for one in record.iterations if one.features is not None]
    return with_features[-1] if with_features else None


def _analysis(file: TechFile) -> dict[str, object] | None:
    return json.loads(file.analysis) if file.analysis else None


def _base_view(file: TechFile, images: ImageStore) -> BaseViewShape:
    return BaseViewShape(
        view=file.slot,
        image=images.path(file.image) if file.image else None,
        status=file.status,
        version=file.version,
        credits=whole(file.credits),
        analysis=_analysis(file),
    )


def _close_up(file: TechFile, images: ImageStore) -> CloseUpShape:
    shot = json.loads(file.metadata) if file.metadata else {}
    return CloseUpShape(
        key=file.slot,
        title=shot.get("title", file.slot),
        focus=shot.get("focus", ""),
        why=shot.get("why", ""),
        image=images.path(file.image) if file.image else None,
        width=file.width,
        height=file.height,
        credits=whole(file.credits),
        analysis=_analysis(file),
    )


def _sketch(file: TechFile, images: ImageStore) -> SketchShape:
    data = SketchAnnotations(view=file.slot)
    if file.analysis:
        data = SketchAnnotations.model_validate_json(file.analysis)
    return SketchShape(
        view=file.slot,
        svg=images.path(file.vector) if file.vector else None,
        image=images.path(file.image) if file.image else None,
        width=file.width,
        height=file.height,
        credits=whole(file.credits),
        callouts=[
            CalloutShape(
                id=one.id,
                number=one.number,
                text=one.text,
                type=one.kind,
                position=one.position,
            )
            for one in data.callouts
        ],
        measurements=[
            MeasurementShape(
                code=one.code,
                name=one.name,
                value=_number(one.value.value),
                unit=one.value.unit,
                origin=one.value.origin,
                status=one.value.status,
            )
            for one in data.measurements
        ],
    )


def _number(value: object) -> float | str | None:
    if value is None or isinstance(value, str):
        return value
    return float(str(value))


def _pack(record: ProductRecord) -> PackShape | None:
    packs = [one for one in record.collections if one.type is CollectionType.TECH_PACK]
    if not packs:
        return None
    newest = max(packs, key=lambda one: one.created_at)
    return PackShape(
        id=newest.id,
        status=newest.status,
        progress=newest.progress,
        credits=whole(newest.credits),
        error=newest.error,
    )
