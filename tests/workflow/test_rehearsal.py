from __future__ import annotations

import asyncio
from pathlib import Path

from app.bootstrap import open_workspace
from app.storage import prepared
from app.workflow.views.generation import NewProduct


def test_afterwards_the_first_click_builds_no_statement_and_nothing_was_added(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        async with open_workspace(tmp_path / "library") as works:
            await works.grant(1000)
            prepared._plan.cache_clear()
            await works.rehearse()
            built = prepared._plan.cache_info().misses
            assert built > 20
            assert await works.list_products() == ()
            assert (await works.balance()).reserved == 0
            product = await works.generation.begin(NewProduct("oak stool"))
            await works.record(product.id)
            await works.progress(product.id)
            assert prepared._plan.cache_info().misses == built

    asyncio.run(story())
