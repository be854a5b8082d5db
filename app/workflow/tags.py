"""Tags products, takes tags away, and says which there are (LIB-1)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.library_view import same_tags
from app.storage import tags
from app.storage.library import Library
from app.workflow.put_away import refuse_if_archived


class Tags:
    """What products are tagged with."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def all(self) -> dict[str, int]:
        """Every tag with how many products have it, in the order of the alphabet."""
        return await self._library.database.read(tags.all_tags)

    async def of(self, product_id: str) -> tuple[str, ...]:
        """The tags of a product."""
        return await self._library.database.read(lambda s: tags.tags_of(s, product_id))

    async def change(
        self, product_id: str, *, add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> tuple[str, ...]:
        """Add and remove tags of a product; what it has then. Case does not matter.

        Raises:
            NotFoundError: there is no such product.
            RefusedInputError: one to add is not a tag, or the product has too many.
        """
        new, gone = tuple(add), same_tags(remove)

        def write(session: Session) -> tuple[str, ...]:
            refuse_if_archived(session, product_id)
            kept = [tag for tag in tags.tags_of(session, product_id) if tag.casefold() not in gone]
            return tags.set_tags(session, product_id, (*kept, *new))

        return await self._library.database.write(write)
