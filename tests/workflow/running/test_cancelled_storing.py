"""An answer that came before the cancel is kept: it was paid for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.jobs import JobState
from app.storage import calls as call_rows
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.running.storing import Storing
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace

InWorkspace = Callable[[Callable[[Workspace], Any]], Any]


@pytest.mark.parametrize("step", ["spool", "store"])
def test_a_cancel_while_an_answer_is_put_away(
    in_workspace: InWorkspace, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    begun, may_go_on = threading.Event(), threading.Event()
    real = getattr(Storing, step)

    def slow(*given: Any) -> Any:
        begun.set()
        may_go_on.wait(10)
        return real(*given)

    monkeypatch.setattr(Storing, step, slow)

    async def story(workspace: Workspace) -> None:
        await workspace.grant(100)
        run = asyncio.create_task(
            workspace.generation.start(NewProduct("a mug", engine="scripted"))
        )
        await asyncio.to_thread(begun.wait, 10)
        run.cancel()
        await asyncio.sleep(0.02)
        may_go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await run
        database = workspace.library.database
        (job,) = await database.read(job_rows.list_jobs)
        calls = await database.read(lambda s: call_rows.list_calls(s))
        assert len(calls) == 1
        assert job.state is JobState.DONE
        assert workspace.library.images.exists(job.output or "")
        assert workspace.library.spool.waiting() == ()
        assert (await workspace.balance()).reserved == 0
        assert verify(workspace.library) == ()

    in_workspace(story)
