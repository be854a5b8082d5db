"""The composition root: builds an open workspace from a folder, and closes it in reverse order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.providers.engine import Engine
from app.providers.prices import read_prices
from app.providers.registry import EngineFactory, EngineRegistry
from app.storage.library import Library, open_library
from app.workflow.completion import complete
from app.workflow.jobs import JobRunner
from app.workflow.workspace import Workspace

LOG_BYTES = 1_000_000


def built_in_engines() -> dict[str, EngineFactory]:
    """The engines that come with the program."""
    return {"drafter": _drafter}


def _drafter() -> Engine:
    # Imported when first needed: reviewing a library must not pay for the engine.
    from app.drafter.pool import DrafterPool
    from app.providers.drafter import DrafterEngine

    return DrafterEngine(DrafterPool())


@asynccontextmanager
async def open_workspace(
    root: Path,
    *,
    read_only: bool = False,
    engines: Mapping[str, EngineFactory] | None = None,
) -> AsyncIterator[Workspace]:
    """Open the library at `root` and everything that works on it.

    What an earlier process left behind is settled first; nothing starts again by itself.

    Raises:
        LibraryError: the library is in use, damaged, from a newer version, or cannot be written.
    """
    library = await asyncio.to_thread(open_library, root, read_only=read_only)
    registry = EngineRegistry(engines if engines is not None else built_in_engines())
    try:
        if not library.read_only:
            _log_to(library)
        workspace = build_workspace(library, registry)
        if not library.read_only:
            await workspace.recovery.settle()
        yield workspace
    finally:
        await registry.aclose()
        library.close()


def build_workspace(library: Library, registry: EngineRegistry) -> Workspace:
    """Put the workflows of an open library together."""
    runner = JobRunner(library, engines=registry, complete=complete)
    return Workspace(library, engines=registry, prices=read_prices, runner=runner)


def _log_to(library: Library) -> None:
    """Write the program's log beside the library; it never holds prompts, pictures or keys."""
    library.paths.logs.mkdir(parents=True, exist_ok=True)
    target = library.paths.logs / "techpack.log"
    root = logging.getLogger("app")
    for earlier in [one for one in root.handlers if isinstance(one, RotatingFileHandler)]:
        root.removeHandler(earlier)
        earlier.close()
    handler = RotatingFileHandler(target, maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
