"""Waiting for what must not be left half done, however often whoever waits is cancelled."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import TypeVar

Result = TypeVar("Result")
log = logging.getLogger(__name__)


async def to_its_end(work: Awaitable[Result]) -> Result:
    """What `work` gives; a cancelled caller gets his cancel when it has ended.

    Raises:
        asyncio.CancelledError: somebody did not want to wait any longer; it is done all the same.
        Exception: whatever `work` raises.
    """
    waiting = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(waiting)
    except asyncio.CancelledError:
        await _ended(waiting)
        raise


async def _ended(waiting: asyncio.Future[Result]) -> None:
    """Wait until `waiting` is done, however often the caller is cancelled meanwhile."""
    while not waiting.done():
        try:
            await asyncio.wait([waiting])
        except asyncio.CancelledError:
            # Not lost: `to_its_end` raises its own once the work has ended.
            log.info("Cancelled again while something comes to its end.")
    error = waiting.exception()
    if error is not None:
        log.error("What was to be ended failed after its caller was cancelled.", exc_info=error)
