"""What an engine would not draw can be said in other words, and costs only what is drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    NotEnoughCreditsError,
    RefusedInputError,
)
from app.domain.generation import GenerationState
from app.domain.product import ApprovalStatus, Product
from app.domain.requests import ImageRequest, ReferenceRole
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.running.job_requests import request_of
from app.workflow.views.generation import NewProduct
from app.workflow.views.inputs import InputFile
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine, picture

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]
ALL_VIEWS = 30
"""Tenths of a credit."""


def refuse() -> None:
    raise EngineError("This is against the rules.", "Use other words.", kind="safety")


async def refused(
    workspace: Workspace, engine: ScriptedEngine, granted: int = 1000, **more: Any
) -> Product:
    """A product of which the engine would not draw the very first front view."""
    await workspace.grant(granted)
    engine.script["front_view"] = refuse
    photograph = InputFile("mug.png", picture("mug"), ReferenceRole.PHOTOGRAPH)
    wish = NewProduct("scary mug", engine="scripted", inputs=(photograph,), **more)
    with pytest.raises(AppError, match="against the rules"):
        await workspace.generation.start(wish)
    (product,) = await workspace.list_products()
    assert product.state is GenerationState.ERROR
    engine.script.clear()
    return product


async def is_whole(workspace: Workspace, consumed: int, reserved: int) -> None:
    balance = await workspace.balance()
    assert (balance.consumed, balance.reserved) == (consumed, reserved)
    assert verify(workspace.library) == ()


def test_other_words_are_drawn_with_the_same_files(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product = await refused(workspace, engine)
        await is_whole(workspace, 0, 0)
        drawn = await workspace.generation.reword(product.id, "friendly  mug", candidates=2)
        assert drawn.state is GenerationState.AWAITING_FRONT_APPROVAL
        assert (drawn.description, drawn.name, drawn.inputs) == (
            "friendly mug",
            "friendly mug",
            product.inputs,
        )
        jobs = await workspace.library.database.read(job_rows.list_jobs)
        asked = [request_of(job) for job in jobs]
        assert [one.subject.description for one in asked] == [
            "scary mug",
            "friendly mug",
            "friendly mug",
        ]
        for one in asked:
            assert isinstance(one, ImageRequest)
            assert [reference.role for reference in one.references] == [ReferenceRole.PHOTOGRAPH]
        done = await workspace.generation.approve(product.id)
        assert done.state is GenerationState.COMPLETED
        extra = workspace.prices.first_generation("scripted", 2) - ALL_VIEWS
        await is_whole(workspace, ALL_VIEWS + extra, 0)
        assert [one.id for one in await workspace.list_products("friendly")] == [product.id]
        assert await workspace.list_products("scary") == ()

    in_workspace(story)


def test_what_is_refused_again_can_be_said_again_and_tried_again(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    """What is tried again is what was said last; the same price is held only once."""

    async def story(workspace: Workspace) -> None:
        product = await refused(workspace, engine, granted=ALL_VIEWS)
        engine.script["front_view"] = refuse
        with pytest.raises(AppError, match="against the rules"):
            await workspace.generation.reword(product.id, "odd mug")
        await is_whole(workspace, 0, 0)
        engine.script.clear()
        drawn = await workspace.generation.resume(product.id)
        assert drawn.description == "odd mug"
        jobs = await workspace.library.database.read(job_rows.list_jobs)
        assert request_of(jobs[-1]).subject.description == "odd mug"
        await workspace.generation.approve(product.id)
        await is_whole(workspace, ALL_VIEWS, 0)

    in_workspace(story)


def test_a_name_of_her_own_stays(in_workspace: InWorkspace, engine: ScriptedEngine) -> None:
    async def story(workspace: Workspace) -> None:
        product = await refused(workspace, engine, name="Fjord")
        drawn = await workspace.generation.reword(product.id, "friendly mug")
        assert drawn.name == "Fjord"

    in_workspace(story)


def test_a_discarded_product_can_be_described_anew(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product = await workspace.discard(await refused(workspace, engine))
        drawn = await workspace.generation.reword(product.id, "friendly mug")
        assert drawn.state is GenerationState.AWAITING_FRONT_APPROVAL
        record = await workspace.record(product.id)
        statuses = [one.status for one in record.iterations]
        assert statuses == [ApprovalStatus.FAILED, ApprovalStatus.READY]

    in_workspace(story)


def test_nothing_changes_where_it_cannot_be_drawn(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product = await refused(workspace, engine, granted=ALL_VIEWS)
        with pytest.raises(RefusedInputError, match="control characters"):
            await workspace.generation.reword(product.id, "a\x00b")
        with pytest.raises(RefusedInputError, match="1 to 4"):
            await workspace.generation.reword(product.id, "mug", candidates=5)
        with pytest.raises(NotEnoughCreditsError):
            await workspace.generation.reword(product.id, "mug", candidates=4)
        assert await workspace.find(product.id) == product
        await is_whole(workspace, 0, 0)

    in_workspace(story)


def test_what_was_drawn_is_changed_and_not_described_anew(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product = await workspace.generation.start(NewProduct("mug", engine="scripted"))
        with pytest.raises(IllegalTransitionError, match="was drawn"):
            await workspace.generation.reword(product.id, "cup")
        await workspace.discard(product)
        with pytest.raises(IllegalTransitionError, match="was drawn"):
            await workspace.generation.reword(product.id, "cup")

    in_workspace(story)


def test_a_change_of_nothing_is_told_the_way(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    async def story(workspace: Workspace) -> None:
        product = await refused(workspace, engine)
        with pytest.raises(IllegalTransitionError, match="Nothing of this product") as caught:
            await workspace.generation.edit(product.id, "larger")
        assert "reword" in caught.value.hint

    in_workspace(story)


def test_a_refused_change_of_a_finished_product_is_said_in_other_words(
    in_workspace: InWorkspace, engine: ScriptedEngine
) -> None:
    """It starts from the front view of the revision, at the price of a new generation, once."""

    async def story(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product = await workspace.generation.start(NewProduct("mug", engine="scripted"))
        await workspace.generation.approve(product.id)
        before = (await workspace.balance()).consumed
        engine.script["front_view"] = refuse
        with pytest.raises(AppError, match="against the rules"):
            await workspace.generation.edit(product.id, "scary")
        engine.script.clear()
        await is_whole(workspace, before, 0)
        await workspace.generation.edit(product.id, "friendly")
        await workspace.generation.approve(product.id)
        record = await workspace.record(product.id)
        assert [one.edits for one in record.iterations] == [(), ("scary",), ("friendly",)]
        assert len(record.revisions) == 2
        price = workspace.prices.next_generation("scripted")
        await is_whole(workspace, before + price, 0)

    in_workspace(story)
