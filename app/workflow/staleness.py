"""Which parts of a pack were made from pictures that are no longer the latest.

Nothing is marked: it follows from what each part was made of, which its job row holds. So it is
right after a restore too, and for libraries from before parts could be made again.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.files import FileStatus, FileType, TechFile
from app.domain.generation import View
from app.domain.jobs import JobState
from app.domain.regeneration import Stale, Target, TargetKind
from app.domain.requests import ReferenceRole
from app.storage import jobs as job_rows
from app.storage import products, regenerations, tech_files
from app.workflow.base_views import ViewSource, view_source
from app.workflow.jobs import request_of

KINDS = {FileType.CLOSE_UP: TargetKind.CLOSE_UP, FileType.SKETCH: TargetKind.SKETCH}


def stale_parts(session: Session, product_id: str) -> tuple[Stale, ...]:
    """The stale parts of the newest revision: readings, then sketches, then close-ups."""
    product = products.get_product(session, product_id)
    revision = products.latest_revision(session, product_id)
    if revision is None:
        return ()
    source = view_source(session, product, revision)
    found: dict[TargetKind, list[Stale]] = {kind: [] for kind in TargetKind}
    for file in tech_files.list_files(session, product_id):
        if file.revision_id != revision.id or file.status is not FileStatus.COMPLETED:
            continue
        if file.file_type is FileType.BASE_VIEW and _is_unread(session, file):
            target = Target(kind=TargetKind.ANALYSIS, slot=file.slot)
            found[target.kind].append(Stale(target=str(target), because=(file.slot,)))
        elif file.file_type in KINDS:
            target = Target(kind=KINDS[file.file_type], slot=file.slot)
            because = _changed(session, file, source)
            if because:
                found[target.kind].append(Stale(target=str(target), because=because))
    order = (TargetKind.ANALYSIS, TargetKind.SKETCH, TargetKind.CLOSE_UP)
    return tuple(one for kind in order for one in found[kind])


def _is_unread(session: Session, file: TechFile) -> bool:
    """A view that was made again has no reading although the one before it had one."""
    if file.analysis or file.parent_id is None:
        return False
    if regenerations.find_regeneration(session, file.batch_id) is None:
        return False
    versions = tech_files.list_files(
        session, file.product_id, file_type=file.file_type, slot=file.slot, latest_only=False
    )
    return any(one.analysis for one in versions if one.revision_id == file.revision_id)


def _changed(session: Session, file: TechFile, source: ViewSource) -> tuple[str, ...]:
    """The views whose pictures are others now than when the part was made from them."""
    kind = KINDS[file.file_type]
    job = job_rows.job_of_slot(session, file.batch_id, f"{kind}:{file.slot}")
    if job is None or job.state is not JobState.DONE:
        return ()
    order = {view.value: place for place, view in enumerate(View)}
    used = {
        one.name: one.digest
        for one in request_of(job).references
        if one.role is ReferenceRole.BASE_VIEW
    }
    changed = (
        view
        for view, digest in used.items()
        if view in source.current and source.image(view) != digest
    )
    return tuple(sorted(changed, key=lambda view: order.get(view, len(order))))
