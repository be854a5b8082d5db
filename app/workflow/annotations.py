"""Keeps what a person changes on a sketch by hand, at once and free."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.callouts import SketchAnnotations
from app.domain.calls import Activity
from app.domain.errors import RefusedInputError
from app.domain.files import FileType, TechFile
from app.storage import activity, tech_files
from app.storage.library import Library
from app.workflow.pack_lock import refuse_if_locked


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
    if annotations_of(file) != before:
        raise RefusedInputError(
            "This sketch was changed meanwhile, so the edit was not kept.", "Edit it as it is now."
        )
    stored = tech_files.update_file(session, file_id, analysis=after.model_dump_json())
    activity.add_activity(session, file.product_id, f"{_subject(file)}{what}.")
    return stored


def _subject(file: TechFile) -> str:
    return f"Sketch {file.slot}: "
