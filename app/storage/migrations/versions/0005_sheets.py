"""The rows of the sheets, and the log of every change to them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "sheet_rows",
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), primary_key=True),
        sa.Column("sheet", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("placed", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.CheckConstraint("version >= 1", name="version_from_1"),
    )
    op.create_table(
        "sheet_changes",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("batch_id", sa.Text, nullable=False),
        sa.Column("undoes", sa.Text),
        sa.Column("revision", sa.Integer, nullable=False, server_default="0"),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("author", sa.Text, nullable=False, server_default=""),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("source", sa.Text, nullable=False, server_default=""),
        sa.Column("change", sa.Text, nullable=False),
        sa.UniqueConstraint("product_id", "seq"),
    )
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER sheet_changes_no_{event.lower()} BEFORE {event} ON sheet_changes"
            " BEGIN SELECT RAISE(ABORT, 'entries of the change log are never changed'); END"
        )
