"""What of the library a person wants to see, and in which order; plain enough for a first sight."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from app.domain.generation import GENERATING, GenerationState
from app.domain.library_entry import LibraryEntry

NEVER = datetime.min.replace(tzinfo=UTC)
DIGITS = re.compile(r"(\d+)")


class LibraryStatus(StrEnum):
    """Where a product stands: first what waits for the person, then the steps of its pack."""

    TO_APPROVE = "to_approve"
    STOPPED = "stopped"
    DRAWING = "drawing"
    DRAFT = "draft"
    SAMPLE_READY = "sample_ready"
    IN_SAMPLING = "in_sampling"
    PRODUCTION_LOCKED = "production_locked"
    SUPERSEDED = "superseded"


class LibrarySort(StrEnum):
    """The orders of the list."""

    NEWEST = "newest"
    CHANGED = "changed"
    NAME = "name"
    STYLE_NO = "style_no"
    STATUS = "status"


class LibraryFilter(NamedTuple):
    """What an entry must be: one of the states, of one of the categories, with all of the tags.

    An empty set asks for nothing.
    """

    statuses: frozenset[LibraryStatus] = frozenset()
    families: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.statuses or self.families or self.tags)

    def takes(self, entry: LibraryEntry) -> bool:
        return (
            (not self.statuses or status_of(entry) in self.statuses)
            and (not self.families or entry.family in self.families)
            and same_tags(self.tags) <= same_tags(entry.tags)
        )


class Facets(NamedTuple):
    """How many entries have which status, category and tag; what none has is not counted."""

    statuses: Mapping[LibraryStatus, int] = MappingProxyType({})
    families: Mapping[str, int] = MappingProxyType({})
    tags: Mapping[str, int] = MappingProxyType({})


def status_of(entry: LibraryEntry) -> LibraryStatus:
    """The one status of a product that the list and the filter speak of."""
    if entry.state in GENERATING:
        return LibraryStatus.DRAWING
    if entry.state is GenerationState.ERROR:
        return LibraryStatus.STOPPED
    if entry.state is GenerationState.AWAITING_FRONT_APPROVAL:
        return LibraryStatus.TO_APPROVE
    return LibraryStatus(entry.step)


def same_tags(tags: Iterable[str]) -> frozenset[str]:
    """Tags in the form in which they are compared: "Spring" and "spring" are one."""
    return frozenset(tag.casefold() for tag in tags)


def arrange(
    entries: Iterable[LibraryEntry], wanted: LibraryFilter, sort: LibrarySort
) -> tuple[LibraryEntry, ...]:
    """The entries that are wanted, in order.

    Args:
        entries: the newest first; those that are equal in the order stay so.
        wanted: what they must be.
        sort: the order. Numbers in names and style numbers count as numbers; a product without a
            style number comes last.
    """
    found = filter(wanted.takes, entries)
    if sort is LibrarySort.NEWEST:
        return tuple(found)
    key, is_reversed = _ORDERS[sort]
    if is_reversed:
        return tuple(sorted(found, key=key, reverse=True))
    return tuple(sorted(found, key=key))


def facets(entries: Iterable[LibraryEntry]) -> Facets:
    """What there is to filter by, each in the order in which it is offered."""
    known = tuple(entries)
    statuses = Counter(map(status_of, known))
    families = Counter(one.family for one in known if one.family)
    tags = Counter(tag for one in known for tag in one.tags)
    return Facets(
        {status: statuses[status] for status in LibraryStatus if statuses[status]},
        {family: families[family] for family in sorted(families)},
        {tag: tags[tag] for tag in sorted(tags, key=str.casefold)},
    )


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key in which HT-9 comes before HT-10."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in DIGITS.split(text.casefold())
        if part
    )


_PLACES = {status: place for place, status in enumerate(LibraryStatus)}
_ORDERS: dict[LibrarySort, tuple[Callable[[LibraryEntry], tuple[object, ...]], bool]] = {
    LibrarySort.CHANGED: (lambda one: (one.changed or NEVER,), True),
    LibrarySort.NAME: (lambda one: (_natural(one.name),), False),
    LibrarySort.STYLE_NO: (lambda one: (not one.style_no, _natural(one.style_no)), False),
    LibrarySort.STATUS: (lambda one: (_PLACES[status_of(one)],), False),
}
