"""Cloud engines against the loopback server, and requests to put to them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from app.domain.analysis import Category, Shot
from app.domain.generation import View
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import usual_form
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
    Subject,
)
from app.domain.sheets.field_question import FieldKind, FieldQuestion
from app.providers.catalog import Catalog
from app.providers.cloud import CloudEngine
from app.providers.cloud_calls import Wire
from app.providers.cloud_engines import WIRES
from app.providers.engine_choices import EngineChoices
from app.providers.pacing import Pace
from app.providers.resilience import with_retries
from app.workflow.prompts.prompts import prompt_for
from tests.providers.loopback_answers import picture

T = TypeVar("T")
Request = ImageRequest | AnalysisRequest
ENGINES = ("openai", "gemini")
SUBJECT = Subject(description="steel bottle, 72.5 mm wide")
FRONT = ImageRequest(
    engine="", task=ImageTask.FRONT_VIEW, subject=SUBJECT, prompt="A steel bottle.", view="front"
)
READ = AnalysisRequest(
    engine="",
    task=AnalysisTask.FEATURES,
    subject=SUBJECT,
    prompt="Read it.",
    references=(Reference(digest="front", role=ReferenceRole.SUBJECT),),
)
WORDS_ONLY = (AnalysisTask.BRIEF, AnalysisTask.FIELD_EDIT)
FIELD = FieldQuestion(
    place="pom.A.value", label="Width", kind=FieldKind.LENGTH, value="72.5 mm", unit="mm"
)
PANEL = usual_form(PackageType.BOX).artwork()[0]
SHOT = Shot(key="lid", title="Lid", focus="Lid", why="Thread")


class Files:
    """Every digest is a picture."""

    def read(self, digest: str) -> bytes:
        return picture(digest)


class Clouds:
    """Engines that share one loop and, where they are configured alike, one client.

    A client takes a tenth of a second to make, because it loads the certificates of the system.
    """

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._wires: dict[tuple[str, str], tuple[Catalog, Wire]] = {}

    def engine(
        self, name: str, *, key: str = "sk-loopback-1234567890", **changes: Any
    ) -> CloudEngine:
        """An engine as the environment configures it; `changes` are of the provider."""
        place = (name, repr((key, sorted(changes.items()))))
        if place not in self._wires:
            catalog = EngineChoices(None).catalog
            provider = catalog.providers[name].model_copy(update=changes)
            catalog = catalog.model_copy(update={"providers": {name: provider}})

            async def keys(provider_name: str, base_url: str) -> str | None:
                return key

            self._wires[place] = catalog, WIRES[name](name, provider, keys)
        catalog, wire = self._wires[place]
        provider = catalog.providers[name]
        pace = Pace(concurrency=provider.concurrency, per_minute=None)
        return CloudEngine(name, catalog=catalog, wire=wire, pace=pace)

    def ask(self, engine: CloudEngine, request: Request) -> Any:
        """One request with the retries of the workflow."""

        async def call() -> Any:
            if isinstance(request, AnalysisRequest):
                return await engine.analyse(request, Files())
            return await engine.generate(request, Files())

        return self.run(with_retries(call, lambda number: None))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something in the loop of these engines."""
        return self._runner.run(work)

    def close(self) -> None:
        for _, wire in self._wires.values():
            self.run(wire.aclose())
        self._runner.close()


def every_task(engine: str) -> list[Request]:
    """One request for each task, with the references and words that the workflow gives it."""
    front = Reference(digest="front", role=ReferenceRole.APPROVED_FRONT)
    source = Reference(digest="old", role=ReferenceRole.EDIT_SOURCE)
    views = tuple(Reference(digest=view, role=ReferenceRole.BASE_VIEW, name=view) for view in View)
    seen = Reference(digest="seen", role=ReferenceRole.SUBJECT, name="front")
    again = SUBJECT.model_copy(update={"edits": ("show the thread",)})
    edited = SUBJECT.model_copy(update={"edits": ("make the lid black",)})
    base: dict[str, Any] = {"engine": engine, "subject": SUBJECT}
    asked: list[Request] = [
        ImageRequest(**base, task=ImageTask.FRONT_VIEW, view="front"),
        ImageRequest(
            engine=engine, subject=edited, task=ImageTask.FRONT_VIEW, references=(source,)
        ),
        ImageRequest(**base, task=ImageTask.VIEW, view="back", references=(front,)),
        ImageRequest(**base, task=ImageTask.CLOSE_UP, shot=SHOT, references=views),
        ImageRequest(**base, task=ImageTask.SKETCH, view="side", references=views[2:3]),
        ImageRequest(
            **{**base, "subject": again},
            task=ImageTask.CLOSE_UP,
            shot=SHOT,
            references=(*views, source),
            instruction="show the thread",
            nonce="again",
        ),
        ImageRequest(**base, task=ImageTask.PANEL, view="front", panel=PANEL, size=2048),
    ]
    asked.extend(
        AnalysisRequest(
            **base,
            task=task,
            view="front",
            shot=SHOT if task is AnalysisTask.CLOSE_UP_ANALYSIS else None,
            category=Category.DRINKWARE,
            references=() if task in WORDS_ONLY else (seen,),
            field=FIELD if task is AnalysisTask.FIELD_EDIT else None,
            instruction="5 mm wider" if task is AnalysisTask.FIELD_EDIT else "",
        )
        for task in AnalysisTask
    )
    return [one.model_copy(update={"prompt": prompt_for(one)}) for one in asked]
