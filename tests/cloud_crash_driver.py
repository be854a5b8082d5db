"""A process to be killed: makes two products at once, one with each cloud engine, again and again.

Usage: python -m tests.cloud_crash_driver LIBRARY
The environment says where the engines answer.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from pathlib import Path

from app.bootstrap import open_workspace
from app.domain.errors import AppError
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


async def work(library: Path) -> None:
    """Resume what is unfinished, then make pairs of products; what an engine refuses is left."""
    async with open_workspace(library) as workspace:
        for unfinished in await workspace.recovery.unfinished():
            await _tried(workspace.resume(unfinished))
        while True:
            await workspace.grant(500)
            made = len(await workspace.list_products())
            await asyncio.gather(
                *(_product(workspace, engine, f"thing {made}") for engine in ("openai", "gemini"))
            )


async def _product(workspace: Workspace, engine: str, words: str) -> None:
    started = workspace.generation.begin(NewProduct(f"{words} of {engine}", engine=engine))
    product_id = (await started).id
    await _tried(workspace.generation.carry_on(product_id))
    await _tried(workspace.generation.edit(product_id, "taller"))
    await _tried(workspace.generation.approve(product_id))
    await _tried(workspace.tech_pack.make(product_id))


async def _tried(work: Awaitable[object]) -> None:
    try:
        await work
    except AppError:
        # The engine failed, as it is made to; the next step is tried all the same.
        return


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1])))
