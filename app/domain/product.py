"""A product, the iterations of its front view and its revisions."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.domain.analysis import BriefReading, CategoryReading, Features
from app.domain.generation import GenerationState
from app.domain.requests import Reference
from app.domain.specification import Frozen

MAX_DESCRIPTION = 4000


class Product(Frozen):
    """One product of the library.

    Attributes:
        session_id: the generation session that is open, None when there is none.
        inputs: photographs and 3D files it was started from.
        archived_at: when it was put away, None for a product that is at hand.
    """

    id: str
    name: str
    description: str
    engine: str
    state: GenerationState
    session_id: str | None = None
    iteration: int = 0
    brief: BriefReading | None = None
    category: CategoryReading | None = None
    inputs: tuple[Reference, ...] = ()
    error: str = ""
    hint: str = ""
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None = None


class ApprovalStatus(StrEnum):
    PENDING = "pending"
    READY = "ready"
    APPROVED = "approved"
    SUPERSEDED = "superseded"
    FAILED = "failed"
    DISCARDED = "discarded"


class Iteration(Frozen):
    """One front view that was or is up for approval (a row of `front_view_approvals`).

    Attributes:
        edits: every change asked for so far, in order; the last is this iteration's.
        candidate: which of the alternatives, 1..4.
        credits_reserved: tenths reserved for this iteration.
    """

    id: str
    product_id: str
    session_id: str
    iteration: int
    candidate: int
    prompt: str
    edits: tuple[str, ...] = ()
    seed: int = 0
    status: ApprovalStatus
    image: str | None = None
    width: int | None = None
    height: int | None = None
    brief: BriefReading | None = None
    features: Features | None = None
    credits_reserved: int = 0
    credits_consumed: int = 0
    previous_revision_id: str | None = None
    created_at: datetime
    decided_at: datetime | None = None


class RevisionView(Frozen):
    """One view of a revision."""

    view: str
    image: str
    width: int
    height: int
    job_id: str


class Revision(Frozen):
    """Five views that belong together; number 0 is the first."""

    id: str
    product_id: str
    number: int
    batch_id: str
    approval_id: str
    views: tuple[RevisionView, ...]
    created_at: datetime
