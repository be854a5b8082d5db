"""What happened: calls of engines, lines of the activity log, costs that are in doubt."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import Field

from app.domain.requests import Usage
from app.domain.specification import Frozen


class AiCall(Frozen):
    """One call of an engine as the call log keeps it; never a key.

    Attributes:
        task: what the call was for, a word of `ImageTask` or `AnalysisTask`.
        prompt: the full text that was sent.
        inputs: digests of the files that were sent along.
        outputs: digests of the files that came back, where it was more than what the job made.
        cost_usd: computed money cost, None where unknown.
        seconds: from the first byte sent to the last one received, all attempts together.
        error: what went wrong, empty where nothing did.
    """

    id: str
    job_id: str
    product_id: str
    engine: str
    model: str = ""
    task: str
    prompt: str = ""
    parameters: dict[str, Any] = Field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    usage: Usage = Usage()
    cost_usd: float | None = None
    started_at: datetime
    seconds: float = 0.0
    attempts: int = 1
    error: str = ""


class ActivityKind(StrEnum):
    """How a line of the activity log is shown."""

    INFORMATION = "information"
    SUCCESS = "success"
    ERROR = "error"


class Activity(Frozen):
    """One line of the activity log; `product_id` is None for what concerns the whole library."""

    id: str
    product_id: str | None
    kind: ActivityKind
    text: str
    at: datetime


class CostInDoubt(Frozen):
    """What a call without an answer may have cost; the person's credits were given back."""

    id: str
    job_id: str
    engine: str
    cost_usd: float | None
    at: datetime
    note: str = ""
    resolved_at: datetime | None = None
