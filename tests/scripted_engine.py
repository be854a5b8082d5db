"""A scripted engine at our own protocols: tells what it was asked, fails where the script says."""

from __future__ import annotations

import asyncio
import io
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

from app.domain.analysis import (
    BriefChip,
    BriefReading,
    Category,
    CategoryReading,
    CloseUpAnalysis,
    Features,
    Shot,
    ShotList,
    ViewAnalysis,
)
from app.domain.errors import RefusedInputError
from app.domain.generation import View
from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest
from app.domain.sheets.field_question import FieldReading
from app.domain.sketches.callouts import SketchAnnotations
from app.domain.specification import Frozen
from app.providers.engine import AnalysisResult, FileReader, ImageResult, Preparation

SHOTS = tuple(
    Shot(key=f"part{number}", title=f"Part {number}", focus=f"part{number}", why="It is sewn.")
    for number in range(8)
)


def picture(text: str) -> bytes:
    """A small PNG whose colour depends on the text."""
    colour = tuple(sum(text.encode()) * factor % 256 for factor in (3, 5, 7))
    target = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(target, "PNG")
    return target.getvalue()


def slot(request: ImageRequest | AnalysisRequest) -> str:
    """How the script names a request: "front_view", "view:back", "close_up:part3"."""
    name = request.shot.key if request.shot else request.view
    return f"{request.task}:{name}" if name and request.task != "front_view" else request.task


@dataclass
class ScriptedEngine:
    """Answers at once, unless `script` has something to say for a slot.

    Attributes:
        script: slot → what to do before answering (raise, wait); "prepare" only raises.
        asked: every slot in the order in which it was asked for.
    """

    name: str = "scripted"
    repeatable: bool = False
    script: dict[str, Callable[[], object]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    delay: float = 0.0
    views: tuple[str, ...] = tuple(view.value for view in View)
    suggestions: tuple[str, ...] = ("Larger", "Simpler", "Rounder", "Flatter", "Darker", "Lighter")
    spares: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Slot → the words of further pictures that come along."""
    arrivals: defaultdict[str, asyncio.Event] = field(
        default_factory=lambda: defaultdict(asyncio.Event)
    )
    """Set for a slot as soon as it is asked for."""

    def warm_up(self) -> None:
        pass

    async def prepare(self, request: ImageRequest, files: FileReader) -> Preparation:
        if "unreadable" in request.subject.description:
            raise RefusedInputError("These words cannot be read.", "Write others.")
        if refuse := self.script.get("prepare"):
            refuse()
        return Preparation(
            BriefReading(
                name=request.subject.description[:20] or "Product",
                understood=(BriefChip(text=request.subject.description[:20]),),
            ),
            self.views,
        )

    async def generate(self, request: ImageRequest, files: FileReader) -> ImageResult:
        await self._step(request)
        vector = "<svg xmlns='http://www.w3.org/2000/svg'/>" if request.task == "sketch" else None
        words = f"{request.subject.model_dump_json()} {slot(request)}"
        spares = tuple(picture(one) for one in self.spares.get(slot(request), ()))
        return ImageResult(picture(words), vector=vector, prompt="draw", model="m1", spares=spares)

    async def analyse(self, request: AnalysisRequest, files: FileReader) -> AnalysisResult:
        await self._step(request)
        return AnalysisResult(_reading(request), prompt="read", model="m2")

    async def _step(self, request: ImageRequest | AnalysisRequest) -> None:
        self.asked.append(slot(request))
        self.arrivals[slot(request)].set()
        if self.delay:
            await asyncio.sleep(self.delay)
        action = self.script.get(slot(request))
        if action is not None:
            waiting = action()
            if asyncio.iscoroutine(waiting):
                await waiting

    async def aclose(self) -> None:
        pass


def _reading(request: AnalysisRequest) -> Frozen:
    readings: dict[AnalysisTask, Frozen] = {
        AnalysisTask.FEATURES: Features(description="a thing", key_elements=("lid",)),
        AnalysisTask.CATEGORY: CategoryReading(category=Category.DRINKWARE, subcategory="Bottle"),
        AnalysisTask.VIEW_ANALYSIS: ViewAnalysis(view=request.view),
        AnalysisTask.SHOT_LIST: ShotList(shots=SHOTS),
        AnalysisTask.CLOSE_UP_ANALYSIS: CloseUpAnalysis(
            focus=request.shot.focus if request.shot else ""
        ),
        AnalysisTask.CALLOUTS: SketchAnnotations(view=request.view),
        AnalysisTask.FIELD_EDIT: FieldReading(value=request.instruction, reason="As asked."),
    }
    return readings[request.task]
