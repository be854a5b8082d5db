"""The ledger counts right, and the database itself refuses whatever does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.credits import Balance, EntryKind, Operation
from app.domain.errors import NotEnoughCreditsError, NotFoundError, RefusedInputError
from app.storage import ledger
from app.storage.connecting import connect
from app.storage.library import Library

Write = Callable[[Callable[[Session], object]], object]


@pytest.fixture
def write(library: Library) -> Write:
    library.database.write_now(lambda s: ledger.grant(s, 100, "First credits"))
    return library.database.write_now


def reserve(session: Session, amount: int, **changes: str | None) -> str:
    wanted = {"product_id": None, "owner": "run", "engine": "drafter", **changes}
    return ledger.reserve(session, amount, operation=Operation.FIRST_GENERATION, **wanted)


def balance(library: Library) -> Balance:
    return library.database.read_now(ledger.balance)


def test_an_empty_ledger_has_nothing(library: Library) -> None:
    assert balance(library) == Balance(granted=0, consumed=0, reserved=0, available=0)


def test_reserve_consume_refund_add_up(library: Library, write: Write) -> None:
    key = write(lambda s: reserve(s, 30))
    assert balance(library) == Balance(granted=100, consumed=0, reserved=30, available=70)
    write(lambda s: ledger.consume(s, key, 20, job_id="job"))
    assert library.database.read_now(lambda s: ledger.open_amount(s, key)) == 10
    write(lambda s: ledger.refund(s, key, 10, note="Cancelled"))
    assert balance(library) == Balance(granted=100, consumed=20, reserved=0, available=80)
    assert library.database.read_now(ledger.open_reservations) == ()


def test_an_entry_says_what_it_is_for(library: Library, write: Write, product_id: str) -> None:
    key = write(
        lambda s: ledger.reserve(
            s,
            30,
            product_id=product_id,
            owner="run",
            operation=Operation.SKETCHES,
            engine="gemini",
            cost_usd=0.12,
        )
    )
    write(lambda s: ledger.consume(s, key, 30, job_id="job", cost_usd=0.11, note="Done"))
    spent, reserved, granted = library.database.read_now(ledger.entries)
    assert (granted.kind, granted.note) == (EntryKind.GRANT, "First credits")
    assert (reserved.cost_usd, spent.cost_usd, spent.note) == (0.12, 0.11, "Done")
    for entry in (reserved, spent):
        assert (entry.product_id, entry.owner, entry.operation, entry.engine) == (
            product_id,
            "run",
            Operation.SKETCHES,
            "gemini",
        )
    assert library.database.read_now(lambda s: ledger.entries(s, 1)) == (spent,)


def test_too_little_credit_is_a_sentence_and_changes_nothing(
    library: Library, write: Write
) -> None:
    before = balance(library)
    with pytest.raises(NotEnoughCreditsError) as caught:
        write(lambda s: reserve(s, 101))
    assert caught.value.message == "This step costs 10.1 credits, but only 10 credits are left."
    assert "Drafter" in caught.value.hint
    assert balance(library) == before


@pytest.mark.parametrize(
    ("available", "ending"),
    [
        (0, "and none is left."),
        (10, "but only 1 credit is left."),
        (5, "but only 0.5 credits are left."),
    ],
)
def test_the_sentence_counts_in_english(library: Library, available: int, ending: str) -> None:
    if available:
        library.database.write_now(lambda s: ledger.grant(s, available))
    with pytest.raises(NotEnoughCreditsError) as caught:
        library.database.write_now(lambda s: reserve(s, 30))
    assert caught.value.message == f"This step costs 3 credits, {ending}"


def test_all_of_the_credits_can_be_reserved(library: Library, write: Write) -> None:
    write(lambda s: reserve(s, 100))
    assert balance(library).available == 0


@pytest.mark.parametrize("settle", [ledger.consume, ledger.refund])
def test_a_reservation_is_settled_once(
    library: Library, write: Write, settle: Callable[..., object]
) -> None:
    key = write(lambda s: reserve(s, 30))
    with pytest.raises(RefusedInputError, match=r"holds 3 credits, not 3\.1"):
        write(lambda s: settle(s, key, 31))
    write(lambda s: settle(s, key, 30))
    with pytest.raises(RefusedInputError, match="already settled"):
        write(lambda s: settle(s, key, 1))
    with pytest.raises(NotFoundError):
        write(lambda s: settle(s, "nobody", 1))
    with pytest.raises(NotFoundError):
        library.database.read_now(lambda s: ledger.open_amount(s, "nobody"))


def test_a_free_reservation_is_open_until_an_entry_settles_it(
    library: Library, write: Write
) -> None:
    key = write(lambda s: reserve(s, 0))
    (opened,) = library.database.read_now(ledger.open_reservations)
    assert (opened.id, opened.owner, opened.amount_open) == (key, "run", 0)
    for job in ("a", "b"):
        write(lambda s, j=job: ledger.consume(s, key, 0, job_id=j))
        assert library.database.read_now(ledger.open_reservations) == ()
    assert len(library.database.read_now(ledger.entries)) == 4


def test_open_reservations_are_oldest_first_and_by_owner(library: Library, write: Write) -> None:
    keys = [write(lambda s, o=owner: reserve(s, 10, owner=o)) for owner in ("a", "b", "a")]
    write(lambda s: ledger.consume(s, keys[0], 4))
    opened = library.database.read_now(ledger.open_reservations)
    assert [one.id for one in opened] == keys
    assert [one.amount_open for one in opened] == [6, 10, 10]
    of_a = library.database.read_now(lambda s: ledger.open_reservations(s, owner="a"))
    assert [one.id for one in of_a] == [keys[0], keys[2]]


def test_a_job_is_consumed_once(library: Library, write: Write) -> None:
    key = write(lambda s: reserve(s, 30))
    write(lambda s: ledger.consume(s, key, 10, job_id="job"))
    with pytest.raises(IntegrityError, match="a job is consumed once"):
        write(lambda s: ledger.consume(s, key, 10, job_id="job"))
    assert balance(library).consumed == 10


def test_an_undone_transaction_leaves_no_entry(library: Library, write: Write) -> None:
    def broken(session: Session) -> None:
        ledger.consume(session, reserve(session, 30), 30)
        raise ZeroDivisionError

    before = library.database.read_now(ledger.entries)
    with pytest.raises(ZeroDivisionError):
        write(broken)
    assert library.database.read_now(ledger.entries) == before


@pytest.mark.parametrize("amount", [-1, -30])
def test_a_negative_amount_is_refused(write: Write, amount: int) -> None:
    with pytest.raises(ValueError, match="tenths"):
        write(lambda s: reserve(s, amount))
    with pytest.raises(ValueError, match="tenths"):
        write(lambda s: ledger.grant(s, amount))


COLUMNS = (
    "seq, id, kind, amount, reservation_id, operation, open_after, balance_after, reserved_after,"
    " consumed_after, at, previous_hash, hash"
)


def entry(last: str, **changes: object) -> tuple[object, ...]:
    """A grant of 5 after balance 70, reserved 20 and consumed 10, with `changes`."""
    fields: dict[str, object] = {
        "seq": 4,
        "id": "new",
        "kind": "grant",
        "amount": 5,
        "reservation_id": None,
        "operation": "grant",
        "open_after": 0,
        "balance_after": 75,
        "reserved_after": 20,
        "consumed_after": 10,
        "at": "2026-01-01 00:00:00.000000",
        "previous_hash": last,
        "hash": "h",
    }
    return tuple((fields | changes).values())


WRONG: dict[str, dict[str, object]] = {
    "an entry follows the last one": {"seq": 5},
    "the chain of hashes is broken": {"previous_hash": "other"},
    "the balance is wrong": {"balance_after": 76},
    "the sum of reservations is wrong": {"reserved_after": 25},
    "the sum of consumed credits is wrong": {"consumed_after": 15},
    "the reservation is unknown": {
        "kind": "refund",
        "reservation_id": "nobody",
        "reserved_after": 15,
    },
    "amounts are whole": {"amount": 0.5, "balance_after": 70.5},
    "amount_not_negative": {"amount": -5, "balance_after": 65},
    "grants_have_no_reservation": {"reservation_id": "KEY"},
    "balance_after_not_negative": {
        "kind": "reserve",
        "id": "r",
        "reservation_id": "r",
        "amount": 71,
        "open_after": 71,
        "balance_after": -1,
        "reserved_after": 91,
    },
    "a reservation holds its amount": {
        "kind": "reserve",
        "id": "r",
        "reservation_id": "r",
        "open_after": 6,
        "balance_after": 65,
        "reserved_after": 25,
    },
    "reserve_names_itself": {
        "kind": "reserve",
        "reservation_id": "KEY",
        "open_after": 5,
        "balance_after": 65,
        "reserved_after": 25,
    },
    "the reservation does not hold that much": {
        "kind": "consume",
        "reservation_id": "KEY",
        "open_after": 20,
        "balance_after": 70,
        "reserved_after": 15,
        "consumed_after": 15,
    },
    "open_after_not_negative": {
        "kind": "refund",
        "reservation_id": "KEY",
        "amount": 21,
        "open_after": -1,
        "balance_after": 91,
        "reserved_after": -1,
    },
    "an entry has its own id": {"id": "KEY"},
}


@pytest.fixture
def raw(library: Library, write: Write) -> tuple[sqlite3.Connection, str, str]:
    """A connection past all of our code, the key of an open reservation, the last hash."""
    key = write(lambda s: reserve(s, 30))
    write(lambda s: ledger.consume(s, key, 10))
    last = library.database.read_now(ledger.entries)[0].hash
    with closing(connect(library.paths.database, write=True)) as connection:
        yield connection, key, last


def insert(
    connection: sqlite3.Connection, values: tuple[object, ...], verb: str = "INSERT"
) -> None:
    marks = ", ".join("?" * len(values))
    connection.execute(f"{verb} INTO ledger ({COLUMNS}) VALUES ({marks})", values)


def test_the_schema_takes_a_right_entry(raw: tuple[sqlite3.Connection, str, str]) -> None:
    connection, _, last = raw
    insert(connection, entry(last))
    assert connection.execute("SELECT count(*) FROM ledger").fetchone() == (4,)


@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE"])
def test_the_schema_refuses_a_wrong_entry(
    raw: tuple[sqlite3.Connection, str, str], verb: str
) -> None:
    connection, key, last = raw
    before = connection.execute("SELECT * FROM ledger").fetchall()
    for why, wrong in WRONG.items():
        changes = {name: key if value == "KEY" else value for name, value in wrong.items()}
        with pytest.raises(sqlite3.IntegrityError, match=why):
            insert(connection, entry(last, **changes), verb)
        assert connection.execute("SELECT * FROM ledger").fetchall() == before


def test_the_schema_refuses_every_change(raw: tuple[sqlite3.Connection, str, str]) -> None:
    connection = raw[0]
    before = connection.execute("SELECT * FROM ledger").fetchall()
    for statement in (
        "UPDATE ledger SET amount = 0",
        "UPDATE ledger SET note = 'x' WHERE seq = 1",
        "DELETE FROM ledger",
        "DELETE FROM ledger WHERE seq = 3",
        "UPDATE OR REPLACE ledger SET seq = 1 WHERE seq = 2",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute(statement)
        assert connection.execute("SELECT * FROM ledger").fetchall() == before
