"""What was sent and what came back: the engine calls of a library, for a person to read."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass

from app.domain.calls import AiCall
from app.domain.requests import ImageTask
from app.storage import calls
from app.storage import jobs as job_rows
from app.storage.library import Library

SHOWN = 500
PICTURES = frozenset(task.value for task in ImageTask)


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """What an engine answered: the digest of a picture, or words; neither where nothing came."""

    picture: str = ""
    text: str = ""


class CallLog:
    """Reads the calls."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def newest(self, search: str = "") -> tuple[AiCall, ...]:
        """The newest calls that hold every word of `search`, newest first, 500 at most."""
        return await self._library.database.read(lambda s: calls.list_calls(s, search, SHOWN))

    async def answer(self, call: AiCall) -> CallAnswer:
        """What came back for a call.

        Raises:
            LibraryError: the answer is missing or damaged.
        """
        if call.error:
            return CallAnswer()
        job = await self._library.database.read(lambda s: job_rows.get_job(s, call.job_id))
        if job.output is None:
            return CallAnswer()
        if call.task in PICTURES:
            return CallAnswer(picture=job.output)
        data = await asyncio.to_thread(self._library.images.read, job.output)
        return CallAnswer(text=json.dumps(json.loads(data), indent=2, ensure_ascii=False))
