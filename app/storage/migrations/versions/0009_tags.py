"""Tags of products; the sheets' words can be searched for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

# As storage/search_words.py has them today: a migration never changes with the program.
FIELDS = (
    "brand",
    "style_no",
    "style_name",
    "season",
    "designer",
    "supplier",
    "main_material",
    "component",
    "material",
    "construction",
    "finish",
    "supplier_article",
    "thread",
    "name",
    "code",
    "content",
    "notes",
    "comment",
)


def upgrade() -> None:
    """Add the table, and let products that exist be found by what their sheets say."""
    op.create_table(
        "product_tags",
        sa.Column("product_id", sa.Text, sa.ForeignKey("products.id"), primary_key=True),
        sa.Column("tag", sa.Text, primary_key=True),
    )
    op.create_index("ix_product_tags_tag", "product_tags", ["tag"])
    paths = ", ".join(f"'$.row.{name}'" for name in FIELDS)
    op.execute(
        "UPDATE search_documents SET words = words || ' ' || coalesce(("
        " SELECT group_concat(part.atom, ' ') FROM sheet_rows r, json_tree(r.placed, '$.row') part"
        " WHERE r.product_id = search_documents.product_id"
        f" AND part.key = 'value' AND part.type = 'text' AND part.path IN ({paths})), '')"
    )
