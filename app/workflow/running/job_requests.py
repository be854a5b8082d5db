"""The request of a job: a value for engines, a text in its row."""

from __future__ import annotations

import json
from functools import lru_cache

from app.domain.jobs import Job
from app.domain.requests import AnalysisRequest, ImageRequest

Request = ImageRequest | AnalysisRequest


def request_of(job: Job) -> Request:
    """The request that a job row holds."""
    return _request(job.request)


@lru_cache(maxsize=128)
def _request(text: str) -> Request:
    # A running job is asked for it again and again, and the value is frozen.
    stored = json.loads(text)
    kind = AnalysisRequest if stored["type"] == "analysis" else ImageRequest
    return kind.model_validate(stored["value"])


def request_text(request: Request) -> str:
    """A request as a job row holds it."""
    kind = "analysis" if isinstance(request, AnalysisRequest) else "image"
    return json.dumps({"type": kind, "value": request.model_dump(mode="json")})
