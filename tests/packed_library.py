"""A library with one finished tech pack, made by an engine that reads the same every time."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from app.bootstrap import open_workspace
from app.domain.analysis import Colour, Features, MaterialReading, NamedValue, ViewAnalysis
from app.domain.requests import AnalysisRequest, AnalysisTask
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import Frozen, Origin, SpecValue, Status
from app.workflow.views.generation import NewProduct
from tests.scripted_engine import ScriptedEngine

SEEN = {"origin": Origin.AI_VISIBLE, "status": Status.ASSUMED}


class ReadingEngine(ScriptedEngine):
    """Reads two parts, a seam, a height and two callouts."""

    async def analyse(self, request, files):  # type: ignore[no-untyped-def]  # as its base
        result = await super().analyse(request, files)
        reading = _reading(request)
        return result if reading is None else type(result)(reading, prompt="read", model="m2")


def _reading(request: AnalysisRequest) -> Frozen | None:
    if request.task is AnalysisTask.FEATURES:
        return Features(colours=(Colour(hex="#203040", name="navy", usage="body"),))
    if request.task is AnalysisTask.VIEW_ANALYSIS:
        return ViewAnalysis(
            view=request.view,
            materials=tuple(
                MaterialReading(component=part, material=SpecValue(value="steel", **SEEN))
                for part in ("body", "lid")
            ),
            construction=(NamedValue(name="wall", value=SpecValue(value="double", **SEEN)),),
        )
    if request.task is AnalysisTask.CALLOUTS:
        height = SpecValue(value=Decimal("240.5"), unit="mm", origin=Origin.MEASURED)
        return SketchAnnotations(
            view=request.view,
            callouts=tuple(
                Callout(
                    id=f"{request.view}-{part}",
                    number=number,
                    text=f"{part}: steel",
                    kind=CalloutKind.MATERIAL,
                    position=(0.5, 0.2 * number),
                )
                for number, part in enumerate(("body", "lid"), start=1)
            ),
            measurements=(Measurement(code="A", name="height", value=height),),
        )
    return None


async def make_pack(folder: Path) -> str:
    """Make the library and the pack; the id of its product."""
    engine = ReadingEngine()
    async with open_workspace(folder, engines={"scripted": lambda: engine}) as workspace:
        await workspace.grant(400)
        product = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        await workspace.generation.approve(product.id)
        await workspace.tech_pack.make(product.id)
        return product.id
