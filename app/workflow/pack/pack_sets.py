"""The sets inside a finished tech pack, each with its files in their order (TP-10)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.files import Collection, CollectionType, FileStatus, FileType, TechFile
from app.domain.generation import View
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import JobKind
from app.storage import jobs as job_rows
from app.storage import tech_files

SETS = {
    FileType.BASE_VIEW: CollectionType.BASE_VIEWS_SET,
    FileType.CLOSE_UP: CollectionType.CLOSE_UPS_SET,
    FileType.SKETCH: CollectionType.SKETCHES_SET,
}


def make_sets(session: Session, pack: Collection, files: Iterable[TechFile]) -> None:
    """Gather the files of a finished pack into sets, and its base views into the pack itself."""
    places = {view.value: place for place, view in enumerate(View)}
    for place, job in enumerate(job_rows.list_jobs(session, run_id=pack.id)):
        if job.kind is JobKind.CLOSE_UP:
            places[job.slot.partition(":")[2]] = place
    ordered = sorted(files, key=lambda file: places.get(file.slot, 0))
    for file_type, set_type in SETS.items():
        members = [file for file in ordered if file.file_type is file_type]
        if members:
            _make_set(session, pack, set_type, members)
        if file_type is FileType.BASE_VIEW:
            tech_files.add_members(session, pack.id, members)


def _make_set(
    session: Session, pack: Collection, set_type: CollectionType, members: list[TechFile]
) -> None:
    made = Collection(
        id=new_id(),
        product_id=pack.product_id,
        revision_id=pack.revision_id,
        type=set_type,
        status=FileStatus.COMPLETED,
        progress=100,
        credits=sum(file.credits for file in members),
        created_at=utc_now(),
        finished_at=utc_now(),
    )
    tech_files.add_collection(session, made)
    tech_files.add_members(session, made.id, members)
