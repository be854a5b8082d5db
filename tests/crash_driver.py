"""A process to be killed: does the whole main job with the scripted engine, again and again.

Usage: python -m tests.crash_driver LIBRARY ASKED
Every picture that is asked for is written to the file ASKED, one line each, before it is answered.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from app.bootstrap import open_workspace
from app.domain.requests import AnalysisRequest, ImageRequest
from app.workflow.views.generation import NewProduct
from tests.scripted_engine import ScriptedEngine, slot


class RecordingEngine(ScriptedEngine):
    """Writes down what it made, so that the test sees what was made twice."""

    def __init__(self, asked: Path, *, repeatable: bool) -> None:
        super().__init__(repeatable=repeatable, delay=0.004)
        self._file = os.open(asked, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    async def _step(self, request: ImageRequest | AnalysisRequest) -> None:
        await super()._step(request)
        line = f"{request.subject.description}\t{slot(request)}\n"
        os.write(self._file, line.encode())


async def work(library: Path, asked: Path) -> None:
    """Resume what is unfinished, then make one product after the other."""
    engine = RecordingEngine(asked, repeatable=True)
    async with open_workspace(library, engines={"scripted": lambda: engine}) as workspace:
        for unfinished in await workspace.recovery.unfinished():
            await workspace.resume(unfinished)
        while True:
            await workspace.grant(200)
            made = len(await workspace.list_products())
            product = await workspace.generation.start(
                NewProduct(description=f"thing {made}", engine="scripted")
            )
            await workspace.generation.edit(product.id, "taller")
            await workspace.generation.approve(product.id)
            await workspace.tech_pack.make(product.id)


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), Path(sys.argv[2])))
