"""The composition root: builds an open workspace from a folder, and closes it in reverse order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.domain.credits import PriceList
from app.domain.errors import LibraryError
from app.domain.requests import AnalysisRequest, ImageRequest
from app.providers.catalog import Catalog, read_catalog
from app.providers.engine import Engine
from app.providers.engine_choices import EngineChoices
from app.providers.prices import read_prices, request_usd
from app.providers.registry import EngineFactory, EngineRegistry
from app.storage.library import Library, open_library
from app.storage.redaction import Redaction
from app.storage.secrets import SecretKeys
from app.storage.settings import AppSettings, load_settings
from app.workflow.completion import complete
from app.workflow.engine_access import EngineAccess
from app.workflow.engine_tasks import EngineTasks
from app.workflow.recovery import is_left_behind
from app.workflow.running.jobs import JobRunner
from app.workflow.running.places import CONCURRENCY
from app.workflow.workspace import Workspace

LOG_BYTES = 1_000_000


def built_in_engines(choices: EngineChoices, keys: SecretKeys) -> dict[str, EngineFactory]:
    """The engines that come with the program: the Drafter, and one for each cloud provider."""
    return {
        "drafter": _drafter,
        **{name: partial(_cloud, name, choices, keys) for name in choices.catalog.providers},
    }


def _drafter() -> Engine:
    # Imported when first needed: reviewing a library must not pay for the engine.
    from app.drafter.pool import DrafterPool
    from app.providers.drafter import DrafterEngine

    return DrafterEngine(DrafterPool())


def _cloud(name: str, choices: EngineChoices, keys: SecretKeys) -> Engine:
    from app.providers.cloud_engines import cloud_engine

    return cloud_engine(name, choices.catalog, keys)


@asynccontextmanager
async def open_workspace(
    root: Path,
    *,
    read_only: bool = False,
    engines: Mapping[str, EngineFactory] | None = None,
) -> AsyncIterator[Workspace]:
    """Open the library at `root` and everything that works on it.

    What an earlier process left behind is settled first; nothing starts again by itself.

    Args:
        root: folder of the library.
        read_only: look only, also beside a process that is at work; what a process that is gone
            left behind is settled first, as otherwise.
        engines: by name, None for the built-in ones.

    Raises:
        LibraryError: the library is in use, damaged, from a newer version, or cannot be written.
    """
    choices = EngineChoices(root)
    library = await _library_at(root, read_only=read_only)
    keys = SecretKeys({name: one.base_url for name, one in read_catalog().providers.items()})
    registry = EngineRegistry(engines if engines is not None else built_in_engines(choices, keys))
    try:
        if not library.read_only:
            _log_to(library, keys)
        settings = await library.database.read(load_settings)
        workspace = build_workspace(library, registry, choices, keys, settings)
        try:
            if not library.read_only:
                await workspace.recovery.settle()
                if settings.beyond_budget:
                    await workspace.budgets.allow_once(0)
            yield workspace
        finally:
            await workspace.runner.aclose()
    finally:
        await registry.aclose()
        library.close()


async def _library_at(root: Path, *, read_only: bool) -> Library:
    library = await asyncio.to_thread(open_library, root, read_only=read_only)
    if not read_only or not await library.database.read(is_left_behind):
        return library
    library.close()
    try:
        return await asyncio.to_thread(open_library, root)
    except LibraryError:
        # Whoever is at work there is alive, or the disk takes no changes.
        return await asyncio.to_thread(open_library, root, read_only=True)


def build_workspace(
    library: Library,
    registry: EngineRegistry,
    choices: EngineChoices,
    keys: SecretKeys,
    settings: AppSettings,
) -> Workspace:
    """Put the workflows of an open library together."""

    def concurrency(engine: str) -> int:
        provider = choices.catalog.providers.get(engine)
        allowed = engine_tasks.concurrency
        # What draws on this computer only gets slower by doing more at a time.
        return min(provider.concurrency if provider else CONCURRENCY, allowed)

    def estimate(request: ImageRequest | AnalysisRequest) -> float | None:
        return request_usd(request, choices.catalog)

    lists: dict[str, tuple[Catalog, PriceList]] = {}

    def prices(engine: str) -> PriceList:
        # Asked for by every button that shows one; a changed choice makes another catalog.
        kept = lists.get(engine)
        if kept is None or kept[0] is not choices.catalog:
            kept = (choices.catalog, read_prices(engine, choices.catalog))
            lists[engine] = kept
        return kept[1]

    engine_tasks = EngineTasks(settings, prices)
    runner = JobRunner(
        library,
        engines=registry,
        complete=complete,
        concurrency=concurrency,
        estimate=estimate,
    )
    access = EngineAccess(registry, choices, keys)
    return Workspace(
        library,
        engines=registry,
        prices=engine_tasks.prices,
        runner=runner,
        access=access,
        engine_tasks=engine_tasks,
    )


def _log_to(library: Library, keys: SecretKeys) -> None:
    """Write the program's log beside the library; it never holds prompts, pictures or keys."""
    library.paths.logs.mkdir(parents=True, exist_ok=True)
    target = library.paths.logs / "techpack.log"
    root = logging.getLogger("app")
    for earlier in [one for one in root.handlers if isinstance(one, RotatingFileHandler)]:
        root.removeHandler(earlier)
        earlier.close()
    handler = RotatingFileHandler(target, maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(Redaction(keys.known))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
