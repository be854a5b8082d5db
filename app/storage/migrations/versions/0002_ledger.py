"""The ledger: entries that are never changed, and triggers that refuse a wrong one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    _create_ledger()
    _create_open_reservations()
    _refuse_changes()
    _refuse_wrong_entries()
    _keep_open_reservations()


def _create_ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("amount", sa.Integer, nullable=False),
        sa.Column("reservation_id", sa.Text, sa.ForeignKey("ledger.id")),
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id")),
        sa.Column("job_id", sa.Text),
        sa.Column("owner", sa.Text, nullable=False, server_default=""),
        sa.Column("operation", sa.String(32), nullable=False),
        sa.Column("engine", sa.Text, nullable=False, server_default=""),
        sa.Column("cost_usd", sa.Float),
        sa.Column("open_after", sa.Integer, nullable=False),
        sa.Column("balance_after", sa.Integer, nullable=False),
        sa.Column("reserved_after", sa.Integer, nullable=False),
        sa.Column("consumed_after", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.Column("previous_hash", sa.Text, nullable=False, unique=True),
        sa.Column("hash", sa.Text, nullable=False),
        sa.CheckConstraint("amount >= 0", name="amount_not_negative"),
        sa.CheckConstraint("open_after >= 0", name="open_after_not_negative"),
        sa.CheckConstraint("balance_after >= 0", name="balance_after_not_negative"),
        sa.CheckConstraint("reserved_after >= 0", name="reserved_after_not_negative"),
        sa.CheckConstraint("consumed_after >= 0", name="consumed_after_not_negative"),
        sa.CheckConstraint(
            "(kind = 'grant') = (reservation_id IS NULL)", name="grants_have_no_reservation"
        ),
        sa.CheckConstraint("kind <> 'reserve' OR reservation_id = id", name="reserve_names_itself"),
        sa.CheckConstraint("kind IN ('grant', 'reserve', 'consume', 'refund')", name="kind"),
    )
    op.create_index("ix_ledger_product", "ledger", ["product_id", "seq"])
    op.create_index("ix_ledger_reservation", "ledger", ["reservation_id", "seq"])
    op.create_index(
        "uq_ledger_consumed_job",
        "ledger",
        ["job_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'consume' AND job_id IS NOT NULL"),
    )


def _create_open_reservations() -> None:
    op.create_table(
        "open_reservations",
        sa.Column("reservation_id", sa.Text, sa.ForeignKey("ledger.id"), primary_key=True),
        sa.Column("amount_open", sa.Integer, nullable=False),
        sa.CheckConstraint("amount_open >= 0", name="amount_open_not_negative"),
    )


LAST = "(SELECT {column} FROM ledger ORDER BY seq DESC LIMIT 1)"
NOTHING = "''"
OPEN = (
    "(SELECT open_after FROM ledger WHERE reservation_id = new.reservation_id"
    " ORDER BY seq DESC LIMIT 1)"
)
# What an entry adds to each running total, by its kind.
GIVES = "(CASE new.kind WHEN 'grant' THEN 1 WHEN 'refund' THEN 1 WHEN 'reserve' THEN -1 ELSE 0 END)"
HOLDS = (
    "(CASE new.kind WHEN 'reserve' THEN 1 WHEN 'consume' THEN -1 WHEN 'refund' THEN -1 ELSE 0 END)"
)


def _refuse_changes() -> None:
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER ledger_no_{event.lower()} BEFORE {event} ON ledger"
            " BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never changed'); END"
        )


def _refuse_wrong_entries() -> None:
    def last(column: str, otherwise: str = "0") -> str:
        return f"coalesce({LAST.format(column=column)}, {otherwise})"

    consumed = "(new.kind = 'consume')"
    rules = {
        "an entry follows the last one": f"new.seq <> {last('seq')} + 1",
        # INSERT OR REPLACE would take the older entry away.
        "an entry has its own id": "EXISTS (SELECT 1 FROM ledger WHERE id = new.id)",
        "the chain of hashes is broken": f"new.previous_hash <> {last('hash', NOTHING)}",
        "the balance is wrong": (
            f"new.balance_after <> {last('balance_after')} + new.amount * {GIVES}"
        ),
        "the sum of reservations is wrong": (
            f"new.reserved_after <> {last('reserved_after')} + new.amount * {HOLDS}"
        ),
        "the sum of consumed credits is wrong": (
            f"new.consumed_after <> {last('consumed_after')} + new.amount * {consumed}"
        ),
        "the reservation is unknown": (f"new.kind IN ('consume', 'refund') AND {OPEN} IS NULL"),
        "the reservation does not hold that much": (
            f"new.kind IN ('consume', 'refund') AND new.open_after <> {OPEN} - new.amount"
        ),
        "a reservation holds its amount": ("new.kind = 'reserve' AND new.open_after <> new.amount"),
        "amounts are whole": "typeof(new.amount) <> 'integer'",
        "a job is consumed once": (
            "new.kind = 'consume' AND EXISTS"
            " (SELECT 1 FROM ledger WHERE kind = 'consume' AND job_id = new.job_id)"
        ),
    }
    checks = " ".join(
        f"SELECT RAISE(ABORT, '{words}') WHERE {wrong};" for words, wrong in rules.items()
    )
    op.execute(f"CREATE TRIGGER ledger_insert BEFORE INSERT ON ledger BEGIN {checks} END")


def _keep_open_reservations() -> None:
    op.execute(
        "CREATE TRIGGER ledger_reserved AFTER INSERT ON ledger WHEN new.kind = 'reserve'"
        " BEGIN INSERT INTO open_reservations(reservation_id, amount_open)"
        " VALUES (new.id, new.amount); END"
    )
    # A free reservation is open until the first entry that settles it.
    op.execute(
        "CREATE TRIGGER ledger_settled AFTER INSERT ON ledger"
        " WHEN new.kind IN ('consume', 'refund') AND new.open_after = 0"
        " BEGIN DELETE FROM open_reservations WHERE reservation_id = new.reservation_id; END"
    )
    op.execute(
        "CREATE TRIGGER ledger_part_settled AFTER INSERT ON ledger"
        " WHEN new.kind IN ('consume', 'refund') AND new.open_after > 0"
        " BEGIN UPDATE open_reservations SET amount_open = new.open_after"
        " WHERE reservation_id = new.reservation_id; END"
    )
