"""The ledger of credits: entries that are added, never changed, each chained to the one before.

Every entry carries the running totals, so adding one reads two rows however long the ledger is.
The triggers of migration 0002 refuse any entry that does not follow from the one before.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, NamedTuple

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from app.domain.amounts import TENTHS
from app.domain.credits import (
    Balance,
    EntryKind,
    LedgerEntry,
    OpenReservation,
    Operation,
    credits_text,
)
from app.domain.errors import NotEnoughCreditsError, NotFoundError, RefusedInputError
from app.domain.identifiers import new_id, utc_now
from app.storage import prepared, tables
from app.storage.records import all_of

ledger = tables.ledger
reservations = tables.open_reservations
MORE_CREDITS = "Add credits, or choose the Drafter: it works on this computer and is free."


class _Totals(NamedTuple):
    """The running totals after the last entry."""

    seq: int = 0
    balance_after: int = 0
    reserved_after: int = 0
    consumed_after: int = 0
    hash: str = ""


class _Reserved(NamedTuple):
    """What the entries of one reservation have in common, and what it still holds."""

    reservation_id: str
    product_id: str | None
    owner: str
    operation: Operation
    engine: str
    open_after: int


# Built once: building a query costs as much as running it.
_LAST = select(*(ledger.c[name] for name in _Totals._fields)).order_by(ledger.c.seq.desc()).limit(1)
_LAST_OF = (
    select(*(ledger.c[name] for name in _Reserved._fields))
    .where(ledger.c.reservation_id == bindparam("key"))
    .order_by(ledger.c.seq.desc())
    .limit(1)
)
_OPEN = (
    select(
        *(ledger.c[name] for name in OpenReservation.model_fields if name != "amount_open"),
        reservations.c.amount_open,
    )
    .select_from(reservations)
    .join(ledger, ledger.c.id == reservations.c.reservation_id)
    # Not by seq: SQLite would rather walk the whole ledger in that order than sort a few rows.
    .order_by(ledger.c.at, ledger.c.id)
)
_OPEN_OF = _OPEN.where(ledger.c.owner == bindparam("owner"))
_INSERT = insert(ledger)
_FIELDS = tuple(LedgerEntry.model_fields)


def grant(session: Session, amount: int, note: str = "") -> LedgerEntry:
    """Add `amount` tenths to what is available."""
    totals = _totals(session)
    return _append(
        session,
        totals._replace(balance_after=totals.balance_after + _whole(amount)),
        {"kind": EntryKind.GRANT, "amount": amount, "operation": Operation.GRANT, "note": note},
    )


def reserve(
    session: Session,
    amount: int,
    *,
    product_id: str | None,
    owner: str,
    operation: Operation,
    engine: str,
    cost_usd: float | None = None,
) -> str:
    """Set `amount` tenths aside for a run and return the key of the reservation.

    Args:
        session: of a write.
        amount: 0 is legal and leaves its entry.
        product_id: what it is for.
        owner: the run that must settle it: a generation session or a collection.
        operation: the step that is paid.
        engine: who will do it.
        cost_usd: estimated money cost, None where unknown.

    Raises:
        NotEnoughCreditsError: less is available.
    """
    totals = _totals(session)
    if _whole(amount) > totals.balance_after:
        raise NotEnoughCreditsError(_too_expensive(amount, totals.balance_after), MORE_CREDITS)
    key = new_id()
    _append(
        session,
        totals._replace(
            balance_after=totals.balance_after - amount,
            reserved_after=totals.reserved_after + amount,
        ),
        {
            "id": key,
            "kind": EntryKind.RESERVE,
            "amount": amount,
            "reservation_id": key,
            "product_id": product_id,
            "owner": owner,
            "operation": operation,
            "engine": engine,
            "cost_usd": cost_usd,
            "open_after": amount,
        },
    )
    return key


def consume(
    session: Session,
    reservation_id: str,
    amount: int,
    *,
    job_id: str | None = None,
    cost_usd: float | None = None,
    note: str = "",
) -> LedgerEntry:
    """Spend `amount` tenths of a reservation for what was delivered.

    Args:
        session: of a write.
        reservation_id: of `reserve`.
        amount: at most what the reservation still holds.
        job_id: the job that delivered; a job is consumed once.
        cost_usd: money cost as far as known by now.
        note: why, for the ledger view.

    Raises:
        NotFoundError: there is no such reservation.
        RefusedInputError: it does not hold that much (any more).
    """
    totals = _totals(session)
    settled = _settle(session, reservation_id, _whole(amount))
    return _append(
        session,
        totals._replace(
            reserved_after=totals.reserved_after - amount,
            consumed_after=totals.consumed_after + amount,
        ),
        settled | {"kind": EntryKind.CONSUME, "job_id": job_id, "cost_usd": cost_usd, "note": note},
    )


def refund(
    session: Session, reservation_id: str, amount: int, *, job_id: str | None = None, note: str = ""
) -> LedgerEntry:
    """Give `amount` tenths of a reservation back; arguments and errors as of `consume`."""
    totals = _totals(session)
    settled = _settle(session, reservation_id, _whole(amount))
    return _append(
        session,
        totals._replace(
            reserved_after=totals.reserved_after - amount,
            balance_after=totals.balance_after + amount,
        ),
        settled | {"kind": EntryKind.REFUND, "job_id": job_id, "note": note},
    )


def open_amount(session: Session, reservation_id: str) -> int:
    """Tenths that the reservation still holds; 0 when it is settled.

    Raises:
        NotFoundError: there is no such reservation.
    """
    return _last_of(session, reservation_id).open_after


def open_reservations(session: Session, *, owner: str | None = None) -> tuple[OpenReservation, ...]:
    """What no entries have settled yet, oldest first; a free one counts until an entry settles it.

    Args:
        session: of a read or a write.
        owner: only those of this run.
    """
    if owner is None:
        return all_of(session, OpenReservation, _OPEN, {})
    return all_of(session, OpenReservation, _OPEN_OF, {"owner": owner})


def balance(session: Session) -> Balance:
    """Where the credits stand, in tenths."""
    totals = _totals(session)
    return Balance(
        granted=totals.balance_after + totals.reserved_after + totals.consumed_after,
        consumed=totals.consumed_after,
        reserved=totals.reserved_after,
        available=totals.balance_after,
    )


def entries(session: Session, limit: int | None = None) -> tuple[LedgerEntry, ...]:
    """Entries, newest first, no more than `limit`."""
    return all_of(session, LedgerEntry, select(ledger).order_by(ledger.c.seq.desc()).limit(limit))


def entry_hash(entry: LedgerEntry) -> str:
    """sha256 over all fields of `entry` but its own hash; the hash before it is one of them."""
    data = entry.model_dump(mode="json", exclude={"hash"})
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _totals(session: Session) -> _Totals:
    _, found = prepared.rows(session, _LAST, {})
    return _Totals(*found[0]) if found else _Totals()


def _last_of(session: Session, reservation_id: str) -> _Reserved:
    _, found = prepared.rows(session, _LAST_OF, {"key": reservation_id})
    if not found:
        raise NotFoundError(f"There is no reservation {reservation_id} in the ledger.")
    return _Reserved(*found[0])


def _settle(session: Session, reservation_id: str, amount: int) -> dict[str, Any]:
    """The fields of an entry that settles `amount` of the reservation."""
    last = _last_of(session, reservation_id)
    if amount > last.open_after:
        raise RefusedInputError(
            f"The reservation holds {credits_text(last.open_after)}, not {credits_text(amount)}."
            if last.open_after
            else "The reservation was already settled."
        )
    return last._asdict() | {"amount": amount, "open_after": last.open_after - amount}


def _append(session: Session, totals: _Totals, fields: dict[str, Any]) -> LedgerEntry:
    """Write the entry after which the ledger stands at `totals`; its hash is the one before."""
    entry = LedgerEntry(
        **{"id": new_id(), "open_after": 0, **fields},
        seq=totals.seq + 1,
        balance_after=totals.balance_after,
        reserved_after=totals.reserved_after,
        consumed_after=totals.consumed_after,
        at=utc_now(),
        previous_hash=totals.hash,
        hash="",
    )
    entry = entry.model_copy(update={"hash": entry_hash(entry)})
    prepared.run(session, _INSERT, {name: getattr(entry, name) for name in _FIELDS})
    return entry


def _whole(amount: int) -> int:
    """`amount` itself.

    Raises:
        ValueError: it is negative.
    """
    if amount < 0:
        raise ValueError("An amount is a number of tenths, from 0.")
    return amount


def _too_expensive(amount: int, available: int) -> str:
    if available == 0:
        return f"This step costs {credits_text(amount)}, and none is left."
    # Whole sentences: the window finds them by their words.
    if available == TENTHS:
        return f"This step costs {credits_text(amount)}, but only 1 credit is left."
    return f"This step costs {credits_text(amount)}, but only {credits_text(available)} are left."
