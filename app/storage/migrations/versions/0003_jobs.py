"""Jobs, the calls they made, and what the program noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables."""
    _create_jobs()
    _create_ai_calls()
    _create_suspense()
    _create_activity()
    _create_settings()


def _create_jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("run_id", sa.Text, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("slot", sa.Text, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("request_key", sa.Text, nullable=False),
        sa.Column("request", sa.Text, nullable=False),
        sa.Column("operation", sa.String(32), nullable=False),
        sa.Column("reservation_id", sa.Text, sa.ForeignKey("ledger.id")),
        sa.Column("credits", sa.Integer, nullable=False, server_default="0"),
        sa.Column("settlement", sa.String(32), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("output", sa.Text),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("hint", sa.Text, nullable=False, server_default=""),
        sa.Column("owner", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("started_at", sa.DateTime),
        sa.Column("finished_at", sa.DateTime),
        sa.CheckConstraint("credits >= 0", name="credits_not_negative"),
        sa.CheckConstraint("attempts >= 0", name="attempts_not_negative"),
        sa.CheckConstraint("state <> 'done' OR output IS NOT NULL", name="done_has_output"),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'done', 'failed', 'cancelled', 'in_doubt')",
            name="state",
        ),
        sa.CheckConstraint("settlement IN ('open', 'consumed', 'refunded')", name="settlement"),
    )
    op.create_index(
        "ix_jobs_finished", "jobs", ["request_key"], sqlite_where=sa.text("state = 'done'")
    )
    op.create_index(
        "ix_jobs_open", "jobs", ["id"], sqlite_where=sa.text("state IN ('queued', 'sending')")
    )
    op.create_index("ix_jobs_product_id", "jobs", ["product_id"])
    op.create_index("ix_jobs_slot", "jobs", ["run_id", "slot"])
    op.create_index(
        "uq_jobs_slot",
        "jobs",
        ["run_id", "slot"],
        unique=True,
        sqlite_where=sa.text("state NOT IN ('failed', 'cancelled', 'in_doubt')"),
    )


def _create_ai_calls() -> None:
    op.create_table(
        "ai_calls",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), nullable=False),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False, server_default=""),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("prompt", sa.Text, nullable=False, server_default=""),
        sa.Column("parameters", sa.Text, nullable=False, server_default="{}"),
        sa.Column("inputs", sa.Text, nullable=False, server_default="[]"),
        sa.Column("outputs", sa.Text, nullable=False, server_default="[]"),
        sa.Column("usage", sa.Text, nullable=False),
        sa.Column("cost_usd", sa.Float),
        sa.Column("started_at", sa.DateTime, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
    )
    op.create_index("ix_ai_calls_job_id", "ai_calls", ["job_id"])
    op.create_index("ix_ai_calls_product_id", "ai_calls", ["product_id"])
    op.create_index("ix_ai_calls_started_at", "ai_calls", ["started_at"])


def _create_suspense() -> None:
    op.create_table(
        "suspense",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("cost_usd", sa.Float),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.Column("resolved_at", sa.DateTime),
    )
    op.create_index("ix_suspense_job_id", "suspense", ["job_id"])
    op.create_index(
        "ix_suspense_open", "suspense", ["at"], sqlite_where=sa.text("resolved_at IS NULL")
    )


def _create_activity() -> None:
    op.create_table(
        "activity",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id")),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_activity_product_id_at", "activity", ["product_id", "at"])


def _create_settings() -> None:
    op.create_table(
        "settings",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
