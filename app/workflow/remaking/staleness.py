"""Which parts of a pack were made from pictures that are no longer the latest.

Nothing is marked: it follows from what each part was made of, which its job row holds. So it is
right after a restore too, and for libraries from before parts could be made again.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from app.domain.files import FileStatus, FileType, TechFile
from app.domain.generation import View
from app.domain.jobs import JobState
from app.domain.regeneration import Stale, Target, TargetKind
from app.domain.requests import ReferenceRole
from app.storage import jobs as job_rows
from app.storage import products, regenerations, tech_files
from app.workflow.running.job_requests import request_of
from app.workflow.views.base_views import ViewSource, view_source

KINDS = {FileType.CLOSE_UP: TargetKind.CLOSE_UP, FileType.SKETCH: TargetKind.SKETCH}


def stale_parts(session: Session, product_id: str) -> tuple[Stale, ...]:
    """The stale parts of the newest revision: views, readings, then sketches, then close-ups.

    What was made from a stale part is stale too, so that all of it is made again in one go.
    """
    product = products.get_product(session, product_id)
    revision = products.latest_revision(session, product_id)
    if revision is None:
        return ()
    source = view_source(session, product, revision)
    files = [
        file
        for file in tech_files.list_files(session, product_id)
        if file.revision_id == revision.id and file.status is FileStatus.COMPLETED
    ]
    views = frozenset(
        file.slot
        for file in files
        if file.file_type is FileType.BASE_VIEW and _is_of_another_front(session, file, source)
    )
    found: dict[TargetKind, list[Stale]] = {kind: [] for kind in TargetKind}
    for file in files:
        for kind, because in _reasons(session, file, source, views):
            target = Target(kind=kind, slot=file.slot)
            found[kind].append(Stale(target=str(target), because=because))
    order = (TargetKind.VIEW, TargetKind.ANALYSIS, TargetKind.SKETCH, TargetKind.CLOSE_UP)
    return tuple(one for kind in order for one in found[kind])


def _reasons(
    session: Session, file: TechFile, source: ViewSource, views: frozenset[str]
) -> Iterator[tuple[TargetKind, tuple[str, ...]]]:
    """Why a file is stale: what of it, and because of which views."""
    if file.file_type is FileType.BASE_VIEW:
        is_stale = file.slot in views
        if is_stale:
            yield TargetKind.VIEW, (View.FRONT.value,)
        if (is_stale and file.analysis) or _is_unread(session, file):
            yield TargetKind.ANALYSIS, (file.slot,)
    elif file.file_type in KINDS:
        because = _changed(session, file, source, views)
        if because:
            yield KINDS[file.file_type], because


def _is_of_another_front(session: Session, file: TechFile, source: ViewSource) -> bool:
    """Whether a view was drawn after another front view than the one of now."""
    job = job_rows.job_of_slot(session, file.batch_id, f"view:{file.slot}")
    if file.slot == View.FRONT or View.FRONT not in source.current or job is None:
        return False
    fronts = {
        one.digest for one in request_of(job).references if one.role is ReferenceRole.APPROVED_FRONT
    }
    return bool(fronts) and source.image(View.FRONT) not in fronts


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


def _changed(
    session: Session, file: TechFile, source: ViewSource, stale: frozenset[str]
) -> tuple[str, ...]:
    """The views whose pictures are others now than when the part was made from them, or stale."""
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
        if view in source.current and (view in stale or source.image(view) != digest)
    )
    return tuple(sorted(changed, key=lambda view: order.get(view, len(order))))
