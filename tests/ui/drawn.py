"""A workspace with one complete tech pack, whose sketches are real line art with callouts."""

from __future__ import annotations

from decimal import Decimal

from app.domain.files import FileType, TechFile
from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import Origin, SpecValue
from app.providers.engine import AnalysisResult, FileReader, ImageResult
from app.workflow.product_record import ProductRecord
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 100 100">'
    '<g id="OUTLINE"><path d="M 20,10 L 80,10 L 80,90 L 20,90 Z"/></g></svg>'
)
ANNOTATIONS = SketchAnnotations(
    view="front",
    callouts=(
        Callout(id="c1", number=1, text="Lid", kind=CalloutKind.MATERIAL, position=(0.5, 0.15)),
        Callout(id="c2", number=2, text="Body", kind=CalloutKind.NOTE, position=(0.5, 0.6)),
    ),
    measurements=(
        Measurement(
            code="H",
            name="Overall height",
            value=SpecValue(value=Decimal("80.00"), unit="mm", origin=Origin.MEASURED),
            start=(0.2, 0.1),
            end=(0.2, 0.9),
        ),
        Measurement(code="A", name="Wall", value=SpecValue(origin=Origin.USER)),
    ),
)


class DrawingEngine(ScriptedEngine):
    """As the scripted engine, with sketches that can be laid out."""

    async def generate(self, request: ImageRequest, files: FileReader) -> ImageResult:
        made = await super().generate(request, files)
        if request.task != "sketch":
            return made
        return ImageResult(made.image, vector=SVG, prompt=made.prompt, model=made.model)

    async def analyse(self, request: AnalysisRequest, files: FileReader) -> AnalysisResult:
        made = await super().analyse(request, files)
        if request.task is not AnalysisTask.CALLOUTS:
            return made
        value = ANNOTATIONS.model_copy(update={"view": request.view})
        return AnalysisResult(value, prompt=made.prompt, model=made.model)


async def approved(workspace: Workspace) -> ProductRecord:
    """A product with five views and no tech pack."""
    await workspace.grant(1000)
    product = await workspace.generation.start(NewProduct(description="a mug", engine="scripted"))
    await workspace.generation.approve(product.id)
    return await workspace.record(product.id)


async def packed(workspace: Workspace) -> ProductRecord:
    """A product with a complete tech pack."""
    record = await approved(workspace)
    await workspace.tech_pack.make(record.product.id)
    return await workspace.record(record.product.id)


def sketch_of(record: ProductRecord, view: str = "front") -> TechFile:
    return next(one for one in record.files if (one.file_type, one.slot) == (FileType.SKETCH, view))
