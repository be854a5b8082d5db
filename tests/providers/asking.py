"""Cloud engines against the loopback server, and requests to put to them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from app.domain.analysis import Category, Shot
from app.domain.generation import View
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
    Subject,
)
from app.providers.catalog import configured_catalog
from app.providers.cloud import CloudEngine
from app.providers.cloud_engines import cloud_engine
from app.providers.resilience import with_retries
from app.workflow.prompts import prompt_for
from tests.providers.loopback_answers import picture

T = TypeVar("T")
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
SHOT = Shot(key="lid", title="Lid", focus="Lid", why="Thread")


class Files:
    """Every digest is a picture."""

    def read(self, digest: str) -> bytes:
        return picture(digest)


def engine_for(name: str, *, key: str = "sk-loopback-1234567890", **changes: Any) -> CloudEngine:
    """An engine as the environment configures it; `changes` are of the provider."""
    catalog = configured_catalog(None)
    provider = catalog.providers[name].model_copy(update=changes)
    catalog = catalog.model_copy(update={"providers": {**catalog.providers, name: provider}})

    async def keys(provider_name: str, base_url: str) -> str | None:
        return key

    return cloud_engine(name, catalog, keys)


def ask(engine: CloudEngine, request: ImageRequest | AnalysisRequest) -> Any:
    """One request with the retries of the workflow; the engine is closed afterwards."""

    async def call() -> Any:
        if isinstance(request, AnalysisRequest):
            return await engine.analyse(request, Files())
        return await engine.generate(request, Files())

    return running(engine, lambda: with_retries(call, lambda number: None))


def running(engine: CloudEngine, work: Callable[[], Awaitable[T]]) -> T:
    """Do something with an engine in a loop of its own, then close it."""

    async def whole() -> T:
        try:
            return await work()
        finally:
            await engine.aclose()

    return asyncio.run(whole())


def every_task(engine: str) -> list[ImageRequest | AnalysisRequest]:
    """One request for each task, with the references and words that the workflow gives it."""
    front = Reference(digest="front", role=ReferenceRole.APPROVED_FRONT)
    source = Reference(digest="old", role=ReferenceRole.EDIT_SOURCE)
    views = tuple(
        Reference(digest=view, role=ReferenceRole.BASE_VIEW, name=view) for view in View
    )
    seen = Reference(digest="seen", role=ReferenceRole.SUBJECT, name="front")
    edited = SUBJECT.model_copy(update={"edits": ("make the lid black",)})
    base: dict[str, Any] = {"engine": engine, "subject": SUBJECT}
    asked: list[ImageRequest | AnalysisRequest] = [
        ImageRequest(**base, task=ImageTask.FRONT_VIEW, view="front"),
        ImageRequest(
            engine=engine, subject=edited, task=ImageTask.FRONT_VIEW, references=(source,)
        ),
        ImageRequest(**base, task=ImageTask.VIEW, view="back", references=(front,)),
        ImageRequest(**base, task=ImageTask.CLOSE_UP, shot=SHOT, references=views),
        ImageRequest(**base, task=ImageTask.SKETCH, view="side", references=views[2:3]),
    ]
    asked.extend(
        AnalysisRequest(
            **base,
            task=task,
            view="front",
            shot=SHOT if task is AnalysisTask.CLOSE_UP_ANALYSIS else None,
            category=Category.DRINKWARE,
            references=() if task is AnalysisTask.BRIEF else (seen,),
        )
        for task in AnalysisTask
    )
    return [one.model_copy(update={"prompt": prompt_for(one)}) for one in asked]
