"""The figures of a library as a CSV file (TP-11)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from app.domain.credits import TENTHS
from app.storage.statistics import Statistics
from app.workflow.ledger_csv import safe_text

COLUMNS = ("group", "name", "detail", "value")


def statistics_csv(figures: Statistics) -> bytes:
    """UTF-8 with a byte order mark, as spreadsheet programs want it; what is unknown is empty."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for group, name, detail, value in _rows(figures):
        writer.writerow((group, safe_text(name), detail, "" if value is None else value))
    return text.getvalue().encode("utf-8-sig")


def _rows(figures: Statistics) -> Iterator[tuple[str, str, str, float | None]]:
    for one in figures.files:
        yield "files", one.file_type, one.status, one.count
    for spend in figures.by_product:
        yield "credits by product", spend.name, spend.product_id, spend.consumed / TENTHS
    for month in figures.by_month:
        yield "credits by month", month.month, "", month.consumed / TENTHS
    yield "steps", "ended", "", figures.jobs
    yield "steps", "success rate", "0..1", figures.success_rate
    for percent, seconds in figures.seconds.items():
        yield "steps", f"P{percent}", "seconds", seconds
    yield "front views", "approval rate", "0..1", figures.approval_rate
    yield "front views", "before approval", "on average", figures.iterations_per_approval
    yield "refunds", "times", "", figures.refunds
    yield "refunds", "credits", "", figures.refunded / TENTHS
