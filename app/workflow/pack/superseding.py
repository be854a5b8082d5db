"""Opens the next revision of a pack that was locked: the same pictures, free to be changed."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.calls import ActivityKind
from app.domain.errors import IllegalTransitionError
from app.domain.files import Collection, CollectionType, FileStatus, FileType, TechFile
from app.domain.identifiers import new_id, utc_now
from app.domain.product import Revision, RevisionView
from app.domain.revision_letter import revision_letter
from app.storage import activity, products, tech_files
from app.storage import jobs as job_rows


def open_next_revision(session: Session, product_id: str) -> Revision:
    """A revision with the views as they are now; the files of the last one belong to it.

    Raises:
        IllegalTransitionError: there is no revision yet.
    """
    last = products.latest_revision(session, product_id)
    if last is None:
        raise IllegalTransitionError("There is no revision yet.", "Approve the front view first.")
    files = tuple(
        file
        for file in tech_files.list_files(session, product_id)
        if file.revision_id == last.id and file.status is FileStatus.COMPLETED
    )
    current = {file.slot: file for file in files if file.file_type is FileType.BASE_VIEW}
    made = Revision(
        id=new_id(),
        product_id=product_id,
        number=last.number + 1,
        batch_id=last.batch_id,
        approval_id=last.approval_id,
        views=tuple(_view(session, one, current.get(one.view)) for one in last.views),
        created_at=utc_now(),
    )
    products.add_revision(session, made)
    for file in files:
        tech_files.change_file(session, file, revision_id=made.id)
    _carry_pack_over(session, last, made)
    text = f"Revision {revision_letter(made.number)} opened with the same pictures."
    activity.add_activity(session, product_id, text, ActivityKind.SUCCESS)
    return made


def _view(session: Session, old: RevisionView, file: TechFile | None) -> RevisionView:
    if file is None or file.image is None or file.image == old.image:
        return old
    job = job_rows.job_of_slot(session, file.batch_id, f"view:{file.slot}")
    return RevisionView(
        view=old.view,
        image=file.image,
        width=file.width or old.width,
        height=file.height or old.height,
        job_id=job.id if job else old.job_id,
    )


def _carry_pack_over(session: Session, last: Revision, made: Revision) -> None:
    """The finished pack is that of the new revision too; nothing of it is paid for again."""
    for pack in tech_files.list_collections(session, product_id=made.product_id):
        if (pack.type, pack.status, pack.revision_id) != (
            CollectionType.TECH_PACK,
            FileStatus.COMPLETED,
            last.id,
        ):
            continue
        copy = Collection(
            id=new_id(),
            product_id=made.product_id,
            revision_id=made.id,
            type=pack.type,
            status=FileStatus.COMPLETED,
            progress=100,
            credits=0,
            created_at=utc_now(),
            finished_at=utc_now(),
        )
        tech_files.add_collection(session, copy)
        for file in tech_files.collection_files(session, pack.id):
            section = file.file_type.value
            tech_files.add_to_collection(session, copy.id, file.id, section=section)
