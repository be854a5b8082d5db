"""Keeps what a person changes on a sketch by hand, at once and free."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.calls import Activity
from app.domain.errors import RefusedInputError
from app.domain.files import FileType, TechFile
from app.domain.sheets.redline import PackSheets
from app.domain.sketches.callout_rows import follow, linked, unfollowed
from app.domain.sketches.callouts import SketchAnnotations
from app.storage import activity, tech_files
from app.storage.library import Library
from app.workflow.pack_lock import refuse_if_locked
from app.workflow.sheets.sheets import current_sheets


class Annotations:
    """Stores callouts and measurements of sketches."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def save(
        self, file_id: str, before: SketchAnnotations, after: SketchAnnotations, what: str
    ) -> TechFile:
        """Put new annotations on a sketch and note in the activity what was done.

        Args:
            file_id: the sketch.
            before: what it showed when the person changed it.
            what: the change in words, such as "callout 4 moved".

        Raises:
            RefusedInputError: the file is no sketch, or its annotations are others meanwhile.
            NotFoundError: there is no such file.
            LibraryError: the library cannot be written.
        """
        return await self._library.database.write(lambda s: _save(s, file_id, before, after, what))


def annotations_of(file: TechFile) -> SketchAnnotations:
    """What is drawn over a sketch; nothing as long as it has not been read."""
    if not file.analysis:
        return SketchAnnotations(view=file.slot)
    return SketchAnnotations.model_validate_json(file.analysis)


def shown_with(file: TechFile, sheets: PackSheets) -> TechFile:
    """A sketch as it is shown: its callouts and measures say what the rows say. Others stay."""
    if file.file_type is not FileType.SKETCH or not file.analysis or not sheets.rows:
        return file
    shown = follow(annotations_of(file), sheets)
    return file.model_copy(update={"analysis": shown.model_dump_json()})


def bind_callouts(session: Session, product_id: str, sheets: PackSheets) -> None:
    """Note the rows of callouts that were never bound, so that a row may be renamed later."""
    for file in tech_files.list_files(session, product_id, file_type=FileType.SKETCH):
        before = annotations_of(file)
        after = linked(before, sheets)
        if after != before:
            tech_files.change_file(session, file, analysis=after.model_dump_json())


def edits_of(file: TechFile, lines: Iterable[Activity]) -> list[tuple[Activity, str]]:
    """The activity lines about edits of this sketch since it was drawn, and what was done."""
    subject = _subject(file)
    return [
        (line, line.text.removeprefix(subject).removesuffix("."))
        for line in lines
        if line.text.startswith(subject) and line.at >= file.created_at
    ]


def _save(
    session: Session,
    file_id: str,
    before: SketchAnnotations,
    after: SketchAnnotations,
    what: str,
) -> TechFile:
    file = tech_files.get_file(session, file_id)
    if file.file_type is not FileType.SKETCH:
        raise RefusedInputError("Only sketches have callouts.")
    refuse_if_locked(session, file.product_id)
    stored = annotations_of(file)
    shown = follow(stored, current_sheets(session, file.product_id))
    if before not in (stored, shown):
        raise RefusedInputError(
            "This sketch was changed meanwhile, so the edit was not kept.", "Edit it as it is now."
        )
    kept = unfollowed(after, stored, shown)
    changed = tech_files.update_file(session, file_id, analysis=kept.model_dump_json())
    activity.add_activity(session, file.product_id, f"{_subject(file)}{what}.")
    return shown_with(changed, current_sheets(session, file.product_id))


def _subject(file: TechFile) -> str:
    return f"Sketch {file.slot}: "
