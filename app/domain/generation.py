"""The state machine of one generation, from a description to a revision of five views (GEN-2)."""

from __future__ import annotations

from enum import StrEnum

from app.domain.errors import IllegalTransitionError


class View(StrEnum):
    """The views of a revision, in the order in which they are shown."""

    FRONT = "front"
    BACK = "back"
    SIDE = "side"
    TOP = "top"
    BOTTOM = "bottom"


FURTHER_VIEWS = (View.BACK, View.SIDE, View.TOP, View.BOTTOM)
SKETCH_VIEWS = (View.FRONT, View.BACK, View.SIDE)


class GenerationState(StrEnum):
    IDLE = "idle"
    GENERATING_FRONT_VIEW = "generating_front_view"
    AWAITING_FRONT_APPROVAL = "awaiting_front_approval"
    FRONT_APPROVED = "front_approved"
    GENERATING_ADDITIONAL_VIEWS = "generating_additional_views"
    CREATING_REVISION = "creating_revision"
    COMPLETED = "completed"
    ERROR = "error"


S = GenerationState
GENERATING = frozenset(
    {S.GENERATING_FRONT_VIEW, S.FRONT_APPROVED, S.GENERATING_ADDITIONAL_VIEWS, S.CREATING_REVISION}
)
TRANSITIONS: dict[GenerationState, frozenset[GenerationState]] = {
    S.IDLE: frozenset({S.GENERATING_FRONT_VIEW}),
    S.GENERATING_FRONT_VIEW: frozenset({S.AWAITING_FRONT_APPROVAL, S.ERROR}),
    S.AWAITING_FRONT_APPROVAL: frozenset({S.FRONT_APPROVED, S.GENERATING_FRONT_VIEW}),
    S.FRONT_APPROVED: frozenset({S.GENERATING_ADDITIONAL_VIEWS, S.ERROR}),
    S.GENERATING_ADDITIONAL_VIEWS: frozenset({S.CREATING_REVISION, S.ERROR}),
    S.CREATING_REVISION: frozenset({S.COMPLETED, S.ERROR}),
    S.COMPLETED: frozenset(),
    S.ERROR: frozenset({S.GENERATING_FRONT_VIEW, S.GENERATING_ADDITIONAL_VIEWS}),
}

WORDS: dict[GenerationState, str] = {
    S.IDLE: "not started",
    S.GENERATING_FRONT_VIEW: "drawing the front view",
    S.AWAITING_FRONT_APPROVAL: "waiting for the front view to be approved",
    S.FRONT_APPROVED: "front view approved",
    S.GENERATING_ADDITIONAL_VIEWS: "drawing the other views",
    S.CREATING_REVISION: "creating the revision",
    S.COMPLETED: "completed",
    S.ERROR: "stopped by an error",
}


def advance(current: GenerationState, to: GenerationState) -> GenerationState:
    """Return `to` where the step is legal.

    A product that starts again (an edit of a finished revision) begins a new session, and every
    session begins at `idle`; that is why nothing leads out of `completed`.

    Raises:
        IllegalTransitionError: the machine has no such step.
    """
    if to not in TRANSITIONS[current]:
        raise IllegalTransitionError(
            f"This is not possible while the product is {WORDS[current]}.",
        )
    return to
