"""The tables of a library. The migrations make them; a test holds both against each other.

Rows come in and go out as the frozen values of `domain/`, so these are plain tables without
mapped classes: a column has the name of the field it keeps.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.domain.analysis import BriefReading, CategoryReading, Features
from app.domain.calls import ActivityKind
from app.domain.credits import EntryKind, Operation
from app.domain.files import CollectionType, FileStatus, FileType
from app.domain.generation import GenerationState
from app.domain.jobs import JobKind, JobState, Settlement
from app.domain.product import ApprovalStatus
from app.domain.requests import Reference, Usage
from app.storage import pack_tables, packaging_tables, tag_table
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
from app.storage.sheet_tables import sheet_change_table, sheet_row_table

# Constraints without a name cannot be dropped by a later migration.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
JOB_IS_OPEN = "state IN ('queued', 'sending')"
metadata = MetaData(naming_convention=NAMES)

products = Table(
    "products",
    metadata,
    key(),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("engine", Text, nullable=False),
    word("state", GenerationState),
    Column("session_id", Text),
    whole("iteration"),
    Column("brief", Json(BriefReading)),
    Column("category", Json(CategoryReading)),
    Column("inputs", Json(tuple[Reference, ...]), nullable=False, server_default="[]"),
    note("error"),
    note("hint"),
    moment("created_at"),
    moment("updated_at"),
    moment("archived_at", nullable=True),
    CheckConstraint(
        "session_id IS NOT NULL OR state IN ('idle', 'completed', 'error')",
        name="running_has_session",
    ),
    *not_negative("iteration"),
    UniqueConstraint("session_id"),
    Index(None, "created_at", "id"),
)

front_view_approvals = Table(
    "front_view_approvals",
    metadata,
    key(),
    reference("product_id", "products.id"),
    Column("session_id", Text, nullable=False),
    Column("iteration", Integer, nullable=False),
    Column("candidate", Integer, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("edits", Json(tuple[str, ...]), nullable=False, server_default="[]"),
    whole("seed"),
    word("status", ApprovalStatus),
    Column("image", Text),
    Column("width", Integer),
    Column("height", Integer),
    Column("brief", Json(BriefReading)),
    Column("features", Json(Features)),
    whole("credits_reserved"),
    whole("credits_consumed"),
    reference("previous_revision_id", "revisions.id", nullable=True),
    moment("created_at"),
    moment("decided_at", nullable=True),
    CheckConstraint("candidate BETWEEN 1 AND 4", name="candidate_1_to_4"),
    *not_negative("iteration", "credits_reserved", "credits_consumed"),
    Index(None, "product_id", "session_id"),
    partial(
        "uq_front_view_approvals_candidate",
        "session_id",
        "iteration",
        "candidate",
        where="status NOT IN ('failed', 'discarded')",
        unique=True,
    ),
    partial(
        "uq_front_view_approvals_approved",
        "session_id",
        where="status = 'approved'",
        unique=True,
    ),
)

revisions = Table(
    "revisions",
    metadata,
    key(),
    reference("product_id", "products.id"),
    Column("number", Integer, nullable=False),
    Column("batch_id", Text, nullable=False),
    # Not a cycle with previous_revision_id: a revision follows its approval, never the reverse.
    Column("approval_id", ForeignKey("front_view_approvals.id", use_alter=True), nullable=False),
    moment("created_at"),
    *not_negative("number"),
    UniqueConstraint("product_id", "number"),
)

revision_views = Table(
    "revision_views",
    metadata,
    Column("revision_id", ForeignKey("revisions.id"), primary_key=True),
    Column("view", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("image", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    note("job_id"),
    UniqueConstraint("revision_id", "position"),
    Index(None, "image"),
)

view_history = Table(
    "view_history",
    metadata,
    Column("product_id", ForeignKey("products.id"), primary_key=True),
    Column("view", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    reference("revision_id", "revisions.id"),
    Column("image", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    note("job_id"),
    moment("created_at"),
    CheckConstraint("version >= 1", name="version_from_1"),
)

ledger = Table(
    "ledger",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    word("kind", EntryKind),
    Column("amount", Integer, nullable=False),
    Column("reservation_id", ForeignKey("ledger.id")),
    reference("product_id", "products.id", nullable=True),
    Column("job_id", Text),
    note("owner"),
    word("operation", Operation, closed=False),
    note("engine"),
    Column("cost_usd", Float),
    Column("open_after", Integer, nullable=False),
    Column("balance_after", Integer, nullable=False),
    Column("reserved_after", Integer, nullable=False),
    Column("consumed_after", Integer, nullable=False),
    moment("at"),
    note("note"),
    Column("previous_hash", Text, nullable=False, unique=True),
    Column("hash", Text, nullable=False),
    *not_negative("amount", "open_after", "balance_after", "reserved_after", "consumed_after"),
    CheckConstraint(
        "(kind = 'grant') = (reservation_id IS NULL)", name="grants_have_no_reservation"
    ),
    CheckConstraint("kind <> 'reserve' OR reservation_id = id", name="reserve_names_itself"),
    Index("ix_ledger_reservation", "reservation_id", "seq"),
    Index("ix_ledger_product", "product_id", "seq"),
    partial(
        "uq_ledger_consumed_job",
        "job_id",
        where="kind = 'consume' AND job_id IS NOT NULL",
        unique=True,
    ),
)

# Kept by the triggers of the ledger, so that recovery finds what is open without reading it all.
open_reservations = Table(
    "open_reservations",
    metadata,
    Column("reservation_id", ForeignKey("ledger.id"), primary_key=True),
    Column("amount_open", Integer, nullable=False),
    *not_negative("amount_open"),
)

jobs = Table(
    "jobs",
    metadata,
    key(),
    reference("product_id", "products.id"),
    Column("run_id", Text, nullable=False),
    word("kind", JobKind, closed=False),
    Column("slot", Text, nullable=False),
    word("state", JobState),
    Column("engine", Text, nullable=False),
    Column("request_key", Text, nullable=False),
    Column("request", Text, nullable=False),
    word("operation", Operation, closed=False),
    reference("reservation_id", "ledger.id", nullable=True),
    whole("credits"),
    word("settlement", Settlement),
    whole("attempts"),
    Column("output", Text),
    note("error"),
    note("hint"),
    note("owner"),
    moment("created_at"),
    moment("started_at", nullable=True),
    moment("finished_at", nullable=True),
    *not_negative("credits", "attempts"),
    CheckConstraint("state <> 'done' OR output IS NOT NULL", name="done_has_output"),
    Index(None, "product_id"),
    Index("ix_jobs_slot", "run_id", "slot"),
    partial("ix_jobs_open", "id", where=JOB_IS_OPEN),
    partial("ix_jobs_finished", "request_key", where="state = 'done'"),
    partial(
        "uq_jobs_slot",
        "run_id",
        "slot",
        where="state NOT IN ('failed', 'cancelled', 'in_doubt')",
        unique=True,
    ),
)

collections = Table(
    "collections",
    metadata,
    key(),
    reference("product_id", "products.id"),
    reference("revision_id", "revisions.id", nullable=True),
    word("type", CollectionType),
    word("status", FileStatus),
    whole("progress"),
    whole("credits"),
    moment("created_at"),
    moment("finished_at", nullable=True),
    note("error"),
    CheckConstraint("progress BETWEEN 0 AND 100", name="progress_0_to_100"),
    *not_negative("credits"),
    Index(None, "product_id"),
    partial("ix_collections_running", "id", where="status = 'processing'"),
)

tech_files = Table(
    "tech_files",
    metadata,
    key(),
    reference("product_id", "products.id"),
    reference("collection_id", "collections.id", nullable=True),
    reference("revision_id", "revisions.id", nullable=True),
    word("file_type", FileType),
    Column("slot", Text, nullable=False),
    word("status", FileStatus),
    Column("version", Integer, nullable=False),
    reference("parent_id", "tech_files.id", nullable=True),
    Column("is_latest", Boolean, nullable=False),
    Column("image", Text),
    Column("vector", Text),
    Column("width", Integer),
    Column("height", Integer),
    Column("analysis", Text),
    Column("metadata", Text),
    note("engine"),
    note("model"),
    note("prompt"),
    note("batch_id"),
    whole("credits"),
    Column("confidence", Float),
    Column("quality", Float),
    note("error"),
    moment("created_at"),
    CheckConstraint("version >= 1", name="version_from_1"),
    *not_negative("credits"),
    UniqueConstraint("product_id", "file_type", "slot", "version"),
    partial(
        "uq_tech_files_latest",
        "product_id",
        "file_type",
        "slot",
        where="is_latest = 1",
        postgresql_where="is_latest",
        unique=True,
    ),
    Index(None, "collection_id"),
)

collection_items = Table(
    "collection_items",
    metadata,
    Column("collection_id", ForeignKey("collections.id"), primary_key=True),
    Column("file_id", ForeignKey("tech_files.id"), primary_key=True),
    Column("section", Text, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("collection_id", "position"),
)

ai_calls = Table(
    "ai_calls",
    metadata,
    key(),
    reference("job_id", "jobs.id"),
    reference("product_id", "products.id"),
    Column("engine", Text, nullable=False),
    note("model"),
    Column("task", Text, nullable=False),
    note("prompt"),
    Column("parameters", Json(dict[str, Any]), nullable=False, server_default="{}"),
    Column("inputs", Json(tuple[str, ...]), nullable=False, server_default="[]"),
    Column("outputs", Json(tuple[str, ...]), nullable=False, server_default="[]"),
    Column("usage", Json(Usage), nullable=False),
    Column("cost_usd", Float),
    moment("started_at"),
    Column("seconds", Float, nullable=False),
    Column("attempts", Integer, nullable=False),
    note("error"),
    Index(None, "job_id"),
    Index(None, "product_id"),
    Index(None, "started_at"),
)

suspense = Table(
    "suspense",
    metadata,
    key(),
    reference("job_id", "jobs.id"),
    Column("engine", Text, nullable=False),
    Column("cost_usd", Float),
    moment("at"),
    note("note"),
    moment("resolved_at", nullable=True),
    partial("ix_suspense_open", "at", where="resolved_at IS NULL"),
    Index(None, "job_id"),
)

activity = Table(
    "activity",
    metadata,
    key(),
    reference("product_id", "products.id", nullable=True),
    word("kind", ActivityKind, closed=False),
    Column("text", Text, nullable=False),
    moment("at"),
    Index(None, "product_id", "at"),
)

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# What a product can be found by; the full-text index of the migrations follows it by triggers.
search_documents = Table(
    "search_documents",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("product_id", ForeignKey("products.id"), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    note("description"),
    note("words"),
)

product_tags = tag_table.tag_table(metadata)
sheet_rows = sheet_row_table(metadata)
sheet_changes = sheet_change_table(metadata)
regenerations = pack_tables.regeneration_table(metadata)
field_edits = pack_tables.field_edit_table(metadata)
pack_status = pack_tables.pack_status_table(metadata)
removed_files = pack_tables.removed_file_table(metadata)
packages, packaging_runs, panel_textures, package_panels = packaging_tables.all_of(metadata)
