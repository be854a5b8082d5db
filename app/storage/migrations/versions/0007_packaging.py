"""One packaging record for each product, with panels, artwork and runs of its own.

Until now the sizes stood in the settings as `package:…`, chosen in the window and meant as outer
sizes, and the making as `dieline:…`, chosen on the command line with its basis.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

LENGTHS = ("width", "height", "depth", "caliper", "wall", "overlap", "cap")


def upgrade() -> None:
    """Make the tables and move what is in the settings."""
    _packages()
    _runs()
    _textures()
    _panels()
    _move()


def _packages() -> None:
    op.create_table(
        "packages",
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), primary_key=True),
        sa.Column("type", sa.String(32), nullable=False),
        sa.Column("structure", sa.String(32), nullable=False),
        sa.Column("basis", sa.String(32), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in LENGTHS),
        sa.Column("prompt", sa.Text, nullable=False, server_default=""),
        sa.Column("reading", sa.Text),
        sa.Column("seed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("engine", sa.Text, nullable=False, server_default=""),
        sa.Column("last_error", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("updated_at", sa.DateTime, nullable=False),
        *(
            sa.CheckConstraint(f"CAST({name} AS REAL) > 0", name=f"{name}_positive")
            for name in ("width", "height", "depth", "caliper")
        ),
    )


def _runs() -> None:
    op.create_table(
        "packaging_runs",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("seed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("prompts", sa.Text, nullable=False),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("finished_at", sa.DateTime),
    )
    op.create_index(None, "packaging_runs", ["product_id"])
    op.create_index(
        "uq_packaging_runs_open",
        "packaging_runs",
        ["product_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('running', 'stopped')"),
    )


def _textures() -> None:
    op.create_table(
        "panel_textures",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("panel", sa.String(32), nullable=False),
        sa.Column("image", sa.Text, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("rotation", sa.Integer, nullable=False, server_default="0"),
        sa.Column("crop", sa.Text),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "staged",
                "kept",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("prompt", sa.Text, nullable=False, server_default=""),
        sa.Column("seed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("engine", sa.Text, nullable=False, server_default=""),
        sa.Column("model", sa.Text, nullable=False, server_default=""),
        sa.Column("run_id", sa.Text, sa.ForeignKey("packaging_runs.id")),
        sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id")),
        sa.Column("credits", sa.Integer, nullable=False, server_default="0"),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.CheckConstraint("rotation BETWEEN 0 AND 3", name="quarter_turns"),
        sa.CheckConstraint("state <> 'staged' OR run_id IS NOT NULL", name="staged_has_run"),
        sa.CheckConstraint("credits >= 0", name="credits_not_negative"),
    )
    op.create_index(None, "panel_textures", ["product_id", "panel"])
    op.create_index(None, "panel_textures", ["image"])
    for name, columns, where in (
        ("uq_panel_textures_staged", ["run_id", "panel"], "state = 'staged'"),
        ("uq_panel_textures_job", ["job_id"], "job_id IS NOT NULL"),
    ):
        op.create_index(name, "panel_textures", columns, unique=True, sqlite_where=sa.text(where))


def _panels() -> None:
    op.create_table(
        "package_panels",
        sa.Column("product_id", sa.Text, sa.ForeignKey("packages.product_id"), primary_key=True),
        sa.Column("panel", sa.Text, primary_key=True),
        sa.Column("prompt", sa.Text, nullable=False, server_default=""),
        sa.Column("texture_id", sa.Text, sa.ForeignKey("panel_textures.id")),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.Column("updated_at", sa.DateTime, nullable=False),
    )


def _move() -> None:
    connection = op.get_bind()
    known = {row[0] for row in connection.execute(sa.text("SELECT id FROM products"))}
    found: dict[str, dict[str, dict[str, Any]]] = {}
    query = "SELECT key, value FROM settings WHERE key LIKE 'package:%' OR key LIKE 'dieline:%'"
    for key, value in connection.execute(sa.text(query)):
        kind, _, product = key.partition(":")
        try:
            content = json.loads(value)
        except ValueError:
            continue
        if product in known and isinstance(content, dict):
            found.setdefault(product, {})[kind] = content
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
    columns = ("product_id", "type", "structure", "basis", *LENGTHS, "created_at", "updated_at")
    insert = sa.text(
        "INSERT INTO packages (" + ", ".join(columns) + ") VALUES (:" + ", :".join(columns) + ")"
    )
    for product, kept in found.items():
        row = _record(kept.get("package"), kept.get("dieline"))
        if row is not None:
            stamps = {"product_id": product, "created_at": now, "updated_at": now}
            connection.execute(insert, {**row, **stamps})
    connection.execute(
        sa.text("DELETE FROM settings WHERE key LIKE 'package:%' OR key LIKE 'dieline:%'")
    )


def _record(package: dict[str, Any] | None, making: dict[str, Any] | None) -> dict[str, str] | None:
    """One record of what window and command line kept; None where neither can be read."""
    sizes = _sizes(package) or _sizes(making)
    kind = (package or making or {}).get("type")
    if sizes is None or kind not in ("box", "cylinder"):
        return None
    is_round = kind == "cylinder"
    row = {
        "type": kind,
        "structure": "tube" if is_round else "ste",
        "basis": "outside",
        "caliper": "0.15" if is_round else "0.4",
        "wall": "1.5",
        "overlap": "8",
        "cap": str(round(float(sizes["height"]) / 3, 1)),
        **sizes,
    }
    if making is None or making.get("type") != kind:
        return row
    for name in ("caliper", "wall", "overlap", "cap"):
        row[name] = _length(making.get(name)) or row[name]
    row["structure"] = str(making.get("structure") or row["structure"])
    # The command line writes both with equal sizes; where they differ the window wrote last.
    if _sizes(making) == sizes:
        row["basis"] = "inside" if is_round else str(making.get("basis") or "inside")
    return row


def _sizes(content: dict[str, Any] | None) -> dict[str, str] | None:
    if content is None:
        return None
    found = {name: _length(content.get(name)) for name in ("width", "height", "depth")}
    return {name: text for name, text in found.items() if text} if all(found.values()) else None


def _length(value: object) -> str | None:
    try:
        number = float(str(value))
    except ValueError:
        return None
    if not math.isfinite(number) or number <= 0:
        return None
    text = format(Decimal(repr(number)), "f")
    return text.removesuffix(".0")
