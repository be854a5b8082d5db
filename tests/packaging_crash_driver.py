"""A process to be killed: makes artwork for all panels of a package, set after set.

Usage: python -m tests.packaging_crash_driver LIBRARY ASKED
Every picture that is asked for is written to the file ASKED, one line each, before it is answered.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from app.bootstrap import open_workspace
from app.domain.generation import GenerationState
from app.domain.identifiers import new_id, utc_now
from app.domain.product import Product
from app.storage import products
from app.workflow.recovery import UnfinishedWork
from app.workflow.workspace import Workspace
from tests.crash_driver import RecordingEngine


async def the_product(workspace: Workspace) -> str:
    """The one product of the library, made where there is none."""
    for product in await workspace.list_products():
        return product.id
    now = utc_now()
    product = Product(
        id=new_id(),
        name="Tin",
        description="a tea tin",
        engine="scripted",
        state=GenerationState.IDLE,
        created_at=now,
        updated_at=now,
    )
    await workspace.library.database.write(lambda s: products.add_product(s, product))
    return product.id


async def work(library: Path, asked: Path) -> None:
    """Resume what is unfinished, then make one set of artwork after the other."""
    engine = RecordingEngine(asked, repeatable=True)
    async with open_workspace(library, engines={"scripted": lambda: engine}) as workspace:
        product_id = await the_product(workspace)
        for unfinished in await workspace.recovery.unfinished():
            assert unfinished.what is UnfinishedWork.ARTWORK
            await workspace.resume(unfinished)
        number = len(await workspace.packaging.history(product_id)) // 6
        while True:
            await workspace.grant(60)
            await workspace.panel_art.generate(
                product_id, words=f"set {number}", engine="scripted", seed=number
            )
            number += 1


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), Path(sys.argv[2])))
