"""The list of the library: which entries, in which order."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.generation import GenerationState
from app.domain.library_entry import LibraryEntry
from app.domain.library_view import (
    Facets,
    LibraryFilter,
    LibrarySort,
    LibraryStatus,
    arrange,
    facets,
)

DONE, WAITS = GenerationState.COMPLETED, GenerationState.AWAITING_FRONT_APPROVAL


def at(day: int) -> datetime:
    return datetime(2026, 1, day, tzinfo=UTC)


MUG = LibraryEntry("m", "mug 10", "", DONE, family="drinkware", style_no="HT-10", changed=at(2))
CUP = LibraryEntry("c", "Mug 9", "", WAITS, family="drinkware", tags=("Spring",), changed=at(4))
BAG = LibraryEntry(
    "b",
    "Bag",
    "",
    DONE,
    family="bags",
    style_no="HT-9",
    step="in_sampling",
    tags=("Fair", "spring"),
    changed=at(3),
)
STUCK = LibraryEntry("s", "zip", "", GenerationState.ERROR)
ALL = (MUG, CUP, BAG, STUCK)
NOTHING = LibraryFilter()


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (LibrarySort.NEWEST, "mcbs"),
        (LibrarySort.CHANGED, "cbms"),
        (LibrarySort.NAME, "bcms"),
        (LibrarySort.STYLE_NO, "bmcs"),
        (LibrarySort.STATUS, "csmb"),
    ],
)
def test_orders(sort: LibrarySort, order: str) -> None:
    assert "".join(one.id for one in arrange(ALL, NOTHING, sort)) == order


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (NOTHING, "mcbs"),
        (LibraryFilter(statuses=frozenset({LibraryStatus.DRAFT})), "m"),
        (LibraryFilter(statuses=frozenset({LibraryStatus.STOPPED, LibraryStatus.DRAFT})), "ms"),
        (LibraryFilter(families=frozenset({"drinkware"})), "mc"),
        (LibraryFilter(tags=frozenset({"SPRING"})), "cb"),
        (LibraryFilter(tags=frozenset({"Spring", "Fair"})), "b"),
        (LibraryFilter(families=frozenset({"drinkware"}), tags=frozenset({"Fair"})), ""),
    ],
)
def test_filters(wanted: LibraryFilter, left: str) -> None:
    assert "".join(one.id for one in arrange(ALL, wanted, LibrarySort.NEWEST)) == left


def test_what_there_is_to_filter_by() -> None:
    assert facets(ALL) == Facets(
        {
            LibraryStatus.TO_APPROVE: 1,
            LibraryStatus.STOPPED: 1,
            LibraryStatus.DRAFT: 1,
            LibraryStatus.IN_SAMPLING: 1,
        },
        {"bags": 1, "drinkware": 2},
        {"Fair": 1, "Spring": 1, "spring": 1},
    )
