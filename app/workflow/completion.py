"""What each kind of finished job writes, in the transaction that marks it done."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.analysis import CategoryReading, Features, Shot
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind
from app.domain.product import ApprovalStatus
from app.domain.sheets.field_question import FieldReading
from app.storage import products, regenerations, tech_files
from app.workflow.packaging.packaging_runs import stage_panel
from app.workflow.running.job_requests import request_of
from app.workflow.running.outcome import Completion, Outcome
from app.workflow.running.spending import consume_job
from app.workflow.sheets.field_asking import apply_answer
from app.workflow.spare_pictures import keep_spares
from app.workflow.views.sessions import front_slot


def complete(session: Session, job: Job, outcome: Outcome) -> Job:
    """Write what a finished job stands for; returns it as charged."""
    if outcome.spares:
        keep_spares(session, job, outcome, _picture)
    return WRITERS[job.kind](session, job, outcome)


def _front_view(session: Session, job: Job, outcome: Outcome) -> Job:
    for iteration in products.iterations(session, job.product_id, session_id=job.run_id):
        if front_slot(iteration) == job.slot:
            products.update_iteration(
                session,
                iteration.id,
                image=outcome.output,
                width=outcome.width,
                height=outcome.height,
                status=ApprovalStatus.READY,
            )
    return job


def _view(session: Session, job: Job, outcome: Outcome) -> Job:
    """The job row holds the picture until all views of the revision are there."""
    return job


def _features(session: Session, job: Job, outcome: Outcome) -> Job:
    if not isinstance(outcome.reading, Features):
        return job
    for iteration in products.iterations(session, job.product_id, session_id=job.run_id):
        if iteration.status is ApprovalStatus.APPROVED:
            products.update_iteration(session, iteration.id, features=outcome.reading)
    return job


def _category(session: Session, job: Job, outcome: Outcome) -> Job:
    reading = outcome.reading
    if not isinstance(reading, CategoryReading):
        return job
    product = products.update_product(session, job.product_id, category=reading)
    if product.session_id == job.run_id:
        # Read beside the features; the pack that asks again keeps the file.
        return job
    file = _file(session, job, outcome, FileType.CATEGORY, "category")
    tech_files.add_file(
        session,
        file.model_copy(
            update={"analysis": reading.model_dump_json(), "confidence": reading.confidence}
        ),
    )
    return consume_job(session, job)


def _view_analysis(session: Session, job: Job, outcome: Outcome) -> Job:
    _attach(session, job, outcome, FileType.BASE_VIEW)
    return consume_job(session, job)


def _shot_list(session: Session, job: Job, outcome: Outcome) -> Job:
    """The stored reading is the shot list; the close-ups are planned from it."""
    return job


def _close_up(session: Session, job: Job, outcome: Outcome) -> Job:
    shot = request_of(job).shot
    file = _picture(session, job, outcome, FileType.CLOSE_UP)
    metadata = shot.model_dump_json() if isinstance(shot, Shot) else None
    tech_files.add_file(session, file.model_copy(update={"metadata": metadata}))
    return consume_job(session, job)


def _close_up_analysis(session: Session, job: Job, outcome: Outcome) -> Job:
    _attach(session, job, outcome, FileType.CLOSE_UP)
    return job


def _regenerated_view(session: Session, job: Job, outcome: Outcome) -> Job:
    tech_files.add_file(session, _picture(session, job, outcome, FileType.BASE_VIEW))
    return consume_job(session, job)


def _field_edit(session: Session, job: Job, outcome: Outcome) -> Job:
    if isinstance(outcome.reading, FieldReading):
        return apply_answer(session, job, outcome.reading)
    return job


def _sketch(session: Session, job: Job, outcome: Outcome) -> Job:
    tech_files.add_file(session, _picture(session, job, outcome, FileType.SKETCH))
    return consume_job(session, job)


def _callouts(session: Session, job: Job, outcome: Outcome) -> Job:
    _attach(session, job, outcome, FileType.SKETCH)
    return job


WRITERS: dict[JobKind, Completion] = {
    JobKind.FRONT_VIEW: _front_view,
    JobKind.VIEW: _view,
    JobKind.FEATURES: _features,
    JobKind.CATEGORY: _category,
    JobKind.VIEW_ANALYSIS: _view_analysis,
    JobKind.SHOT_LIST: _shot_list,
    JobKind.CLOSE_UP: _close_up,
    JobKind.CLOSE_UP_ANALYSIS: _close_up_analysis,
    JobKind.SKETCH: _sketch,
    JobKind.CALLOUTS: _callouts,
    JobKind.PANEL: stage_panel,
    JobKind.REGENERATED_VIEW: _regenerated_view,
    JobKind.FIELD_EDIT: _field_edit,
}


def _slot_name(job: Job) -> str:
    """The name behind the colon: the slot `close_up:lid` is the file `lid`."""
    return job.slot.partition(":")[2] or job.slot


def _attach(session: Session, job: Job, outcome: Outcome, file_type: FileType) -> None:
    """Put a reading on the newest file of its slot."""
    if outcome.reading is None:
        return
    file = tech_files.latest_file(session, job.product_id, file_type, _slot_name(job))
    if file is not None:
        tech_files.change_file(
            session,
            file,
            analysis=outcome.reading.model_dump_json(),
            confidence=getattr(outcome.reading, "confidence", None),
            credits=file.credits + (0 if outcome.cached else job.credits),
        )


def _picture(session: Session, job: Job, outcome: Outcome, file_type: FileType) -> TechFile:
    file = _file(session, job, outcome, file_type, _slot_name(job))
    return file.model_copy(
        update={
            "image": outcome.output,
            "vector": outcome.vector,
            "width": outcome.width,
            "height": outcome.height,
        }
    )


def _file(session: Session, job: Job, outcome: Outcome, file_type: FileType, slot: str) -> TechFile:
    pack = tech_files.find_collection(session, job.run_id)
    run = pack or regenerations.get_regeneration(session, job.run_id)
    return TechFile(
        id=new_id(),
        product_id=job.product_id,
        collection_id=pack.id if pack else None,
        revision_id=run.revision_id,
        file_type=file_type,
        slot=slot,
        status=FileStatus.COMPLETED,
        engine=job.engine,
        model=outcome.model,
        prompt=outcome.prompt,
        batch_id=job.run_id,
        credits=job.credits,
        created_at=utc_now(),
    )
