"""Whether a library holds what it promises: the invariants I1 to I9, each violation a sentence.

I1 credits add up, I2 reservations have a live owner, I3 what is consumed was delivered, I4 every
named file is there and whole, I5 one latest version, I6 progress is what it says, I7 the chain of
the ledger, I8 the database itself, I9 every engine call belongs to a job.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from sqlalchemy import Integer, Select, Text, func, literal, select, text, type_coerce, union_all
from sqlalchemy.orm import Session

from app.domain.credits import EntryKind, LedgerEntry
from app.domain.errors import AppError
from app.domain.files import FileStatus
from app.domain.jobs import JobState, Settlement
from app.domain.packaging.packaging_state import RunState
from app.domain.regeneration import RunStatus
from app.domain.sheets.field_edits import EditStatus
from app.storage import tables
from app.storage.images import ImageStore
from app.storage.ledger import entry_hash
from app.storage.library import Library
from app.storage.records import each_of
from app.storage.verify_artwork import artwork
from app.storage.violations import Violation

TEMPORARY_SECONDS = 3600.0
ROWS_AT_ONCE = 1000

# What an entry adds to balance, reservations and consumed credits.
_EFFECTS = {
    EntryKind.GRANT: (1, 0, 0),
    EntryKind.RESERVE: (-1, 1, 0),
    EntryKind.CONSUME: (0, -1, 1),
    EntryKind.REFUND: (1, -1, 0),
}


def verify(library: Library, *, hashes: bool = True) -> tuple[Violation, ...]:
    """All violations of a library; an empty tuple when it is as it should be.

    Args:
        library: open, for reading only too.
        hashes: read every stored file and check its content (0.6 ms for each megabyte); otherwise
            only whether it is there.
    """

    def check(session: Session) -> tuple[Violation, ...]:
        damage = tuple(_database(session))
        if damage:
            # What the other checks would say of a damaged file is not to be trusted.
            return damage
        checks = (
            _dangling(session),
            _ledger(session),
            _reservations(session),
            _consumed(session),
            _files(session, library.images, hashes=hashes),
            _latest(session),
            _progress(session),
            _calls(session),
            artwork(session),
        )
        return tuple(chain.from_iterable(map(_readable, checks)))

    return library.database.read_now(check)


def _readable(found: Iterator[Violation]) -> Iterator[Violation]:
    """What a check finds, to which a row that cannot be read belongs."""
    try:
        yield from found
    except (LookupError, ValueError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        yield Violation(code="I8", text=f"A row cannot be read: {reason}.")


def _database(session: Session) -> Iterator[Violation]:
    for (said,) in session.execute(text("PRAGMA quick_check(10)")):
        if said != "ok":
            yield Violation(code="I8", text=f"The database file is damaged: {said}.")


def _dangling(session: Session) -> Iterator[Violation]:
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Violation(code="I8", text=f"A row of {row[0]} names a row of {row[2]} that is gone.")


def _ledger(session: Session) -> Iterator[Violation]:
    """I1 and I7 in one pass: totals, open amounts and hashes are computed anew."""
    totals = (0, 0, 0)
    held: dict[str, int] = {}
    previous = ""
    query = select(tables.ledger).order_by(tables.ledger.c.seq)
    query = query.execution_options(yield_per=ROWS_AT_ONCE)
    for number, entry in enumerate(each_of(session, LedgerEntry, query), start=1):
        effect = _EFFECTS[entry.kind]
        totals = tuple(  # type: ignore[assignment]  # zip keeps the three of them
            total + sign * entry.amount for total, sign in zip(totals, effect, strict=True)
        )
        if (entry.balance_after, entry.reserved_after, entry.consumed_after) != totals:
            yield _wrong_entry("I1", entry, "its totals do not follow from the entries before")
        if entry.reservation_id is not None:
            left = held.get(entry.reservation_id, 0) + entry.amount * effect[1]
            held[entry.reservation_id] = left
            if left != entry.open_after or left < 0:
                yield _wrong_entry("I2", entry, "its reservation does not hold that much")
        if entry.seq != number or entry.previous_hash != previous:
            yield _wrong_entry("I7", entry, "it does not follow the one before")
        if entry.hash != entry_hash(entry):
            yield _wrong_entry("I7", entry, "it was changed")
        previous = entry.hash
    if min(totals) < 0:
        yield Violation(code="I1", text="More credits were spent than granted.")
    yield from _open_amounts(session, held)


def _open_amounts(session: Session, held: dict[str, int]) -> Iterator[Violation]:
    table = tables.open_reservations
    noted = {row.reservation_id: row.amount_open for row in session.execute(select(table))}
    for key in sorted(noted.keys() | held.keys()):
        if noted.get(key, 0) != held.get(key, 0):
            yield Violation(
                code="I2",
                text=f"Reservation {key} is noted with {noted.get(key, 0)} tenths open, "
                f"its entries leave {held.get(key, 0)}.",
            )


def _wrong_entry(code: str, entry: LedgerEntry, why: str) -> Violation:
    return Violation(code=code, text=f"Entry {entry.seq} of the ledger is wrong: {why}.")


def _reservations(session: Session) -> Iterator[Violation]:
    """I2: an open reservation belongs to a session that is open or a run that is at work."""
    ledger, opened = tables.ledger, tables.open_reservations
    runs = tables.packaging_runs
    live = union_all(
        select(tables.products.c.session_id).where(tables.products.c.session_id.is_not(None)),
        select(tables.collections.c.id).where(tables.collections.c.status == FileStatus.PROCESSING),
        select(tables.jobs.c.run_id).where(text(tables.JOB_IS_OPEN)),
        select(tables.regenerations.c.id).where(
            tables.regenerations.c.status == RunStatus.PROCESSING
        ),
        select(tables.field_edits.c.id).where(tables.field_edits.c.status == EditStatus.PENDING),
        select(runs.c.id).where(runs.c.state == RunState.RUNNING),
    )
    query = (
        select(ledger.c.id, ledger.c.owner)
        .select_from(opened)
        .join(ledger, ledger.c.id == opened.c.reservation_id)
        .where(ledger.c.owner.not_in(live))
    )
    for row in session.execute(query):
        yield Violation(
            code="I2", text=f"Reservation {row.id} is open, but its run {row.owner} has ended."
        )


def _consumed(session: Session) -> Iterator[Violation]:
    """I3: a consumed job delivered, is consumed once, and for its share."""
    jobs, ledger = tables.jobs.c, tables.ledger.c
    settled = select(tables.jobs).where(jobs.settlement == Settlement.CONSUMED)
    for row in session.execute(settled.where(jobs.state != JobState.DONE)):
        yield Violation(code="I3", text=f"Job {row.id} was charged, but it is {row.state.value}.")
    for_jobs = (
        select(ledger.job_id, ledger.amount, jobs.id, jobs.credits, jobs.settlement)
        .select_from(tables.ledger)
        .outerjoin(tables.jobs, jobs.id == ledger.job_id)
        .where(ledger.kind == EntryKind.CONSUME, ledger.job_id.is_not(None))
    )
    for row in session.execute(for_jobs):
        if row.id is None:
            yield Violation(code="I3", text=f"Credits were consumed for no job: {row.job_id}.")
        elif row.settlement is not Settlement.CONSUMED or row.amount != row.credits:
            yield Violation(
                code="I3",
                text=f"Job {row.id} has a share of {row.credits} tenths and is "
                f"{row.settlement.value}, the ledger consumed {row.amount}.",
            )
    yield from _consumed_sums(session)


def _consumed_sums(session: Session) -> Iterator[Violation]:
    """I3: what a reservation consumed is the sum of the shares of its consumed jobs."""
    jobs, ledger = tables.jobs.c, tables.ledger.c
    shares = (
        select(jobs.reservation_id, func.sum(jobs.credits).label("shares"))
        .where(jobs.settlement == Settlement.CONSUMED, jobs.reservation_id.is_not(None))
        .group_by(jobs.reservation_id)
        .subquery()
    )
    spent = (
        select(ledger.reservation_id, func.sum(ledger.amount).label("spent"))
        .where(ledger.kind == EntryKind.CONSUME)
        .group_by(ledger.reservation_id)
        .subquery()
    )
    query = (
        select(shares.c.reservation_id, shares.c.shares, func.coalesce(spent.c.spent, 0))
        .outerjoin(spent, spent.c.reservation_id == shares.c.reservation_id)
        .where(shares.c.shares != func.coalesce(spent.c.spent, 0))
    )
    for key, share, sum_spent in session.execute(query):
        yield Violation(
            code="I3",
            text=f"The jobs of reservation {key} cost {share} tenths, "
            f"the ledger consumed {sum_spent}.",
        )


def _named_digests() -> Select[tuple[str, str]]:
    """Digest and where it is named, for every file that a row names."""
    places = (
        tables.front_view_approvals.c.image,
        tables.revision_views.c.image,
        tables.view_history.c.image,
        tables.tech_files.c.image,
        tables.tech_files.c.vector,
        tables.jobs.c.output,
        tables.panel_textures.c.image,
    )
    named = union_all(
        *(
            select(place.label("digest"), literal(place.table.description).label("place")).where(
                place.is_not(None)
            )
            for place in places
        )
    ).subquery()
    return (
        select(named.c.digest, func.min(named.c.place).label("place"))
        .group_by(named.c.digest)
        .order_by(named.c.digest)
    )


def named_files(session: Session) -> dict[str, str]:
    """Digests that rows name, each with the table; what is not among them may be swept."""
    named = {row.digest: row.place for row in session.execute(_named_digests())}
    for (inputs,) in session.execute(select(tables.products.c.inputs)):
        named.update((reference.digest, "products") for reference in inputs)
    calls = tables.ai_calls.c.outputs
    several = select(calls).where(type_coerce(calls, Text) != "[]")
    for (outputs,) in session.execute(several):
        named.update((digest, "ai_calls") for digest in outputs)
    return named


def _files(session: Session, images: ImageStore, *, hashes: bool) -> Iterator[Violation]:
    removed = set(session.execute(select(tables.removed_files.c.digest)).scalars())
    for digest, place in named_files(session).items():
        if digest in removed and not images.exists(digest):
            continue
        try:
            if hashes:
                images.read(digest)
            elif not images.exists(digest):
                yield Violation(code="I4", text=f"The file {digest} of {place} is missing.")
        except AppError as error:
            yield Violation(code="I4", text=f"{error.message} It belongs to {place}.")
    for path in images.temporary_files(TEMPORARY_SECONDS):
        yield Violation(code="I4", text=f"A half-written file was left behind: {path}.")


def _latest(session: Session) -> Iterator[Violation]:
    """I5: of every place exactly one file is the latest."""
    files = tables.tech_files.c
    place = (files.product_id, files.file_type, files.slot)
    latest = func.sum(type_coerce(files.is_latest, Integer))
    rows = session.execute(
        select(*place, latest.label("number")).group_by(*place).having(latest != 1)
    )
    for row in rows:
        yield Violation(
            code="I5",
            text=f"Of {row.file_type.value} {row.slot!r} of product {row.product_id} "
            f"{row.number} files are the latest.",
        )


def _progress(session: Session) -> Iterator[Violation]:
    """I6: a completed collection is at 100 % and none of its members is still being made."""
    collections, files = tables.collections.c, tables.tech_files.c
    done = collections.status == FileStatus.COMPLETED
    for row in session.execute(
        select(collections.id, collections.progress).where(done, collections.progress != 100)
    ):
        yield Violation(code="I6", text=f"Collection {row.id} is completed at {row.progress} %.")
    members = (
        select(collections.id, func.count().label("number"))
        .join(tables.collection_items, tables.collection_items.c.collection_id == collections.id)
        .join(tables.tech_files, files.id == tables.collection_items.c.file_id)
        .where(done, files.status == FileStatus.PROCESSING)
        .group_by(collections.id)
    )
    for row in session.execute(members):
        yield Violation(
            code="I6",
            text=f"Collection {row.id} is completed, but {row.number} files are being made.",
        )


def _calls(session: Session) -> Iterator[Violation]:
    calls, jobs = tables.ai_calls.c, tables.jobs.c
    lonely = (
        select(calls.id).outerjoin(tables.jobs, jobs.id == calls.job_id).where(jobs.id.is_(None))
    )
    for row in session.execute(lonely):
        yield Violation(code="I9", text=f"The engine call {row.id} belongs to no job.")
