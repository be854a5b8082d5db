"""Puts products and old pictures away, brings them back, cleans up what was put away (TP-12)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sqlalchemy.orm import Session

from app.domain.archive import ArchivedPicture, CleanUp
from app.domain.calls import ActivityKind
from app.domain.errors import IllegalTransitionError, NotFoundError, RefusedInputError
from app.domain.files import FileStatus, TechFile
from app.domain.identifiers import utc_now
from app.domain.product import Product
from app.storage import activity, clean_up, products, tech_files
from app.storage.library import Library
from app.workflow.pack.versions import versions_of
from app.workflow.running.at_work import AtWork

CLEANED = "Its pictures were cleaned up, so it cannot come back."


class Archive:
    """Nothing that is archived is lost until a clean-up, which shows first what it would free."""

    def __init__(self, library: Library, *, at_work: AtWork) -> None:
        self._library = library
        self._at_work = at_work

    async def archived(self) -> tuple[Product, ...]:
        """The products that were put away, newest first."""
        return await self._library.database.read(lambda s: products.list_products(s, archived=True))

    async def pictures(self) -> tuple[ArchivedPicture, ...]:
        """The versions of pictures that were put away and can still come back."""
        found = await self._library.database.read(clean_up.archived_pictures)
        return await asyncio.to_thread(self._there, found)

    def _there(self, pictures: tuple[ArchivedPicture, ...]) -> tuple[ArchivedPicture, ...]:
        return tuple(one for one in pictures if self._library.images.exists(one.digest))

    async def product(self, product_id: str) -> Product:
        """Put a product away: it is in no list any more, and all of it stays.

        Raises:
            IllegalTransitionError: something of it is being made, or waits to be resumed.
        """
        if self._at_work.is_running(product_id):
            raise IllegalTransitionError(
                "Something of this product is being made.", "Wait for it, or cancel it."
            )
        return await self._library.database.write(lambda s: _put_away(s, product_id))

    async def restore_product(self, product_id: str) -> Product:
        """Bring a product back.

        Raises:
            IllegalTransitionError: it was not put away, or its pictures were cleaned up.
        """
        exists = self._library.images.exists
        return await self._library.database.write(lambda s: _bring_back(s, product_id, exists))

    async def file(self, product_id: str, name: str, version: int) -> TechFile:
        """Put an old version of a picture away, named like "sketch:front".

        Raises:
            RefusedInputError: it is the latest version.
            NotFoundError: there is no such picture or version.
        """
        return await self._library.database.write(
            lambda s: _put_file_away(s, product_id, name, version)
        )

    async def restore_file(self, product_id: str, name: str, version: int) -> TechFile:
        """Take a version of a picture out of the archive.

        Raises:
            RefusedInputError: it is not archived, or was cleaned up.
            NotFoundError: there is no such picture or version.
        """
        exists = self._library.images.exists
        return await self._library.database.write(
            lambda s: _bring_file_back(s, product_id, name, version, exists)
        )

    async def preview(self) -> CleanUp:
        """What a clean-up would remove for good, and how much room that frees."""
        going, found = await self._library.database.read(_going)
        sizes = await asyncio.to_thread(self._sizes, going)
        return found.model_copy(update={"files": len(sizes), "bytes": sum(sizes.values())})

    async def clean_up(self) -> CleanUp:
        """Remove the pictures of archived things that nothing at hand needs; rows stay.

        Returns:
            What was removed.

        Raises:
            IllegalTransitionError: something is being made that may need them.
            LibraryError: a file cannot be removed.
        """
        if self._at_work.running():
            raise IllegalTransitionError(
                "Pictures are being made right now.", "Clean up when nothing is at work."
            )
        going, found = await self._library.database.read(_going)
        sizes = await asyncio.to_thread(self._sizes, going)
        # Noted first: a file that is gone without a note would look like damage.
        await self._library.database.write(lambda s: clean_up.note_removed(s, sizes))
        await asyncio.to_thread(self._remove, sizes)
        return found.model_copy(update={"files": len(sizes), "bytes": sum(sizes.values())})

    def _sizes(self, digests: frozenset[str]) -> dict[str, int]:
        images = self._library.images
        return {one: images.size(one) for one in sorted(digests) if images.exists(one)}

    def _remove(self, sizes: dict[str, int]) -> None:
        for digest in sizes:
            self._library.images.remove(digest)


def _put_away(session: Session, product_id: str) -> Product:
    product = products.get_product(session, product_id)
    if product.archived_at is not None:
        raise IllegalTransitionError("This product is in the archive already.")
    if product.session_id is not None:
        raise IllegalTransitionError(
            "A generation of this product is under way.", "Finish or discard it first."
        )
    activity.add_activity(session, product_id, "Archived.", ActivityKind.INFORMATION)
    return products.update_product(session, product_id, archived_at=utc_now())


def _bring_back(session: Session, product_id: str, exists: Callable[[str], bool]) -> Product:
    product = products.get_product(session, product_id)
    if product.archived_at is None:
        raise IllegalTransitionError("This product is not in the archive.")
    shown = {file.image for file in tech_files.list_files(session, product_id) if file.image}
    if not all(map(exists, shown)):
        raise IllegalTransitionError(CLEANED, "Its sheets and history can still be read.")
    activity.add_activity(session, product_id, "Brought back.", ActivityKind.INFORMATION)
    return products.update_product(session, product_id, archived_at=None)


def _put_file_away(session: Session, product_id: str, name: str, version: int) -> TechFile:
    file = _version(session, product_id, name, version)
    if file.is_latest:
        raise RefusedInputError(
            f"Version {version} of {name} is the latest one.", "Restore another version first."
        )
    return tech_files.change_file(session, file, status=FileStatus.ARCHIVED)


def _bring_file_back(
    session: Session, product_id: str, name: str, version: int, exists: Callable[[str], bool]
) -> TechFile:
    file = _version(session, product_id, name, version)
    if file.status is not FileStatus.ARCHIVED:
        raise RefusedInputError(f"Version {version} of {name} is not in the archive.")
    if file.image and not exists(file.image):
        raise RefusedInputError("This picture was cleaned up, so it cannot come back.")
    return tech_files.change_file(session, file, status=FileStatus.COMPLETED)


def _version(session: Session, product_id: str, name: str, version: int) -> TechFile:
    for file in versions_of(session, product_id, name):
        if file.version == version:
            return file
    raise NotFoundError(f"There is no version {version} of {name}.")


def _going(session: Session) -> tuple[frozenset[str], CleanUp]:
    going = clean_up.removable(session)
    return going, CleanUp(
        products=tuple(one.name for one in products.list_products(session, archived=True)),
        pictures=tuple(one for one in clean_up.archived_pictures(session) if one.digest in going),
    )
