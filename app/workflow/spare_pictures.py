"""Keeps what an engine sent beside the one picture that was asked for: paid for, and free here.

A second front view stands for approval beside the first. Elsewhere it becomes an earlier version of
what was made, which a person can bring back. Every one of them is named in the log of calls.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from app.domain.files import FileType, TechFile
from app.domain.identifiers import new_id
from app.domain.jobs import Job, JobKind
from app.domain.packaging.packaging_state import TextureState
from app.domain.product import ApprovalStatus, Iteration
from app.domain.requests import ImageRequest
from app.storage import activity, calls, panel_textures, products, tech_files
from app.workflow.packaging.packaging_runs import texture_of
from app.workflow.running.job_requests import request_of
from app.workflow.running.outcome import Outcome, Spare
from app.workflow.views.inputs import MAX_CANDIDATES
from app.workflow.views.sessions import front_slot

FileOf = Callable[[Session, Job, Outcome, FileType], TechFile]
FILE_TYPES = {
    JobKind.CLOSE_UP: FileType.CLOSE_UP,
    JobKind.SKETCH: FileType.SKETCH,
    JobKind.REGENERATED_VIEW: FileType.BASE_VIEW,
}


def keep_spares(session: Session, job: Job, outcome: Outcome, file_of: FileOf) -> None:
    """Keep what came along with the picture of a job; called before its own rows are written.

    Args:
        session: of the write that marks the job done.
        job: that was asked for one picture.
        outcome: with what came along.
        file_of: makes the file that a job's picture becomes.
    """
    digests = (outcome.output, *(one.digest for one in outcome.spares))
    calls.note_outputs(session, job.id, digests)
    for spare in outcome.spares:
        if job.kind is JobKind.FRONT_VIEW:
            _offer(session, job, spare)
        elif job.kind is JobKind.PANEL:
            _lay_by(session, job, outcome, spare)
        elif job.kind in FILE_TYPES:
            _make_version(session, job, outcome, spare, file_of)
        # The other views of a generation become versions when their revision is written.
    number = len(digests)
    words = f"The engine sent {number} pictures for one; the others are kept and cost nothing."
    activity.add_activity(session, job.product_id, words)


def _offer(session: Session, job: Job, spare: Spare) -> None:
    """Put a front view up for approval beside the one that was asked for, where there is room."""
    own = products.iterations(session, job.product_id, session_id=job.run_id)
    asked = next((one for one in own if front_slot(one) == job.slot), None)
    if asked is None:
        return
    free = _free_candidate(own, asked)
    if free is None:
        return
    products.add_iteration(
        session,
        asked.model_copy(
            update={
                "id": new_id(),
                "candidate": free,
                "image": spare.digest,
                "width": spare.width,
                "height": spare.height,
                "status": ApprovalStatus.READY,
                "credits_reserved": 0,
            }
        ),
    )


def _free_candidate(own: tuple[Iteration, ...], asked: Iteration) -> int | None:
    taken = {one.candidate for one in own if one.iteration == asked.iteration}
    free = (number for number in range(1, MAX_CANDIDATES + 1) if number not in taken)
    return next(free, None)


def _make_version(
    session: Session, job: Job, outcome: Outcome, spare: Spare, file_of: FileOf
) -> None:
    file = file_of(session, job, _as_output(outcome, spare), FILE_TYPES[job.kind])
    shot = request_of(job).shot
    tech_files.add_file(
        session,
        file.model_copy(
            update={
                "is_latest": False,
                "collection_id": None,
                "credits": 0,
                "metadata": shot.model_dump_json() if shot else None,
            }
        ),
    )


def _lay_by(session: Session, job: Job, outcome: Outcome, spare: Spare) -> None:
    """Into the history of its panel at once: only what was asked for is laid on it."""
    request = request_of(job)
    if not isinstance(request, ImageRequest) or request.panel is None:
        return
    texture = texture_of(job, request, request.panel.panel, _as_output(outcome, spare))
    free = {"state": TextureState.KEPT, "job_id": None, "credits": 0}
    panel_textures.add_texture(session, texture.model_copy(update=free))


def _as_output(outcome: Outcome, spare: Spare) -> Outcome:
    return Outcome(
        spare.digest,
        width=spare.width,
        height=spare.height,
        model=outcome.model,
        prompt=outcome.prompt,
    )
