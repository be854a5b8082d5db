"""Tech files with their versions, and the collections that hold them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables."""
    _create_collections()
    _create_tech_files()
    _create_collection_items()


def _create_collections() -> None:
    op.create_table(
        "collections",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.id")),
        sa.Column("type", sa.String(32), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("progress", sa.Integer, nullable=False, server_default="0"),
        sa.Column("credits", sa.Integer, nullable=False, server_default="0"),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("finished_at", sa.DateTime),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.CheckConstraint("progress BETWEEN 0 AND 100", name="progress_0_to_100"),
        sa.CheckConstraint("credits >= 0", name="credits_not_negative"),
        sa.CheckConstraint(
            "type IN ('tech_pack', 'base_views_set', 'sketches_set', 'close_ups_set')", name="type"
        ),
        sa.CheckConstraint(
            "status IN ('processing', 'completed', 'failed', 'archived')", name="status"
        ),
    )
    op.create_index("ix_collections_product_id", "collections", ["product_id"])
    op.create_index(
        "ix_collections_running",
        "collections",
        ["id"],
        sqlite_where=sa.text("status = 'processing'"),
    )


def _create_tech_files() -> None:
    op.create_table(
        "tech_files",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("collection_id", sa.Text, sa.ForeignKey("collections.id")),
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.id")),
        sa.Column("file_type", sa.String(32), nullable=False),
        sa.Column("slot", sa.Text, nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("parent_id", sa.Text, sa.ForeignKey("tech_files.id")),
        sa.Column("is_latest", sa.Boolean, nullable=False),
        sa.Column("image", sa.Text),
        sa.Column("vector", sa.Text),
        sa.Column("width", sa.Integer),
        sa.Column("height", sa.Integer),
        sa.Column("analysis", sa.Text),
        sa.Column("metadata", sa.Text),
        sa.Column("engine", sa.Text, nullable=False, server_default=""),
        sa.Column("model", sa.Text, nullable=False, server_default=""),
        sa.Column("prompt", sa.Text, nullable=False, server_default=""),
        sa.Column("batch_id", sa.Text, nullable=False, server_default=""),
        sa.Column("credits", sa.Integer, nullable=False, server_default="0"),
        sa.Column("confidence", sa.Float),
        sa.Column("quality", sa.Float),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.CheckConstraint("version >= 1", name="version_from_1"),
        sa.CheckConstraint("credits >= 0", name="credits_not_negative"),
        sa.UniqueConstraint("product_id", "file_type", "slot", "version"),
        sa.CheckConstraint(
            "file_type IN ('base_view', 'close_up', 'sketch', 'category', 'complete_pack')",
            name="file_type",
        ),
        sa.CheckConstraint(
            "status IN ('processing', 'completed', 'failed', 'archived')", name="status"
        ),
    )
    op.create_index("ix_tech_files_collection_id", "tech_files", ["collection_id"])
    op.create_index(
        "uq_tech_files_latest",
        "tech_files",
        ["product_id", "file_type", "slot"],
        unique=True,
        sqlite_where=sa.text("is_latest = 1"),
    )


def _create_collection_items() -> None:
    op.create_table(
        "collection_items",
        sa.Column("collection_id", sa.Text, sa.ForeignKey("collections.id"), primary_key=True),
        sa.Column("file_id", sa.Text, sa.ForeignKey("tech_files.id"), primary_key=True),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.UniqueConstraint("collection_id", "position"),
    )
