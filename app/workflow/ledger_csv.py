"""The ledger as a CSV file (CR-4)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from app.domain.credits import TENTHS, LedgerEntry

COLUMNS = (
    "number", "time", "what", "product", "operation", "engine", "credits", "cost_usd",
    "available_after", "note",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def ledger_csv(entries: Iterable[LedgerEntry], names: Mapping[str, str]) -> bytes:
    """UTF-8 with a byte order mark, as spreadsheet programs want it.

    Args:
        entries: in the order in which they are written.
        names: of the products by id; a product that is not there keeps its id.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for entry in entries:
        product = names.get(entry.product_id or "", entry.product_id or "")
        writer.writerow(
            (
                entry.seq,
                entry.at.isoformat(),
                entry.kind.value,
                safe_text(product),
                entry.operation.value,
                safe_text(entry.engine),
                entry.amount / TENTHS,
                "" if entry.cost_usd is None else entry.cost_usd,
                entry.balance_after / TENTHS,
                safe_text(entry.note),
            )
        )
    return text.getvalue().encode("utf-8-sig")


def safe_text(text: str) -> str:
    """A text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
