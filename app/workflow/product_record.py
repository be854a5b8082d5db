"""Everything the library knows of one product, as window and command line show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache

from sqlalchemy.orm import Session

from app.domain.calls import Activity
from app.domain.files import Collection, TechFile
from app.domain.generation import View
from app.domain.jobs import Job, JobKind
from app.domain.packaging.packaging_state import PackagingState
from app.domain.product import Iteration, Product, Revision
from app.domain.sheets.pack_status import PackStatus, standing
from app.domain.sheets.preflight import to_confirm
from app.domain.sheets.redline import PackSheets
from app.domain.sheets.sheets_changes import ChangeEntry
from app.storage import activity, ledger_sums, pack_status, products, regenerations, tech_files
from app.storage import jobs as job_rows
from app.storage import sheets as sheet_rows
from app.storage.sheets import newest_changes
from app.workflow.pack.annotations import shown_with
from app.workflow.packaging.packaging_rows import packaging_state
from app.workflow.sheets.sheets import current_sheets

JobsOf = Callable[[str], tuple[Job, ...]]
"""The jobs of a run by its id."""
NEWEST = 40
"""Edits of the sheets that a record holds, and that a document prints."""


@dataclass(frozen=True, slots=True)
class ProductRecord:
    """Everything the library knows of one product."""

    product: Product
    iterations: tuple[Iteration, ...]
    revisions: tuple[Revision, ...]
    files: tuple[TechFile, ...]
    collections: tuple[Collection, ...]
    spent: int
    """Tenths of a credit charged for this product."""
    reserved: int
    activity: tuple[Activity, ...]
    jobs: tuple[Job, ...] = ()
    """Of the open or newest generation, then of the newest tech pack and regeneration."""
    sheets: PackSheets = field(default_factory=PackSheets)
    changes: tuple[ChangeEntry, ...] = ()
    """The newest edits of the sheets by hand or by instruction, newest first."""
    sheets_version: int = 0
    """Number of the last line of the change log."""
    to_confirm: tuple[str, ...] = ()
    """Places of the known values of the sheets that nobody stands behind yet."""
    status: PackStatus = PackStatus.DRAFT
    """Of the newest revision."""
    packaging: PackagingState | None = None


def read_record(session: Session, product_id: str) -> ProductRecord:
    """What the rows of a product say.

    Raises:
        NotFoundError: there is no such product.
    """
    jobs_of = cache(lambda run: tuple(job_rows.list_jobs(session, run_id=run)))
    files = _in_order(jobs_of, tech_files.list_files(session, product_id))
    sheets = current_sheets(session, product_id)
    return ProductRecord(
        product=products.get_product(session, product_id),
        iterations=tuple(products.iterations(session, product_id)),
        revisions=tuple(products.revisions(session, product_id)),
        files=tuple(shown_with(one, sheets) for one in files),
        collections=tuple(tech_files.list_collections(session, product_id=product_id)),
        spent=ledger_sums.charged(session, product_id=product_id),
        reserved=ledger_sums.set_aside(session, product_id=product_id),
        activity=tuple(activity.list_activity(session, product_id)),
        jobs=_jobs_of_now(session, jobs_of, product_id),
        sheets=sheets,
        changes=newest_changes(session, product_id, NEWEST),
        sheets_version=sheet_rows.last_seq(session, product_id),
        to_confirm=to_confirm(sheets),
        status=_status_of_now(session, product_id),
        packaging=packaging_state(session, product_id),
    )


def _status_of_now(session: Session, product_id: str) -> PackStatus:
    revision = products.latest_revision(session, product_id)
    entries = pack_status.status_log(session, product_id)
    return standing(entries, revision.number if revision else 0).status


def _jobs_of_now(session: Session, jobs_of: JobsOf, product_id: str) -> tuple[Job, ...]:
    """Jobs of the open or newest generation, the newest collection and the newest regeneration."""
    product = products.get_product(session, product_id)
    revision = products.latest_revision(session, product_id)
    runs = [product.session_id or (revision.batch_id if revision else None)]
    collections = tech_files.list_collections(session, product_id=product_id)
    runs.extend(one.id for one in sorted(collections, key=lambda one: one.created_at)[-1:])
    again = regenerations.list_regenerations(session, product_id=product_id)
    runs.extend(one.id for one in again[:1])
    return tuple(job for run in runs if run is not None for job in jobs_of(run))


def _in_order(jobs_of: JobsOf, files: Iterable[TechFile]) -> tuple[TechFile, ...]:
    """Views as they are shown, close-ups as the shot list has them, whenever they were finished."""
    known = list(files)
    places = {view.value: place for place, view in enumerate(View)}
    for batch in dict.fromkeys(file.batch_id for file in sorted(known, key=_made)):
        for place, job in enumerate(jobs_of(batch)):
            if job.kind is JobKind.CLOSE_UP:
                # A close-up that was made again keeps its place among the others.
                places.setdefault(job.slot.partition(":")[2], place)
    return tuple(sorted(known, key=lambda file: (file.file_type, places.get(file.slot, 0))))


def _made(file: TechFile) -> tuple[int, str]:
    return file.version, file.id
