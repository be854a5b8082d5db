"""A library with one finished tech pack, made once and copied for every test that needs it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from app.bootstrap import open_workspace
from app.domain.analysis import Colour, Features, MaterialReading, NamedValue, ViewAnalysis
from app.domain.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.requests import AnalysisRequest, AnalysisTask
from app.domain.specification import Frozen, Origin, SpecValue, Status
from app.workflow.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

T = TypeVar("T")
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


async def _make(folder: Path) -> str:
    engine = ReadingEngine()
    async with open_workspace(folder, engines={"scripted": lambda: engine}) as workspace:
        await workspace.grant(400)
        product = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        await workspace.generation.approve(product.id)
        await workspace.tech_pack.make(product.id)
        return product.id


@pytest.fixture(scope="session")
def _packed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("packed") / "library"
    return folder, asyncio.run(_make(folder))


@pytest.fixture
def reader() -> ReadingEngine:
    """The engine of the library with the pack."""
    return ReadingEngine()


@pytest.fixture
def in_pack(
    _packed: tuple[Path, str], tmp_path: Path, reader: ReadingEngine
) -> Callable[[Callable[[Workspace, str], Awaitable[T]]], T]:
    """Opens a copy of the library, does something with its product, closes it."""
    folder, product_id = _packed
    own = tmp_path / "packed"

    def run(work: Callable[[Workspace, str], Awaitable[T]]) -> T:
        if not own.exists():
            shutil.copytree(folder, own)

        async def whole() -> T:
            async with open_workspace(own, engines={"scripted": lambda: reader}) as workspace:
                return await work(workspace, product_id)

        return asyncio.run(whole())

    return run
