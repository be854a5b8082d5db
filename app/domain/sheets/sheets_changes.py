"""The change log of the sheets: who changed which value of which row, when and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from app.domain.sheets.redline import PackSheets, RowChange, apply
from app.domain.specification import Frozen


class Reason(StrEnum):
    """Why a value was changed."""

    FIT = "fit"
    COST = "cost"
    SUPPLIER = "supplier"
    COMPLIANCE = "compliance"
    ERROR = "error"
    AI_EDIT = "ai_edit"
    READING = "reading"
    OTHER = "other"


class ChangeEntry(Frozen):
    """One line of the log; lines are never changed.

    Attributes:
        seq: position in the log of the product, from 1 without a gap.
        batch_id: what was done in one go shares it, and is undone in one go.
        undoes: the batch that this one takes back.
        revision: number of the newest revision at that time.
        source: the run or sample round that the change came from.
    """

    id: str
    product_id: str
    seq: int
    batch_id: str
    undoes: str | None = None
    revision: int = 0
    at: datetime
    author: str = ""
    reason: Reason = Reason.OTHER
    source: str = ""
    change: RowChange


class Batch(Frozen):
    """What was done in one go."""

    id: str
    undoes: str | None
    reason: Reason
    changes: tuple[RowChange, ...]

    def reversed(self) -> tuple[RowChange, ...]:
        """The changes that take the batch back."""
        return tuple(one.reversed() for one in reversed(self.changes))


def batches(entries: Iterable[ChangeEntry]) -> tuple[Batch, ...]:
    """The entries by batch, oldest first."""
    found: dict[str, list[ChangeEntry]] = {}
    for entry in entries:
        found.setdefault(entry.batch_id, []).append(entry)
    return tuple(
        Batch(
            id=key,
            undoes=own[0].undoes,
            reason=own[0].reason,
            changes=tuple(one.change for one in own),
        )
        for key, own in found.items()
    )


def undoable(log: Sequence[Batch]) -> Batch | None:
    """The edit that undo takes back, None where there is none since the last reading."""
    for batch in reversed(_alive(log)):
        if batch.undoes is None:
            return None if batch.reason is Reason.READING else batch
    return None


def redoable(log: Sequence[Batch]) -> Batch | None:
    """The undo that redo takes back, None where an edit came after it."""
    edits = {batch.id for batch in log if batch.undoes is None}
    place = {batch.id: index for index, batch in enumerate(log)}
    alive = _alive(log)
    last_edit = max((place[one.id] for one in alive if one.id in edits), default=-1)
    for batch in reversed(alive):
        if batch.undoes in edits and place[batch.id] > last_edit:
            return batch
    return None


def state_at(entries: Iterable[ChangeEntry], revision: int) -> PackSheets:
    """The sheets as they were at the end of a revision, from the log alone.

    Raises:
        ValueError: the log has a hole.
    """
    return apply(PackSheets(), [one.change for one in entries if one.revision <= revision])


def _alive(log: Sequence[Batch]) -> tuple[Batch, ...]:
    """The batches that nothing has taken back."""
    dead: set[str] = set()
    alive = []
    for batch in reversed(log):
        if batch.id not in dead:
            alive.append(batch)
            if batch.undoes is not None:
                dead.add(batch.undoes)
    return tuple(reversed(alive))
