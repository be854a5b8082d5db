"""How long a step will take, from how long it took before; nothing is claimed without evidence."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from app.domain.jobs import JobKind
from app.storage.job_times import recent_spans
from app.storage.library import Library

RUNS = 10
VIEWS_AFTER_APPROVAL = 4


class Timing:
    """Estimates in seconds, None as long as nothing of the kind was ever measured here."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def front_view(self, engine: str) -> float | None:
        """One front view."""
        return _typical([seconds for seconds, _ in await self._spans(engine, JobKind.FRONT_VIEW)])

    async def further_views(self, engine: str) -> float | None:
        """The four views after approval; before the first time, judged by the front views."""
        spans = await self._spans(engine, JobKind.VIEW)
        whole = [seconds for seconds, count in spans if count == VIEWS_AFTER_APPROVAL]
        if whole:
            return _typical(whole)
        return await self.front_view(engine)

    async def _spans(self, engine: str, kind: JobKind) -> Sequence[tuple[float, int]]:
        found = await self._library.database.read(lambda s: recent_spans(s, engine, kind))
        return found[:RUNS]


def _typical(seconds: Sequence[float]) -> float | None:
    return median(seconds) if seconds else None
