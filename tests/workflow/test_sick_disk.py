"""A disk that takes nothing more in the middle of a run: it is stopped, and settled when it can."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.domain.errors import LibraryError
from app.domain.generation import GenerationState
from app.domain.jobs import JobState, JobUpdate
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace

resource = pytest.importorskip("resource")
REFUSED = "The disk refuses"
FULL = 4096
"""Bytes beyond which the system lets no file grow; what a test prints stays below."""


@pytest.fixture
def disk() -> Iterator[Disk]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield Disk(before)
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@dataclass(frozen=True)
class Disk:
    """Files that the system lets grow, or does not."""

    usual: tuple[int, int]

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (FULL, self.usual[1]))

    def make_room(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self.usual)


async def cut_off(workspace: Workspace, engine, disk: Disk) -> str:
    """A product whose disk filled up while its back view was drawn."""
    await workspace.grant(30)
    product = await workspace.generation.start(NewProduct("a mug", engine="scripted"))
    engine.script = {"view:back": disk.fill}
    with pytest.raises(LibraryError, match=REFUSED):
        await workspace.generation.approve(product.id)
    engine.script = {}
    return product.id


def test_nothing_counts_as_being_made(in_workspace, engine, disk) -> None:
    async def work(workspace: Workspace) -> None:
        told: list[JobUpdate] = []
        workspace.runner.subscribe(told.append)
        product = await cut_off(workspace, engine, disk)
        record = await workspace.record(product)
        assert record.product.state is GenerationState.ERROR
        assert REFUSED in record.product.error
        assert {one.state for one in record.jobs} <= {JobState.DONE, JobState.FAILED}
        assert [one.state for one in await workspace.entries()] == [GenerationState.ERROR]
        last = {one.job_id: one.state for one in told}
        assert JobState.SENDING not in last.values()
        disk.make_room()

    in_workspace(work)


def test_it_is_settled_as_soon_as_the_disk_is_well(in_workspace, engine, disk) -> None:
    async def work(workspace: Workspace) -> None:
        product = await cut_off(workspace, engine, disk)
        with pytest.raises(LibraryError):
            await workspace.mend()
        disk.make_room()
        assert await workspace.mend() == (product,)
        assert await workspace.mend() == ()
        stored = await workspace.find(product)
        assert stored.state is GenerationState.ERROR
        assert REFUSED in stored.error
        assert verify(workspace.library) == ()
        whole = await workspace.generation.resume(product)
        assert whole.state is GenerationState.COMPLETED
        assert verify(workspace.library) == ()
        balance = await workspace.balance()
        assert (balance.reserved, balance.consumed) == (0, 30)

    in_workspace(work)


def test_a_healthy_run_needs_no_mending(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(30)
        await workspace.generation.start(NewProduct("a mug", engine="scripted"))
        assert await workspace.mend() == ()

    in_workspace(work)
