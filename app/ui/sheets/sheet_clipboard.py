"""Cells to and from the clipboard as spreadsheets write them: tabs between, quotes if needed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.errors import RefusedInputError

translate = QCoreApplication.translate
MOST_CELLS = 200_000
_RUNS = re.compile(r"[=@\t\r]|[+-](?![\d\s.,/]*\Z)")
"""Begins a formula; a number with a sign is none."""
Block = tuple[tuple[str, ...], ...]


def to_text(block: Sequence[Sequence[str]]) -> str:
    """Rows of cells as text that Excel, Numbers and LibreOffice take as cells.

    What they would run as a formula gets an apostrophe before it, which makes it text there.
    """
    target = io.StringIO()
    rows = ([f"'{one}" if _RUNS.match(one) else one for one in row] for row in block)
    csv.writer(target, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return target.getvalue().rstrip("\n")


def from_text(text: str) -> Block:
    """Cells from the clipboard; a formula stays the text that it is, without its apostrophe.

    Raises:
        RefusedInputError: there are none, too many, or rows of different lengths.
    """
    whole = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not whole:
        raise RefusedInputError(translate("Sheets", "There are no cells on the clipboard."))
    try:
        read = csv.reader(io.StringIO(whole), "excel-tab")
        rows = tuple(tuple(_bare(one) for one in row) or ("",) for row in read)
    except csv.Error as error:
        words = translate("Sheets", "The clipboard holds no table that can be read.")
        raise RefusedInputError(words) from error
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        words = translate("Sheets", "The rows on the clipboard are not equally long ({}).")
        raise RefusedInputError(
            words.format(", ".join(map(str, sorted(widths)))),
            translate("Sheets", "Nothing was changed; copy a whole rectangle."),
        )
    if len(rows) * widths.pop() > MOST_CELLS:
        raise RefusedInputError(translate("Sheets", "That are too many cells at once."))
    return rows


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _RUNS.match(cell[1:]) else cell


def spread(block: Block, rows: int, columns: int) -> Block:
    """The block over a selection: as it is, or repeated where it goes in without a rest.

    Raises:
        RefusedInputError: it does not.
    """
    high, wide = len(block), len(block[0])
    if (rows, columns) == (1, 1):
        return block
    if rows % high or columns % wide:
        words = translate("Sheets", "{} × {} cells do not fit the selection of {} × {}.")
        raise RefusedInputError(
            words.format(high, wide, rows, columns),
            translate("Sheets", "Nothing was changed; select one cell and paste there."),
        )
    return tuple(tuple(block[r % high][c % wide] for c in range(columns)) for r in range(rows))
