"""The Drafter behind the engine protocols: turns requests into drawing tasks for its processes."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TypeVar, cast

from app.domain.analysis import BriefReading
from app.domain.errors import EngineError, RefusedInputError
from app.domain.generation import View
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    EngineRequest,
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
    Usage,
)
from app.domain.sheets.field_question import FieldReading
from app.domain.sheets.instructions import follow
from app.domain.specification import Frozen
from app.drafter.brief_value import Brief
from app.drafter.drawing import Drawing
from app.drafter.edit import SUGGESTIONS
from app.drafter.errors import DrafterError
from app.drafter.facts import ModelFacts
from app.drafter.model import View as DrawnView
from app.drafter.photo_facts import PhotoFacts
from app.drafter.pool import DrafterPool
from app.drafter.worker import DrawRequest, DrawResult, Task
from app.providers.drafter_brief import read_brief, told
from app.providers.drafter_panels import panel_brief, panel_drawing
from app.providers.drafter_photos import PhotoReadings
from app.providers.drafter_readings import ModelReadings
from app.providers.engine import AnalysisResult, FileReader, ImageResult, Preparation

K = TypeVar("K")
V = TypeVar("V")
Facts = ModelFacts | PhotoFacts
MODEL = "drafter-1"
KEPT = 16
SIZE = 1024
TASKS: dict[ImageTask, Task] = {
    ImageTask.FRONT_VIEW: "view",
    ImageTask.VIEW: "view",
    ImageTask.CLOSE_UP: "shot",
    ImageTask.SKETCH: "sketch",
}
FREE = Usage(images=1, cost_usd=0.0)


class DrafterEngine:
    """The embedded engine; it draws in its own processes and costs nothing."""

    name = "drafter"
    repeatable = True
    suggestions = SUGGESTIONS

    def __init__(self, pool: DrafterPool) -> None:
        self._pool = pool
        self._facts: OrderedDict[tuple[object, ...], asyncio.Task[Facts]] = OrderedDict()
        self._drawings: OrderedDict[DrawRequest, Drawing] = OrderedDict()

    def warm_up(self) -> None:
        """Start the drawing processes."""
        self._pool.start()

    async def prepare(self, request: ImageRequest, files: FileReader) -> Preparation:
        """Read the words, and the 3D file where there is one, without drawing anything.

        Raises:
            RefusedInputError: words or file cannot be used; the sentence says why.
        """
        try:
            if request.task is ImageTask.PANEL:
                return Preparation(await asyncio.to_thread(panel_brief, request), ())
            brief = await asyncio.to_thread(read_brief, request.subject)
            if brief is not None and not request.references:
                return Preparation(told(brief), tuple(View))
            known = _readings(await self._read_facts(request, files), brief)
        except DrafterError as error:
            raise RefusedInputError(error.message, error.hint) from error
        return Preparation(known.told(_started_from(request)), known.views)

    async def generate(self, request: ImageRequest, files: FileReader) -> ImageResult:
        """Draw one picture, a sketch as vectors too."""
        if request.task is ImageTask.PANEL:
            task = panel_drawing(request)
        else:
            task = _draw_request(request, files, TASKS[request.task])
        result = await self._draw(task)
        if result.png is None:
            raise EngineError("The Drafter made no picture.", "Try again.", kind="no_output")
        if result.drawing is not None:
            _keep(self._drawings, task, result.drawing)
        return ImageResult(
            result.png, vector=result.svg, prompt=_prompt(request), model=MODEL, usage=FREE
        )

    async def analyse(self, request: AnalysisRequest, files: FileReader) -> AnalysisResult:
        """Read what is asked for off the model."""
        value = await self._reading(request, files)
        usage = Usage(cost_usd=0.0)
        return AnalysisResult(value, prompt=_prompt(request), model=MODEL, usage=usage)

    async def _reading(self, request: AnalysisRequest, files: FileReader) -> Frozen:
        if request.task is AnalysisTask.FIELD_EDIT:
            return _field_reading(request)
        brief = await self._brief(request)
        if request.task is AnalysisTask.BRIEF:
            return told(brief) if brief else BriefReading(name="")
        known = _readings(await self._facts_of(request, files), brief)
        match request.task:
            case AnalysisTask.FEATURES:
                return known.features()
            case AnalysisTask.CATEGORY:
                return known.category()
            case AnalysisTask.VIEW_ANALYSIS:
                return known.view_analysis(request.view)
            case AnalysisTask.SHOT_LIST:
                return known.shot_list()
            case AnalysisTask.CLOSE_UP_ANALYSIS:
                return known.close_up_analysis(request.shot)
            case _:
                return known.annotations(await self._drawing(request, files))

    async def _drawing(self, request: AnalysisRequest, files: FileReader) -> Drawing:
        """The drawing that the callouts belong to: kept from when it was drawn, or drawn again."""
        task = _draw_request(request, files, "sketch")
        drawing = self._drawings.get(task)
        if drawing is None:
            drawing = (await self._draw(task)).drawing
        if drawing is None:
            raise EngineError("The Drafter made no drawing.", "Try again.", kind="no_output")
        return drawing

    async def _brief(self, request: EngineRequest) -> Brief | None:
        try:
            return await asyncio.to_thread(read_brief, request.subject)
        except DrafterError as error:
            raise EngineError(error.message, error.hint, kind="bad_request") from error

    async def _facts_of(self, request: EngineRequest, files: FileReader) -> Facts:
        try:
            return await self._read_facts(request, files)
        except DrafterError as error:
            raise EngineError(error.message, error.hint, kind="failed") from error

    async def _read_facts(self, request: EngineRequest, files: FileReader) -> Facts:
        """Facts of the product, read once however many ask for them at the same time."""
        task = _draw_request(request, files, "facts")
        key = task.product_key()
        reading = self._facts.get(key)
        if reading is None:
            reading = asyncio.create_task(self._fresh_facts(task))
            _keep(self._facts, key, reading)
        try:
            return await asyncio.shield(reading)
        except DrafterError:
            self._facts.pop(key, None)
            raise

    async def _fresh_facts(self, task: DrawRequest) -> Facts:
        result = await self._pool.draw(task)
        facts = result.facts or result.photo_facts
        if facts is None:
            raise DrafterError("The model of this product could not be read.", "Try again.")
        return facts

    async def _draw(self, task: DrawRequest) -> DrawResult:
        try:
            return await self._pool.draw(task)
        except DrafterError as error:
            raise EngineError(error.message, error.hint, kind="failed") from error

    async def aclose(self) -> None:
        """End the worker processes."""
        for reading in self._facts.values():
            reading.cancel()
        await asyncio.gather(*self._facts.values(), return_exceptions=True)
        await asyncio.to_thread(self._pool.close)


def _field_reading(request: AnalysisRequest) -> FieldReading:
    """The new value of a field by the plain words that the Drafter understands for certain."""
    if request.field is None:
        raise EngineError("No field was named.", kind="bad_request")
    try:
        return FieldReading(value=follow(request.field, request.instruction), reason="As asked.")
    except RefusedInputError as error:
        raise EngineError(error.message, error.hint, kind="not_understood") from error


def _readings(facts: Facts, brief: Brief | None) -> ModelReadings | PhotoReadings:
    if isinstance(facts, PhotoFacts):
        return PhotoReadings(facts, brief)
    return ModelReadings(facts, brief)


def _of_role(request: EngineRequest, role: ReferenceRole) -> tuple[Reference, ...]:
    return tuple(one for one in request.references if one.role is role)


def _started_from(request: EngineRequest) -> str:
    """Names of the files that the product was started from."""
    files = (
        *_of_role(request, ReferenceRole.MODEL),
        *_of_role(request, ReferenceRole.PHOTOGRAPH),
    )
    return ", ".join(one.name for one in files)


def _draw_request(request: EngineRequest, files: FileReader, task: Task) -> DrawRequest:
    model = next(iter(_of_role(request, ReferenceRole.MODEL)), None)
    # A 3D file shows more than photographs do, so it is drawn where both were given.
    photographs = () if model else _of_role(request, ReferenceRole.PHOTOGRAPH)
    subject = request.subject
    return DrawRequest(
        description=subject.description,
        edits=subject.edits,
        seed=subject.seed,
        model_file=files.read(model.digest) if model else None,
        model_name=model.name if model else "",
        photographs=tuple((one.name, files.read(one.digest)) for one in photographs),
        task=task,
        view=cast(DrawnView, request.view or View.FRONT.value),
        shot=request.shot.key if request.shot else "",
        size=request.size if isinstance(request, ImageRequest) else SIZE,
    )


def _prompt(request: ImageRequest | AnalysisRequest) -> str:
    """All the words that decided the outcome, for the call log."""
    what = request.shot.title if request.shot else request.view
    lines = [request.subject.description, *(f"Change: {one}" for one in request.subject.edits)]
    return "\n".join([*lines, f"{request.task.replace('_', ' ').capitalize()}: {what}".strip(": ")])


def _keep(kept: OrderedDict[K, V], key: K, value: V) -> None:
    """Remember the newest few."""
    kept[key] = value
    while len(kept) > KEPT:
        kept.popitem(last=False)
