"""P13: the PDF of a real pack against the bare typst compile of the same source."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

from app.bootstrap import open_workspace
from app.documents import pdf
from app.workflow.generation import NewProduct
from app.workflow.pack_content import pack_content
from tests.bench.drawing import BOTTLE
from tests.bench.figures import Figure, in_turns


async def printing_figures(folder: Path) -> list[Figure]:
    """The whole run from a sentence to a pack, then its PDF."""
    async with open_workspace(folder) as workspace:
        product = await workspace.generation.start(NewProduct(description=BOTTLE))
        await workspace.generation.approve(product.id)
        await workspace.tech_pack.make(product.id)
        content = pack_content(await workspace.record(product.id), workspace.library.images)
    # The source that the real code hands to typst is captured once and compiled bare.
    with mock.patch.object(pdf.typst, "compile", wraps=pdf.typst.compile) as compiled:
        kept = _Kept(folder / "source")
        compiled.side_effect = kept.compile
        pdf.pdf_bytes(content)
    mine, theirs = in_turns(lambda: pdf.pdf_bytes(content), kept.again, rounds=7)
    return [Figure("P13", "PDF of a pack, in process", "bare typst", mine, theirs, must=1.5)]


class _Kept:
    """Keeps the folder and the arguments of one compile, to do it again without us."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._compile = pdf.typst.compile
        self._arguments: dict[str, object] = {}

    def compile(self, source: object, **arguments: object) -> bytes:
        import shutil

        root = Path(str(arguments["root"]))
        shutil.copytree(root, self._folder)
        moved = self._folder / Path(str(source)).relative_to(root)
        self._arguments = {**arguments, "root": str(self._folder)}
        self._source = str(moved)
        return self.again()

    def again(self) -> bytes:
        return self._compile(self._source, **self._arguments)
