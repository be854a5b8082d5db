"""What an engine's answer becomes once it is stored, and what that writes for each kind of job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.jobs import Job
from app.domain.specification import Frozen


@dataclass(frozen=True, slots=True)
class Spare:
    """A stored picture that came beside the one that was asked for; its size in pixels."""

    digest: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """A stored answer.

    Attributes:
        output: digest of the picture, or of the reading as JSON.
        vector: digest of the SVG line art, where there is one.
        reading: the reading itself, for analyses.
        prompt: the whole text that was sent.
        cached: whether an earlier reading was reused, which costs nothing.
        spares: what came along beside the picture.
    """

    output: str
    vector: str | None = None
    width: int | None = None
    height: int | None = None
    reading: Frozen | None = None
    model: str = ""
    prompt: str = ""
    cached: bool = False
    spares: tuple[Spare, ...] = ()


Completion = Callable[[Session, Job, Outcome], Job]
"""Writes the rows that a finished job stands for, in the transaction that marks it done.

Returns the job as it is then: charged, where that is part of it.
"""
