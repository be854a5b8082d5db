"""Gets ready while nobody waits for anything: what the first click asks for, and the pages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module

from app.ui.panes.late_page import LatePage
from app.ui.panes.late_pages import PAGES

BETWEEN_STEPS = 0.02
MOST_PAUSES = 50
"""Times that a step waits for calm, each as long as between two steps."""


async def make_ready(
    pages: tuple[LatePage, ...],
    rehearse: Callable[[], Awaitable[None]],
    calm: Callable[[], bool],
) -> None:
    """Read in a thread what the pages are made of, and make them step by step while all is calm.

    Opening one for the first time would otherwise stop the window for longer than a person
    overlooks. What a page imports only when it is seen, such as the 3D view, stays out of this.

    Args:
        pages: what is not made yet.
        rehearse: goes once through what the library is asked for first.
        calm: whether nothing is going on that the window will soon have to show.
    """
    await rehearse()
    for page, _ in PAGES:
        await asyncio.to_thread(import_module, page)
    for one in pages:
        for _ in one.build():
            await asyncio.sleep(BETWEEN_STEPS)
            await _until(calm)


async def _until(calm: Callable[[], bool]) -> None:
    for _ in range(MOST_PAUSES):
        if calm():
            return
        await asyncio.sleep(BETWEEN_STEPS)
