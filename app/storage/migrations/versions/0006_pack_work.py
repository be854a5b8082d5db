"""Parts made again, values asked for, the status of packs; archived products, cleaned-up files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
APPEND_ONLY = "pack_status"


def upgrade() -> None:
    """Make the tables."""
    op.add_column("products", sa.Column("archived_at", sa.DateTime))
    _create_regenerations()
    _create_field_edits()
    _create_pack_status()
    op.create_table(
        "removed_files",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("bytes", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.CheckConstraint("bytes >= 0", name="bytes_not_negative"),
    )


def _create_regenerations() -> None:
    op.create_table(
        "regenerations",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.id"), nullable=False),
        sa.Column("targets", sa.Text, nullable=False),
        sa.Column("instruction", sa.Text, nullable=False, server_default=""),
        sa.Column("close_ups", sa.Boolean, nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("credits", sa.Integer, nullable=False, server_default="0"),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("hint", sa.Text, nullable=False, server_default=""),
        sa.Column("author", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("finished_at", sa.DateTime),
        sa.CheckConstraint("credits >= 0", name="credits_not_negative"),
        sa.CheckConstraint(
            "status IN ('processing', 'completed', 'failed', 'discarded')", name="status"
        ),
    )
    op.create_index("ix_regenerations_product_id", "regenerations", ["product_id"])
    op.create_index(
        "uq_regenerations_running",
        "regenerations",
        ["product_id"],
        unique=True,
        sqlite_where=sa.text("status = 'processing'"),
    )


def _create_field_edits() -> None:
    op.create_table(
        "field_edits",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("instruction", sa.Text, nullable=False),
        sa.Column("original", sa.Text),
        sa.Column("guess", sa.Text),
        sa.Column("new", sa.Text),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text, nullable=False, server_default=""),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("credits", sa.Integer, nullable=False, server_default="0"),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("hint", sa.Text, nullable=False, server_default=""),
        sa.Column("author", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("finished_at", sa.DateTime),
        sa.CheckConstraint("credits >= 0", name="credits_not_negative"),
        sa.CheckConstraint(
            "status IN ('pending', 'applied', 'rolled_back', 'reverted')", name="status"
        ),
    )
    op.create_index("ix_field_edits_product_id", "field_edits", ["product_id"])
    op.create_index(
        "uq_field_edits_pending",
        "field_edits",
        ["product_id", "place"],
        unique=True,
        sqlite_where=sa.text("status = 'pending'"),
    )


def _create_pack_status() -> None:
    op.create_table(
        "pack_status",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False, server_default="0"),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("author", sa.Text, nullable=False, server_default=""),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.CheckConstraint("revision >= 0", name="revision_not_negative"),
        sa.CheckConstraint(
            "status IN ('draft', 'sample_ready', 'in_sampling', 'production_locked', 'superseded')",
            name="status",
        ),
        sa.UniqueConstraint("product_id", "seq"),
    )
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER pack_status_no_{event.lower()} BEFORE {event} ON {APPEND_ONLY}"
            " BEGIN SELECT RAISE(ABORT, 'steps of a pack are never changed'); END"
        )
