"""Work that goes on when nobody waits for it any more, until the program ends."""

from __future__ import annotations

import asyncio
import logging

log = logging.getLogger(__name__)


class Trailing:
    """What is left of jobs that have ended: lines to be written, files to be cleared up."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Future[None]] = set()

    def add(self, work: asyncio.Future[None]) -> None:
        """Let work go on; what goes wrong with it is logged."""
        self._under_way.add(work)
        work.add_done_callback(self._ended)

    def _ended(self, work: asyncio.Future[None]) -> None:
        self._under_way.discard(work)
        if not work.cancelled() and (error := work.exception()) is not None:
            # Not its words: those of a database error are all that was to be stored.
            log.warning("What was left of a job was not cleared up", exc_info=error)

    async def aclose(self) -> None:
        """Wait for what is still under way."""
        while self._under_way:
            await asyncio.wait(tuple(self._under_way))
