"""The settings decide which engine does which task, how many calls it has, and what that costs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.domain.credits import Operation, PriceList
from app.domain.files import FileType
from app.storage.settings import AppSettings
from app.workflow.engine_tasks import EngineTasks
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

ENGINES = ("front", "views", "reader", "shots", "pen")
Story = Callable[[Workspace, dict[str, ScriptedEngine]], Awaitable[None]]


@pytest.fixture
def with_engines(tmp_path: Path) -> Callable[[Story], None]:
    """Runs a story in a library with five engines."""

    def run(story: Story) -> None:
        async def whole() -> None:
            engines = {name: ScriptedEngine(name=name) for name in ENGINES}
            makers = {name: (lambda one=one: one) for name, one in engines.items()}
            async with open_workspace(tmp_path / "library", engines=makers) as workspace:
                await workspace.grant(1000)
                await story(workspace, engines)

        asyncio.run(whole())

    return run


def tasks(engine: ScriptedEngine) -> set[str]:
    return {one.partition(":")[0] for one in engine.asked}


async def whole_product(workspace: Workspace) -> str:
    product = await workspace.generation.start(NewProduct("oak stool", engine="front"))
    await workspace.generation.approve(product.id)
    await workspace.tech_pack.make(product.id)
    return product.id


def test_each_task_goes_to_its_engine(with_engines: Callable[[Story], None]) -> None:
    async def story(workspace: Workspace, engines: dict[str, ScriptedEngine]) -> None:
        await workspace.change_settings(
            views="views", analysis="reader", close_ups="shots", sketches="pen"
        )
        product = await whole_product(workspace)
        assert tasks(engines["front"]) == {"front_view"}
        assert tasks(engines["views"]) == {"view"}
        assert tasks(engines["shots"]) == {"close_up"}
        assert tasks(engines["pen"]) == {"sketch"}
        assert "features" in tasks(engines["reader"])
        assert tasks(engines["reader"]) >= {"shot_list", "view_analysis", "callouts"}
        record = await workspace.record(product)
        made = {file.engine for file in record.files if file.file_type is FileType.SKETCH}
        assert made == {"pen"}

    with_engines(story)


def test_without_a_setting_the_engine_of_the_product_does_all(
    with_engines: Callable[[Story], None],
) -> None:
    async def story(workspace: Workspace, engines: dict[str, ScriptedEngine]) -> None:
        await whole_product(workspace)
        assert [name for name, engine in engines.items() if engine.asked] == ["front"]

    with_engines(story)


def test_a_changed_setting_counts_from_the_next_step_on(
    with_engines: Callable[[Story], None],
) -> None:
    async def story(workspace: Workspace, engines: dict[str, ScriptedEngine]) -> None:
        product = await workspace.generation.start(NewProduct("oak stool", engine="front"))
        await workspace.change_settings(views="views")
        await workspace.generation.approve(product.id)
        assert tasks(engines["views"]) == {"view"}
        await workspace.change_settings(views="")
        await workspace.generation.edit(product.id, "larger")
        await workspace.generation.approve(product.id)
        assert "view" in tasks(engines["front"])

    with_engines(story)


def test_no_more_calls_at_a_time_than_were_allowed(with_engines: Callable[[Story], None]) -> None:
    async def story(workspace: Workspace, engines: dict[str, ScriptedEngine]) -> None:
        at_once, most = 0, 0

        async def count() -> None:
            nonlocal at_once, most
            at_once += 1
            most = max(most, at_once)
            await asyncio.sleep(0.2)
            at_once -= 1

        script = engines["front"].script
        script.update({f"view:{view}": count for view in ("back", "side", "top", "bottom")})
        for allowed in (1, 3):
            most = 0
            await workspace.change_settings(concurrency=allowed)
            product = await workspace.generation.start(NewProduct("oak stool", engine="front"))
            await workspace.generation.approve(product.id)
            assert most == allowed

    with_engines(story)


def test_a_shared_step_costs_what_its_dearest_engine_asks() -> None:
    tenths = {"free": {}, "dear": dict.fromkeys(Operation, 30)}
    found = EngineTasks(
        AppSettings(views="dear"),
        lambda name: PriceList(engine=name, tenths=tenths[name], usd={}),
    )
    prices = found.prices("free")
    assert prices.price(Operation.FIRST_GENERATION) == 30
    assert prices.price(Operation.FRONT_VIEW_EDIT) == 0
    assert prices.price(Operation.SKETCHES) == 0
    found.use(AppSettings())
    assert found.prices("free").price(Operation.FIRST_GENERATION) == 0
