"""Lets calls be built and sent one after the other instead of all a little at a time.

Building a call takes milliseconds of the program's one thread. When a dozen start at once and take
turns at it, all leave together at the end of it, and their answers come back together. One after
the other, the first is with the provider while the last is being built.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from app.providers.departure import departure_of_call

if TYPE_CHECKING:
    import httpx2

PATIENCE = 0.02
"""Seconds that a call waits at most for the one before it: a slow line is to be shared."""
_on_its_way: ContextVar[Callable[[], None] | None] = ContextVar("_on_its_way", default=None)


class Sending:
    """The order of all calls of one client."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Hold the turn until what is sent meanwhile is on its way, at most for `PATIENCE`."""
        await self._turn.acquire()
        is_held = True

        def give_up() -> None:
            nonlocal is_held
            if is_held:
                is_held = False
                self._turn.release()

        late = asyncio.get_running_loop().call_later(PATIENCE, give_up)
        before = _on_its_way.set(give_up)
        try:
            yield
        finally:
            _on_its_way.reset(before)
            late.cancel()
            give_up()


async def follow(request: httpx2.Request) -> None:
    """As a hook of an HTTP client: notice when a request begins to leave, and when it has left."""
    told, departure = _on_its_way.get(), departure_of_call()
    if told is None and departure is None:
        return

    async def trace(event: str, info: dict[str, Any]) -> None:
        if departure is not None and event.endswith("send_request_headers.started"):
            departure.leave()
        # Where a connection has to be made first, the thread has time for the next call.
        if told is not None and event.endswith(
            ("send_request_body.complete", "connect_tcp.started")
        ):
            told()

    request.extensions["trace"] = trace
