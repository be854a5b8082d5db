"""Keeps what was made of each row, since an edit of a large pack replaces one row of thousands."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from app.domain.sheets.redline import PlacedRow

T = TypeVar("T")


class KeptByRow(Generic[T]):
    """The results of the last time; a row is never changed, only replaced by another."""

    def __init__(self) -> None:
        self._shared: Hashable = None
        self._made: dict[int, tuple[PlacedRow, T]] = {}

    def of(
        self, rows: Iterable[PlacedRow], shared: Hashable, make: Callable[[PlacedRow], T]
    ) -> list[T]:
        """What is made of each row, anew only for rows that were not there the last time.

        Args:
            rows: in their order.
            shared: what the result depends on besides its row; another one forgets all.
            make: the result for a row.
        """
        known = self._made if shared == self._shared else {}
        made: dict[int, tuple[PlacedRow, T]] = {}
        for row in rows:
            before = known.get(id(row))
            made[id(row)] = before if before and before[0] is row else (row, make(row))
        self._shared, self._made = shared, made
        return [result for _, result in made.values()]
