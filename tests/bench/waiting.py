"""P22 and P25: what the program adds to the time that a provider takes, for one call and a run."""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from pathlib import Path

from app.bootstrap import open_workspace
from app.cli.seldom_garbage import seldom_garbage
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import usual_form
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.bench.figures import Figure
from tests.bench.undisturbed import Undisturbed
from tests.providers.seed_server import seed_server
from tests.providers.seed_times import AFTER_APPROVAL, ARTWORK, FRONT, PACK

ENGINES = ("openai", "gemini")
ROUNDS = 5
MOST_ROUNDS = 15
CALM = 0.02
"""Seconds taken away from a run that count as none: two ticks of the kernel."""
CRITICAL = FRONT + AFTER_APPROVAL + PACK + ARTWORK
LIMIT = 1.03 * CRITICAL + 0.3


def waiting_figures(folder: Path) -> list[Figure]:
    """One front view, and a complete run, through each SDK against a server in its own process.

    With the collector of garbage as the command line has it.
    """
    folder.mkdir(parents=True)
    figures = []
    with seed_server() as environment, seldom_garbage():
        os.environ.update(environment)
        for engine in ENGINES:
            figures.extend(asyncio.run(_figures(folder / engine, engine)))
    return figures


async def _figures(library: Path, engine: str) -> list[Figure]:
    async with open_workspace(library) as workspace:
        await workspace.grant(1_000_000)
        # The first run of a process also loads the SDK and the certificates.
        await complete_run(workspace, engine, "warm up")
        calls, runs = [], []
        undisturbed = Undisturbed(ROUNDS, at_most=MOST_ROUNDS, calm=CALM)
        while not undisturbed.is_enough:
            with undisturbed.run():
                began = time.monotonic()
                front = await complete_run(workspace, engine, f"bottle {len(runs)}")
                calls.append(front - FRONT)
                runs.append(time.monotonic() - began)
    call = statistics.median(calls[one] for one in undisturbed.chosen)
    run = statistics.median(runs[one] for one in undisturbed.chosen)
    return [
        Figure("P22", f"waiting added to a call, {engine}", "", call, None, limit=0.1),
        Figure(
            "P25",
            f"complete run, {engine}; {undisturbed.note}",
            "critical path",
            run,
            CRITICAL,
            limit=LIMIT,
        ),
    ]


async def complete_run(workspace: Workspace, engine: str, words: str) -> float:
    """Front view, approval, tech pack, artwork of a box; the seconds that the front view took."""
    began = time.monotonic()
    product = await workspace.generation.start(NewProduct(words, engine=engine))
    front = time.monotonic() - began
    await workspace.generation.approve(product.id)
    await workspace.tech_pack.make(product.id)
    await workspace.packaging.keep(product.id, usual_form(PackageType.BOX))
    await workspace.panel_art.generate(product.id, words="green leaves", engine=engine)
    return front
