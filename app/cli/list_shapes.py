"""The shapes of what the commands around the list of the library print with `--json`."""

from __future__ import annotations

from datetime import datetime

from app.cli.shapes import ListedShape, Shape
from app.domain.library_entry import LibraryEntry
from app.domain.library_view import NEVER, LibraryStatus, status_of
from app.domain.revision_letter import revision_letter


class LibraryLineShape(ListedShape):
    subcategory: str
    style_no: str
    revision: str | None
    status: LibraryStatus
    tags: list[str]
    changed_at: datetime


class ListShape(Shape):
    products: list[LibraryLineShape]


class TagsShape(Shape):
    tags: dict[str, int]


class ProductTagsShape(Shape):
    product: str
    tags: list[str]


SHAPES: dict[str, type[Shape]] = {
    "list": ListShape,
    "tags": TagsShape,
    "tag": ProductTagsShape,
    "untag": ProductTagsShape,
}


def library_line(entry: LibraryEntry) -> LibraryLineShape:
    """One line of the list of the library."""
    return LibraryLineShape(
        id=entry.id,
        name=entry.name,
        category=entry.family or None,
        state=entry.state,
        created_at=entry.created or NEVER,
        subcategory=entry.category,
        style_no=entry.style_no,
        revision=None if entry.revision is None else revision_letter(entry.revision),
        status=status_of(entry),
        tags=list(entry.tags),
        changed_at=entry.changed or NEVER,
    )
