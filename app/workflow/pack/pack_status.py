"""Takes packs from draft to locked for production, as far as what each step demands is there."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.errors import IllegalTransitionError, RefusedInputError
from app.domain.revision_letter import revision_letter
from app.domain.sheets.pack_status import (
    WORDS,
    PackStatus,
    Standing,
    StatusEntry,
    demands,
    may_move,
    standing,
)
from app.storage import activity, pack_status, products
from app.storage.library import Library
from app.workflow.pack.superseding import open_next_revision
from app.workflow.put_away import refuse_if_archived
from app.workflow.sheets.sheets import current_sheets

NAMED = 3


class PackStatuses:
    """Shows and changes where the packs of products stand."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def of(self, product_id: str) -> Standing:
        """Where the newest revision stands, and what keeps it from the next step."""
        return await self._library.database.read(lambda s: _standing(s, product_id))

    async def log(self, product_id: str) -> tuple[StatusEntry, ...]:
        """Every step of every revision, oldest first."""
        return await self._library.database.read(lambda s: pack_status.status_log(s, product_id))

    async def move(
        self, product_id: str, to: PackStatus, *, author: str = "", note: str = ""
    ) -> Standing:
        """Take the next step, or go back to an earlier one as long as nothing is locked.

        Superseding a locked pack opens the next revision as a draft, with the same pictures.

        Raises:
            IllegalTransitionError: nothing leads there from here.
            RefusedInputError: something that the step demands is not there.
        """
        return await self._library.database.write(lambda s: _move(s, product_id, to, author, note))


def _standing(session: Session, product_id: str) -> Standing:
    revision = products.latest_revision(session, product_id)
    return standing(
        pack_status.status_log(session, product_id),
        revision.number if revision else 0,
        current_sheets(session, product_id),
    )


def _move(session: Session, product_id: str, to: PackStatus, author: str, note: str) -> Standing:
    refuse_if_archived(session, product_id)
    now = _standing(session, product_id)
    if products.latest_revision(session, product_id) is None:
        raise IllegalTransitionError(
            "There is no pack to give a status to yet.", "Approve the front view first."
        )
    if to is now.status:
        raise IllegalTransitionError(f"The pack is “{WORDS[to]}” already.")
    if not may_move(now.status, to):
        following = f"Next comes “{WORDS[now.next]}”." if now.next else ""
        raise IllegalTransitionError(
            f"From “{WORDS[now.status]}” nothing leads to “{WORDS[to]}”.", following
        )
    if to is now.next:
        _check(session, product_id, to)
    letter = revision_letter(now.revision)
    pack_status.add_status(session, product_id, now.revision, to, author=author, note=note)
    activity.add_activity(session, product_id, f"Revision {letter}: {WORDS[to]}.")
    if to is PackStatus.SUPERSEDED:
        open_next_revision(session, product_id)
    return _standing(session, product_id)


def _check(session: Session, product_id: str, to: PackStatus) -> None:
    missing = demands(current_sheets(session, product_id), to)
    if not missing:
        return
    first = " ".join(gap.text for gap in missing[:NAMED])
    more = f" And {len(missing) - NAMED} more." if len(missing) > NAMED else ""
    raise RefusedInputError(
        f"The pack cannot be “{WORDS[to]}” yet: {first}{more}",
        "Put them right one by one; the list leads to each place.",
    )
