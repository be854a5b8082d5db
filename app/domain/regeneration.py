"""Making parts of a pack again: what can be made, the run that does it, what became stale."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from app.domain.errors import RefusedInputError
from app.domain.specification import Frozen

ALL_CLOSE_UPS = "close_ups"
_TARGET = re.compile(r"(?P<kind>view|close_up|sketch|analysis):(?P<slot>[\w -]{1,80})")


class TargetKind(StrEnum):
    """What can be made again on its own."""

    VIEW = "view"
    CLOSE_UP = "close_up"
    SKETCH = "sketch"
    ANALYSIS = "analysis"


class Target(Frozen):
    """One part: `slot` is the view, or the key of the close-up."""

    kind: TargetKind
    slot: str

    @classmethod
    def parse(cls, text: str) -> Target:
        """Read "view:front", "close_up:lid", "sketch:side" or "analysis:front".

        Raises:
            RefusedInputError: it is none of them.
        """
        match = _TARGET.fullmatch(text.strip())
        if match is None:
            raise RefusedInputError(
                f"“{text[:60]}” names nothing that can be made again.",
                "Write it like view:front, close_up:lid, close_ups, sketch:side or analysis:front.",
            )
        return cls(kind=TargetKind(match["kind"]), slot=match["slot"])

    def __str__(self) -> str:
        return f"{self.kind}:{self.slot}"


class RunStatus(StrEnum):
    """How a run stands; one that failed can be resumed or discarded."""

    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    DISCARDED = "discarded"


class Regeneration(Frozen):
    """One run that makes parts again; its id is the batch of the files it makes.

    Attributes:
        targets: what it makes, each written like "sketch:front".
        instruction: what should be different, empty where it is only to be made again.
        close_ups: whether all close-ups were asked for, at the price of the set.
        credits: tenths that were charged.
    """

    id: str
    product_id: str
    revision_id: str
    targets: tuple[str, ...]
    instruction: str = ""
    close_ups: bool = False
    engine: str
    status: RunStatus
    credits: int = 0
    error: str = ""
    hint: str = ""
    author: str = ""
    created_at: datetime
    finished_at: datetime | None = None


class VersionReason(Frozen):
    """Why a version of a picture was made, and who wanted it.

    Attributes:
        why: the instruction, empty where it was made again without one.
        author: empty where nobody is known.
    """

    why: str = ""
    author: str = ""


class Outlook(Frozen):
    """What making parts again without an instruction would come to.

    Attributes:
        price: in tenths, of those that are made.
        made: the parts that may come out differently.
        same: the parts that would come out as they are, so that they are not made.
    """

    price: int
    made: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


class Stale(Frozen):
    """A part that was made from pictures which are no longer the latest; `because` names them."""

    target: str
    because: tuple[str, ...]


def of_kind(targets: Iterable[Target], kind: TargetKind) -> tuple[str, ...]:
    """The slots of one kind, in their order."""
    return tuple(one.slot for one in targets if one.kind is kind)
