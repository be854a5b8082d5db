"""The tasks of the window and where errors end.

Read before the first paint, so asyncio is imported where it is used: it takes as long to import as
the window takes to build.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from app.domain.errors import AppError

if TYPE_CHECKING:
    import asyncio

P = ParamSpec("P")
T = TypeVar("T")
Report = Callable[[BaseException], None]
GRACE = 2.0
"""Seconds that tasks get to clean up when the window closes."""

LAST_RESORT = 2.7
"""Seconds after which the process ends whatever it waits for."""

log = logging.getLogger(__name__)


class TaskScope:
    """Keeps the tasks of the window and reads in one place how each of them ended."""

    def __init__(self, *, on_error: Callable[[AppError], None], on_unexpected: Report) -> None:
        self._on_error = on_error
        self._on_unexpected = on_unexpected
        self._tasks: set[asyncio.Task[Any]] = set()
        self._is_closed = False

    def send_errors_to(self, on_error: Callable[[AppError], None]) -> None:
        """From now on show what people can be told there."""
        self._on_error = on_error

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run `work`; an AppError becomes a notice, a cancellation nothing, the rest a report."""
        if self._is_closed:
            work.close()
            return cast("asyncio.Task[T]", _NeverRun())
        import asyncio

        task = asyncio.get_running_loop().create_task(work)
        # The loop keeps only a weak reference.
        self._tasks.add(task)
        task.add_done_callback(self._settle)
        return task

    def _settle(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, AppError):
            self._on_error(error)
        elif error is not None:
            self._on_unexpected(error)

    @property
    def running(self) -> int:
        return len(self._tasks)

    async def aclose(self) -> None:
        """Cancel everything and wait for it to clean up, two seconds at most.

        What is started from now on does not run: a late paint or timer must do no harm.
        """
        import asyncio

        self._is_closed = True
        waiting = {task for task in self._tasks if task is not asyncio.current_task()}
        for task in waiting:
            task.cancel()
        if waiting:
            await asyncio.wait(waiting, timeout=GRACE)


class _NeverRun:
    """Stands for a task that was asked for after the end."""

    def cancel(self) -> bool:
        return False

    def cancelled(self) -> bool:
        return True

    def done(self) -> bool:
        return True


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What `function` answers from a thread."""
    import asyncio

    return await asyncio.to_thread(function, *args, **kwargs)


def install_sinks(report: Report) -> None:
    """Send what no one caught to `report`: from slots and timers, and from threads to the log."""

    def from_slot(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        report(error)

    def from_thread(failure: threading.ExceptHookArgs) -> None:
        log.error("A thread failed", exc_info=failure.exc_value)

    sys.excepthook = from_slot
    threading.excepthook = from_thread


def end_process_soon(code: int = 0) -> threading.Timer:
    """End the process even where a thread does not come back.

    Everything that counts is committed at once, and what a run leaves behind is settled when the
    library is opened again, so an abrupt end costs nothing.
    """
    timer = threading.Timer(LAST_RESORT, lambda: os._exit(code))
    timer.daemon = True
    timer.start()
    return timer
