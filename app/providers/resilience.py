"""The one layer that repeats engine calls, and makes the same request in flight only once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import stamina
from stamina.instrumentation import set_on_retry_hooks

from app.domain.errors import EngineError

T = TypeVar("T")
ATTEMPTS = 3
FIRST_WAIT = 1.0
LONGEST_WAIT = 10.0
LONGEST_ALTOGETHER = 300.0
log = logging.getLogger(__name__)
# Its own hook logs a warning for each try, which would end up on the person's terminal.
set_on_retry_hooks(())


class _Tries:
    """Decides after each error whether there is another try, and when."""

    def __init__(self) -> None:
        self.number = 0
        self._ends = time.monotonic() + LONGEST_ALTOGETHER

    def again(self, error: Exception) -> bool | float:
        """False to give up, True for the usual wait, seconds where the engine named them."""
        if not isinstance(error, EngineError) or not error.retryable:
            return False
        if self.number >= (error.most_attempts or ATTEMPTS):
            return False
        log.info("Try %d ended: %s", self.number, error.kind)
        wait = error.retry_after
        if time.monotonic() + (wait or 0.0) > self._ends:
            return False
        return True if wait is None else wait


async def with_retries(call: Callable[[], Awaitable[T]], attempted: Callable[[int], None]) -> T:
    """Await `call`, again after retryable errors: 3 tries, 1 s doubling to 10 s, jitter (UX-5).

    An error may ask for fewer tries, or say how long to wait.

    Args:
        call: makes one attempt.
        attempted: is told the number of each attempt before it starts.

    Raises:
        EngineError: the last one, when no attempt succeeded.
    """
    tries = _Tries()
    async for attempt in stamina.retry_context(
        on=tries.again,
        attempts=ATTEMPTS,
        timeout=None,
        wait_initial=FIRST_WAIT,
        wait_max=LONGEST_WAIT,
        wait_exp_base=2,
    ):
        with attempt:
            tries.number = attempt.num
            attempted(attempt.num)
            return await call()
    raise AssertionError("stamina ends with a value or the last error")


class SingleFlight:
    """Makes one call for all that want the same thing at the same time (UX-6).

    Cancelling one of several waiters leaves the call running; cancelling the last ends it.
    """

    def __init__(self) -> None:
        self._calls: dict[str, asyncio.Task[Any]] = {}
        self._waiting: dict[str, int] = {}

    def is_under_way(self, key: str) -> bool:
        """Whether somebody waits for the call of this key."""
        return key in self._calls

    async def run(
        self,
        key: str,
        call: Callable[[], Awaitable[T]],
        lost: Callable[[T], None] = lambda result: None,
    ) -> tuple[T, bool]:
        """The result for `key`, and whether this caller was the one that started the call.

        Args:
            key: equal for equal calls.
            call: makes it.
            lost: is told a result that came while the only one who waited for it was cancelled.
        """
        started = key not in self._calls
        if started:
            self._calls[key] = asyncio.ensure_future(_awaited(call))
            self._waiting[key] = 0
        task: asyncio.Task[T] = self._calls[key]
        self._waiting[key] += 1
        try:
            return await asyncio.shield(task), started
        except asyncio.CancelledError:
            if (
                self._waiting[key] == 1
                and task.done()
                and not (task.cancelled() or task.exception())
            ):
                lost(task.result())
            raise
        finally:
            self._leave(key, task)

    def _leave(self, key: str, task: asyncio.Task[Any]) -> None:
        self._waiting[key] -= 1
        if self._waiting[key]:
            return
        del self._waiting[key], self._calls[key]
        task.cancel()


async def _awaited(call: Callable[[], Awaitable[T]]) -> T:
    return await call()
