"""How far a pack is, from draft to locked for production, and what each step demands of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from app.domain.sheets.preflight import TO_SAMPLE, Gap, GapKind, name_of, preflight
from app.domain.sheets.redline import PackSheets, Place, PlacedRow
from app.domain.sheets.rounds import APPROVED, round_lines
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.specification import Frozen

LOCKING_STAGE = "PP"
SAMPLED = (Sheet.BOM, Sheet.POM, Sheet.CONSTRUCTION)
# What is packed, and how many are ordered, may still change after the product itself is fixed.
FREE_AFTER_LOCK = frozenset({Sheet.PACKING, Sheet.QUANTITIES, Sheet.ROUNDS})


class PackStatus(StrEnum):
    """The steps of a pack; software never claims more than a person has signed off."""

    DRAFT = "draft"
    SAMPLE_READY = "sample_ready"
    IN_SAMPLING = "in_sampling"
    PRODUCTION_LOCKED = "production_locked"
    SUPERSEDED = "superseded"


ORDER = tuple(PackStatus)
WORDS = {
    PackStatus.DRAFT: "Draft",
    PackStatus.SAMPLE_READY: "Ready to sample",
    PackStatus.IN_SAMPLING: "In sampling",
    PackStatus.PRODUCTION_LOCKED: "Locked for production",
    PackStatus.SUPERSEDED: "Superseded",
}


class StatusEntry(Frozen):
    """One step of a pack; entries are never changed."""

    id: str
    product_id: str
    seq: int
    revision: int
    status: PackStatus
    author: str = ""
    note: str = ""
    at: datetime


class Standing(Frozen):
    """Where a pack stands.

    Attributes:
        revision: number of the revision that it is about.
        since: None for a draft that was never anything else.
        next: the step that comes next, None after the last.
        demands: what still keeps it from the next step.
    """

    status: PackStatus = PackStatus.DRAFT
    revision: int = 0
    since: datetime | None = None
    author: str = ""
    next: PackStatus | None = PackStatus.SAMPLE_READY
    demands: tuple[Gap, ...] = ()


def standing(
    entries: Iterable[StatusEntry], revision: int, pack: PackSheets | None = None
) -> Standing:
    """Where a revision stands by its entries; demands are looked up only where `pack` is given."""
    last = next((one for one in reversed(list(entries)) if one.revision == revision), None)
    status = last.status if last else PackStatus.DRAFT
    following = next_of(status)
    return Standing(
        status=status,
        revision=revision,
        since=last.at if last else None,
        author=last.author if last else "",
        next=following,
        demands=demands(pack, following) if pack is not None and following else (),
    )


def next_of(status: PackStatus) -> PackStatus | None:
    """The step after this one, None after the last."""
    place = ORDER.index(status) + 1
    return ORDER[place] if place < len(ORDER) else None


def may_move(old: PackStatus, new: PackStatus) -> bool:
    """One step on, or back to any earlier one; what is locked is only ever superseded."""
    if old in (PackStatus.PRODUCTION_LOCKED, PackStatus.SUPERSEDED):
        return old is PackStatus.PRODUCTION_LOCKED and new is PackStatus.SUPERSEDED
    return new is next_of(old) or ORDER.index(new) < ORDER.index(old)


def demands(pack: PackSheets, to: PackStatus) -> tuple[Gap, ...]:
    """What keeps a pack from a status, each entry with the place where it is put right."""
    if to is PackStatus.SAMPLE_READY:
        return tuple(_to_sample(pack))
    if to is PackStatus.IN_SAMPLING:
        return (*_to_sample(pack), *_without_round(pack))
    if to is PackStatus.PRODUCTION_LOCKED:
        return (*_open_rows(pack), *_without_approval(pack))
    return ()


def _to_sample(pack: PackSheets) -> Iterator[Gap]:
    """Nothing may be wrong, and what a sample is cut and sewn from must be known."""
    for gap in preflight(pack):
        sheet, _, rest = gap.place.partition(".")
        path = rest.partition(".")[2]
        needed = path in TO_SAMPLE.get(Sheet(sheet), ()) if rest else sheet in SAMPLED
        if gap.kind is GapKind.WRONG or (gap.kind is GapKind.MISSING and needed):
            yield gap


def _without_round(pack: PackSheets) -> Iterator[Gap]:
    if not pack.of_sheet(Sheet.ROUNDS):
        yield Gap(kind=GapKind.MISSING, place=Sheet.ROUNDS.value, text="There is no sample round.")


def _open_rows(pack: PackSheets) -> Iterator[Gap]:
    """Everything that preflight says, save of rows that nobody calls critical."""
    uncritical = _uncritical(pack)
    for gap in preflight(pack):
        word, _, rest = gap.place.partition(".")
        place = (Sheet(word), rest.partition(".")[0])
        free = place[0] in FREE_AFTER_LOCK or place in uncritical
        if gap.kind is GapKind.WRONG or not free:
            yield gap


def _without_approval(pack: PackSheets) -> Iterator[Gap]:
    """The pre-production sample is approved, and every measure that counts bears it out."""
    approved = [one for one in pack.of_sheet(Sheet.ROUNDS) if _is_approved(one)]
    if not approved:
        yield Gap(
            kind=GapKind.MISSING,
            place=Sheet.ROUNDS.value,
            text="No pre-production (PP) sample was approved.",
        )
        return
    # The newest is the one that production is made to.
    yield from _not_borne_out(approved[-1], pack)


def _is_approved(one: PlacedRow) -> bool:
    found = leaves(one.row)
    said = tuple(found[name].value if name in found else None for name in ("stage", "verdict"))
    return said == (LOCKING_STAGE, APPROVED)


def _not_borne_out(one: PlacedRow, pack: PackSheets) -> Iterator[Gap]:
    uncritical = _uncritical(pack)
    for line in round_lines(one, pack):
        if line.is_good or (Sheet.POM, line.pom) in uncritical:
            continue
        where, text = f"{one.sheet}.{one.key}.measured.{line.pom}", "not measured."
        if line.lacks_tolerance:
            where = f"{Sheet.POM}.{line.pom}.{'tol_minus' if line.minus is None else 'tol_plus'}"
            text = "no tolerance, cannot be judged."
        elif line.in_tolerance is False:
            text = "out of tolerance."
        elif line.lacks_spec:
            where, text = f"{Sheet.POM}.{line.pom}.grade", "nothing was asked for in this size."
        name = f"{name_of(one)}: {line.pom} {line.name}".rstrip()
        yield Gap(kind=GapKind.MISSING, place=where, text=f"{name}: {text}")


def _uncritical(pack: PackSheets) -> set[Place]:
    return {
        (one.sheet, one.key)
        for one in pack.of_sheet(Sheet.POM)
        if (leaf := leaves(one.row).get("critical")) is not None and leaf.value == "no"
    }
