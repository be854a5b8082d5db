"""Writes that share one commit: each is kept or undone alone, and all are on the disk together.

A commit waits for the disk; what is asked for meanwhile would else wait for one such time each.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from app.storage.database_faults import told_database_faults
from app.storage.prepared import DRIVER
from app.storage.transactions import Transactions


@dataclass(frozen=True, slots=True)
class Asked:
    """A write that waits for its turn, and where its result is wanted."""

    work: Callable[[Session], Any]
    future: Future[Any]


def write_together(transactions: Transactions, path: Path, batch: Sequence[Asked]) -> None:
    """Run writes in one transaction, in order; every future has its end when this returns.

    What one of them raises undoes that one only. Where the commit fails, or SQLite itself ends the
    transaction, as for a disk that fails, none of them happened.
    """
    ends: list[tuple[Future[Any], Any, BaseException | None]] = []
    try:
        with told_database_faults(path), transactions.one() as session:
            if len(batch) == 1:
                ends.append((batch[0].future, batch[0].work(session), None))
            else:
                driver: sqlite3.Connection = session.info[DRIVER]
                ends.extend((one.future, *_alone(session, driver, path, one)) for one in batch)
    except BaseException as error:  # noqa: BLE001 -- as a thread pool does, the caller gets it
        for one in batch:
            one.future.set_exception(error)
        return
    for future, result, failure in ends:
        if failure is None:
            future.set_result(result)
        else:
            future.set_exception(failure)


def _alone(
    session: Session, driver: sqlite3.Connection, path: Path, one: Asked
) -> tuple[Any, BaseException | None]:
    """Result or failure of one write, undone where it failed.

    Raises:
        BaseException: its failure took the whole transaction with it.
    """
    driver.execute("SAVEPOINT one_of_several")
    result, failure = None, None
    try:
        with told_database_faults(path):
            result = one.work(session)
    except BaseException as error:
        if not driver.in_transaction:
            raise
        driver.execute("ROLLBACK TO one_of_several")
        failure = error
    driver.execute("RELEASE one_of_several")
    return result, failure
