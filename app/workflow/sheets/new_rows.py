"""New rows of the sheets: their keys, and what is asked of them as of their neighbours."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from app.domain.errors import RefusedInputError
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import ROWS, UNKNOWN, Sheet, has_path, leaves, row_of

STEP = 10
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
STARTING: dict[Sheet, tuple[str, ...]] = {
    Sheet.QUANTITIES: ("colourway",),
    Sheet.BOM: ("component", "group", "material", "supplier_article", "quantity", "uom"),
    Sheet.POM: ("name", "how_to_measure", "value", "tol_plus", "tol_minus"),
    Sheet.CONSTRUCTION: ("location", "kind", "detail"),
    Sheet.COLOURWAYS: ("name", "status", "system", "code"),
    Sheet.LABELS: ("type", "content", "placement"),
    Sheet.PACKING: ("name", "detail"),
    Sheet.ROUNDS: ("stage", "received", "size", "verdict"),
}
"""What is asked for in a new row of a sheet that has none yet."""


def new_row(pack: PackSheets, sheet: Sheet, key: str | None = None) -> PlacedRow:
    """The row that would be added to a sheet: its key, position and what is asked in it.

    Raises:
        RefusedInputError: the header block has one row only, or the key is taken.
    """
    rows = pack.of_sheet(sheet)
    if sheet is Sheet.HEADER and rows:
        raise RefusedInputError("There is one header block.")
    taken = {one.key for one in rows}
    if key is not None and key in taken:
        raise RefusedInputError(f"There is a row {key} already.")
    kind = ROWS[sheet]
    asked = [set(leaves(one.row)) for one in rows]
    paths = set.intersection(*asked) if asked else set(STARTING.get(sheet, ()))
    values = {path: UNKNOWN for path in paths if has_path(kind, path) and "." not in path}
    return PlacedRow(
        sheet=sheet,
        key=key or next_key(sheet, taken),
        position=max((one.position for one in rows), default=0) + 1,
        row=row_of(kind, values),
    )


def next_key(sheet: Sheet, taken: Iterable[str]) -> str:
    """A key that is free: 10, 20 …; letters for points of measure; C01 … for colourways."""
    used = set(taken)
    if sheet is Sheet.COLOURWAYS:
        number = 1
        while f"C{number:02d}" in used:
            number += 1
        return f"C{number:02d}"
    if sheet is Sheet.POM:
        doubled = (f"{first}{second}" for first in LETTERS for second in LETTERS)
        for one in chain(LETTERS, doubled):
            if one not in used:
                return one
    numbers = [int(one) for one in used if one.isdigit()]
    return str((max(numbers, default=0) // STEP + 1) * STEP)
