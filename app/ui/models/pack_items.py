"""What the galleries of a tech pack show of a product, from its files and jobs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.analysis import Shot
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.jobs import Job, JobKind, JobState, JobUpdate
from app.domain.revision_letter import revision_letter
from app.ui.models.gallery import GalleryItem, PictureState
from app.ui.sentences import said, shot_title
from app.ui.words import price_text, view_name
from app.workflow.product_record import ProductRecord
from app.workflow.running.job_requests import request_of

translate = QCoreApplication.translate


class PackTab(StrEnum):
    """The galleries of a tech pack; each is called as the type of its files."""

    BASE_VIEWS = FileType.BASE_VIEW.value
    CLOSE_UPS = FileType.CLOSE_UP.value
    SKETCHES = FileType.SKETCH.value


_DRAWS = {
    JobKind.REGENERATED_VIEW: PackTab.BASE_VIEWS,
    JobKind.CLOSE_UP: PackTab.CLOSE_UPS,
    JobKind.SKETCH: PackTab.SKETCHES,
}
STATES = {
    JobState.QUEUED: PictureState.PENDING,
    JobState.SENDING: PictureState.GENERATING,
    JobState.DONE: PictureState.DONE,
    JobState.FAILED: PictureState.FAILED,
    JobState.CANCELLED: PictureState.FAILED,
    JobState.IN_DOUBT: PictureState.FAILED,
}


def item_id(tab: PackTab, slot: str) -> str:
    """How a gallery names a place: type and slot, the same before and after it is drawn."""
    return f"{tab.value}:{slot}"


def file_of(record: ProductRecord, wanted: str) -> TechFile | None:
    """The file behind a gallery item, None as long as it is not drawn."""
    for file in record.files:
        if f"{file.file_type.value}:{file.slot}" == wanted:
            return file
    return None


def pack_items(record: ProductRecord) -> dict[PackTab, list[GalleryItem]]:
    """The items of each gallery: files, and what is being drawn or could not be."""
    return {tab: list(_items(record, tab)) for tab in PackTab}


def item_of_update(update: JobUpdate, shown: GalleryItem | None) -> GalleryItem | None:
    """The item that a job's change concerns, as it is to be shown from now on."""
    tab = _DRAWS.get(update.kind)
    if tab is None:
        return None
    slot = _slot(update.slot)
    earlier = shown or GalleryItem(item_id(tab, slot), title_of_slot(slot))
    state = STATES[update.state]
    image = update.output if update.state is JobState.DONE else earlier.image
    error = said(f"{update.error} {update.hint}".strip()) if state is PictureState.FAILED else ""
    return GalleryItem(
        earlier.id, earlier.title, image=image, state=state, price=earlier.price, error=error
    )


def title_of_slot(slot: str) -> str:
    """A slot in words: "front" is "Front", "lid_thread" is "Lid thread"."""
    return view_name(slot)


def _items(record: ProductRecord, tab: PackTab) -> Iterator[GalleryItem]:
    files = {file.slot: file for file in record.files if file.file_type.value == tab.value}
    jobs = {_slot(job.slot): job for job in record.jobs if _DRAWS.get(job.kind) is tab}
    for slot in dict.fromkeys((*_planned(jobs, files), *files)):
        file, job = files.get(slot), jobs.get(slot)
        if job is not None and job.state is not JobState.DONE:
            yield _of_job(tab, slot, job, file)
        elif file is not None:
            yield _of_file(tab, file, record)


def _planned(jobs: dict[str, Job], files: dict[str, TechFile]) -> Iterable[str]:
    """Files stand in their order already; jobs tell the order as long as files are missing."""
    return () if all(slot in files for slot in jobs) else jobs


def _of_job(tab: PackTab, slot: str, job: Job, file: TechFile | None) -> GalleryItem:
    state = STATES[job.state]
    shot = request_of(job).shot if tab is PackTab.CLOSE_UPS else None
    return GalleryItem(
        item_id(tab, slot),
        shot_title(shot.title) if shot else title_of_slot(slot),
        image=file.image if file else None,
        state=state,
        price=price_text(job.credits) if job.credits else "",
        error=said(f"{job.error} {job.hint}".strip()) if state is PictureState.FAILED else "",
    )


def _of_file(tab: PackTab, file: TechFile, record: ProductRecord) -> GalleryItem:
    title = title_of_slot(file.slot)
    if tab is PackTab.CLOSE_UPS and file.metadata:
        title = shot_title(Shot.model_validate_json(file.metadata).title)
    return GalleryItem(item_id(tab, file.slot), title, image=file.image, detail=_age(file, record))


def _age(file: TechFile, record: ProductRecord) -> str:
    """The revision that a picture shows, where that is not the newest one."""
    if not record.revisions or file.revision_id == record.revisions[-1].id:
        return ""
    numbers = {one.id: one.number for one in record.revisions}
    number = numbers.get(file.revision_id or "")
    return "" if number is None else translate("Words", "Rev {}").format(revision_letter(number))


def _slot(job_slot: str) -> str:
    return job_slot.partition(":")[2] or job_slot


def is_complete(record: ProductRecord | None) -> bool:
    """Whether the newest revision of a product has a tech pack."""
    if record is None or not record.revisions:
        return False
    newest = record.revisions[-1].id
    return any(
        one.revision_id == newest and one.status is FileStatus.COMPLETED
        for one in record.collections
    )
