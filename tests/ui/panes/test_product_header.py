"""The head over the pages says which engine draws a product where it is not that of new ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.ui.panes.product_header import ProductHeader
from app.workflow.views.generation import NewProduct

Aio = Callable[[Any], Any]


def test_another_engine_than_that_of_new_products_is_named(bench, qtbot, aio: Aio) -> None:
    header = ProductHeader(("Design",))
    qtbot.addWidget(header)

    async def work() -> None:
        async with bench() as made:
            await made.workspace.grant(100)
            product = await made.workspace.generation.start(NewProduct("mug", engine="scripted"))
            header.use_engine("scripted")
            header.show_record(await made.workspace.record(product.id))
            assert header.engine.isHidden()
            header.use_engine("openai")
            assert not header.engine.isHidden()
            assert header.engine.text() == "Drawn by Scripted"
            assert header.engine.toolTip() == "Scripted draws this product. OpenAI draws new ones."
            header.use_engine("scripted")
            assert header.engine.isHidden()

    aio(work())
