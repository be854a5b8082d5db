"""What controls say before they are used: price, time, progress, open questions, the ledger."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.progress import StepState
from app.providers.prices import read_prices
from app.workflow.running.at_work import Work
from app.workflow.running.pricing import PriceTags
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]


async def hang() -> None:
    await asyncio.Event().wait()


async def front(workspace: Workspace) -> str:
    await workspace.grant(1000)
    return (await workspace.generation.start(NewProduct("stool", engine="scripted"))).id


def test_prices_are_those_of_the_table() -> None:
    tags = PriceTags(read_prices)
    assert tags.first_generation("drafter", 4) == 0
    assert tags.tech_pack("drafter") == 0
    assert tags.first_generation("scripted") == 30
    assert tags.next_generation("scripted") == 20
    assert tags.front_view_edit("scripted") == 10
    assert tags.tech_pack("scripted") == 90


def test_what_is_said_is_what_is_charged(in_workspace: InWorkspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await front(workspace)
        await workspace.generation.approve(product)
        said = workspace.prices.first_generation("scripted")
        assert (await workspace.balance()).consumed == said
        await workspace.tech_pack.make(product)
        said += workspace.prices.tech_pack("scripted")
        assert (await workspace.balance()).consumed == said

    in_workspace(story)


def test_no_time_is_claimed_before_one_was_measured(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        assert await workspace.timing.further_views("scripted") is None
        engine.delay = 0.05
        product = await front(workspace)
        first = await workspace.timing.further_views("scripted")
        assert first is not None
        assert 0.05 <= first < 1
        engine.delay = 0.2
        await workspace.generation.approve(product)
        measured = await workspace.timing.further_views("scripted")
        assert measured is not None
        assert 0.2 <= measured < 2
        assert await workspace.timing.further_views("another") is None

    in_workspace(story)


def test_progress_of_the_views(in_workspace: InWorkspace, engine: ScriptedEngine) -> None:
    async def story(workspace: Workspace) -> None:
        product = await front(workspace)
        engine.script["view:side"] = hang
        run = asyncio.create_task(workspace.generation.approve(product))
        await engine.arrivals["view:side"].wait()
        for _ in range(200):
            (progress,) = await workspace.progress(product)
            if progress.steps[-1].done == 3:
                break
            await asyncio.sleep(0.01)
        assert progress.work is Work.GENERATION
        assert [one.key for one in progress.steps] == ["front_view", "features", "views"]
        assert progress.steps[-1].state is StepState.RUNNING
        assert (progress.steps[-1].done, progress.steps[-1].expected) == (3, 4)
        assert 70 < progress.percent < 100
        run.cancel()
        await asyncio.gather(run, return_exceptions=True)

    in_workspace(story)


def test_progress_of_a_pack(in_workspace: InWorkspace, engine: ScriptedEngine) -> None:
    async def story(workspace: Workspace) -> None:
        product = await front(workspace)
        await workspace.generation.approve(product)
        assert await workspace.progress(product) == ()
        engine.script["sketch:side"] = hang
        run = asyncio.create_task(workspace.tech_pack.make(product))
        await engine.arrivals["sketch:side"].wait()
        (progress,) = await workspace.progress(product)
        assert progress.work is Work.TECH_PACK
        assert [one.price for one in progress.steps] == [0, 30, 30, 30]
        run.cancel()
        await asyncio.gather(run, return_exceptions=True)
        (stopped,) = await workspace.progress(product)
        assert stopped.steps[-1].state is StepState.FAILED
        del engine.script["sketch:side"]
        await workspace.tech_pack.make(product)
        assert await workspace.progress(product) == ()

    in_workspace(story)


def test_entries_show_the_newest_picture(in_workspace: InWorkspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await front(workspace)
        (entry,) = await workspace.entries()
        record = await workspace.record(product)
        assert (entry.revision, entry.image) == (None, record.iterations[0].image)
        await workspace.generation.edit(product, "larger")
        await workspace.generation.approve(product)
        (entry,) = await workspace.entries("stool")
        record = await workspace.record(product)
        assert (entry.revision, entry.image) == (0, record.revisions[0].views[0].image)
        assert await workspace.entries("lamp") == ()

    in_workspace(story)


def test_the_ledger_as_csv(in_workspace: InWorkspace, tmp_path: Path) -> None:
    async def story(workspace: Workspace) -> None:
        await workspace.grant(125, "=1+1")
        await workspace.generation.start(NewProduct("stool", engine="scripted", name="@stool"))
        count = await workspace.write_ledger_csv(tmp_path / "ledger.csv")
        text = (tmp_path / "ledger.csv").read_text("utf-8-sig")
        rows = list(csv.DictReader(text.splitlines()))
        assert len(rows) == count
        assert (rows[0]["what"], rows[0]["credits"], rows[0]["note"]) == ("grant", "12.5", "'=1+1")
        assert (rows[1]["what"], rows[1]["product"]) == ("reserve", "'@stool")

    in_workspace(story)
