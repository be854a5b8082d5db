"""The tables of the professional sheets."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.domain.sheets.redline import PlacedRow, RowChange
from app.domain.sheets.sheets_changes import Reason
from app.storage.columns import Json, key, moment, note, reference, whole, word


def sheet_row_table(metadata: MetaData) -> Table:
    """The rows as they are now, one JSON value each."""
    return Table(
        "sheet_rows",
        metadata,
        Column("product_id", ForeignKey("products.id"), primary_key=True),
        Column("sheet", Text, primary_key=True),
        Column("key", Text, primary_key=True),
        Column("position", Integer, nullable=False),
        Column("version", Integer, nullable=False),
        Column("placed", Json(PlacedRow), nullable=False),
        moment("changed_at"),
        CheckConstraint("version >= 1", name="version_from_1"),
    )


def sheet_change_table(metadata: MetaData) -> Table:
    """The log; triggers of the migration refuse to change or delete an entry."""
    return Table(
        "sheet_changes",
        metadata,
        key(),
        reference("product_id", "products.id"),
        Column("seq", Integer, nullable=False),
        Column("batch_id", Text, nullable=False),
        Column("undoes", Text),
        whole("revision"),
        moment("at"),
        note("author"),
        word("reason", Reason, closed=False),
        note("source"),
        Column("change", Json(RowChange), nullable=False),
        UniqueConstraint("product_id", "seq"),
    )
