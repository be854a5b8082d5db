"""The versions of a tech file: list them, and make an older one the latest again."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.regeneration import VersionReason
from app.storage import activity, regenerations, tech_files
from app.storage.library import Library
from app.workflow.pack_lock import refuse_if_locked

KINDS = {
    "view": FileType.BASE_VIEW,
    "close_up": FileType.CLOSE_UP,
    "sketch": FileType.SKETCH,
}


class Versions:
    """Every replaced file stays as a version; any of them can come back."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def all(self, product_id: str, name: str | None = None) -> tuple[TechFile, ...]:
        """Pictures of a product with all their versions, or those of one, oldest first.

        Args:
            product_id: of the product.
            name: "view:front", "close_up:lid" or "sketch:side".

        Raises:
            RefusedInputError: the name is none.
            NotFoundError: there is no such picture.
        """
        return await self._library.database.read(lambda s: versions_of(s, product_id, name))

    async def reasons(self, product_id: str) -> dict[str, VersionReason]:
        """Why versions were made again, by the batch that their files are of."""
        runs = await self._library.database.read(
            lambda s: regenerations.list_regenerations(s, product_id=product_id)
        )
        return {run.id: VersionReason(why=run.instruction, author=run.author) for run in runs}

    async def restore(self, product_id: str, name: str, version: int) -> TechFile:
        """Make an older version the latest; the others stay.

        Raises:
            RefusedInputError: it is the latest already, or has no picture that could be used.
            NotFoundError: there is no such picture or version.
        """
        return await self._library.database.write(lambda s: _restore(s, product_id, name, version))


def name_of(file: TechFile) -> str:
    """How a person names a file: "view:front"."""
    kind = next((word for word, one in KINDS.items() if one is file.file_type), "file")
    return f"{kind}:{file.slot}"


def versions_of(session: Session, product_id: str, name: str | None) -> tuple[TechFile, ...]:
    """Pictures of a product with all their versions, or those of one; errors as of `all`."""
    if name is None:
        return tuple(
            file
            for kind in KINDS.values()
            for file in tech_files.list_files(
                session, product_id, file_type=kind, latest_only=False
            )
        )
    word, _, slot = name.partition(":")
    kind = KINDS.get(word)
    if kind is None or not slot:
        raise RefusedInputError(
            f"“{name[:60]}” names no picture.", "Write it like view:front or sketch:side."
        )
    found = tech_files.list_files(session, product_id, file_type=kind, slot=slot, latest_only=False)
    if not found:
        raise NotFoundError(f"There is no picture {name[:60]} of this product.")
    return found


def _restore(session: Session, product_id: str, name: str, version: int) -> TechFile:
    refuse_if_locked(session, product_id)
    for file in versions_of(session, product_id, name):
        if file.version != version:
            continue
        if file.is_latest:
            raise RefusedInputError(f"Version {version} of {name} is the latest already.")
        if file.status is FileStatus.ARCHIVED:
            raise RefusedInputError(
                f"Version {version} of {name} is in the archive.", "Take it out of there first."
            )
        if file.status is not FileStatus.COMPLETED:
            raise RefusedInputError(f"Version {version} of {name} was never finished.")
        restored = tech_files.change_file(session, file, is_latest=True)
        activity.add_activity(session, product_id, f"Version {version} of {name} restored.")
        return restored
    raise NotFoundError(f"There is no version {version} of {name}.")
