"""Cells to and from the clipboard as spreadsheets write them: tabs between, quotes if needed."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.errors import RefusedInputError

translate = QCoreApplication.translate
MOST_CELLS = 200_000
Block = tuple[tuple[str, ...], ...]


def to_text(block: Sequence[Sequence[str]]) -> str:
    """Rows of cells as text that Excel, Numbers and LibreOffice take as cells."""
    target = io.StringIO()
    csv.writer(target, dialect="excel-tab", lineterminator="\n").writerows(block)
    return target.getvalue().rstrip("\n")


def from_text(text: str) -> Block:
    """Cells from the clipboard; a formula stays the text that it is.

    Raises:
        RefusedInputError: there are none, too many, or rows of different lengths.
    """
    whole = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not whole:
        raise RefusedInputError(translate("Sheets", "There are no cells on the clipboard."))
    try:
        rows = tuple(tuple(row) or ("",) for row in csv.reader(io.StringIO(whole), "excel-tab"))
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
