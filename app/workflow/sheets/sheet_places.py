"""Places of values as a person writes them, and what a person writes into one."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from pydantic import ValidationError

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.sheets.grading import MILLIMETRES, read_quantity, to_millimetres
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import ROWS, Sheet, has_path, leaves, spoken
from app.domain.specification import TBD, Frozen, Origin, SpecValue, Status

LONGEST = 2000
KEY = re.compile(r"[\w'-]{1,40}")
SHEETS = ", ".join(sheet.value for sheet in Sheet)


class ValuePlace(Frozen):
    """One value: sheet, key of the row, path within it."""

    sheet: Sheet
    key: str
    path: str = ""


def read_place(text: str, pack: PackSheets) -> ValuePlace:
    """Read "bom.10.material", "header.season", "pom.A" (the row), "pom" (the sheet has one row).

    Raises:
        RefusedInputError: there is no such sheet or field.
    """
    word, _, rest = text.strip().partition(".")
    try:
        sheet = Sheet(word.lower())
    except ValueError:
        raise RefusedInputError(f"There is no sheet “{word[:40]}”.", f"Sheets: {SHEETS}.") from None
    if sheet is Sheet.HEADER and not rest.startswith("block."):
        rest = f"block.{rest}" if rest else "block"
    key, _, path = rest.partition(".")
    key = next((one.key for one in pack.of_sheet(sheet) if one.key.lower() == key.lower()), key)
    if not KEY.fullmatch(key):
        raise RefusedInputError(f"“{text[:60]}” names no row.", "Write it like bom.10.material.")
    if path and not has_path(ROWS[sheet], path):
        fields = ", ".join(ROWS[sheet].model_fields)
        raise RefusedInputError(
            f"There is no field “{path[:40]}” in {sheet}.", f"Fields: {fields}."
        )
    return ValuePlace(sheet=sheet, key=key, path=path)


def row_at(place: ValuePlace, pack: PackSheets) -> PlacedRow:
    """The row of a place.

    Raises:
        NotFoundError: there is none.
    """
    row = pack.by_place().get((place.sheet, place.key))
    if row is None:
        there = ", ".join(one.key for one in pack.of_sheet(place.sheet)[:20]) or "none"
        raise NotFoundError(
            f"There is no row {place.key} in {place.sheet}.", f"Rows there: {there}."
        )
    return row


def read_value(
    text: str, place: ValuePlace, old: SpecValue | None, units: str, *, author: str, at: datetime
) -> SpecValue:
    """What a person wrote, as a confirmed value; "TBD" and nothing at all are the unknown.

    Args:
        units: unit of a length that is written without one.

    Raises:
        RefusedInputError: it does not fit the field.
    """
    words = text.strip()
    if len(words) > LONGEST or any(ord(one) < ord(" ") and one != "\n" for one in words):
        raise RefusedInputError("This value is too long, or holds characters that do not print.")
    if not words or words.upper() == TBD:
        return SpecValue(origin=Origin.USER, changed_by=author, changed_at=at)
    try:
        value, unit = _content(words, place, old, units)
    except ValueError as error:
        raise RefusedInputError(f"The {spoken(place.path)} was not changed: {error}") from error
    return SpecValue(
        value=value,
        unit=unit,
        origin=Origin.USER,
        status=Status.CONFIRMED,
        changed_by=author,
        changed_at=at,
    )


def _content(
    words: str, place: ValuePlace, old: SpecValue | None, units: str
) -> tuple[str | Decimal, str]:
    kind, field = ROWS[place.sheet], place.path.partition(".")[0]
    if field in kind.LENGTHS:
        return _length(words, old, units)
    if field in kind.NUMBERS:
        number, unit = read_quantity(words)
        meant = kind.NUMBERS[field]
        if meant and unit not in ("", meant):
            raise ValueError(f"it is given in {meant}, not in {unit}.")
        return number, meant or unit or (old.unit if old else "")
    for word in kind.WORDS.get(field, ()):
        if word.lower() == words.lower():
            return word, ""
    return words, ""


def _length(words: str, old: SpecValue | None, units: str) -> tuple[Decimal, str]:
    number, unit = read_quantity(words)
    if old is not None and old.unit and old.unit not in MILLIMETRES:
        # A capacity or an angle stands among the lengths with its own unit.
        if unit not in ("", old.unit):
            raise ValueError(f"it is given in {old.unit}, not in {unit}.")
        return number, old.unit
    return to_millimetres(number, unit or units), "mm"


def sentence_of(error: ValidationError) -> str:
    """What a row says against a value, without the library's words around it."""
    return str(error.errors()[0]["msg"]).removeprefix("Value error, ")


def units_of(pack: PackSheets) -> str:
    """The unit of lengths on the header block, mm where it says none."""
    for one in pack.of_sheet(Sheet.HEADER):
        unit = leaves(one.row).get("units")
        if unit is not None and unit.value is not None:
            return str(unit.value)
    return "mm"
