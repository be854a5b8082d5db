"""Holds what is entered against the sizes of the header block: a size that is not there is none."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pydantic import ValidationError

from app.domain.errors import RefusedInputError
from app.domain.sheets.grading import GradeRule, graded, sizes_of
from app.domain.sheets.preflight import name_of, overrides_of
from app.domain.sheets.redline import PackSheets, PlacedRow, RowChange, apply
from app.domain.sheets.rounds import pack_sizes
from app.domain.sheets.sheets import Sheet, leaves

WAY_ON = "Nothing was changed. The sizes are those of the size range on the header block."
BY_SIZE = {Sheet.POM: ("value", "grade", "sizes"), Sheet.QUANTITIES: ("sizes",)}
OF_HEADER = ("size_range", "base_size")


def refuse_unknown_sizes(pack: PackSheets, changes: Iterable[RowChange]) -> None:
    """Let changes through that fit the sizes; where no sizes are known yet, everything fits.

    Another size range is let through although rules and values of the old sizes do not fit it any
    more: preflight lists them, and no order of edits leads out of it otherwise.

    Args:
        pack: with the header block and the rows that are changed, as they are now.
        changes: what a person wants to write.

    Raises:
        RefusedInputError: a size is named that is not there, or one would measure less than
            nothing.
    """
    all_changes = tuple(changes)
    meant = [one for one in all_changes if _is_about_sizes(one)]
    if not meant:
        return
    touched = {(one.sheet, one.key) for one in meant}
    near = (
        one for one in pack.rows if one.sheet is Sheet.HEADER or (one.sheet, one.key) in touched
    )
    wanted = (one for one in all_changes if (one.sheet, one.key) in touched)
    try:
        after = apply(PackSheets.of(near), wanted)
    except ValidationError:
        # Whoever writes the row says what is wrong with it.
        return
    rows, (sizes, base) = after.by_place(), pack_sizes(after)
    for change in meant:
        row = rows[change.sheet, change.key]
        try:
            _check(change, row, sizes, base)
        except ValueError as error:
            raise RefusedInputError(f"{name_of(row)}: {error}", WAY_ON) from error


def _is_about_sizes(change: RowChange) -> bool:
    if change.new is None or change.new.value is None:
        return False
    field = change.field.partition(".")[0]
    return (
        change.field in OF_HEADER
        if change.sheet is Sheet.HEADER
        else field in BY_SIZE.get(change.sheet, ())
    )


def _check(change: RowChange, row: PlacedRow, sizes: tuple[str, ...], base: str) -> None:
    field, _, size = change.field.partition(".")
    if field == "size_range" and change.new is not None:
        sizes_of(str(change.new.value))
    elif not sizes:
        return
    elif field == "base_size":
        _among(base, sizes)
    elif field == "sizes":
        _among(size, sizes)
    if change.sheet is Sheet.POM:
        _grade(row, sizes, base)


def _among(size: str, sizes: tuple[str, ...]) -> None:
    if size not in sizes:
        raise ValueError(f"there is no size {size[:20]} among {', '.join(sizes)}.")


def _grade(row: PlacedRow, sizes: tuple[str, ...], base: str) -> None:
    """The rule names sizes that are there, and no size comes out below nothing."""
    found = leaves(row.row)
    rule, value = found.get("grade"), found.get("value")
    if rule is None or rule.value is None:
        return
    parsed = GradeRule.parse(str(rule.value))
    parsed.deltas(sizes)
    if value is not None and isinstance(value.value, Decimal) and base in sizes:
        known = {size: one for size, one in overrides_of(row).items() if size in sizes}
        graded(value.value, base, sizes, parsed, known)
