"""A process to be killed: makes parts of a pack again and edits values by instruction, for ever.

Usage: python -m tests.remaking_crash_driver LIBRARY ASKED
The library holds one finished pack. Every call is written to the file ASKED before it is answered.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from pathlib import Path

from app.bootstrap import open_workspace
from app.domain.errors import AppError
from tests.crash_driver import RecordingEngine

PARTS = (("sketch:front",), ("view:side",), ("close_ups",), ("view:front", "sketch:front"))


async def work(library: Path, asked: Path) -> None:
    """Resume what is unfinished, then make parts again and ask for values."""
    engine = RecordingEngine(asked, repeatable=True)
    async with open_workspace(library, engines={"scripted": lambda: engine}) as workspace:
        for unfinished in await workspace.recovery.unfinished():
            await workspace.resume(unfinished)
        (product,) = await workspace.list_products()
        number = len(await workspace.regeneration.history(product.id))
        while True:
            await workspace.grant(60)
            whats = PARTS[number % len(PARTS)]
            await workspace.regeneration.make(product.id, whats, f"change {number}")
            # An edit that was cut off a moment ago waits for its end.
            with contextlib.suppress(AppError):
                await workspace.asking.ask(product.id, "bom.10.notes", f"note {number}")
            number += 1


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), Path(sys.argv[2])))
