"""Whether the panels of a carton that a lid tucks behind get a notch for the thumb."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the choice; cartons of before have none."""
    op.add_column("packages", sa.Column("notch", sa.Boolean, nullable=False, server_default="0"))
