"""Which parts a regeneration means, and what each of them costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.credits import Operation, PriceList, share_out
from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.regeneration import ALL_CLOSE_UPS, Target, TargetKind
from app.storage import tech_files
from app.workflow.views.base_views import ViewSource

FILES = {
    TargetKind.VIEW: FileType.BASE_VIEW,
    TargetKind.ANALYSIS: FileType.BASE_VIEW,
    TargetKind.CLOSE_UP: FileType.CLOSE_UP,
    TargetKind.SKETCH: FileType.SKETCH,
}
OPERATIONS = {
    TargetKind.VIEW: Operation.REGENERATE_VIEW,
    TargetKind.ANALYSIS: Operation.BASE_VIEW_ANALYSIS,
    TargetKind.CLOSE_UP: Operation.REGENERATE_CLOSE_UP,
    TargetKind.SKETCH: Operation.REGENERATE_SKETCH,
}


@dataclass(frozen=True, slots=True)
class Share:
    """What one target costs, in tenths, and as which step."""

    operation: Operation
    tenths: int


def slot_of(target: Target) -> str:
    """The slot of a target's job, named as in a pack."""
    word = "view_analysis" if target.kind is TargetKind.ANALYSIS else target.kind.value
    return f"{word}:{target.slot}"


def files_of(session: Session, source: ViewSource) -> dict[tuple[FileType, str], TechFile]:
    return {
        (file.file_type, file.slot): file
        for file in tech_files.list_files(session, source.product.id)
        if file.revision_id == source.revision.id and file.status is FileStatus.COMPLETED
    }


def targets_of(
    files: dict[tuple[FileType, str], TechFile], whats: Iterable[str]
) -> tuple[Target, ...]:
    """What is meant, each once, in the order of the kinds."""
    found: dict[Target, None] = {}
    for what in whats:
        if what.strip() == ALL_CLOSE_UPS:
            slots = [slot for kind, slot in files if kind is FileType.CLOSE_UP]
            found.update((Target(kind=TargetKind.CLOSE_UP, slot=slot), None) for slot in slots)
            if not slots:
                raise NotFoundError("There are no close-ups yet.", "Make the tech pack first.")
        else:
            found[Target.parse(what)] = None
    if not found:
        raise RefusedInputError("Name what is to be made again.", "Like view:front or close_ups.")
    for target in found:
        if (FILES[target.kind], target.slot) not in files:
            there = ", ".join(slot for kind, slot in files if kind is FILES[target.kind])
            raise NotFoundError(
                f"There is no {str(target).replace(':', ' ').replace('_', '-')} of this product.",
                f"There are: {there}." if there else "Make the tech pack first.",
            )
    order = list(TargetKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def shares_of(
    source: ViewSource, targets: Sequence[Target], prices: PriceList, *, close_ups: bool
) -> dict[Target, Share]:
    """What each target costs; a reading its share of the price of all, close-ups never more."""
    readings = share_out(prices.price(Operation.BASE_VIEW_ANALYSIS), len(source.views))
    shares = {
        one: Share(
            OPERATIONS[one.kind],
            readings[source.views.index(one.slot)]
            if one.kind is TargetKind.ANALYSIS
            else prices.price(OPERATIONS[one.kind]),
        )
        for one in targets
    }
    details = [one for one in targets if one.kind is TargetKind.CLOSE_UP]
    whole = prices.price(Operation.REGENERATE_CLOSE_UPS)
    if details and (close_ups or sum(shares[one].tenths for one in details) > whole):
        parts = share_out(whole, len(details))
        for one, part in zip(details, parts, strict=True):
            shares[one] = Share(Operation.REGENERATE_CLOSE_UPS, part)
    return shares
