"""Products, their front views and revisions, and the search over them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _create_products()
    _create_front_view_approvals()
    _create_revisions()
    _create_revision_views()
    _create_view_history()
    _create_search_documents()
    _create_product_search()


def _create_products() -> None:
    op.create_table(
        "products",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("description", sa.Text, nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("session_id", sa.Text),
        sa.Column("iteration", sa.Integer, nullable=False, server_default="0"),
        sa.Column("brief", sa.Text),
        sa.Column("category", sa.Text),
        sa.Column("inputs", sa.Text, nullable=False, server_default="[]"),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("hint", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("updated_at", sa.DateTime, nullable=False),
        sa.CheckConstraint(
            "session_id IS NOT NULL OR state IN ('idle', 'completed', 'error')",
            name="running_has_session",
        ),
        sa.CheckConstraint("iteration >= 0", name="iteration_not_negative"),
        sa.UniqueConstraint("session_id"),
        sa.CheckConstraint(
            "state IN ('idle', 'generating_front_view', 'awaiting_front_approval', "
            "'front_approved', 'generating_additional_views', 'creating_revision', "
            "'completed', 'error')",
            name="state",
        ),
    )
    op.create_index("ix_products_created_at_id", "products", ["created_at", "id"])


def _create_front_view_approvals() -> None:
    op.create_table(
        "front_view_approvals",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("session_id", sa.Text, nullable=False),
        sa.Column("iteration", sa.Integer, nullable=False),
        sa.Column("candidate", sa.Integer, nullable=False),
        sa.Column("prompt", sa.Text, nullable=False),
        sa.Column("edits", sa.Text, nullable=False, server_default="[]"),
        sa.Column("seed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("image", sa.Text),
        sa.Column("width", sa.Integer),
        sa.Column("height", sa.Integer),
        sa.Column("brief", sa.Text),
        sa.Column("features", sa.Text),
        sa.Column("credits_reserved", sa.Integer, nullable=False, server_default="0"),
        sa.Column("credits_consumed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("previous_revision_id", sa.Text, sa.ForeignKey("revisions.id")),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("decided_at", sa.DateTime),
        sa.CheckConstraint("candidate BETWEEN 1 AND 4", name="candidate_1_to_4"),
        sa.CheckConstraint("iteration >= 0", name="iteration_not_negative"),
        sa.CheckConstraint("credits_reserved >= 0", name="credits_reserved_not_negative"),
        sa.CheckConstraint("credits_consumed >= 0", name="credits_consumed_not_negative"),
        sa.CheckConstraint(
            "status IN ('pending', 'ready', 'approved', 'superseded', 'failed', 'discarded')",
            name="status",
        ),
    )
    op.create_index(
        "ix_front_view_approvals_product_id_session_id",
        "front_view_approvals",
        ["product_id", "session_id"],
    )
    op.create_index(
        "uq_front_view_approvals_approved",
        "front_view_approvals",
        ["session_id"],
        unique=True,
        sqlite_where=sa.text("status = 'approved'"),
    )
    op.create_index(
        "uq_front_view_approvals_candidate",
        "front_view_approvals",
        ["session_id", "iteration", "candidate"],
        unique=True,
        sqlite_where=sa.text("status NOT IN ('failed', 'discarded')"),
    )


def _create_revisions() -> None:
    op.create_table(
        "revisions",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("batch_id", sa.Text, nullable=False),
        sa.Column("approval_id", sa.Text, sa.ForeignKey("front_view_approvals.id"), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.CheckConstraint("number >= 0", name="number_not_negative"),
        sa.UniqueConstraint("product_id", "number"),
    )


def _create_revision_views() -> None:
    op.create_table(
        "revision_views",
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.id"), primary_key=True),
        sa.Column("view", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("image", sa.Text, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("job_id", sa.Text, nullable=False, server_default=""),
        sa.UniqueConstraint("revision_id", "position"),
    )
    op.create_index("ix_revision_views_image", "revision_views", ["image"])


def _create_view_history() -> None:
    op.create_table(
        "view_history",
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), primary_key=True),
        sa.Column("view", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.id"), nullable=False),
        sa.Column("image", sa.Text, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("job_id", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.CheckConstraint("version >= 1", name="version_from_1"),
    )


def _create_search_documents() -> None:
    op.create_table(
        "search_documents",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("description", sa.Text, nullable=False, server_default=""),
        sa.Column("words", sa.Text, nullable=False, server_default=""),
    )


def _create_product_search() -> None:
    # The words stand once, in search_documents: https://www.sqlite.org/fts5.html#external_content_tables
    op.execute(
        "CREATE VIRTUAL TABLE product_search USING fts5(name, description, words,"
        " content='search_documents', content_rowid='number',"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    removed = (
        "INSERT INTO product_search(product_search, rowid, name, description, words)"
        " VALUES ('delete', old.number, old.name, old.description, old.words);"
    )
    added = (
        "INSERT INTO product_search(rowid, name, description, words)"
        " VALUES (new.number, new.name, new.description, new.words);"
    )
    for event, statements in (
        ("INSERT", added),
        ("DELETE", removed),
        ("UPDATE", removed + added),
    ):
        op.execute(
            f"CREATE TRIGGER search_documents_{event.lower()} AFTER {event} ON search_documents"
            f" BEGIN {statements} END"
        )
