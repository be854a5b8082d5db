"""Which stored files only archived things name, and the note that they were removed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, insert, select
from sqlalchemy.orm import Session

from app.domain.archive import ArchivedPicture
from app.domain.files import FileStatus
from app.domain.identifiers import utc_now
from app.storage import tables

products, files, jobs = tables.products.c, tables.tech_files.c, tables.jobs.c


def archived_pictures(session: Session) -> tuple[ArchivedPicture, ...]:
    """Every archived version of a picture of a product that is at hand itself."""
    query = (
        select(
            files.product_id, products.name, files.file_type, files.slot, files.version, files.image
        )
        .join(tables.products, products.id == files.product_id)
        .where(files.status == FileStatus.ARCHIVED, files.image.is_not(None))
        .where(products.archived_at.is_(None))
        .order_by(products.name, files.file_type, files.slot, files.version)
    )
    return tuple(
        ArchivedPicture(
            product_id=row.product_id,
            product=row.name,
            name=f"{row.file_type.value.removeprefix('base_')}:{row.slot}",
            version=row.version,
            digest=row.image,
        )
        for row in session.execute(query)
    )


def removable(session: Session) -> frozenset[str]:
    """Digests of files that nothing at hand needs: only archived pictures or products name them.

    A finished job names the picture it made as well; that is history and keeps nothing.
    """
    archived = _archived_digests(session)
    put_away = _of_archived_products(session)
    kept = _needed(session, archived)
    return frozenset((archived | put_away) - kept)


def removed(session: Session) -> frozenset[str]:
    """Digests of what was cleaned up before."""
    return frozenset(session.execute(select(tables.removed_files.c.digest)).scalars())


def note_removed(session: Session, sizes: Mapping[str, int]) -> None:
    """Note that files were removed on purpose, by digest and size in bytes."""
    before = removed(session)
    rows = [
        {"digest": digest, "bytes": size, "at": utc_now()}
        for digest, size in sizes.items()
        if digest not in before
    ]
    if rows:
        session.execute(insert(tables.removed_files), rows)


def _archived_digests(session: Session) -> set[str]:
    rows = session.execute(
        select(files.image, files.vector).where(files.status == FileStatus.ARCHIVED)
    )
    return {digest for row in rows for digest in row if digest}


def _of_archived_products(session: Session) -> set[str]:
    return _of_products(session, products.archived_at.is_not(None))


def _needed(session: Session, archived: set[str]) -> set[str]:
    """What products at hand name, save by their archived pictures."""
    return _of_products(session, products.archived_at.is_(None), without=archived)


def _of_products(
    session: Session, rule: ColumnElement[bool], *, without: set[str] | None = None
) -> set[str]:
    """What the products of a rule name; `without` the archived pictures, where there are some."""
    owners = select(products.id).where(rule)
    found: set[str] = set()
    for column in _pictures():
        table = column.table
        query = select(column).where(table.c.product_id.in_(owners))
        if table is tables.tech_files and without is not None:
            query = query.where(files.status != FileStatus.ARCHIVED)
        named = _digests(session, query)
        found |= named - without if table is tables.jobs and without else named
    views, revisions = tables.revision_views.c, tables.revisions.c
    found |= _digests(
        session,
        select(views.image)
        .join(tables.revisions, revisions.id == views.revision_id)
        .where(revisions.product_id.in_(owners)),
    )
    inputs = session.execute(select(products.inputs).where(rule)).scalars()
    return found | {one.digest for own in inputs for one in own}


def _pictures() -> Iterable[Column[str]]:
    return (
        tables.front_view_approvals.c.image,
        tables.view_history.c.image,
        tables.tech_files.c.image,
        tables.tech_files.c.vector,
        tables.jobs.c.output,
        tables.panel_textures.c.image,
    )


def _digests(session: Session, query: Select[Any]) -> set[str]:
    return {digest for digest in session.execute(query).scalars() if digest}
