"""The rows of a pack as one value, the differences of two such, and what they make of the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import SerializeAsAny, model_validator

from app.domain.sheets.sheets import ROWS, Leaf, Row, Sheet, leaves, row_of
from app.domain.specification import Frozen, SpecValue

Place = tuple[Sheet, str]


class PlacedRow(Frozen):
    """A row with its place: sheet, key within the sheet, and position among its rows."""

    sheet: Sheet
    key: str
    position: int
    row: SerializeAsAny[Row]

    @model_validator(mode="before")
    @classmethod
    def _of_its_sheet(cls, data: object) -> object:
        if isinstance(data, dict) and isinstance(data.get("row"), dict):
            kind = ROWS[Sheet(data["sheet"])]
            return {**data, "row": kind.model_validate(data["row"])}
        return data


class PackSheets(Frozen):
    """All rows of a pack, by sheet, position and key."""

    rows: tuple[PlacedRow, ...] = ()

    @classmethod
    def of(cls, rows: Iterable[PlacedRow]) -> PackSheets:
        order = {sheet: place for place, sheet in enumerate(Sheet)}
        return cls(
            rows=tuple(sorted(rows, key=lambda one: (order[one.sheet], one.position, one.key)))
        )

    def of_sheet(self, sheet: Sheet) -> tuple[PlacedRow, ...]:
        """The rows of one sheet in their order."""
        return tuple(one for one in self.rows if one.sheet is sheet)

    def by_place(self) -> dict[Place, PlacedRow]:
        return {(one.sheet, one.key): one for one in self.rows}


class RowChange(Frozen):
    """One difference.

    Attributes:
        field: path of the value within its row; empty where the whole row came, went or moved.
        old_row: what went, None where the row is new or stays.
        new_row: what came, None where the row is gone or stays.
        old: the value before, None where there was none.
        new: the value after, None where there is none any more.
    """

    sheet: Sheet
    key: str
    field: str = ""
    old_row: PlacedRow | None = None
    new_row: PlacedRow | None = None
    old: Leaf = None
    new: Leaf = None

    def reversed(self) -> RowChange:
        """The change that takes this one back."""
        return self.model_copy(
            update={
                "old_row": self.new_row,
                "new_row": self.old_row,
                "old": self.new,
                "new": self.old,
            }
        )


def redline(old: PackSheets, new: PackSheets) -> tuple[RowChange, ...]:
    """Every difference between two packs; applied to the old one they give the new one."""
    before, after = old.by_place(), new.by_place()
    changes: list[RowChange] = []
    for (sheet, key), row in before.items():
        if (sheet, key) not in after:
            changes.append(RowChange(sheet=sheet, key=key, old_row=row))
    for (sheet, key), row in after.items():
        earlier = before.get((sheet, key))
        if earlier is None:
            changes.append(RowChange(sheet=sheet, key=key, new_row=row))
        elif earlier != row:
            changes.extend(_within(earlier, row))
    return tuple(changes)


def apply(old: PackSheets, changes: Iterable[RowChange]) -> PackSheets:
    """`old` after the changes, in their order.

    A row is judged once all its values are in: on the way fibres may add up to more than the whole.

    Raises:
        ValueError: a change does not fit what is there.
    """
    rows = old.by_place()
    values: dict[Place, dict[str, SpecValue]] = {}
    for change in changes:
        place = (change.sheet, change.key)
        if change.field:
            if place not in rows:
                raise ValueError(f"There is no row {change.sheet}.{change.key} to change.")
            _set(values.setdefault(place, leaves(rows[place].row)), change)
            continue
        _rebuild(rows, values, place)
        if rows.get(place) != change.old_row:
            raise ValueError(f"Row {change.sheet}.{change.key} is not what was changed.")
        rows.pop(place, None)
        if change.new_row is not None:
            rows[place] = change.new_row
    for place in tuple(values):
        _rebuild(rows, values, place)
    return PackSheets.of(rows.values())


def _set(values: dict[str, SpecValue], change: RowChange) -> None:
    if values.get(change.field) != change.old:
        raise ValueError(f"{change.sheet}.{change.key}.{change.field} is not what was changed.")
    values.pop(change.field, None)
    if change.new is not None:
        values[change.field] = change.new


def _rebuild(
    rows: dict[Place, PlacedRow], values: dict[Place, dict[str, SpecValue]], place: Place
) -> None:
    """Put the values that were collected for a row into it."""
    collected = values.pop(place, None)
    if collected is not None:
        row = row_of(ROWS[place[0]], collected)
        rows[place] = rows[place].model_copy(update={"row": row})


def _within(old: PlacedRow, new: PlacedRow) -> Iterator[RowChange]:
    """Differences of one row; one that moved is replaced by itself at its new position first."""
    if old.position != new.position:
        moved = old.model_copy(update={"position": new.position})
        yield RowChange(sheet=old.sheet, key=old.key, old_row=old, new_row=moved)
    before, after = leaves(old.row), leaves(new.row)
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            yield RowChange(
                sheet=old.sheet,
                key=old.key,
                field=path,
                old=before.get(path),
                new=after.get(path),
            )
