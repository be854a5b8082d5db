"""How far a tech pack is, derived from its jobs: the steps of UX-2 with their weights."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.domain.jobs import Job, JobKind, JobState
from app.domain.specification import Frozen


class Step(StrEnum):
    CATEGORY = "category"
    BASE_VIEWS = "base_views"
    CLOSE_UPS = "close_ups"
    SKETCHES = "sketches"


STEP_OF: dict[JobKind, Step] = {
    JobKind.CATEGORY: Step.CATEGORY,
    JobKind.VIEW_ANALYSIS: Step.BASE_VIEWS,
    JobKind.SHOT_LIST: Step.CLOSE_UPS,
    JobKind.CLOSE_UP: Step.CLOSE_UPS,
    JobKind.CLOSE_UP_ANALYSIS: Step.CLOSE_UPS,
    JobKind.SKETCH: Step.SKETCHES,
    JobKind.CALLOUTS: Step.SKETCHES,
}
# The steps run at the same time, so the spans of UX-2 become weights; 100 is kept for "done".
WEIGHTS = {Step.CATEGORY: 10, Step.BASE_VIEWS: 25, Step.CLOSE_UPS: 35, Step.SKETCHES: 26}


class StepState(StrEnum):
    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"


class StepProgress(Frozen):
    """One step; `expected` is None as long as nobody knows how many jobs it has."""

    step: Step
    state: StepState
    done: int
    expected: int | None
    failed: int = 0


def step_progress(step: Step, jobs: Iterable[Job], expected: int | None) -> StepProgress:
    """Progress of one step from the newest job of each of its slots."""
    newest: dict[str, Job] = {}
    for job in jobs:
        if STEP_OF.get(job.kind) is step:
            newest[job.slot] = job
    done = sum(job.state is JobState.DONE for job in newest.values())
    running = sum(job.state in (JobState.QUEUED, JobState.SENDING) for job in newest.values())
    failed = len(newest) - done - running
    if expected is not None and done >= expected:
        state = StepState.COMPLETED
    elif running:
        state = StepState.RUNNING
    else:
        state = StepState.FAILED if failed else StepState.PENDING
    return StepProgress(step=step, state=state, done=done, expected=expected, failed=failed)


def overall(steps: Iterable[StepProgress]) -> int:
    """0..96 while the steps run; the workflow says 100 when the pack is written."""
    total = 0.0
    for step in steps:
        if step.expected:
            total += WEIGHTS[step.step] * min(1.0, step.done / step.expected)
    return int(total)


def expected_jobs(jobs: Iterable[Job], views: int, sketches: int) -> dict[Step, int | None]:
    """How many jobs each step has; close-ups are unknown until the shot list is there.

    Args:
        jobs: all jobs of the pack.
        views: how many views are analysed.
        sketches: how many sketches are drawn.
    """
    close_ups = {job.slot for job in jobs if job.kind is JobKind.CLOSE_UP}
    return {
        Step.CATEGORY: 1,
        Step.BASE_VIEWS: views,
        # One shot list, then a picture and a reading for each shot.
        Step.CLOSE_UPS: 1 + 2 * len(close_ups) if close_ups else None,
        Step.SKETCHES: 2 * sketches,
    }
