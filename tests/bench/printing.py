"""P13: the PDF of a real pack against the bare typst compile of the same source.

The goal is three times what the fastest page writer needs for 30 pages, 63 ms.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typst

from app.bootstrap import open_workspace
from app.documents import pdf
from app.workflow.printing.pack_content import pack_content
from app.workflow.views.generation import NewProduct
from tests.bench.drawing import BOTTLE
from tests.bench.figures import Figure, in_turns

BARE_COMPILE = typst.compile
ROUNDS = 7
YARDSTICK = 3 * 0.063


async def printing_figures(folder: Path) -> list[Figure]:
    """The whole run from a sentence to a pack, then its PDF."""
    async with open_workspace(folder) as workspace:
        product = await workspace.generation.start(NewProduct(description=BOTTLE))
        await workspace.generation.approve(product.id)
        await workspace.tech_pack.make(product.id)
        content = pack_content(await workspace.record(product.id), workspace.library.images)
    kept = _Kept(folder / "source")
    kept.listen_while(lambda: pdf.pdf_bytes(content))
    mine, theirs = in_turns(lambda: pdf.pdf_bytes(content), kept.again, rounds=ROUNDS)
    return [Figure("P13", "PDF of a pack, in process", "bare typst", mine, theirs, limit=YARDSTICK)]


class _Kept:
    """Keeps what the real code hands to typst, to compile it again without us."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source = ""
        self._arguments: dict[str, Any] = {}
        self._numbers = iter(range(ROUNDS))

    def listen_while(self, work: Callable[[], object]) -> None:
        """Do `work` and keep the source that it compiles."""
        pdf.typst.compile = self._keep
        try:
            work()
        finally:
            pdf.typst.compile = BARE_COMPILE

    def _keep(self, source: str, **arguments: Any) -> bytes:
        root = Path(arguments["root"])
        shutil.copytree(root, self._folder)
        self._arguments = {**arguments, "root": str(self._folder)}
        self._source = str(Path(source).relative_to(root))
        # Ours has a folder of its own each time, so typst's cache must not help the floor either.
        for number in range(ROUNDS):
            shutil.copytree(self._folder, self._copy(number))
        return BARE_COMPILE(str(self._folder / self._source), **self._arguments)

    def _copy(self, number: int) -> Path:
        return self._folder.with_name(f"source-{number}")

    def again(self) -> bytes:
        """The bare compile of the next copy."""
        folder = self._copy(next(self._numbers))
        arguments = {**self._arguments, "root": str(folder)}
        return BARE_COMPILE(str(folder / self._source), **arguments)
