"""The tables of what happens to a pack: parts made again, values asked for, its status."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.domain.regeneration import RunStatus
from app.domain.sheets.field_edits import EditStatus
from app.domain.sheets.pack_status import PackStatus
from app.domain.specification import SpecValue
from app.storage.columns import (
    Json,
    key,
    moment,
    not_negative,
    note,
    partial,
    reference,
    whole,
    word,
)


def regeneration_table(metadata: MetaData) -> Table:
    """The runs that make parts again; a product has one at a time."""
    return Table(
        "regenerations",
        metadata,
        key(),
        reference("product_id", "products.id"),
        reference("revision_id", "revisions.id"),
        Column("targets", Json(tuple[str, ...]), nullable=False),
        note("instruction"),
        Column("close_ups", Boolean, nullable=False),
        Column("engine", Text, nullable=False),
        word("status", RunStatus),
        whole("credits"),
        note("error"),
        note("hint"),
        note("author"),
        moment("created_at"),
        moment("finished_at", nullable=True),
        *not_negative("credits"),
        Index(None, "product_id"),
        partial(
            "uq_regenerations_running", "product_id", where="status = 'processing'", unique=True
        ),
    )


def field_edit_table(metadata: MetaData) -> Table:
    """The edits by instruction; a value has one that is pending at a time."""
    return Table(
        "field_edits",
        metadata,
        key(),
        reference("product_id", "products.id"),
        Column("place", Text, nullable=False),
        Column("instruction", Text, nullable=False),
        Column("original", Json(SpecValue)),
        Column("guess", Json(SpecValue)),
        Column("new", Json(SpecValue)),
        word("status", EditStatus),
        note("reason"),
        Column("engine", Text, nullable=False),
        whole("credits"),
        note("error"),
        note("hint"),
        note("author"),
        moment("created_at"),
        moment("finished_at", nullable=True),
        *not_negative("credits"),
        Index(None, "product_id"),
        partial(
            "uq_field_edits_pending",
            "product_id",
            "place",
            where="status = 'pending'",
            unique=True,
        ),
    )


def pack_status_table(metadata: MetaData) -> Table:
    """The steps of packs; triggers of the migration refuse to change or delete one."""
    return Table(
        "pack_status",
        metadata,
        key(),
        reference("product_id", "products.id"),
        Column("seq", Integer, nullable=False),
        whole("revision"),
        word("status", PackStatus),
        note("author"),
        note("note"),
        moment("at"),
        *not_negative("revision"),
        UniqueConstraint("product_id", "seq"),
    )


def removed_file_table(metadata: MetaData) -> Table:
    """Files that a person cleaned up: rows may still name them, so that history stays whole."""
    return Table(
        "removed_files",
        metadata,
        Column("digest", Text, primary_key=True),
        Column("bytes", Integer, nullable=False),
        moment("at"),
        CheckConstraint("bytes >= 0", name="bytes_not_negative"),
    )
