"""Tech files with their versions, and the collections that hold them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.files import Collection, FileStatus, FileType, TechFile
from app.storage import prepared, tables
from app.storage.records import add, all_of, change, find, first_of, get, no_such

files = tables.tech_files
items = tables.collection_items

# Built once: every view of a product asks this, and building takes as long as running.
_OF_PRODUCT = (
    select(files)
    .where(files.c.product_id == bindparam("product_id"))
    .order_by(files.c.file_type, files.c.slot, files.c.version)
)
_LATEST_OF_PRODUCT = _OF_PRODUCT.where(files.c.is_latest)
_OF_PLACE = (
    select(files)
    .where(
        files.c.product_id == bindparam("product_id"),
        files.c.file_type == bindparam("file_type"),
        files.c.slot == bindparam("slot"),
    )
    .order_by(files.c.version.desc())
    .limit(1)
)
_LATEST_OF_PLACE = _OF_PLACE.where(files.c.is_latest)
# No row where there is no such collection.
_NEXT_POSITION = select(
    select(func.coalesce(func.max(items.c.position) + 1, 0))
    .where(items.c.collection_id == tables.collections.c.id)
    .correlate(tables.collections)
    .scalar_subquery()
).where(tables.collections.c.id == bindparam("collection_id"))
_ADD_ITEM = insert(items)


def add_file(session: Session, file: TechFile) -> TechFile:
    """Store a file as the next version of its place and return it with version and parent.

    The place is product, type and slot. Where the file is the latest, the one before no longer is.
    A file with a collection becomes its last member.
    """
    previous = first_of(session, TechFile, _OF_PLACE, _place(file))
    stored = file
    if previous is not None:
        stored = file.model_copy(
            update={
                "version": previous.version + 1,
                "parent_id": file.parent_id or previous.id,
            }
        )
        if file.is_latest:
            _drop_latest(session, file)
    add(session, files, stored)
    if stored.collection_id is not None:
        add_members(session, stored.collection_id, [stored])
    return stored


def get_file(session: Session, file_id: str) -> TechFile:
    """The file with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, files, TechFile, file_id, noun="file")


def update_file(session: Session, file_id: str, **changes: Any) -> TechFile:
    """Change fields of a file; made the latest, it takes the place of the one that was.

    Raises:
        NotFoundError: there is no such file.
        ValueError: a field does not exist or does not take the new content.
    """
    return change_file(session, get_file(session, file_id), **changes)


def change_file(session: Session, file: TechFile, **changes: Any) -> TechFile:
    """Change fields of a file that was read in this transaction; errors as of `update_file`."""
    if changes.get("is_latest") and not file.is_latest:
        _drop_latest(session, file)
    return change(session, files, file, changes)


def list_files(
    session: Session,
    product_id: str,
    *,
    file_type: FileType | None = None,
    slot: str | None = None,
    latest_only: bool = True,
) -> tuple[TechFile, ...]:
    """Files of a product by type, slot and version."""
    wanted = {"product_id": product_id, "file_type": file_type, "slot": slot}
    given = {name: value for name, value in wanted.items() if value is not None}
    return all_of(session, TechFile, _listing(tuple(given), latest_only), given)


@cache
def _listing(names: tuple[str, ...], latest_only: bool) -> Select[Any]:
    query = _LATEST_OF_PRODUCT if latest_only else _OF_PRODUCT
    return query.where(*(files.c[name] == bindparam(name) for name in names[1:]))


def add_collection(session: Session, collection: Collection) -> Collection:
    """Store a new collection."""
    add(session, tables.collections, collection)
    return collection


def get_collection(session: Session, collection_id: str) -> Collection:
    """The collection with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, tables.collections, Collection, collection_id, noun="collection")


def find_collection(session: Session, collection_id: str) -> Collection | None:
    """The collection with this key, None where the key is that of another kind of run."""
    return find(session, tables.collections, Collection, collection_id)


def update_collection(session: Session, collection_id: str, **changes: Any) -> Collection:
    """Change fields of a collection; errors as of `update_file`."""
    return change(session, tables.collections, get_collection(session, collection_id), changes)


def list_collections(
    session: Session, product_id: str | None = None, status: FileStatus | None = None
) -> tuple[Collection, ...]:
    """Collections, newest first, of one product or in one state."""
    given = {"product_id": product_id, "status": status}
    known = {name: value for name, value in given.items() if value is not None}
    return all_of(session, Collection, _collections(tuple(known)), known)


@cache
def _collections(names: tuple[str, ...]) -> Select[Any]:
    table = tables.collections
    query = select(table).where(*(table.c[name] == bindparam(name) for name in names))
    return query.order_by(table.c.created_at.desc(), table.c.id.desc())


def add_to_collection(session: Session, collection_id: str, file_id: str, *, section: str) -> None:
    """Make a file the last member of a collection, under the heading `section`.

    Raises:
        NotFoundError: there is no such file or collection.
    """
    get_file(session, file_id)
    _add_members(session, collection_id, [(file_id, section)])


def add_members(session: Session, collection_id: str, members: Iterable[TechFile]) -> None:
    """Make stored files the last members of a collection, under their own types.

    Raises:
        NotFoundError: there is no such collection.
    """
    places = [(file.id, file.file_type.value) for file in members]
    _add_members(session, collection_id, places)


def _add_members(session: Session, collection_id: str, members: list[tuple[str, str]]) -> None:
    place = {"collection_id": collection_id}
    first = prepared.scalar(session, _NEXT_POSITION, place)
    if first is None:
        raise no_such("collection", collection_id)
    rows = [
        {**place, "file_id": file_id, "section": section, "position": position}
        for position, (file_id, section) in enumerate(members, start=first)
    ]
    prepared.run(session, _ADD_ITEM, *rows)


def collection_files(session: Session, collection_id: str) -> tuple[TechFile, ...]:
    """Members of a collection in order."""
    query = (
        select(files)
        .join(items, items.c.file_id == files.c.id)
        .where(items.c.collection_id == collection_id)
        .order_by(items.c.position)
    )
    return all_of(session, TechFile, query)


def latest_file(
    session: Session, product_id: str, file_type: FileType, slot: str
) -> TechFile | None:
    """The latest file of a place, None where there is none yet."""
    place = {"product_id": product_id, "file_type": file_type, "slot": slot}
    return first_of(session, TechFile, _LATEST_OF_PLACE, place)


def _place(file: TechFile) -> dict[str, Any]:
    return {"product_id": file.product_id, "file_type": file.file_type, "slot": file.slot}


def _drop_latest(session: Session, file: TechFile) -> None:
    session.execute(
        update(files)
        .where(*(files.c[name] == value for name, value in _place(file).items()), files.c.is_latest)
        .values(is_latest=False)
    )
