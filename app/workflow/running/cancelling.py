"""Jobs that can be stopped one by one without stopping the run they belong to."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from app.domain.errors import AppError

T = TypeVar("T")
CANCELLED = "Cancelled."
AGAIN = "It can be made again at any time."


class OneByOne:
    """The task of each job that is at work, by job id."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._asked: set[str] = set()

    async def run(self, job_id: str, work: Coroutine[Any, Any, T]) -> T:
        """Do `work` in a task of its own.

        Raises:
            AppError: `cancel` was asked for this job alone.
            asyncio.CancelledError: the whole run was cancelled.
        """
        task = asyncio.create_task(work, name=f"job-{job_id}")
        self._tasks[job_id] = task
        try:
            return await task
        except asyncio.CancelledError:
            if job_id in self._asked:
                raise AppError(CANCELLED, AGAIN) from None
            raise
        finally:
            self._tasks.pop(job_id, None)
            self._asked.discard(job_id)

    def cancel(self, job_id: str) -> bool:
        """Stop one job; whether it was at work."""
        task = self._tasks.get(job_id)
        if task is None:
            return False
        self._asked.add(job_id)
        task.cancel()
        return True
