"""The tables of packaging: what is chosen, what lies on each panel, its history, the runs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

from app.domain.analysis import BriefReading
from app.domain.packaging.dieline_pack import Basis, Structure
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import RunState, TextureSource, TextureState
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

LENGTHS = ("width", "height", "depth", "caliper", "wall", "overlap", "cap")
RUN_IS_OPEN = "state IN ('running', 'stopped')"


class Length(TypeDecorator[Decimal]):
    """Millimetres, kept exactly, as the text of a decimal number."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Refuses what is no number, which SQLite would keep as text and count as 0."""
        if value is None:
            return None
        if not value.is_finite():
            raise ValueError("A length is a finite number of millimetres.")
        return format(value, "f")

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


def all_of(metadata: MetaData) -> tuple[Table, Table, Table, Table]:
    """Packages, runs, pictures of panels, panels: each after those that it names."""
    return (
        package_table(metadata),
        run_table(metadata),
        texture_table(metadata),
        panel_table(metadata),
    )


def package_table(metadata: MetaData) -> Table:
    """One row for each product of which something was chosen."""
    return Table(
        "packages",
        metadata,
        Column("product_id", ForeignKey("products.id"), primary_key=True),
        word("type", PackageType, closed=False),
        word("structure", Structure, closed=False),
        word("basis", Basis, closed=False),
        *(Column(name, Length, nullable=False) for name in LENGTHS),
        Column("notch", Boolean, nullable=False, server_default="0"),
        note("prompt"),
        Column("reading", Json(BriefReading)),
        whole("seed"),
        note("engine"),
        note("last_error"),
        moment("created_at"),
        moment("updated_at"),
        *(
            CheckConstraint(f"CAST({name} AS REAL) > 0", name=f"{name}_positive")
            for name in ("width", "height", "depth", "caliper")
        ),
    )


def run_table(metadata: MetaData) -> Table:
    """The runs that make artwork; of a product one at a time is open."""
    return Table(
        "packaging_runs",
        metadata,
        key(),
        reference("product_id", "products.id"),
        word("state", RunState, closed=False),
        Column("engine", Text, nullable=False),
        whole("seed"),
        Column("prompts", Json(dict[Panel, str]), nullable=False),
        note("error"),
        moment("created_at"),
        moment("finished_at", nullable=True),
        partial("uq_packaging_runs_open", "product_id", where=RUN_IS_OPEN, unique=True),
        Index(None, "product_id"),
    )


def texture_table(metadata: MetaData) -> Table:
    """Every picture that was made or brought for a panel, also the replaced ones."""
    return Table(
        "panel_textures",
        metadata,
        key(),
        reference("product_id", "products.id"),
        word("panel", Panel, closed=False),
        Column("image", Text, nullable=False),
        Column("width", Integer, nullable=False),
        Column("height", Integer, nullable=False),
        whole("rotation"),
        Column("crop", Json(Crop)),
        word("source", TextureSource, closed=False),
        word("state", TextureState),
        note("prompt"),
        whole("seed"),
        note("engine"),
        note("model"),
        reference("run_id", "packaging_runs.id", nullable=True),
        reference("job_id", "jobs.id", nullable=True),
        whole("credits"),
        note("note"),
        moment("created_at"),
        CheckConstraint("rotation BETWEEN 0 AND 3", name="quarter_turns"),
        CheckConstraint("state <> 'staged' OR run_id IS NOT NULL", name="staged_has_run"),
        *not_negative("credits"),
        Index(None, "product_id", "panel"),
        Index(None, "image"),
        partial(
            "uq_panel_textures_staged", "run_id", "panel", where="state = 'staged'", unique=True
        ),
        partial("uq_panel_textures_job", "job_id", where="job_id IS NOT NULL", unique=True),
    )


def panel_table(metadata: MetaData) -> Table:
    """What belongs to a panel: its own words, the picture on it, why its last try failed."""
    return Table(
        "package_panels",
        metadata,
        Column("product_id", ForeignKey("packages.product_id"), primary_key=True),
        Column("panel", Text, primary_key=True),
        note("prompt"),
        reference("texture_id", "panel_textures.id", nullable=True),
        note("error"),
        moment("updated_at"),
    )
