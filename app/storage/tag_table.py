"""The table of tags."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, MetaData, Table, Text


def tag_table(metadata: MetaData) -> Table:
    """Which product has which tag; a tag that no product has is not kept."""
    return Table(
        "product_tags",
        metadata,
        Column("product_id", ForeignKey("products.id"), primary_key=True),
        Column("tag", Text, primary_key=True),
        Index(None, "tag"),
    )
