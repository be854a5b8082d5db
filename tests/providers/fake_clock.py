"""A loop whose clock jumps to the next thing that is due, so that hours pass in no time."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
TICK = 1e-8
"""Seconds that each turn of the loop takes: what is due in less is due, and must not stay ahead."""


class _Jumping(selectors.DefaultSelector):  # type: ignore[valid-type, misc]
    """Waits for nothing: what would be waited is added to the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        assert timeout is not None, "Nothing is due, so that this would wait for ever."
        self.now += max(timeout, TICK)
        return super().select(0)


class FakeClockLoop(asyncio.SelectorEventLoop):
    """For work without threads: `time` is in seconds since the loop was made."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run_on_fake_clock(work: Coroutine[Any, Any, T]) -> T:
    """Do something in a loop of its own whose clock jumps."""
    with asyncio.Runner(loop_factory=FakeClockLoop) as runner:
        return runner.run(work)
